package chart

import (
	"fmt"

	"gongping/scoring/exact"
)

// Strip is one step of a waterfall as small as a word, for the row of a table that
// says the same in numbers: so the table is the waterfall. It is not read aloud.
type Strip struct {
	From, To  exact.Number
	Low, High exact.Number // the ends of the scale, the same in every row
}

// As fine as it is shown twice: 120 by 14 pixels.
const (
	stripClass  = "strip"
	stripWidth  = 240
	stripHeight = 28
)

// Picture returns s as an <svg> element: a line where the step begins, and a bar to
// where it ends, filled if it goes down and hollow if it goes up, so that grey paper
// tells them apart. An error means that the scale is no scale.
func (s Strip) Picture() (SVG, error) {
	if s.Low.Cmp(s.High) >= 0 {
		return "", fmt.Errorf("strip: no scale from %s to %s", s.Low, s.High)
	}
	d := draw(stripClass, stripWidth, stripHeight, "")
	from, to := exact.Position(s.From, s.Low, s.High, stripWidth-4)+2, exact.Position(s.To, s.Low, s.High, stripWidth-4)+2
	look := pen{fill: paper, stroke: gainColour, width: 3}
	if s.To.Cmp(s.From) < 0 {
		look = pen{fill: lossColour, stroke: lossColour, width: 3}
	}
	d.rect(min(from, to), 8, max(from-to, to-from), stripHeight-16, look, "")
	d.line(from, 0, from, stripHeight, pen{stroke: ink, width: 2})
	return d.done(), nil
}
