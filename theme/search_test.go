package theme

import (
	"strings"
	"testing"

	"github.com/robertkrimen/otto"
)

// indexPage is as much of a browser as the search needs without its page: scripts that are
// put into the head are asked for by their names in parts, and come, or fail.
const indexPage = `
var asked = [], parts = {}, document = {
  getElementById: function () { return null; },
  createElement: function () { return {}; },
  getElementsByTagName: function () {
    return [{ appendChild: function (script) {
      asked.push(script.src);
      if (parts[script.src]) { parts[script.src](); script.onload(); } else { script.onerror(); }
    } }];
  }
};
var window = {};
`

// smallIndex has a bit of everything: names of one sound and of one name, characters of
// several readings and of none, full-width forms, two files of records.
const smallIndex = `
parts['core.1.js'] = function () {
  window.gongpingSearch('core', [
    '河he\n源yuan\n县xian\n局ju\n单dan,chan,shan\n雄xiong\n吕lv,lu\n张zhang\n卓zhuo\n长zhang,chang\n伟wei\n为wei\n重zhong,chong\n庆qing\n路lu\n年nian\n申shen\n告gao\n不bu\n受shou\n理li\n分fen',
    '卓长河\tc1\t分局\n卓长\tc2\t分局\n河源县局\theyuan\t分局\n源河分局\tyuanhe\t分局\n第２重庆路分局\tcq2\t分局\n囧局\trare\t分局',
    '2020年\t2020/index\n<b>年</b>\tpages/b\n河源\tpages/heyuan\n12月\tpages/december',
    '第九条 不受理申告\tcase/2020\tc-9\t办法\n受理\tcase/2020\tindicator.taken\t办法',
    'people-1.1.js\npeople-2.1.js', '2020\ta1 e1\n2020q4\t4 e4 m2', 'entries-1.1.js\t2020/a1\nentries-2.1.js\t2020q4/e5']);
};
parts['people-1.1.js'] = function () { window.gongpingSearch('people-1', ['单雄\tp-1\t0\n张伟\tp-2\t0', '一队']); };
parts['people-2.1.js'] = function () { window.gongpingSearch('people-2', ['张为\tp-3\t1\n张伟\tp-4\t1\n吕单\tp-5\t1\tlv shan\n张伟一\tp-6\t0', '三队\n二队']); };
parts['entries-1.1.js'] = function () { window.gongpingSearch('entries-1', ['2020/case\t年\n2020q4/case\t四季度\n2020q4/tasks\t任务', 'heyuan\t河源县局\np-1\t单雄', '2020/a-1\t0.0\n2020/e-5\t0.0\n2020q4/1001\t1.0\n2020q4/e-0512\t1.0\n2020q4/e-12\t1.0 1.1\n2020q4/e-4\t2']); };
parts['entries-2.1.js'] = function () { window.gongpingSearch('entries-2', ['2020q4/case\t四季度', 'heyuan\t河源县局', '2020q4/e-5\t0.0\n2020q4/m-05\t0.0\n2020q4/m-12\t0.0']); };
`

// found is what a query finds in the small index: names, or ids of results whose names are
// not alone, and the files that it asked for.
func found(t *testing.T, query, setup, expression string) string {
	t.Helper()
	vm := otto.New()
	script := strings.Replace(string(Named(Search).Data), "var coreFile = '';", "var coreFile = 'core.1.js';", 1)
	if err := vm.Set("typed", query); err != nil {
		t.Fatal(err)
	}
	value, err := vm.Run(indexPage + smallIndex + setup + script + "\nvar got; window.gongpingSearch.find(typed, function (x) { got = x; });\n" + expression)
	if err != nil {
		t.Fatal(err)
	}
	return value.String()
}

const (
	hrefs = `got.results.map(function (x) { return x.href.replace(/^subjects\/|\.html$/g, ''); }).join(' ')`
	loads = `asked.join(' ')`
)

