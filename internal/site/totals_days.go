package site

import (
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// dayCounts say for whom the days of a person count in a metric that goes by
// days, of every period in which not all of them do. The days of each add up to
// those of the period. What the others of the group have is no matter of days.
func (w *ledgerWriter) dayCounts(m *dataset.Metric, n *scoring.Node) []string {
	t := m.Totals
	if t == nil || w.example != nil || t.Weights != dataset.ByDays || t.Of == dataset.OfBelow || n.Op == scoring.OpPeers || n.Lag != (scoring.Lag{}) {
		return nil
	}
	u := w.subject
	if u == nil || u.Person == nil {
		return nil
	}
	var list []string
	for _, index := range w.in.Data.OriginPeriods(t, w.board.Index) {
		p := &w.in.Data.Periods[index]
		var of *dataset.Board
		if t.Of == dataset.OfAbove {
			if of = w.in.Data.BoardOf(t.Scheme, w.in.Data.Origin(&w.board.Board, index)); of == nil {
				continue
			}
		}
		if days := w.in.Data.DayCount(t, u, p, of); !days.Whole() {
			list = append(list, w.F(locale.TakenSplit, "period", p.Name, "days", count(p.Days()), "parts", w.dayParts(days)))
		}
	}
	return list
}

func (w *ledgerWriter) dayParts(n dataset.DayCount) string {
	parts := []string{w.F(locale.DaysCounted, "count", count(n.Counted))}
	for _, x := range []struct {
		key  locale.Key
		days int
	}{{locale.DaysLent, n.Lent}, {locale.DaysOnLeave, n.Leave}, {locale.DaysNowhere, n.Nowhere}, {locale.DaysAbsent, n.Absent}} {
		if x.days > 0 {
			parts = append(parts, w.F(x.key, "count", count(x.days)))
		}
	}
	return strings.Join(parts, w.T(locale.Comma))
}
