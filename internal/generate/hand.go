package generate

import (
	"bytes"
	"fmt"
	"math/big"
	"strings"
)

// hand is how one person writes a file. Nothing of it changes what the file
// says: line endings, byte-order mark, order of keys, remarks, the many ways to
// write one text or number.
type hand struct {
	dice
	crlf, mark bool
	folds      bool // may break a text over lines
}

func newHand(d dice) *hand { return &hand{dice: d, crlf: d.chance(15), mark: d.chance(10)} }

// permute reorders the lines that start at the given offsets; the last one is
// the end.
func (h *hand) permute(buf []byte, starts []int) {
	if len(starts) < 3 || h.chance(40) {
		return
	}
	first, end := starts[0], starts[len(starts)-1]
	table := bytes.Clone(buf[first:end])
	at := first
	for _, n := range h.Perm(len(starts) - 1) {
		at += copy(buf[at:], table[starts[n]-first:starts[n+1]-first])
	}
}

// remark is the end of a line.
func (h *hand) remark() string {
	if h.chance(97) {
		return ""
	}
	return pick(h.dice, []string{"  # 已核", "\t# [[event]] \"'", "   ", " #"})
}

// finish settles line endings and the mark.
func (h *hand) finish(buf []byte) []byte {
	if h.crlf {
		buf = bytes.ReplaceAll(buf, []byte("\n"), []byte("\r\n"))
	}
	if h.mark {
		buf = append([]byte("\uFEFF"), buf...)
	}
	return buf
}

// quote writes a text in one of TOML's ways.
func (h *hand) quote(s string) string {
	switch n := h.IntN(100); {
	case n < 8 && !strings.ContainsFunc(s, func(r rune) bool { return r == '\'' || r < ' ' || r == 0x7F }):
		return "'" + s + "'"
	case n < 12:
		return h.escaped(s)
	case n < 16 && h.folds:
		return h.folded(s)
	}
	return quote(s)
}

// escaped writes some characters by number.
func (h *hand) escaped(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case h.chance(80):
			b.WriteString(inside(string(r)))
		case r > 0xFFFF:
			fmt.Fprintf(&b, `\U%08X`, r)
		default:
			fmt.Fprintf(&b, `\u%04X`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// folded breaks the line of a multi-line string with a backslash, which TOML
// takes for nothing at all.
func (h *hand) folded(s string) string {
	runes := []rune(s)
	cut := h.IntN(len(runes) + 1)
	if cut < len(runes) && runes[cut] == ' ' { // the fold would swallow it
		return quote(s)
	}
	return `"""` + inside(string(runes[:cut])) + "\\\n    " + inside(string(runes[cut:])) + `"""`
}

// inside is a quoted text without its quotation marks.
func inside(s string) string { q := quote(s); return q[1 : len(q)-1] }

// number writes a number in one of the ways that mean exactly the same.
func (h *hand) number(n *big.Rat) string {
	text, ends := decimal(n)
	if !ends {
		return quote(h.fraction(n))
	}
	if n.IsInt() && !n.Num().IsInt64() {
		return quote(text)
	}
	switch h.IntN(20) {
	case 0:
		return quote(text)
	case 1:
		return quote(h.fraction(n))
	case 2:
		if n.IsInt() {
			return text + ".0"
		}
		return text + "0"
	case 3:
		if n.Sign() > 0 {
			return "+" + text
		}
	case 4:
		return exponent(n)
	case 5:
		return underscored(text)
	}
	return text
}

// fraction is sometimes not in its lowest terms.
func (h *hand) fraction(n *big.Rat) string {
	by := big.NewInt(int64(h.between(1, 3)))
	return fmt.Sprintf("%s/%s", new(big.Int).Mul(n.Num(), by), new(big.Int).Mul(n.Denom(), by))
}

// exponent writes -0.25 as -25e-2.
func exponent(n *big.Rat) string {
	places, _ := n.FloatPrec()
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)
	return fmt.Sprintf("%se-%d", new(big.Rat).Mul(n, new(big.Rat).SetInt(scale)).Num(), places)
}

// underscored groups the digits before the point by three.
func underscored(text string) string {
	whole, rest, _ := strings.Cut(text, ".")
	digits := strings.TrimPrefix(whole, "-")
	out := whole[:len(whole)-len(digits)]
	for i, c := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			out += "_"
		}
		out += string(c)
	}
	return out + text[len(whole):len(text)-len(rest)] + rest
}
