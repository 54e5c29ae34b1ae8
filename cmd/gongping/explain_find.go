package main

import (
	"slices"

	"github.com/spf13/cobra"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/explain"
	"gongping/internal/locale"
	"gongping/internal/site"
	"gongping/scoring"
)

// asked are the ids on a command line, as they were typed.
type asked struct{ unit, period, scheme, indicator string }

// unknownError is an id that there is not, with those that there are and their
// names.
type unknownError struct {
	usageError
	title string
	known [][2]string
}

// idArguments wants a unit, a period and perhaps an indicator.
func (c *command) idArguments(cmd *cobra.Command, args []string) error {
	c.path = cmd.CommandPath()
	switch {
	case len(args) < 2:
		return c.misused(usageTwoIDs, c.path)
	case len(args) > 3:
		return c.misused(usageArgument, c.path, diag.Visible(args[3]))
	}
	return nil
}

// unknown answers a word that is no id. A name that was typed in place of an id
// leads to it. Where several ids are equally near, as every quarter is to a
// mistaken year, none is suggested: those that there are follow anyway.
func (c *command) unknown(format locale.Text, word string, title locale.Text, known [][2]string) error {
	var words []string
	ids := make(map[string]string)
	for column := range 2 {
		for _, row := range known {
			words = append(words, row[column])
			if ids[row[column]] == "" {
				ids[row[column]] = row[0]
			}
		}
	}
	var near []string
	for _, word := range diag.AllNearest(word, words) {
		if id := ids[word]; !slices.Contains(near, id) {
			near = append(near, id)
		}
	}
	suggestion := ""
	if len(near) == 1 {
		suggestion = c.suggest(near[0], near, "")
	}
	return c.refused(title, known, format, diag.Visible(word), suggestion)
}

func (c *command) refused(title locale.Text, known [][2]string, format locale.Text, args ...any) error {
	for i := range known {
		known[i][1] = diag.Visible(known[i][1])
	}
	return unknownError{c.misused(format, args...).(usageError), title.In(c.lang), known}
}

// find looks up what was asked for among what the site shows.
func (c *command) find(checked *build.Checked, a *asked) (explain.Request, error) {
	r := explain.Request{Data: checked.Data}
	period, err := c.findPeriod(checked, a)
	if err != nil {
		return r, err
	}
	if r.Subject, r.Boards, err = c.findUnit(checked, period, a); err != nil {
		return r, err
	}
	if a.scheme != "" {
		if r.Boards, err = c.findScheme(r.Boards, a); err != nil {
			return r, err
		}
	}
	if a.indicator != "" {
		r.Indicator, r.Boards, err = c.findIndicator(r.Boards, a)
	}
	return r, err
}

func (c *command) findPeriod(checked *build.Checked, a *asked) (*site.Period, error) {
	var known [][2]string
	for i := range checked.Periods {
		p := &checked.Periods[i]
		if string(p.Period.ID) == a.period {
			return p, nil
		}
		known = append(known, [2]string{string(p.Period.ID), p.Period.Name})
	}
	for i := range checked.Data.Periods {
		if string(checked.Data.Periods[i].ID) == a.period {
			return nil, c.refused(knownPeriods, known, usageUnshown, a.period, checked.AsOf.String())
		}
	}
	return nil, c.unknown(usagePeriod, a.period, knownPeriods, known)
}

// findUnit finds the boards of a period that a unit is on.
func (c *command) findUnit(checked *build.Checked, p *site.Period, a *asked) (scoring.SubjectID, []*site.Board, error) {
	var known [][2]string
	var boards []*site.Board
	for _, b := range p.Boards {
		for _, u := range b.Units {
			if string(u.ID) == a.unit {
				boards = append(boards, b)
			}
			if row := [2]string{string(u.ID), u.Name}; !slices.Contains(known, row) {
				known = append(known, row)
			}
		}
	}
	id := scoring.SubjectID(a.unit)
	if len(boards) > 0 {
		return id, boards, nil
	}
	if _, ok := checked.Data.Unit(id); ok {
		return "", nil, c.refused(knownUnits, known, usageUnscored, a.unit, string(p.Period.ID))
	}
	return "", nil, c.unknown(usageUnit, a.unit, knownUnits, known)
}

func (c *command) findScheme(boards []*site.Board, a *asked) ([]*site.Board, error) {
	var known [][2]string
	for i, b := range boards {
		if string(b.Scheme.ID) == a.scheme {
			return boards[i : i+1], nil
		}
		known = append(known, [2]string{string(b.Scheme.ID), b.Scheme.Title})
	}
	return nil, c.unknown(usageScheme, a.scheme, knownSchemes, known)
}

// findIndicator keeps the boards whose schemes have an indicator.
func (c *command) findIndicator(boards []*site.Board, a *asked) (scoring.IndicatorID, []*site.Board, error) {
	var known [][2]string
	var having []*site.Board
	for _, b := range boards {
		for i := range b.Scheme.Indicators {
			x := &b.Scheme.Indicators[i]
			if string(x.ID) == a.indicator {
				having = append(having, b)
			}
			known = append(known, [2]string{string(x.ID), x.Name})
		}
	}
	if len(having) == 0 {
		return "", nil, c.unknown(usageIndicator, a.indicator, knownIndicators, known)
	}
	return scoring.IndicatorID(a.indicator), having, nil
}
