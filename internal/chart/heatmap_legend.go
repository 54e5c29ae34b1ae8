package chart

// heatLegend is where the words of the picture's legend stand, and the middles of their
// samples.
type heatLegend struct {
	words   []placed
	samples []point // by level, those of no value last, if there are such cells
	height  int
}

type point struct{ x, y int }

type placed struct {
	point
	text string
}

const (
	sampleWidth = heatRow + 2
	legendLine  = 22
)

// layLegend puts the samples of the levels before their words, as many words into a line
// as it holds.
func (h HeatMap) layLegend() heatLegend {
	l := heatLegend{height: legendLine}
	x := 0
	add := func(word string, samples int) {
		width := samples*sampleWidth + 4 + wide(word)
		if x > 0 && x+width > pictureWidth {
			x, l.height = 0, l.height+legendLine
		}
		for range samples {
			l.samples = append(l.samples, point{x + sampleWidth/2, l.height - legendLine/2})
			x += sampleWidth
		}
		l.words = append(l.words, placed{point{x + 4, l.height - legendLine/2 + 5}, word})
		x += 4 + wide(word) + letter
	}
	add(h.Words.Below, HeatSteps)
	add(h.Words.Near, 1)
	add(h.Words.Above, HeatSteps)
	if len(h.levels()[noLevel]) > 0 {
		add(h.Words.None, 1)
	}
	return l
}
