package recheck

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"
)

// document is a file for programs, as far as every one has it.
type document struct {
	Schema   string `json:"$schema"`
	Format   string
	Language string
	Page     string
	Subject  named
	Period   named
	Scheme   struct{ ID, Edition, Title string }
	Edition  struct{ Name, Date, Pending string }
	AsOf     string
	Closed   bool

	Groups   []groupDocument
	Unranked []standingDocument
	Named    []memberDocument
	Spread   []struct {
		Named
		Columns []string
		Rows    []struct {
			Branch, Sum string
			Counts      []string
		}
	}

	Total, Place, Grade, Band, Above, Below, Class string
	Shared                                         bool
	Group                                          named
	Identities, Notes                              []string
	Movement                                       struct{ Direction, Text string }
	Items                                          []itemDocument
	TieBreaks                                      []struct{ Name, Value string }
	Before                                         *struct{ Text, Total, Place string }
}

// Named is a thing with id and name: exported, since it is embedded.
type Named struct{ ID, Name string }

type named = Named

type numberDocument struct{ Exact, Printed string }

type pointsDocument struct {
	Name  string
	Value numberDocument
}

type groupDocument struct {
	Named
	Median *struct {
		Total      numberDocument
		Categories []pointsDocument
	}
	Rows []standingDocument
}

type standingDocument struct {
	Subject      named
	Page, Place  string
	Shared       bool
	Total        numberDocument
	Grade, Band  string
	Movement     struct{ Direction, Text, By, Before string }
	Above, Below struct {
		Text string
		By   numberDocument
	}
	Categories, TieBreaks []pointsDocument
	Notes                 []string
	Before                *struct{ Text, Total, Place string }
}

type memberDocument struct {
	Subject             named
	Page, Branch, Place string
	Shared              bool
	Total               numberDocument
	Grade, Band         string
	Before              *struct{ Text, Total, Place string }
}

type itemDocument struct {
	ID, Class, Label, Note, Points, Printed, Was, Balance, Amount, Unit, Clause, Department string
	Void                                                                                    bool
	Operations                                                                              []struct{ Op, Word, Equation, Clause, Instead, Count, Mode, Places string }
	Record                                                                                  *recordDocument
	Ruling                                                                                  *struct{ ID, Decided, Entered, DecidedBy, Document, Reason, Appeal string }
	Before                                                                                  *struct{ Text, Points string }
	Children                                                                                []itemDocument
}

type recordDocument struct {
	ID, Occurred, Entered, Reason, Evidence, Scorer, RecordedBy, ApprovedBy, Late, Role, Matter, Corrects, Task string
	Shares                                                                                                      []string
	Appeals                                                                                                     []struct {
		ID, Filed string
		Open      bool
	}
	Attributes []struct{ ID, Name, Value string }
}

// exactOf is a printed number for programs: without what it is about.
func exactOf(printed string) string {
	number, _, _ := strings.Cut(printed, "≈")
	number = strings.TrimPrefix(strings.ReplaceAll(strings.TrimSpace(number), "−", "-"), "+")
	if !strings.ContainsAny(number, "0123456789") {
		return ""
	}
	return number
}

func beforeLine(x *struct{ Text, Total, Place string }) string {
	if x == nil {
		return "same"
	}
	return fmt.Sprintf("%q %q %q", x.Text, x.Total, x.Place)
}

func beforeOn(n *html.Node) string {
	cells := before(n)
	if cells[0] == "" {
		return "same"
	}
	return fmt.Sprintf("%q %q %q", cells[0], exactOf(cells[1]), exactOf(cells[2]))
}
