package recheck

import (
	"path"
	"strings"

	"golang.org/x/net/html"
)

// paidGroup is a group to which a list is limited.
type paidGroup struct{ id, name string }

func (a *allotment) readGroups(root, table *html.Node) {
	line := first(root, "p.groups")
	a.limited = line != nil
	for _, span := range all(line, "span") {
		a.groups = append(a.groups, paidGroup{attribute(span, "data-group"), text(span)})
	}
}

// covers reports whether somebody is of a group to which the list is limited.
func (a *allotment) covers(l *ledger) bool {
	if l == nil || !a.limited {
		return l != nil
	}
	for _, g := range a.groups {
		if g.id == l.group {
			return true
		}
	}
	return false
}

// ofSeveralGroups reports whether those on the list are of several groups.
func (w *payroll) ofSeveralGroups(s *site) bool {
	first := ""
	for _, row := range w.rows {
		l := s.ledgerAt(row.page)
		switch {
		case l == nil:
		case first == "":
			first = l.group
		case l.group != first:
			return true
		}
	}
	return false
}

// checkPaidGroups: a group to which the list is limited is called as its ledgers
// call it; where there are several, each line says of which it is.
func (s *site) checkPaidGroups(w *payroll, folder string) {
	var ids []string
	for n, g := range w.groups {
		for _, other := range w.groups[:n] {
			if other.id == g.id {
				w.add("p.groups", "%s is there twice", g.id)
			}
		}
		for _, l := range s.folder(folder) {
			if l.group == g.id {
				w.want("p.groups "+g.id, g.name, l.groupName)
			}
		}
		ids = append(ids, g.name)
	}
	if w.limited {
		said := strings.Join(ids, w.words.says["list separator"])
		if said == "" {
			said = w.words.says["paid no group"]
		}
		found := false
		for _, line := range w.how {
			found = found || solid(line) == solid(w.words.says["paid groups"]+said)
		}
		if !found {
			w.add("p.groups", "does not say %q", said)
		}
	}
	several := w.ofSeveralGroups(s)
	for _, row := range w.rows {
		want := ""
		if l := s.ledgerAt(row.page); l != nil && several && !w.people && path.Dir(row.page) == folder {
			want = l.groupName
		}
		w.want("#"+row.id+" group", row.group, want)
	}
}
