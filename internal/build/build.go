package build

import (
	"cmp"
	"fmt"
	"io/fs"

	"gongping/internal/check"
	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/markdown"
	"gongping/internal/outdir"
	"gongping/internal/render"
	"gongping/internal/site"
	"gongping/internal/source"
	"gongping/scoring"
	"gongping/theme"
)

// Options say what to build. The zero value builds what is published, in the
// language of the site, for the whole bureau.
type Options struct {
	AsOf   civil.Date  // zero: what is published
	Lang   locale.Lang // zero: the site's
	Strict bool        // warnings stop the build too

	Audience dataset.Audience // zero: the whole bureau
}

// Checked is a content folder that was read, checked and scored.
type Checked struct {
	Data    *dataset.Dataset
	Periods []site.Period
	AsOf    civil.Date

	schemes map[*dataset.Scheme]*site.SchemeInput
	theme   theme.Set
	shown   map[string]string // published names of pictures by path
	help    map[string]string // those of the manual by name
}

// ReadError is what the environment refused while the content folder was read.
// The paths in it are relative to that folder.
type ReadError struct{ Err error }

func (e *ReadError) Error() string { return e.Err.Error() }
func (e *ReadError) Unwrap() error { return e.Err }

// Check reads, checks and scores a content folder. What is wrong with it goes
// to the list; the error is for what the environment refused.
func Check(content fs.FS, o Options, list *diag.List) (*Checked, error) {
	d, err := dataset.Load(content, list)
	if err != nil {
		return nil, &ReadError{err}
	}
	check.Dataset(d, list)
	programs := compile(d, list)
	scorer := &scorer{data: d, programs: programs, list: list, done: make(map[scored]*scoring.Results)}
	periods := scorer.score(o.AsOf)
	scorer.future(periods)
	allot(d, periods, list)
	qualify(d, periods, list)
	if !list.HasErrors() && len(periods) == 0 {
		list.Add(diag.New(diag.NothingToShow, source.Whole("periods.toml"), "date", cmp.Or(d.AsOf(o.AsOf).String(), "—")))
	}
	if !list.HasErrors() {
		check.Remarks(d, list)
		stale(periods, list)
	}
	checked := &Checked{Data: d, Periods: periods, AsOf: d.AsOf(o.AsOf), schemes: make(map[*dataset.Scheme]*site.SchemeInput)}
	for s, program := range programs {
		checked.schemes[s] = &site.SchemeInput{Program: program}
	}
	checked.takeTheme()
	if err := checked.beside(o, list); err != nil {
		return nil, err
	}
	return checked, nil
}

// Plan lists the pages of a folder that was found sound.
func (c *Checked) Plan(o Options) ([]site.Page, error) {
	in, err := c.input(o)
	if err != nil {
		return nil, err
	}
	return site.Plan(in), nil
}

// Assets are the files that stand beside the pages.
func (c *Checked) Assets() []theme.Asset { return c.theme.Assets() }

func (c *Checked) input(o Options) (*site.Input, error) {
	if err := c.audience(o.Audience); err != nil {
		return nil, err
	}
	in := c.plain(o)
	for s, scheme := range c.schemes {
		if s.Text == nil {
			continue // reported, and no page of it is made
		}
		var err error
		if scheme.Text, err = markdown.HTML(s.Text); err != nil {
			return nil, err
		}
		if scheme.Sections, scheme.Rest, err = markdown.Sections(s.Text); err != nil {
			return nil, err
		}
		scheme.Clauses = make(map[string]string)
		for _, a := range markdown.Anchors(s.Text) {
			scheme.Clauses[a.ID] = a.Title
		}
	}
	return in, nil
}

// plain is the input of a site without the texts of its schemes.
func (c *Checked) plain(o Options) *site.Input {
	lang := cmp.Or(o.Lang, c.Data.Site.Language)
	return &site.Input{
		Data: c.Data, AsOf: c.AsOf, Audience: o.Audience, Periods: c.Periods, Texts: locale.Texts{Lang: lang}.With(c.wordings(lang)),
		Assets: site.Assets{Style: c.theme.Published(theme.Stylesheet), Icon: c.theme.Published(theme.Icon), Look: c.theme.Published(theme.Look), Chart: c.theme.Published(theme.ECharts), Start: c.theme.Published(theme.Charts), Tables: c.theme.Published(theme.Tables), Search: c.theme.Published(theme.Search),
			Extra: c.theme.Published(theme.Extra), Inline: c.theme.Inline(), Carried: c.theme.Carried},
		Schemes: c.schemes, Pictures: c.shown, Help: c.help,
	}
}

// Build checks a content folder and writes its site. With any error among the
// findings nothing is written and the summary is nil.
func Build(content fs.FS, dest string, where outdir.Options, o Options, list *diag.List) (*outdir.Summary, error) {
	checked, err := Check(content, o, list)
	if err != nil || list.HasErrors() || o.Strict && list.Count(diag.Warning) > 0 {
		return nil, err
	}
	pages, err := checked.Plan(o)
	if err != nil {
		return nil, err
	}
	stage, err := outdir.Open(dest, where)
	if err != nil {
		return nil, err
	}
	defer stage.Abort()
	if err := render.Assets(checked.Assets(), stage.Write); err != nil {
		return nil, err
	}
	if err := checked.Feeds(o, stage.Write); err != nil {
		return nil, err
	}
	if err := render.Site(pages, stage.Write); err != nil {
		return nil, err
	}
	summary, err := stage.Commit()
	if err != nil {
		return nil, fmt.Errorf("finish %s: %w", dest, err)
	}
	return &summary, nil
}
