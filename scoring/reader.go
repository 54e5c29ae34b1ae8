package scoring

import (
	"strings"
	"unicode/utf8"

	"gongping/scoring/exact"
)

// SyntaxError is what is wrong with the text of a formula or a condition.
type SyntaxError struct {
	Offset int  // in bytes
	Want   Want // what should stand there
}

func (e *SyntaxError) Error() string { return "want " + string(e.Want) }

// Want names what a formula or condition lacks at a place.
type Want string

// What may be wanted.
const (
	WantCondition  Want = "condition"  // ">= 90", "yes"
	WantComparison Want = "comparison" // one of >= > <= < =
	WantOneBound   Want = "one-bound"  // each side is bounded once
	WantSomething  Want = "something"  // no number can meet the condition
	WantWord       Want = "word"       // an id
	WantNumber     Want = "number"     // a decimal
	WantOperand    Want = "operand"    // a number, a metric, ( or a function
	WantOperator   Want = "operator"   // + - * / or the end
	WantClosing    Want = "closing"    // )
	WantArguments  Want = "arguments"  // as many as the function takes
	WantFunction   Want = "function"   // a function that there is
	WantMetric     Want = "metric"     // the name of a metric alone
	WantLag        Want = "lag"        // previous, last-year, 2-years-ago …
	WantSpace      Want = "space"      // a hyphen inside a name is no minus
	WantShorter    Want = "shorter"    // fewer operations, or less deeply nested
)

// reader walks a text from left to right.
type reader struct {
	text   string
	offset int
}

func (p *reader) done() bool   { return p.offset == len(p.text) }
func (p *reader) rest() string { return p.text[p.offset:] }

func (p *reader) wrong(w Want) error { return &SyntaxError{Offset: p.offset, Want: w} }

func (p *reader) space() {
	for !p.done() {
		r, size := utf8.DecodeRuneInString(p.rest())
		if r != ' ' && r != '\t' && r != '\u3000' {
			return
		}
		p.offset += size
	}
}

// takeAny takes the first of the texts that stands here.
func (p *reader) takeAny(texts ...string) string {
	for _, t := range texts {
		if strings.HasPrefix(p.rest(), t) {
			p.offset += len(t)
			return t
		}
	}
	return ""
}

// char is the character that stands here, and its size; digits and the point of
// full width count as plain ones. At the end it is 0.
func (p *reader) char() (r rune, size int) {
	if p.done() {
		return 0, 0
	}
	r, size = utf8.DecodeRuneInString(p.rest())
	switch {
	case r >= '０' && r <= '９':
		r += '0' - '０'
	case r == '．':
		r = '.'
	}
	return r, size
}

// take takes characters as long as they are wanted, in their plain form.
func (p *reader) take(wanted func(rune) bool) string {
	var taken []byte
	for {
		r, size := p.char()
		if !wanted(r) {
			return string(taken)
		}
		taken = append(taken, byte(r))
		p.offset += size
	}
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }
func isName(r rune) bool  { return r >= 'a' && r <= 'z' || isDigit(r) || r == '-' }

// name takes an id, or nothing.
func (p *reader) name() string { return p.take(isName) }

// number takes a decimal with or without a sign.
func (p *reader) number() (exact.Number, error) {
	from := p.offset
	sign := p.takeAny("-", "−", "－", "+", "＋")
	n, err := exact.Parse(p.take(func(r rune) bool { return isDigit(r) || r == '.' }))
	if err != nil {
		p.offset = from
		return exact.Number{}, p.wrong(WantNumber)
	}
	if sign == "-" || sign == "−" || sign == "－" {
		n = n.Neg()
	}
	return n, nil
}

// Place is where in the text the error stands, and what should stand there.
func (e *SyntaxError) Place() (offset int, want string) { return e.Offset, string(e.Want) }
