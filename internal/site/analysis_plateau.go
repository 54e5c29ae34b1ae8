package site

import (
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

func (a *analyst) plateaus() AnalysisSection {
	section := AnalysisSection{ID: "analysis.plateaus", Title: a.T(locale.PlateauTitle), Sources: a.from()}
	caps := AnalysisTable{ID: "plateau.caps", Title: a.T(locale.PlateauCaps), Define: a.T(locale.PlateauCapsD),
		Columns: append(a.heads(1, locale.PlateauWhere, locale.PlateauCap, locale.PlateauReach, locale.PlateauLeast, locale.PlateauMost),
			AnalysisColumn{Text: a.T(locale.PlateauWho)})}
	for n := range a.found.analysis.Ceilings {
		c := &a.found.analysis.Ceilings[n]
		var who []Cell
		for _, s := range c.Subjects {
			cell := a.unit(s.Subject)
			cell.Text += " " + near(s.Value)
			who = append(who, cell)
		}
		where := a.ceilingCell(c)
		if len(c.Subjects) > 1 {
			section.Says = append(section.Says, a.F(locale.PlateauSays, "where", where.Text, "count", count(len(c.Subjects)),
				"least", near(c.Least), "most", near(c.Most), "cap", near(c.Cap)))
		}
		caps.Rows = append(caps.Rows, AnalysisRow{Name: where, Cells: [][]AnalysisCell{number(c.Cap), whole(len(c.Subjects)), number(c.Least), number(c.Most), links(who)}})
	}
	if len(caps.Rows) == 0 {
		section.Says = append(section.Says, a.T(locale.PlateauFree))
	}
	alike, says := a.alike()
	section.add(caps)
	section.add(alike)
	section.Says = append(section.Says, says...)
	return section
}

// ceilingCell says where a cap stands.
func (a *analyst) ceilingCell(c *scoring.Ceiling) Cell {
	i := indicatorOf(a.Board.Scheme, c.Indicator)
	if i == nil {
		return Cell{Text: categoryName(a.Board.Scheme, c.Category)}
	}
	cell := a.indicatorCell(i)
	if k := kindOf(i, c.Kind); k != nil {
		cell.Text = a.F(locale.Labelled, "label", i.Name) + k.Name
	}
	if c.Over {
		cell.Text += a.T(locale.PlateauOver)
	}
	return cell
}

// alike are the indicators of which nearly all have the same points.
func (a *analyst) alike() (t AnalysisTable, says []string) {
	t = AnalysisTable{ID: "plateau.alike", Title: a.T(locale.PlateauAlike), Define: a.T(locale.PlateauAlikeD),
		Columns: a.heads(1, locale.Indicator, locale.PlateauSame, locale.AnalysisUnits, locale.PlateauHave)}
	var everywhere []string
	for n, slot := range a.Results.Program().Slots() {
		if slot.Indicator == "" {
			continue
		}
		points := make([]exact.Number, len(a.order))
		for s, score := range a.order {
			points[s] = score.Parts[n]
		}
		same, heads, nearly := scoring.Alike(points)
		if !nearly {
			continue
		}
		i := indicatorOf(a.Board.Scheme, slot.Indicator)
		if heads == len(points) {
			everywhere = append(everywhere, i.Name)
		}
		t.Rows = append(t.Rows, AnalysisRow{Name: a.indicatorCell(i), Cells: [][]AnalysisCell{number(same), whole(heads),
			a.share(exact.Int(int64(heads)), exact.Int(int64(len(points))))}})
	}
	if len(t.Rows) == 0 {
		return t, []string{a.T(locale.PlateauApart)}
	}
	says = []string{a.F(locale.PlateauNearly, "count", count(len(t.Rows)))}
	if everywhere != nil {
		says = append(says, a.F(locale.PlateauAll, "list", a.list(everywhere)))
	}
	return t, says
}
