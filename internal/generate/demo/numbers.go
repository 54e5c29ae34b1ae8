package demo

import (
	"fmt"
	"strconv"
	"strings"
)

// paper is the number of a piece of evidence: %Y the year, %Q year and
// quarter, %q the quarter, and the running number.
func paper(format string, q *quarter, number int) string {
	format = strings.NewReplacer("%Y", strconv.Itoa(q.year), "%Q", fmt.Sprintf("%d-%d", q.year, q.number), "%q", strconv.Itoa(q.number)).Replace(format)
	return fmt.Sprintf(format, number)
}

// tenths writes a number of them as a decimal.
func tenths(n int) string { return decimal(n, 1) }

func decimal(n, places int) string {
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	scale := 1
	for range places {
		scale *= 10
	}
	text := fmt.Sprintf("%s%d.%0*d", sign, n/scale, places, n%scale)
	return strings.TrimRight(strings.TrimRight(text, "0"), ".")
}
