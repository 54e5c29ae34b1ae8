package recheck

import (
	"regexp"
	"slices"
	"strings"
)

var amounts = regexp.MustCompile(`[+−]?\d[\d.]*(/\d+)?`)

// tells reports whether a sentence says all the values, and no other number: in
// any order, since languages differ in that. A full stop ends no number.
func tells(sentence string, values ...string) bool {
	var want []string
	for _, v := range values {
		if !strings.Contains(sentence, v) {
			return false
		}
		want = append(want, numbersIn(v)...)
	}
	got := numbersIn(sentence)
	slices.Sort(got)
	slices.Sort(want)
	return slices.Equal(got, want)
}

func numbersIn(text string) []string {
	list := amounts.FindAllString(text, -1)
	for n := range list {
		list[n] = strings.TrimRight(list[n], ".")
	}
	return list
}

// figures demands of a sentence that it tells these values.
func (r *report) figures(at, sentence string, values ...string) {
	if !tells(sentence, values...) {
		r.add(at, "%q does not say %q, and no other number", sentence, values)
	}
}
