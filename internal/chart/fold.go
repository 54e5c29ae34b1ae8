package chart

import "strings"

// folded breaks text into lines that are not wider than width, at most so many: the last
// has all that is left, to be cut. It breaks at spaces where words fit, else anywhere.
func folded(text string, width, most int) []string {
	var lines []string
	for text != "" && len(lines) < most-1 {
		end, room := len(text), width
		for i, r := range text {
			if room -= wideRune(r); room < 0 && i > 0 {
				end = i
				break
			}
		}
		if end == len(text) {
			break
		}
		if space := strings.LastIndexByte(text[:end+1], ' '); space > 0 {
			end = space
		}
		lines = append(lines, text[:end])
		text = strings.TrimPrefix(text[end:], " ")
	}
	return append(lines, text)
}
