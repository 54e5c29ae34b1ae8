package site

import (
	"encoding/hex"
	"path"
	"slices"
	"strings"

	"gongping/internal/locale"
)

// DownloadsPage lists downloads with size and digest: all but those of boards, to
// whose lists it leads, or those of one board.
type DownloadsPage struct {
	Frame
	Lead    string
	Hint    string // how the digests are checked
	Sums    Link   // to the file with all digests
	Schemas []Cell // to what the documents for programs look like
	Parts   []DownloadPart
	list    func([]Downloaded)
}

// DownloadPart is a period, or the files of one kind.
type DownloadPart struct {
	ID, Title string
	Boards    []Cell // to the lists of its boards
	Rows      []DownloadRow
}

// DownloadRow is a file.
type DownloadRow struct {
	Page   Cell // beside which it lies
	File   Cell
	Size   string // in bytes
	Digest string
}

func (d *DownloadsPage) frame() *Frame { return &d.Frame }

// List fills the page once all downloads are known.
func (d *DownloadsPage) List(files []Downloaded) { d.list(files) }

// downloadPages list the downloads. They are made after all others.
func (p *planner) downloadPages() []Page {
	pages := []Page{{Address: DownloadsAddress, Make: func() (Body, error) { return p.downloads(), nil }}}
	for i := range p.in.Periods {
		for _, b := range p.in.Periods[i].all() {
			p := p.of(b)
			pages = append(pages, Page{Address: BoardDownloadsAddress(b.Period.ID, b.Scheme.ID), Make: func() (Body, error) { return p.boardDownloads(b), nil }})
		}
	}
	return pages
}

func (p *planner) downloadsPage(a Address, title string, path ...Crumb) *DownloadsPage {
	return &DownloadsPage{Frame: p.frame(a, title, path...), Hint: p.T(locale.DownloadsHint), Sums: a.To(SumsAddress, "")}
}

// downloads leads to the lists of the boards and has all other downloads, the
// newest period first.
func (p *planner) downloads() *DownloadsPage {
	a := DownloadsAddress
	page := p.downloadsPage(a, p.T(locale.DownloadsTitle), p.homeCrumb(a))
	for _, name := range []string{BoardSchema, LedgerSchema} {
		link := a.To(SchemaAddress(name), "")
		page.Schemas = append(page.Schemas, Cell{name, &link})
	}
	at := make(map[string]int)
	for i := range slices.Backward(p.in.Periods) {
		period := &p.in.Periods[i]
		at[string(period.Period.ID)] = len(page.Parts)
		part := DownloadPart{ID: "downloads." + string(period.Period.ID), Title: period.Period.Name}
		for _, b := range period.all() {
			link := a.To(BoardDownloadsAddress(b.Period.ID, b.Scheme.ID), "")
			part.Boards = append(part.Boards, Cell{b.Scheme.Title, &link})
		}
		page.Parts = append(page.Parts, part)
	}
	at[path.Dir(string(SubjectsAddress))] = len(page.Parts)
	page.Parts = append(page.Parts, DownloadPart{ID: "downloads._subjects", Title: p.ofEverybody().T(locale.SubjectsTitle)})
	page.Parts = append(page.Parts, DownloadPart{ID: "downloads._general", Title: p.T(locale.DownloadsGeneral)})
	page.list = func(files []Downloaded) {
		page.Lead = p.F(locale.DownloadsLead, "count", count(len(files)))
		for i := range files {
			folder, below, _ := strings.Cut(string(files[i].Page), "/")
			n, known := at[folder]
			if !known {
				n = len(page.Parts) - 1
			} else if strings.Contains(below, "/") {
				continue // of a board
			}
			page.Parts[n].Rows = append(page.Parts[n].Rows, p.downloadRow(a, &files[i]))
		}
	}
	return page
}

// boardDownloads are those of a board: of its own pages, of its ledgers, and of
// the comparisons.
func (p *planner) boardDownloads(b *Board) *DownloadsPage {
	a := BoardDownloadsAddress(b.Period.ID, b.Scheme.ID)
	page := p.downloadsPage(a, b.Period.Name+" "+b.Scheme.Title+" "+p.T(locale.DownloadsTitle), p.homeCrumb(a), Crumb{p.T(locale.DownloadsTitle), a.To(DownloadsAddress, "")})
	page.Parts = []DownloadPart{{ID: "downloads.board", Title: b.Scheme.Title}, {ID: "downloads.ledgers", Title: p.T(locale.Ledger)}}
	if !b.Closed {
		page.Parts = append(page.Parts, DownloadPart{ID: "downloads.compared", Title: p.T(locale.Compare)})
	}
	in := make(map[Address]int) // the part in which a page has its files; else the first
	for _, u := range b.Units {
		in[LedgerAddress(b.Period.ID, b.Scheme.ID, u.ID)] = 1
		in[CompareAddress(b.Period.ID, b.Scheme.ID, u.ID)] = 2
	}
	folder := path.Dir(string(RankingAddress(b.Period.ID, b.Scheme.ID)))
	page.list = func(files []Downloaded) {
		listed := 0
		for i := range files {
			n, below := in[files[i].Page]
			if !below && path.Dir(string(files[i].Page)) != folder {
				continue
			}
			part := &page.Parts[n]
			part.Rows = append(part.Rows, p.downloadRow(a, &files[i]))
			listed++
		}
		page.Lead = p.F(locale.DownloadsLead, "count", count(listed))
	}
	return page
}

func (p *planner) downloadRow(from Address, x *Downloaded) DownloadRow {
	to, file := from.To(x.Page, ""), from.To(x.Address, "")
	return DownloadRow{Page: Cell{x.Of, &to}, File: Cell{downloadName(p.Texts, &x.Download), &file}, Size: count(x.Size), Digest: digest(x)}
}

func digest(x *Downloaded) string { return hex.EncodeToString(x.SHA256[:]) }
