package site

// LedgerPart is the rows below one category, which a reader can fold away.
type LedgerPart struct {
	ID    string // of the part
	Under string // id of the category's row
	Label string
	Value Figure
	Void  bool
	Rows  []Row
}

// parted takes the rows of a ledger apart: the total with the categories and
// what stands beside them, and the rows below each category.
func parted(rows []Row) (top []Row, parts []LedgerPart) {
	for i := range rows {
		switch row := &rows[i]; {
		case row.Depth < 2:
			top = append(top, *row)
			if row.Class == "category" {
				parts = append(parts, LedgerPart{"part." + row.ID, row.ID, row.Label, row.Value, row.Void, nil})
			}
		case len(parts) == 0 || top[len(top)-1].Class != "category": // what a rule on the total goes by
			top = append(top, *row)
		default:
			parts[len(parts)-1].Rows = append(parts[len(parts)-1].Rows, *row)
		}
	}
	return top, parts
}
