package recheck

import (
	"math/big"
	"regexp"
	"strings"
)

// composite: a weighted sum, mean or product of metrics.
func (t *term) composite() bool {
	for _, sentence := range t.rules() {
		scale := ""
		if f := read("{before}"+t.says["scaled"], sentence, fields{"scale": figures}); f != nil {
			sentence, scale = f["before"], f["scale"]
		}
		sentence, skips := strings.CutSuffix(sentence, t.says["skipping"])
		f := read(t.says["composite mean"], sentence, nil)
		isMean := f != nil
		if f == nil {
			f = read(t.says["composite"], sentence, nil)
		}
		if f == nil {
			continue
		}
		if e := t.parts(f["sum"], isMean, skips); e != nil {
			t.do("calc", "points", e)
			if scale != "" && scale != "1" {
				by, before := t.number(t.at, scale), t.n
				t.n = new(big.Rat).Mul(before, by)
				t.steps = append(t.steps, step{op: "scale", text: plain(before) + " × " + plain(by) + " = " + figure(t.n)})
			}
			return true
		}
	}
	return false
}

// parts reads "电话 × 0.6 + 问卷 × 0.4", or "甲 × 乙" without weights. Those
// without a value may be left out.
func (t *term) parts(sum string, isMean, skips bool) *expr {
	names := make([]string, len(t.metrics))
	for i, m := range t.metrics {
		names[i] = regexp.QuoteMeta(m.label)
	}
	if sum == strings.Join(labels(t.metrics), " × ") && len(t.metrics) > 1 {
		var list []*expr
		for _, m := range t.metrics {
			if !m.void || !skips {
				list = append(list, num(t.number(t.at, m.quantity)))
			}
		}
		return chain("×", list)
	}
	match := expression("^" + strings.Join(names, " × (.+?) \\+ ") + " × (.+?)$").FindStringSubmatch(sum)
	if match == nil {
		if len(t.metrics) == 1 && sum == t.metrics[0].label { // a product of one
			return num(t.amount())
		}
		return nil
	}
	var list []*expr
	weights := new(big.Rat)
	for i, m := range t.metrics {
		if m.void && skips {
			continue
		}
		weight := t.number(t.at, match[i+1])
		weights.Add(weights, weight)
		list = append(list, calc("×", num(weight), num(t.number(t.at, m.quantity))))
	}
	if len(list) == 0 {
		return nil
	}
	if isMean {
		return calc("÷", chain("+", list), num(weights))
	}
	return chain("+", list)
}

func labels(rows []*row) []string {
	list := make([]string, len(rows))
	for i, x := range rows {
		list[i] = x.label
	}
	return list
}
