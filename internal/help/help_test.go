package help

import (
	"bytes"
	"image/png"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gongping/internal/locale"
	"gongping/internal/markdown"
)

// What a picture may weigh, and all of them: an intranet has thin lines.
const (
	mostOfPicture = 60 << 10
	mostOfAll     = 500 << 10
	widest        = 1366
)

func TestPicturesAreSmall(t *testing.T) {
	all := 0
	for _, p := range Pictures() {
		all += len(p.Data)
		config, err := png.DecodeConfig(bytes.NewReader(p.Data))
		switch {
		case err != nil:
			t.Errorf("%s: %v", p.Name, err)
		case config.Width != p.Width || config.Height != p.Height || p.Width > widest:
			t.Errorf("%s has %d × %d pixels, said to be %d × %d", p.Name, config.Width, config.Height, p.Width, p.Height)
		case len(p.Data) > mostOfPicture:
			t.Errorf("%s has %d bytes", p.Name, len(p.Data))
		}
	}
	if n := len(Pictures()); n < 8 || all > mostOfAll {
		t.Errorf("%d pictures of %d bytes", n, all)
	}
}

// links are those of all pages of a language.
func links(lang locale.Lang) []markdown.Link {
	var list []markdown.Link
	for _, name := range Names() {
		list = append(list, markdown.Links(Text(lang, name))...)
	}
	return list
}

func TestPicturesAreShownAndDescribed(t *testing.T) {
	for _, lang := range locale.Langs() {
		shown := make(map[string]bool)
		for _, l := range links(lang) {
			if !l.Image {
				continue
			}
			shown[l.Address] = true
			if len([]rune(l.Words)) < 15 {
				t.Errorf("%v: %s is described as %q", lang, l.Address, l.Words)
			}
		}
		for _, p := range Pictures() {
			if !shown[p.Name] {
				t.Errorf("%v: no page shows %s", lang, p.Name)
			}
			delete(shown, p.Name)
		}
		if len(shown) > 0 {
			t.Errorf("%v: pictures that are not there: %v", lang, shown)
		}
	}
}

func TestLinksNamePagesAndPlaces(t *testing.T) {
	for _, lang := range locale.Langs() {
		used := make(map[Target]bool)
		for _, l := range links(lang) {
			if l.Image {
				continue
			}
			if target, ok := ParseTarget(l.Address); ok {
				used[target] = true
				if !slices.Contains(Targets(), target) {
					t.Errorf("%v: %s is no target", lang, l.Address)
				}
				continue
			}
			name, fragment, _ := strings.Cut(l.Address, "#")
			name = strings.TrimSuffix(name, ".md")
			if !slices.Contains(Names(), name) {
				t.Errorf("%v: %s is no page", lang, l.Address)
			} else if fragment != "" && !slices.ContainsFunc(markdown.Anchors(Text(lang, name)), func(a markdown.Anchor) bool { return a.ID == fragment }) {
				t.Errorf("%v: %s is no place", lang, l.Address)
			}
		}
		for _, target := range Targets() {
			if !used[target] {
				t.Errorf("%v: no text leads to %s", lang, target)
			}
		}
	}
}

// structure is what a page has in every language: headings and their anchors,
// pictures, links, rows of tables, blocks of code.
func structure(lang locale.Lang, name string) []string {
	f := Text(lang, name)
	var list []string
	for line := range strings.Lines(f.Text) {
		line = strings.TrimSpace(line)
		if m := heading.FindStringSubmatch(line); m != nil {
			list = append(list, m[1]+" "+m[2])
		} else if strings.HasPrefix(line, "|") || strings.HasPrefix(line, "```") || strings.HasPrefix(line, "![") {
			list = append(list, line[:min(len(line), 2)])
		}
	}
	for _, l := range markdown.Links(f) {
		list = append(list, l.Address)
	}
	return list
}

var heading = regexp.MustCompile(`^(#+) .*?(\{#[a-z-]+\})?$`)

func TestLanguagesHaveOneStructure(t *testing.T) {
	for _, name := range Names() {
		zh, en := structure(locale.ZhCN, name), structure(locale.En, name)
		if len(zh) < 10 {
			t.Errorf("%s: only %q", name, zh)
		}
		for i := range max(len(zh), len(en)) {
			if i >= len(zh) || i >= len(en) || zh[i] != en[i] {
				t.Errorf("%s, part %d: %q in Chinese, %q in English", name, i, zh[min(i, len(zh)):min(i+3, len(zh))], en[min(i, len(en)):min(i+3, len(en))])
				break
			}
		}
	}
}
