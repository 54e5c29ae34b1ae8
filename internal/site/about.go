package site

import (
	"path"
	"strings"

	"gongping/scoring"
)

// About is what a page of a board is about, by ids: for machines.
type About struct {
	Period, PeriodName    string
	Scheme, SchemeEdition string
	Subject               string // of a ledger
}

func aboutBoard(b *Board, subject scoring.SubjectID) About {
	return About{string(b.Period.ID), b.Period.Name, string(b.Scheme.ID), string(b.Scheme.Edition), string(subject)}
}

// ID is the id of what a cell leads to: the subject whose page or ledger it is,
// or the place of a page. It is empty for a cell that leads nowhere.
func (c Cell) ID() string {
	if c.Link == nil {
		return ""
	}
	page, fragment, _ := strings.Cut(c.Link.href, "#")
	if fragment != "" {
		return fragment
	}
	return strings.TrimSuffix(path.Base(page), ".html")
}
