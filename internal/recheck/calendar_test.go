package recheck_test

import (
	"strconv"
	"testing"
	"time"

	"gongping/internal/recheck"
)

// Days are counted as the calendar of the library counts them, over leap years
// of every sort; what is no date has none.
func TestDaysAreThoseOfTheCalendar(t *testing.T) {
	from := time.Date(1899, 12, 31, 0, 0, 0, 0, time.UTC)
	for n := 0; n < 75_000; n++ {
		to := from.AddDate(0, 0, n).Format(time.DateOnly)
		if got := recheck.DaysFrom("1899-12-31", to); got != strconv.Itoa(n) {
			t.Fatalf("from 1899-12-31 to %s: %s, want %d", to, got, n)
		}
		if got := recheck.DateAfter("1899-12-31", n); got != to {
			t.Fatalf("%d days after 1899-12-31: %s, want %s", n, got, to)
		}
	}
	for _, text := range []string{"", "2021-02-29", "1900-02-29", "2021-04-31", "2021-13-01", "2021-00-10", "2021-01-00", "2021-1-1", "0000-01-01", "2021-01-01 "} {
		if got := recheck.DaysFrom("2020-01-01", text); got != "?" {
			t.Errorf("%q: %s", text, got)
		}
	}
}
