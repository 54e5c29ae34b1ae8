package check

import (
	"gongping/internal/dataset"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// bearer is a unit to whose account a record stands, and the keys by which the
// record names it.
type bearer struct {
	subject scoring.SubjectID
	path    []string
	unit    *dataset.Unit // nil: not registered
}

// bearer finds a unit, or reports that there is none.
func (c *recordChecker) bearer(at source.Span, subject scoring.SubjectID, path ...string) bearer {
	unit, ok := c.d.Unit(subject)
	if !ok && subject != "" && !c.units.open {
		c.unknown(tomldoc.Locate(at, path...), path[0], string(subject), c.units)
	}
	return bearer{subject, path, unit}
}

// bearers are the units of an event: its subject, and those who share it.
func (c *recordChecker) bearers(e *dataset.Event) []bearer {
	var list []bearer
	if e.Subject != "" {
		list = append(list, c.bearer(e.At, e.Subject, "subject"))
	}
	for _, s := range e.Shares {
		list = append(list, c.bearer(e.At, s.ID, "shares", string(s.ID)))
	}
	return list
}

// taken reports of which bearers a board would take an event. An indicator that
// no scheme has is told once; where it is one of several units that does not
// fit, that unit is shown.
func (c *recordChecker) taken(e *dataset.Event, bearers []bearer) []bool {
	taken := make([]bool, len(bearers))
	known := len(c.takes[e.Indicator]) > 0
	for n, b := range bearers {
		switch {
		case b.unit == nil:
		case known && len(e.Shares) > 0:
			taken[n] = c.belongs(&e.Charge, b, b.path...)
		case known:
			taken[n] = c.belongs(&e.Charge, b, "indicator")
		default:
			c.belongs(&e.Charge, b, "indicator")
			return taken
		}
	}
	return taken
}
