package check

import (
	"path"
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/markdown"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/theme"
)

// beside checks what an office adds beside the records, but for its links:
// where they lead is known once the pages are.
func (c *checker) beside() {
	b := &c.d.Beside
	for i := range b.Pages {
		p := &b.Pages[i]
		c.slug(p.Slug, p.Text)
		if p.Title == "" {
			c.add(diag.New(diag.TitleMissing, source.Span{File: p.Text}))
		}
		c.hiddenIn(p.Text)
		c.anchorsOf(p.Text)
	}
	periods := c.periodIDs()
	for i := range b.Notices {
		n := &b.Notices[i]
		c.slug(n.Slug, n.Text, "index")
		c.refer(n.At, "period", string(n.Period), periods)
		if !n.Until.IsZero() && n.Until < n.Date {
			c.reversedDates(tomldoc.Locate(n.At, "until"), n.Date, n.Until, tomldoc.Locate(n.At, "date"))
		}
		c.hiddenIn(n.Text)
		c.anchorsOf(n.Text)
	}
	for i := range b.Slots {
		c.hiddenIn(b.Slots[i].Text)
	}
	for i := range b.Wordings {
		c.wording(&b.Wordings[i])
	}
	c.styles()
}

// slug checks a name that becomes that of a page.
func (c *checker) slug(slug dataset.Slug, f *source.File, taken ...string) {
	if isReserved(string(slug), taken...) {
		c.add(diag.New(diag.ReservedID, source.Whole(f.Path), "id", string(slug)))
	}
}

// anchorsOf refuses an anchor that stands twice in a text.
func (c *checker) anchorsOf(f *source.File) {
	first := make(map[string]source.Span)
	for _, a := range markdown.Anchors(f) {
		if at, twice := first[a.ID]; twice {
			c.add(diag.New(diag.AnchorAgain, a.At, "anchor", a.ID).WithNote(at))
			continue
		}
		first[a.ID] = a.At
	}
}

// wording checks a text of the interface in the office's own words against the
// one that it replaces.
func (c *checker) wording(w *dataset.OwnWording) {
	key, ok := locale.ByName(w.Name)
	if !ok {
		c.add(diag.New(diag.UnknownWording, w.NameAt, "name", w.Name).WithSuggestion(diag.Nearest(w.Name, locale.Names())))
		return
	}
	lang, ok := locale.ParseLang(w.Lang)
	if !ok {
		panic("internal error: i18n.toml has no table " + w.Lang)
	}
	original := key.Text().In(lang)
	wants, has := locale.Placeholders(original), locale.Placeholders(w.Text)
	for _, p := range wants {
		if !slices.Contains(has, p) {
			c.add(diag.New(diag.PlaceholderMissing, w.At, "name", w.Name, "placeholder", p, "original", original))
		}
	}
	for _, p := range has {
		if !slices.Contains(wants, p) {
			c.add(diag.New(diag.PlaceholderUnknown, w.At, "name", w.Name, "placeholder", p, "original", original).
				WithSuggestion(diag.Nearest(p, wants)))
		}
	}
}

// styles checks where the stylesheets of the office's own lead.
func (c *checker) styles() {
	var names []string
	for i := range c.d.Beside.Theme {
		if f := &c.d.Beside.Theme[i]; f.Text == nil {
			names = append(names, f.Name)
		}
	}
	for i := range c.d.Beside.Theme {
		f := &c.d.Beside.Theme[i]
		if path.Ext(f.Name) != ".css" {
			continue
		}
		for _, a := range theme.StyleAddresses(f.Text.Text) {
			at := source.Span{File: f.Text, Start: a.Start, End: a.End}
			switch {
			case a.Import:
				c.add(diag.New(diag.StyleOutside, at, "address", at.Text()))
			case markdown.IsOutside(a.Address):
				c.add(diag.New(diag.StyleOutside, at, "address", a.Address))
			case !slices.Contains(names, a.Address):
				c.add(diag.New(diag.StyleFileMissing, at, "address", a.Address).WithSuggestion(diag.Nearest(path.Base(a.Address), names)))
			}
		}
	}
}
