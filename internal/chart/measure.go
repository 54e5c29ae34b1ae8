package chart

// letter is the height of the letters of a picture, in its units.
const letter = 14

// wide is about how much room text needs. Nobody knows the font of the reader, so it is
// rather too much than too little: everything beyond ASCII counts as a full square, as
// Chinese does, and more where glyphs may be wider still. A combining mark counts too:
// a thousand of them are no shorter than a thousand letters.
func wide(text string) int {
	total := 0
	for _, r := range text {
		total += wideRune(r)
	}
	return total
}

func wideRune(r rune) int {
	switch {
	case r > 0xffff:
		return letter + 4
	case r == '−' || r == '–': // as wide as a digit
		return 9
	case r > 0x7e:
		return letter
	case r >= 'A' && r <= 'Z', r == 'm', r == 'w', r == '@', r == '%', r == '&':
		return 12
	}
	return 8
}

// fit is text, cut with "…" where it needs more than width.
func fit(text string, width int) string {
	if wide(text) <= width {
		return text
	}
	room := width - wideRune('…')
	for i, r := range text {
		if room -= wideRune(r); room < 0 {
			return text[:i] + "…"
		}
	}
	return text // not reached: the whole of it was too wide
}

// widest is the room that the widest of n texts needs, but not more than most.
func widest(n int, text func(int) string, most int) int {
	room := 0
	for i := range n {
		room = max(room, wide(text(i)))
	}
	return min(room, most)
}
