package chart

import (
	"errors"
	"fmt"
	"strconv"

	"gongping/scoring/exact"
)

// Waterfall says where the points went: what there was at first, each change, and what
// is left.
type Waterfall struct {
	ID      string // of the script element: "chart." and [a-z0-9-]{1,64}; a picture needs none
	Title   string // names the chart where there is no Summary
	Summary string // one sentence that says what the chart shows; read aloud instead of it
	Unit    string // of the values: "分"
	Total   string // the words of the legend, each needed: "得分"
	Gain    string // "加分"
	Loss    string // "扣分"
	Steps   []Step
}

// Step is one bar of a waterfall.
type Step struct {
	Label string
	Text  string       // the value as the page prints it: "100", "−0.50"
	Value exact.Number // of a Change: To less From, as the engine has it; else not looked at
	From  exact.Number // where the bar begins; of a Start or a Total it is 0
	To    exact.Number // where it ends, and where the next Change begins
	Kind  Kind
}

// Kind is what a step does.
type Kind uint8

// The zero Kind is invalid.
const (
	Start  Kind = iota + 1 // the value at first
	Change                 // something more, something less, or nothing
	Total                  // what there is by now: at the end, or between
)

func (w Waterfall) validate() error {
	if len(w.Steps) == 0 {
		return errors.New("no steps: nothing to draw")
	}
	if w.Total == "" || w.Gain == "" || w.Loss == "" {
		return errors.New("a word of the legend is missing")
	}
	var now exact.Number
	for i, s := range w.Steps {
		if err := s.check(i, now); err != nil {
			return fmt.Errorf("step %d, %q: %w", i, s.Label, err)
		}
		now = s.To
	}
	return nil
}

// check holds a step to the place where the one before it ended: steps that do not
// meet would be drawn as if they did.
func (s Step) check(i int, now exact.Number) error {
	switch {
	case s.Kind < Start || s.Kind > Total:
		return fmt.Errorf("kind %d is unknown", s.Kind)
	case s.Text == "":
		return errors.New("it has no text")
	case s.Kind == Start && i > 0:
		return errors.New("a start after another step")
	case s.Kind == Change && !s.From.Equal(now):
		return fmt.Errorf("it begins at %s, the one before ended at %s", s.From, now)
	case s.Kind == Change && s.Value.Sign() != s.To.Cmp(s.From):
		return fmt.Errorf("a change of %s from %s to %s", s.Value, s.From, s.To)
	case s.Kind != Change && !s.From.IsZero():
		return fmt.Errorf("it begins at %s, not at 0", s.From)
	case s.Kind == Total && !s.To.Equal(now):
		return fmt.Errorf("a total of %s, the step before ended at %s", s.To, now)
	}
	return nil
}

// ground is where the axis begins, when not at zero: from 0 to 100 a deduction of half a
// point would be a hair. Only steps that all stay in the upper quarter are looked at so
// closely. The ground is a round number somewhat below them; it is a place on an axis
// and no score.
func (w Waterfall) ground() (int, bool) {
	low, high := w.Steps[0].To, w.Steps[0].To
	for _, s := range w.Steps {
		low, high = exact.Min(low, s.To), exact.Max(high, s.To)
	}
	if low.Sign() <= 0 || exact.Position(low, exact.Number{}, high, 100) < 75 || low.Cmp(exact.Int(1)) < 0 {
		return 0, false
	}
	lowest, err := strconv.Atoi(low.Fixed(0))
	highest, err2 := strconv.Atoi(high.Fixed(0))
	if err != nil || err2 != nil || highest > 1<<30 {
		return 0, false
	}
	unit := 1
	for unit*8 < highest-lowest {
		unit *= 10
	}
	// A tenth of the way lower, so that the lowest bar is still a bar; at least the half
	// that rounding may have raised it.
	below := lowest - max(1, (highest-lowest)/8)
	return max(below/unit*unit, 0), true
}
