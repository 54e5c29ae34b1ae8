package pinyin

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestKey(t *testing.T) {
	for _, c := range []struct {
		name    string
		surname bool
		want    string
	}{
		{"张三", true, "zhang1张 san1三"},
		{"单雄", true, "shan4单 xiong2雄"},
		{"单雄", false, "dan1单 xiong2雄"},     // no name of a person
		{"王单", true, "wang2王 dan1单"},       // not the first character
		{"尉迟恭", true, "yu4尉 chi2迟 gong1恭"}, // longer than 尉 (wei4)
		{"尉缭", true, "wei4尉 liao2缭"},
		{"单于夫", true, "chan2单 yu2于 fu1夫"},
		{"吕绿", true, "lv3吕 lv4绿"},
		{"刘着", true, "liu2刘 zhe5着"}, // a neutral tone
		{"第２号ＡＢ组", false, "di4第 00000002 hao4号 ab zu3组"},
		{"第010号", false, "di4第 00000010 hao4号"},
		{"第0号", false, "di4第 00000000 hao4号"},
		{"123456789012", false, "123456789012"},
		{"阿·丽", true, "a1阿 li4丽"}, // the mark counts nothing
		{"\U0002CE89", false, "~\U0002CE89"},
		{"é", false, "~é"},
		{"\ufa5e", false, "cao3\u8279"}, // a form that Unicode keeps for an old code
		{"（）", true, ""},
		{"", true, ""},
	} {
		if got := Key(c.name, c.surname); got != c.want {
			t.Errorf("Key(%q, %v) = %q, want %q", c.name, c.surname, got, c.want)
		}
	}
}

// In every list each name stands after the one before it.
func TestKeyOrders(t *testing.T) {
	for _, list := range [][]string{
		{"巴一", "白一", "包一", "鲍一"},             // ba1, bai2, bao1, bao4
		{"李丹", "李旦", "利丹", "连丹"},             // dan1 before dan4, li3 before li4, li before lian
		{"张伟", "章安", "章伟"},                   // one sound: the character decides, 张 stands together
		{"张妈", "张麻", "张马", "张骂"},             // nothing but tones
		{"高一", "盖一", "葛一二", "耿一"},            // gao1, ge3, ge3, geng3: a surname is not gai4
		{"第2组", "第10组", "二组"},                // numbers by value
		{"周一", "\U0002CE89一", "\U0002CE8A一"}, // no reading: after all others, by code point
	} {
		for i := 1; i < len(list); i++ {
			if a, b := Key(list[i-1], true), Key(list[i], true); a >= b {
				t.Errorf("%s (%s) is not before %s (%s)", list[i-1], a, list[i], b)
			}
		}
	}
}

// A reading that is no reading of its character, or needs no entry, is a slip of the
// pen. Two readings exist for surnames only, and Unihan does not have them.
func TestSurnames(t *testing.T) {
	only := "贠黑"
	for n, s := range specialSurnames {
		runes := []rune(s.name)
		if len(runes) != len(s.read) {
			t.Fatalf("%s has %d readings", s.name, len(s.read))
		}
		usual := true
		for i, r := range runes {
			list := syllables(r)
			if !slices.Contains(list, s.read[i]) && !strings.ContainsRune(only, r) {
				t.Errorf("%c is not read %s but %v", r, s.read[i], list)
			}
			usual = usual && list[0] == s.read[i]
		}
		if usual {
			t.Errorf("%s is read as usual", s.name)
		}
		for _, before := range specialSurnames[:n] {
			if strings.HasPrefix(s.name, before.name) {
				t.Errorf("%s is never found after %s", s.name, before.name)
			}
		}
	}
}

func TestReadings(t *testing.T) {
	for _, c := range []struct {
		name string
		want [][]string
	}{
		{"曾", [][]string{{"ceng", "zeng"}}},
		{"女", [][]string{{"nv", "nu", "ru"}}}, // nǚ, nǜ, rǔ
		{"黑", [][]string{{"hei", "he"}}},      // he4 is from the table
		{"Ａ２·", [][]string{{"a"}, {"2"}, nil}},
		{"\U0002CE89", [][]string{{"\U0002CE89"}}},
		{"㎡", [][]string{{"m2"}}},
	} {
		if got := Readings(c.name); !slices.EqualFunc(got, c.want, slices.Equal[[]string]) {
			t.Errorf("Readings(%q) = %q, want %q", c.name, got, c.want)
		}
	}
}

// Whatever is in a name, there is one list for each of its characters, and its key is
// valid text.
func FuzzName(f *testing.F) {
	for _, name := range []string{"张三", "尉迟恭", "第２号", "\U0002CE89", "欸嗯", "a\x00b", "İ", "ﬁ", "\xff"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		if !utf8.ValidString(name) {
			t.Skip()
		}
		if got, want := len(Readings(name)), utf8.RuneCountInString(name); got != want {
			t.Errorf("%d lists for %d characters", got, want)
		}
		for _, surname := range []bool{true, false} {
			if key := Key(name, surname); !utf8.ValidString(key) || key != Key(name, surname) {
				t.Errorf("key %q", key)
			}
		}
	})
}

// Every syllable of the dictionary is small letters of a to z and a tone.
func TestEverySyllable(t *testing.T) {
	count := 0
	for r := rune(0x3000); r < 0x33480; r++ {
		for _, s := range syllables(r) {
			count++
			if s.letters == "" || strings.Trim(s.letters, "abcdefghijklmnopqrstuvwxyz") != "" || s.tone < '1' || s.tone > '5' {
				t.Errorf("%c is read %q", r, s)
			}
		}
	}
	if count < 40000 {
		t.Errorf("only %d readings", count)
	}
}
