package pinyin

import (
	"slices"
	"testing"
)

func TestStated(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string // nil: does not fit
	}{
		{"单雄信", "shan xiong xin", []string{"shan", "xiong", "xin"}},
		{"单雄信", " shan  xiong xin ", []string{"shan", "xiong", "xin"}},
		{"吕一", "lü yi", []string{"lv", "yi"}},
		{"阿·丽", "e li", []string{"e", "", "li"}},
		{"第２队", "di 2 dui", []string{"di", "2", "dui"}},
		{"第２队", "di er dui", []string{"di", "er", "dui"}},
		{"单雄信", "shan xiong", nil},
		{"单雄信", "shan xiong xin yi", nil},
		{"单雄信", "shanxiongxin", nil},
		{"单雄信", "Shan Xiong Xin", nil},
		{"单雄信", "shàn xióng xìn", nil},
		{"单雄信", "", nil},
	} {
		got, ok := Stated(c.name, c.text)
		if ok != (c.want != nil) || ok && !slices.Equal(got, c.want) {
			t.Errorf("Stated(%q, %q) = %q, %v", c.name, c.text, got, ok)
		}
	}
	if n := Syllables("第２队（阿·丽）"); n != 5 {
		t.Errorf("%d syllables", n)
	}
}

func TestKeyAs(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"单雄", "shan xiong", "shan4单 xiong2雄"},
		{"单雄", "dan xiong", "dan1单 xiong2雄"},
		{"单雄", "mou xiong", "mou5单 xiong2雄"}, // a reading that no table has
		{"第２队", "di er dui", "di4第 00000002 dui4队"},
		{"阿·丽", "e li", "e1阿 li4丽"},
	} {
		stated, ok := Stated(c.name, c.text)
		if got := KeyAs(c.name, stated); !ok || got != c.want {
			t.Errorf("KeyAs(%q, %q) = %q, want %q", c.name, c.text, got, c.want)
		}
	}
}
