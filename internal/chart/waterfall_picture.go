package chart

import (
	"fmt"
	"strings"

	"gongping/scoring/exact"
)

// Picture returns w as an <svg> element 440 units wide, a row of 24 for each step. Labels
// beyond twelve Chinese characters are cut with "…" and keep the whole as a title. An
// error means that w is badly made, not that the user's records are.
func (w Waterfall) Picture() (SVG, error) {
	if err := w.validate(); err != nil {
		return "", fmt.Errorf("picture %q: %w", w.Title, err)
	}
	r, cut := w.rows()
	d := draw(pictureClass, pictureWidth, pictureHeight(len(w.Steps)), spoken(w.Title, w.Summary))
	d.legend([]string{w.Total, w.Gain, w.Loss}, func(i, x, y int) {
		colour := []string{totalColour, gainColour, lossColour}[i]
		d.bar(x, x+14, y, 14, colour, i == 2, "")
	})
	d.zero(r, len(w.Steps))
	for i, s := range w.Steps {
		d.step(r, i, s, cut)
		if i > 0 {
			x := r.x(w.Steps[i-1].To)
			d.line(x, top(i-1)+barHeight, x, top(i), pen{stroke: rule})
		}
	}
	return d.done(), nil
}

// rows also says whether the axis begins above zero.
func (w Waterfall) rows() (rows, bool) {
	var low, high exact.Number
	for _, s := range w.Steps {
		low, high = exact.Min(low, s.To), exact.Max(high, s.To)
	}
	ground, cut := w.ground()
	if cut {
		low = exact.Int(int64(ground))
	}
	label, text := func(i int) string { return w.Steps[i].Label }, func(i int) string { return w.Steps[i].Text }
	return layRows(len(w.Steps), label, text, low, high), cut
}

func (d *drawing) step(r rows, i int, s Step, cut bool) {
	colour := totalColour
	switch {
	case s.loses():
		colour = lossColour
	case s.Kind == Change:
		colour = gainColour
	}
	title := strings.TrimSpace(s.Label + " " + s.Text)
	d.bar(r.x(s.From), r.x(s.To), top(i), barHeight, colour, s.loses(), title)
	if cut && s.Kind != Change {
		d.tear(r.from+8, top(i))
	}
	d.row(r, i, s.Label, s.Text, s.Kind != Change)
}

// tear is the white zigzag through a bar that does not begin at zero.
func (d *drawing) tear(x, y int) {
	var b strings.Builder
	to(&b, 'M', x+2, y-2)
	to(&b, 'L', x-2, y+4)
	to(&b, 'L', x+2, y+10)
	to(&b, 'L', x-2, y+16)
	d.path(&b, pen{stroke: paper, width: 3})
}
