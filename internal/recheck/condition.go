package recheck

import (
	"math/big"
	"slices"
	"strings"
)

// every reports whether a text is a list of parts that are all right, in some
// way to take it apart: a name may hold the separator too.
func every(text, separator string, right func(part string) bool) bool {
	for end := 0; ; {
		i := strings.Index(text[end:], separator)
		if i < 0 {
			return right(text)
		}
		if right(text[:end+i]) && every(text[end+i+len(separator):], separator, right) {
			return true
		}
		end += i + len(separator)
	}
}

// isIn reports whether a list holds a name, which may hold the separator.
func isIn(list, separator, name string) bool {
	return strings.Contains(separator+list+separator, separator+name+separator)
}

// hold: all conditions on metrics hold, "走访率 ≥ 90，< 95%；…", by the rows of
// the metrics. One on a metric without a value does not.
func (c *reckoning) hold(when string, rows []*row) bool {
	return every(when, c.says["semicolon"], func(condition string) bool {
		return condition == c.says["otherwise"] || slices.ContainsFunc(rows, func(x *row) bool {
			test, ok := strings.CutPrefix(condition, x.label+" ")
			n, isNumber := parse(x.quantity)
			return x.class == "metric" && ok && isNumber && c.within(strings.TrimSuffix(test, behind(x.unit)), n)
		})
	})
}

// behind is a unit as it stands behind a number.
func behind(unit string) string {
	if unit == "" || unit == "%" {
		return unit
	}
	return " " + unit
}

// within reports whether a number is in "≥ 90，< 95", and reads nothing else.
func (c *reckoning) within(test string, n *big.Rat) bool {
	for _, part := range strings.Split(test, c.says["comma"]) {
		sign, text, _ := strings.Cut(part, " ")
		bound, ok := parse(text)
		if !ok {
			return false
		}
		result := n.Cmp(bound)
		if holds, known := map[string]bool{"≥": result >= 0, ">": result > 0, "≤": result <= 0, "<": result < 0, "=": result == 0}[sign]; !known || !holds {
			return false
		}
	}
	return true
}

// fits: an entry meets the conditions of a multiplier, "当年破案 = 是/否；…", and
// is of a kind that it is for.
func (c *reckoning) fits(x *row, when string) bool {
	return every(when, c.says["semicolon"], func(condition string) bool {
		if scope := read(c.says["scope"], condition, nil); scope != nil {
			return isIn(scope["scope"], c.says["comma"], x.label)
		}
		return c.ledger == nil || slices.ContainsFunc(x.amounts, func(a amount) bool { // an example does not show them
			test, ok := strings.CutPrefix(condition, a.name+" ")
			if n, isNumber := parse(a.text); ok && isNumber && c.within(test, n) {
				return true
			}
			list, isWords := strings.CutPrefix(test, "= ")
			return ok && isWords && isIn(list, "/", a.text)
		})
	})
}
