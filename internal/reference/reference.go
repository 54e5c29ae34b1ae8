package reference

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
)

//go:embed chapters examples
var sources embed.FS

// index is the page from which every other can be reached.
const index = "index"

var (
	notice = locale.Text{Zh: "<!-- 本页由 make reference 生成，请改 internal/reference/chapters。 -->\n\n", En: "<!-- Written by make reference; change internal/reference/chapters. -->\n\n"}
	back   = locale.Text{Zh: "\n[目录](index.md)\n", En: "\n[Contents](index.md)\n"}
)

// Page is one page of the reference.
type Page struct {
	Path string // "en/bands.md"
	Text string
}

// Pages makes the reference in every language, sorted by path. The error names
// the chapter that cannot be made.
func Pages() ([]Page, error) {
	var pages []Page
	for _, lang := range locale.Langs() {
		r, err := newRenderer(lang)
		if err != nil {
			return nil, err
		}
		for _, name := range r.names {
			text, err := r.page(name)
			if err != nil {
				return nil, fmt.Errorf("%s/%s.md: %w", lang, name, err)
			}
			pages = append(pages, Page{Path: path.Join(lang.Tag(), name+".md"), Text: text})
		}
		if err := r.complete(); err != nil {
			return nil, fmt.Errorf("%s: %w", lang, err)
		}
	}
	slices.SortFunc(pages, func(a, b Page) int { return strings.Compare(a.Path, b.Path) })
	return pages, nil
}

// renderer makes the pages of one language.
type renderer struct {
	lang     locale.Lang
	names    []string          // of the chapters, sorted
	chapters map[string]string // by name
	tables   []*table          // every table of the format, outside in
	shown    map[string]bool   // examples
}

func newRenderer(lang locale.Lang) (*renderer, error) {
	r := &renderer{lang: lang, chapters: make(map[string]string), shown: make(map[string]bool), tables: tablesOf(dataset.Format())}
	files, err := fs.Glob(sources, path.Join("chapters", lang.Tag(), "*.md"))
	if err != nil {
		return nil, err
	}
	for _, file := range files {
		text, err := sources.ReadFile(file)
		if err != nil {
			return nil, err
		}
		name := strings.TrimSuffix(path.Base(file), ".md")
		r.names = append(r.names, name)
		r.chapters[name] = string(text)
	}
	return r, r.place()
}

// page is a chapter with its commands carried out.
func (r *renderer) page(name string) (string, error) {
	var out strings.Builder
	out.WriteString(notice.In(r.lang))
	for line := range strings.Lines(r.chapters[name]) {
		word, args, ok := command(line)
		if !ok {
			out.WriteString(line)
			continue
		}
		text, err := r.carryOut(name, word, args)
		if err != nil {
			return "", err
		}
		out.WriteString(text)
	}
	if name != index {
		out.WriteString(back.In(r.lang))
	}
	return out.String(), nil
}

func (r *renderer) carryOut(page, word string, args []string) (string, error) {
	switch {
	case word == "keys":
		return r.keys(page, strings.Join(args, " "))
	case word == "example" && len(args) == 1:
		return r.example(args[0])
	case word == "wordings" && len(args) == 0:
		return r.wordings(), nil
	}
	return "", fmt.Errorf("no such command: %s %s", word, strings.Join(args, " "))
}

// command reads a line such as "{{keys units}}".
func command(line string) (word string, args []string, ok bool) {
	inner, ok := strings.CutPrefix(strings.TrimSpace(line), "{{")
	if !ok {
		return "", nil, false
	}
	words := strings.Fields(strings.TrimSuffix(inner, "}}"))
	if len(words) == 0 {
		return "", nil, false
	}
	return words[0], words[1:], true
}

// complete reports what no page shows: a table of the format or an example.
func (r *renderer) complete() error {
	for _, t := range r.tables {
		if t.page == "" {
			return fmt.Errorf("no page has the keys of %s", t.name())
		}
	}
	examples, err := fs.Glob(sources, "examples/*.toml")
	if err != nil {
		return err
	}
	for _, file := range examples {
		if name := strings.TrimSuffix(path.Base(file), ".toml"); !r.shown[name] {
			return fmt.Errorf("no page shows %s", file)
		}
	}
	return nil
}
