package diag

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// maxNearest is the longest word, in characters, that is compared: the time
// grows with the square, and nobody mistypes a whole paragraph.
const maxNearest = 64

// Nearest returns the candidate that word was most likely meant to be, "" when
// none is near. Case, "_" for "-" and full-width letters are forgiven; beyond
// that about a third of the characters may be wrong, missing, added, or swapped
// with their neighbour. Of equally near candidates the first is taken.
func Nearest(word string, candidates []string) string {
	if all := AllNearest(word, candidates); len(all) > 0 {
		return all[0]
	}
	return ""
}

// AllNearest returns all candidates that are as near as the nearest one, in
// their order: of several nobody can tell which was meant.
func AllNearest(word string, candidates []string) []string {
	folded := []rune(foldWord(word))
	if len(folded) > maxNearest {
		return nil
	}
	var best []string
	bestDistance := min((len(folded)+1)/3, 3)
	for _, candidate := range candidates {
		if utf8.RuneCountInString(candidate) > maxNearest {
			continue
		}
		switch d := distance(folded, []rune(foldWord(candidate))); {
		case d < bestDistance:
			best, bestDistance = []string{candidate}, d
		case d == bestDistance:
			best = append(best, candidate)
		}
	}
	return best
}

func foldWord(s string) string {
	if len(s) > 4*maxNearest {
		s = s[:4*maxNearest+1] // longer than any candidate even if cut within a character
	}
	s = width.Narrow.String(s)
	return strings.ReplaceAll(strings.ToLower(strings.TrimSpace(s)), "_", "-")
}

// distance is the Damerau-Levenshtein distance in its "optimal string
// alignment" form: insertions, deletions, replacements, and swaps of neighbours.
func distance(a, b []rune) int {
	before, row, next := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		next[0] = i + 1
		for j := range b {
			replaced := row[j]
			if a[i] != b[j] {
				replaced++
			}
			next[j+1] = min(replaced, row[j+1]+1, next[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				next[j+1] = min(next[j+1], before[j-1]+1)
			}
		}
		before, row, next = row, next, before
	}
	return row[len(b)]
}
