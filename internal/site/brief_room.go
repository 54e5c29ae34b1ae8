package site

import (
	"slices"

	"gongping/internal/source"
)

// Half a sheet has room for so many lines of a ranking, and a line for so many
// columns of a name.
const (
	briefLines = 20
	briefName  = 20
)

// tooTall tells whether names are so long that a ranking, half of it in half the
// width, takes more lines than a sheet has room for. In the whole width they take
// fewer, and there is less of everything.
func tooTall(groups []RankedGroup) bool {
	lines := 0
	for i := range groups {
		for _, row := range slices.Concat(groups[i].Rows, groups[i].Last) {
			lines += 1 + max(0, source.Width(row.Unit.Text)-1)/briefName
		}
	}
	return lines > 2*briefLines
}

// fewer is room for names that take two lines each.
func (s shown) fewer() shown { return shown{s.all / 2, max(1, s.first*4/5), max(1, s.last*4/5)} }
