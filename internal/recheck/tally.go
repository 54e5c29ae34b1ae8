package recheck

import (
	"math/big"
	"slices"
	"strings"
)

// tally counts entries in force, or adds up what they carry, as far as they
// stand on the page.
func (q *quantity) tally() {
	label, from := q.counted()
	var counts []*expr
	there := false
	q.root.each(func(x *row) {
		if x.of != "" && slices.Contains(from.indicators, x.of) {
			there = true
			x.each(func(e *row) {
				if e.class == "entry" && (from.kind == "" || e.label == from.kind) && q.inForce(e) {
					if n := q.worth(e, label); n != nil {
						counts = append(counts, num(n))
					}
				}
			})
		}
	})
	switch {
	case len(from.indicators) == 0:
		q.add(q.at, "the scheme does not say what is counted")
	case !q.now || !there || len(from.indicators) > 1: // the entries stand on no page, or it is not said which
		q.loose()
	case len(counts) > longest && len(q.row.steps) > 0:
		q.want(q.at, q.row.steps[0].text, q.words.sum+" = "+figure(chain("+", counts).value()))
		q.want(q.at, q.row.quantity, figure(chain("+", counts).value()))
	case len(counts) < 2:
		if len(counts) == 0 {
			counts = append(counts, whole(0))
		}
		q.want(q.at, q.row.quantity, figure(counts[0].n))
	case len(q.row.steps) == 0:
		q.add(q.at, "nothing is calculated")
	default:
		sum, _ := cutLast(q.row.steps[0].text, " = ")
		q.comes(chain("+", q.asPrinted(sum, counts)))
	}
}

type tallied struct {
	indicators []string // of the name
	name, kind string
}

// counted is which attribute is added up, if one is, and of which entries.
func (q *quantity) counted() (attribute string, from tallied) {
	what := ""
	if f := q.metric.read(q.says["counted from"]+"{what}", nil); f != nil {
		what = f["what"]
	} else if f := q.metric.read(q.says["summed over"]+"{what}", nil); f != nil {
		attribute, what = f["attribute"], f["what"]
	}
	for name, ids := range q.scheme.named {
		if kind, ok := strings.CutPrefix(what, name); ok && len(name) > len(from.name) && (kind == "" || strings.HasPrefix(kind, q.says["comma"])) {
			from = tallied{ids, name, strings.TrimPrefix(kind, q.says["comma"])}
		}
	}
	return attribute, from
}

// worth is what an entry adds to a tally; nil for nothing at all.
func (q *quantity) worth(e *row, attribute string) *big.Rat {
	if attribute != "" {
		for _, a := range e.amounts {
			if n, ok := parse(a.text); ok && a.name == attribute {
				return n.Mul(n, q.part(e))
			}
		}
		return nil
	}
	n := big.NewRat(1, 1)
	for _, s := range e.steps {
		if s.op == "count" || s.op == "counted" {
			n = q.number(q.at, strings.Replace(s.count, "-", "−", 1))
		}
	}
	return new(big.Rat).Mul(n, q.part(e))
}

// loose: only the arithmetic of a calculation whose numbers stand nowhere else.
func (q *quantity) loose() {
	if len(q.row.steps) == 0 || q.row.steps[0].op == "long-sum" {
		return
	}
	left, _ := cutLast(q.row.steps[0].text, " = ")
	if e := readFormula(left, nil, q.words); e != nil {
		q.comes(e)
	} else {
		q.add(q.at, "%q is no calculation", left)
	}
}