func TestSearchFinds(t *testing.T) {
	for _, c := range []struct{ what, query, want string }{
		{"a name first, then what begins with it", "张伟", "p-2 p-4 p-6"},
		{"how a name begins before what is inside", "河源", "pages/heyuan heyuan"},
		{"inside, both ways round", "源", "yuanhe heyuan pages/heyuan"},
		{"full pinyin", "heyuanxianju", "heyuan"},
		{"initials", "hyxj", "heyuan"},
		{"a mixture", "heyuanxj", "heyuan"},
		{"characters and letters", "河yuanX局", "heyuan"},
		{"a syllable begun", "heyuanxia", "heyuan"},
		{"the longest way through a name", "zzh", "c1 c2"},
		{"an initial of two letters", "zhw", "p-2 p-3 p-4 p-6"},
		{"all of a name in pinyin before its beginning", "zhangwei", "p-2 p-3 p-4 p-6"},
		{"inside in pinyin", "xianju", "heyuan"},
		{"not between letters of a syllable", "eyuan", ""},
		{"every reading", "danxiong", "p-1"}, {"every reading", "shanxiong", "p-1"}, {"every reading", "chanx", "p-1"},
		{"ü as v", "lvdan", "p-5"}, {"ü as u", "ludan", "p-5"}, {"ü as it is", "lüdan", "p-5"}, {"ǚ with its tone", "lǚdan", "p-5"},
		{"a reading that is stated", "lvshan", "p-5"},
		{"full width, capitals, spaces, marks", "　ＨＥ Yuan·ＸJ", "heyuan"},
		{"full width in the name", "第2重庆", "cq2"}, {"a digit among syllables", "di2chongqinglu", ""}, {"as it is typed", "2chongqinglu", "cq2"},
		{"a character without a reading", "囧局", "rare"},
		{"the others beside one without a reading", "ju", "rare heyuan yuanhe cq2"},
		{"an id", "cq2", "cq2"}, {"an id of a person", "P-3", "p-3"}, {"the id of a clause", "c-9", "schemes/case/2020.html#c-9"},
		{"the id of an indicator", "taken", "schemes/case/2020.html#indicator.taken"},
		{"a page by its address", "2020", "2020/index"},
		{"markup", "<b>年", "pages/b"},
		{"a word of objects", "constructor", ""}, {"a word of objects", "__proto__", ""}, {"a pattern", ".*", ""},
		{"half a character", "\\ud87e", ""},
		{"nothing but marks", " ·、 ", ""},
		{"an id as it is printed", "2020q4/e-12", "2020q4/case/heyuan.html#2020q4/e-12 2020q4/case/p-1.html#2020q4/e-12"},
		{"full width and capitals", "２０２０Ｑ４ ／ Ｅ－５", "2020q4/case/heyuan.html#2020q4/e-5"},
		{"its number with the period", "2020q4 512", "2020q4/case/heyuan.html#2020q4/e-0512"},
		{"its number of every period, the newest first", "e-5", "2020q4/case/heyuan.html#2020q4/e-5 2020/case/heyuan.html#2020/e-5"},
		{"a number alone, of every period and kind", "5", "2020q4/case/heyuan.html#2020q4/e-5 2020q4/case/heyuan.html#2020q4/m-05 2020/case/heyuan.html#2020/e-5"},
		{"in each of its places, behind what is called so", "12", "pages/december 2020q4/case/heyuan.html#2020q4/e-12 2020q4/case/p-1.html#2020q4/e-12 2020q4/case/heyuan.html#2020q4/m-12"},
		{"with zeros in front", "0005", "2020q4/case/heyuan.html#2020q4/e-5 2020q4/case/heyuan.html#2020q4/m-05 2020/case/heyuan.html#2020/e-5"},
		{"full width", " ５１２", "2020q4/case/heyuan.html#2020q4/e-0512"},
		{"all of an id", "1001", "2020q4/case/heyuan.html#2020q4/1001"},
		{"how it begins, with the period", "2020q4/10", "2020q4/case/heyuan.html#2020q4/1001"},
		{"not how a number begins", "51", ""}, {"not inside of one", "00", ""}, {"more digits than any", "0000005", "2020q4/case/heyuan.html#2020q4/e-5 2020q4/case/heyuan.html#2020q4/m-05 2020/case/heyuan.html#2020/e-5"},
		{"digits of a period and a number", "20205", "2020/case/heyuan.html#2020/e-5"},
		{"a number beyond all", "123456", ""},
		{"in a register", "2020q4e4", "2020q4/tasks.html#2020q4/e-4"},
		{"how it begins", "2020q4/e-1", "2020q4/case/heyuan.html#2020q4/e-12 2020q4/case/p-1.html#2020q4/e-12"},
		{"a thousand characters", strings.Repeat("h", 1000), ""},
	} {
		want := c.want
		if got := found(t, c.query, "", hrefs); got != want {
			t.Errorf("%s: %.40q finds %q, want %q", c.what, c.query, got, want)
		}
	}
}

