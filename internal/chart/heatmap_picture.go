package chart

import (
	"fmt"
	"strconv"
	"strings"
)

// A picture of a heat map has the names of its rows on the left and a mark in each cell: a
// square that is the larger the further the value lies from the middle, hollow below and
// filled above, so that a grey copy says the same. Between heads runs a line; columns have
// numbers, and who uses the picture says beside it which is which.
const (
	heatLabelMost = 7 * letter
	heatRow       = 18
	heatLeast     = 12 // a column is not narrower than that: then the picture is wider
	heatMost      = 36
	headLines     = 4 // of the name of a head
	lineHeight    = letter + 2
)

// heatPlan is where things are in such a picture.
type heatPlan struct {
	width, height  int
	left, top      int // of the first cell
	column         int // how wide
	numbers, names int // base lines of the first line of numbers, and of names of heads
	staggered      bool
}

// Picture returns h as an <svg> element 440 units wide, or wider for more than some
// thirty columns. There is a <path> for each level, in their order, whose first mark is
// the one of the legend; then, if there are cells without a value, one for these. An error
// means that h is badly made, not that the user's records are.
func (h HeatMap) Picture() (SVG, error) {
	if err := h.validate(); err != nil {
		return "", fmt.Errorf("picture %q: %w", h.Title, err)
	}
	legend := h.layLegend()
	p := h.plan(legend.height)
	class := pictureClass
	if p.width > pictureWidth {
		class = broadClass
	}
	d := draw(class, p.width, p.height, spoken(h.Title, h.Summary))
	d.heatGrid(h, p)
	for level, marks := range h.marks(p, legend) {
		d.path(marks, heatPen(level))
	}
	for _, word := range legend.words {
		d.text(word.x, word.y, left, word.text, p.width-word.x, false)
	}
	d.heatHeads(h, p)
	for i, row := range h.Rows {
		d.text(0, p.top+i*heatRow+letter, left, row.Label, p.left-gutter, false)
	}
	return d.done(), nil
}

func (h HeatMap) plan(top int) heatPlan {
	p := heatPlan{left: gutter + widest(len(h.Rows), func(i int) string { return h.Rows[i].Label }, heatLabelMost)}
	p.column = min(max((pictureWidth-p.left)/len(h.Columns), heatLeast), heatMost)
	p.width = max(pictureWidth, p.left+p.column*len(h.Columns))
	lines := 1
	for _, head := range h.Heads {
		lines = max(lines, len(folded(head.Name, p.column*head.Span-4, headLines)))
	}
	p.names = top + lineHeight
	p.numbers = p.names + lines*lineHeight
	p.staggered = wide(strconv.Itoa(len(h.Columns)))+2 > p.column
	p.top = p.numbers + 6
	if p.staggered {
		p.top += lineHeight
	}
	p.height = p.top + len(h.Rows)*heatRow + 2
	return p
}

// center is the middle of a cell.
func (p heatPlan) center(column, row int) (x, y int) {
	return p.left + column*p.column + p.column/2, p.top + row*heatRow + heatRow/2
}

// size is how wide the mark of so many steps is: an even number, so that its middle is a
// whole one.
func (p heatPlan) size(steps int) int {
	room := min(p.column, heatRow) - 2
	return (room*steps + 2*HeatSteps - 1) / (2 * HeatSteps) * 2
}

func heatPen(level int) pen {
	switch {
	case level < HeatSteps:
		return pen{fill: paper, stroke: lossColour}
	case level == HeatSteps:
		return pen{fill: quiet}
	case level == noLevel:
		return pen{stroke: quiet}
	}
	return pen{fill: colours[0], stroke: colours[0]}
}

// marks are those of each level, the one of the legend first.
func (h HeatMap) marks(p heatPlan, legend heatLegend) []*strings.Builder {
	list := make([]*strings.Builder, len(legend.samples))
	for level, at := range legend.samples {
		list[level] = new(strings.Builder)
		p.mark(list[level], level, at.x, at.y)
	}
	for row := range h.Rows {
		for column, c := range h.Rows[row].Cells {
			level := c.Level + HeatSteps
			if c.None {
				level = noLevel
			}
			x, y := p.center(column, row)
			p.mark(list[level], level, x, y)
		}
	}
	return list
}

// mark adds the mark of a level around a middle: a square, or a cross for no value.
func (p heatPlan) mark(b *strings.Builder, level, x, y int) {
	if level == noLevel {
		to(b, 'M', x-3, y-3)
		b.WriteString("l6 6m0-6l-6 6")
		return
	}
	size := 2 // near the middle
	if steps := max(level-HeatSteps, HeatSteps-level); steps > 0 {
		size = p.size(steps)
	}
	to(b, 'M', x-size/2, y-size/2)
	side := strconv.Itoa(size)
	b.WriteString("h" + side + "v" + side + "h-" + side + "z")
}

// heatGrid draws a line below each row, and one between heads; it leaves the numbers free.
func (d *drawing) heatGrid(h HeatMap, p heatPlan) {
	var rows, heads strings.Builder
	end := p.left + len(h.Columns)*p.column
	for i := range len(h.Rows) + 1 {
		to(&rows, 'M', 0, p.top+i*heatRow)
		rows.WriteString("H" + strconv.Itoa(end))
	}
	at := 0
	for _, head := range h.Heads {
		to(&heads, 'M', p.left+at*p.column, p.names-lineHeight+4)
		heads.WriteString("V" + strconv.Itoa(p.numbers-letter))
		to(&heads, 'M', p.left+at*p.column, p.top)
		heads.WriteString("V" + strconv.Itoa(p.top+len(h.Rows)*heatRow))
		at += head.Span
	}
	d.path(&rows, pen{stroke: pale})
	d.path(&heads, pen{stroke: rule})
}

// heatHeads writes the names of the heads over their columns, and the numbers of these;
// where two would touch, every second number stands on a line of its own.
func (d *drawing) heatHeads(h HeatMap, p heatPlan) {
	at := 0
	for _, head := range h.Heads {
		room := p.column*head.Span - 4
		for n, line := range folded(head.Name, room, headLines) {
			d.text(p.left+at*p.column+4, p.names+n*lineHeight, left, line, room, false)
		}
		at += head.Span
	}
	for i := range h.Columns {
		x, _ := p.center(i, 0)
		y := p.numbers
		if p.staggered && i%2 == 1 {
			y += lineHeight
		}
		d.text(x, y, middle, strconv.Itoa(i+1), 3*letter, false)
	}
}
