package site

import (
	"path"
	"slices"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/markdown"
	"gongping/internal/source"
	"gongping/scoring"
)

// Outcome is what became of an address in a text.
type Outcome uint8

// Outcomes.
const (
	Leads    Outcome = iota + 1 // to a page, or shows a picture
	NotYet                      // what it names is there, but not shown as of the day
	Outside                     // out of the site
	NoPage                      // to nothing
	NoEntry                     // to a record that is not there
	NoFigure                    // to a picture that is not there
)

// Way is where an address in a text leads.
type Way struct {
	Outcome  Outcome
	To       Address
	Fragment string
	Picture  *dataset.Picture
}

// entryScheme begins the address of a record.
const entryScheme = "entry:"

// Guide finds the way of every address in the texts beside the records.
type Guide struct {
	p     *planner
	pages map[Address]bool
}

// NewGuide goes by the pages that Plan lists.
func NewGuide(in *Input, pages []Page) *Guide {
	g := &Guide{p: &planner{in: in, Texts: in.Texts}, pages: make(map[Address]bool, len(pages))}
	for i := range pages {
		g.pages[pages[i].Address] = true
		if pages[i].Copy != "" {
			g.pages[pages[i].Copy] = true
		}
	}
	return g
}

// Way of an address in a text. An address is written from the root of the site,
// as the file of another text, or as a record; one that begins with "#" is a
// place of the text's own page.
func (g *Guide) Way(f *source.File, address string, image bool) Way {
	target, fragment, _ := strings.Cut(address, "#")
	id, isEntry := strings.CutPrefix(address, entryScheme)
	switch {
	case isEntry && !image:
		return g.entry(scoring.RecordID(id))
	case markdown.IsOutside(address):
		return Way{Outcome: Outside}
	case image:
		return g.picture(f, address)
	case target == "" && fragment == "":
		return Way{Outcome: NoPage} // forgotten: the page itself is where the reader is
	case target == "":
		return g.page(ownAddress(f), fragment)
	case path.Ext(target) == ".md":
		return g.text(f, target, fragment)
	}
	return g.page(Address(strings.TrimPrefix(target, "/")), fragment)
}

// ownAddress is the page of a text; a slot has none.
func ownAddress(f *source.File) Address {
	folder, name := path.Split(f.Path)
	if folder != "pages/" && folder != "notices/" {
		return ""
	}
	return Address(folder + strings.TrimSuffix(name, ".md") + ".html")
}

func (g *Guide) page(a Address, fragment string) Way {
	w := Way{Outcome: Leads, To: a, Fragment: fragment}
	switch {
	case !g.pages[a] && g.later(a), g.pages[a] && g.enteredLater(a, fragment):
		w.Outcome = NotYet
	case !g.pages[a]:
		w.Outcome = NoPage
	}
	return w
}

// later reports whether a page that the site does not have belongs to a period
// or a notice that it does not show yet.
func (g *Guide) later(a Address) bool {
	folder, name, _ := strings.Cut(string(a), "/")
	if folder == "notices" {
		return name == "index.html" && len(g.p.in.Data.Beside.Notices) > 0 || slices.ContainsFunc(g.p.in.Data.Beside.Notices, func(n dataset.Announcement) bool {
			return NoticeAddress(n.Slug) == a
		})
	}
	index, known := g.p.in.Data.Period(dataset.PeriodID(folder))
	return known && g.p.shown(index) == nil
}

// enteredLater reports whether a place on a page of a period is a record that
// its edition does not have.
func (g *Guide) enteredLater(a Address, fragment string) bool {
	record, ok := g.p.in.Data.Record(scoring.RecordID(fragment))
	if !ok {
		return false
	}
	folder, _, _ := strings.Cut(string(a), "/")
	index, known := g.p.in.Data.Period(dataset.PeriodID(folder))
	if !known {
		return false
	}
	period := g.p.shown(index)
	return period != nil && record.Entered > period.Cutoff
}

// shown is a period of the site by its index among all, nil for one that it does
// not show.
func (p *planner) shown(index int) *Period {
	for i := range p.in.Periods {
		if p.in.Periods[i].Index == index {
			return &p.in.Periods[i]
		}
	}
	return nil
}

// text is the page of another text, by its file.
func (g *Guide) text(f *source.File, target, fragment string) Way {
	for _, name := range []string{beside(f, target), strings.TrimPrefix(path.Clean(target), "/")} {
		to := ownAddress(source.Whole(name).File)
		if w := g.page(to, fragment); to != "" && w.Outcome != NoPage {
			return w
		}
	}
	return Way{Outcome: NoPage}
}

// beside is the path of a file as another one names it.
func beside(f *source.File, target string) string {
	if rooted, ok := strings.CutPrefix(target, "/"); ok {
		return path.Clean(rooted)
	}
	return path.Join(path.Dir(f.Path), target)
}

// PictureFile is the file of a picture as a text names it.
func PictureFile(f *source.File, address string) string { return beside(f, address) }

func (g *Guide) picture(f *source.File, address string) Way {
	name := beside(f, address)
	for i := range g.p.in.Data.Beside.Pictures {
		if p := &g.p.in.Data.Beside.Pictures[i]; p.Path == name {
			return Way{Outcome: Leads, To: AssetAddress(g.p.in.Pictures[name]), Picture: p}
		}
	}
	return Way{Outcome: NoFigure}
}

// entry is the line of a record in the ledger where it stands.
func (g *Guide) entry(id scoring.RecordID) Way {
	if _, ok := g.p.in.Data.Charge(id); !ok {
		return Way{Outcome: NoEntry}
	}
	folder, _, _ := strings.Cut(string(id), "/")
	index, _ := g.p.in.Data.Period(dataset.PeriodID(folder))
	if period := g.p.shown(index); period != nil {
		if at := g.p.ledgerOf(period, id); at != nil {
			to := at.address()
			return Way{Outcome: Leads, To: to, Fragment: anchor(id)}
		}
	}
	return Way{Outcome: NotYet}
}

// Candidates are the addresses that a text could have meant, in the form in
// which it wrote one.
func (g *Guide) Candidates(f *source.File, address string, image bool) []string {
	d := g.p.in.Data
	var list []string
	switch target, _, _ := strings.Cut(address, "#"); {
	case image:
		for i := range d.Beside.Pictures {
			list = append(list, written(f, d.Beside.Pictures[i].Path))
		}
	case path.Ext(target) == ".md":
		for i := range d.Beside.Pages {
			list = append(list, written(f, d.Beside.Pages[i].Text.Path))
		}
		for i := range d.Beside.Notices {
			list = append(list, written(f, d.Beside.Notices[i].Text.Path))
		}
	default:
		slash := ""
		if strings.HasPrefix(target, "/") {
			slash = "/"
		}
		for a := range g.pages {
			list = append(list, slash+string(a))
		}
		slices.Sort(list)
	}
	return list
}

// written is how a text names a file: by its name alone if it stands beside it.
func written(f *source.File, name string) string {
	if path.Dir(name) == path.Dir(f.Path) {
		return path.Base(name)
	}
	return "/" + name
}
