package site

import (
	"slices"
	"testing"
)

// Chapters stay whole where they fit on a page; every row stands on one page,
// in order, and none has more than it may.
func TestSheets(t *testing.T) {
	for _, c := range []struct {
		sizes []int
		want  [][]span
	}{
		{nil, [][]span{nil}},
		{[]int{10}, [][]span{{{0, 0, 10}}}},
		{[]int{4, 6}, [][]span{{{0, 0, 4}, {1, 0, 6}}}},
		{[]int{4, 7}, [][]span{{{0, 0, 4}}, {{1, 0, 7}}}},
		{[]int{10, 1}, [][]span{{{0, 0, 10}}, {{1, 0, 1}}}},
		{[]int{3, 23, 5}, [][]span{{{0, 0, 3}}, {{1, 0, 10}}, {{1, 10, 20}}, {{1, 20, 23}, {2, 0, 5}}}},
		{[]int{20, 1}, [][]span{{{0, 0, 10}}, {{0, 10, 20}}, {{1, 0, 1}}}},
	} {
		got := sheets(c.sizes, 10)
		if !slices.EqualFunc(got, c.want, slices.Equal[[]span]) {
			t.Errorf("%v: %v, want %v", c.sizes, got, c.want)
		}
	}
}
