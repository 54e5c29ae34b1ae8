package download

import (
	"strconv"
	"strings"

	"gongping/internal/locale"
	"gongping/internal/site"
)

// ledger is every row of a ledger in the order of the page.
func ledger(l *site.Ledger) func() *table {
	return func() *table {
		t := &table{Texts: l.Texts}
		t.head(locale.ColumnLevel, locale.ColumnRow, locale.ColumnBelongs, locale.Item, locale.ColumnNotes, locale.Clause, locale.Department, locale.Calculation, locale.ColumnAmount, locale.ColumnAmountUnit,
			locale.ColumnWas, locale.Points, locale.Balance, locale.EarlierChanged, locale.EarlierPoints)
		t.head(locale.Entry, locale.OccurredColumn, locale.EnteredOn, locale.Reason, locale.Evidence, locale.Scorer, locale.RecordedBy, locale.ApprovedBy, locale.LateBecause,
			locale.RoleIs, locale.MatterIs, locale.ColumnShares, locale.CorrectsRecord, locale.Task, locale.Appeal, locale.ColumnAttributes)
		t.head(locale.RulingBy, locale.ColumnDecided, locale.Document)
		for i := range l.Rows {
			t.item(&l.Rows[i])
		}
		return t
	}
}

func (t *table) item(x *site.Row) {
	row := []value{number(strconv.Itoa(x.Depth)), text(x.ID), text(x.Of), text(x.Label), text(x.Note), text(cellText(x.Clause)), text(x.Owner), t.operations(x.Steps), figure(x.Amount), text(x.Unit), figure(x.Was)}
	if x.Void {
		row = append(row, text(""))
	} else {
		row = append(row, figure(x.Value))
	}
	t.add(row, []value{figure(x.Balance)}, earlierRow(x.Earlier), t.record(x), t.ruling(x.Ruling))
}

// operations are the steps of a row as the page has them, each with its word and
// what counts instead.
func (t *table) operations(steps []site.Step) value {
	list := make([]string, len(steps))
	for n := range steps {
		s := &steps[n]
		var parts []string
		for _, part := range []string{s.Word, s.Text} {
			if part != "" {
				parts = append(parts, part)
			}
		}
		if s.Entry != nil {
			parts = append(parts, t.T(locale.InsteadCounts), s.Entry.Text)
		}
		if s.Clause != nil {
			parts = append(parts, s.Clause.Text)
		}
		list[n] = strings.Join(parts, " ")
	}
	return t.list(list)
}

// record is what is on record about a row: its own record, or its ruling.
func (t *table) record(x *site.Row) []value {
	r := x.Record
	switch {
	case r == nil && x.Ruling == nil:
		return texts(make([]string, recordColumns))
	case r == nil:
		row := texts(make([]string, recordColumns))
		row[0], row[2], row[3], row[14] = text(x.Ruling.ID), date(x.Ruling.Entered), text(x.Ruling.Reason), text(x.Ruling.Appeal)
		return row
	}
	var appeals, attributes []string
	for _, a := range r.Appeals {
		said := a.Appeal.Text + " " + a.Filed
		if a.Open {
			said += " " + t.T(locale.AppealOpen)
		}
		appeals = append(appeals, said)
	}
	for _, a := range r.Attributes {
		attributes = append(attributes, a.Name+" "+string(a.Value))
	}
	return []value{text(r.ID), date(r.Occurred), date(r.Entered), text(r.Reason), text(r.Evidence), text(r.Scorer), text(r.RecordedBy), text(r.ApprovedBy), text(r.Late),
		text(r.Role), text(r.Matter), t.list(r.Shares), text(r.Corrects), text(cellText(r.Task)), t.list(appeals), t.list(attributes)}
}

// recordColumns is how many columns a record has.
const recordColumns = 16

func (t *table) ruling(r *site.RulingRow) []value {
	if r == nil {
		return texts(make([]string, 3))
	}
	return []value{text(r.DecidedBy), date(r.Decided), text(r.Document)}
}

func cellText(c *site.Cell) string {
	if c == nil {
		return ""
	}
	return c.Text
}

func earlierRow(x *site.EarlierRow) []value {
	if x == nil {
		return texts(make([]string, 2))
	}
	return []value{text(x.Text), figure(x.Value)}
}
