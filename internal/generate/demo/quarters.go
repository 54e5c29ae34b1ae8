package demo

import (
	"fmt"

	"gongping/internal/civil"
)

// quarter is a period with its window: from the 21st of the month before it to
// the 20th of its last month.
type quarter struct {
	id, name, short string // short: 2019年一季度
	year, number    int
	start, end      civil.Date
	old             bool // the edition of 2019 applies
}

var numerals = []string{"", "一", "二", "三", "四"}

func quarters(n int) []quarter {
	list := make([]quarter, n)
	for i := range list {
		year, number := 2019+i/4, i%4+1
		start := day(year-1, 12, 21)
		if number > 1 {
			start = day(year, 3*(number-1), 21)
		}
		list[i] = quarter{
			id:    fmt.Sprintf("%dq%d", year, number),
			name:  fmt.Sprintf("%d年第%s季度", year, numerals[number]),
			short: fmt.Sprintf("%d年%s季度", year, numerals[number]),
			year:  year, number: number, start: start, end: day(year, 3*number, 20),
			old: i < 6,
		}
	}
	return list
}

func day(year, month, d int) civil.Date {
	date, ok := civil.Of(year, month, d)
	if !ok {
		panic("internal error: no such day")
	}
	return date
}

// monthDay is a date as it is spoken of within a quarter.
func monthDay(d civil.Date) string { return fmt.Sprintf("%d月%d日", d.Month(), d.Day()) }
