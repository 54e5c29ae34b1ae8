package tomldoc

import (
	"errors"
	"math"
	"math/big"
	"strconv"
	"strings"

	"gongping/internal/diag"
	"gongping/scoring/exact"
)

// Number is an exact number: an integer, a decimal, or a fraction in quotes. What is
// written is what is stored, digit by digit.
func Number[T any](key string, at func(*T) *exact.Number) Field[T] {
	return Field[T]{key: key, form: formNumber, decode: func(d *decoder, id nodeID, to *T) {
		if number, ok := d.number(id, key); ok {
			*at(to) = number
		}
	}}
}

// MaybeNumber is a number that may be missing, which leaves nil.
func MaybeNumber[T any](key string, at func(*T) **exact.Number) Field[T] {
	return Field[T]{key: key, form: formNumber, decode: func(d *decoder, id nodeID, to *T) {
		if number, ok := d.number(id, key); ok {
			*at(to) = d.keep(number)
		}
	}}
}

// Limit is a cap or a floor: a number, or the word "none" for no limit. Not Stated means
// that the key is missing.
type Limit struct {
	Stated, None bool
	Value        exact.Number
}

// LimitField is a Limit.
func LimitField[T any](key string, at func(*T) *Limit) Field[T] {
	return Field[T]{key: key, form: formLimit, decode: func(d *decoder, id nodeID, to *T) {
		switch d.doc.nodes[id].kind {
		case kindInteger, kindFloat:
		case kindText:
			text := d.doc.text(id)
			if text == "none" {
				*at(to) = Limit{Stated: true, None: true}
				return
			}
			if _, err := exact.Parse(text); err != nil && !errors.Is(err, exact.ErrRange) {
				d.report(diag.New(diag.BadLimit, d.doc.place(id), "key", key, "value", text).
					WithSuggestion(diag.Nearest(text, []string{"none"})))
				return
			}
		default:
			d.wrongType(id, key, "limit")
			return
		}
		if number, ok := d.number(id, key); ok {
			*at(to) = Limit{Stated: true, Value: number}
		}
	}}
}

// Int is a whole number from low to high. math.MinInt and math.MaxInt leave a side open.
func Int[T any](key string, at func(*T) *int, low, high int) Field[T] {
	return Field[T]{key: key, form: formInt, decode: func(d *decoder, id nodeID, to *T) {
		if number, ok := d.int(id, key, low, high); ok {
			*at(to) = number
		}
	}}
}

// MaybeInt is an Int that may be missing, which leaves nil.
func MaybeInt[T any](key string, at func(*T) **int, low, high int) Field[T] {
	return Field[T]{key: key, form: formInt, decode: func(d *decoder, id nodeID, to *T) {
		if number, ok := d.int(id, key, low, high); ok {
			*at(to) = &number
		}
	}}
}

func (d *decoder) int(id nodeID, key string, low, high int) (int, bool) {
	raw := d.doc.raw(id)
	switch d.doc.nodes[id].kind {
	case kindInteger:
	case kindFloat:
		d.refuse(diag.NotWhole, id, key, "value", raw)
		return 0, false
	default:
		d.wrongType(id, key, "integer")
		return 0, false
	}
	if isPrefixed(raw) {
		d.refuse(diag.NumberNotation, id, key, "value", raw)
		return 0, false
	}
	number, err := strconv.ParseInt(raw, 0, strconv.IntSize) // base 0 allows underscores
	switch {
	case err != nil: // Parse has reported it
		d.ok = false
	case low <= int(number) && int(number) <= high:
		return int(number), true
	case low == math.MinInt:
		d.refuse(diag.TooLarge, id, key, "value", raw, "max", strconv.Itoa(high))
	case high == math.MaxInt:
		d.refuse(diag.TooSmall, id, key, "value", raw, "min", strconv.Itoa(low))
	default:
		d.refuse(diag.OutOfRange, id, key, "value", raw, "min", strconv.Itoa(low), "max", strconv.Itoa(high))
	}
	return 0, false
}

// Pair is an id with its number.
type Pair[K ~string] struct {
	ID    K
	Value exact.Number
}

// Numbers is a table of ids and numbers, in the order of the file.
func Numbers[T any, K ~string](key string, at func(*T) *[]Pair[K]) Field[T] {
	return Field[T]{key: key, form: formNumbers, decode: func(d *decoder, id nodeID, to *T) {
		if d.doc.nodes[id].kind != kindTable {
			d.wrongType(id, key, "numbers")
			return
		}
		list := make([]Pair[K], 0, d.doc.count(id))
		for item := range d.items(id, key) {
			name := d.doc.key(item)
			if number, ok := d.number(item, name); ok {
				list = append(list, Pair[K]{K(name), number})
			}
		}
		*at(to) = list
	}}
}

// number reads a number from its raw text.
func (d *decoder) number(id nodeID, key string) (exact.Number, bool) {
	text := d.doc.raw(id)
	switch d.doc.nodes[id].kind {
	case kindInteger, kindFloat:
	case kindText:
		text = d.doc.text(id)
	default:
		d.wrongType(id, key, "number")
		return exact.Number{}, false
	}
	number, err := exact.Parse(text)
	if err == nil && !tooFine(number) {
		return number, true
	}
	if err == nil {
		d.refuse(diag.TooFine, id, key, "value", text, "max", strconv.Itoa(finest))
		return exact.Number{}, false
	}
	code := diag.BadNumber
	switch {
	case errors.Is(err, exact.ErrRange):
		code = diag.NumberTooLong
	case errors.Is(err, exact.ErrNotFinite), errors.Is(err, exact.ErrNotDecimal):
		code = diag.NumberNotation
	}
	d.refuse(code, id, key, "value", text)
	return exact.Number{}, false
}

// finest is the largest denominator, factors of ten aside, of a fraction. A sum
// of many different ones grows with their least common multiple: of all up to
// 1,000 it has 433 digits, of all up to 1,000,000 more than 400,000.
const finest = 1000

func tooFine(n exact.Number) bool {
	if _, finite := n.Decimal(); finite {
		return false
	}
	_, text, _ := strings.Cut(n.Fraction(), "/")
	denominator, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return true
	}
	var quotient, rest big.Int
	for _, factor := range []*big.Int{big.NewInt(2), big.NewInt(5)} {
		for quotient.QuoRem(denominator, factor, &rest); rest.Sign() == 0; quotient.QuoRem(denominator, factor, &rest) {
			denominator.Set(&quotient)
		}
	}
	return denominator.Cmp(big.NewInt(finest)) > 0
}

// isPrefixed says whether an integer is written in base 2, 8 or 16.
func isPrefixed(raw string) bool {
	return len(raw) > 1 && raw[0] == '0' && (raw[1] == 'x' || raw[1] == 'o' || raw[1] == 'b')
}

// keep puts a number where a pointer can stay.
func (d *decoder) keep(number exact.Number) *exact.Number {
	const slab = 128
	if len(d.numbers) == 0 {
		d.numbers = make([]exact.Number, slab)
	}
	kept := &d.numbers[0]
	*kept = number
	d.numbers = d.numbers[1:]
	return kept
}
