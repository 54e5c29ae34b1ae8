package explain_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"gongping/internal/explain"
	"gongping/internal/locale"
)

// The JSON that a program reads, by the names it may rely on. A field that is
// renamed, added or removed is an error here.
type (
	jsonDocument struct {
		Schema, Language, AsOf string
		Subject, Period        jsonNamed
		Indicator              *jsonNamed
		Ledgers                []jsonLedger
	}
	jsonNamed  struct{ ID, Name string }
	jsonLedger struct {
		Scheme                    struct{ ID, Edition, Title string }
		Edition                   jsonEdition
		Total, Place, Grade, Band string
		Group                     jsonNamed
		Class                     string
		Identities                []string
		Shared                    bool
		Movement                  struct{ Direction, Text string }
		Above, Below              string
		Notes                     []string
		Items                     []jsonItem
		TieBreaks                 []struct{ Name, Value string }
		Before                    *struct{ Text, Total, Place string }
	}
	jsonEdition struct {
		Name, Date, Pending string
		Final               bool
	}
	jsonItem struct {
		ID, Class, Label, Note, Points, Printed, Was, Balance, Amount, Unit, Clause, Department string
		Void                                                                                    bool
		Operations                                                                              []jsonOp
		Record                                                                                  *jsonRecord
		Ruling                                                                                  *jsonRuling
		Before                                                                                  *struct{ Text, Points string }
		Children                                                                                []jsonItem
	}
	jsonOp     struct{ Op, Word, Equation, Clause, Instead, Count, Mode, Places string }
	jsonRecord struct {
		ID, Occurred, Entered, Reason, Evidence, Scorer, RecordedBy, ApprovedBy, Late, Role, Matter, Corrects, Task string
		Shares                                                                                                      []string
		Appeals                                                                                                     []struct {
			ID, Filed string
			Open      bool
		}
		Attributes []struct{ ID, Name, Value string }
	}
	jsonRuling struct{ ID, Outcome, Decided, Entered, DecidedBy, Document, Reason, Appeal string }
)

func decode(t *testing.T, doc *explain.Document) jsonDocument {
	t.Helper()
	var out bytes.Buffer
	if err := explain.WriteJSON(&out, doc); err != nil {
		t.Fatal(err)
	}
	if !bytes.HasSuffix(out.Bytes(), []byte("}\n")) {
		t.Errorf("does not end with a line: %q", out.Bytes()[out.Len()-10:])
	}
	decoder := json.NewDecoder(&out)
	decoder.DisallowUnknownFields()
	var j jsonDocument
	if err := decoder.Decode(&j); err != nil {
		t.Fatal(err)
	}
	if j.Schema != explain.Schema || j.Language != doc.Tag() {
		t.Errorf("schema %q in %q", j.Schema, j.Language)
	}
	return j
}

// exact is a figure of the page for machines. A dash says that there is none.
func exact(figure string) string {
	if figure == "—" {
		return ""
	}
	number, _, _ := strings.Cut(figure, " ≈ ")
	return strings.ReplaceAll(number, "−", "-")
}

// wantJSON is what the page says with exact numbers, and the engine's word for
// a sum that the page does not write out.
func wantJSON(lang locale.Lang, p page) []string {
	place := p.facts[texts(lang).T(locale.Place)]
	before, after := texts(lang).Around(locale.PlaceShared)
	place = strings.TrimSuffix(strings.TrimPrefix(place, before), after)
	lines := []string{fmt.Sprintf("%q %q %q %q %q %q %q %q", exact(p.facts[texts(lang).T(locale.Total)]), exact(place),
		p.facts[texts(lang).T(locale.Grade)], p.facts[texts(lang).T(locale.ToPlaceAbove)], p.notes,
		p.facts[texts(lang).T(locale.GroupIs)], p.facts[texts(lang).T(locale.ClassIs)], p.facts[texts(lang).T(locale.IdentitiesAre)])}
	for _, r := range p.rows {
		line := fmt.Sprintf("%d %s %s %q: %t %q %q, %q %q %q %q, %q %q %q", r.depth, r.id, r.class, r.label, r.void,
			exact(r.value), r.amount+r.value, exact(r.was), exact(r.balance), exact(r.amount), r.unit, r.note, r.clause, r.owner)
		for _, s := range r.steps {
			if s.op == "long-sum" {
				s.op = "sum"
			}
			s.instead = strings.TrimPrefix(s.instead, texts(lang).T(locale.InsteadCounts)+" ")
			line += fmt.Sprintf("\n  %+v", s)
		}
		for _, d := range r.details {
			line += "\n  " + strings.Join(d.facts, " · ")
			if len(d.values) > 0 {
				line += fmt.Sprint(" ", d.values)
			}
		}
		lines = append(lines, line)
	}
	for _, key := range p.keys {
		lines = append(lines, key[0]+" "+exact(key[1]))
	}
	return lines
}

