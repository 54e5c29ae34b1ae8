package scoring

import "gongping/scoring/exact"

// constants finds the constant that holds for a subject without going through
// all of them: a scheme may set one for every subject.
type constants struct {
	subjects  map[SubjectID]*exact.Number
	classes   map[ClassID]*exact.Number
	otherwise *exact.Number
}

func indexConstants(list []Constant) constants {
	c := constants{subjects: make(map[SubjectID]*exact.Number), classes: make(map[ClassID]*exact.Number)}
	for n := range list {
		switch x := &list[n]; {
		case x.Subject != "":
			c.subjects[x.Subject] = &x.Value
		case x.Class != "":
			c.classes[x.Class] = &x.Value
		default:
			c.otherwise = &x.Value
		}
	}
	return c
}

// of is the constant of a subject: its own, its class's, the rest's; nil if
// there is none.
func (c *constants) of(s *Subject) *exact.Number {
	if n := c.subjects[s.ID]; n != nil {
		return n
	}
	if n := c.classes[s.Class]; n != nil && s.Class != "" {
		return n
	}
	return c.otherwise
}
