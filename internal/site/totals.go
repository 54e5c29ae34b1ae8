package site

import (
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

var whoseKeys = [...]locale.Key{
	dataset.OfSelf: locale.TotalsOfSelf, dataset.OfAbove: locale.TotalsOfAbove, dataset.OfBelow: locale.TotalsOfBelow,
}

// Sentences of how totals are put together, by what they weigh.
var (
	meanKeys = [...]locale.Key{0: locale.TotalsMean, dataset.ByDays: locale.TotalsMeanDays, dataset.ByHeads: locale.TotalsMeanHeads, dataset.ByPeriod: locale.TotalsMeanPeriod}
	sumKeys  = [...]locale.Key{0: locale.TotalsSum, dataset.ByDays: locale.TotalsSumDays, dataset.ByHeads: locale.TotalsSumHeads, dataset.ByPeriod: locale.TotalsSumPeriod}
)

var (
	lentKeys  = [...]locale.Key{dataset.LentOwn: locale.LentOwn, dataset.LentReceiver: locale.LentReceiver, dataset.LentNeutral: locale.LentNeutral}
	leaveKeys = [...]locale.Key{dataset.LeaveCounts: locale.LeaveCounts, dataset.LeaveNeutral: locale.LeaveNeutral}
)

var tenuredKeys = [...]locale.Key{
	scoring.Days: locale.RegistryDays, scoring.DaysServed: locale.RegistryServed, scoring.DaysLent: locale.RegistryLent,
	scoring.DaysOnLeave: locale.RegistryOnLeave, scoring.Years: locale.RegistryYears,
}

// totalsWays say which totals a metric takes from elsewhere and what they come
// to.
func (p *planner) totalsWays(t *dataset.TotalsRule) []RuleWay {
	periods := p.T(locale.TotalsWithin)
	if t.Periods > 0 {
		periods = p.F(locale.TotalsNewest, "count", count(t.Periods))
	}
	list := []RuleWay{
		{slot: "totals", Text: p.whose(t).F(whoseKeys[t.Of], "scheme", p.schemeTitle(t.Scheme), "periods", periods)},
		{slot: "totals.combine", Text: p.combining(t)},
	}
	if t.Lent != 0 {
		list = append(list, RuleWay{slot: "totals.seconded", Text: p.T(lentKeys[t.Lent])})
	}
	if t.Leave != 0 {
		list = append(list, RuleWay{slot: "totals.leave", Text: p.T(leaveKeys[t.Leave])})
	}
	switch {
	case t.Best > 0:
		list = append(list, RuleWay{slot: "totals.count", Text: p.F(locale.TotalsBest, "count", count(t.Best))})
	case t.Drop > 0:
		list = append(list, RuleWay{slot: "totals.count", Text: p.F(locale.TotalsDrop, "count", count(t.Drop))})
	}
	missing := locale.TotalsAll
	if t.Missing == dataset.WithRest {
		missing = locale.TotalsRest
	}
	return append(list, RuleWay{slot: "totals.missing", Text: p.T(missing)})
}

// whose makes texts in words that fit those whose totals are taken.
func (p *planner) whose(t *dataset.TotalsRule) *planner {
	if t.Of == dataset.OfBelow {
		return p.ofScheme(t.Scheme)
	}
	return p
}

func (p *planner) combining(t *dataset.TotalsRule) string {
	key := locale.TotalsLast
	switch t.Combine {
	case scoring.CombiningMean:
		key = meanKeys[t.Weights]
	case scoring.CombiningTotal:
		key = sumKeys[t.Weights]
	}
	if t.Weights != dataset.ByPeriod {
		return p.T(key)
	}
	weights := make([]string, len(t.Weigh))
	for i, n := range t.Weigh {
		weights[i] = operand(n)
	}
	return p.F(key, "weights", strings.Join(weights, p.T(locale.Comma)))
}

// schemeTitle is the title of the newest edition of a scheme.
func (p *planner) schemeTitle(id scoring.SchemeID) string {
	editions := p.editions(id)
	return editions[len(editions)-1].Title
}

// taken writes the totals that a metric takes from elsewhere, a row each. Those
// of an example come from nowhere.
func (w *ledgerWriter) taken(metric *Row, n *scoring.Node) {
	m := w.metricOf(w.board.Scheme, n.Metric)
	list, lots := w.gathered(n)
	for i := range list {
		t := &list[i]
		row := Row{ID: w.unique(metric.ID + "." + string(t.From.Subject) + "." + t.From.Period), Class: "taken", Depth: metric.Depth + 1, Void: t.Value == nil || t.Left}
		if t.Value != nil {
			row.Amount, row.Unit = figure(*t.Value), m.Unit
		}
		var notes []string
		if index, ok := w.in.Data.Period(dataset.PeriodID(t.From.Period)); ok {
			notes = w.origin(&row, t, index)
		}
		switch {
		case t.Value == nil:
			notes = append(notes, w.T(locale.TakenNone))
		case t.Left:
			notes = append(notes, w.T(locale.TakenLeft))
		}
		if weight := w.weight(m.Totals, t.Weight); weight != "" {
			notes = append(notes, weight)
		}
		row.Note = strings.Join(notes, w.T(locale.Semicolon))
		w.rows = append(w.rows, row)
	}
	for i := range lots {
		w.rows = append(w.rows, w.lot(metric, m, i, &lots[i]))
	}
}

// gathered are the totals of a node: those of whom may not be named in lots.
func (w *ledgerWriter) gathered(n *scoring.Node) ([]scoring.Took, []scoring.Lot) {
	if len(n.Took) == 0 || w.example != nil {
		return n.Took, nil
	}
	g := w.board.Results.Gather(n, w.may)
	return g.Took, g.Lots
}

// lot is the row of several totals at once.
func (w *ledgerWriter) lot(metric *Row, m *dataset.Metric, number int, x *scoring.Lot) Row {
	row := Row{ID: w.unique(metric.ID + ".withheld." + count(number+1)), Class: "lot", Depth: metric.Depth + 1, Void: !x.Counts(), Label: w.withheld(x.Heads)}
	switch {
	case x.None:
		row.Note = w.T(locale.TakenNone)
	case x.Left:
		row.Note = w.T(locale.TakenLeft)
	default:
		row.Amount, row.Unit, row.Note = figure(x.Sum), m.Unit, w.lotNote(m.Totals, x)
	}
	return row
}

// origin says where a total comes from, with the way to its ledger: of which
// edition, and what it has become since.
func (w *ledgerWriter) origin(row *Row, t *scoring.Took, index int) []string {
	row.Label = w.F(locale.TakenOf, "period", w.in.Data.Periods[index].Name, "unit", w.unitName(t.From.Subject))
	from := w.in.Data.Origin(&w.board.Board, index)
	notes := []string{w.state(from).Line}
	board := w.shownBoard(index, t.From.Scheme)
	if board == nil {
		return notes
	}
	score, ok := board.Results.Of(t.From.Subject)
	if !ok {
		return notes
	}
	link := w.address.To(LedgerAddress(board.Period.ID, board.Scheme.ID, t.From.Subject), "")
	row.From = &link
	if t.Value != nil && !score.Total.Equal(*t.Value) {
		notes = append(notes, w.F(locale.TakenSince, "total", string(figure(score.Total))))
	}
	return notes
}

// lotNote says how they were put together; of a weighted mean, which is divided by
// them, also what the weights come to.
func (w *ledgerWriter) lotNote(t *dataset.TotalsRule, x *scoring.Lot) string {
	switch {
	case t.Weights == 0:
		return w.T(locale.LotSum)
	case t.Combine == scoring.CombiningMean:
		return w.F(locale.LotWeighted, "weights", operand(x.Weight))
	}
	return w.T(locale.LotTimes)
}

// shownBoard is a board of a period that the site shows, or nil.
func (p *planner) shownBoard(index int, scheme scoring.SchemeID) *Board {
	if period := p.shown(index); period != nil {
		for _, b := range period.all() {
			if b.Scheme.ID == scheme {
				return b
			}
		}
	}
	return nil
}

func (w *ledgerWriter) weight(t *dataset.TotalsRule, n exact.Number) string {
	switch t.Weights {
	case dataset.ByDays:
		return w.F(locale.TakenDays, "count", operand(n))
	case dataset.ByHeads:
		return w.F(locale.TakenHeads, "count", operand(n))
	case dataset.ByPeriod:
		return w.F(locale.TakenWeight, "weight", operand(n))
	}
	return ""
}
