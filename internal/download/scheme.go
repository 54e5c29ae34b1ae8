package download

import (
	"strings"

	"gongping/internal/locale"
	"gongping/internal/site"
)

// schemeFiles are the categories of a scheme, the kinds of its events, and its
// other rules. Indicators are prose.
func schemeFiles(s *site.SchemePage) []File {
	return []File{csvOf(s.Address, categories(s)), partOf(s.Address, kindsTable, s.T(locale.KindIs), kinds(s)), partOf(s.Address, rulesTable, s.T(locale.OtherRules), rules(s))}
}

func categories(s *site.SchemePage) func() *table {
	return func() *table {
		t := &table{Texts: s.Texts}
		t.head(locale.ColumnID, locale.Category, locale.Model, locale.Weight, locale.Start, locale.Limits, locale.NumberOfIndicators)
		for i := range s.Categories {
			row := &s.Categories[i]
			t.add([]value{text(strings.TrimPrefix(row.Name.ID(), "category.")), text(row.Name.Text), text(row.Model), number(row.Weight), number(row.Start), text(row.Limits), number(row.Count)})
		}
		return t
	}
}

func kinds(s *site.SchemePage) func() *table {
	return func() *table {
		t := &table{Texts: s.Texts}
		t.head(locale.ColumnBelongs, locale.Indicator, locale.ColumnID, locale.KindIs, locale.KindUnit, locale.KindPoints, locale.Limits, locale.ColumnNotes, locale.Clause)
		for i := range s.Sections {
			for n := range s.Sections[i].Indicators {
				b := &s.Sections[i].Indicators[n]
				for k := range b.Kinds {
					row, clause := &b.Kinds[k], &b.Clause
					if row.Clause != nil {
						clause = row.Clause
					}
					indicator := strings.TrimPrefix(b.ID, "indicator.")
					t.add(texts([]string{indicator, b.Name, strings.TrimPrefix(row.ID, "kind."+indicator+"."), row.Name, row.Unit}), []value{number(row.Points)}, texts([]string{row.Limits, row.Needs, clause.Text}))
				}
			}
		}
		return t
	}
}

func rules(s *site.SchemePage) func() *table {
	return func() *table {
		t := &table{Texts: s.Texts}
		t.head(locale.ColumnTable, locale.ColumnRow, locale.RuleName, locale.HowItCounts, locale.Clause)
		for _, part := range []struct {
			title locale.Key
			rows  []site.RuleRow
		}{{locale.Metrics, s.Metrics}, {locale.OtherRules, s.Rules}, {locale.WhoAndWhat, s.Subjects}} {
			for i := range part.rows {
				row, clause := &part.rows[i], ""
				if row.Clause != nil {
					clause = row.Clause.Text
				}
				t.add(texts([]string{s.T(part.title), row.ID, row.Name}), []value{t.list(row.Says), text(clause)})
			}
		}
		return t
	}
}
