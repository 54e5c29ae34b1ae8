package site

import (
	"path"

	"gongping/internal/locale"
)

// PrintPage is a whole period as one page: everything that the period says of
// units and of itself, page behind page. Where that would be more than a browser
// opens, ledgers and registers are in volumes, which are PrintPages too.
type PrintPage struct {
	Frame
	Volumes []Volume // none: everything is on this page
	Whole   *Cell    // leads from a volume to the page of the period; nil: this is it
	Parts   []Part   // in the order of the site; put there once they are rendered
}

// Part is a page that has become a part of another.
type Part struct {
	Address Address
	Title   string
	HTML    []byte // without what stands around a page
}

// Volume is a further page of a period on paper.
type Volume struct {
	Cell
	Papers []VolumePaper
}

// VolumePaper leads to a page in a volume.
type VolumePaper struct {
	ID string // that the page has where everything is on one: what led there still does
	Cell
}

// CopyPage is a ledger that can be sent and opened anywhere: one file, with its
// style, and without scripts and links.
type CopyPage struct {
	*Ledger
	At      Address // of the file
	carried func(name string) string
}

// Carried is a picture of the page as an address that has it inside.
func (x *CopyPage) Carried(src string) string {
	to, ok := x.Address.Resolve(src)
	if !ok {
		return src
	}
	return x.carried(path.Base(string(to)))
}

func (x *PrintPage) frame() *Frame { return &x.Frame }

func (x *CopyPage) frame() *Frame { return &x.Frame }

// printPage is the page of a period, without what is in volumes.
func (p *planner) printPage(period *Period, volumes []volume) *PrintPage {
	a := PrintAddress(period.Period.ID)
	page := &PrintPage{
		Frame: p.dated(p.frame(a, p.F(locale.PrintTitle, "period", period.Period.Name), p.homeCrumb(a), p.periodCrumb(a, period.Period)), period.Snapshot),
	}
	for i := range volumes {
		page.Volumes = append(page.Volumes, volumes[i].listed(a))
	}
	return page
}

// alone makes of a ledger what stands in a file of its own.
func (p *planner) alone(at Address) func(Body) *CopyPage {
	return func(body Body) *CopyPage {
		ledger := *body.(*Ledger)
		page := &CopyPage{&ledger, at, p.in.Assets.Carried}
		f := &page.Frame
		f.Inline, f.Scripts, f.Nav, f.Path, f.Extra = p.in.Assets.Inline, nil, nil, nil, nil
		f.Kind, f.Files, f.Lists = kind(page), Offering{}, nil
		page.More = nil // they lead to other pages
		return page
	}
}

// AsPart leaves out what stands around a page, and answers its title.
func AsPart(b Body) (title string) {
	f := b.frame()
	f.IsPart, f.Lists = true, nil
	return f.Title
}
