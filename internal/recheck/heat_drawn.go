package recheck

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// heatChart is the part of the options of a heat map that carries what the table says.
type heatChart struct {
	XAxis, YAxis []struct{ Data []string }
	Series       []struct {
		Name, Type string
		Data       []json.RawMessage
		MarkLine   struct{ Data []markOfChart }
	}
	Aria struct{ Label struct{ Description string } }
}

func newHeatChart(figure *html.Node) (c heatChart) {
	json.Unmarshal([]byte(text(first(figure, "script"))), &c) // what cannot be read will not agree
	return c
}

// heatMarks is where a picture draws.
type heatMarks struct {
	paths []heatPath
	texts []textAt
}

// heatPath is the marks of one level.
type heatPath struct{ fill, marks string }

type textAt struct {
	x, y int
	text string
}

func newHeatMarks(figure *html.Node) (m heatMarks) {
	svg := first(figure, "svg.picture")
	for _, n := range all(svg, "path") {
		m.paths = append(m.paths, heatPath{attribute(n, "fill"), attribute(n, "d")})
	}
	for _, n := range all(svg, "text") {
		x, _ := strconv.Atoi(attribute(n, "x"))
		y, _ := strconv.Atoi(attribute(n, "y"))
		m.texts = append(m.texts, textAt{x, y, written(n)})
	}
	return m
}

// heatOrder are the classes of the levels as chart and picture have them.
var heatOrder = []string{"h-low-4", "h-low-3", "h-low-2", "h-low-1", "h-0", "h-high-1", "h-high-2", "h-high-3", "h-high-4", unseen}

// checkDrawn: there is one chart with a picture wherever there is something to compare
// that can be told apart.
func (t *heated) checkDrawn() {
	h := t.heat
	rows, columns := len(h.rows), len(h.columns)
	compared := rows > 1 && t.differ()
	drawn := compared && rows <= 60 && columns <= 72
	note := ""
	if compared && !drawn {
		note = fill(t.says["heat too many"], fields{"rows": strconv.Itoa(rows), "columns": strconv.Itoa(columns)})
	}
	t.want(t.at+" note", h.note, note)
	if !drawn {
		t.want(t.at+" figures", strconv.Itoa(h.figures), "0")
		return
	}
	if h.figures != 1 {
		t.add(t.at, "%d figures, want 1", h.figures)
		return
	}
	t.want(t.at+" key", h.key, t.key())
	t.checkChart()
	t.checkPicture()
}

// key says which number is which indicator.
func (t *heated) key() string {
	var heads []string
	n := 0
	for _, head := range t.heat.heads {
		var names []string
		for range min(head.span, len(t.heat.names)-n) {
			names = append(names, strconv.Itoa(n+1)+" "+t.heat.names[n])
			n++
		}
		heads = append(heads, fill(t.says["heat key head"], fields{"category": head.name, "list": strings.Join(names, t.says["separator"])}))
	}
	return fill(t.says["heat key"], fields{"list": strings.Join(heads, t.says["heat key apart"])})
}

// used are the levels that are always drawn, and that of no value if there is such a cell.
func (t *heated) used() []string {
	for _, row := range t.levels {
		if slices.Contains(row, unseen) {
			return heatOrder
		}
	}
	return heatOrder[:len(heatOrder)-1]
}

// checkChart: a series for each level has the cells of it with what the table prints; the
// last has the heads.
func (t *heated) checkChart() {
	c, h := &t.heat.chart, t.heat
	at := t.at + " chart"
	t.want(at+" aria", c.Aria.Label.Description, h.said)
	used := t.used()
	if len(c.XAxis) == 0 || len(c.YAxis) != 1 || len(c.Series) != len(used)+1 {
		t.add(at, "%d axes, %d axes and %d series", len(c.XAxis), len(c.YAxis), len(c.Series))
		return
	}
	t.want(at+" columns", strings.Join(c.XAxis[0].Data, "\n"), strings.Join(h.names, "\n"))
	var names []string
	for _, row := range h.rows {
		names = append(names, row.name)
	}
	t.want(at+" rows", strings.Join(c.YAxis[0].Data, "\n"), strings.Join(names, "\n"))
	for i, level := range used {
		var got, want []string
		for _, cell := range c.Series[i].Data {
			got = append(got, string(cell))
		}
		for _, cell := range t.of(level) {
			printed, _ := json.Marshal(shown(h.rows[cell.y].cells[cell.x]))
			want = append(want, fmt.Sprintf("[%d,%d,%d,%s]", cell.x, cell.y, signedLevel(level), printed))
		}
		t.want(at+" "+level, c.Series[i].Name+" "+c.Series[i].Type+" "+strings.Join(got, " "), t.says["level "+level]+" heatmap "+strings.Join(want, " "))
	}
	var got, want []string
	for _, m := range c.Series[len(used)].MarkLine.Data {
		got = append(got, m.XAxis.String()+" "+m.Name)
	}
	start := 0
	for _, head := range h.heads {
		want = append(want, strconv.Itoa(start)+" "+head.name)
		start += head.span
	}
	t.want(at+" heads", strings.Join(got, "\n"), strings.Join(want, "\n"))
}

