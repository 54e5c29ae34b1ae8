package recheck

import (
	"path"
	"strings"
)

// due is what a list of an allowance says of somebody: the ledger by whose result
// it is paid, or any other of the period, and the page over all periods repeat it.
type due struct {
	who, anchor, equation, note, amount string
	result                              string // the folder of that ledger; empty: any of the period
}

func (d due) says() string { return d.equation + " | " + d.note + " | " + d.amount }

// due are those of a list, in its order; of people of units first the units.
func (s *site) due(list string) []due {
	p := s.pages[list]
	if p == nil || p.allotment == nil {
		return nil
	}
	if found, done := s.dues[list]; done {
		return found
	}
	var found []due
	for _, row := range p.allotment.rows {
		found = append(found, due{unit(row.page), row.id, row.equation, row.note, row.amount, path.Dir(row.page)})
	}
	if p.allotment.people {
		found = s.dueToPeople(p)
	}
	if s.dues == nil {
		s.dues = make(map[string][]due)
	}
	s.dues[list] = found
	return found
}

// dueToPeople: a unit has its people and what they get together; somebody what
// the posts come to, with the days and the band of each.
func (s *site) dueToPeople(p *page) []due {
	var found []due
	a := p.allotment
	for _, u := range a.units {
		found = append(found, due{unit(u.page), u.id, "", u.note, u.amount, path.Dir(u.page)})
	}
	for _, who := range a.everybody() {
		posts := s.inOrder(who, a.postsOf(who), p)
		d := due{who: who, anchor: posts[0].row.id, equation: posts[0].row.equation, amount: posts[0].row.amount}
		for _, row := range a.several {
			if len(posts) > 1 && row.id == "pay."+who {
				d.anchor, d.equation, d.amount = row.id, row.equation, row.amount
			}
		}
		var notes []string
		for _, x := range posts {
			band, _ := s.bandSays(x.unit, a, p.words)
			notes = append(notes, fill(p.words.says["paid post"], fields{"unit": x.unit.name, "says": strings.Join(band, p.words.says["list comma"]), "days": strings.Join(x.row.cells, " ")}))
		}
		d.note = strings.Join(notes, p.words.says["semicolon"])
		found = append(found, d)
	}
	return found
}
