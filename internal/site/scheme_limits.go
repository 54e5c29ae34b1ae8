package site

import (
	"gongping/internal/locale"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

func maybe(n *exact.Number) string {
	if n == nil {
		return ""
	}
	return string(figure(*n))
}

// stated are limits as a rule file writes them.
func stated(floor, cap tomldoc.Limit) scoring.Limits {
	return scoring.Limits{Floor: scoring.Limit(floor), Cap: scoring.Limit(cap)}
}

func (p *planner) limits(l scoring.Limits) string {
	text := ""
	add := func(word locale.Key, l scoring.Limit) {
		if !l.Stated {
			return
		}
		if text != "" {
			text += " · "
		}
		text += p.T(word) + " "
		if l.None {
			text += p.T(locale.NoLimit)
			return
		}
		text += string(figure(l.Value))
	}
	add(locale.LowerLimit, l.Floor)
	add(locale.UpperLimit, l.Cap)
	return text
}
