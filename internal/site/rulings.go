package site

import (
	"slices"
	"strconv"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// RulingsPage is the register of the appeals of a period and of the rulings on
// its entries.
type RulingsPage struct {
	Frame
	Sentence string
	DaysAsOf string // what open appeals are counted up to; empty: none is open
	Appeals  []AppealRow
	Rulings  []RulingRow
}

// AppealRow is an appeal and what became of it.
type AppealRow struct {
	ID, Filed, FiledBy, Grounds string
	Entry                       Cell
	Unit                        string
	Open                        bool
	Status                      string
	Ruling                      *RulingRow // nil: it is open
}

// RulingRow is a ruling in a register or beside its entry.
type RulingRow struct {
	ID, Outcome, Decided, Entered, DecidedBy, Document, Reason string
	Entry                                                      Cell
	Appeal                                                     string
	Unit                                                       string // in a register
	From, To                                                   Figure // in a register; empty where no points are counted
}

func (r *RulingsPage) frame() *Frame { return &r.Frame }

func (p *planner) rulings(period *Period) *RulingsPage {
	a := RegisterAddress(period.Period.ID, rulingsName)
	page := &RulingsPage{
		Frame:    p.dated(p.frame(a, period.Period.Name+" "+p.T(locale.RulingRegister), p.homeCrumb(a), p.periodCrumb(a, period.Period)), period.Snapshot),
		Sentence: p.F(locale.RulingsEmpty, "appeals", p.T(locale.AppealsNone), "rulings", p.T(locale.DecisionsNone)),
	}
	answers := make(map[scoring.RecordID]*RulingRow)
	effects := p.decisions(period)
	for _, x := range p.in.Data.Rulings(period.Period.ID, period.Cutoff) {
		row := p.rulingRow(x)
		row.Entry, row.Unit = p.entryCell(a, period, x.Entry), p.charged(x.Entry)
		if effect, ok := effects[x.ID]; ok {
			row.From, row.To = figure(effect.From), figure(effect.To)
		}
		page.Rulings = append(page.Rulings, row)
		if answers[x.Appeal] == nil {
			answers[x.Appeal] = &row
		}
	}
	open := 0
	for _, x := range p.in.Data.Appeals(period.Period.ID, period.Cutoff) {
		row := AppealRow{ID: string(x.ID), Filed: x.Filed.String(), FiledBy: x.FiledBy, Grounds: x.Grounds,
			Entry: p.entryCell(a, period, x.Entry), Unit: p.charged(x.Entry)}
		if row.Ruling = answers[x.ID]; row.Ruling != nil {
			row.Status = p.F(locale.AppealDecidedOn, "date", row.Ruling.Decided)
		} else {
			open++
			row.Open, row.Status = true, p.F(locale.AppealOpenSince, "days", strconv.Itoa(max(0, p.in.AsOf.Sub(x.Filed))))
		}
		page.Appeals = append(page.Appeals, row)
	}
	if open > 0 {
		page.DaysAsOf = p.F(locale.DaysAsOf, "date", p.in.AsOf.String())
	}
	if len(page.Appeals)+len(page.Rulings) > 0 {
		page.Sentence = p.F(locale.AppealSentence, "count", count(len(page.Appeals)), "open", count(open), "rulings", count(len(page.Rulings)))
	}
	return page
}

// openAppeals counts those of a period that no ruling answers in its edition.
func (p *planner) openAppeals(period *Period) (all, open int) {
	list := p.in.Data.Appeals(period.Period.ID, period.Cutoff)
	for _, a := range list {
		if !p.in.Data.Answered(a.ID, period.Cutoff) {
			open++
		}
	}
	return len(list), open
}

// ledgerOf is a subject on a board.
type ledgerOf struct {
	board   *Board
	subject scoring.SubjectID
}

func (l *ledgerOf) address() Address {
	return LedgerAddress(l.board.Period.ID, l.board.Scheme.ID, l.subject)
}

// ledgerOf is where an entry stands: of several ledgers that of its first unit that may be named,
// on the last board that takes it. It is nil where there is none.
func (p *planner) ledgerOf(period *Period, entry scoring.RecordID) *ledgerOf {
	charge, ok := p.in.Data.Charge(entry)
	if !ok || charge.Entered > period.Cutoff {
		return nil
	}
	named, _ := p.namesOf(p.subjects(entry))
	if len(named) == 0 {
		return nil
	}
	subject := named[0]
	for _, b := range slices.Backward(period.all()) {
		_, scored := b.Results.Of(subject)
		_, has := b.Results.Program().Indicator(charge.Indicator)
		if scored && has {
			return &ledgerOf{b, subject}
		}
	}
	return nil
}

// decisions are what the rulings of a period did to points in the ledgers to
// which the register links. Only these are evaluated, each once.
func (p *planner) decisions(period *Period) map[scoring.RecordID]scoring.Decision {
	effects := make(map[scoring.RecordID]scoring.Decision)
	seen := make(map[ledgerOf]map[scoring.RecordID]scoring.Decision)
	for _, x := range p.in.Data.Rulings(period.Period.ID, period.Cutoff) {
		at := p.ledgerOf(period, x.Entry)
		if at == nil {
			continue
		}
		if seen[*at] == nil {
			seen[*at] = make(map[scoring.RecordID]scoring.Decision)
			for _, d := range at.board.Results.Decisions(at.subject) {
				seen[*at][d.Ruling] = d
			}
		}
		if d, ok := seen[*at][x.ID]; ok {
			effects[x.ID] = d
		}
	}
	return effects
}

// subjects are the units that an entry charges.
func (p *planner) subjects(entry scoring.RecordID) []scoring.SubjectID {
	if e, ok := p.in.Data.Event(entry); ok && len(e.Shares) > 0 {
		list := make([]scoring.SubjectID, len(e.Shares))
		for i, s := range e.Shares {
			list[i] = s.ID
		}
		return list
	}
	if c, ok := p.in.Data.Charge(entry); ok {
		return []scoring.SubjectID{c.Subject}
	}
	return nil
}

// charged names the unit, or the units, that an entry charges.
func (p *planner) charged(entry scoring.RecordID) string { return p.unitNames(p.subjects(entry)) }

func (p *planner) unitNames(list []scoring.SubjectID) string {
	named, others := p.namesOf(list)
	var names []string
	for _, id := range named {
		names = append(names, p.unitName(id))
	}
	if others > 0 {
		names = append(names, p.withheld(others))
	}
	return strings.Join(names, p.T(locale.Comma))
}

// entryCell links an entry to its line in a ledger.
func (p *planner) entryCell(from Address, period *Period, id scoring.RecordID) Cell {
	cell := Cell{Text: string(id)}
	if at := p.ledgerOf(period, id); at != nil {
		link := from.To(at.address(), anchor(id))
		cell.Link = &link
	}
	return cell
}

var outcomeKeys = [...]locale.Key{
	scoring.Upheld: locale.OutcomeUpheld, scoring.Reduced: locale.OutcomeReduced,
	scoring.Revoked: locale.OutcomeRevoked, scoring.Increased: locale.OutcomeIncreased,
}

func (p *planner) rulingRow(x *dataset.Ruling) RulingRow {
	return RulingRow{ID: string(x.ID), Outcome: p.T(outcomeKeys[x.Outcome]), Decided: x.Decided.String(),
		Entered: x.Entered.String(), DecidedBy: x.DecidedBy, Document: x.Document, Reason: x.Reason, Appeal: string(x.Appeal)}
}
