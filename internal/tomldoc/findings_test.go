package tomldoc

import (
	"strings"
	"testing"

	"gongping/internal/diag"
)

// TestFindings: what Decode refuses, where, and what it suggests.
func TestFindings(t *testing.T) {
	long := strings.Repeat("龙", maxText+1)
	codes := func(list ...diag.Code) []diag.Code { return list }
	for _, test := range []struct {
		text       string
		codes      []diag.Code
		suggestion string // of the first finding
	}{
		// keys
		{"«txt» = \"x\"\n", codes(diag.UnknownKey), "text"},
		{"«tabels» = 1\n[[tables]]\nname = \"x\"\n", codes(diag.UnknownKey), "table"},
		{"«Text» = \"x\"\n", codes(diag.UnknownKey), "text"},
		{"«nothing_like_it» = \"x\"\n", codes(diag.UnknownKey), ""},
		{"«\"\"» = 1\n", codes(diag.UnknownKey), ""},
		{"«[[table_s]]»\nname = \"x\"\n[[table_s]]\n", codes(diag.UnknownKey), "tables"},
		{"[«other».x]\n", codes(diag.UnknownKey), ""},
		{"[table]\n«nmae» = \"x\"\n", codes(diag.UnknownKey), "name"},
		{"«[table]»\n«xyz» = \"x\"\n", codes(diag.MissingKey, diag.UnknownKey), ""},
		{"[table]\nname = \"x\"\n«nam» = 1\n«deep_» = 2\n", codes(diag.UnknownKey, diag.UnknownKey), "name"},
		{"«[table]»\n", codes(diag.MissingKey), ""},
		{"table = «{}»\n", codes(diag.MissingKey), ""},
		{"[[tables]]\nname = \"x\"\n«[[tables]]»\n«[[tables.deep]]»\n", codes(diag.MissingKey, diag.MissingKey), ""},
		{"[[tables]]\nname = «1»\n[[tables]]\nname = «2»\n", codes(diag.WrongType, diag.WrongType), ""},
		// tables
		{"«[[table]]»\nname = \"x\"\n", codes(diag.WrongBrackets), ""},
		{"«[tables]»\nname = \"x\"\n", codes(diag.WrongBrackets), ""},
		{"table = «[]»\n", codes(diag.WrongType), ""},
		{"table = «1»\n", codes(diag.WrongType), ""},
		{"tables = «{}»\n", codes(diag.WrongType), ""},
		{"tables = «\"x\"»\n", codes(diag.WrongType), ""},
		{"tables = [{ name = \"x\" }, «1»]\n", codes(diag.WrongType), ""},
		{"[«tables».x]\n", codes(diag.WrongType), ""},
		// texts
		{"text = «1»\n", codes(diag.WrongType), ""},
		{"text = «\"\"»\n", codes(diag.EmptyText), ""},
		{"text = «\" \\t　\"»\n", codes(diag.EmptyText), ""},
		{"text = «\"\u200b\u200d\"»\n", codes(diag.EmptyText), ""},
		{"text = \"\"\"\na«\n»b\n\"\"\"\n", codes(diag.LineBreak), ""},
		{"text = «\"a\\nb\"»\n", codes(diag.LineBreak), ""},
		{"text = \"a«\u2028»b\"\n", codes(diag.LineBreak), ""},
		{"text = «\"a\\u0000b\"»\n", codes(diag.ForbiddenCharacter), ""},
		{"text = \"a«\t»b\"\n", codes(diag.ForbiddenCharacter), ""},
		{"text = \"龙«\u202e»湖«\u2066»\"\n", codes(diag.ForbiddenCharacter, diag.ForbiddenCharacter), ""},
		{"text = '''x«\ufeff»'''\n", codes(diag.ForbiddenCharacter), ""},
		{"text = \"«\ufffe»\"\n", codes(diag.ForbiddenCharacter), ""},
		{"text = \"x«\U0001ffff»«\ufdd0»«\u0080»\"\n", codes(diag.ForbiddenCharacter, diag.ForbiddenCharacter, diag.ForbiddenCharacter), ""},
		{"text = \"x«\U0004ffff»«\U0010fffe»\"\n", codes(diag.ForbiddenCharacter, diag.ForbiddenCharacter), ""},
		{"text = «\"" + long + "\"»\n", codes(diag.TextTooLong), ""},
		{"text = \"" + long[3:] + "\"\n", nil, ""},
		{"text = \"，“二”… 👮 ﷺ ½ ①\u00a0\"\n", nil, ""},
		{"prose = \"\"\"\n一\r\n二\t三\n\"\"\"\n", nil, ""},
		{"prose = «\"a\\rb\"»\n", codes(diag.ForbiddenCharacter), ""},
		{"prose = \"a«\u2029»\"\n", codes(diag.ForbiddenCharacter), ""},
		// ids
		{"id = «\"Longhu_1\"»\n", codes(diag.BadID), "longhu-1"},
		{"id = «\"ｌｏｎｇ\"»\n", codes(diag.BadID), "long"},
		{"id = «\"a_b\"»\n", codes(diag.BadID), "a-b"},
		{"id = «\"龙湖\"»\n", codes(diag.BadID), ""},
		{"id = «\"\"»\n", codes(diag.BadID), ""},
		{"id = \"" + strings.Repeat("a", 64) + "\"\n", nil, ""},
		{"id = «\"" + strings.Repeat("a", 65) + "\"»\n", codes(diag.BadID), ""},
		{"id = «2020»\n", codes(diag.WrongType), ""},
		{"ids = «[]»\n", codes(diag.EmptyArray), ""},
		{"ids = [\"a\", «\"a\"», «\"A\"», «1»]\n", codes(diag.DuplicateItem, diag.BadID, diag.WrongType), ""},
		{"ids = «\"a\"»\n", codes(diag.WrongType), ""},
		{"ref = \"e-0147\"\n", nil, ""},
		{"ref = «\"2020Q3/e-0147\"»\n", codes(diag.BadRef), "2020q3/e-0147"},
		{"ref = «\"a/b/c\"»\n", codes(diag.BadRef), ""},
		{"ref = «\"/b\"»\n", codes(diag.BadRef), ""},
		{"ref = «\"a/\"»\n", codes(diag.BadRef), ""},
		// numbers
		{"number = «true»\n", codes(diag.WrongType), ""},
		{"number = «2020-08-14»\n", codes(diag.WrongType), ""},
		{"number = «inf»\nmaybe = «nan»\nlimit = «-inf»\n", codes(diag.NumberNotation, diag.NumberNotation, diag.NumberNotation), ""},
		{"number = «0x10»\nmaybe = «0o7»\nlimit = «0b1»\nint = «0x1»\n", codes(diag.NumberNotation, diag.NumberNotation, diag.NumberNotation, diag.NumberNotation), ""},
		{"number = «\"1/0\"»\nmaybe = «\"\"»\n", codes(diag.BadNumber, diag.BadNumber), ""},
		{"number = «\"-0.5分\"»\n", codes(diag.BadNumber), ""},
		{"number = «1e65»\nmaybe = «0." + strings.Repeat("1", 65) + "»\n", codes(diag.NumberTooLong, diag.NumberTooLong), ""},
		{"number = «1e400»\n", codes(diag.NumberTooLong), ""},
		{"limit = «\"None\"»\n", codes(diag.BadLimit), "none"},
		{"limit = «\"无\"»\n", codes(diag.BadLimit), ""},
		{"limit = «true»\n", codes(diag.WrongType), ""},
		{"limit = «\"1e99\"»\n", codes(diag.NumberTooLong), ""},
		{"small = «-99999999999999999999»\n", codes(diag.TooSmall), ""},
		{"int = 5\n", nil, ""},
		{"int = «6»\n", codes(diag.OutOfRange), ""},
		{"int = «-6»\n", codes(diag.OutOfRange), ""},
		{"int = «3.0»\n", codes(diag.NotWhole), ""},
		{"int = «\"3\"»\n", codes(diag.WrongType), ""},
		{"positive = «0»\n", codes(diag.TooSmall), ""},
		{"small = «10»\n", codes(diag.TooLarge), ""},
		{"numbers = { «\"Goals\"» = 3, against = «\"x\"», for = «true» }\n", codes(diag.BadID, diag.BadNumber, diag.WrongType), "goals"},
		{"numbers = «[1]»\n", codes(diag.WrongType), ""},
		{"«[[numbers]]»\n", codes(diag.WrongType), ""},
		// other
		{"bool = «\"true\"»\n", codes(diag.WrongType), ""},
		{"date = «\"2020-08-14\"»\n", codes(diag.WrongType), "2020-08-14"},
		{"date = «\"2020年8月14日\"»\n", codes(diag.BadDate), "2020-08-14"},
		{"date = «\"soon\"»\n", codes(diag.WrongType), ""},
		{"date = «2020-08-14T00:00:00»\n", codes(diag.WrongType), "2020-08-14"},
		{"date = «08:00:00»\n", codes(diag.WrongType), ""},
		{"date = «1899-12-31»\n", codes(diag.DateOutOfRange), ""},
		{"date = «2200-01-01»\n", codes(diag.DateOutOfRange), ""},
		{"date = «2020-02-30»\n", codes(diag.BadDate), ""},
		{"colour = «\"Red\"»\n", codes(diag.UnknownWord), "red"},
		{"colour = «\"dark_blue\"»\n", codes(diag.UnknownWord), "dark-blue"},
		{"colour = «\"\"»\n", codes(diag.UnknownWord), ""},
		{"colour = «3»\n", codes(diag.WrongType), ""},
	} {
		text, places := marked(t, test.text)
		var list diag.List
		_, ok := decodeAllOf(t, text, &list)
		if ok != (test.codes == nil) {
			t.Errorf("%s: ok %v", text, ok)
		}
		expect(t, &list, places, test.codes...)
		if found := list.All(); len(found) > 0 && found[0].Suggestion != test.suggestion {
			t.Errorf("%s: suggestion %q, want %q", text, found[0].Suggestion, test.suggestion)
		}
	}
}
