package recheck

import (
	"path"

	"golang.org/x/net/html"
)

// given is a line of the register of tasks.
type given struct {
	id, name, title string
	issued          string
	urgent          bool
	entries         []entryLink
}

// entryLink is an entry that was recorded under a task.
type entryLink struct{ name, ledger, anchor string }

func (p *page) newGiven(root *html.Node) {
	for _, tr := range all(first(first(root, "table.tasks"), "tbody"), "tr") {
		th := first(tr, "th")
		x := given{id: attribute(tr, "id"), name: text(first(th, "span.entry-id")), title: ownText(th), issued: text(first(tr, "td.dates")), urgent: first(th, "strong") != nil}
		for _, td := range all(tr, "td") {
			for _, span := range all(td, "span.entry-id") {
				link := entryLink{name: text(span)}
				link.ledger, link.anchor = place(span, p.path)
				x.entries = append(x.entries, link)
			}
		}
		p.given = append(p.given, x)
	}
}

// checkGiven: a task names the entries that name it in the ledgers, and no
// others. An entry that no board takes stands in no ledger.
func (s *site) checkGiven(p *page, r *report) {
	under := make(map[string]bool)
	for k := range p.given {
		x := &p.given[k]
		at := "#" + x.id
		r.want(at+" .entry-id", x.name, x.id)
		for _, e := range x.entries {
			under[x.id+" "+e.name] = true
			if e.ledger == "" {
				continue
			}
			r.want(at+" "+e.anchor, e.name, e.anchor)
			record := s.account(e.ledger).record(e.anchor)
			if record == nil {
				r.add(at, "%s says nothing of %s", e.ledger, e.anchor)
				continue
			}
			r.want(at+" "+e.anchor, record.title+" | "+record.task, x.title+" | "+x.id)
		}
	}
	for _, ledger := range s.ledgers(path.Dir(p.path)) {
		a := s.account(ledger)
		for _, id := range a.order {
			if record := a.record(a.entries[id].id); record != nil && record.task != "" && !under[record.task+" "+record.id] {
				r.add("table.tasks", "%s of %s does not stand below %s", record.id, ledger, record.task)
			}
		}
	}
}
