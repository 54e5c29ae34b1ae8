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
	Kind    string // of the page: home, period, ranking …; set when the page is made
	Title   string // of the page
	Site    *dataset.Site
	AsOf    string
	Version string // for whom the site was made; empty: that makes no difference
	Partial string // that registers leave out who must not be named; empty: there is nobody
	Nav     []NavLink
	Path    []Crumb // from the home page to the page above this one
	State   *State  // of the edition that the page shows; nil: the page is of none
	Style   Link
	Extra   *Link  // a further stylesheet; nil: none
	IsPart  bool   // what stands around the page is left out: it is a part of another
	Inline  string // the whole style of a page that stands alone; empty: the page loads it
	Icon    Link
	Feed    *Link  // the feed of what was published; nil: the page does not name it
	Scripts []Link // in order: the one that remembers the look, then those of charts and of lists
	Home    Link
	Top     string   // HTML of the office below the title
	Footer  string   // HTML of the office in the footer
	Files   Offering // for spreadsheets and programs
	Lists   *Lists   // of the tables that a reader can sort and filter; nil: the page has none
}

// Crumb is a step of the path to a page.
type Crumb struct {
	Text string
	Link Link
}

// State is the edition of a period as readers know it.
type State struct {
	Edition string // 定稿, 更正1
	Class   string // trial, notice, final, correction
	Date    string
	Line    string // edition and date in words
	Appeals string // of a notice: until when appeals are taken; empty: not stated
	Pending string // what the edition does not have yet; empty: nothing
	Final   bool   // not subject to objections any more
	Stamp   string // on every sheet of paper while it is not final; empty: it is
}

func (p *planner) frame(a Address, title string, path ...Crumb) Frame {
	f := Frame{
		Texts: p.Texts, Address: a, Title: title, Site: &p.in.Data.Site, AsOf: p.in.AsOf.String(), Version: p.madeFor,
		Nav: p.nav(a), Path: path, Home: a.To(HomeAddress, ""),
		Style: a.To(AssetAddress(p.in.Assets.Style), ""), Icon: a.To(AssetAddress(p.in.Assets.Icon), ""),
		Scripts: []Link{a.To(AssetAddress(p.in.Assets.Look), "")}, Footer: p.slot(a, dataset.SlotFooter),
	}
	if p.in.Partial {
		f.Partial = p.T(locale.WithheldRecords)
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

// dated adds the edition to the frame of a page that shows one: it stands on
// every printed sheet, with the lines where the office signs.
func (p *planner) dated(f Frame, s dataset.Snapshot) Frame {
	state := p.state(s)
	f.State = &state
	return f
}

// charted adds the chart scripts to a frame.
func (p *planner) charted(f Frame) Frame {
	f.Scripts = append(f.Scripts, f.Address.To(AssetAddress(p.in.Assets.Chart), ""), f.Address.To(AssetAddress(p.in.Assets.Start), ""))
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
	state.Class, state.Stamp = "final", p.stamp(s, state.Final)
	state.Appeals = p.appealsUntil(s.Edition)
	switch {
	case !state.Final && s.Pending == 0 && s.Edition != nil && s.Edition.Edition == dataset.Notice:
		state.Class = "notice"
	case !state.Final:
		state.Class = "trial"
	case s.Edition.Edition == dataset.Correction:
		state.Class = "correction"
	}
	state.Line = p.F(locale.EditionOn, "edition", state.Edition, "date", state.Date)
	if s.Pending > 0 {
		state.Pending = p.F(locale.EditionPending, "edition", state.Edition, "count", strconv.Itoa(s.Pending))
	}
	return state
}

// appealsUntil says when appeals end, if the edition is a notice that does.
func (p *planner) appealsUntil(x *dataset.Publication) string {
	if x == nil || x.Appeals.IsZero() {
		return ""
	}
	return p.F(locale.AppealsUntil, "date", x.Appeals.String())
}

// stamp is the word for results that may still change: a trial where records
// count that no edition has yet.
func (p *planner) stamp(s dataset.Snapshot, final bool) string {
	switch {
	case final:
		return ""
	case s.Edition != nil && s.Edition.Edition == dataset.Notice && s.Pending == 0:
		return p.T(locale.EditionNotice)
	}
	return p.T(locale.EditionTrial)
}
