package site

import (
	"slices"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// SubjectsPage lists every unit that ever had a score.
type SubjectsPage struct {
	Frame
	Lead  string
	More  []Cell // to the parts of the page if it has several, and to the classes
	Kinds []SubjectKind
	Tree  []TreeNode
}

// SubjectKind is a kind of unit.
type SubjectKind struct {
	ID, Name string
	Schemes  []SubjectScheme
}

// SubjectScheme is the units of a kind under one scheme.
type SubjectScheme struct {
	ID, Title string
	Shelves   []SubjectShelf
}

// SubjectShelf is the units of a class, or the people of a unit, by what they
// were in the period of their newest score.
type SubjectShelf struct {
	ID, Name string
	Who      string // the head over them
	Ranked   string // the head over how many are ranked with each
	Folded   bool   // there are many, of people
	Count    string
	Rows     []SubjectRow
}

// SubjectRow is a unit and its newest score.
type SubjectRow struct {
	Unit    Cell // leads to its page
	Period  string
	Edition string
	Total   Cell // leads to the newest ledger
	Place   string
	Shared  bool
	Heads   string
	Places  string // of the last periods
	State   string
	Gone    bool // abolished
}

// mostPlaces is how many periods the places of a row go back.
const mostPlaces = 8

func (s *SubjectsPage) frame() *Frame { return &s.Frame }

func (p *planner) subjectsPage(list []*career) *SubjectsPage {
	a := SubjectsAddress
	page := &SubjectsPage{Frame: p.frame(a, p.T(locale.SubjectsTitle), p.homeCrumb(a)), Lead: p.T(locale.SubjectsNone)}
	if len(list) > 0 {
		page.Lead = p.F(locale.SubjectsLead, "count", count(len(list)))
	}
	for i := range p.in.Data.Kinds {
		k := &p.in.Data.Kinds[i]
		kind := SubjectKind{ID: "kind." + string(k.ID), Name: k.Name}
		for _, id := range schemesOf(list, k.ID) {
			kind.Schemes = append(kind.Schemes, p.subjectScheme(kind.ID+"."+string(id), list, k.ID, id))
		}
		if len(kind.Schemes) > 0 {
			page.Kinds = append(page.Kinds, kind)
		}
	}
	page.Tree = p.tree(a)
	page.More = p.partsOf(a, page)
	return page
}

// partsOf leads to the kinds and the tree where a page has several of them, and
// to the classes if there are any.
func (p *planner) partsOf(a Address, page *SubjectsPage) []Cell {
	var list []Cell
	for i := range page.Kinds {
		link := a.To(a, page.Kinds[i].ID)
		list = append(list, Cell{page.Kinds[i].Name, &link})
	}
	if len(page.Tree) > 0 {
		link := a.To(a, TreeAnchor)
		list = append(list, Cell{p.T(locale.TreeTitle), &link})
	}
	if len(list) == 1 {
		list = nil
	}
	if p.classed() {
		link := a.To(ClassesAddress, "")
		list = append(list, Cell{p.T(locale.ClassesTitle), &link})
	}
	return list
}

// TreeAnchor is where the tree of units stands.
const TreeAnchor = "subjects.tree"

// schemesOf are the schemes that ever scored units of a kind, in the order of
// their ids.
func schemesOf(list []*career, kind dataset.UnitKindID) []scoring.SchemeID {
	seen := make(map[scoring.SchemeID]bool)
	var ids []scoring.SchemeID
	for _, c := range list {
		for _, s := range c.stages {
			if c.unit.Kind == kind && !seen[s.scheme] {
				seen[s.scheme] = true
				ids = append(ids, s.scheme)
			}
		}
	}
	slices.Sort(ids)
	return ids
}

func (p *planner) subjectScheme(prefix string, list []*career, kind dataset.UnitKindID, id scoring.SchemeID) SubjectScheme {
	scheme := SubjectScheme{ID: prefix}
	at := make(map[string]int)
	for _, shelf := range p.shelves(list) {
		at[shelf.ID] = len(scheme.Shelves)
		shelf.ID = prefix + "." + shelf.ID
		scheme.Shelves = append(scheme.Shelves, shelf)
	}
	var newest *Board
	for _, c := range list {
		for _, s := range c.stages {
			if s.scheme != id || c.unit.Kind != kind {
				continue
			}
			b := s.newest()
			if newest == nil || b.Index > newest.Index {
				newest = b
			}
			shelf := &scheme.Shelves[at[shelfOf(c.unit, s)]]
			shelf.Rows = append(shelf.Rows, p.subjectRow(SubjectsAddress, c.unit, s))
			shelf.Who, shelf.Ranked = p.about(c.unit).T(locale.Unit), p.about(c.unit).T(locale.RankedUnits)
			shelf.Folded, shelf.Count = c.unit.Person != nil && len(shelf.Rows) > mostUnfolded, p.F(locale.PeopleCount, "count", count(len(shelf.Rows)))
		}
	}
	scheme.Title = newest.Scheme.Title
	return scheme
}

// shelfOf is where a subject stands: a unit by its class, a person by the unit
// of the post.
func shelfOf(u *dataset.Unit, s stage) string {
	then := u.Standing(s.newest().Period.End)
	if u.Person != nil {
		return "unit." + string(then.Parent)
	}
	return "class." + string(then.Class)
}

// shelves are all there may be, empty: classes in the order of units.toml, those
// without a name of their own as they appear, and units without one; then units,
// in the order of the registry, for their people.
func (p *planner) shelves(list []*career) []SubjectShelf {
	var order []SubjectShelf
	seen := map[string]bool{"class.": true}
	add := func(id, name string) {
		if !seen[id] {
			seen[id] = true
			order = append(order, SubjectShelf{ID: id, Name: name})
		}
	}
	for i := range p.in.Data.Classes {
		id := p.in.Data.Classes[i].ID
		add("class."+string(id), p.className(id))
	}
	people := make(map[scoring.SubjectID]bool)
	for _, c := range list {
		for _, s := range c.stages {
			then := c.unit.Standing(s.newest().Period.End)
			if c.unit.Person != nil {
				people[then.Parent] = true
			} else {
				add("class."+string(then.Class), p.className(then.Class))
			}
		}
	}
	order = append(order, SubjectShelf{ID: "class.", Name: p.T(locale.UnclassedUnits)})
	for i := range p.in.Data.Units {
		if id := p.in.Data.Units[i].ID; people[id] {
			add("unit."+string(id), p.unitName(id))
		}
	}
	return order
}

func (p *planner) subjectRow(a Address, u *dataset.Unit, s stage) SubjectRow {
	b := s.newest()
	score := scoreOf(b, u.ID)
	link := a.To(LedgerAddress(b.Period.ID, b.Scheme.ID, u.ID), "")
	row := SubjectRow{
		Unit: p.subjectCell(a, u.ID, p.unitName(u.ID)), Period: b.Period.Name, Edition: p.state(b.Snapshot).Edition,
		Total: Cell{string(figure(score.Total)), &link}, Place: p.placeOn(b, u.ID), Heads: p.T(locale.MarginNone),
	}
	if place, ok := b.Results.Place(u.ID); ok {
		row.Shared, row.Heads = place.Shared > 1, count(b.Results.Medians(score.Group).Heads)
	}
	steps := p.steps(s)
	var places []string
	for _, step := range steps[max(0, len(steps)-mostPlaces):] {
		places = append(places, p.placeOn(step.board, u.ID))
	}
	row.Places = strings.Join(places, p.T(locale.PlaceTrendArrow))
	row.State, row.Gone = p.unitState(u)
	return row
}
