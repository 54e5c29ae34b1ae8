package build

import (
	"path"

	"gongping/internal/locale"
	"gongping/theme"
)

// takeTheme puts the office's own files in place of those of the theme, and its
// pictures beside them.
func (c *Checked) takeTheme() {
	var own []theme.File
	for _, f := range c.Data.Beside.Theme {
		own = append(own, theme.File{Name: f.Name, Data: f.Data})
	}
	var pictures []theme.File
	c.shown = make(map[string]string)
	for i := range c.Data.Beside.Pictures {
		p := &c.Data.Beside.Pictures[i]
		f := theme.File{Name: path.Base(p.Path), Data: p.Data}
		pictures = append(pictures, f)
		c.shown[p.Path] = theme.PublishedName(f)
	}
	c.theme = theme.With(own).And(pictures)
}

// wordings are the texts of the interface in the office's own words.
func (c *Checked) wordings(lang locale.Lang) map[locale.Key]string {
	own := make(map[locale.Key]string)
	for i := range c.Data.Beside.Wordings {
		w := &c.Data.Beside.Wordings[i]
		if key, known := locale.ByName(w.Name); known && w.Lang == lang.Tag() {
			own[key] = w.Text
		}
	}
	return own
}
