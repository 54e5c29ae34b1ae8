package site

import (
	"strconv"

	"gongping/internal/dataset"
	"gongping/scoring"
)

// mostRows is how many lines one page of a register holds: about as many as a
// browser of an old machine lays out without a pause.
const mostRows = 500

// span is a part of a chapter.
type span struct{ chapter, from, to int }

// register is what is known of the deductions or the bonuses of a period
// before any page is made.
type register struct {
	*account
	which  side
	name   string // in addresses
	sheets [][]span
	total  scoring.Sums
	places map[string]int // the sheet on which each clause begins, by its key
}

// registers are those of a period. Counting evaluates the subjects; only what
// the pages are cut by is kept.
func (p *planner) registers(period *Period) []*register {
	a := &account{planner: p, period: period}
	all := a.work()
	var list []*register
	for _, r := range []*register{{account: a, which: deductions, name: deductionsName}, {account: a, which: bonuses, name: bonusesName}} {
		var sizes []int
		chapters := all[r.which]
		for c := range chapters {
			sizes = append(sizes, chapters[c].rows())
			for k := range chapters[c].entries {
				r.total.Add(&chapters[c].entries[k])
			}
		}
		r.sheets = sheets(sizes, mostRows)
		r.begin(chapters)
		a.pages += len(r.sheets)
		list = append(list, r)
	}
	return list
}

// sheets cuts chapters into pages of at most so many rows. A chapter that does
// not fit on the rest of a page begins a new one; only one that is longer than
// a page is cut. There is at least one page.
func sheets(sizes []int, most int) [][]span {
	list := [][]span{nil}
	left := most
	for c, size := range sizes {
		if size > left && left < most {
			list, left = append(list, nil), most
		}
		for from := 0; from < size; {
			if left == 0 {
				list, left = append(list, nil), most
			}
			to := min(size, from+left)
			last := &list[len(list)-1]
			*last = append(*last, span{c, from, to})
			from, left = to, left-(to-from)
		}
	}
	return list
}

// begin notes where the clauses begin: ledgers lead there.
func (r *register) begin(chapters []chapter) {
	r.places = make(map[string]int)
	for n := range chapters {
		c := &chapters[n]
		if len(c.losses) > 0 {
			continue
		}
		for _, clause := range c.clauses() {
			r.places[c.key(clause)] = r.sheetOf(n, c.first(clause))
		}
	}
}

// clause leads to the entries under a clause; nil if there are none.
func (r *register) clause(from Address, b *Board, i *dataset.Indicator, clause scoring.ClauseID) *Link {
	key := clauseKey(b, scoring.Slot{Category: i.Category, Indicator: i.ID}, clause)
	sheet, any := r.places[key]
	if !any {
		return nil
	}
	link := from.To(r.address(sheet), key)
	return &link
}

// address is that of a sheet, from 0.
func (r *register) address(sheet int) Address {
	name := r.name
	if sheet > 0 {
		name += "-" + strconv.Itoa(sheet+1)
	}
	return RegisterAddress(r.period.Period.ID, name)
}

// sheetOf is the sheet on which a row of a chapter stands.
func (r *register) sheetOf(chapter, row int) int {
	for n, spans := range r.sheets {
		for _, s := range spans {
			if s.chapter == chapter && s.from <= row && row < s.to {
				return n
			}
		}
	}
	panic("internal error: a row on no sheet")
}

// pages are those of the register.
func (r *register) plan() []Page {
	list := make([]Page, len(r.sheets))
	for n := range r.sheets {
		list[n] = Page{Address: r.address(n), Make: func() (Body, error) { return r.page(n), nil }}
	}
	return list
}

// First is the address of the first sheet of the register, which is that of the
// whole.
func (r *RegisterPage) First() Address { return r.register.address(0) }

// Whole are all sheets of the register.
func (r *RegisterPage) Whole() []*RegisterPage {
	list := make([]*RegisterPage, len(r.register.sheets))
	for n := range list {
		if list[n] = r; r.Address != r.register.address(n) {
			list[n] = r.register.page(n)
		}
	}
	return list
}
