package dataset

import (
	"path"
	"strings"

	"gongping/internal/markdown"
)

// decodeBeside reads a file beside the records, but for pictures: its text has
// been read already.
func (l *loader) decodeBeside(f *file) {
	folder, base := path.Split(f.path)
	limit := mostOfText
	if folder == "theme/" {
		limit = mostOfPicture
	}
	if !l.fits(f.path, len(f.source.Text), limit) {
		return
	}
	switch folder {
	case "pages/":
		f.page = &Page{Slug: slugOf(f.path), Title: markdown.Title(f.source), Text: f.source}
	case "notices/":
		f.notice = l.decodeNotice(f.source)
	case "slots/":
		f.slot = &Slot{Name: strings.TrimSuffix(base, ".md"), Text: f.source}
	case "theme/":
		f.theme = &ThemeFile{Name: base, Data: []byte(f.source.Text), Text: f.source}
	default:
		f.wordings = decode(f.source, wordingsSchema, l.list)
	}
}

// decodePicture reads a picture beside a text or in the theme.
func (l *loader) decodePicture(f *file) error {
	picture, err := l.picture(f.path)
	switch {
	case picture == nil:
		return err
	case strings.HasPrefix(f.path, "theme/"):
		f.theme = &ThemeFile{Name: path.Base(f.path), Data: picture.Data}
	default:
		f.picture = picture
	}
	return nil
}
