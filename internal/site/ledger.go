package site

import (
	"gongping/internal/chart"
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// Ledger is the page of one subject on one board: where every point comes
// from.
type Ledger struct {
	Frame
	About  About
	Unit   string
	Notes  []string
	Scheme Cell
	Subject
	Service  *Service // nil: a unit
	Grade    string   // empty: the scheme has none
	Band     string
	Place    string // — for one without a place
	Shared   bool
	Total    Figure
	Above    string
	Below    string
	Moved    Movement
	Base     string // what the movement is measured against
	Earlier  *Earlier
	Rows     []Row // all of them; Head and Parts are the same, taken apart
	Head     []Row
	Parts    []LedgerPart
	Falls    Falls
	Cause    Cause    // of the movement
	Beside   *Abreast // nil: nobody to compare with
	Paid     []AllowanceLine
	Eligible []EligibleLine
	Basis    []Row         // of the metrics that these ask for
	Enforced []EnforcedRow // clauses under which there are facts
	More     []Cell        // where to read on: the subject over all periods, comparisons
	Keys     []KeyRow
	Trend    Trend
}

// Subject is what the comparisons, targets and coefficients of a unit go by.
type Subject struct {
	GroupID, Group string
	Class          string   // may be empty
	Classes        *Link    // to what the class goes by; nil: nothing was published
	Identities     []string // by name
}

// Row is one item of the ledger. Its Steps lead from the rows below it, or
// from its own record, to its Value.
type Row struct {
	ID      string
	Class   string // total, category, indicator, term, kind, start, entry, ruling, absent, metric, taken, lot, lot
	Depth   int
	Of      string // the indicator whose row it is; empty for any other item
	Anchor  string // of an indicator: the same whatever is on record of it
	Label   string
	From    *Link  // of a total from elsewhere: to its ledger
	Note    string // a state in words; may be empty
	Steps   []Step
	Was     Figure // points before a ruling changed them; may be empty
	Value   Figure
	Void    bool        // has no value: nothing is counted
	Earlier *EarlierRow // what the edition before had in its place; nil: the same
	Balance Figure      // of the item above after this one; empty in the first row
	Amount  Figure      // of a metric or a total from elsewhere, in place of points
	Unit    string      // of Amount
	Clause  *Cell
	Owner   string // responsible department; indicators only
	Alike   *Cell  // of an indicator with deductions: to how the others were treated
	Record  *RecordFacts
	Ruling  *RulingRow
}

// Step is one operation in a row: an equation, or a replacement of one value
// by another.
type Step struct {
	ID     string
	Op     string // the engine's word
	Word   string // what is done, in words; may be empty
	Text   string // the equation
	Clause *Cell  // of the rule by which it is done, where it has its own
	Entry  *Cell  // the entry that counts in place of this one
	Count  string // of a count × points: the count for machines
	Mode   string // of a rounding: the rule file's word
	Cut    string // of a rounding: its places, or the unit
}

// RecordFacts are what is on record about an entry.
type RecordFacts struct {
	ID, Occurred, Entered, Reason, Evidence, Late string
	Anchor                                        bool // the line is the place of the record, though its row has another id
	RecordedBy, ApprovedBy, Scorer, Role, Matter  string
	Shares                                        []string // of an event that is shared: unit and part
	Corrects                                      string   // the report whose value it replaces
	Replaced                                      []string // that report, and those that it had replaced, where their place is this line
	Task                                          *Cell
	Appeals                                       []AppealFact
	Attributes                                    []AttributeFact
}

// AppealFact is an appeal against an entry.
type AppealFact struct {
	Appeal Cell
	Filed  string
	Open   bool // not decided yet
}

// AttributeFact is a number that an entry carries.
type AttributeFact struct {
	ID, Name string
	Value    Figure
	Exact    string // for machines
}

// KeyRow is a tie-break key of the subject.
type KeyRow struct {
	ID, Attribute, Name string
	Source              string // "metric.ID", "category.ID", "indicator.ID"; empty for an attribute
	Value               Figure
}

// Trend is the totals of a subject over the periods.
type Trend struct {
	Sentence string
	ID       string
	Options  []byte // of the chart
	Points   []TrendPoint
}

// TrendPoint is one of them.
type TrendPoint struct {
	Period  Cell
	Edition string
	Total   Figure
	Place   string
}

func (l *Ledger) frame() *Frame { return &l.Frame }

func (p *planner) ledger(b *Board, u *dataset.Unit, registers []*register) (Body, error) {
	score, ok := b.Results.Of(u.ID)
	if !ok {
		return nil, missing("unit", u.ID)
	}
	place, placed := b.Results.Place(u.ID)
	if !placed {
		place = &scoring.Standing{}
	}
	a := LedgerAddress(b.Period.ID, b.Scheme.ID, u.ID)
	l := &Ledger{
		Subject: p.subject(b, u, score), Service: p.service(a, u, b.Period),
		Frame: p.charted(p.dated(p.frame(a, p.unitName(u.ID)+" "+b.Period.Name+" "+p.T(locale.Ledger),
			p.homeCrumb(a), p.periodCrumb(a, b.Period), p.rankingCrumb(a, b)), b.Snapshot)),
		About: aboutBoard(b, u.ID),
		Unit:  p.unitName(u.ID), Notes: p.notes(b, score), Scheme: p.schemeCell(a, b.Scheme),
		Grade: b.grade(score.Grade), Band: b.band(score.Band),
		Place: p.place(place.Place), Shared: place.Shared > 1, Total: figure(score.Total),
		Above: p.margin(b, place.Above), Below: p.margin(b, place.Below), Moved: p.movement(b, u.ID), Base: p.baseline(b),
	}
	l.More = []Cell{p.overAll(a, u)}
	if !b.Closed {
		l.More = append(l.More, p.compareCell(a, b, u.ID))
	}
	if u.Person == nil {
		file := a.To(CopyAddress(b.Period.ID, b.Scheme.ID, u.ID), "")
		l.More = append(l.More, Cell{p.T(locale.CopyLink), &file})
	}
	w := &ledgerWriter{planner: p, board: b, address: a, subject: u}
	tree := b.Results.Ledger(u.ID)
	w.root(tree)
	if b.Closed {
		registers = nil // they have some of the entries only
	}
	l.Enforced = p.enforced(a, b, u.ID, registers)
	l.Rows = w.rows
	l.Earlier = p.earlier(b, score, place.Place)
	w.compareEarlier(u.ID, tree)
	l.Basis = w.eligibleBasis(u.ID)
	alike(l.Rows, l.Enforced)
	l.Head, l.Parts = parted(l.Rows)
	l.Top = p.slot(a, dataset.SlotLedgerTop)
	for t := range b.Scheme.TieBreaks {
		tie := &b.Scheme.TieBreaks[t]
		l.Keys = append(l.Keys, KeyRow{"_key." + tie.ID, string(tie.Attribute), tie.Name, keySource(tie), p.key(score, t)})
	}
	var err error
	if l.Falls, err = p.falls(a, b, score); err != nil {
		return nil, err
	}
	if l.Beside, err = p.abreast(b, score); err != nil {
		return nil, err
	}
	l.Paid, l.Eligible = p.allowancesOf(a, b, u.ID), p.eligibleOf(a, b, u.ID)
	if !b.Closed { // it says who passed whom
		l.Cause = p.cause(a, b, u.ID)
	}
	l.Trend, err = p.trend(a, b, u.ID)
	return l, err
}

func (p *planner) subject(b *Board, u *dataset.Unit, score *scoring.Score) Subject {
	then := u.Standing(b.Period.End)
	identities := make([]string, len(then.Identities))
	for i, id := range then.Identities {
		identities[i] = p.identityName(id)
	}
	return Subject{string(score.Group), p.groupName(b, score.Group), p.className(then.Class), p.classLink(LedgerAddress(b.Period.ID, b.Scheme.ID, u.ID), u, b.Period.End), identities}
}

// trend shows the totals of a subject up to a board's period.
func (p *planner) trend(a Address, b *Board, id scoring.SubjectID) (Trend, error) {
	t := Trend{ID: "chart.trend"}
	c := chart.Trend{ID: t.ID, Title: p.T(locale.Trend), Axis: chart.Points}
	series := chart.Series{Name: p.T(locale.Total)}
	var last *dataset.Scheme
	for _, past := range b.History {
		score, ok := past.Results.Of(id)
		if !ok {
			continue
		}
		place := 0
		if standing, placed := past.Results.Place(id); placed {
			place = standing.Place
		}
		link := a.To(LedgerAddress(past.Period.ID, past.Scheme.ID, id), "")
		t.Points = append(t.Points, TrendPoint{Cell{past.Period.Name, &link}, p.state(past.Snapshot).Edition, figure(score.Total), p.place(place)})
		if n := len(c.Labels); n > 0 && past.Scheme != last {
			c.Marks = append(c.Marks, chart.Mark{At: n, Text: p.schemeEdition(past.Scheme)})
		}
		last = past.Scheme
		c.Labels = append(c.Labels, past.Period.Name)
		series.Values = append(series.Values, chart.At(score.Total))
	}
	c.Series = []chart.Series{series}
	t.Sentence = p.trendSentence(t.Points)
	c.Summary = t.Sentence
	var err error
	t.Options, err = c.Options()
	return t, err
}

func (p *planner) trendSentence(points []TrendPoint) string {
	if len(points) == 0 {
		return p.T(locale.TrendSentenceNone)
	}
	now := points[len(points)-1]
	if len(points) == 1 {
		return p.F(locale.TrendSentenceOne, "period", now.Period.Text, "now", string(now.Total))
	}
	then := points[len(points)-2]
	return p.F(locale.TrendSentence, "period", now.Period.Text, "now", string(now.Total),
		"before", then.Period.Text, "then", string(then.Total))
}
