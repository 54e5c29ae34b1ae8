package chart

import "strings"

// hatch draws the slanting lines that tell a loss from a gain on black-and-white paper:
// six units apart, cut off at the ends of the bar. They are lines and not a <pattern>,
// which would need an id that no other picture of the page has.
func (d *drawing) hatch(x, y, width, height int, colour string) {
	var b strings.Builder
	for at := 6 - height; at < width; at += 6 {
		// From (at, bottom) up to the right, to (at+height, top).
		from, end := max(at, 0), min(at+height, width)
		if from < end {
			to(&b, 'M', x+from, y+height-(from-at))
			to(&b, 'L', x+end, y+height-(end-at))
		}
	}
	d.path(&b, pen{stroke: colour, width: 2})
}

// bar draws one bar in the look of what it means. It is never thinner than two units, so
// that a change too small for the scale can still be seen.
func (d *drawing) bar(x1, x2, y, height int, colour string, hatched bool, title string) {
	x1, x2 = min(x1, x2), max(x1, x2)
	if x2-x1 < 2 {
		x2 = x1 + 2
	}
	if !hatched {
		d.rect(x1, y, x2-x1, height, pen{fill: colour}, title)
		return
	}
	d.rect(x1, y, x2-x1, height, pen{fill: paper, stroke: colour}, title)
	d.hatch(x1, y, x2-x1, height, colour)
}
