package civil

import (
	"testing"
	"time"
)

func TestOf(t *testing.T) {
	for _, c := range []struct {
		year, month, day int
		want             Date // 0: no such day
	}{
		{1900, 1, 1, 1},
		{1900, 1, 31, 31},
		{1900, 2, 28, 59},
		{1900, 2, 29, 0}, // 1900 divides by 100 and not by 400
		{1900, 3, 1, 60},
		{1900, 12, 31, 365},
		{1904, 2, 29, 4*365 + 60},        // 1900 to 1903 have no leap day
		{1970, 1, 1, 70*365 + 17 + 1},    // leap years 1904, 1908 … 1968: 17
		{2000, 2, 29, 100*365 + 24 + 60}, // 2000 divides by 400; 1904 … 1996: 24
		{2024, 2, 29, 124*365 + 30 + 60}, // 1904 … 2020: 30
		{2023, 2, 29, 0},
		{2100, 2, 29, 0},
		{2199, 12, 31, 300*365 + 75 - 2}, // 1900, 1904 … 2196: 75, less 1900 and 2100
		{1899, 12, 31, 0}, {2200, 1, 1, 0},
		{2020, 0, 1, 0}, {2020, 13, 1, 0},
		{2020, 1, 0, 0}, {2020, 1, 32, 0},
		{2020, 4, 31, 0}, {2020, 6, 31, 0},
		{2020, 9, 31, 0}, {2020, 11, 31, 0},
		{-2020, 1, 1, 0}, {2020, -1, 1, 0},
	} {
		got, ok := Of(c.year, c.month, c.day)
		if got != c.want || ok != (c.want != 0) {
			t.Errorf("Of(%d, %d, %d) = %d, %v; want %d", c.year, c.month, c.day, got, ok, c.want)
		}
	}
}

// Every day of the three centuries, against the calendar of package time.
func TestEveryDay(t *testing.T) {
	day := time.Date(firstYear, 1, 1, 0, 0, 0, 0, time.UTC)
	previous := Date(0)
	for ; day.Year() <= lastYear; day = day.AddDate(0, 0, 1) {
		d, ok := Of(day.Year(), int(day.Month()), day.Day())
		if !ok || d != previous+1 || !(previous < d) {
			t.Fatalf("Of(%s) = %d, %v; the day before is %d", day.Format(time.DateOnly), d, ok, previous)
		}
		if d.Year() != day.Year() || d.Month() != int(day.Month()) || d.Day() != day.Day() {
			t.Fatalf("%s splits into %d, %d, %d", day.Format(time.DateOnly), d.Year(), d.Month(), d.Day())
		}
		text := day.Format(time.DateOnly)
		if back, ok := Parse(text); d.String() != text || back != d || !ok {
			t.Fatalf("%s prints as %s, parses as %d, %v; want %d", text, d, back, ok, d)
		}
		previous = d
	}
	if previous != last {
		t.Errorf("the last day is %d; want %d", previous, last)
	}
}

func TestNoDate(t *testing.T) {
	var none Date
	d, _ := Of(2020, 8, 14)
	if !none.IsZero() || d.IsZero() || none.String() != "" || none.Year() != 0 || none.Month() != 0 || none.Day() != 0 {
		t.Errorf("no date is %q: %d, %d, %d", none, none.Year(), none.Month(), none.Day())
	}
	if none.AddDays(1) != 0 || none.Sub(d) != 0 || d.Sub(none) != 0 {
		t.Errorf("counting from no date: %d, %d, %d", none.AddDays(1), none.Sub(d), d.Sub(none))
	}
}

func TestAddDays(t *testing.T) {
	const most = int(^uint(0) >> 1)
	for _, c := range []struct {
		from string
		n    int
		want string // "": no date
	}{
		{"2020-08-14", 0, "2020-08-14"},
		{"2020-12-31", 1, "2021-01-01"},
		{"2020-01-01", 366, "2021-01-01"}, // 2020 is a leap year
		{"2021-01-01", -366, "2020-01-01"},
		{"2024-02-28", 1, "2024-02-29"},
		{"2023-02-28", 1, "2023-03-01"},
		{"1900-02-28", 1, "1900-03-01"},
		{"2000-03-01", -1, "2000-02-29"},
		{"2020-12-21", 89, "2021-03-20"},     // 10 + 31 + 28 + 20: a quarter that ends on the 20th
		{"2000-01-01", 36525, "2100-01-01"},  // 100 × 365 + 25 leap years
		{"2100-01-01", -73049, "1900-01-01"}, // 200 × 365 + 49
		{"2199-12-31", 1, ""},
		{"1900-01-01", -1, ""},
		{"2020-08-14", most, ""},
		{"2020-08-14", -most - 1, ""},
	} {
		from, ok := Parse(c.from)
		got := from.AddDays(c.n)
		if !ok || got.String() != c.want {
			t.Errorf("%s plus %d days is %q; want %q", c.from, c.n, got, c.want)
		}
		if !got.IsZero() && (got.Sub(from) != c.n || from.Sub(got) != -c.n) {
			t.Errorf("%s less %s is %d and %d; want %d", got, from, got.Sub(from), from.Sub(got), c.n)
		}
	}
}
