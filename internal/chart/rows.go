package chart

import "gongping/scoring/exact"

// A picture of bars has a row for each name: the name on the left, the bar, the value as
// text on the right. It is narrow enough to be read on a telephone.
const (
	pictureClass = "picture"
	broadClass   = "picture broad" // wider than the others
	pictureWidth = 440
	legendHeight = 30
	rowHeight    = 24
	barHeight    = 14
	labelMost    = 12 * letter // twelve Chinese characters
	valueMost    = 8 * letter
	gutter       = 10
)

// rows is where the columns of such a picture are, and its scale.
type rows struct {
	label, value int // width of the columns of text
	from, to     int // the bars, from left to right
	low, high    exact.Number
}

func layRows(n int, label, value func(int) string, low, high exact.Number) rows {
	r := rows{label: widest(n, label, labelMost), value: widest(n, value, valueMost), low: low, high: high}
	r.from = r.label + gutter
	r.to = pictureWidth - r.value - gutter
	return r
}

// x is where a value stands.
func (r rows) x(n exact.Number) int {
	return r.from + exact.Position(n, r.low, r.high, r.to-r.from)
}

// top is the upper edge of the bar of row i.
func top(i int) int { return legendHeight + i*rowHeight + (rowHeight-barHeight)/2 }

func pictureHeight(n int) int { return legendHeight + n*rowHeight + 4 }

func (d *drawing) row(r rows, i int, label, value string, bold bool) {
	base := top(i) + barHeight - 2
	d.text(0, base, left, label, r.label, bold)
	d.text(pictureWidth, base, right, value, r.value, bold)
}

// zero is the line from which bars are read.
func (d *drawing) zero(r rows, n int) {
	x := r.x(exact.Number{})
	d.line(x, legendHeight, x, legendHeight+n*rowHeight, pen{stroke: rule})
}

// legend writes words with their samples in a row; sample draws in a box of 14 by 14.
func (d *drawing) legend(words []string, sample func(i, x, y int)) {
	x := 0
	each := pictureWidth/max(len(words), 1) - 34
	for i, word := range words {
		sample(i, x, 4)
		d.text(x+20, 16, left, word, each, false)
		x += 20 + min(wide(word), each) + 14
	}
}
