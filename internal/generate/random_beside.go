package generate

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"strings"
)

// writeBeside adds what an office puts beside its records: pages, notices,
// texts in the places of pages, words of the interface, files of the theme.
func (g *random) writeBeside() {
	pages := 0
	for ; g.chance(40) && pages < 3; pages++ {
		name := fmt.Sprintf("pages/p-%d.md", pages)
		g.files[name] = []byte("# " + markdownLine(g.name("说明")) + "\n\n" + g.markdown(pages))
	}
	for n := 0; g.chance(50) && n < 4; n++ {
		g.files[fmt.Sprintf("notices/n-%d.md", n)] = g.noticeFile(pages)
	}
	for _, slot := range []string{"home-top", "home-bottom", "period-top", "ranking-top", "ledger-top", "footer"} {
		if g.chance(12) {
			g.files["slots/"+slot+".md"] = []byte(g.markdown(pages))
		}
	}
	if g.chance(30) {
		g.writeWordings()
	}
	if g.chance(20) {
		g.files["theme/extra.css"] = []byte("h1 { background: url(mark.png) }\n/* url(nothing.png) */\n")
		g.files["theme/mark.png"] = g.picture()
	}
}

// noticeFile has a day on which the site surely speaks, or one long after.
func (g *random) noticeFile(pages int) []byte {
	d := &document{}
	date := g.periods[0].start.AddDays(g.between(0, 30))
	if g.chance(15) {
		date = day(2040, 1, 1)
	}
	d.date("date", date)
	d.text("title", g.name("通知"))
	if g.chance(50) {
		d.date("until", date.AddDays(g.between(0, 2000)))
	}
	if g.chance(50) {
		d.text("period", pick(g.dice, g.periods).id)
	}
	return []byte("+++\n" + string(d.bytes()) + "+++\n" + g.markdown(pages))
}

// markdown is a text of a few paragraphs with links to what is surely there.
func (g *random) markdown(pages int) string {
	var b strings.Builder
	for range g.between(1, 4) {
		switch n := g.IntN(6); {
		case n == 0:
			b.WriteString("## " + markdownLine(g.name("要点")) + "\n\n")
		case n == 1 && pages > 0:
			b.WriteString(fmt.Sprintf("见[%s](/pages/p-%d.md)和[首页](/index.html)。\n\n", chineseNumber(g.between(1, 99)), g.IntN(pages)))
		case n == 2:
			b.WriteString("| 项 | 分 |\n|--|--:|\n| 甲 | 1 |\n\n")
		case n == 3:
			s := pick(g.dice, g.schemes)
			b.WriteString(fmt.Sprintf("- 见[办法](schemes/%s/%s.html)\n- %s\n\n", s.id, s.edition, markdownLine(g.name("事项"))))
		case n == 4:
			g.files["pages/sign.png"] = g.picture()
			b.WriteString("![标志](/pages/sign.png)\n\n")
		default:
			b.WriteString(markdownLine(g.reason()) + "\n\n")
		}
	}
	return b.String()
}

// markdownLine is a text that Markdown takes for text: whatever it might read
// into its signs is escaped.
func markdownLine(text string) string {
	var b strings.Builder
	for _, r := range text {
		if r < 0x80 && strings.ContainsRune("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// picture is a small one.
func (g *random) picture() []byte {
	var out bytes.Buffer
	picture := image.NewGray(image.Rect(0, 0, g.between(1, 9), g.between(1, 9)))
	if err := png.Encode(&out, picture); err != nil {
		panic("internal error: a picture cannot be written: " + err.Error())
	}
	return out.Bytes()
}

// writeWordings changes a few texts, and keeps their placeholders. Sentences in
// which figures stand are left alone: internal/recheck reads them.
func (g *random) writeWordings() {
	d := &document{}
	for _, lang := range []string{"zh-CN", "en"} {
		if g.chance(80) {
			d.table("[" + lang + "]")
			for _, name := range some(g.dice, []string{"skip-to-main", "issued-by", "contact", "nav-path", "all-periods", "as-of"}, 1, 5) {
				text := g.name("文字")
				if strings.ContainsAny(text, "{}") {
					text = "文字"
				}
				if name == "as-of" {
					text += "{date}"
				}
				d.text(name, text)
			}
		}
	}
	if len(d.buf) > 0 {
		g.files["i18n.toml"] = d.bytes()
	}
}
