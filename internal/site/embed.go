package site

// Embed is the newest results in small, for the home page of the portal: a page
// without the site's frame.
type Embed struct {
	Frame
	Latest *Summary // nil in a site without any
	Next   string
}

func (e *Embed) frame() *Frame { return &e.Frame }

func (p *planner) embed() (Body, error) {
	a := EmbedAddress
	e := &Embed{Frame: p.frame(a, p.in.Data.Site.Title), Next: p.next()}
	newest := p.newest()
	if newest == nil {
		return e, nil
	}
	latest := p.besideNext(p.summary(a, newest), newest)
	latest.Boards = nil
	for _, b := range newest.Boards {
		latest.Boards = append(latest.Boards, p.boardSummary(a, b, shownOutside))
	}
	e.Latest = &latest
	return e, nil
}
