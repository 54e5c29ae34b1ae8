package scoring

import (
	"sync"

	"gongping/scoring/exact"
)

// arena hands out nodes and small slices from slabs, so that scoring a subject
// costs no allocation once the slabs have grown to its size.
type arena struct {
	nodes   []Node
	inputs  []*Node
	numbers []exact.Number
}

const slab = 256

// newArena has room for about so many nodes: too much room costs more than a
// second slab, since all of it is cleared.
func newArena(nodes int) *arena { return &arena{nodes: make([]Node, 0, nodes)} }

// node is a copy of n in the arena.
func (a *arena) node(n *Node) *Node {
	if len(a.nodes) == cap(a.nodes) {
		a.nodes = make([]Node, 0, max(slab, 2*cap(a.nodes)))
	}
	a.nodes = append(a.nodes, *n)
	return &a.nodes[len(a.nodes)-1]
}

// list is a copy of list in the arena, less what is nil; its capacity is its
// length.
func (a *arena) list(list []*Node) []*Node {
	if len(a.inputs)+len(list) > cap(a.inputs) {
		a.inputs = make([]*Node, 0, max(slab, 2*cap(a.inputs), len(list)))
	}
	from := len(a.inputs)
	for _, n := range list {
		if n != nil {
			a.inputs = append(a.inputs, n)
		}
	}
	return a.inputs[from:len(a.inputs):len(a.inputs)]
}

// running is room for n numbers.
func (a *arena) running(n int) []exact.Number {
	if len(a.numbers)+n > cap(a.numbers) {
		a.numbers = make([]exact.Number, 0, max(slab, 2*cap(a.numbers), n))
	}
	from := len(a.numbers)
	a.numbers = a.numbers[:from+n]
	return a.numbers[from : from+n : from+n]
}

// rooms keeps the arenas of evaluations whose nodes nobody holds any more, for
// the next ones.
type rooms struct{ pool sync.Pool }

// with works with an empty arena, and takes it back.
func (r *rooms) with(work func(*arena)) {
	a, ok := r.pool.Get().(*arena)
	if !ok {
		a = &arena{}
	}
	a.reset()
	work(a)
	r.pool.Put(a)
}

// reset forgets everything handed out; nodes of before must not be used after.
func (a *arena) reset() {
	a.nodes, a.inputs, a.numbers = a.nodes[:0], a.inputs[:0], a.numbers[:0]
}
