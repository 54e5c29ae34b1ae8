package scoring_test

import (
	"math/big"

	"gongping/scoring"
)

// totals puts together what was scored elsewhere. It goes the long way: a total
// counts if fewer than so many of the others stand before it.
func (o *oracle) totals(m scoring.Metric, subject scoring.SubjectID) reading {
	var all, known []scoring.Taken
	for _, t := range o.facts.Taken {
		if t.Metric == m.ID && t.Subject == subject {
			all = append(all, t)
			if t.Value != nil {
				known = append(known, t)
			}
		}
	}
	rule := m.Totals
	if len(known) == 0 || len(known) < len(all) && !rule.Partial {
		return reading{state: scoring.Unreported}
	}
	if rule.Combine == scoring.CombiningLast {
		return value(rat(*known[len(known)-1].Value))
	}
	places := len(known)
	if rule.Drop > 0 {
		if places -= rule.Drop; places < 1 {
			places = 1
		}
	}
	if rule.Best > 0 && rule.Best < places {
		places = rule.Best
	}
	worth, by := new(big.Rat), new(big.Rat)
	for n, t := range known {
		before := 0
		for k, other := range known {
			if c := rat(*other.Value).Cmp(rat(*t.Value)); c > 0 || c == 0 && k < n {
				before++
			}
		}
		if before >= places {
			continue
		}
		weight := big.NewRat(1, 1)
		if rule.Weighted {
			weight = rat(t.Weight)
		}
		worth, by = sum(worth, product(weight, rat(*t.Value))), sum(by, weight)
	}
	switch {
	case rule.Combine == scoring.CombiningTotal:
		return value(worth)
	case by.Sign() == 0:
		return reading{}
	}
	return value(quotient(worth, by))
}
