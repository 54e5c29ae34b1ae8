package dataset

import (
	"strings"

	"gongping/internal/civil"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
)

// Beside is what an office adds beside the records: pages, notices, texts in
// the named places of pages, words of the interface, files of the theme. None of
// it decides a result, so none of it is under the digest of a publication.
type Beside struct {
	Pages    []Page
	Notices  []Announcement
	Slots    []Slot
	Pictures []Picture
	Wordings []OwnWording
	Theme    []ThemeFile
}

// Slug is the name of a page or notice in its address.
type Slug string

// Page is a page in the office's own words.
type Page struct {
	Slug  Slug
	Title string // its first heading of level 1; empty: it has none
	Text  *source.File
}

// Announcement is a notice: a dated text. (Notice is an edition.)
type Announcement struct {
	Slug   Slug
	Date   civil.Date
	Title  string
	Until  civil.Date   // the last day on the home page; zero: no end
	Period PeriodID     // to which it belongs; may be empty
	Text   *source.File // blank where the front matter stands, so that places are those of the file
	At     source.Span  // the front matter
}

// Slot is a text for a named place of pages.
type Slot struct {
	Name string
	Text *source.File
}

// Picture stands beside the texts that show it.
type Picture struct {
	Path          string // in the content folder
	Data          []byte
	Width, Height int // in pixels
}

// OwnWording is a text of the interface in the office's own words.
type OwnWording struct {
	tomldoc.Wording
	Lang string // as in i18n.toml: "zh-CN"
}

// ThemeFile is a file of the theme, or beside it.
type ThemeFile struct {
	Name string // "site.css"
	Data []byte
	Text *source.File // nil: a picture
}

// The places of texts in pages, as the files of slots/ are called.
const (
	SlotHomeTop    = "home-top"
	SlotHomeBottom = "home-bottom"
	SlotPeriodTop  = "period-top"
	SlotRankingTop = "ranking-top"
	SlotLedgerTop  = "ledger-top"
	SlotFooter     = "footer"
)

// SlotNames are the places in which texts may stand.
var SlotNames = []string{SlotHomeTop, SlotHomeBottom, SlotPeriodTop, SlotRankingTop, SlotLedgerTop, SlotFooter}

// IsBeside reports whether a file of a content folder is one of those beside
// the records.
func IsBeside(path string) bool {
	folder, _, _ := strings.Cut(path, "/")
	switch folder {
	case "pages", "notices", "slots", "theme", wordingsFile:
		return true
	}
	return false
}

// Slot is the text of a place, nil when there is none.
func (b *Beside) Slot(name string) *source.File {
	for i := range b.Slots {
		if b.Slots[i].Name == name {
			return b.Slots[i].Text
		}
	}
	return nil
}

// take puts a file beside the records in its place.
func (b *Beside) take(f *file) {
	switch {
	case f.page != nil:
		b.Pages = append(b.Pages, *f.page)
	case f.notice != nil:
		b.Notices = append(b.Notices, *f.notice)
	case f.slot != nil:
		b.Slots = append(b.Slots, *f.slot)
	case f.picture != nil:
		b.Pictures = append(b.Pictures, *f.picture)
	case f.theme != nil:
		b.Theme = append(b.Theme, *f.theme)
	case f.wordings != nil:
		for _, own := range []struct {
			lang string
			list []tomldoc.Wording
		}{{"zh-CN", f.wordings.Zh}, {"en", f.wordings.En}} {
			for _, w := range own.list {
				b.Wordings = append(b.Wordings, OwnWording{w, own.lang})
			}
		}
	}
}
