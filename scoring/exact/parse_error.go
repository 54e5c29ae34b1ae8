package exact

import (
	"errors"
	"strconv"
	"unicode/utf8"
)

// Why a text is not a number: one of these is in every [ParseError].
var (
	ErrEmpty           = errors.New("empty")
	ErrSyntax          = errors.New("not written as a number")
	ErrNotFinite       = errors.New("not a finite number")
	ErrNotDecimal      = errors.New("not in base ten")
	ErrZeroDenominator = errors.New("the denominator is 0")
	ErrRange           = errors.New("more digits than a number may have")
)

// ParseError is the error of Parse.
type ParseError struct {
	Input  string
	Offset int   // the byte of Input where the reason shows
	Reason error // ErrEmpty, ErrSyntax …
}

// Error quotes the input, shortened: it may be a megabyte.
func (e *ParseError) Error() string {
	return strconv.Quote(shortened(e.Input)) + " is not a number: " + e.Reason.Error() + " (at byte " + strconv.Itoa(e.Offset) + ")"
}

// Unwrap makes errors.Is work with the reasons.
func (e *ParseError) Unwrap() error { return e.Reason }

func shortened(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	cut := most
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "…"
}