// Two of one name are told apart by where they belong.
func TestSearchSaysWhere(t *testing.T) {
	const where = `got.results.map(function (x) { return x.kind + x.name + x.where; }).join(' ')`
	if got := found(t, "张伟", "", where); got != "1张伟一队 1张伟二队 1张伟一三队" {
		t.Errorf("got %q", got)
	}
	if got := found(t, "2020q4/e-12", "", where); got != "42020q4/e-12河源县局 · 四季度 42020q4/e-12单雄 · 四季度" {
		t.Errorf("got %q", got)
	}
}

// Only what a query needs is loaded.
func TestSearchLoadsWhatItNeeds(t *testing.T) {
	for _, c := range []struct{ query, want string }{
		{"", ""}, {"、", ""}, {strings.Repeat("h", 1000), ""},
		{"河源", "core.1.js people-1.1.js people-2.1.js"},
		{"2020q4/e-12", "core.1.js entries-1.1.js"},
		{"2020q4/e-5", "core.1.js entries-1.1.js entries-2.1.js"}, // ids that begin like this may end the file before
		{"2020/a-1", "core.1.js entries-1.1.js"},
		{"2020q4 7", "core.1.js entries-1.1.js entries-2.1.js"}, // e-7 would be in the second, e-0007 in the first
		{"2020q4 1001", "core.1.js entries-1.1.js"},
		{"1001", "core.1.js entries-1.1.js people-1.1.js people-2.1.js"},
		{"20205", "core.1.js entries-1.1.js people-1.1.js people-2.1.js"}, // or somebody's number
		{"12345", "core.1.js people-1.1.js people-2.1.js"},                // no id has so many digits
		{"e-6", "core.1.js entries-2.1.js entries-1.1.js people-1.1.js people-2.1.js"},
	} {
		if got := found(t, c.query, "", loads); got != c.want {
			t.Errorf("%.40q asks for %q, want %q", c.query, got, c.want)
		}
	}
}

// What cannot be read is said, and what can be is found all the same.
func TestSearchSaysWhatIsMissing(t *testing.T) {
	const seen = `got.missing + ' ' + got.results.length`
	for _, c := range []struct{ setup, query, want string }{
		{"", "张伟", "false 3"},
		{"delete parts['people-2.1.js'];", "张伟", "true 1"},
		{"delete parts['core.1.js'];", "张伟", "true 0"},
		{"delete parts['entries-2.1.js'];", "2020q4/e-5", "true 0"},
	} {
		if got := found(t, c.query, c.setup, seen); got != c.want {
			t.Errorf("%s: %q finds %q, want %q", c.setup, c.query, got, c.want)
		}
	}
	if got := found(t, strings.Repeat("河", 700), "", "String(got.tooLong)"); got != "true" {
		t.Errorf("a long query: %s", got)
	}
}

// A query and a name of one letter over and over end in a time that grows with both, not
// with all the ways in which one could be the other.
func TestSearchEnds(t *testing.T) {
	setup := `parts['core.1.js'] = function () { var a = 'a\taa', n = '阿', i; for (i = 0; i < 5; i += 1) { n += n; }
		window.gongpingSearch('core', ['阿a,aa,aaa', n + '\tx\tx', '', '', '', '', '']); };`
	if got := found(t, strings.Repeat("a", 100)+"b", setup, "String(got.results.length)"); got != "0" {
		t.Errorf("finds %s", got)
	}
}
