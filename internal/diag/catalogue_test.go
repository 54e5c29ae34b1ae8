package diag

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"gongping/internal/locale"
)

func TestCodesAreSortedAndUnique(t *testing.T) {
	for i, rule := range rules {
		code := string(rule.Code)
		if len(code) != 5 || !strings.HasPrefix(code, "GP") || strings.Trim(code[2:], "0123456789") != "" {
			t.Errorf("%q is not GP and three digits", code)
		}
		if i > 0 && rules[i-1].Code >= rule.Code {
			t.Errorf("%s stands after %s", code, rules[i-1].Code)
		}
	}
}

func TestRulesIsTheCallersOwn(t *testing.T) {
	clear(Rules())
	if Rules()[0].Code == "" {
		t.Error("changing the result changed the catalogue")
	}
}

func TestHundredsHoldTheirOwnCodes(t *testing.T) {
	for prefix, catalogue := range map[string][]Rule{"GP1": catalogue1xx, "GP2": catalogue2xx} {
		for _, rule := range catalogue {
			if !strings.HasPrefix(string(rule.Code), prefix) {
				t.Errorf("%s stands in the catalogue of %sxx", rule.Code, prefix)
			}
		}
	}
}

func TestEveryRuleIsComplete(t *testing.T) {
	for _, rule := range rules {
		if _, ok := severities[rule.Severity]; !ok {
			t.Errorf("%s: %v", rule.Code, rule.Severity)
		}
		for part, text := range map[string]locale.Text{"message": rule.Message, "hint": rule.Hint, "explanation": rule.Explain} {
			if text.Zh == "" || text.En == "" {
				t.Errorf("%s: the %s is empty in a language", rule.Code, part)
			}
		}
		if (rule.Note.Zh == "") != (rule.Note.En == "") {
			t.Errorf("%s: the note is empty in one language", rule.Code)
		}
		for _, name := range rule.Words {
			if !slices.Contains(rule.Args, name) {
				t.Errorf("%s: the word %s is no argument", rule.Code, name)
			}
		}
	}
}

func TestTextsAreInTheirLanguage(t *testing.T) {
	for _, rule := range rules {
		for _, text := range []locale.Text{rule.Message, rule.Hint, rule.Note, rule.Explain} {
			if text.IsZero() {
				continue
			}
			if !strings.ContainsFunc(text.Zh, isHan) {
				t.Errorf("%s: not Chinese: %q", rule.Code, text.Zh)
			}
			if strings.ContainsFunc(text.En, isHan) {
				t.Errorf("%s: not English: %q", rule.Code, text.En)
			}
		}
	}
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

func TestMessagesAreOneSentence(t *testing.T) {
	for _, rule := range rules {
		for _, text := range []string{rule.Message.Zh, rule.Message.En, rule.Note.Zh, rule.Note.En} {
			if strings.HasSuffix(text, ".") || strings.HasSuffix(text, "。") || strings.Contains(text, "\n") {
				t.Errorf("%s: a message has no full stop and no line break: %q", rule.Code, text)
			}
		}
	}
}

func TestExplanationsShowWrongAndRight(t *testing.T) {
	for _, rule := range rules {
		for _, pair := range []struct{ text, wrong, right string }{
			{rule.Explain.Zh, "\n错误：", "\n正确："},
			{rule.Explain.En, "\nWrong: ", "\nRight: "},
		} {
			if wrong, right := strings.Index(pair.text, pair.wrong), strings.Index(pair.text, pair.right); wrong < 0 || right < wrong {
				t.Errorf("%s: no wrong example before a right one: %q", rule.Code, pair.text)
			}
		}
		if placeholder.MatchString(rule.Explain.Zh + rule.Explain.En) {
			t.Errorf("%s: an explanation has no arguments", rule.Code)
		}
	}
}

func TestArgumentsAreDeclaredAndUsed(t *testing.T) {
	for _, rule := range rules {
		for _, text := range []locale.Text{rule.Message, rule.Hint, rule.Note} {
			if plural := regexp.MustCompile(`\{[a-z]+\|`); plural.MatchString(text.Zh + text.En) {
				t.Errorf("%s: words do not agree with numbers here: %s", rule.Code, text.En)
			}
		}
		for _, lang := range locale.Langs() {
			used := placeholders(rule.Message.In(lang) + rule.Hint.In(lang))
			for _, name := range slices.Concat(used, placeholders(rule.Note.In(lang))) {
				if !slices.Contains(rule.Args, name) {
					t.Errorf("%s in %v: {%s} is no argument", rule.Code, lang, name)
				}
			}
			for _, name := range rule.Args {
				if !slices.Contains(used, name) {
					t.Errorf("%s in %v: the argument %s is not used", rule.Code, lang, name)
				}
			}
		}
	}
}

func placeholders(template string) []string {
	var names []string
	for _, match := range placeholder.FindAllStringSubmatch(template, -1) {
		names = append(names, match[1])
	}
	return names
}

func TestVocabularyIsComplete(t *testing.T) {
	for word, text := range vocabulary {
		if text.Zh == "" || text.En == "" {
			t.Errorf("%s: empty in a language", word)
		}
	}
}

// sample returns a diagnostic of any rule, with an argument that names itself.
func sample(rule Rule) Diagnostic {
	var pairs []string
	for _, name := range rule.Args {
		value := "<" + name + ">"
		if slices.Contains(rule.Words, name) {
			value = "text"
		}
		pairs = append(pairs, name, value)
	}
	return New(rule.Code, placeOfSample, pairs...)
}

func TestEveryRuleIsFilledIn(t *testing.T) {
	for _, rule := range rules {
		d := sample(rule)
		for _, lang := range locale.Langs() {
			all := d.Message(lang) + d.Hint(lang) + d.NoteText(lang)
			if placeholder.MatchString(all) {
				t.Errorf("%s in %v: left open: %q", rule.Code, lang, all)
			}
			for _, arg := range d.Args {
				if !slices.Contains(rule.Words, arg.Name) && !strings.Contains(all, arg.Value) {
					t.Errorf("%s in %v: %s is not shown: %q", rule.Code, lang, arg.Value, all)
				}
			}
		}
	}
}
