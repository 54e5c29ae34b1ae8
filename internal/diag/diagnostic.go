package diag

import (
	"fmt"
	"slices"

	"gongping/internal/locale"
	"gongping/internal/source"
)

// Arg is one argument of a message, kept apart from the template until it is
// printed, because only then the language is known.
type Arg struct{ Name, Value string }

// Diagnostic is one problem at one place.
type Diagnostic struct {
	Code       Code
	Span       source.Span
	Args       []Arg
	Suggestion string // what the user probably meant to write; "" for none
	Notes      []source.Span
}

// New makes a diagnostic. Pairs are names and values in turn, exactly the
// arguments of the rule in any order; anything else is an error in the program
// and panics.
func New(code Code, span source.Span, pairs ...string) Diagnostic {
	rule := mustRule(code)
	if len(pairs) != 2*len(rule.Args) {
		panic(fmt.Sprintf("internal error: diag: %s wants the arguments %q, got the pairs %q", code, rule.Args, pairs))
	}
	args := make([]Arg, len(rule.Args))
	for i, name := range rule.Args {
		value, ok := pairValue(pairs, name)
		if !ok {
			panic(fmt.Sprintf("internal error: diag: %s wants the argument %q, got the pairs %q", code, name, pairs))
		}
		if _, known := vocabulary[value]; !known && slices.Contains(rule.Words, name) {
			panic(fmt.Sprintf("internal error: diag: %s: argument %s: %q is not in the vocabulary", code, name, value))
		}
		args[i] = Arg{Name: name, Value: value}
	}
	return Diagnostic{Code: code, Span: span, Args: args}
}

func pairValue(pairs []string, name string) (string, bool) {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i] == name {
			return pairs[i+1], true
		}
	}
	return "", false
}

// WithSuggestion returns d with what the user probably meant; "" changes nothing.
func (d Diagnostic) WithSuggestion(s string) Diagnostic {
	if s != "" {
		d.Suggestion = s
	}
	return d
}

// WithNote returns d with one more place to look at.
func (d Diagnostic) WithNote(span source.Span) Diagnostic {
	d.Notes = append(slices.Clip(d.Notes), span)
	return d
}

// Severity returns the severity of the rule.
func (d Diagnostic) Severity() Severity { return mustRule(d.Code).Severity }

// Message returns the sentence that says what is wrong, on one line.
func (d Diagnostic) Message(lang locale.Lang) string {
	return d.fill(mustRule(d.Code).Message.In(lang), lang, messageArgLimit)
}

// Hint returns the advice of the rule; Suggestion is not part of it. It may
// have several lines.
func (d Diagnostic) Hint(lang locale.Lang) string {
	return d.fill(mustRule(d.Code).Hint.In(lang), lang, hintArgLimit)
}

// NoteText returns what the further places are, "" if the rule does not say.
func (d Diagnostic) NoteText(lang locale.Lang) string {
	rule := mustRule(d.Code)
	if rule.Note.IsZero() {
		return ""
	}
	return d.fill(rule.Note.In(lang), lang, messageArgLimit)
}
