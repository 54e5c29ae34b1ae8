package diag

import (
	"fmt"
	"slices"

	"gongping/internal/locale"
)

// Rule is everything that is said about one kind of problem. Templates hold
// arguments as {name}.
type Rule struct {
	Code     Code
	Severity Severity
	Args     []string    // the arguments a Diagnostic must bring, in this order
	Words    []string    // those of Args whose value is a word of the vocabulary (words.go)
	Message  locale.Text // one sentence without a full stop: what is wrong, with the user's own text
	Hint     locale.Text // why it matters and what to do next
	Note     locale.Text // what the further places are; only for rules that have them
	Explain  locale.Text // paragraphs with a wrong and a right example; no arguments
}

// rules is the whole catalogue in the order of codes; a further hundred is
// added here.
var rules = slices.Concat(
	catalogue1xx,
	catalogue2xx,
	catalogue3xx,
	catalogue4xx,
	catalogue5xx,
	catalogue6xx,
	catalogue7xx,
	catalogue8xx,
	rulesOfPaidPeople,
)

var ruleOf = func() map[Code]*Rule {
	index := make(map[Code]*Rule, len(rules))
	for i := range rules {
		index[rules[i].Code] = &rules[i]
	}
	return index
}()

// Rules returns the catalogue, sorted by code.
func Rules() []Rule { return slices.Clone(rules) }

// mustRule panics on a code without a rule: that is an error in the program.
func mustRule(code Code) *Rule {
	rule, ok := ruleOf[code]
	if !ok {
		panic(fmt.Sprintf("internal error: diag: no rule for code %q", code))
	}
	return rule
}
