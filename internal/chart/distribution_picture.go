package chart

import (
	"fmt"
	"strconv"
	"strings"

	"gongping/scoring/exact"
)

// The columns of a distribution stand between the legend and the labels.
const (
	distributionHeight = 200
	columnsTop         = legendHeight + 20 // room for a count above the highest
	columnsBottom      = distributionHeight - 24
)

// Picture returns d as an <svg> element of 440 by 200 units. Where the labels would touch
// each other, only every second or third is written, the marked bin's always. An error
// means that d is badly made, not that the user's records are.
func (d Distribution) Picture() (SVG, error) {
	if err := d.validate(); err != nil {
		return "", fmt.Errorf("picture %q: %w", d.Title, err)
	}
	p := draw(pictureClass, pictureWidth, distributionHeight, spoken(d.Title, d.Summary))
	words := []string{d.Name}
	if d.marked() {
		words = append(words, d.Own)
	}
	p.legend(words, func(i, x, y int) { p.column(x, y, 14, 14, i == 1, "") })
	most, slot := 1, pictureWidth/len(d.Bins)
	for _, b := range d.Bins {
		most = max(most, b.Count)
	}
	every, first := d.labelled(slot)
	for i, b := range d.Bins {
		x := i * pictureWidth / len(d.Bins)
		center := x + slot/2
		count := strconv.Itoa(b.Count)
		height := exact.Position(exact.Int(int64(b.Count)), exact.Number{}, exact.Int(int64(most)), columnsBottom-columnsTop)
		if b.Count > 0 {
			height = max(height, 2)
			p.column(x+slot/16, columnsBottom-height, max(slot-slot/8, 1), height, b.Own, strings.TrimSpace(b.Label+" "+count))
		}
		if wide(count) <= slot && b.Count > 0 || b.Own {
			p.text(inside(center, wide(count)), columnsBottom-height-5, middle, count, pictureWidth, b.Own)
		}
		if i%every == first {
			room := min(wide(b.Label), every*slot)
			p.text(inside(center, room), distributionHeight-6, middle, b.Label, room, b.Own)
		}
	}
	p.line(0, columnsBottom, pictureWidth, columnsBottom, pen{stroke: rule})
	return p.done(), nil
}

// labelled says which bins have their label written: each one whose number leaves first
// over when divided by every.
func (d Distribution) labelled(slot int) (every, first int) {
	room := widest(len(d.Bins), func(i int) string { return d.Bins[i].Label }, pictureWidth/2) + letter/2
	every = max((room+slot-1)/max(slot, 1), 1)
	for i, b := range d.Bins {
		if b.Own {
			return every, i % every
		}
	}
	return every, 0
}

// column is solid for the marked bin, pale with an edge for the others.
func (d *drawing) column(x, y, width, height int, own bool, title string) {
	look := pen{fill: pale, stroke: quiet}
	if own {
		look = pen{fill: colours[0], stroke: colours[0]}
	}
	d.rect(x, y, width, height, look, title)
}

// inside moves the middle of a text so that it stays within the picture.
func inside(center, room int) int {
	return min(max(center, room/2), pictureWidth-room/2)
}
