package download

import (
	"gongping/internal/explain"
	"gongping/internal/site"
)

// The types below fix the names and the order of the fields of a board. All are
// always there; what does not apply is empty, [] or null.

type jsonBoard struct {
	head
	Period   explain.Named       `json:"period"`
	Scheme   explain.JSONScheme  `json:"scheme"`
	Edition  explain.JSONEdition `json:"edition"`
	Closed   bool                `json:"closed"`
	Groups   []jsonGroup         `json:"groups"`
	Unranked []jsonUnranked      `json:"unranked"`
	Named    []jsonNamed         `json:"named"`
	Spread   []jsonSpread        `json:"spread"`
}

// jsonNumber is a number for programs and as the page prints it.
type jsonNumber struct {
	Exact   string `json:"exact"`
	Printed string `json:"printed"`
}

func numberOf(f site.Figure) jsonNumber { return jsonNumber{f.Exact(), string(f)} }

type jsonGroup struct {
	explain.Named
	Median *jsonMedian    `json:"median"`
	Rows   []jsonStanding `json:"rows"`
}

type jsonMedian struct {
	Total      jsonNumber   `json:"total"`
	Categories []jsonPoints `json:"categories"`
}

type jsonStanding struct {
	Subject    explain.Named       `json:"subject"`
	Page       string              `json:"page"`
	Place      string              `json:"place"`
	Shared     bool                `json:"shared"`
	Total      jsonNumber          `json:"total"`
	Grade      string              `json:"grade"`
	Band       string              `json:"band"`
	Movement   jsonMovement        `json:"movement"`
	Above      jsonGap             `json:"above"`
	Below      jsonGap             `json:"below"`
	Categories []jsonPoints        `json:"categories"`
	TieBreaks  []jsonPoints        `json:"tieBreaks"`
	Notes      []string            `json:"notes"`
	Before     *explain.JSONBefore `json:"before"`
}

// jsonUnranked is a subject that has a score and no place.
type jsonUnranked struct {
	Subject explain.Named       `json:"subject"`
	Page    string              `json:"page"`
	Total   jsonNumber          `json:"total"`
	Grade   string              `json:"grade"`
	Notes   []string            `json:"notes"`
	Before  *explain.JSONBefore `json:"before"`
}

type jsonMovement struct {
	explain.JSONMovement
	By     string `json:"by"`
	Before string `json:"before"`
}

type jsonGap struct {
	Text string     `json:"text"`
	By   jsonNumber `json:"by"`
}

type jsonPoints struct {
	Name  string     `json:"name"`
	Value jsonNumber `json:"value"`
}

// jsonNamed is somebody on a closed board.
type jsonNamed struct {
	Subject explain.Named       `json:"subject"`
	Page    string              `json:"page"`
	Branch  string              `json:"branch"`
	Place   string              `json:"place"`
	Shared  bool                `json:"shared"`
	Total   jsonNumber          `json:"total"`
	Grade   string              `json:"grade"`
	Band    string              `json:"band"`
	Before  *explain.JSONBefore `json:"before"`
}

// jsonSpread is how many are in what, by branch; the last row adds up.
type jsonSpread struct {
	explain.Named
	Columns []string        `json:"columns"`
	Rows    []jsonSpreadRow `json:"rows"`
}

type jsonSpreadRow struct {
	Branch string   `json:"branch"`
	Counts []string `json:"counts"`
	Sum    string   `json:"sum"`
}

func boardFile(page site.Address, make func() *jsonBoard) File {
	return documentOf(page, func() (any, error) { return make(), nil })
}

func boardOf(f *site.Frame, about *site.About, scheme site.Cell) *jsonBoard {
	return &jsonBoard{
		head:   headOf(f, BoardFormat, site.BoardSchema),
		Period: explain.Named{ID: about.Period, Name: about.PeriodName}, Scheme: explain.JSONScheme{ID: about.Scheme, Edition: about.SchemeEdition, Title: scheme.Text},
		Edition: explain.EditionJSON(f.State),
		Groups:  []jsonGroup{}, Unranked: []jsonUnranked{}, Named: []jsonNamed{}, Spread: []jsonSpread{},
	}
}

