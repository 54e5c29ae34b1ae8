package scoring

// Cause splits a movement in two, in this order: first the subject's own score
// becomes what it is now, while the others keep theirs of before; then the
// others change. Own and Others are places gained, negative ones lost, and add
// up to the movement.
type Cause struct {
	Own, Others int
	Passed      []SubjectID // who stood before it and stands behind it now, in the order of places now
	PassedBy    []SubjectID // who stood behind it and stands before it now
}

// CauseSince splits the movement of a subject since earlier results. It is
// false for one that had no place in the same group then or has none now.
// Where totals are equal the tie-breaks decide if both schemes have the same
// chain; otherwise the place is shared.
func (r *Results) CauseSince(before *Results, id SubjectID) (Cause, bool) {
	m := r.MovementSince(before, id)
	if m.Direction == New || before == nil {
		return Cause{}, false
	}
	then := before.facts.subjects[id]
	now := r.facts.subjects[id]
	held := 1
	for other := range before.scores {
		if other != then && before.facts.groups[other] == before.facts.groups[then] && !before.scores[other].Unranked &&
			compareScores(&before.scores[other], &r.scores[now], r.program.scheme, before.program.scheme) < 0 {
			held++
		}
	}
	c := Cause{Own: m.Before - held, Others: held - r.places[now].Place}
	for _, row := range r.standing(id) {
		was, ok := before.Place(row.Subject)
		if row.Subject == id || !ok || before.group(row.Subject) != before.group(id) {
			continue
		}
		switch {
		case was.Place < m.Before && row.Place > r.places[now].Place:
			c.Passed = append(c.Passed, row.Subject)
		case was.Place > m.Before && row.Place < r.places[now].Place:
			c.PassedBy = append(c.PassedBy, row.Subject)
		}
	}
	return c, true
}

// standing is the rows of the group of a subject that has a place.
func (r *Results) standing(id SubjectID) []Standing {
	for g := range r.standings {
		if r.standings[g].Group == r.group(id) {
			return r.standings[g].Rows
		}
	}
	return nil
}

// compareScores is negative when a stands before b, by the chain that both
// schemes have.
func compareScores(a, b *Score, s, other *Scheme) int {
	if c := b.Total.Cmp(a.Total); c != 0 {
		return c
	}
	for t := range s.TieBreaks {
		if t >= len(other.TieBreaks) || s.TieBreaks[t] != other.TieBreaks[t] {
			return 0
		}
		if c := compareKeys(a, b, t, s.TieBreaks[t].Order); c != 0 {
			return c
		}
	}
	return 0
}
