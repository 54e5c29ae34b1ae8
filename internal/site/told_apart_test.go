package site

import (
	"testing"

	"gongping/internal/dataset"
	"gongping/internal/locale"
)

// Of several words of one name each has its id, any other only its name.
func TestWordsOfOneNameAreToldApart(t *testing.T) {
	p, _, _ := demonstration(t, locale.ZhCN)
	a := &dataset.Attribute{Words: []dataset.Word{{ID: "a", Name: "轻伤"}, {ID: "b", Name: "轻伤"}, {ID: "c", Name: "重伤"}}}
	for _, w := range a.Words {
		want := map[string]string{"a": "轻伤（a）", "b": "轻伤（b）", "c": "重伤"}[string(w.ID)]
		if got := p.word(a, w.ID); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// A list says that there are more where it is cut, and where some of those for
// which it stands would say the same.
func TestListsSayThatThereAreMore(t *testing.T) {
	p, _, _ := demonstration(t, locale.En)
	list := []Sentence{plain("a"), plain("b"), plain("c")}
	for _, c := range []struct {
		most, all int
		want      string
	}{
		{3, 3, "a; b; c"}, {2, 3, "a; b and others"}, {3, 4, "a; b; c and others"},
	} {
		if got := p.someOf(list, c.most, c.all).String(); got != c.want {
			t.Errorf("%d of %d: %s, want %s", c.most, c.all, got, c.want)
		}
	}
}
