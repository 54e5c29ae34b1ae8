package download

import (
	"gongping/internal/locale"
	"gongping/internal/site"
)

// registerFiles are those of a register as a whole: its first sheet makes them,
// and all its sheets lead to them.
func registerFiles(p *site.RegisterPage) []File {
	first := p.First()
	files := []File{csvOf(first, func() *table { return entries(p) })}
	if p.Deducts {
		files = append(files, partOf(first, lostTable, p.T(locale.LostWithout), func() *table { return losses(p) }))
	}
	if p.Address != first {
		for n := range files {
			files[n].Make = nil
		}
	}
	return files
}

func entries(p *site.RegisterPage) *table {
	t := &table{Texts: p.Texts}
	t.head(locale.Scheme, locale.Entry, locale.ColumnID, locale.Unit, locale.ColumnShare, locale.Indicator, locale.Clause, locale.KindColumn, locale.OccurredColumn, locale.FactCount,
		locale.ColumnWas, locale.Points, locale.RulingColumn, locale.CutCount, locale.InsteadCounts, locale.Reason, locale.Evidence, locale.LateBecause,
		locale.Department, locale.RecordedBy, locale.ApprovedBy, locale.Scorer)
	for _, sheet := range p.Whole() {
		for i := range sheet.Boards {
			b := &sheet.Boards[i]
			for k := range b.Entries {
				x := &b.Entries[k]
				var kept string
				if x.Kept != nil {
					kept = x.Kept.Text
				}
				t.add([]value{text(b.Scheme.Text), text(x.Entry.Text), text(x.Unit.ID()), text(x.Unit.Text), text(x.Share), text(x.Indicator.Text), text(x.Clause.Text), text(x.Kind), date(x.Occurred), figure(x.Count),
					figure(x.Was), figure(x.Points), t.cells(x.Rulings), t.yes(x.Cut), text(kept), text(x.Reason), text(x.Evidence), text(x.Late),
					text(x.Department), text(x.RecordedBy), text(x.ApprovedBy), text(x.Scorer)})
			}
		}
	}
	return t
}

func losses(p *site.RegisterPage) *table {
	t := &table{Texts: p.Texts}
	t.head(locale.Scheme, locale.ColumnID, locale.Unit, locale.LostUnder, locale.LostFull, locale.LostIs, locale.LostByEntries, locale.LostRest)
	for _, sheet := range p.Whole() {
		for i := range sheet.Boards {
			b := &sheet.Boards[i]
			for k := range b.Losses {
				x := &b.Losses[k]
				t.add([]value{text(b.Scheme.Text), text(x.Unit.ID()), text(x.Unit.Text), text(x.Item.Text), figure(x.Full), figure(x.Is), figure(x.Charged), figure(x.Lost)})
			}
		}
	}
	return t
}

func tasks(p *site.TasksPage) func() *table {
	return func() *table {
		t := &table{Texts: p.Texts}
		t.head(locale.ColumnID, locale.TaskTitle, locale.Urgent, locale.Issuer, locale.Document, locale.IssuedOn, locale.Indicator, locale.TaskUnits, locale.TaskEntries, locale.ApprovedBy)
		for i := range p.Tasks {
			x := &p.Tasks[i]
			var indicator string
			if x.Indicator != nil {
				indicator = x.Indicator.Text
			}
			t.add([]value{text(x.ID), text(x.Title), t.yes(x.Urgent), text(x.Issuer), text(x.Document), date(x.Issued), text(indicator), text(x.Units), t.cells(x.Entries), text(x.ApprovedBy)})
		}
		return t
	}
}

func rulings(p *site.RulingsPage) func() *table {
	return func() *table {
		t := &table{Texts: p.Texts}
		t.head(locale.Ruling, locale.Entry, locale.Unit, locale.Appeal, locale.OutcomeColumn, locale.ColumnWas, locale.Points, locale.RulingBy, locale.ColumnDecided, locale.Document, locale.Reason)
		for i := range p.Rulings {
			x := &p.Rulings[i]
			appeal := x.Appeal
			if appeal == "" {
				appeal = t.T(locale.OwnMotion)
			}
			t.add([]value{text(x.ID), text(x.Entry.Text), text(x.Unit), text(appeal), text(x.Outcome), figure(x.From), figure(x.To), text(x.DecidedBy), date(x.Decided), text(x.Document), text(x.Reason)})
		}
		return t
	}
}

func appeals(p *site.RulingsPage) func() *table {
	return func() *table {
		t := &table{Texts: p.Texts}
		t.head(locale.Appeal, locale.Entry, locale.Unit, locale.FiledByColumn, locale.ColumnFiled, locale.Grounds, locale.AppealState, locale.OutcomeColumn, locale.ColumnWas, locale.Points)
		for i := range p.Appeals {
			x := &p.Appeals[i]
			row := []value{text(x.ID), text(x.Entry.Text), text(x.Unit), text(x.FiledBy), date(x.Filed), text(x.Grounds), text(x.Status)}
			if r := x.Ruling; r != nil {
				row = append(row, text(r.Outcome), figure(r.From), figure(r.To))
			} else {
				row = append(row, text(""), text(""), text(""))
			}
			t.add(row)
		}
		return t
	}
}
