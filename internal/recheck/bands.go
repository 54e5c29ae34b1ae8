package recheck

import (
	"slices"
	"strings"
)

// bands: the points of the one row whose conditions hold.
func (t *term) bands() bool {
	for _, sentence := range t.rules() {
		sentence = strings.TrimSuffix(sentence, t.says["flat"])
		flat := read(t.says["labelled"]+"{points}", sentence, fields{"points": figures})
		slide := read(t.says["labelled"]+t.says["slide to"], sentence, fields{"from": figures, "to": figures})
		f := flat
		if slide != nil {
			f = slide
		}
		if f == nil || !t.isCondition(f["label"]) || !t.hold(f["label"], t.metrics) {
			continue
		}
		if slide == nil {
			t.n = t.number(t.at, f["points"])
			t.steps = append(t.steps, step{op: "band", word: f["label"], text: figure(t.n)})
			return true
		}
		return t.slide(f)
	}
	return false
}

// isCondition: other sentences have numbers behind a colon too.
func (t *term) isCondition(says string) bool {
	return says == t.says["otherwise"] || slices.ContainsFunc(t.metrics, func(m *row) bool { return strings.HasPrefix(says, m.label+" ") })
}

// slide is from + (to − from) × (x − low) ÷ (high − low).
func (t *term) slide(f fields) bool {
	from, to := num(t.number(t.at, f["from"])), num(t.number(t.at, f["to"]))
	t.n = from.n
	t.steps = append(t.steps, step{op: "band", word: f["label"], text: figure(t.n)})
	for _, m := range t.metrics {
		test, ok := strings.CutPrefix(f["label"], m.label+" ")
		low, high, two := strings.Cut(strings.TrimSuffix(test, behind(m.unit)), t.says["comma"])
		if !ok || !two {
			continue
		}
		_, low, _ = strings.Cut(low, " ")
		_, high, _ = strings.Cut(high, " ")
		a, b := num(t.number(t.at, low)), num(t.number(t.at, high))
		part := calc("÷", calc("−", num(t.number(t.at, m.quantity)), a), calc("−", b, a))
		t.do("then", "slide", calc("+", from, calc("×", calc("−", to, from), part)))
		return true
	}
	return false
}