func openBoard(r *site.Ranking) *jsonBoard {
	b := boardOf(&r.Frame, &r.About, r.Scheme)
	own := site.DownloadAddress(r.Address, "", site.JSON)
	for i := range r.Groups {
		g := &r.Groups[i]
		group := jsonGroup{Named: explain.Named{ID: g.Group, Name: g.Name}, Rows: []jsonStanding{}}
		if g.Median != nil {
			group.Median = &jsonMedian{numberOf(g.Median.Total), points(r.Columns, g.Median.Categories)}
		}
		for k := range g.Rows {
			group.Rows = append(group.Rows, standingOf(r, own, &g.Rows[k]))
		}
		b.Groups = append(b.Groups, group)
	}
	for k := range r.Unranked {
		x := &r.Unranked[k]
		b.Unranked = append(b.Unranked, jsonUnranked{explain.Named{ID: x.Unit.ID(), Name: x.Unit.Text}, pageOf(own, r.Address, x.Unit), numberOf(x.Total), x.Grade, append([]string{}, x.Notes...), explain.BeforeJSON(x.Earlier)})
	}
	return b
}

func standingOf(r *site.Ranking, own site.Address, x *site.RankedRow) jsonStanding {
	categories := len(r.Columns) - r.Keys
	return jsonStanding{
		Subject: explain.Named{ID: x.Unit.ID(), Name: x.Unit.Text}, Page: pageOf(own, r.Address, x.Unit), Place: site.Figure(x.Place).Exact(), Shared: x.Shared, Total: numberOf(x.Total),
		Grade: x.Grade, Band: x.Band, Movement: jsonMovement{explain.JSONMovement{Direction: x.Movement.Class, Text: x.Movement.Text}, x.Movement.By.Exact(), x.Movement.Before},
		Above: jsonGap{x.Above, numberOf(x.GapAbove)}, Below: jsonGap{x.Below, numberOf(x.GapBelow)},
		Categories: points(r.Columns[:categories], x.Categories), TieBreaks: points(r.Columns[categories:], x.Keys), Notes: append([]string{}, x.Notes...), Before: explain.BeforeJSON(x.Earlier),
	}
}

// pageOf is the page to which a cell of another page leads, as seen from a file.
func pageOf(own, page site.Address, c site.Cell) string {
	if c.Link == nil {
		return ""
	}
	return own.To(page.Follow(*c.Link), "").Href()
}

func points(columns []site.ListColumn, list []site.Figure) []jsonPoints {
	all := make([]jsonPoints, len(list))
	for n := range list {
		all[n] = jsonPoints{columns[n].Name, numberOf(list[n])}
	}
	return all
}

func closedBoard(p *site.BandsPage) *jsonBoard {
	b := boardOf(&p.Frame, &p.About, p.Scheme)
	b.Closed = true
	own := site.DownloadAddress(p.Address, "", site.JSON)
	for i := range p.Named {
		x := &p.Named[i]
		b.Named = append(b.Named, jsonNamed{explain.Named{ID: x.Subject.ID(), Name: x.Subject.Text}, pageOf(own, p.Address, x.Subject), x.Branch.Text, site.Figure(x.Place).Exact(), x.Shared, numberOf(x.Total), x.Grade, x.Band, explain.BeforeJSON(x.Earlier)})
	}
	for i := range p.Tables {
		x := &p.Tables[i]
		spread := jsonSpread{Named: explain.Named{ID: x.ID, Name: x.Title}, Columns: x.Columns}
		for _, row := range append(x.Rows[:len(x.Rows):len(x.Rows)], x.Total) {
			spread.Rows = append(spread.Rows, jsonSpreadRow{row.Branch.Text, row.Counts, row.Sum})
		}
		b.Spread = append(b.Spread, spread)
	}
	return b
}
