package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// explained item…: standard output is the JSON of a ledger, or of several, with
// exactly these items, written "1 burglary.sum -1.5": depth, id and points.
func explained(ts *testscript.TestScript, _ bool, args []string) {
	type item struct {
		ID, Points, Label string
		Children          []json.RawMessage
	}
	var doc struct {
		Schema                    string
		Subject, Period           struct{ ID, Name string }
		Ledgers                   []struct{ Items []json.RawMessage }
		Language, AsOf, Indicator any
	}
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &doc))
	if doc.Schema != "gongping.explain/1" || doc.Subject.Name == "" || doc.Period.Name == "" || doc.Language == nil || doc.AsOf == nil {
		ts.Fatalf("no head: %+v", doc)
	}
	var got []string
	var visit func(items []json.RawMessage, depth int)
	visit = func(items []json.RawMessage, depth int) {
		for _, raw := range items {
			var i item
			ts.Check(json.Unmarshal(raw, &i))
			if i.Label == "" {
				ts.Fatalf("%s has no label", i.ID)
			}
			got = append(got, strings.TrimSpace(fmt.Sprint(depth, " ", i.ID, " ", i.Points)))
			visit(i.Children, depth+1)
		}
	}
	for _, l := range doc.Ledgers {
		visit(l.Items, 0)
	}
	if !slices.Equal(got, args) {
		ts.Fatalf("explained %q, want %q", got, args)
	}
}
