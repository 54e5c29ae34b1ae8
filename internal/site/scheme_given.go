package site

import (
	"strconv"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// exampleFacts say what an example starts from, one sentence each.
func (p *planner) exampleFacts(s *dataset.Scheme, e *dataset.Example) []string {
	var list []string
	labelled := func(label, text string) {
		if text != "" {
			list = append(list, p.F(locale.Labelled, "label", label)+text)
		}
	}
	if e.Unit != "" {
		labelled(p.T(locale.Unit), p.unitName(e.Unit))
	}
	if e.Class != "" {
		labelled(p.T(locale.ClassIs), p.className(e.Class))
	}
	if e.HeadCount != nil {
		labelled(p.T(locale.HeadCount), string(figure(*e.HeadCount)))
	}
	var identities []string
	for _, id := range e.Identities {
		identities = append(identities, p.identityName(id))
	}
	labelled(p.T(locale.IdentitiesAre), strings.Join(identities, p.T(locale.Comma)))
	labelled(p.T(locale.ExampleReported), p.reportedFacts(s, e.Metrics, scoring.Lag{}))
	for i := range e.Votes {
		labelled(p.metricName(s, e.Votes[i].Metric, scoring.Lag{}), p.voteFacts(s, &e.Votes[i]))
	}
	for i := range e.Events {
		labelled(p.T(locale.ExampleEvent), p.eventFacts(s, e, &e.Events[i]))
	}
	if e.Given != nil {
		labelled(p.T(locale.GivenScore), string(figure(*e.Given)))
	}
	if e.State != 0 {
		list = append(list, p.T(stateKeys[e.State]))
	}
	for _, x := range e.Earlier {
		labelled(p.T(locale.ExampleEarlier), p.reportedFacts(s, x.Metrics, scoring.Lag{Years: x.Years, Periods: x.Periods}))
	}
	for i := range e.Peers {
		labelled(p.F(locale.ExamplePeer, "number", strconv.Itoa(i+1)), p.reportedFacts(s, e.Peers[i].Metrics, scoring.Lag{}))
	}
	return list
}

func (p *planner) reportedFacts(s *dataset.Scheme, values []tomldoc.Pair[scoring.MetricID], lag scoring.Lag) string {
	parts := make([]string, len(values))
	for n, v := range values {
		parts[n] = p.metricName(s, v.ID, lag) + " " + string(figure(v.Value)) + unitOf(p.metricOf(s, v.ID))
	}
	return strings.Join(parts, p.T(locale.Comma))
}

func (p *planner) voteFacts(s *dataset.Scheme, v *dataset.ExampleVotes) string {
	parts := make([]string, len(v.Votes))
	for n, vote := range v.Votes {
		parts[n] = optionName(p.metricOf(s, v.Metric), vote.ID) + " " + string(figure(vote.Value))
	}
	return strings.Join(parts, p.T(locale.Comma))
}

func optionName(m *dataset.Metric, id scoring.OptionID) string {
	for i := range m.Options {
		if m.Options[i].ID == id {
			return m.Options[i].Name
		}
	}
	return string(id)
}

// eventFacts name an event with everything that it carries.
func (p *planner) eventFacts(s *dataset.Scheme, e *dataset.Example, x *dataset.ExampleEvent) string {
	indicator, prefix := e.Indicator, ""
	if x.Indicator != "" {
		indicator = x.Indicator
		prefix = indicatorName(s, indicator) + p.T(locale.Comma)
	}
	parts := []string{prefix + kindName(s, dataset.KindRef(string(indicator)+"/"+string(x.Kind)))}
	number := func(label string, n *exact.Number) {
		if n != nil {
			parts = append(parts, label+" "+string(figure(*n)))
		}
	}
	number(p.T(locale.ExampleCount), x.Count)
	number(p.T(locale.Points), x.Points)
	if x.Role != "" {
		parts = append(parts, p.T(locale.RoleIs)+" "+roleName(s, x.Role))
	}
	if x.Matter != "" {
		parts = append(parts, p.T(locale.MatterIs)+" "+string(x.Matter))
	}
	number(p.T(locale.ShareOf), x.Share)
	for _, c := range x.Attributes {
		a := attributeOf(s, c.ID)
		if c.Word != "" {
			parts = append(parts, a.Name+" "+p.word(a, scoring.WordID(c.Word)))
			continue
		}
		number(a.Name, &c.Number)
	}
	return strings.Join(parts, p.T(locale.Comma))
}
