package recheck

import (
	"math/big"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// newTold are the generated sentences of an analysis, by the id of the heading.
func newTold(root *html.Node) map[string][]string {
	list := make(map[string][]string)
	for _, section := range all(root, "section") {
		if says := texts(all(section, "p.says")); says != nil {
			list[attribute(first(section, "h2"), "id")] = says
		}
	}
	return list
}

// told demands that a section has a sentence with these values.
func (a *analysis) told(section string, values ...string) {
	if !slices.ContainsFunc(a.page.told[section], func(s string) bool { return tells(s, values...) }) {
		a.add(section, "no sentence says %q, and no other number", values)
	}
}

// sentences: what is told of a table follows from its cells. Of several that are
// level a sentence names some, or says how many: it is not looked at.
func (a *analysis) sentences() {
	overall := a.page.sheets["direction.overall"]
	for _, c := range []int{3, 5} {
		if l := sole(overall.rows, c); l != nil {
			says := []string{l.name, l.cells[c+1].text}
			if l.cells[2].n != nil { // the scheme states a worth
				says = append(says, l.cells[2].text)
			}
			a.told("analysis.direction", says...)
		}
	}
	kinds := a.page.sheets["source.kinds"].rows
	for _, c := range []int{5, 7} {
		if l := sole(kinds, c); l != nil {
			name := []string{l.name, l.cells[0].text, l.cells[c+1].text}
			if l.cells[2].n == nil {
				name = []string{l.name, l.cells[c+1].text}
			}
			a.told("analysis.sources", name...)
		}
	}
	if l := sole(a.page.sheets["focus.units"].rows, 2); l != nil {
		a.told("analysis.focus", l.name, l.cells[2].text)
	}
	for _, l := range a.page.sheets["load.classes"].rows {
		a.told("analysis.load", l.name, l.cells[0].text, l.cells[1].text)
	}
	if foot := a.page.sheets["enforcement.departments"].foot; len(foot) > 0 {
		c := foot[0].cells
		a.told("analysis.enforcement", c[0].text, c[1].text, c[2].text, c[3].text, c[6].text)
	}
	for _, l := range a.page.sheets["plateau.caps"].rows {
		if reached := orZero(l.cells[1].n); reached.Cmp(big.NewRat(1, 1)) > 0 {
			a.told("analysis.plateaus", l.name, l.cells[1].text, l.cells[2].text, l.cells[3].text, l.cells[0].text)
		}
	}
}

// sole is the one line with the greatest number above 0 in a column; nil if there
// is none, or several are level.
func sole(rows []line, column int) *line {
	if list := greatest(rows, column); len(list) == 1 && orZero(rows[list[0]].cells[column].n).Sign() > 0 {
		return &rows[list[0]]
	}
	return nil
}

// caps: each unit that a line names was cut to its cap, from what the line says.
// Whether a unit is missing is not looked for.
func (a *analysis) caps() {
	for _, l := range a.page.sheets["plateau.caps"].rows {
		last := &l.cells[4]
		said := last.items
		if len(said) == 0 {
			said = []string{last.text}
		}
		at := "plateau.caps " + l.name
		least, most := new(big.Rat), new(big.Rat)
		count := 0
		for n, at2 := range last.links {
			ledger := a.site.ledger(at2)
			if ledger == nil || n >= len(said) || l.cells[0].n == nil {
				a.add(at, "there is no ledger %s", at2)
				continue
			}
			from := ledger.cut(l, said[n])
			if from == nil {
				a.add(at, "the ledger %s has no cut like %q", at2, said[n])
				continue
			}
			if count++; count == 1 || from.Cmp(least) < 0 {
				least = from
			}
			if count == 1 || from.Cmp(most) > 0 {
				most = from
			}
		}
		a.want(at, strings.Join([]string{l.cells[1].text, figure(orZero(l.cells[2].n)), figure(orZero(l.cells[3].n))}, " | "),
			strings.Join([]string{plain(big.NewRat(int64(len(last.links)), 1)), figure(least), figure(most)}, " | "))
	}
}

// cut finds in a ledger the cut that a line tells of: below its indicator, or in
// the category of that name, from what ends the text to the cap.
func (l *ledger) cut(line line, said string) (from *big.Rat) {
	_, printed := cutLast(said, " ")
	look := func(x *row) {
		for _, s := range x.steps {
			if s.op != "cap" || x.class == "entry" {
				continue
			}
			before, _, after := s.parts()
			if before == nil || after == nil || strings.TrimPrefix(shown(near(before)), "≈ ") != printed {
				continue
			}
			if after.Cmp(line.cells[0].n) == 0 {
				from = before
			}
		}
	}
	for _, category := range l.root.rows {
		if line.fragment == "" && category.label == line.name {
			look(category)
		}
		for _, x := range category.rows {
			if x.of != "" && line.fragment == "indicator."+x.of {
				x.each(look)
			}
		}
	}
	return from
}
