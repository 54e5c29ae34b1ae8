package tomldoc

import (
	"errors"
	"fmt"
	"strings"

	"github.com/BurntSushi/toml"

	"gongping/internal/diag"
)

// refusal is why BurntSushi/toml does not accept a text, and where in it.
type refusal struct {
	message    string
	start, end uint32
}

// refused asks BurntSushi/toml about a text; nil when it accepts it.
func refused(text string) (r *refusal) {
	// It panics with a text that begins "BUG" where its lexer and its parser disagree;
	// that is a refusal, too.
	defer func() {
		if bug := recover(); bug != nil {
			r = &refusal{message: fmt.Sprint(bug)}
		}
	}()
	var nothing struct{}
	_, err := toml.Decode(text, &nothing)
	if err == nil {
		return nil
	}
	var perr toml.ParseError
	if !errors.As(err, &perr) {
		return &refusal{message: err.Error()}
	}
	start := min(max(perr.Position.Start, 0), len(text))
	end := min(start+max(perr.Position.Len, 0), len(text))
	return &refusal{message: perr.Message, start: uint32(start), end: uint32(end)}
}

// BurntSushi/toml takes quadratic time for keys of thousands of parts, and stack for
// thousands of brackets, so what our own reader did not get through is shown to it only
// when it is small.
const (
	maxAsked      = 64 << 10
	maxAskedMarks = 1000
)

// complaint is what BurntSushi/toml says about an expression that our own reader could
// not read; nil when it has nothing to say.
func complaint(expression string) *refusal {
	marks := strings.Count(expression, ".") + strings.Count(expression, "[") + strings.Count(expression, "{")
	if len(expression) > maxAsked || marks > maxAskedMarks {
		return nil
	}
	return refused(expression)
}

// confirm gives BurntSushi/toml the last word on a file that our own reader has accepted.
func (b *builder) confirm() {
	if r := refused(b.doc.file.Text); r != nil {
		b.report(diag.New(diag.Syntax, b.firstLine(extent{r.start, r.end}), "reason", r.message))
		b.stopped = true
	}
}
