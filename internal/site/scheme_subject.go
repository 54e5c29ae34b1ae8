package site

import (
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// subjectRows say who is ranked with whom, what events carry, and how far
// orientations may weigh.
func (p *planner) subjectRows(s *dataset.Scheme) []RuleRow {
	var list []RuleRow
	for i := range s.Groups {
		g := &s.Groups[i]
		list = append(list, RuleRow{ID: "group." + string(g.ID), Name: p.F(locale.Labelled, "label", p.T(locale.GroupIs)) + g.Name, Says: p.groupSays(s, g)})
	}
	for i := range s.Attributes {
		a := &s.Attributes[i]
		says := p.T(locale.AttributeNumber)
		if len(a.Words) > 0 {
			words := make([]string, len(a.Words))
			for n := range a.Words {
				words[n] = p.word(a, a.Words[n].ID)
			}
			says = p.F(locale.AttributeWords, "words", strings.Join(words, p.T(locale.Comma)))
		}
		list = append(list, RuleRow{ID: "attribute." + string(a.ID), Name: p.F(locale.Labelled, "label", p.T(locale.AttributeIs)) + a.Name, Says: []string{says}})
	}
	if len(s.Roles) > 0 {
		names := make([]string, len(s.Roles))
		for i := range s.Roles {
			names[i] = s.Roles[i].Name
		}
		list = append(list, RuleRow{ID: "part.roles", Name: p.T(locale.RoleIs), Says: []string{strings.Join(names, p.T(locale.Comma))}})
	}
	for i := range s.Orientations {
		o := &s.Orientations[i]
		list = append(list, RuleRow{ID: "orientation." + o.Orientation.String(),
			Name: p.F(locale.Labelled, "label", p.T(locale.Orientation)) + p.T(orientationKeys[o.Orientation]), Says: p.orientationSays(o)})
	}
	return list
}

func (p *planner) groupSays(s *dataset.Scheme, g *dataset.Group) []string {
	var list []string
	if g.Grouping != "" {
		list = append(list, p.F(locale.GroupingOnly, "name", groupingName(s, g.Grouping)))
	}
	list = append(list, orElse(p.members(g), p.T(locale.GroupOfAll))...)
	if g.Each != "" {
		list = append(list, p.F(locale.GroupEach, "kind", p.kindOfUnit(g.Each)))
	}
	if g.Unranked {
		list = append(list, p.T(locale.GroupUnranked))
	}
	return list
}

// members are who belongs to a group by class and by name.
func (p *planner) members(g *dataset.Group) []string {
	var list []string
	add := func(label locale.Key, names []string) {
		if len(names) > 0 {
			list = append(list, p.F(locale.Labelled, "label", p.T(label))+strings.Join(names, p.T(locale.Comma)))
		}
	}
	classes := make([]string, len(g.Classes))
	for i, id := range g.Classes {
		classes[i] = p.className(id)
	}
	add(locale.ClassIs, classes)
	if len(g.Units) > 0 {
		add(locale.Unit, []string{p.unitNames(g.Units)})
	}
	return list
}

func groupingName(s *dataset.Scheme, id scoring.GroupingID) string {
	for i := range s.Groupings {
		if s.Groupings[i].ID == id {
			return s.Groupings[i].Name
		}
	}
	return string(id)
}

func (p *planner) orientationSays(o *dataset.OrientationLimit) []string {
	var list []string
	if o.Min != nil {
		list = append(list, p.F(locale.ShareAtLeast, "percent", string(figure(*o.Min))))
	}
	if o.Max != nil {
		list = append(list, p.F(locale.ShareAtMost, "percent", string(figure(*o.Max))))
	}
	return list
}
