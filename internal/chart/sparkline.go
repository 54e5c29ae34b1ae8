package chart

import (
	"fmt"
	"strconv"
	"strings"

	"gongping/scoring/exact"
)

// Sparkline is a line as small as a word, for a row of a table: the run of the last
// eight quarters or so.
type Sparkline struct {
	Title  string // read aloud instead of it: "近八个季度名次：9、8、未排名、5"
	Axis   Axis
	Values []Point // one per period, the oldest first
	// Low and High are the ends of the scale, such as the first and the last place of the
	// group. Where High is not above Low, they are the lowest and the highest value.
	Low, High exact.Number
}

// Twice as fine as it is shown: 96 by 24 pixels, with room for the mark at every edge.
const (
	sparkClass  = "sparkline"
	sparkWidth  = 192
	sparkHeight = 48
	sparkEdge   = 8
)

// Picture returns s as an <svg> element. The line is broken at a gap, a value between two
// gaps is a point, and the last value is marked with a larger one. An error means that s
// is badly made, not that the user's records are.
func (s Sparkline) Picture() (SVG, error) {
	if s.Axis != Points && s.Axis != Ranks {
		return "", fmt.Errorf("sparkline %q: axis %d is unknown", s.Title, s.Axis)
	}
	if len(s.Values) == 0 {
		return "", fmt.Errorf("sparkline %q: nothing to draw", s.Title)
	}
	if err := checkPoints(s.Values); err != nil {
		return "", fmt.Errorf("sparkline %q: %w", s.Title, err)
	}
	d := draw(sparkClass, sparkWidth, sparkHeight, s.Title)
	line, points := s.run()
	d.path(line, pen{stroke: colours[0], width: 3})
	for i, p := range points {
		radius := 4
		if i == len(points)-1 {
			radius = 6
		} else if !p.alone {
			continue
		}
		d.circle(p.x, p.y, radius, colours[0])
	}
	return d.done(), nil
}

type place struct {
	x, y  int
	alone bool // between gaps
}

// run is the line with its breaks, and the places of the values.
func (s Sparkline) run() (*strings.Builder, []place) {
	low, high := s.ends()
	line := new(strings.Builder)
	var points []place
	known := func(i int) bool { return i >= 0 && i < len(s.Values) && s.Values[i].state == known }
	for i, v := range s.Values {
		if !known(i) {
			continue
		}
		p := place{s.across(i), exact.Position(v.value, low, high, sparkHeight-2*sparkEdge), !known(i-1) && !known(i+1)}
		if s.Axis == Points {
			p.y = sparkHeight - 2*sparkEdge - p.y
		}
		p.y += sparkEdge
		switch {
		case known(i - 1):
			to(line, 'L', p.x, p.y)
		case known(i + 1):
			to(line, 'M', p.x, p.y)
		}
		points = append(points, p)
	}
	return line, points
}

// across is where value i stands from left to right. One alone stands at the right, where
// the newest always is.
func (s Sparkline) across(i int) int {
	if len(s.Values) == 1 {
		return sparkWidth - sparkEdge
	}
	return sparkEdge + i*(sparkWidth-2*sparkEdge)/(len(s.Values)-1)
}

func (s Sparkline) ends() (low, high exact.Number) {
	if s.High.Cmp(s.Low) > 0 {
		return s.Low, s.High
	}
	first := true
	for _, v := range s.Values {
		switch {
		case v.state != known:
		case first:
			low, high, first = v.value, v.value, false
		default:
			low, high = exact.Min(low, v.value), exact.Max(high, v.value)
		}
	}
	return low, high
}

func (d *drawing) circle(x, y, radius int, colour string) {
	d.WriteString(`<circle cx="` + strconv.Itoa(x) + `" cy="` + strconv.Itoa(y) + `" r="` + strconv.Itoa(radius) + `"`)
	d.look(pen{fill: colour})
	d.WriteString(`/>`)
}
