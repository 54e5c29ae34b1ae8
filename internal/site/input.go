package site

import (
	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/internal/markdown"
	"gongping/scoring"
)

// Input is everything that pages are made of.
type Input struct {
	Data     *dataset.Dataset
	AsOf     civil.Date
	Audience dataset.Audience
	Partial  bool     // somebody must not be named; in the plan only
	Untold   bool     // of those who must not be named not even their number is told; in the plan only
	Periods  []Period // in order of time
	Texts    locale.Texts
	Assets   Assets
	Schemes  map[*dataset.Scheme]*SchemeInput

	Pictures map[string]string // published names by path in the content folder
	Help     map[string]string // published names of the pictures of the manual
}

// SchemeInput is what stands beside an edition of a scheme.
type SchemeInput struct {
	Program *scoring.Program
	Text    string            // the approved text as HTML
	Clauses map[string]string // titles of its clauses by anchor

	Sections []markdown.Section // its clauses, to be quoted
	Rest     string             // HTML of what is in none of them
}

// Assets are the names of the theme's files.
type Assets struct {
	Style, Icon, Look, Chart, Start, Tables string
	Search                                  string // the script of the search page
	Extra                                   string // the further stylesheet; empty: none
	Inline                                  string // all styles, for pages that stand alone

	Carried func(name string) string // a file as an address that has it inside
}

// Period is a period with its scored boards.
type Period struct {
	dataset.Snapshot
	Boards []*Board
	Closed []*Board  // those with subjects who must not be named; in the plan only
	Lent   []Lending // in the plan only
}

// Board is a scored board.
type Board struct {
	dataset.Board
	Results *scoring.Results
	Before  *Board   // the same scheme in the period before; nil if it is not shown
	History []*Board // all shown up to this one, in order of time
	Earlier *Board   // the same board in the edition before; nil: there is none

	Allotments []*Allotment // what is paid by its results
	Eligible   []*Eligible  // who qualifies by its places

	Closed bool    // somebody on it, or on another of its scheme, must not be named
	spread *spread // of a closed one, how many are where; nil: that is not told either

	analysed analysed
	ordered  ordered
}
