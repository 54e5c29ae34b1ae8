package tomldoc

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"gongping/internal/diag"
	"gongping/internal/locale"
)

// marked takes the places «…» out of a text and returns them in order.
func marked(t testing.TB, text string) (string, [][2]int) {
	t.Helper()
	var clean strings.Builder
	var places [][2]int
	for text != "" {
		before, rest, ok := strings.Cut(text, "«")
		clean.WriteString(before)
		if !ok {
			break
		}
		inside, after, ok := strings.Cut(rest, "»")
		if !ok {
			t.Fatal("« without »")
		}
		places = append(places, [2]int{clean.Len(), clean.Len() + len(inside)})
		clean.WriteString(inside)
		text = after
	}
	return clean.String(), places
}

// expect compares findings, sorted by place, with the codes expected at the marks.
func expect(t testing.TB, list *diag.List, places [][2]int, codes ...diag.Code) {
	t.Helper()
	var got, want []string
	for _, d := range list.All() {
		got = append(got, fmt.Sprintf("%s at %d-%d", d.Code, d.Span.Start, d.Span.End))
	}
	for i, code := range codes {
		if i >= len(places) {
			t.Fatalf("%d marks for %d codes", len(places), len(codes))
		}
		want = append(want, fmt.Sprintf("%s at %d-%d", code, places[i][0], places[i][1]))
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q\n%s", got, want, printed(list))
	}
}

func printed(list *diag.List) string {
	var b strings.Builder
	for _, d := range list.All() {
		at := d.Span.Position()
		fmt.Fprintf(&b, "%s %d:%d %s (%s) %s\n", d.Code, at.Line, at.Column, d.Message(locale.En), d.Message(locale.ZhCN), d.Suggestion)
	}
	return b.String()
}

// parsed parses a text that must have no findings.
func parsed(t testing.TB, text string) *Doc {
	t.Helper()
	var list diag.List
	doc := Parse(fileOf(t, text), true, &list)
	if doc == nil || list.HasErrors() {
		t.Fatalf("%s\n%s", text, printed(&list))
	}
	return doc
}
