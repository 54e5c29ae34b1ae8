package download

import (
	"slices"

	"gongping/internal/locale"
	"gongping/internal/site"
)

func lent(p *site.LentPage) func() *table {
	return func() *table {
		t := &table{Texts: p.Texts}
		t.head(locale.ColumnID, locale.LentPerson, locale.LentLender, locale.JobTitle, locale.LentTaker, locale.SpanFrom, locale.SpanUntil, locale.SpanDays, locale.Document)
		for i := range p.Rows {
			x := &p.Rows[i]
			t.add([]value{text(x.Person.ID()), text(x.Person.Text), text(x.Post.Unit.Text), text(x.Post.Title), text(x.Where.Text), date(x.From), date(x.Until), number(x.Days), text(x.Why)})
		}
		if p.Rest != nil {
			t.add([]value{text(""), text(p.Rest.Who.Text), text(""), text(""), text(""), text(""), text(""), number(p.Rest.Days), text("")})
		}
		return t
	}
}

func allowance(p *site.AllowancePage) func() *table {
	if p.People != nil {
		return func() *table { return paidPeople(p) }
	}
	return func() *table {
		t := &table{Texts: p.Texts}
		t.head(locale.ColumnID, locale.Unit)
		if p.Grouped {
			t.head(locale.GroupIs)
		}
		t.head(locale.Place)
		t.columns(p.Columns)
		t.head(locale.AllowanceLedgerHow, locale.ColumnNotes, locale.AllowanceYuan)
		line := func(x *site.AllowanceRow) {
			row := []value{text(x.Unit.ID()), text(x.Unit.Text)}
			if p.Grouped {
				row = append(row, text(x.Group))
			}
			row = append(row, number(x.Place))
			for _, c := range x.Cells {
				row = append(row, number(c))
			}
			t.add(row, []value{text(x.Equation), text(x.Note), number(x.Amount)})
		}
		for i := range p.Rows {
			line(&p.Rows[i])
		}
		if p.Rest != nil {
			line(p.Rest)
		}
		line(&site.AllowanceRow{Unit: site.Cell{Text: p.T(locale.AllowanceTotal)}, Cells: make([]string, len(p.Columns)), Amount: p.Total})
		return t
	}
}

// paidPeople are the people of units, each under the unit; a unit's own row has
// nobody.
func paidPeople(p *site.AllowancePage) *table {
	t := &table{Texts: p.Texts}
	t.head(locale.ColumnUnitID, locale.PostUnit, locale.ColumnID)
	t.heads = append(t.heads, p.People.Who)
	t.head(locale.AllowanceDaysThere, locale.AllowanceLedgerHow, locale.ColumnNotes, locale.AllowanceYuan)
	for i := range p.People.Units {
		u := &p.People.Units[i]
		unit := []value{text(u.Unit.ID()), text(u.Unit.Text)}
		t.add(unit, []value{text(""), text(""), text(""), text(""), text(u.Note), number(u.Amount)})
		for k := range u.Rows {
			x := &u.Rows[k]
			t.add(unit, []value{text(x.Unit.ID()), text(x.Unit.Text), number(x.Cells[0]), text(x.Equation), text(x.Note), number(x.Amount)})
		}
		if u.Rest != nil {
			t.add(unit, []value{text(""), text(u.Rest.Unit.Text), text(""), text(""), text(""), number(u.Rest.Amount)})
		}
	}
	t.add([]value{text(""), text(p.T(locale.AllowanceTotal)), text(""), text(""), text(""), text(""), text(""), number(p.Total)})
	return t
}

func eligible(p *site.EligiblePage) func() *table {
	return func() *table {
		t := &table{Texts: p.Texts}
		t.head(locale.GroupIs, locale.Place, locale.ColumnID, locale.Unit)
		if p.Lines {
			t.head(locale.EligibleWhich)
		}
		t.head(locale.EligibleSide)
		for i := range p.Musts {
			t.heads = append(t.heads, p.Musts[i].Name, t.F(locale.ColumnState, "name", p.Musts[i].Name))
		}
		t.head(locale.EligibleOutcome)
		for i := range p.Groups {
			for k := range p.Groups[i].Rows {
				x := &p.Groups[i].Rows[k]
				if x.Cut != "" {
					continue
				}
				row := []value{text(p.Groups[i].Name), number(x.Place), text(x.Unit.ID()), text(x.Unit.Text)}
				if p.Lines {
					row = append(row, text(x.Line))
				}
				row = append(row, text(x.Side))
				for _, met := range x.Met {
					row = append(row, t.list(met.Values), text(met.Word))
				}
				t.add(row, []value{text(x.Outcome)})
			}
		}
		return t
	}
}

func subjects(p *site.SubjectsPage) func() *table {
	return func() *table {
		t := &table{Texts: p.Texts}
		t.head(locale.ColumnKind, locale.Scheme, locale.ColumnShelf, locale.ColumnID, locale.Unit, locale.Total, locale.Place, locale.ColumnShared, locale.RankedUnits,
			locale.Period, locale.Edition, locale.PlacesOverTime, locale.UnitStateIs)
		for i := range p.Kinds {
			for _, scheme := range p.Kinds[i].Schemes {
				for _, shelf := range scheme.Shelves {
					for k := range shelf.Rows {
						x := &shelf.Rows[k]
						t.add([]value{text(p.Kinds[i].Name), text(scheme.Title), text(shelf.Name), text(x.Unit.ID()), text(x.Unit.Text), number(x.Total.Text), number(x.Place), t.yes(x.Shared), number(x.Heads),
							text(x.Period), text(x.Edition), text(x.Places), text(x.State)})
					}
				}
			}
		}
		return t
	}
}

// classed are the units under every classification. Measures and classes have
// columns by name: two classifications may share them.
func classed(p *site.ClassesPage) func() *table {
	return func() *table {
		t := &table{Texts: p.Texts}
		t.head(locale.ColumnTable, locale.ColumnID, locale.Unit, locale.ClassedFrom)
		at := make(map[string]int)
		for i := range p.Rules {
			r := &p.Rules[i]
			for _, c := range slices.Concat(r.Measures, r.Reached) {
				if _, known := at[c.Name]; !known {
					at[c.Name] = len(t.heads)
					t.columns([]site.ListColumn{c})
				}
			}
		}
		t.head(locale.ClassIs, locale.Document, locale.ClassedSince)
		for i := range p.Rules {
			r := &p.Rules[i]
			for k := range r.Units {
				x := &r.Units[k]
				row := make([]value, len(t.heads))
				row[0], row[1], row[2], row[3] = text(r.Title), text(x.Unit.ID()), text(x.Unit.Text), date(x.From)
				for n, m := range x.Measures {
					row[at[r.Measures[n].Name]] = number(m)
				}
				for n := range x.Reached {
					row[at[r.Reached[n].Name]] = t.list(append(x.Reached[n].Lines[:len(x.Reached[n].Lines):len(x.Reached[n].Lines)], x.Reached[n].Count))
				}
				row[len(row)-3], row[len(row)-2], row[len(row)-1] = text(x.Class), text(x.Document), date(x.Since)
				t.add(row)
			}
		}
		return t
	}
}

func registered(p *site.ClassesPage) func() *table {
	return func() *table {
		t := &table{Texts: p.Texts}
		t.head(locale.ColumnID, locale.Unit, locale.UnitKindIs, locale.ClassIs, locale.Document)
		for i := range p.Registered {
			x := &p.Registered[i]
			t.add([]value{text(x.Unit.ID()), text(x.Unit.Text), text(x.Kind), text(x.Class), text(x.Document)})
		}
		return t
	}
}
