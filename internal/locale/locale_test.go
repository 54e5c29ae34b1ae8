package locale

import "testing"

func TestParseLang(t *testing.T) {
	for _, c := range []struct {
		word string
		want Lang
	}{
		{"zh", ZhCN}, {"zh-CN", ZhCN}, {"zh_cn", ZhCN}, {"ZH-Hans", ZhCN},
		{"en", En}, {"EN", En}, {"en_US", En},
		{"", 0}, {"de", 0}, {"zh-TW", 0}, {"english", 0},
	} {
		got, ok := ParseLang(c.word)
		if got != c.want || ok != (c.want != 0) {
			t.Errorf("ParseLang(%q) = %v, %v", c.word, got, ok)
		}
	}
}

func TestTagsParseBack(t *testing.T) {
	for _, lang := range Langs() {
		if got, ok := ParseLang(lang.Tag()); !ok || got != lang {
			t.Errorf("ParseLang(%q) = %v, %v", lang.Tag(), got, ok)
		}
	}
}

func TestTextIn(t *testing.T) {
	text := Text{Zh: "错误", En: "error"}
	if text.In(ZhCN) != "错误" || text.In(En) != "error" {
		t.Errorf("%q, %q", text.In(ZhCN), text.In(En))
	}
	if text.IsZero() || !(Text{}).IsZero() {
		t.Error("IsZero")
	}
}

func TestInvalidLangPanics(t *testing.T) {
	for name, use := range map[string]func(){
		"Tag": func() { Lang(0).Tag() },
		"In":  func() { Text{Zh: "a", En: "b"}.In(Lang(9)) },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s of an invalid language did not panic", name)
				}
			}()
			use()
		}()
	}
	if got := Lang(0).String(); got != "Lang(0)" {
		t.Errorf("String = %q", got)
	}
}
