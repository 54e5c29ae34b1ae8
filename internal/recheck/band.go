package recheck

import (
	"math/big"
	"slices"
)

// band is the name of the slice in which those are who share the places from
// one to before another; empty where the scheme has none.
func (c *contest) band(from, to, heads int) string {
	percent, count, mode := new(big.Rat), new(big.Rat), "floor"
	for _, b := range c.bands {
		limited := false
		for _, sentence := range b.says {
			if f := read(c.words.says["quota heads"], sentence, fields{"count": figures}); f != nil {
				count.Add(count, c.number(b.name, f["count"]))
				limited = true
			}
			if f := read(c.words.says["quota"], sentence, fields{"percent": figures}); f != nil {
				percent.Add(percent, c.number(b.name, f["percent"]))
				mode, limited = c.words.mode(f["mode"]), true
			}
		}
		last := to
		if slices.Contains(b.says, c.words.says["ties in"]) {
			last = from + 1
		}
		cut, _ := round(new(big.Rat).Mul(percent, big.NewRat(int64(heads), 100)), 0, mode)
		cut = new(big.Rat).Add(cut, count)
		if !limited || big.NewRat(int64(last), 1).Cmp(cut) <= 0 {
			return b.name
		}
	}
	return ""
}

// mode is the word for machines of a way to round.
func (w *words) mode(says string) string {
	for _, mode := range []string{"half-away", "half-even", "up", "down", "ceil"} {
		if w.says[mode] == says {
			return mode
		}
	}
	return "floor"
}
