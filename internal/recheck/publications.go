package recheck

import (
	"path"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// publicationsAnchor is where the table of publications stands on the page of a
// period.
const publicationsAnchor = "period.publications"

// published is a line of that table.
type published struct {
	edition, due, date string
	delay, reason      string
}

// timetable is what a page says of dates of a period: those of its editions on
// its own page, and what is announced or late wherever that stands.
type timetable struct {
	reportsDue string
	rows       []published
	open, next string // until when there can be objections, what is published next
	why        string // of a correction
	whyAt      string // where its link leads
	overdue    []matter
	none       string // that nothing is overdue
}

func newTimetable(root *html.Node, at string) timetable {
	main := first(root, "main")
	var t timetable
	switch {
	case at == home:
		t.next, t.open = text(first(main, "p.lead")), bare(first(main, "section.latest"))
	case at == embedded:
		if notes := texts(all(main, "p.note")); len(notes) > 0 {
			t.open, t.next = strings.Join(notes[:len(notes)-1], "\n"), notes[len(notes)-1]
		}
	case path.Base(at) == "brief.html":
		brief := first(main, "div.brief")
		t.next = strings.Join(strings.Fields(text(first(brief, "p.note"))), " ")
		t.why, t.whyAt = text(first(brief, "p.reason")), leadsTo(first(brief, "p.reason"), at)
		t.overdue = newMatters(first(brief, "ul.overdue"), at)
		if list := all(brief, "section.half"); len(list) > 0 {
			t.none = bare(list[len(list)-1])
		}
	default:
		for _, h2 := range all(main, "h2") {
			if attribute(h2, "id") == publicationsAnchor {
				t.rows, t.open = newPublished(h2.Parent), bare(main)
			}
		}
		if facts := all(first(main, "dl.facts"), "dd"); len(facts) > 1 && t.rows != nil {
			t.reportsDue = text(facts[1])
		}
	}
	return t
}

// bare is the paragraph without a class or a link that stands right in an
// element.
func bare(n *html.Node) string {
	if n != nil {
		for p := range n.ChildNodes() {
			if p.Data == "p" && attribute(p, "class") == "" && first(p, "a") == nil {
				return text(p)
			}
		}
	}
	return ""
}

// leadsTo is the page and the place to which the first link below n leads.
func leadsTo(n *html.Node, from string) string {
	page, id := place(n, from)
	return page + "#" + id
}

func newPublished(section *html.Node) []published {
	list := []published{}
	for _, tr := range all(first(first(section, "table.plain"), "tbody"), "tr") {
		cells := all(tr, "td")
		if len(cells) != 3 {
			continue
		}
		list = append(list, published{text(first(tr, "th")), text(cells[0]), ownText(cells[1]), text(first(cells[1], "span.meta")), text(cells[2])})
	}
	return list
}

var anyDate = regexp.MustCompile(`\d{4}-\d\d-\d\d`)

// today is the day of which the site speaks, as its pages end.
func (s *site) today() string { return anyDate.FindString(s.asOf()) }

// isOut reports whether an edition had been published.
func (x *published) isOut(w *words) bool { return x.date != w.says["not published"] }

// isLate reports whether it was not published on the day that was announced.
func (x *published) isLate(today string, w *words) bool {
	if x.isOut(w) {
		return x.date > x.due
	}
	return x.due < today
}

// checkPublications: how late an edition was follows from the two dates, editions
// come in their order, and the newest is that of which the pages of the period
// speak.
func (s *site) checkPublications(p *page, r *report) {
	w, today := p.words, s.today()
	newest, before, corrections := w.says["edition none"], published{}, 0
	out := false
	for i := range p.times.rows {
		x := &p.times.rows[i]
		at := "publication " + x.edition
		r.want(at+" delay", x.delay, x.lateness(today, w))
		if _, isDate := dayOf(x.due); !isDate {
			r.add(at, "due on %q", x.due)
		}
		rank := x.rank(w)
		if rank < 0 {
			r.add(at, "there is no such edition")
		}
		if !x.isOut(w) {
			r.want(at+" reason", x.reason, "")
			continue
		}
		if _, isDate := dayOf(x.date); !isDate || x.date > today || x.date < before.date {
			r.add(at, "published on %q, after %q, by %q", x.date, before.date, today)
		}
		if was := before.rank(w); out && (rank < was || rank == was && x.edition == w.says["edition final"]) || rank == lastEdition && (!out || was < lastEdition-1) {
			r.add(at, "follows %q", before.edition)
		}
		if rank == lastEdition {
			corrections++
			r.want(at, x.edition, fill(w.says["edition correction"], fields{"number": strconv.Itoa(corrections)}))
		}
		newest, before, out = x.edition+w.comma+x.date, *x, true
	}
	if out {
		r.want("p.state", p.dress.state, newest)
	} else if !strings.HasPrefix(p.dress.state, newest+w.comma) {
		r.add("p.state", "%q is on no record", p.dress.state)
	}
	if _, isDate := dayOf(p.times.reportsDue); !isDate {
		r.add("dl.facts", "reports are due on %q", p.times.reportsDue)
	}
}

// lateness is what the table says of how an edition kept its date.
func (x *published) lateness(today string, w *words) string {
	switch {
	case x.isOut(w) && x.isLate(today, w):
		return fill(w.says["days late"], fields{"days": daysFrom(x.due, x.date)})
	case x.isOut(w):
		return w.says["on time"]
	case x.isLate(today, w):
		return fill(w.says["days overdue"], fields{"days": daysFrom(x.due, today)})
	}
	return ""
}

const lastEdition = 3

var digits = regexp.MustCompile(`^\d+$`)

// rank is the place of an edition in the order in which they follow each other;
// -1 if there is no such edition.
func (x *published) rank(w *words) int {
	for n, name := range []string{"edition trial", "edition notice", "edition final"} {
		if x.edition == w.says[name] {
			return n
		}
	}
	if f := read(w.says["edition correction"], x.edition, nil); f != nil && digits.MatchString(f["number"]) {
		return lastEdition
	}
	return -1
}
