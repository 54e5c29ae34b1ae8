package recheck

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// heated is a table of subjects by indicators with the numbers of its cells.
type heated struct {
	*report
	*words
	at      string
	heat    *heat
	values  [][]*big.Rat // by column and row; nil: no value
	medians []*big.Rat
	levels  [][]string // by row and column: the classes of the grounds
	below   []int      // by row: how many values are lower than the median
	above   []int
}

// unseen is the class of a cell that lies nowhere.
const unseen = "h-none"

// check works out where the cells lie, and compares what the page makes of it.
func (t *heated) check() {
	h := t.heat
	t.below, t.above = make([]int, len(h.rows)), make([]int, len(h.rows))
	t.levels = make([][]string, len(h.rows))
	for _, column := range t.values {
		t.column(column)
	}
	for i, row := range h.rows {
		want := make([]string, len(t.levels[i]))
		for n, level := range t.levels[i] {
			want[n] = "num " + strings.Replace(level, unseen, "h-0", 1)
		}
		t.want(row.ledger+" levels", strings.Join(row.levels, " "), strings.Join(want, " "))
	}
	t.want(t.at+" sentence", h.said, t.sentence())
	t.checkDrawn()
}

// column of which who has no value counts 0 in the median. An eighth of the way from it to
// the end of its side is where the levels begin, and from there each is a quarter.
func (t *heated) column(values []*big.Rat) {
	counted := slices.Clone(values)
	for i, n := range counted {
		if n == nil {
			counted[i] = new(big.Rat)
		}
	}
	middle := median(counted)
	t.medians = append(t.medians, middle)
	low, high := middle, middle
	for _, n := range values {
		if n != nil && n.Cmp(low) < 0 {
			low = n
		}
		if n != nil && n.Cmp(high) > 0 {
			high = n
		}
	}
	for i, n := range values {
		level := unseen
		if n != nil {
			level = "h-0"
			side, way := "high", new(big.Rat).Sub(high, middle)
			switch n.Cmp(middle) {
			case -1:
				t.below[i]++
				side, way = "low", new(big.Rat).Sub(middle, low)
			case 1:
				t.above[i]++
			}
			gone := new(big.Rat).Sub(n, middle)
			gone.Abs(gone)
			for step := int64(1); step <= 4 && way.Sign() > 0; step++ {
				if gone.Cmp(new(big.Rat).Mul(way, big.NewRat(2*step-1, 8))) >= 0 {
					level = "h-" + side + "-" + strconv.FormatInt(step, 10)
				}
			}
		}
		t.levels[i] = append(t.levels[i], level)
	}
}

// differ reports whether any cell lies beside a median.
func (t *heated) differ() bool {
	return slices.ContainsFunc(append(slices.Clone(t.below), t.above...), func(n int) bool { return n > 0 })
}

func (t *heated) sentence() string {
	switch {
	case len(t.heat.rows) == 1:
		return fill(t.says["heat alone"], fields{"unit": t.heat.rows[0].name})
	case !t.differ():
		return t.says["heat even"]
	}
	return strings.Join([]string{t.most("heat below", t.below), t.most("heat above", t.above), t.widest()}, t.says["between sentences"])
}

// most says who has the highest count.
func (t *heated) most(key string, counts []int) string {
	highest := slices.Max(counts)
	if highest == 0 {
		return t.says[key+" none"]
	}
	var who []string
	for i, n := range counts {
		if n == highest {
			who = append(who, t.heat.rows[i].name)
		}
	}
	return fill(t.says[key], fields{"who": t.some(who, "heat units"), "all": strconv.Itoa(len(t.values)), "count": strconv.Itoa(highest)})
}

// widest says in which indicator the values differ most.
func (t *heated) widest() string {
	var tied []int
	gap := new(big.Rat)
	for i := range t.values {
		lowest, highest, _, _ := t.ends(i)
		if lowest == nil {
			continue
		}
		switch by := new(big.Rat).Sub(highest, lowest); {
		case by.Cmp(gap) > 0:
			gap, tied = by, []int{i}
		case by.Cmp(gap) == 0 && by.Sign() > 0:
			tied = append(tied, i)
		}
	}
	switch len(tied) {
	case 0:
		return t.says["heat level"]
	case 1:
		lowest, highest, last, first := t.ends(tied[0])
		return fill(t.says["heat widest"], fields{"indicator": t.heat.names[tied[0]], "lowest": short(lowest), "last": t.some(last, "heat units"),
			"highest": short(highest), "first": t.some(first, "heat units"), "gap": short(gap)})
	}
	var names []string
	for _, i := range tied {
		names = append(names, t.heat.names[i])
	}
	return fill(t.says["heat tied"], fields{"count": strconv.Itoa(len(tied)), "gap": short(gap), "list": t.some(names, "heat indicators")})
}

// ends are the lowest and the highest value of a column, and who has them.
func (t *heated) ends(column int) (lowest, highest *big.Rat, last, first []string) {
	for i, n := range t.values[column] {
		if n == nil {
			continue
		}
		name := t.heat.rows[i].name
		if lowest == nil || n.Cmp(lowest) < 0 {
			lowest, last = n, nil
		}
		if n.Cmp(lowest) == 0 {
			last = append(last, name)
		}
		if highest == nil || n.Cmp(highest) > 0 {
			highest, first = n, nil
		}
		if n.Cmp(highest) == 0 {
			first = append(first, name)
		}
	}
	return lowest, highest, last, first
}

// some are three names of a longer list.
func (t *heated) some(names []string, longer string) string {
	if len(names) <= 3 {
		return strings.Join(names, t.says["separator"])
	}
	return fill(t.says[longer], fields{"names": strings.Join(names[:3], t.says["separator"]), "count": strconv.Itoa(len(names))})
}
