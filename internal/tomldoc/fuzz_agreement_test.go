package tomldoc

import (
	"testing"

	"gongping/internal/source"
)

// FuzzAgreement holds our reader and BurntSushi/toml together: both accept a text and
// read the same values, or both refuse it, except where go-toml sides with us.
func FuzzAgreement(f *testing.F) {
	for _, seed := range seeds(f) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := source.New("test.toml", []byte(text)); err != nil || len(text) > 1<<16 {
			t.Skip()
		}
		if d, detail := compare(t, text); !justified(t, d, text) {
			t.Error(detail)
		}
	})
}
