package site

import (
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
)

// KindRow is a kind of event as a line.
type KindRow struct {
	ID, Name, Unit, Points string
	Fixed                  bool // the points are one number
	Limits, Needs          string
	Clause                 *Cell // where it is another than the indicator's
}

func (p *planner) kindRows(a Address, s *dataset.Scheme, i *dataset.Indicator) []KindRow {
	var list []KindRow
	for n := range i.Kinds {
		k := &i.Kinds[n]
		row := KindRow{ID: "kind." + string(i.ID) + "." + string(k.ID), Name: k.Name, Unit: k.Unit, Points: p.kindPoints(s, k), Fixed: k.Points != nil,
			Limits: p.kindLimits(k), Needs: p.kindNeeds(s, k)}
		if k.Points != nil {
			row.Points = string(signed(*k.Points))
		}
		if k.Clause != "" && k.Clause != i.Clause {
			row.Clause = p.clauseCell(a, s, k.Clause)
		}
		list = append(list, row)
	}
	return list
}

// kindWays say of the only kind of an indicator what its line would.
func (p *planner) kindWays(s *dataset.Scheme, k *dataset.Kind) []RuleWay {
	text := p.F(locale.Labelled, "label", k.Name) + p.kindPoints(s, k)
	if limits := p.kindLimits(k); limits != "" {
		text += " · " + limits
	}
	list := []RuleWay{{Text: text, clause: k.Clause}}
	if needs := p.kindNeeds(s, k); needs != "" {
		list = append(list, RuleWay{Text: needs})
	}
	return list
}

// kindPoints say what an event is worth.
func (p *planner) kindPoints(s *dataset.Scheme, k *dataset.Kind) string {
	text := ""
	switch {
	case k.Points != nil:
		text = p.F(locale.Per, "unit", k.Unit, "points", string(signed(*k.Points)))
	case k.PointsMin != nil && k.PointsMax != nil:
		text = p.F(locale.RangeOf, "min", string(signed(*k.PointsMin)), "max", string(signed(*k.PointsMax)))
	case len(k.Roles) == 0:
		text = p.T(locale.CountedOnly)
	}
	for n, r := range k.Roles {
		if n > 0 {
			text += p.T(locale.Comma)
		}
		text += p.F(locale.PerRole, "role", roleName(s, r.ID), "unit", k.Unit, "points", string(signed(r.Value)))
	}
	return text
}

// kindLimits bound what a kind brings, and what each event of it does.
func (p *planner) kindLimits(k *dataset.Kind) string {
	text := p.limits(stated(k.Floor, k.Cap))
	if each := p.limits(stated(k.EachFloor, k.EachCap)); each != "" {
		if text != "" {
			text += " · "
		}
		text += p.T(locale.Each) + " " + each
	}
	return text
}

// kindNeeds say what an event must carry.
func (p *planner) kindNeeds(s *dataset.Scheme, k *dataset.Kind) string {
	if len(k.Needs) == 0 {
		return ""
	}
	names := make([]string, len(k.Needs))
	for n, id := range k.Needs {
		names[n] = attributeOf(s, id).Name
	}
	return p.F(locale.NeedsAttributes, "attributes", strings.Join(names, p.T(locale.Comma)))
}
