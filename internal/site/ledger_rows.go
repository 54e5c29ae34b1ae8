package site

import (
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// ledgerWriter turns the engine's tree into rows, the outermost first. The
// operations on one item, which the tree nests, become the steps of its row.
type ledgerWriter struct {
	*planner
	board   *Board
	address Address
	rows    []Row
	used    map[string]int // ids so far
	prefix  string         // of ids; of an example
	example *dataset.Example
	subject *dataset.Unit // nil: of an example
}

func (w *ledgerWriter) root(n *scoring.Node) {
	w.used = make(map[string]int)
	w.item(n, 0, "")
}

// unique keeps ids apart where an indicator shows one metric several times.
func (w *ledgerWriter) unique(id string) string {
	if id == "" {
		return ""
	}
	id = w.prefix + id
	w.used[id]++
	if n := w.used[id]; n > 1 {
		return id + "." + strconv.Itoa(n)
	}
	return id
}

// item writes the row of the outermost node of an item, then the rows below.
func (w *ledgerWriter) item(n *scoring.Node, depth int, balance Figure) {
	row := Row{Depth: depth, Balance: balance, Value: figure(n.Value), Void: n.Void}
	chain := chainOf(n)
	inner := chain[0]
	w.describe(&row, inner)
	for _, link := range chain {
		if link.Op == scoring.OpRuling && row.Was == "" && !link.Value.Equal(link.Inputs[0].Value) {
			row.Was = figure(link.Inputs[0].Value)
		}
		if step, ok := w.step(link); ok {
			row.Steps = append(row.Steps, step)
		}
	}
	row.ID = w.unique(row.ID)
	if row.Of != "" {
		row.Anchor = w.unique(indicatorAnchor(scoring.IndicatorID(row.Of)))
	}
	for i := range row.Steps {
		row.Steps[i].ID = w.unique(row.Steps[i].ID)
	}
	if inner.Step == scoring.StepMetric {
		w.amount(&row, n)
	}
	w.rows = append(w.rows, row)
	w.taken(&row, inner)
	for i, input := range inner.Inputs {
		var balance Figure
		if inner.Op == scoring.OpSum && !input.Void {
			balance = figure(inner.Running[i])
		}
		w.item(input, depth+1, balance)
	}
	for _, link := range chain[1:] {
		for _, input := range link.Inputs[1:] {
			w.item(input, depth+1, "")
		}
	}
	for _, link := range chain {
		if link.Op == scoring.OpRuling {
			w.ruling(link, depth+1)
		}
	}
}

// countsUnits are the functions whose result is a place or a number of units.
var countsUnits = map[scoring.FormulaOp]bool{
	scoring.FormGroupPlace: true, scoring.FormGroupPlaceLow: true, scoring.FormGroupCount: true,
	scoring.FormAllPlace: true, scoring.FormAllPlaceLow: true, scoring.FormAllCount: true,
}

// amount moves the value of a metric from the points to its own place.
func (w *ledgerWriter) amount(row *Row, n *scoring.Node) {
	row.Value = ""
	if !n.Void {
		row.Amount = figure(n.Value)
		if !countsUnits[n.Function] {
			row.Unit = w.metricOf(w.board.Scheme, n.Metric).Unit
		}
	}
}

// chainOf is the operations on one item, the innermost first: everything down
// to what begins it.
func chainOf(n *scoring.Node) []*scoring.Node {
	var chain []*scoring.Node
	for ; ; n = n.Inputs[0] {
		chain = append(chain, n)
		if n.Op.Begins() {
			break
		}
	}
	for i, j := 0, len(chain)-1; i < j; i, j = i+1, j-1 {
		chain[i], chain[j] = chain[j], chain[i]
	}
	return chain
}

// describe says what an item is, from its innermost node.
func (w *ledgerWriter) describe(row *Row, inner *scoring.Node) {
	row.ID = inner.Name()
	switch {
	case inner.Step == scoring.StepMetric:
		w.metric(row, inner)
	case inner.Step == scoring.StepTerm:
		row.Class, row.Label = "term", w.termLabel(inner)
	case inner.Op == scoring.OpStart:
		row.Class, row.Label = "start", w.startLabel(inner)
	case inner.Op == scoring.OpSuperseded:
		w.superseded(row, inner)
	case inner.Op == scoring.OpStandIn || inner.Op == scoring.OpOpen:
		w.absent(row, inner)
	case inner.Step == scoring.StepTotal:
		row.Class, row.Label = "total", w.T(locale.Total)
	case inner.Step == scoring.StepCategory:
		row.Class, row.Label = "category", w.category(inner.Category).Name
	case inner.Step == scoring.StepIndicator:
		w.indicatorRow(row, inner)
		if len(inner.Inputs) == 0 {
			row.Note = w.T(locale.NoRecords)
		}
	case inner.Step == scoring.StepKind:
		row.Class, row.Label = "kind", w.kind(inner).Name
	case inner.Step == scoring.StepEntry:
		w.entry(row, inner)
	}
	if inner.Clause != "" && inner.Op != scoring.OpStart && !ownClause[inner.Op] {
		row.Clause = w.clauseCell(w.address, w.board.Scheme, inner.Clause)
	}
}

func (w *ledgerWriter) startLabel(n *scoring.Node) string {
	if n.Step == scoring.StepCategory {
		return w.T(locale.Start)
	}
	return w.T(locale.Base)
}

func (w *ledgerWriter) indicatorRow(row *Row, n *scoring.Node) {
	i := w.indicator(n.Indicator)
	row.Class, row.Label, row.Of = "indicator", i.Name, string(i.ID)
	if department, ok := w.in.Data.Department(i.Department); ok {
		row.Owner = department.Name
	}
}

var stateKeys = [...]locale.Key{
	scoring.Unreported: locale.StateUnreported, scoring.NotApplicable: locale.StateNotApplicable, scoring.Exempt: locale.StateExempt,
}

// absent describes an indicator without a value.
func (w *ledgerWriter) absent(row *Row, n *scoring.Node) {
	w.indicatorRow(row, n)
	row.Class = "absent"
	state := w.T(stateKeys[n.State])
	if n.Op == scoring.OpOpen {
		row.Note = w.T(locale.StateOpen)
		if n.State != scoring.Unreported {
			row.Note = state
		}
	} else {
		key := locale.StandIn
		if rule := w.consequence(n); rule != nil {
			key = standInKeys[rule.Substitute]
		}
		row.Note = w.F(key, "state", state)
	}
	if n.Metric != "" {
		row.Note = w.metricName(w.board.Scheme, n.Metric, scoring.Lag{}) + w.T(locale.Comma) + row.Note
	}
	if a, ok := w.in.Data.Absence(n.Record); ok {
		row.Record = w.facts(&a.Charge)
	}
}

// superseded describes an absence on record in whose place something came.
func (w *ledgerWriter) superseded(row *Row, n *scoring.Node) {
	row.Class, row.Label, row.Note = "absent", w.T(stateKeys[n.State]), w.T(locale.Superseded)
	if a, ok := w.in.Data.Absence(n.Record); ok {
		row.Record = w.facts(&a.Charge)
	}
}

var standInKeys = [...]locale.Key{
	0: locale.StandIn, dataset.FullMarks: locale.StandInFull, dataset.GroupMean: locale.StandInGroupMean,
	dataset.ApplicableMean: locale.StandInApplicableMean,
}

func (w *ledgerWriter) consequence(n *scoring.Node) *dataset.Consequence {
	i := w.indicator(n.Indicator)
	switch n.State {
	case scoring.Unreported:
		return i.Unreported
	case scoring.NotApplicable:
		return i.NotApplicable
	}
	return i.Exempt
}

// entry describes an event or a given score.
func (w *ledgerWriter) entry(row *Row, n *scoring.Node) {
	row.Class = "entry"
	if e, ok := w.in.Data.Event(n.Record); ok {
		kind := w.kind(n)
		row.Label, row.Record = kind.Name, w.facts(&e.Charge)
		row.Record.Occurred, row.Record.Late = e.Occurred.String(), e.Late
		w.eventFacts(row.Record, e)
		return
	}
	if g, ok := w.in.Data.Given(n.Record); ok {
		row.Label, row.Record = w.T(locale.GivenScore), w.facts(&g.Charge)
		if rule := w.indicator(n.Indicator).Given; rule != nil {
			row.Label = rule.Source
		}
		row.Record.Scorer = w.person(g.Scorer)
		if !g.Occurred.IsZero() {
			row.Record.Occurred = g.Occurred.String()
		}
		return
	}
	w.exampleEntry(row, n)
}

func (w *ledgerWriter) facts(c *dataset.Charge) *RecordFacts {
	return &RecordFacts{ID: string(c.ID), Entered: c.Entered.String(), Reason: c.Reason, Evidence: c.Evidence,
		RecordedBy: w.person(c.RecordedBy), ApprovedBy: w.person(c.ApprovedBy), Appeals: w.appeals(c.ID)}
}

// appeals are those against an entry that were known at the cutoff. One that
// no ruling answers is open.
func (w *ledgerWriter) appeals(entry scoring.RecordID) []AppealFact {
	var list []AppealFact
	for _, a := range w.in.Data.AppealsOn(entry) {
		if a.Entered > w.board.Cutoff {
			continue
		}
		link := w.address.To(RegisterAddress(w.board.Period.ID, rulingsName), anchor(a.ID))
		list = append(list, AppealFact{Appeal: Cell{string(a.ID), &link}, Filed: a.Filed.String(), Open: !w.in.Data.Answered(a.ID, w.board.Cutoff)})
	}
	return list
}

func (w *ledgerWriter) eventFacts(f *RecordFacts, e *dataset.Event) {
	for _, a := range e.Attributes {
		attribute := w.attribute(a.ID)
		fact := AttributeFact{string(a.ID), attribute.Name, signed(a.Number), a.Number.String()}
		if a.Word != "" {
			fact.Value, fact.Exact = Figure(w.word(attribute, scoring.WordID(a.Word))), a.Word
		}
		f.Attributes = append(f.Attributes, fact)
	}
	f.Role, f.Matter = roleName(w.board.Scheme, e.Role), string(e.Matter)
	for _, s := range e.Shares {
		f.Shares = append(f.Shares, w.unitName(s.ID)+" "+operand(s.Value))
	}
	if e.Task == "" {
		return
	}
	id := scoring.RecordID(string(w.board.Period.ID) + "/" + string(e.Task))
	if t, ok := w.in.Data.Task(id); ok {
		if t.Entered > w.board.Cutoff { // not known yet as of this edition
			f.Task = &Cell{Text: string(id)}
			return
		}
		link := w.address.To(RegisterAddress(w.board.Period.ID, tasksName), string(id))
		f.Task = &Cell{t.Title, &link}
	}
}

// ruling writes a row below the entry whose points it replaced.
func (w *ledgerWriter) ruling(n *scoring.Node, depth int) {
	x, ok := w.in.Data.Ruling(n.Record)
	if !ok {
		return
	}
	ruling := w.rulingRow(x)
	w.rows = append(w.rows, Row{ID: string(n.Record), Class: "ruling", Depth: depth, Label: w.T(locale.Ruling),
		Note: ruling.Outcome, Value: figure(n.Value), Void: n.Void, Ruling: &ruling})
}
