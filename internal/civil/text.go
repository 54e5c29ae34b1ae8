package civil

const layout = len("2020-08-14")

// Parse reads "2020-08-14" and nothing else; false when it is written in any
// other way or is no day of the years 1900 to 2199.
func Parse(s string) (Date, bool) {
	if len(s) != layout || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	return Of(number(s[:4]), number(s[5:7]), number(s[8:]))
}

// number is 0, which is no year, month or day, when s has anything but ASCII
// digits: strconv.Atoi would take a sign.
func number(s string) int {
	n := 0
	for i := range len(s) {
		digit := s[i] - '0'
		if digit > 9 {
			return 0
		}
		n = n*10 + int(digit)
	}
	return n
}

// String is "2020-08-14", or "" when d is no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	year, month, day := d.split()
	text := [layout]byte{4: '-', 7: '-'}
	put(text[:4], year)
	put(text[5:7], month)
	put(text[8:], day)
	return string(text[:])
}

// put writes n in decimal, padded with zeros to the length of to.
func put(to []byte, n int) {
	for i := len(to) - 1; i >= 0; i-- {
		to[i] = byte('0' + n%10)
		n /= 10
	}
}
