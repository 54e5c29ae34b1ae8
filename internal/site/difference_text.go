package site

import (
	"cmp"
	"slices"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/internal/markdown"
)

// TextChange is a clause that reads otherwise in two editions, both texts side
// by side.
type TextChange struct {
	ID, Says string
	Was, Now Version // none where only the order has changed
}

// Version is a clause in one edition.
type Version struct {
	Edition string
	Title   Cell   // without a text where the edition has no such clause
	HTML    string // empty: nothing stands under the title
	None    string // said in place of an empty text
}

// textChanges compare the approved texts clause by clause, by their anchors,
// and then what stands in no clause.
func (p *planner) textChanges(a Address, old, new *dataset.Scheme) []TextChange {
	was, now := p.in.Schemes[old], p.in.Schemes[new]
	var list []TextChange
	for i := range now.Sections {
		x := &now.Sections[i]
		before := was.section(x.ID)
		switch {
		case before == nil:
			list = append(list, p.textChange(a, locale.TextAdded, old, new, nil, x))
		case before.Title != x.Title || before.Own != x.Own:
			list = append(list, p.textChange(a, locale.TextChanged, old, new, before, x))
		}
	}
	for i := range was.Sections {
		if x := &was.Sections[i]; now.section(x.ID) == nil {
			list = append(list, p.textChange(a, locale.TextGone, old, new, x, nil))
		}
	}
	if was.Rest != now.Rest {
		list = append(list, p.textChange(a, locale.TextChanged, old, new, &markdown.Section{Own: was.Rest}, &markdown.Section{Own: now.Rest}))
	}
	return append(list, p.clauseOrder(old, new)...)
}

// section finds a clause by its anchor.
func (in *SchemeInput) section(id string) *markdown.Section {
	for i := range in.Sections {
		if in.Sections[i].ID == id {
			return &in.Sections[i]
		}
	}
	return nil
}

func (p *planner) textChange(a Address, key locale.Key, old, new *dataset.Scheme, was, now *markdown.Section) TextChange {
	x := TextChange{Was: p.version(a, locale.EditionOld, old, was), Now: p.version(a, locale.EditionNew, new, now)}
	for _, section := range []*markdown.Section{was, now} {
		if section != nil {
			x.ID = "text." + string(new.Edition) + "." + section.ID
		}
	}
	text := p.F(key, "old", x.Was.Title.Text, "new", x.Now.Title.Text)
	if key == locale.TextChanged && x.Was.Title.Text == x.Now.Title.Text {
		text = p.F(locale.TextReworded, "title", x.Now.Title.Text)
	}
	x.Says = text + p.F(locale.DifferenceFrom, "from", p.appliesFrom(new))
	return x
}

func (p *planner) version(a Address, key locale.Key, s *dataset.Scheme, section *markdown.Section) Version {
	v := Version{Edition: p.F(key, "edition", string(s.Edition))}
	if section == nil {
		v.None = p.T(locale.TextNone)
		return v
	}
	page := SchemeAddress(s.ID, s.Edition)
	link := a.To(page, cmp.Or(section.ID, "part.text"))
	v.Title = Cell{cmp.Or(section.Title, p.T(locale.TextRest)), &link}
	v.HTML = markdown.LinkedTo(section.Own, a.To(page, "").Href())
	if v.HTML == "" {
		v.None = p.T(locale.TextEmpty)
	}
	return v
}

// clauseOrder says where clauses that both texts have stand in another order.
func (p *planner) clauseOrder(old, new *dataset.Scheme) []TextChange {
	titles := func(in, other *SchemeInput) (ids, titles []string) {
		for i := range in.Sections {
			if x := &in.Sections[i]; other.section(x.ID) != nil {
				ids, titles = append(ids, x.ID), append(titles, x.Title)
			}
		}
		return ids, titles
	}
	was, before := titles(p.in.Schemes[old], p.in.Schemes[new])
	now, after := titles(p.in.Schemes[new], p.in.Schemes[old])
	if slices.Equal(was, now) {
		return nil
	}
	comma := p.T(locale.Comma)
	return []TextChange{{Says: p.F(locale.DifferenceOrder, "what", p.T(locale.ClauseOrder),
		"old", strings.Join(before, comma), "new", strings.Join(after, comma))}}
}
