package recheck

import (
	"fmt"
	"regexp"
	"strconv"
)

var dated = regexp.MustCompile(`^(\d{4})-(\d\d)-(\d\d)$`)

// dayOf counts the days from the first of January of the year 1 to a date as it
// is printed; it is false for what is none.
func dayOf(date string) (day int, ok bool) {
	parts := dated.FindStringSubmatch(date)
	if parts == nil {
		return 0, false
	}
	year, _ := strconv.Atoi(parts[1])
	month, _ := strconv.Atoi(parts[2])
	within, _ := strconv.Atoi(parts[3])
	if year < 1 || month < 1 || month > 12 || within < 1 || within > daysIn(year, month) {
		return 0, false
	}
	return dayNumber(year, month, within), true
}

// dayNumber counts the days from the first of January of the year 1 to a date.
func dayNumber(year, month, within int) int {
	past := year - 1
	day := 365*past + past/4 - past/100 + past/400
	for m := 1; m < month; m++ {
		day += daysIn(year, m)
	}
	return day + within - 1
}

// dateOf is the date of such a day.
func dateOf(day int) string {
	year := max(1, day/366) // not after it
	for ; ; year++ {
		if dayNumber(year+1, 1, 1) > day {
			break
		}
	}
	month, within := 1, day-dayNumber(year, 1, 1)
	for ; within >= daysIn(year, month); month++ {
		within -= daysIn(year, month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", year, month, within+1)
}

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && year%100 != 0 || year%400 == 0 {
			return 29
		}
		return 28
	}
	return 31
}

// daysFrom is how many days lie between two dates, as they are printed; "?" if
// one is none.
func daysFrom(from, to string) string {
	a, isDate := dayOf(from)
	b, areDates := dayOf(to)
	if !isDate || !areDates {
		return "?"
	}
	return strconv.Itoa(b - a)
}
