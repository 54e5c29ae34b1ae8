package site

import (
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/locale"
)

// Frame is what stands around every page.
type Frame struct {
	locale.Texts
	Address Address
	Title   string // of the page
	Site    *dataset.Site
	AsOf    string
	Path    []Crumb // from the home page to the page above this one
	Style   Link
	Extra   *Link  // a further stylesheet; nil: none
	Scripts []Link // in order; none on pages without a chart
	Home    Link
	Top     string // HTML of the office below the title
	Footer  string // HTML of the office in the footer
}

// Crumb is a step of the path to a page.
type Crumb struct {
	Text string
	Link Link
}

// State is the edition of a period as readers know it.
type State struct {
	Edition string // 定稿, 更正1
	Date    string
	Line    string // edition and date in words
	Pending string // what the edition does not have yet; empty: nothing
	Final   bool   // not subject to objections any more
}

func (p *planner) frame(a Address, title string, path ...Crumb) Frame {
	f := Frame{
		Texts: p.Texts, Address: a, Title: title, Site: &p.in.Data.Site, AsOf: p.in.AsOf.String(),
		Path: path, Style: a.To(AssetAddress(p.in.Assets.Style), ""), Home: a.To(HomeAddress, ""),
		Footer: p.slot(a, dataset.SlotFooter),
	}
	if p.in.Assets.Extra != "" {
		link := a.To(AssetAddress(p.in.Assets.Extra), "")
		f.Extra = &link
	}
	return f
}

// topped puts the office's text of a place below the title.
func (p *planner) topped(f Frame, slot string) Frame {
	f.Top = p.slot(f.Address, slot)
	return f
}

// charted adds the chart scripts to a frame.
func (p *planner) charted(f Frame) Frame {
	f.Scripts = []Link{f.Address.To(AssetAddress(p.in.Assets.Chart), ""), f.Address.To(AssetAddress(p.in.Assets.Start), "")}
	return f
}

var editionKeys = [...]locale.Key{
	dataset.Trial: locale.EditionTrial, dataset.Notice: locale.EditionNotice,
	dataset.Final: locale.EditionFinal, dataset.Correction: locale.EditionCorrection,
}

// edition is the name of a publication's edition.
func (p *planner) edition(x *dataset.Publication) string {
	if x == nil {
		return p.T(locale.EditionNone)
	}
	return p.F(editionKeys[x.Edition], "number", strconv.Itoa(x.Number))
}

func (p *planner) state(s dataset.Snapshot) State {
	state := State{Edition: p.edition(s.Edition), Date: s.Cutoff.String()}
	if s.Edition != nil {
		state.Date = s.Edition.Date.String()
		state.Final = s.Edition.Edition >= dataset.Final && s.Pending == 0
	}
	state.Line = p.F(locale.EditionOn, "edition", state.Edition, "date", state.Date)
	if s.Pending > 0 {
		state.Pending = p.F(locale.EditionPending, "edition", state.Edition, "count", strconv.Itoa(s.Pending))
	}
	return state
}
