package chart

import (
	"fmt"
	"strings"

	"gongping/scoring/exact"
)

// The parts of a picture of lines, from top to bottom: names in rows of three, the
// words of the marks, the lines, the first and the last label.
const (
	namesInRow = 3
	nameHeight = 22
	plotHeight = 150
	plotEdge   = 8
)

// Picture returns t as an <svg> element 440 units wide. Lines are told apart as those of
// the script are: by colour, dash and symbol at once; a place under a mouse says its
// label and its value. An error means that t is badly made, not that the user's records are.
func (t Trend) Picture() (SVG, error) {
	if err := t.validate(); err != nil {
		return "", fmt.Errorf("picture %q: %w", t.Title, err)
	}
	p := t.layout()
	d := draw(pictureClass, pictureWidth, p.bottom+nameHeight, spoken(t.Title, t.Summary))
	for i, s := range t.Series {
		x, y := i%namesInRow*pictureWidth/namesInRow, i/namesInRow*nameHeight+nameHeight/2
		d.line(x, y, x+30, y, penOf(i, s))
		d.symbol(i, s, x+15, y, "")
		d.text(x+36, y+5, left, s.Name, pictureWidth/namesInRow-44, false)
	}
	p.scale(d, t.Labels)
	for _, m := range t.Marks {
		x := (p.x(m.At-1) + p.x(m.At)) / 2
		d.line(x, p.top-plotEdge, x, p.bottom, pen{stroke: ink, dash: "4 3"})
		to := map[string]anchor{"left": left, "center": middle, "right": right}[m.align(len(t.Labels))]
		d.text(x, p.top-plotEdge-5, to, m.Text, pictureWidth/2, false)
	}
	for i, s := range t.Series {
		d.path(p.run(s.Values), penOf(i, s))
		for n, v := range s.Values {
			if v.state == known {
				d.symbol(i, s, p.x(n), p.y(v.value), strings.TrimSpace(t.Labels[n]+" "+s.Name)+" "+s.text(n))
			}
		}
	}
	return d.done(), nil
}

// plot is where the lines are, and their scale.
type plot struct {
	from, top, bottom int
	first, last       exact.Number // values at the lower and the upper edge
	low, high         string       // and their words
	count             int
	ranks             bool
}

func (t Trend) layout() plot {
	low, high := spread(t.Series)
	p := plot{first: low, last: high, count: len(t.Labels), ranks: t.Axis == Ranks}
	if p.ranks {
		p.first, p.last = exact.Int(1), t.lastPlace()
	}
	if p.last.Cmp(p.first) <= 0 {
		p.last = exact.Int(1) // nothing but zeros
	}
	p.low, p.high = t.word(p.first), t.word(p.last)
	p.from = max(wide(p.low), wide(p.high)) + gutter
	p.top = (len(t.Series)+namesInRow-1)/namesInRow*nameHeight + 2*plotEdge
	if len(t.Marks) > 0 {
		p.top += nameHeight
	}
	p.bottom = p.top + plotHeight
	return p
}

// word is how the page prints a value that some line has, or else its digits.
func (t Trend) word(n exact.Number) string {
	for _, s := range t.Series {
		for i, v := range s.Values {
			if v.state == known && v.value.Cmp(n) == 0 {
				return s.text(i)
			}
		}
	}
	return string(number(n))
}

func (p plot) x(n int) int {
	room := pictureWidth - p.from - 2*plotEdge
	if p.count == 1 {
		return p.from + plotEdge + room/2
	}
	return p.from + plotEdge + n*room/(p.count-1)
}

func (p plot) y(n exact.Number) int {
	up := exact.Position(n, p.first, p.last, plotHeight-2*plotEdge)
	if p.ranks {
		return p.top + plotEdge + up
	}
	return p.bottom - plotEdge - up
}

// scale draws the lines of the lowest and of the highest value, and what they are.
func (p plot) scale(d *drawing, labels []string) {
	for _, end := range []struct {
		at   exact.Number
		word string
	}{{p.first, p.low}, {p.last, p.high}} {
		y := p.y(end.at)
		d.line(p.from, y, pictureWidth, y, pen{stroke: rule})
		d.text(p.from-gutter/2, y+5, right, end.word, p.from, false)
	}
	base := p.bottom + letter
	half := (pictureWidth - p.from - gutter) / 2
	d.text(p.from, base, left, labels[0], half, false)
	if p.count > 1 {
		d.text(pictureWidth, base, right, labels[p.count-1], half, false)
	}
}

// run is a line, broken at its gaps.
func (p plot) run(values []Point) *strings.Builder {
	line := new(strings.Builder)
	for n, v := range values {
		if v.state != known {
			continue
		}
		command := byte('M')
		if n > 0 && values[n-1].state == known {
			command = 'L'
		}
		to(line, command, p.x(n), p.y(v.value))
	}
	return line
}

var pictureDashes = map[string]string{"solid": "", "dashed": "8 5", "dotted": "2 4"}

func penOf(i int, s Series) pen {
	if s.Quiet {
		return pen{stroke: quiet, dash: pictureDashes["dashed"]}
	}
	return pen{stroke: colours[i%len(colours)], width: 2, dash: pictureDashes[dashes[i%len(dashes)]]}
}

// symbol draws the mark of line number i, which may have a title.
func (d *drawing) symbol(i int, s Series, x, y int, title string) {
	name, look := symbols[i%len(symbols)], pen{fill: colours[i%len(colours)], stroke: colours[i%len(colours)], width: 2}
	if s.Quiet {
		name, look = "circle", pen{fill: quiet, stroke: quiet}
	}
	if strings.HasPrefix(name, "empty") {
		look.fill = paper
	}
	b := new(strings.Builder)
	for n, corner := range corners[strings.ToLower(strings.TrimPrefix(name, "empty"))] {
		command := byte('L')
		if n == 0 {
			command = 'M'
		}
		to(b, command, x+corner[0], y+corner[1])
	}
	b.WriteByte('Z')
	d.shape(b, look, title)
}

// corners of symbols; a circle of this size is told from an octagon by nobody.
var corners = map[string][][2]int{
	"circle":   {{-4, -2}, {-2, -4}, {2, -4}, {4, -2}, {4, 2}, {2, 4}, {-2, 4}, {-4, 2}},
	"rect":     {{-4, -4}, {4, -4}, {4, 4}, {-4, 4}},
	"triangle": {{0, -5}, {5, 4}, {-5, 4}},
	"diamond":  {{0, -6}, {5, 0}, {0, 6}, {-5, 0}},
}
