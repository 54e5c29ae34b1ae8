package generate

import "strings"

// hostile are texts that are allowed and that a careless program takes for
// markup, paths, code, formulas, numbers, or the wrong width.
var hostile = []string{
	`</script><img src=x onerror=alert(1)>`, `"><svg/onload=alert(1)>`, `' onmouseover='alert(1)`, `<b>粗</b>`, `<!-- 注`, `-->`, `]]>`,
	`javascript:alert(1)`, `[点我](javascript:alert(1))`, `data:text/html,<script>alert(1)</script>`, `//example.com/x`,
	`../../x`, `..\..\x`, `C:\con\nul`, `/etc/passwd`, `a/b`,
	`{{.}}`, `{{ template "x" }}`, `${7*7}`, `<%= 7*7 %>`, `{#c-9}`, `%s%d%n`, `$(reboot)`, "`reboot`",
	`=HYPERLINK("x","点")`, `+1-1`, `-1+1`, `@SUM(A1)`, `1,2;3`, `a|b`, `# 标题`, `* 项目`, `---`,
	`"`, `'`, `""`, `'''`, `"""`, `\`, `\\`, `\u202e`, `\n`, `a"b'c\d`,
	`&lt;b&gt;&amp;`, `&`, `&#x27;`, `0`, `-0`, `1e309`, `NaN`, `null`, `undefined`, `true`, `__proto__`, `constructor`,
	`👮‍♀️`, `🇨🇳`, `👨‍👩‍👧‍👦`, `𠮷野家`, `𠀋𪚥𫝀`, `é`, `Å̧̱͜`, `ﷺ`, `مرحبا`, `שלום`, `ＡＢＣ１２３`, `a　b`, `a b`, `龘靐齉`, `ß İ ı`,
}

// longestName is in characters.
const longestName = 60

// name is hostile one time in six, and of the greatest length one in fifty.
func (g *random) name(plain string) string {
	switch n := g.IntN(100); {
	case n < 16:
		return pick(g.dice, hostile)
	case n < 18:
		return g.characters(longestName)
	case n < 30:
		return g.placeName() + plain
	}
	return plain + chineseNumber(g.between(1, 999))
}

func (g *random) placeName() string {
	return pick(g.dice, firstSyllables).character + pick(g.dice, secondSyllables).character
}

// longestReason is longer than any page would like.
const longestReason = 4000

func (g *random) reason() string {
	plain := pick(g.dice, localities) + "，" + pick(g.dice, findings)
	switch n := g.IntN(1000); {
	case n < 3:
		return g.characters(longestReason)
	case n < 150:
		return pick(g.dice, hostile)
	case n < 250:
		return plain + pick(g.dice, hostile) + pick(g.dice, sequels)
	}
	return plain + "，" + pick(g.dice, sequels)
}

// characters are common ones, with one in twenty from beyond the basic plane.
func (g *random) characters(n int) string {
	var b strings.Builder
	for range n {
		if g.chance(5) {
			b.WriteRune(0x20000 + rune(g.IntN(0xA6D0)))
		} else {
			b.WriteRune(0x4E00 + rune(g.IntN(0x5000)))
		}
	}
	return b.String()
}

func (g *random) evidence() string {
	if g.chance(10) {
		return pick(g.dice, hostile)
	}
	return "记录〔" + chineseNumber(g.between(1, 99)) + "〕号"
}
