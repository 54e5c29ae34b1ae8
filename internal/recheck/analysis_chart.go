package recheck

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// The sentences of charts in which figures stand.
var (
	chartsInChinese = map[string]string{
		"gains run":   "加分最多的导向，{first}是{was}（占 {before}%），{last}是{is}（占 {now}%）。",
		"losses run":  "失分最多的导向，{first}是{was}（占 {before}%），{last}是{is}（占 {now}%）。",
		"gains most":  "加分最多的导向是{what}，占全部加分的 {share}%，它的分值占方案的 {worth}%。",
		"losses most": "失分最多的导向是{what}，占全部失分的 {share}%，它的分值占方案的 {worth}%。",
		"gains bare":  "加分最多的导向是{what}，占全部加分的 {share}%。",
		"losses bare": "失分最多的导向是{what}，占全部失分的 {share}%。",
		"most force":  "生效的扣分最多的是{department}，{force} 笔，全部 {all} 笔。",
	}
	chartsInEnglish = map[string]string{
		"gains run":   "Most points were gained by {was} in {first} ({before}%), by {is} in {last} ({now}%).",
		"losses run":  "Most points were lost by {was} in {first} ({before}%), by {is} in {last} ({now}%).",
		"gains most":  "Most points were gained by {what}: {share}% of all gains; the scheme gives it {worth}% of its worth.",
		"losses most": "Most points were lost by {what}: {share}% of all losses; the scheme gives it {worth}% of its worth.",
		"gains bare":  "Most points were gained by {what}: {share}% of all gains.",
		"losses bare": "Most points were lost by {what}: {share}% of all losses.",
		"most force":  "Most deductions in force are those of {department}: {force} of {all}.",
	}
)

// graph is a chart of an analysis: what it draws, and what is said of it.
type graph struct {
	id, said string
	lines    []struct {
		Name string
		Data []*point
	}
	labels  []string
	marks   []string
	aria    string
	drawing drawing
}

type point struct {
	Value json.Number
	Text  string
}

func newGraphs(root *html.Node) (list []graph) {
	for _, figure := range all(root, "figure.chart") {
		if !strings.Contains(attribute(figure.Parent, "class"), "charts") {
			continue
		}
		var c struct {
			Series []struct {
				Name     string
				Data     []*point
				MarkLine struct{ Data []struct{ Name string } }
			}
			XAxis, YAxis []struct {
				Type string
				Data []string
			}
			Aria struct{ Label struct{ Description string } }
		}
		json.Unmarshal([]byte(text(first(figure, "script"))), &c) // what cannot be read will not agree
		g := graph{id: attribute(first(figure, "div.chart-canvas"), "data-chart"), said: text(first(figure, "span.meta")),
			aria: c.Aria.Label.Description, drawing: newDrawing(figure)}
		for _, s := range c.Series {
			if s.Name != "" {
				g.lines = append(g.lines, struct {
					Name string
					Data []*point
				}{s.Name, s.Data})
			}
			for _, m := range s.MarkLine.Data { // of one without a name: another edition
				g.marks = append(g.marks, m.Name)
			}
		}
		for _, axis := range append(c.XAxis, c.YAxis...) {
			if axis.Type == "category" && len(axis.Data) > 0 {
				g.labels = axis.Data
			}
		}
		list = append(list, g)
	}
	return list
}

// drawnOf says which columns of which table a chart draws.
var drawnOf = map[string]struct {
	table   string
	columns []int
}{
	"chart.gains":        {"direction.overall", []int{4, 2}},
	"chart.losses":       {"direction.overall", []int{6, 2}},
	"chart.gains-trend":  {"direction.periods", []int{1, 2, 3, 4, 5}},
	"chart.losses-trend": {"direction.periods", []int{7, 8, 9, 10, 11}},
	"chart.charges":      {"enforcement.departments", []int{1}},
}

// graphs: every chart draws what the table below it says.
func (a *analysis) graphs() {
	var ids []string
	for _, g := range a.page.graphs {
		ids = append(ids, g.id)
	}
	a.want("charts", strings.Join(ids, " "), strings.Join(a.expected(), " "))
	for _, g := range a.page.graphs {
		at := "#" + g.id
		of, known := drawnOf[g.id]
		rows := a.page.sheets[of.table].rows
		if !known || len(g.lines) != len(of.columns) || len(rows) == 0 {
			a.add(at, "%d lines of %d rows", len(g.lines), len(rows))
			continue
		}
		names := make([]string, len(rows))
		for n := range rows {
			names[n] = rows[n].name
		}
		a.want(at+" labels", strings.Join(g.labels, " | "), strings.Join(names, " | "))
		for n, c := range of.columns {
			got, want := make([]string, len(g.lines[n].Data)), make([]string, len(rows))
			for m, p := range g.lines[n].Data {
				if p != nil {
					got[m] = p.Value.String() + " " + p.Text
				}
			}
			for m, l := range rows {
				want[m] = strings.ReplaceAll(l.cells[c].text, "−", "-") + " " + l.cells[c].text
				if l.cells[c].n == nil {
					want[m] = " " + l.cells[c].text
				}
			}
			a.want(at+" line "+strconv.Itoa(n), strings.Join(got, " | "), strings.Join(want, " | "))
		}
		a.want(at+" aria", g.aria, g.said)
		a.saidOf(&g, rows, of.columns)
		if strings.HasSuffix(g.id, "-trend") {
			a.linesDrawn(at, &g, rows, of.columns)
			continue
		}
		var written, titles []string
		for _, l := range rows {
			written = append(written, l.name, l.cells[of.columns[0]].text)
			title := l.name + " " + l.cells[of.columns[0]].text
			if len(of.columns) > 1 {
				title += " · " + g.lines[1].Name + " " + l.cells[of.columns[1]].text
			}
			titles = append(titles, title)
		}
		a.titled(at, g.drawing, titles)
		a.drawn(at, g.drawing, g.said, len(g.lines), written)
	}
}

