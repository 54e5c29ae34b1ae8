package exact

import "strconv"

// Decimal is a as a decimal with all its digits and no more: "37.2", "-0.5",
// "100"; false when the expansion does not end.
func (a Number) Decimal() (string, bool) {
	places, ok := a.places()
	if !ok {
		return "", false
	}
	return string(a.appendPlaces(make([]byte, 0, 24), places)), true
}

// Fraction is a in lowest terms: "2/3", "-1/7", "5".
func (a Number) Fraction() string { return string(a.appendFraction(make([]byte, 0, 24))) }

func (a Number) appendFraction(to []byte) []byte {
	if a.large != nil {
		to = a.large.Num().Append(to, 10)
		if a.large.IsInt() {
			return to
		}
		return a.large.Denom().Append(append(to, '/'), 10)
	}
	to = strconv.AppendInt(to, a.num, 10)
	if a.less == 0 {
		return to
	}
	return strconv.AppendInt(append(to, '/'), a.den(), 10)
}

// String is the decimal when it ends, else the fraction. Parse reads it back
// to the same number, when it has no more than the digits that Parse accepts.
func (a Number) String() string { return string(a.append(make([]byte, 0, 24))) }

func (a Number) append(to []byte) []byte {
	if places, ok := a.places(); ok {
		return a.appendPlaces(to, places)
	}
	return a.appendFraction(to)
}

// Fixed is a rounded half away from zero, with that many digits after the
// point: "0.67", "1.50". Zero has no sign, not even when a was negative. Places
// below zero round to tens and hundreds. It panics when places is beyond
// MaxPlaces.
func (a Number) Fixed(places int) string {
	rounded := a.Round(places, HalfAway)
	return string(rounded.appendPlaces(make([]byte, 0, 24), max(places, 0)))
}

// AppendText implements encoding.TextAppender with String. The error is nil.
func (a Number) AppendText(to []byte) ([]byte, error) { return a.append(to), nil }

// MarshalText implements encoding.TextMarshaler with String. The error is nil.
func (a Number) MarshalText() ([]byte, error) { return a.append(nil), nil }
