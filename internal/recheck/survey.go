package recheck

import (
	"math/big"
	"slices"
	"strings"
)

// sameAnswers: nobody can tell answers of the same name apart.
func (q *quantity) sameAnswers() bool {
	names := make(map[string]bool)
	for _, sentence := range q.metric.says {
		if f := read(q.says["labelled"]+"{value}", sentence, fields{"value": "(?:" + figures + "|" + oneOf(q.says["invalid"]) + ")"}); f != nil {
			if names[f["label"]] {
				return true
			}
			names[f["label"]] = true
		}
	}
	return false
}

// survey is Σ votes × value ÷ Σ valid votes.
func (q *quantity) survey() {
	if q.sameAnswers() {
		q.loose()
		return
	}
	var products []*expr
	valid := new(big.Rat)
	for _, a := range q.row.amounts {
		votes := q.number(q.at, a.text)
		q.want(q.at, strings.Replace(plain(votes), "−", "-", 1), a.data)
		f := q.metric.read(fill(q.says["labelled"], fields{"label": a.name})+"{value}", fields{"value": figures})
		if f == nil {
			if !slices.Contains(q.metric.says, fill(q.says["labelled"], fields{"label": a.name})+q.says["invalid"]) {
				q.add(q.at, "the scheme has no answer %q", a.name)
			}
			continue
		}
		products = append(products, calc("×", num(votes), num(q.number(q.at, f["value"]))))
		valid.Add(valid, votes)
	}
	if len(products) == 0 {
		if q.ledger != nil {
			q.add(q.at, "has no votes")
		} else {
			q.loose()
		}
		return
	}
	q.comes(calc("÷", chain("+", products), num(valid)))
}