func gotJSON(t *testing.T, doc *explain.Document) []string {
	t.Helper()
	l, lang := decode(t, doc).Ledgers[0], doc.Lang
	lines := []string{fmt.Sprintf("%q %q %q %q %q %q %q %q", l.Total, l.Place, l.Grade, l.Above, l.Notes,
		l.Group.Name, l.Class, strings.Join(l.Identities, texts(lang).T(locale.Comma)))}
	var visit func(items []jsonItem, depth int)
	visit = func(items []jsonItem, depth int) {
		for _, i := range items {
			line := fmt.Sprintf("%d %s %s %q: %t %q %q, %q %q %q %q, %q %q %q", depth, i.ID, i.Class, i.Label, i.Void,
				i.Points, i.Printed, i.Was, i.Balance, i.Amount, i.Unit, i.Note, i.Clause, i.Department)
			for _, o := range i.Operations {
				line += fmt.Sprintf("\n  %+v", shownStep{o.Op, o.Word, o.Equation, o.Instead, o.Clause, o.Count, o.Mode, o.Places})
			}
			for _, detail := range i.details(lang) {
				line += "\n  " + detail
			}
			lines = append(lines, line)
			visit(i.Children, depth+1)
		}
	}
	visit(l.Items, 0)
	for _, key := range l.TieBreaks {
		if doc.Indicator.ID == "" {
			lines = append(lines, key.Name+" "+key.Value)
		}
	}
	return lines
}

// details are the fields of a record or a ruling in the order and with the
// labels of the page.
func (i *jsonItem) details(lang locale.Lang) []string {
	var facts []string
	add := func(value string, label ...locale.Key) {
		if value == "" {
			return
		}
		for _, key := range label {
			value = texts(lang).T(key) + " " + value
		}
		facts = append(facts, value)
	}
	if r := i.Ruling; r != nil {
		add(r.ID)
		add(r.DecidedBy+" "+r.Decided, locale.RulingBy)
		add(r.Entered, locale.EnteredOn)
		add(r.Document, locale.Document)
		add(r.Appeal, locale.Appeal)
		return []string{r.Reason, strings.Join(facts, " · ")}
	}
	r := i.Record
	if r == nil {
		return nil
	}
	add(r.ID)
	add(r.Occurred, locale.OccurredOn)
	add(r.Entered, locale.EnteredOn)
	add(r.Evidence, locale.Evidence)
	add(r.Scorer, locale.Scorer)
	add(r.RecordedBy, locale.RecordedBy)
	add(r.ApprovedBy, locale.ApprovedBy)
	add(r.Late, locale.LateBecause)
	add(r.Role, locale.RoleIs)
	add(r.Matter, locale.MatterIs)
	add(strings.Join(r.Shares, texts(lang).T(locale.Comma)), locale.SharedBy)
	add(r.Corrects, locale.CorrectsRecord)
	add(r.Task, locale.Task)
	for _, a := range r.Appeals {
		text := a.ID + " " + texts(lang).T(locale.FiledOn) + " " + a.Filed
		if a.Open {
			text += " " + texts(lang).T(locale.AppealOpen)
		}
		add(text, locale.Appeal)
	}
	line := strings.Join(facts, " · ")
	var values []string
	for _, a := range r.Attributes {
		values = append(values, a.ID+"="+a.Value)
	}
	if len(values) > 0 {
		line += fmt.Sprint(" ", values)
	}
	if r.Reason == "" {
		return []string{line}
	}
	return []string{r.Reason, line}
}
