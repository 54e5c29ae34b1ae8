package generate

import (
	"cmp"
	"fmt"
	"slices"

	"gongping/internal/civil"
)

// happening is an event of the bureau before it has its number.
type happening struct {
	unit, indicator, kind int
	count                 int        // 0: not stated
	points                hundredths // stated, for a discretionary kind
	role                  int        // of a kind whose points go by it
	again                 bool       // it came again, and counts double
	matter                string
	occurred, entered     civil.Date
	late                  string
	task                  string
	attribute             int
	id                    string
}

// happenings are the events of a quarter in the order in which they were
// entered, numbered in it.
func (b *bureau) happenings(p *quarter, tasks []assignment) []happening {
	list := make([]happening, 0, b.EventsPerUnit*len(b.units))
	for u := range b.units {
		if _, _, ok := b.units[u].in(p); !ok {
			continue
		}
		low := b.EventsPerUnit - b.EventsPerUnit/3
		for range b.between(low, b.EventsPerUnit+b.EventsPerUnit/3) {
			list = append(list, b.happening(p, u, pick(b.dice, b.events), tasks))
		}
	}
	slices.SortStableFunc(list, func(x, y happening) int { return cmp.Compare(x.entered, y.entered) })
	for n := range list {
		list[n].id = fmt.Sprintf("e-%05d", n+1)
	}
	return list
}

// happening: one in fifty was found out only after the trial edition, one in a
// hundred is older than the quarter.
func (b *bureau) happening(p *quarter, unit, indicator int, tasks []assignment) happening {
	u := &b.units[unit]
	from, until, _ := u.in(p)
	kinds := b.indicators[indicator].kinds
	h := happening{unit: unit, indicator: indicator, kind: b.IntN(len(kinds))}
	h.occurred = from.AddDays(b.IntN(until.Sub(from) + 1))
	h.entered = min(h.occurred.AddDays(b.between(1, 9)), p.end.AddDays(6))
	switch {
	case b.chance(2):
		h.entered = p.trial.AddDays(b.between(1, 6))
	case b.chance(1) && u.from <= p.start.AddDays(-20):
		h.occurred = p.start.AddDays(-b.between(1, 20))
		h.late = "上期没有发现，本期" + pick(b.dice, findings) + "，记入查实的一期"
	}
	kind := &kinds[h.kind]
	switch {
	case kind.roles != nil:
		h.role = b.IntN(len(kind.roles))
	case kind.points == 0: // discretionary, in steps of a twentieth of a point
		h.points = kind.low + 5*hundredths(b.IntN(int(kind.high-kind.low)/5+1))
	case b.chance(30):
		h.count = b.between(2, 6)
	}
	if kind.attribute != "" {
		h.attribute = b.between(20, 600)
	}
	h.again = kind.again && b.chance(10)
	if kind.matters {
		h.matter = fmt.Sprintf("matter-%d", b.between(1, 3))
	}
	for _, t := range tasks {
		if t.indicator == indicator && slices.Contains(t.units, unit) && t.issued <= h.occurred {
			h.task = t.id
		}
	}
	return h
}

// worth is what an event counts before any ruling.
func (b *bureau) worth(h *happening) hundredths {
	k := &b.indicators[h.indicator].kinds[h.kind]
	worth := h.points
	switch {
	case k.roles != nil:
		worth = k.roles[h.role].points
	case k.points != 0:
		worth = k.points * hundredths(max(h.count, 1))
	}
	if h.again {
		worth *= 2
	}
	return worth
}

func (b *bureau) writeEvent(d *document, h *happening) {
	x := &b.indicators[h.indicator]
	kind := &x.kinds[h.kind]
	d.table("[[event]]")
	d.text("id", h.id)
	d.text("subject", b.units[h.unit].id)
	d.text("indicator", x.id)
	d.text("kind", kind.id)
	if h.count > 0 {
		d.integer("count", h.count)
	}
	switch {
	case kind.roles != nil:
		d.text("role", kind.roles[h.role].id)
	case kind.points == 0:
		d.raw("points", h.points.String())
	}
	d.maybeText("matter", h.matter)
	d.date("occurred", h.occurred)
	d.date("entered", h.entered)
	d.maybeText("late", h.late)
	d.maybeText("task", h.task)
	d.text("reason", b.reason(kind.name))
	d.text("evidence", b.document(x.department, h.entered))
	switch {
	case h.attribute > 0:
		d.raw("attributes", fmt.Sprintf("{ %s = %d }", kind.attribute, h.attribute))
	case h.again:
		d.raw("attributes", `{ again = "yes" }`)
	}
	b.sign(d, x.department)
}

func (b *bureau) reason(what string) string {
	return pick(b.dice, localities) + what + "，" + pick(b.dice, findings) + "，" + pick(b.dice, sequels)
}

// document is the number of a piece of evidence.
func (b *bureau) document(department string, on civil.Date) string {
	for _, x := range departments {
		if x.id == department {
			return fmt.Sprintf("%s记录〔%d〕%d号", x.name, on.Year(), b.between(1, 9999))
		}
	}
	panic("internal error: no department " + department)
}

func (b *bureau) sign(d *document, department string) {
	recorded, approved := b.by(department)
	d.text("recorded_by", recorded)
	d.text("approved_by", approved)
}
