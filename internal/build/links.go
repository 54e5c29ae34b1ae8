package build

import (
	"cmp"
	"maps"
	"math"
	"path"
	"slices"
	"strings"

	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/markdown"
	"gongping/internal/render"
	"gongping/internal/site"
	"gongping/internal/source"
)

// beside checks what only the planned site can tell of the texts beside the
// records: what shows, and where links lead. While something else is wrong it is
// not known which pages there are, so nothing is said.
func (c *Checked) beside(o Options, list *diag.List) error {
	texts := c.texts(always)
	if len(texts) == 0 || len(c.Periods) == 0 || !soundRecords(list) {
		return nil
	}
	for i := range c.Data.Beside.Notices {
		if n := &c.Data.Beside.Notices[i]; n.Date > c.AsOf {
			list.Add(diag.New(diag.NoticeNotShown, source.Whole(n.Text.Path), "date", n.Date.String(), "asof", c.AsOf.String()))
		}
	}
	o.Audience = dataset.Audience{Whom: dataset.Supervision} // what is there for nobody is not there
	in, err := c.input(o)
	if err != nil {
		return err
	}
	pages := site.Plan(in)
	l := &linkChecker{list: list, guide: site.NewGuide(in, pages), pages: pages, ids: make(map[site.Address]map[string]bool), data: c.Data}
	for _, f := range texts {
		for _, link := range markdown.Links(f) {
			if err := l.link(f, &link); err != nil {
				return err
			}
		}
	}
	return nil
}

// always is after every day.
const always civil.Date = math.MaxInt32

// soundRecords reports whether nothing is wrong but with what stands beside the
// records.
func soundRecords(list *diag.List) bool {
	for _, d := range list.All() {
		if d.Severity() == diag.Error && !dataset.IsBeside(d.Span.Path()) {
			return false
		}
	}
	return true
}

// texts are those of the office, in the order of their kinds and paths; notices
// only up to a day.
func (c *Checked) texts(until civil.Date) []*source.File {
	b := &c.Data.Beside
	var list []*source.File
	for i := range b.Pages {
		list = append(list, b.Pages[i].Text)
	}
	for i := range b.Notices {
		if b.Notices[i].Date <= until {
			list = append(list, b.Notices[i].Text)
		}
	}
	for i := range b.Slots {
		list = append(list, b.Slots[i].Text)
	}
	return list
}

type linkChecker struct {
	list  *diag.List
	data  *dataset.Dataset
	guide *site.Guide
	pages []site.Page
	ids   map[site.Address]map[string]bool // of the pages to which links with an anchor lead
}

// link reports a link or picture that a reader could not follow or see.
func (l *linkChecker) link(f *source.File, link *markdown.Link) error {
	way := l.guide.Way(f, link.Address, link.Image)
	add := func(code diag.Code, suggestion string, pairs ...string) {
		l.list.Add(diag.New(code, link.At, pairs...).WithSuggestion(suggestion))
	}
	switch way.Outcome {
	case site.Outside:
		add(diag.OutsideLink, "", "words", link.Words, "address", link.Address)
		return nil
	case site.NotYet:
		add(diag.LinkNotShown, "", "words", link.Words, "address", link.Address)
	case site.NoEntry:
		id := strings.TrimPrefix(link.Address, "entry:")
		add(diag.BrokenEntry, l.meantEntry(id), "id", cmp.Or(id, link.Address))
	case site.NoFigure:
		if l.refused(site.PictureFile(f, link.Address)) {
			break // the file is there, and what is wrong with it is said
		}
		add(diag.PictureMissing, l.meant(f, link), "address", link.Address)
	case site.NoPage:
		add(diag.BrokenLink, l.meant(f, link), "words", link.Words, "address", cmp.Or(link.Address, "()"))
	case site.Leads:
		if way.Fragment == "" {
			break
		}
		ids, err := l.placesOf(way.To)
		if err != nil {
			return err
		}
		if !ids[way.Fragment] {
			target, _, _ := strings.Cut(link.Address, "#")
			add(diag.BrokenAnchor, meantAnchor(target, way.Fragment, ids), "address", string(way.To), "anchor", way.Fragment)
		}
	}
	if link.Image && link.Words == "" {
		add(diag.PictureWithoutText, "", "address", link.Address)
	}
	return nil
}

// refused reports whether something is wrong with a file as a whole.
func (l *linkChecker) refused(name string) bool {
	return slices.ContainsFunc(l.list.All(), func(d diag.Diagnostic) bool { return d.Severity() == diag.Error && d.Span.Path() == name })
}

// placesOf are the ids of a page of the site.
func (l *linkChecker) placesOf(a site.Address) (map[string]bool, error) {
	if ids, done := l.ids[a]; done {
		return ids, nil
	}
	ids, err := render.IDs(l.pages, a)
	if err == nil {
		l.ids[a] = ids
	}
	return ids, err
}

// meant is the address that was probably meant: the file of a folder, or the
// nearest of all.
func (l *linkChecker) meant(f *source.File, link *markdown.Link) string {
	target, _, _ := strings.Cut(link.Address, "#")
	candidates := l.guide.Candidates(f, link.Address, link.Image)
	if !link.Image && path.Ext(target) == "" {
		for _, whole := range []string{strings.TrimSuffix(target, "/") + "/index.html", target + ".html"} {
			if slices.Contains(candidates, whole) {
				return whole
			}
		}
	}
	return diag.Nearest(target, candidates)
}

// meantAnchor is the address with the nearest place of the page.
func meantAnchor(target, fragment string, ids map[string]bool) string {
	nearest := diag.Nearest(fragment, slices.Sorted(maps.Keys(ids)))
	if nearest == "" {
		return ""
	}
	return target + "#" + nearest
}

// meantEntry is the address of the record that was probably meant: the only one
// of its number, or the nearest.
func (l *linkChecker) meantEntry(id string) string {
	entries := l.entries()
	meant := diag.Nearest(id, entries)
	same := slices.DeleteFunc(slices.Clone(entries), func(e string) bool { return !strings.HasSuffix(e, "/"+id) })
	if len(same) == 1 {
		meant = same[0]
	}
	if meant == "" {
		return ""
	}
	return "entry:" + meant
}

// entries are the ids of the records that have a line in a ledger.
func (l *linkChecker) entries() []string {
	var list []string
	for i := range l.data.Records {
		l.data.Records[i].Each(func(r *dataset.Record) {
			if _, ok := l.data.Charge(r.ID); ok && r.Named() {
				list = append(list, string(r.ID))
			}
		})
	}
	slices.Sort(list)
	return list
}
