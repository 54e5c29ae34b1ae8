package recheck

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// sources: each kind of event that has entries, and each other indicator, has a
// line, in the order of the scheme, with what is on the ledgers.
func (a *analysis) sources() {
	found, flows := a.entries().kinds, a.byIndicator()
	t := a.page.sheets["source.kinds"]
	var rows []sourceLine
	all := new(flow)
	for _, b := range a.scheme.blocks {
		if b.method != a.words.says["by events"] {
			x := flows[b.id]
			if x == nil {
				x = new(flow)
			}
			none := a.words.edge
			rows = append(rows, sourceLine{b.id, []string{b.name, b.method, none, none, none, strconv.Itoa(x.units)}, x})
			continue
		}
		if b.ambiguous() {
			rows = append(rows, a.asPrinted(b.id)...)
			continue
		}
		for _, k := range b.kinds {
			if x := found[kinded{b.id, k.name}]; x != nil && x.entries > 0 {
				rows = append(rows, sourceLine{b.id, []string{b.name, k.name, k.each, strconv.Itoa(x.entries), a.near(x.count), strconv.Itoa(x.units)},
					&flow{gained: *x.gained, lost: *x.lost}})
			}
		}
	}
	for _, x := range rows {
		all.gained.Add(&all.gained, &x.gained)
		all.lost.Add(&all.lost, &x.lost)
	}
	var want []string
	entries := 0
	for n, x := range rows {
		want = append(want, strings.Join(append(x.cells, a.near(&x.gained), a.percent(&x.gained, &all.gained), a.near(&x.lost), a.percent(&x.lost, &all.lost)), " | "))
		if n < len(t.rows) {
			a.want("source.kinds "+t.rows[n].name, t.rows[n].target+"#"+t.rows[n].fragment, a.law+"#indicator."+x.indicator)
		}
		if count, err := strconv.Atoi(x.cells[3]); err == nil {
			entries += count
		}
	}
	a.lines("source.kinds", t.rows, want)
	none := a.words.edge
	a.lines("source.kinds foot", t.foot, []string{strings.Join([]string{a.words.says["all of"], "", "", strconv.Itoa(entries), none, none,
		a.near(&all.gained), a.percent(&all.gained, &all.gained), a.near(&all.lost), a.percent(&all.lost, &all.lost)}, " | ")})
	a.kinds()
}

// sourceLine is a line of sources: the first cells, and what was gained and lost.
type sourceLine struct {
	indicator string
	cells     []string
	*flow
}

// ambiguous reports whether two of the kinds have one name: entries do not tell
// which of them they are.
func (b *block) ambiguous() bool {
	for n, k := range b.kinds {
		if slices.ContainsFunc(b.kinds[:n], func(other eventKind) bool { return other.name == k.name }) {
			return true
		}
	}
	return false
}

// asPrinted are the lines of an indicator as they stand; kinds adds them up.
func (a *analysis) asPrinted(indicator string) (list []sourceLine) {
	for _, l := range a.page.sheets["source.kinds"].rows {
		if l.fragment == "indicator."+indicator {
			x := sourceLine{indicator, []string{l.name}, &flow{gained: *orZero(l.cells[5].n), lost: *orZero(l.cells[7].n)}}
			for _, c := range l.cells[:5] {
				x.cells = append(x.cells, c.text)
			}
			list = append(list, x)
		}
	}
	return list
}

// byIndicator is what units gained and lost by each indicator as a whole.
func (a *analysis) byIndicator() map[string]*flow {
	list := make(map[string]*flow)
	for _, l := range a.ledgers {
		for _, f := range l.falls.rows {
			if f.indicator == "" {
				continue
			}
			if list[f.indicator] == nil {
				list[f.indicator] = new(flow)
			}
			by, _ := parse(f.by)
			list[f.indicator].take(by)
		}
	}
	return list
}

// easy: the kinds of the table of sources that gained, the most first.
func (a *analysis) easy() {
	kinds := a.page.sheets["source.kinds"]
	all := kinds.foot[0].cells[5].n
	var rows []line
	for _, l := range kinds.rows {
		if l.cells[2].n != nil && orZero(l.cells[5].n).Sign() > 0 {
			rows = append(rows, l)
		}
	}
	slices.SortStableFunc(rows, func(x, y line) int { return y.cells[5].n.Cmp(x.cells[5].n) })
	running := new(big.Rat)
	var want []string
	for _, l := range rows {
		gained := l.cells[5].n
		running.Add(running, gained)
		want = append(want, strings.Join([]string{l.name, l.cells[0].text, l.cells[1].text, l.cells[2].text, a.quotient(gained, l.cells[2].n), l.cells[5].text,
			a.percent(gained, all), a.percent(running, all)}, " | "))
	}
	a.lines("focus.easy", a.page.sheets["focus.easy"].rows, want)
}

// attributes: each thing that events may carry has a line, each of its words if
// it is one, with the entries in force that carry it.
func (a *analysis) attributes() {
	var want []string
	for _, x := range a.scheme.carried {
		values := x.words
		if values == nil {
			values = []string{""}
		}
		for _, word := range values {
			want = append(want, x.name+" | "+a.carriers(x.id, word))
		}
	}
	a.lines("source.attributes", a.page.sheets["source.attributes"].rows, want)
}

// carriers adds up the entries with an attribute, or a word of one.
func (a *analysis) carriers(id, word string) string {
	t, sum := newTally(), new(big.Rat)
	for _, e := range a.entries().list {
		for _, x := range e.row.amounts {
			if x.id != id || word != "" && x.text != word {
				continue
			}
			t.take(e.of, e.of.ledger.head.ledger, e.row, e.share)
			if n, ok := parse(strings.Replace(x.data, "-", "−", 1)); ok && e.of.inForce(e.row) {
				sum.Add(sum, n.Mul(n, e.of.part(e.row)))
			}
		}
	}
	value, total, mean := a.words.says["a number"], a.near(sum), a.quotient(sum, big.NewRat(int64(t.entries), 1))
	if word != "" {
		value, total, mean = word, a.words.edge, a.words.edge
	}
	return strings.Join([]string{value, strconv.Itoa(t.entries), a.near(t.count), total, mean, a.near(t.gained), a.near(t.lost)}, " | ")
}