type cellAt struct{ x, y int }

// of are the cells of a level, row by row.
func (t *heated) of(level string) (list []cellAt) {
	for y, row := range t.levels {
		for x, l := range row {
			if l == level {
				list = append(list, cellAt{x, y})
			}
		}
	}
	return list
}

func signedLevel(level string) int {
	if level == unseen {
		return 0
	}
	return slices.Index(heatOrder, level) - slices.Index(heatOrder, "h-0")
}

// checkPicture: it writes legend, heads, numbers and names, and a mark of each level lies
// in each cell of it.
func (t *heated) checkPicture() {
	h, at := t.heat, t.at+" picture"
	t.want(at, h.drawing.said, h.said)
	words := []string{t.says["heat lower"], t.says["level h-0"], t.says["heat higher"]}
	if len(t.used()) == len(heatOrder) {
		words = append(words, t.says["level "+unseen])
	}
	for _, head := range h.heads {
		words = append(words, head.name)
	}
	var numbers, names []string
	for i := range h.columns {
		numbers = append(numbers, strconv.Itoa(i+1))
	}
	for _, row := range h.rows {
		names = append(names, row.name)
	}
	texts := h.drawing.texts
	labels := max(0, len(texts)-len(names)) // where they begin
	columns := max(0, labels-len(numbers))
	t.want(at+" words", strings.Join(strings.Fields(strings.Join(texts[:columns], "")), ""), strings.Join(strings.Fields(strings.Join(words, "")), ""))
	t.want(at+" numbers", strings.Join(texts[columns:labels], " "), strings.Join(numbers, " "))
	t.want(at+" names", strings.Join(squeezed(texts[labels:]), "\n"), strings.Join(squeezed(names), "\n"))
	t.checkMarks(h.marks.texts[columns:labels], h.marks.texts[labels:])
}

var (
	square = regexp.MustCompile(`M(\d+) (\d+)h(\d+)v(\d+)h-(\d+)z`)
	cross  = regexp.MustCompile(`M(\d+) (\d+)l6 6m0-6l-6 6`)
)

// checkMarks: squares are the larger the further from the middle, as large on either side,
// hollow below and filled above. The first of a path belongs to the legend. Numbers stand
// over the middles of the columns, names on a base line below those of the rows.
func (t *heated) checkMarks(numbers, names []textAt) {
	paths, used := t.heat.marks.paths, t.used()
	if len(paths) != len(used)+2 {
		t.add(t.at+" picture", "%d paths, want %d", len(paths), len(used)+2)
		return
	}
	sides := make([]int, len(used)) // 0: a cross
	for i, level := range used {
		path := paths[i+2]
		at := t.at + " picture " + level
		var got, want []string
		marks := square.FindAllStringSubmatch(path.marks, -1)
		if level == unseen {
			marks = cross.FindAllStringSubmatch(path.marks, -1)
		}
		rest := path.marks
		for n, m := range marks {
			rest = strings.TrimPrefix(rest, m[0])
			side := 6
			if level != unseen {
				side, _ = strconv.Atoi(m[3])
				t.want(at+" sides", m[4]+" "+m[5], m[3]+" "+m[3])
			}
			if n == 0 {
				sides[i] = side
				continue // of the legend
			}
			t.want(at+" side", strconv.Itoa(side), strconv.Itoa(sides[i]))
			got = append(got, cellOf(m, side, numbers, names))
		}
		for _, cell := range t.of(level) {
			want = append(want, fmt.Sprint(cell.x, ",", cell.y))
		}
		t.want(at+" rest", rest, "")
		t.want(at, strings.Join(got, " "), strings.Join(want, " "))
		if hollow := strings.HasPrefix(level, "h-low-"); level != unseen && hollow != (path.fill == "#fff") {
			t.add(at, "is filled with %q", path.fill)
		}
	}
	for i := range 4 {
		if sides[i] != sides[8-i] || sides[i] <= sides[i+1] {
			t.add(t.at+" picture", "the sides of the squares are %v", sides)
		}
	}
}

// cellOf is the column and the row in which a mark lies.
func cellOf(mark []string, side int, numbers, names []textAt) string {
	x, _ := strconv.Atoi(mark[1])
	y, _ := strconv.Atoi(mark[2])
	x, y = x+side/2, y+side/2
	column := slices.IndexFunc(numbers, func(n textAt) bool { return n.x == x })
	row := slices.IndexFunc(names, func(n textAt) bool { return n.y >= y })
	return fmt.Sprint(column, ",", row)
}
