package dataset

import "gongping/scoring"

// indexNamesakes finds the units that have their name in common with others, and
// the superior that tells each from them.
func (d *Dataset) indexNamesakes() {
	byName := make(map[string][]*Unit)
	for i := range d.Units {
		if u := &d.Units[i]; d.units[u.ID] == u {
			byName[u.Name] = append(byName[u.Name], u)
		}
	}
	d.namesakes = make(map[scoring.SubjectID]scoring.SubjectID)
	for _, list := range byName {
		if len(list) == 1 {
			continue
		}
		below := make(map[scoring.SubjectID]int)
		for _, u := range list {
			below[u.onlyParent()]++
		}
		for _, u := range list {
			parent := u.onlyParent()
			if above, ok := d.Unit(parent); !ok || below[parent] > 1 || above.Name == u.Name {
				parent = ""
			}
			d.namesakes[u.ID] = parent
		}
	}
}

// onlyParent is the superior that a unit has all the time; empty if it has none,
// or one after the other.
func (u *Unit) onlyParent() scoring.SubjectID {
	for i := range u.Changes {
		if parent := u.Changes[i].Parent; parent != "" && parent != u.Parent {
			return ""
		}
	}
	return u.Parent
}

// Namesake reports whether a unit has its name in common with others, and the
// superior that tells it from them; empty if only its id does.
func (d *Dataset) Namesake(id scoring.SubjectID) (parent scoring.SubjectID, ok bool) {
	parent, ok = d.namesakes[id]
	return parent, ok
}
