package site

import (
	"strings"

	"gongping/internal/dataset"
	"gongping/scoring"
)

// What a caller needs who takes a ledger apart instead of rendering it.

// IndicatorOf is the indicator whose row this is; empty for the row of any
// other item. The row of a value that is on record as absent carries the id of
// that record, every other one the name of the engine's node.
func IndicatorOf(d *dataset.Dataset, row *Row) scoring.IndicatorID {
	if row.Class != "indicator" && row.Class != "absent" {
		return ""
	}
	if row.Record != nil {
		if a, ok := d.Absence(scoring.RecordID(row.Record.ID)); ok {
			return a.Indicator
		}
	}
	id, _, _ := strings.Cut(row.ID, ".")
	return scoring.IndicatorID(id)
}

// Exact is the number for machines, without approximation: 2/3, -1.5. It is
// empty where there is no number, such as a dash for a key that has no value.
func (f Figure) Exact() string {
	number, _, _ := strings.Cut(string(f), " ≈ ")
	number = strings.TrimPrefix(strings.ReplaceAll(number, "−", "-"), "+")
	if !strings.ContainsAny(number, "0123456789") {
		return ""
	}
	return number
}
