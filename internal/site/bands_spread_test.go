package site

import (
	"strconv"
	"testing"

	"gongping/scoring"
)

// Branches in which so many must not be named, of those in which all may be named
// 0, and which of them share a row.
func TestBranchesOfFewShareARow(t *testing.T) {
	for name, c := range map[string]struct {
		hidden []int
		row    string
		told   bool
	}{
		"nobody":                  {nil, "", true},
		"all are named":           {[]int{0, 0}, "", true},
		"enough in each":          {[]int{3, 4}, "", true},
		"one beside enough":       {[]int{4, 1}, "01", true}, // 1 + 4: else the total less the row of 4 is the one
		"two and one are enough":  {[]int{5, 2, 1}, "12", true},
		"two and two are more":    {[]int{2, 9, 2}, "02", true},
		"the smallest of the big": {[]int{9, 2, 3}, "12", true},
		"those of nobody stay":    {[]int{0, 1, 3}, "12", true},
		"one alone":               {[]int{1}, "0", false},
		"two of two":              {[]int{1, 1, 0}, "01", false},
	} {
		s := &spread{hidden: make(map[scoring.SubjectID]int)}
		for n, heads := range c.hidden {
			branch := scoring.SubjectID(strconv.Itoa(n))
			s.branches, s.hidden[branch] = append(s.branches, branch), heads
		}
		told, row := s.fold(), ""
		for _, branch := range s.branches {
			if s.together[branch] {
				row += string(branch)
			}
		}
		if told != c.told || row != c.row {
			t.Errorf("%s: %q %v, want %q %v", name, row, told, c.row, c.told)
		}
	}
}
