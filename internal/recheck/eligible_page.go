package recheck

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// eligible is the list of an eligibility as its page prints it.
type eligible struct {
	results string // the ranking by whose places it goes
	said    []string
	cases   []eligibleRule
	musts   []eligibleRule
	groups  []eligibleGroup
}

// eligibleRule is a line or a requirement in words.
type eligibleRule struct {
	name, who string
	ways      []string
	metrics   []string // to which the words lead
}

// eligibleGroup is the list of a group.
type eligibleGroup struct {
	id, name string
	said     []string
	rows     []candidate
}

// candidate is a row of a list, or what a ledger says of one. A row with a cut is
// a line that is drawn.
type candidate struct {
	cut                    string
	page, anchor, name, id string // where it leads to, and under which name
	place, line, side      string
	met                    []held
	outcome                string
}

// held is how a requirement stands.
type held struct {
	name   string // on a ledger
	values []string
	word   string
}

// line is what a row and a ledger both say.
func (x *candidate) says() string {
	var parts []string
	for _, m := range x.met {
		parts = append(parts, strings.Join(m.values, " · ")+" "+m.word)
	}
	return x.side + " | " + strings.Join(parts, " | ") + " | " + x.outcome
}

// newEligible reads the page of an eligibility; nil for any other page.
func newEligible(root *html.Node, from string) *eligible {
	cases := first(root, "table.cases")
	if cases == nil {
		return nil
	}
	e := &eligible{said: texts(all(first(root, "ul.said"), "li")), cases: newEligibleRules(cases), musts: newEligibleRules(first(root, "table.musts"))}
	for _, link := range all(first(root, "dl.facts"), "a") {
		e.results = leads(link, from)
	}
	for _, section := range all(root, "section") {
		h2 := first(section, "h2")
		id, isGroup := strings.CutPrefix(attribute(h2, "id"), "group.")
		if !isGroup {
			continue
		}
		g := eligibleGroup{id: id, name: text(h2), said: texts(all(section, "p.cut"))}
		for _, tr := range all(first(first(section, "table.eligible"), "tbody"), "tr") {
			g.rows = append(g.rows, newCandidate(tr, from))
		}
		e.groups = append(e.groups, g)
	}
	return e
}

func newEligibleRules(table *html.Node) []eligibleRule {
	var list []eligibleRule
	for _, tr := range all(first(table, "tbody"), "tr") {
		x := eligibleRule{name: text(first(tr, "th")), who: text(first(tr, "td.who")), ways: texts(all(first(tr, "td.ways"), "p"))}
		for _, a := range all(tr, "a") {
			x.metrics = append(x.metrics, fragment(a))
		}
		list = append(list, x)
	}
	return list
}

func newCandidate(tr *html.Node, from string) candidate {
	if attribute(tr, "class") == "cut" {
		return candidate{cut: text(tr)}
	}
	a := first(first(tr, "th"), "a")
	x := candidate{page: leads(a, from), anchor: anchorOf(a), name: text(a), id: attribute(tr, "id"), place: text(first(tr, "td.rank")),
		side: text(first(tr, ".standing")), outcome: text(first(tr, "td.outcome"))}
	if line := first(tr, "td.line"); line != nil {
		x.line = strings.TrimSpace(strings.TrimSuffix(text(line), text(first(line, ".standing"))))
	}
	names := texts(all(tr, "p.must"))
	for n, met := range all(tr, ".met") {
		h := held{values: texts(all(met, "p")), word: text(first(met, "span.note"))}
		if n < len(names) {
			h.name = names[n]
		}
		x.met = append(x.met, h)
	}
	return x
}

// newQualified are the eligibilities on a ledger.
func newQualified(root *html.Node, from string) []candidate {
	var list []candidate
	for _, tr := range all(first(first(root, "table.eligibles"), "tbody"), "tr") {
		list = append(list, newCandidate(tr, from))
	}
	return list
}

// checkQualified: a ledger lists no other eligibilities than those that list it,
// and says of the metrics for which they ask what they say.
func (s *site) checkQualified(p *page, r *report) {
	for _, x := range p.ledger.basis {
		value := x.label + " " + x.quantity + behind(x.unit)
		if x.void {
			value = x.label + " " + x.note
		}
		if !slices.ContainsFunc(p.qualified, func(c candidate) bool {
			return slices.ContainsFunc(c.met, func(m held) bool { return slices.Contains(m.values, value) })
		}) {
			r.add("#"+x.id, "no requirement says %q", value)
		}
	}
	ranking := s.pages[ranked(p.path)]
	for _, x := range p.qualified {
		list := s.pages[x.page]
		if x.page == "" && ranking != nil && ranking.closed != nil {
			continue // the list names others, and has no page in this version
		}
		if list == nil || list.eligible == nil || !slices.ContainsFunc(list.eligible.groups, func(g eligibleGroup) bool {
			return slices.ContainsFunc(g.rows, func(row candidate) bool {
				return row.page == p.path && row.id == x.anchor && row.says() == x.says()
			})
		}) {
			r.add("table.eligibles", "%s does not say %q", x.page, x.outcome)
		}
	}
}
