package scoring

// Direction says how a place compares with the one before.
type Direction uint8

const (
	_     Direction = iota
	New             // had no place in the same group before
	Up              // a better place
	Down            // a worse place
	Level           // the same place
)

// Movement is the change of a subject's place against other results.
type Movement struct {
	Direction Direction
	By        int // places, never negative
	Before    int // the place then; 0 for New
}

// MovementSince compares a subject's place with earlier results, which may be
// nil. Places of different groups are not compared.
func (r *Results) MovementSince(before *Results, id SubjectID) Movement {
	now, ok := r.Place(id)
	if !ok || before == nil {
		return Movement{Direction: New}
	}
	then, ok := before.Place(id)
	if !ok || r.group(id) != before.group(id) {
		return Movement{Direction: New}
	}
	m := Movement{Direction: Level, Before: then.Place}
	switch {
	case now.Place < then.Place:
		m.Direction, m.By = Up, then.Place-now.Place
	case now.Place > then.Place:
		m.Direction, m.By = Down, now.Place-then.Place
	}
	return m
}

// group is the group of a subject that was scored.
func (r *Results) group(id SubjectID) GroupID { return r.scores[r.facts.subjects[id]].Group }
