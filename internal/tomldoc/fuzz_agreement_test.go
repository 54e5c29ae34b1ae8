package tomldoc

import (
	"strings"
	"testing"

	gotoml "github.com/pelletier/go-toml/v2"

	"gongping/internal/diag"
	"gongping/internal/source"
)

// FuzzAgreement holds our reader and BurntSushi/toml together: both accept and read the same values, or both refuse.
// We may refuse what it accepts only where go-toml, which has rules of its own, refuses as well, or where the nesting is too deep.
func FuzzAgreement(f *testing.F) {
	for _, seed := range seeds(f) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := source.New("test.toml", []byte(text)); err != nil || len(text) > 1<<16 {
			t.Skip()
		}
		difference, stricter := compare(t, text)
		if stricter && (tooDeep(t, text) || gotoml.Unmarshal([]byte(text), new(map[string]any)) != nil) {
			return
		}
		if difference != "" {
			t.Error(difference)
		}
	})
}

func tooDeep(t *testing.T, text string) bool {
	var list diag.List
	Parse(fileOf(t, text), true, &list)
	for _, d := range list.All() {
		if d.Code == diag.TooDeep {
			return true
		}
	}
	return strings.Contains(text, tooNested)
}
