package recheck

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// decided is a line of the register of rulings.
type decided struct {
	id, ledger, entry, outcome, was, points string
	decision
}

// appealed is an appeal there.
type appealed struct {
	id, filed, status, ruling string
	was, points               string
	open                      bool
	decision
}

func (p *page) readDecisions(root *html.Node) {
	for _, tr := range all(first(first(root, "table.rulings"), "tbody"), "tr") {
		x := decided{id: attribute(tr, "id"), outcome: text(first(tr, "td.outcome"))}
		x.ledger, x.entry = place(first(tr, "td.record"), p.path)
		x.was, x.points = changedPoints(tr)
		x.decision = newDecision(tr, p.path)
		p.decided = append(p.decided, x)
	}
	for _, tr := range all(first(first(root, "table.appeals"), "tbody"), "tr") {
		x := appealed{id: attribute(tr, "id"), filed: text(first(tr, "span.dates")), status: text(first(tr, "td.status")), open: first(tr, "strong") != nil}
		_, x.ruling = place(first(tr, "span.ruling"), p.path)
		x.was, x.points = changedPoints(tr)
		x.decision = newDecision(tr, p.path)
		p.appeals = append(p.appeals, x)
	}
}

func changedPoints(tr *html.Node) (was, points string) {
	if changed := first(tr, "ins"); changed != nil {
		return text(first(tr, "del")), text(changed)
	}
	return "", text(first(tr, "td.points"))
}

// checkDecisions: a ruling did what the ledger says, and an appeal came to what
// its ruling says.
func (s *site) checkDecisions(p *page, r *report) {
	by := make(map[string]decided)
	for _, x := range p.decided {
		by[x.id] = x
		s.checkDecided(p, x, r)
		s.checkDecision(p, &x, r)
	}
	open := 0
	for _, x := range p.appeals {
		at := "#" + x.id
		answer := by[x.ruling]
		s.checkAppeal(p, &x, &answer, r)
		r.want(at, x.was+" "+x.points, answer.was+" "+answer.points)
		if x.open != (x.ruling == "") {
			r.add(at, "is open and has a ruling, or neither")
		}
		if x.open {
			open++
			r.want(at, x.status, fill(p.words.says["open since"], fields{"days": daysFrom(x.filed, upTo(p.said, p.words.says["days up to"]))}))
		}
	}
	want := fill(p.words.says["none of both"], fields{"appeals": p.words.says["appeals none"], "rulings": p.words.says["rulings none"]})
	if len(p.appeals)+len(p.decided) > 0 {
		want = fill(p.words.says["appeals said"], fields{"count": strconv.Itoa(len(p.appeals)), "open": strconv.Itoa(open), "rulings": strconv.Itoa(len(p.decided))})
	}
	if !strings.HasPrefix(p.said, want) {
		r.add("p.lead", "printed %q, want %q", p.said, want)
	}
}

// checkDecided finds the step of a ruling in the ledger: the steps come in the
// order of the rows of the rulings.
func (s *site) checkDecided(p *page, x decided, r *report) {
	at := "#" + x.id
	if x.ledger == "" {
		r.want(at, x.was+x.points, "")
		return
	}
	var about *row
	if l := s.account(x.ledger).ledger; l.root != nil {
		l.root.each(func(row *row) {
			for _, below := range row.rows {
				if below.class == "ruling" && below.id == x.id && !below.void {
					about = row
				}
			}
		})
	}
	if about == nil {
		r.want(at, x.was+x.points, "") // nothing is counted there
		return
	}
	place := 0
	for _, below := range about.rows {
		if below.class == "ruling" && below.id != x.id {
			place++
		} else if below.class == "ruling" {
			break
		}
	}
	for _, step := range about.steps {
		if step.op != "ruling" {
			continue
		}
		if place == 0 {
			from, _, to := step.parts()
			r.want(at, x.outcome, step.word)
			r.want(at+" ins", x.points, figure(to))
			if x.was != "" || from.Cmp(to) != 0 {
				r.want(at+" del", x.was, figure(from))
			}
			return
		}
		place--
	}
	r.add(at, "the ledger has no such step")
}

// upTo is the date at the end of a sentence, up to which days are counted.
func upTo(said, text string) string {
	before, after, _ := strings.Cut(text, "{date}")
	_, rest, _ := strings.Cut(said, before)
	date, _, _ := strings.Cut(rest, after)
	return strings.TrimSpace(date)
}
