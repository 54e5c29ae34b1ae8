package recheck

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// paidUnit is a unit on a list of people of units.
type paidUnit struct {
	page, id, name string
	note, amount   string
	rows           []paidRow // its people, with their days
	rest           *paidRest
}

// paidPost is somebody under a unit.
type paidPost struct {
	unit *paidUnit
	row  *paidRow
}

// readPeople reads a list of people of units.
func (a *allotment) readPeople(root, table *html.Node, from string) {
	if !slices.Contains(strings.Fields(attribute(table, "class")), "people") {
		return
	}
	a.people, a.total = true, text(first(first(table, "tr.total"), "td.amount"))
	for _, body := range all(table, "tbody") {
		var u paidUnit
		for _, tr := range all(body, "tr") {
			row := newPaidRow(tr, from)
			switch attribute(tr, "class") {
			case "unit":
				u.page, u.id, u.name, u.note, u.amount = row.page, row.id, row.name, row.note, row.amount
			case "withheld":
				u.rest = newPaidRest(tr)
			default:
				if row.name == "" { // without a page
					row.name = text(first(tr, "th"))
				}
				u.rows = append(u.rows, row)
			}
		}
		a.units = append(a.units, u)
	}
	for _, tr := range all(first(first(root, "table.several"), "tbody"), "tr") {
		a.several = append(a.several, newPaidRow(tr, from))
	}
}

// who is whose line it is, and under which unit.
func (x *paidRow) who() (unit, person string) {
	parts := strings.Split(x.id, ".")
	if len(parts) != 3 || parts[0] != "post" {
		return "", ""
	}
	return parts[1], parts[2]
}

// everybody are those on the list, by their ids.
func (a *allotment) everybody() []string {
	var list []string
	for _, u := range a.units {
		for n := range u.rows {
			_, who := u.rows[n].who()
			list = append(list, who)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

func (a *allotment) postsOf(who string) []paidPost {
	var list []paidPost
	for n := range a.units {
		for k := range a.units[n].rows {
			if _, x := a.units[n].rows[k].who(); x == who {
				list = append(list, paidPost{&a.units[n], &a.units[n].rows[k]})
			}
		}
	}
	return list
}

// bandSays is the band of a unit, and why nothing is paid for days with it; and
// the rate, if there is one.
func (s *site) bandSays(u *paidUnit, a *allotment, w *words) (says []string, rate string) {
	l := s.ledgerAt(u.page)
	if l == nil {
		return nil, ""
	}
	if l.head.band != "" {
		says = append(says, l.head.band)
	}
	rate, paid := a.terms["band."+l.head.band]
	switch {
	case l.head.place == w.edge:
		return append(says, w.says["paid unranked"]), ""
	case !paid:
		return append(says, w.says["paid no band"]), ""
	}
	return says, rate
}
