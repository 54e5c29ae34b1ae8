package chart

import (
	"errors"
	"fmt"
	"strings"

	"gongping/scoring/exact"
)

// Picture returns b as an <svg> element 440 units wide, a row of 24 for each label. It
// takes one series of bars and at most one quiet one, which becomes a tick across each
// bar. An error means that b is badly made, not that the user's records are.
func (b Bars) Picture() (SVG, error) {
	own, median, err := b.pair()
	if err != nil {
		return "", fmt.Errorf("picture %q: %w", b.Title, err)
	}
	low, high := spread(b.Series)
	if high.Cmp(low) <= 0 {
		high = exact.Int(1) // nothing but zeros: they stand at the left
	}
	n := len(b.Labels)
	r := layRows(n, func(i int) string { return b.Labels[i] }, own.text, low, high)
	d := draw(pictureClass, pictureWidth, pictureHeight(n), spoken(b.Title, b.Summary))
	words := []string{own.Name}
	if median != nil {
		words = append(words, median.Name)
	}
	d.legend(words, func(i, x, y int) {
		if i == 0 {
			d.bar(x, x+14, y, 14, colours[0], false, "")
			return
		}
		d.tick(x+7, y, 14)
	})
	for i, label := range b.Labels {
		title := strings.TrimSpace(label + " " + own.text(i))
		if median != nil {
			title += " · " + median.Name + " " + median.text(i)
		}
		if v := own.Values[i]; v.state == known {
			d.bar(r.x(exact.Number{}), r.x(v.value), top(i), barHeight, colours[0], false, title)
		}
		if median != nil && median.Values[i].state == known {
			d.tick(r.x(median.Values[i].value), top(i)-3, barHeight+6)
		}
		d.row(r, i, label, own.text(i), false)
	}
	d.zero(r, n)
	return d.done(), nil
}

// pair is the series of the bars and that of the ticks, or nil.
func (b Bars) pair() (own, median *Series, err error) {
	if err := checkSeries(b.Labels, b.Series); err != nil {
		return nil, nil, err
	}
	for i := range b.Series {
		to := &own
		if b.Series[i].Quiet {
			to = &median
		}
		if *to != nil {
			return nil, nil, errors.New("a picture has one series of bars and one quiet one")
		}
		*to = &b.Series[i]
	}
	if own == nil {
		return nil, nil, errors.New("no series but a quiet one")
	}
	return own, median, nil
}

// tick is a dark stroke with a white edge, to be seen on a bar and beside it.
func (d *drawing) tick(x, y, height int) {
	d.line(x, y, x, y+height, pen{stroke: paper, width: 6})
	d.line(x, y, x, y+height, pen{stroke: ink, width: 3})
}