// linesDrawn: the picture of lines names them, says every value under a mouse, and
// writes the first and the last period.
func (a *analysis) linesDrawn(at string, g *graph, rows []line, columns []int) {
	a.want(at+" picture", g.drawing.said, g.said)
	var names, titles []string
	for n, c := range columns {
		names = append(names, g.lines[n].Name)
		for _, l := range rows {
			if l.cells[c].n != nil {
				titles = append(titles, l.name+" "+g.lines[n].Name+" "+l.cells[c].text)
			}
		}
	}
	a.titled(at, g.drawing, titles)
	texts := g.drawing.texts
	a.want(at+" picture names", strings.Join(texts[:min(len(names), len(texts))], " | "), strings.Join(names, " | "))
	var highest figured
	for n := range rows {
		for _, c := range columns {
			if cell := rows[n].cells[c]; cell.n != nil && (highest.n == nil || cell.n.Cmp(highest.n) > 0) {
				highest = cell
			}
		}
	}
	scale := append([]string{"0", highest.text, rows[0].name, rows[len(rows)-1].name}, g.marks...)
	a.want(at+" picture scale", strings.Join(texts[min(len(names), len(texts)):], " | "), strings.Join(scale, " | "))
	editions := 0
	for _, l := range rows {
		if l.note != "" {
			editions++
		}
	}
	a.want(at+" marks", strconv.Itoa(len(g.marks)), strconv.Itoa(editions))
}

// saidOf: the sentence names the greatest. Which of those is the greatest that
// print the same share, only the page itself can say.
func (a *analysis) saidOf(g *graph, rows []line, columns []int) {
	at, what := "#"+g.id+" sentence", strings.TrimSuffix(strings.TrimPrefix(g.id, "chart."), "-trend")
	switch g.id {
	case "chart.gains", "chart.losses":
		a.want(at, g.said, a.foremost(what, columns[0]-1))
	case "chart.gains-trend", "chart.losses-trend":
		var may []string
		if told := toldOf(rows, columns[0]); len(told) > 1 {
			first, last := told[0], told[len(told)-1]
			for _, was := range most(first, columns) {
				for _, is := range most(last, columns) {
					may = append(may, fill(a.words.says[what+" run"], fields{"first": first.name, "was": g.lines[was].Name, "before": first.cells[columns[was]].text,
						"last": last.name, "is": g.lines[is].Name, "now": last.cells[columns[is]].text}))
				}
			}
		}
		a.oneOf(at, g.said, may)
	case "chart.charges":
		n := greatest(rows, 1)[0]
		a.want(at, g.said, fill(a.words.says["most force"], fields{"department": rows[n].name, "force": rows[n].cells[1].text,
			"all": a.page.sheets["enforcement.departments"].foot[0].cells[1].text}))
	}
}

func (a *analysis) oneOf(at, got string, may []string) {
	if !slices.Contains(may, got) {
		a.add(at, "%q, not one of %q", got, may)
	}
}

// toldOf are the rows that have a number in that column.
func toldOf(rows []line, column int) (list []line) {
	for _, l := range rows {
		if l.cells[column].n != nil {
			list = append(list, l)
		}
	}
	return list
}

// greatest are the rows with the greatest number in a column.
func greatest(rows []line, column int) []int {
	return foremost(len(rows), func(n int) figured { return rows[n].cells[column] })
}

// most are the columns with the greatest number in a row.
func most(l line, columns []int) []int {
	return foremost(len(columns), func(n int) figured { return l.cells[columns[n]] })
}

func foremost(count int, of func(int) figured) (list []int) {
	for n := range count {
		switch c := orZero(of(n).n); {
		case len(list) == 0 || c.Cmp(orZero(of(list[0]).n)) > 0:
			list = []int{n}
		case c.Cmp(orZero(of(list[0]).n)) == 0:
			list = append(list, n)
		}
	}
	return list
}

// expected are the charts of which there is something to draw.
func (a *analysis) expected() (list []string) {
	overall, periods, departments := a.page.sheets["direction.overall"].rows, a.page.sheets["direction.periods"].rows, a.page.sheets["enforcement.departments"]
	for _, c := range []struct {
		id      string
		rows    []line
		column  int
		atLeast int
	}{
		{"chart.gains", overall, 4, 1}, {"chart.losses", overall, 6, 1},
		{"chart.gains-trend", periods, 1, 2}, {"chart.losses-trend", periods, 7, 2},
	} {
		if len(toldOf(c.rows, c.column)) >= c.atLeast {
			list = append(list, c.id)
		}
	}
	if len(departments.rows) > 1 && len(departments.foot) > 0 && orZero(departments.foot[0].cells[1].n).Sign() > 0 {
		list = append(list, "chart.charges")
	}
	return list
}
