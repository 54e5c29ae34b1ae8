package scoring

import (
	"slices"
	"sync"

	"gongping/scoring/exact"
)

// peerKey names a comparison: a metric among the subjects of a group, less
// those whom an indicator leaves out.
type peerKey struct{ metric, group, indicator int }

const everybody = -1

// peerList is the values of those who are compared. It is made once for all of
// them, so that comparing costs no more than measuring.
type peerList struct {
	peers []PeerValue    // in the order of the facts
	low   []exact.Number // the values, the lowest first
	sum   exact.Number
}

// peerLists is shared by the goroutines that make ledgers.
type peerLists struct {
	mutex sync.Mutex
	lists map[peerKey]*peerList
}

// peers are the values of a metric among the subject's group, or everybody.
// With an indicator those with an absence on it are left out.
func (ev *evaluation) peers(metric, subject int, all bool, indicator int) *peerList {
	x := ev.facts
	key := peerKey{metric, x.groups[subject], indicator}
	if all {
		key.group = everybody
	}
	x.compared.mutex.Lock()
	defer x.compared.mutex.Unlock()
	list := x.compared.lists[key]
	if list == nil {
		list = ev.compare(key)
		x.compared.lists[key] = list
	}
	return list
}

func (ev *evaluation) compare(key peerKey) *peerList {
	x, list := ev.facts, &peerList{}
	for s := range x.Subjects {
		if key.group != everybody && x.groups[s] != key.group || key.indicator != nowhere && x.left(x.cell(s, key.indicator)) {
			continue
		}
		if m := ev.of(key.metric, s, Lag{}); m.state == 0 {
			list.peers = append(list.peers, PeerValue{x.Subjects[s].ID, m.value})
			list.low = append(list.low, m.value)
			list.sum = list.sum.Add(m.value)
		}
	}
	slices.SortFunc(list.low, exact.Number.Cmp)
	return list
}

// left reports whether a cell takes no part in comparisons: it does not apply,
// or is exempt.
func (x *indexed) left(cell int) bool {
	a := x.absences[cell]
	return a != nil && a.other != nil
}

func (l *peerList) heads() exact.Number { return exact.Int(int64(len(l.peers))) }
func (l *peerList) min() exact.Number   { return l.low[0] }
func (l *peerList) max() exact.Number   { return l.low[len(l.low)-1] }

func (l *peerList) mean() exact.Number {
	n, _ := l.sum.Quo(l.heads())
	return n
}

// over is a function over the values; false where there are none.
func (l *peerList) over(op FormulaOp) (n exact.Number, ok bool) {
	if op == FormGroupCount || op == FormAllCount {
		return l.heads(), true
	}
	if len(l.peers) == 0 {
		return n, false
	}
	switch op {
	case FormGroupMax, FormAllMax:
		return l.max(), true
	case FormGroupMin, FormAllMin:
		return l.min(), true
	case FormGroupMean, FormAllMean:
		return l.mean(), true
	}
	return l.sum, true
}

// place is the place of a value, 1 being best, and how many hold it.
func (l *peerList) place(n exact.Number, order Order) (place, shared int) {
	below, _ := slices.BinarySearchFunc(l.low, n, exact.Number.Cmp)
	for below+shared < len(l.low) && l.low[below+shared].Equal(n) {
		shared++
	}
	if order == LowFirst {
		return below + 1, shared
	}
	return len(l.low) - below - shared + 1, shared
}
