package demo

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"gongping/internal/civil"
)

// happening is an event before it is written.
type happening struct {
	dice
	unit              *unit
	kind              *kind
	count             int
	occurred, entered civil.Date
	reason, evidence  string
	id                string
	with, part        string // who shares it, and how much of it
}

// happenings are the events of a quarter in the order in which they were
// entered, with their numbers and those of their documents.
func (b *bureaus) happenings(q *quarter, skills []int) []happening {
	var list []happening
	for u := range b.units {
		d := b.dice(q, b.units[u].id, "events")
		for range d.between(b.Events*3/4, b.Events*5/4) {
			list = append(list, b.happening(q, &b.units[u], choose(d, kinds, skills[u]), d))
		}
	}
	number(q, list, "e-%04d")
	return list
}

// number puts events into the order in which they were entered, and numbers
// them and their documents.
func number(q *quarter, list []happening, format string) {
	slices.SortStableFunc(list, func(x, y happening) int {
		return cmp.Or(cmp.Compare(x.entered, y.entered), cmp.Compare(x.unit.id, y.unit.id))
	})
	papers := make(map[string]int)
	for n := range list {
		h := &list[n]
		h.id = fmt.Sprintf(format, 1001+n)
		papers[h.kind.evidence]++
		h.evidence = paper(h.kind.evidence, q, papers[h.kind.evidence])
	}
}

// happening: one in thirty was entered only after the trial edition.
func (b *bureaus) happening(q *quarter, u *unit, k *kind, d dice) happening {
	h := happening{dice: d, unit: u, kind: k, count: 1}
	h.occurred = q.start.AddDays(d.IntN(q.end.Sub(q.start) + 1))
	h.entered = min(h.occurred.AddDays(d.between(2, 9)), q.end.AddDays(5))
	if d.chance(30) { // it happened in the last days
		h.occurred = q.end.AddDays(-(q.end.Sub(h.occurred) % 12))
		h.entered = q.end.AddDays(d.between(12, 14))
	}
	switch {
	case k.most > 1 && k.department == "legal" && q.old: // the old rules paid well for easy cases
		h.count = d.between(k.most/2, 2*k.most)
	case k.most > 1:
		h.count = min(d.between(1, k.most), d.between(1, k.most))
	}
	on := h.occurred
	if on.Day() > 3 { // what was looked at lies a little before the day of the check
		on = on.AddDays(-d.between(0, 3))
	}
	s := &scene{dice: d, unit: u, count: h.count, date: monthDay(max(on, q.start))}
	h.reason = b.reason(s, k.indicator+"/"+k.id, k.sentences)
	return h
}

func eventsFile(q *quarter, x *department, events []happening) *document {
	to := newDocument(q.name + "，" + x.name + "登记的加分、扣分记录：" + x.subject + "。编号全市局统一排，所以一个文件里不连续。")
	for n := range events {
		if events[n].kind.department == x.id {
			events[n].write(to, x)
		}
	}
	return to
}

func (h *happening) write(to *document, x *department) {
	to.table("event")
	to.text("id", h.id)
	if h.with == "" {
		to.text("subject", h.unit.id)
	} else {
		to.pairs("shares", []string{h.with, `"` + h.part + `"`, h.unit.id, `"` + rest(h.part) + `"`})
	}
	to.text("indicator", h.kind.indicator)
	to.text("kind", h.kind.id)
	if h.count > 1 {
		to.raw("count", strconv.Itoa(h.count))
	}
	if h.kind.low != 0 {
		to.raw("points", tenths(h.between(h.kind.low/5, h.kind.high/5)*5))
	}
	if h.kind.roles != nil {
		to.text("role", pick(h.dice, h.kind.roles))
	}
	to.date("occurred", h.occurred)
	to.date("entered", h.entered)
	to.text("reason", h.reason)
	to.text("evidence", h.evidence)
	if list := h.attributes(); list != nil {
		to.pairs("attributes", list)
	}
	x.sign(to, h.dice)
}

// rest is what a fraction lacks of the whole.
func rest(part string) string {
	n, of, _ := strings.Cut(part, "/")
	a, errA := strconv.Atoi(n)
	b, errB := strconv.Atoi(of)
	if errA != nil || errB != nil {
		panic("internal error: no fraction: " + part)
	}
	return fmt.Sprintf("%d/%d", b-a, b)
}

var means = []string{"visit", "video", "video", "data", "data", "confession"}

func (h *happening) attributes() []string {
	var list []string
	if h.kind.attribute != "" {
		list = append(list, h.kind.attribute, strconv.Itoa(h.between(h.kind.from, h.kind.to)))
	}
	if h.kind.means {
		list = append(list, "means", `"`+pick(h.dice, means)+`"`)
	}
	return list
}
