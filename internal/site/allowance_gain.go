package site

import (
	"gongping/internal/locale"
	"gongping/scoring"
)

var unpaidKeys = [...]locale.Key{
	scoring.Unplaced: locale.AllowanceUnranked, scoring.NoBefore: locale.AllowanceNoBefore,
	scoring.Newcomer: locale.AllowanceNewcomer, scoring.Regrouped: locale.AllowanceRegrouped,
}

// gainEquation is what the places gained come to, or why there is nothing.
func (p *planner) gainEquation(pay *scoring.Payment) (equation, note string) {
	switch {
	case pay.Unpaid != 0:
		return "", p.T(unpaidKeys[pay.Unpaid])
	case pay.Gained == 0:
		return "", p.T(locale.AllowanceNotUp)
	case pay.Gained < pay.Moved.By:
		note = p.F(locale.AllowanceCapped, "by", count(pay.Moved.By), "most", count(pay.Gained))
	}
	return operand(pay.Rate) + " × " + count(pay.Gained), note
}
