package build

import (
	"path"

	"gongping/internal/help"
	"gongping/internal/locale"
	"gongping/internal/markdown"
	"gongping/internal/site"
	"gongping/theme"
)

// takeTheme puts the office's own files in place of those of the theme, and
// beside them the pictures that its texts show. Those of a notice whose day has
// not come are not published before it. The pictures of the manual go with
// every site.
func (c *Checked) takeTheme() {
	var own []theme.File
	for _, f := range c.Data.Beside.Theme {
		own = append(own, theme.File{Name: f.Name, Data: f.Data})
	}
	var pictures []theme.File
	c.shown = make(map[string]string)
	guide := site.NewGuide(&site.Input{Data: c.Data}, nil)
	for _, text := range c.texts(c.AsOf) {
		for _, link := range markdown.Links(text) {
			if way := guide.Way(text, link.Address, link.Image); way.Picture != nil {
				c.shown[way.Picture.Path] = ""
			}
		}
	}
	for i := range c.Data.Beside.Pictures {
		p := &c.Data.Beside.Pictures[i]
		if _, shows := c.shown[p.Path]; !shows {
			continue
		}
		f := theme.File{Name: path.Base(p.Path), Data: p.Data}
		pictures = append(pictures, f)
		c.shown[p.Path] = theme.PublishedName(f)
	}
	c.help = make(map[string]string)
	for _, p := range help.Pictures() {
		f := theme.File{Name: "help-" + p.Name, Data: p.Data}
		pictures = append(pictures, f)
		c.help[p.Name] = theme.PublishedName(f)
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
