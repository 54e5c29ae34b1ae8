package scoring

import "gongping/scoring/exact"

// Charges are the facts for which points were taken, and what became of them.
type Charges struct {
	Facts   int          // entries that took points before any ruling
	InForce int          // of these, how many take points still
	Reduced int          // of these, how many a ruling left less of
	Revoked int          // of the facts, how many a ruling took away
	Lost    exact.Number // points of the total that they take, not below 0
	Back    exact.Number // points of the total that rulings gave back, not below 0
}

// take adds an entry; share is the part of its points that counts in the total.
func (c *Charges) take(e *EntryPoints, share exact.Number) {
	if e.Before.Sign() >= 0 {
		return
	}
	c.Facts++
	if e.Points.Sign() < 0 {
		c.InForce++
		c.Lost = c.Lost.Add(e.Points.Mul(share).Neg())
	}
	switch e.Ruled {
	case Reduced:
		c.Reduced++
	case Revoked:
		c.Revoked++
	}
	if by := e.Points.Sub(e.Before); by.Sign() > 0 {
		c.Back = c.Back.Add(by.Mul(share))
	}
}

// Add takes other charges in.
func (c *Charges) Add(d Charges) {
	c.Facts += d.Facts
	c.InForce += d.InForce
	c.Reduced += d.Reduced
	c.Revoked += d.Revoked
	c.Lost, c.Back = c.Lost.Add(d.Lost), c.Back.Add(d.Back)
}

// Less is what is left without some of them.
func (c Charges) Less(d Charges) Charges {
	return Charges{c.Facts - d.Facts, c.InForce - d.InForce, c.Reduced - d.Reduced, c.Revoked - d.Revoked,
		c.Lost.Sub(d.Lost), c.Back.Sub(d.Back)}
}

// Reversed is how many of the facts rulings reduced or revoked, in per cent to
// a tenth; false without facts.
func (c *Charges) Reversed() (exact.Number, bool) {
	return Share(exact.Int(int64(c.Reduced+c.Revoked)), exact.Int(int64(c.Facts)))
}

// ClauseCharges are the charges under a clause through an indicator.
type ClauseCharges struct {
	Indicator IndicatorID
	Clause    ClauseID
	All       Charges
	Subjects  []SubjectCharges // who has facts, in the order of the facts
}

// SubjectCharges are those of one subject.
type SubjectCharges struct {
	Subject SubjectID
	Charges
}

// Of are the charges of a subject; none for one without facts.
func (c *ClauseCharges) Of(id SubjectID) Charges {
	for n := range c.Subjects {
		if c.Subjects[n].Subject == id {
			return c.Subjects[n].Charges
		}
	}
	return Charges{}
}

// Uneven are those who had facts and no deduction left, all of them revoked,
// where others were charged; nil where the clause was held alike.
func (c *ClauseCharges) Uneven() (spared []SubjectCharges) {
	charged := false
	for _, s := range c.Subjects {
		charged = charged || s.InForce > 0
		if s.InForce == 0 && s.Revoked == s.Facts {
			spared = append(spared, s)
		}
	}
	if !charged {
		return nil
	}
	return spared
}
