package civil

// Date is a day, counted so that 1900-01-01 is 1. Dates are ordered by <, with
// the zero value, no date, before all of them.
type Date int32

const (
	firstYear = 1900
	lastYear  = 2199
	// Days from 0000-03-01, where the count of daysFromMarch begins, to the day
	// before 1900-01-01.
	epoch = 693900
	last  = Date(109573) // 2199-12-31: 300 years, 73 of them leap years
)

// Of is the day of that year, month and day; false when the calendar has none
// or the year is not one of 1900 to 2199.
func Of(year, month, day int) (Date, bool) {
	if year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, false
	}
	return Date(daysFromMarch(year, month, day) - epoch), true
}

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d == 0 }

// Year is 0 when d is no date.
func (d Date) Year() int { year, _, _ := d.split(); return year }

// Month is 1 to 12, or 0 when d is no date.
func (d Date) Month() int { _, month, _ := d.split(); return month }

// Day is 1 to 31, or 0 when d is no date.
func (d Date) Day() int { _, _, day := d.split(); return day }

// AddDays is the day n days later. It is no date when d is none, or when the
// result would leave the years 1900 to 2199.
func (d Date) AddDays(n int) Date {
	if d.IsZero() || n < 1-int(d) || n > int(last-d) {
		return 0
	}
	return d + Date(n)
}

// AddYears is the same day n years later, the 28th of February for a 29th that
// the year does not have. It is no date when d is none, or when the result
// would leave the years 1900 to 2199.
func (d Date) AddYears(n int) Date {
	year, month, day := d.split()
	if d.IsZero() || n < -lastYear || n > lastYear {
		return 0
	}
	if month == 2 && day == 29 && !leap(year+n) {
		day = 28
	}
	later, _ := Of(year+n, month, day)
	return later
}

// Sub is the number of days from e to d. It is 0 when either is no date: a date
// that is missing has its own message, and must not raise a second one about a
// term of two thousand months.
func (d Date) Sub(e Date) int {
	if d.IsZero() || e.IsZero() {
		return 0
	}
	return int(d - e)
}

func leap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func daysIn(year, month int) int {
	switch month {
	case 2:
		if leap(year) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// daysFromMarch counts from 0000-03-01. A year that begins in March has its
// leap day at the end, where it moves no other day: the length of the months
// before month m (March is 0) is (153m+2)/5.
// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
func daysFromMarch(year, month, day int) int {
	m := (month + 9) % 12
	y := year - m/10
	return 365*y + y/4 - y/100 + y/400 + (153*m+2)/5 + day - 1
}

// split reverses daysFromMarch (civil_from_days of the same source). The
// division by 365 needs whole years of 365 days: each leap day before the
// rest-th day is taken out, the leap day that ends 4 years on its own day.
func (d Date) split() (year, month, day int) {
	if d.IsZero() {
		return 0, 0, 0
	}
	n := int(d) + epoch
	era, rest := n/146097, n%146097
	y := (rest - rest/1460 + rest/36524 - rest/146096) / 365
	rest -= 365*y + y/4 - y/100
	m := (5*rest + 2) / 153
	month = (m+2)%12 + 1
	return era*400 + y + m/10, month, rest - (153*m+2)/5 + 1
}
