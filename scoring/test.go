package scoring

import (
	"strings"

	"gongping/scoring/exact"
)

// Test is what a condition asks of a number or of a word.
type Test struct {
	Interval Interval
	Words    []WordID // nil: a number is asked for
}

// Interval is a set of numbers without gaps. A nil end is open.
type Interval struct {
	Low, High         *exact.Number
	LowOpen, HighOpen bool // the end itself is not in the set
}

// Holds reports whether a number is in the interval.
func (i Interval) Holds(n exact.Number) bool {
	if i.Low != nil {
		if c := n.Cmp(*i.Low); c < 0 || c == 0 && i.LowOpen {
			return false
		}
	}
	if i.High != nil {
		if c := n.Cmp(*i.High); c > 0 || c == 0 && i.HighOpen {
			return false
		}
	}
	return true
}

// empty reports whether no number is in the interval.
func (i Interval) empty() bool {
	if i.Low == nil || i.High == nil {
		return false
	}
	c := i.Low.Cmp(*i.High)
	return c > 0 || c == 0 && (i.LowOpen || i.HighOpen)
}

// ParseTest reads the text of a condition: one or two comparisons, such as
// ">= 90, < 95", "= 0", "≥ 90 < 95", or words one of which must stand there,
// such as "yes" or "central | province". Signs and digits may be of full width.
// A number alone is no word: its sign was forgotten.
func ParseTest(text string) (Test, error) {
	p := &reader{text: text}
	p.space()
	if p.done() {
		return Test{}, p.wrong(WantCondition)
	}
	if !strings.ContainsAny(p.rest(), "<>=≥≤≧≦＜＞＝") {
		return p.words()
	}
	var t Test
	for !p.done() {
		if err := p.comparison(&t.Interval); err != nil {
			return Test{}, err
		}
		p.space()
		if p.takeAny(",", "，") != "" {
			p.space()
			if p.done() {
				return Test{}, p.wrong(WantCondition)
			}
		}
	}
	if t.Interval.empty() {
		return Test{}, &SyntaxError{Offset: 0, Want: WantSomething}
	}
	return t, nil
}

func (p *reader) words() (Test, error) {
	var t Test
	if p.numeric() {
		return Test{}, p.wrong(WantComparison)
	}
	for {
		p.space()
		word := p.name()
		if word == "" {
			return Test{}, p.wrong(WantWord)
		}
		t.Words = append(t.Words, WordID(word))
		p.space()
		if p.done() {
			return t, nil
		}
		if p.takeAny("|", "｜", ",", "，") == "" {
			return Test{}, p.wrong(WantWord)
		}
	}
}

// numeric reports whether a number stands here, and no word that begins with
// a digit.
func (p *reader) numeric() bool {
	ahead := *p
	if strings.ContainsFunc(ahead.name(), func(r rune) bool { return r >= 'a' && r <= 'z' }) {
		return false
	}
	ahead = *p
	_, err := ahead.number()
	return err == nil
}

// sign takes a sign of comparison in its plain form.
func (p *reader) sign() string {
	switch {
	case p.takeAny("≥", "≧") != "":
		return ">="
	case p.takeAny("≤", "≦") != "":
		return "<="
	}
	sign := ""
	if p.takeAny(">", "＞") != "" {
		sign = ">"
	} else if p.takeAny("<", "＜") != "" {
		sign = "<"
	}
	if p.takeAny("=", "＝") != "" {
		sign += "="
	}
	return sign
}

// comparison narrows an interval by one comparison. A side that is bounded
// already cannot be bounded again.
func (p *reader) comparison(i *Interval) error {
	at := p.offset
	op := p.sign()
	if op == "" {
		return p.wrong(WantComparison)
	}
	p.space()
	n, err := p.number()
	if err != nil {
		return err
	}
	p.space()
	p.takeAny("%", "％")                     // "≥ 90%": a percentage is counted in per cent
	low, high := op[0] != '<', op[0] != '>' // "=" bounds both sides
	if low && i.Low != nil || high && i.High != nil {
		return &SyntaxError{Offset: at, Want: WantOneBound}
	}
	if low {
		i.Low, i.LowOpen = &n, op == ">"
	}
	if high {
		i.High, i.HighOpen = &n, op == "<"
	}
	return nil
}
