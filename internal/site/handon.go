package site

import (
	"path"

	"gongping/internal/dataset"
	"gongping/internal/locale"
)

// PrintPage is a whole period as one page: everything that the period says of
// units and of itself, page behind page.
type PrintPage struct {
	Frame
	Parts []Page
}

func (x *PrintPage) frame() *Frame { return &x.Frame }

// CopyPage is a ledger that can be sent and opened anywhere: one file, with its
// style, and without scripts and links.
type CopyPage struct {
	*Ledger
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

func (x *CopyPage) frame() *Frame { return &x.Frame }

// printPage gathers pages of a period. Ledgers of people are not among them:
// there are too many, and each is of one person's concern.
func (p *planner) printPage(period *Period, parts []Page) *PrintPage {
	a := PrintAddress(period.Period.ID)
	return &PrintPage{
		Frame: p.dated(p.frame(a, p.F(locale.PrintTitle, "period", period.Period.Name), p.homeCrumb(a), p.periodCrumb(a, period.Period)), period.Snapshot),
		Parts: parts,
	}
}

// copyOf is a ledger as a file that stands alone.
func (p *planner) copyOf(b *Board, u *dataset.Unit, registers []*register) (Body, error) {
	body, err := p.ledger(b, u, registers)
	if err != nil {
		return nil, err
	}
	ledger, ok := body.(*Ledger)
	if !ok {
		return body, nil
	}
	f := &ledger.Frame
	f.Inline, f.Scripts, f.Nav, f.Path, f.Extra = p.in.Assets.Inline, nil, nil, nil, nil
	ledger.More = nil // they lead to other pages
	return &CopyPage{ledger, p.in.Assets.Carried}, nil
}

// AsPart leaves out what stands around a page, and answers its title.
func AsPart(b Body) (title string) {
	f := b.frame()
	f.IsPart = true
	return f.Title
}
