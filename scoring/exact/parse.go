package exact

// Parse reads a number as people and TOML write it: "12", "+3", "-0.5", "1e-3",
// "1_000.25" (an underscore only between two digits), and fractions of whole
// numbers, "2/3" and "-2/3". Anything else is a *ParseError: spaces, full-width
// digits, a point without a digit on both sides, "inf", "nan", "0x1f", a
// denominator of 0.
//
// It is ErrRange when a decimal has more than 64 significant digits or an
// exponent beyond ±64, when a part of a fraction has more than 64 digits, or
// when a fraction stands for a decimal with more than 64 significant digits.
func Parse(s string) (Number, error) {
	p := parser{text: s}
	n, reason := p.number()
	if reason != nil {
		return Number{}, &ParseError{Input: s, Offset: p.at, Reason: reason}
	}
	return n, nil
}

// parser reads one number; at is the next byte, and after an error the one
// that shows it.
type parser struct {
	text string
	at   int
}

// next is the byte at the reading position, or 0 at the end of the text.
func (p *parser) next() byte { return p.peek(0) }

func (p *parser) peek(ahead int) byte {
	if p.at+ahead < len(p.text) {
		return p.text[p.at+ahead]
	}
	return 0
}

func (p *parser) number() (Number, error) {
	if p.text == "" {
		return Number{}, ErrEmpty
	}
	negative := p.sign()
	if reason := p.foreign(); reason != nil {
		return Number{}, reason
	}
	var whole digits
	if !p.digits(&whole) {
		return Number{}, ErrSyntax
	}
	var n Number
	var reason error
	if p.next() == '/' {
		n, reason = p.fraction(&whole)
	} else {
		n, reason = p.decimal(&whole)
	}
	if negative {
		n = n.Neg()
	}
	return n, reason
}

// sign steps over a sign and reports whether it was a minus.
func (p *parser) sign() bool {
	c := p.next()
	if c == '+' || c == '-' {
		p.at++
	}
	return c == '-'
}

// foreign recognises the numbers of TOML that are none here.
func (p *parser) foreign() error {
	switch p.text[p.at:] {
	case "inf", "nan":
		return ErrNotFinite
	}
	if p.next() == '0' {
		switch p.peek(1) {
		case 'x', 'o', 'b':
			return ErrNotDecimal
		}
	}
	return nil
}

// digits reads at least one digit, with underscores between digits.
func (p *parser) digits(to *digits) bool {
	if !isDigit(p.next()) {
		return false
	}
	for {
		c := p.next()
		switch {
		case isDigit(c):
			to.push(c - '0')
		case c != '_':
			return true
		case !isDigit(p.peek(1)):
			return false
		}
		p.at++
	}
}

// isDigit knows ASCII only: a full-width digit is a slip of the input method
// that the author should see.
func isDigit(c byte) bool { return c-'0' <= 9 }

// decimal reads the point, the exponent and the end after the whole part.
func (p *parser) decimal(d *digits) (Number, error) {
	shift := 0
	if p.next() == '.' {
		p.at++
		start := p.at
		if !p.digits(d) {
			return Number{}, ErrSyntax
		}
		shift = -digitsIn(p.text[start:p.at])
	}
	if c := p.next(); c == 'e' || c == 'E' {
		p.at++
		exponent, reason := p.exponent()
		if reason != nil {
			return Number{}, reason
		}
		shift += exponent
	}
	return p.finish(d, shift)
}

// digitsIn counts what is not an underscore.
func digitsIn(s string) int {
	n := 0
	for i := range len(s) {
		if s[i] != '_' {
			n++
		}
	}
	return n
}

func (p *parser) exponent() (int, error) {
	negative := p.sign()
	start := p.at
	var d digits
	if !p.digits(&d) {
		return 0, ErrSyntax
	}
	n := maxExponent + 1
	if d.count+d.zeros <= 2 {
		n = int(d.value * powers[d.zeros])
	}
	if n > maxExponent {
		p.at = start
		return 0, ErrRange
	}
	if negative {
		n = -n
	}
	return n, nil
}

// finish checks that the text ends here and makes the number.
func (p *parser) finish(d *digits, shift int) (Number, error) {
	if p.at < len(p.text) {
		return Number{}, ErrSyntax
	}
	n, ok := d.number(shift)
	if !ok {
		p.at = 0
		return Number{}, ErrRange
	}
	return n, nil
}

// fraction reads the denominator and the end after the numerator.
func (p *parser) fraction(numerator *digits) (Number, error) {
	p.at++
	start := p.at
	var d digits
	if !p.digits(&d) {
		return Number{}, ErrSyntax
	}
	if numerator.count+numerator.zeros > maxDigits || d.count+d.zeros > maxDigits {
		p.at = 0
		return Number{}, ErrRange
	}
	denominator, reason := p.finish(&d, 0)
	if reason != nil {
		return Number{}, reason
	}
	n, _ := numerator.number(0)
	n, ok := n.Quo(denominator)
	if !ok {
		p.at = start
		return Number{}, ErrZeroDenominator
	}
	if !n.writable() {
		p.at = 0
		return Number{}, ErrRange
	}
	return n, nil
}

// writable reports whether Parse reads what String writes of a fraction that
// it has just read. 1/2^200 has 61 digits there, but 140 as a decimal. A
// fraction in words never has more than 63.
func (a Number) writable() bool {
	if a.large == nil {
		return true
	}
	places, ends := a.places()
	if !ends {
		return true
	}
	var d digits
	for _, c := range a.appendPlaces(nil, places) {
		if isDigit(c) {
			d.push(c - '0')
		}
	}
	return d.count <= maxDigits
}
