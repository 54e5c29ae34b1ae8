package exact

import (
	"math/big"
	"strconv"
)

// The limits of what Parse accepts. No point value needs a tenth of it, and a
// number within them costs a few hundred bytes and nanoseconds at most, however
// long its text is.
const (
	maxDigits   = 64  // of a decimal, from the first to the last that is not 0
	maxExponent = 64  // as written, without its sign
	maxShift    = 128 // the power of ten of the last digit that is not 0
)

// wordDigits is how many decimal digits always fit an int64.
const wordDigits = 18

// digits collects the decimal digits of a number, the value being a whole
// number times ten to the number of zeros. Zeros at either end cost nothing:
// "0.000…" may be as long as it likes.
type digits struct {
	value uint64 // while count <= wordDigits
	large []byte // the digits as text, beyond that
	count int    // from the first to the last that is not 0
	zeros int    // after the last that is not 0
}

func (d *digits) push(digit byte) {
	if digit == 0 {
		if d.count > 0 {
			d.zeros++
		}
		return
	}
	d.count += d.zeros + 1
	switch {
	case d.count <= wordDigits:
		d.value = d.value*powers[d.zeros+1] + uint64(digit)
	case d.count <= maxDigits:
		if d.large == nil {
			d.large = strconv.AppendUint(make([]byte, 0, maxDigits), d.value, 10)
		}
		for range d.zeros {
			d.large = append(d.large, '0')
		}
		d.large = append(d.large, '0'+digit)
	}
	d.zeros = 0
}

// number is the digits times ten to the power of shift.
func (d *digits) number(shift int) (Number, bool) {
	shift += d.zeros
	switch {
	case d.count == 0:
		return Number{}, true
	case d.count > maxDigits || shift < -maxShift || shift > maxShift:
		return Number{}, false
	case shift >= 0 && d.count+shift <= wordDigits:
		return Number{num: int64(d.value * powers[shift])}, true
	case shift < 0 && shift >= -wordDigits && d.count <= wordDigits:
		return reduced(int64(d.value), int64(powers[-shift])), true
	}
	n, one := d.whole(), big.NewInt(1)
	if shift < 0 {
		return fromRat(new(big.Rat).SetFrac(n, bigPower(-shift))), true
	}
	return fromRat(new(big.Rat).SetFrac(n.Mul(n, bigPower(shift)), one)), true
}

// whole is the number without its zeros.
func (d *digits) whole() *big.Int {
	if d.large == nil {
		return new(big.Int).SetUint64(d.value)
	}
	n, ok := new(big.Int).SetString(string(d.large), 10)
	if !ok {
		panic("internal error: exact: digits that are none")
	}
	return n
}
