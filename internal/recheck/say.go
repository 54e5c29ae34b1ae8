package recheck

import (
	"regexp"
	"strings"
	"sync"
)

// fields are what stands in the gaps of a sentence.
type fields map[string]string

// gap is one that is filled, or two words of which the first stands beside a 1.
var gap = regexp.MustCompile(`\{([a-z]+)(?:\|([^{}|]*)\|([^{}|]*))?\}`)

var (
	patterns sync.Map // expressions, by their text
	gapped   sync.Map // where the gaps of a text are, by the text
)

func gapsOf(text string) [][]int {
	known, ok := gapped.Load(text)
	if !ok {
		known, _ = gapped.LoadOrStore(text, gap.FindAllStringSubmatchIndex(text, -1))
	}
	return known.([][]int)
}

// read takes a sentence apart that was made by filling the gaps of a text.
// Known says what may stand in a gap, as an expression; in any other it is
// anything. It is nil for another sentence.
func read(text, sentence string, known fields) fields {
	gaps := gapsOf(text)
	if n := len(gaps); n > 0 && !(strings.HasPrefix(sentence, text[:gaps[0][0]]) && strings.HasSuffix(sentence, text[gaps[n-1][1]:])) {
		return nil // as for most sentences: no expression need say so
	}
	var pattern strings.Builder
	end := 0
	for _, at := range gaps {
		pattern.WriteString(regexp.QuoteMeta(text[end:at[0]]))
		end = at[1]
		if at[4] >= 0 {
			pattern.WriteString(oneOf(text[at[4]:at[5]], text[at[6]:at[7]]))
			continue
		}
		name := text[at[2]:at[3]]
		inside := known[name]
		if inside == "" {
			inside = ".*?"
		}
		pattern.WriteString("(?P<" + name + ">" + inside + ")")
	}
	match := expression("^" + pattern.String() + regexp.QuoteMeta(text[end:]) + "$")
	found := match.FindStringSubmatch(sentence)
	if found == nil {
		return nil
	}
	out := make(fields)
	for i, name := range match.SubexpNames() {
		if name != "" {
			out[name] = found[i]
		}
	}
	if fill(text, out) != sentence {
		return nil // a word does not agree with its number
	}
	return out
}

func expression(text string) *regexp.Regexp {
	compiled, ok := patterns.Load(text)
	if !ok {
		compiled, _ = patterns.LoadOrStore(text, regexp.MustCompile(text))
	}
	return compiled.(*regexp.Regexp)
}

// fill puts values into the gaps of a text.
func fill(text string, values fields) string {
	return gap.ReplaceAllStringFunc(text, func(g string) string {
		parts := strings.Split(g[1:len(g)-1], "|")
		switch value := values[parts[0]]; {
		case len(parts) == 1:
			return value
		case value == "1":
			return parts[1]
		}
		return parts[2]
	})
}

// figures is any printed number.
const figures = `[+−]?\d[\d./]*(?: ≈ −?\d[\d.]*)?`

// oneOf is any of some texts.
func oneOf(texts ...string) string {
	quoted := make([]string, len(texts))
	for i, t := range texts {
		quoted[i] = regexp.QuoteMeta(t)
	}
	return "(?:" + strings.Join(quoted, "|") + ")"
}
