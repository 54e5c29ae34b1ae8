package explain

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"

	"gongping/internal/site"
)

// Schema is the form of the JSON.
const Schema = "gongping.explain/1"

// The types below fix the names and the order of the fields. All are always
// there; a text that does not apply is empty, a list without elements is [],
// and an object that there is not is null.

type jsonDocument struct {
	Schema    string       `json:"schema"`
	Language  string       `json:"language"`
	AsOf      string       `json:"asOf"`
	Subject   Named        `json:"subject"`
	Period    Named        `json:"period"`
	Indicator *Named       `json:"indicator"`
	Ledgers   []JSONLedger `json:"ledgers"`
}

// JSONLedger is a ledger in a document: see [WriteJSON].
type JSONLedger struct {
	Scheme   JSONScheme   `json:"scheme"`
	Edition  JSONEdition  `json:"edition"`
	Total    string       `json:"total"`
	Place    string       `json:"place"`
	Shared   bool         `json:"shared"`
	Group    Named        `json:"group"`
	Class    string       `json:"class"`
	Identity []string     `json:"identities"`
	Grade    string       `json:"grade"`
	Band     string       `json:"band"`
	Movement JSONMovement `json:"movement"`
	Above    string       `json:"above"`
	Below    string       `json:"below"`
	Notes    []string     `json:"notes"`
	Items    []jsonItem   `json:"items"`
	TieBreak []jsonKey    `json:"tieBreaks"`
	Before   *JSONBefore  `json:"before"`
}

// JSONBefore is what the edition before said otherwise.
type JSONBefore struct {
	Text  string `json:"text"`
	Total string `json:"total"`
	Place string `json:"place"`
}

type jsonBeforeItem struct {
	Text   string `json:"text"`
	Points string `json:"points"`
}

// JSONScheme is an edition of a scheme.
type JSONScheme struct {
	ID      string `json:"id"`
	Edition string `json:"edition"`
	Title   string `json:"title"`
}

// JSONEdition is an edition of a period.
type JSONEdition struct {
	Name    string `json:"name"`
	Date    string `json:"date"`
	Final   bool   `json:"final"`
	Pending string `json:"pending"`
}

// JSONMovement is a change of place.
type JSONMovement struct {
	Direction string `json:"direction"`
	Text      string `json:"text"`
}

type jsonKey struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

type jsonItem struct {
	ID         string          `json:"id"`
	Class      string          `json:"class"`
	Label      string          `json:"label"`
	Note       string          `json:"note"`
	Operations []jsonOp        `json:"operations"`
	Points     string          `json:"points"`
	Printed    string          `json:"printed"`
	Was        string          `json:"was"`
	Void       bool            `json:"void"`
	Balance    string          `json:"balance"`
	Before     *jsonBeforeItem `json:"before"`
	Amount     string          `json:"amount"`
	Unit       string          `json:"unit"`
	Clause     string          `json:"clause"`
	Department string          `json:"department"`
	Record     *jsonRecord     `json:"record"`
	Ruling     *jsonRuling     `json:"ruling"`
	Children   []jsonItem      `json:"children"`
}

type jsonOp struct {
	Op       string `json:"op"`
	Word     string `json:"word"`
	Equation string `json:"equation"`
	Clause   string `json:"clause"`
	Instead  string `json:"instead"`
	Count    string `json:"count"`
	Mode     string `json:"mode"`
	Places   string `json:"places"`
}

type jsonRecord struct {
	ID         string          `json:"id"`
	Occurred   string          `json:"occurred"`
	Entered    string          `json:"entered"`
	Reason     string          `json:"reason"`
	Evidence   string          `json:"evidence"`
	Scorer     string          `json:"scorer"`
	RecordedBy string          `json:"recordedBy"`
	ApprovedBy string          `json:"approvedBy"`
	Late       string          `json:"late"`
	Role       string          `json:"role"`
	Matter     string          `json:"matter"`
	Shares     []string        `json:"shares"`
	Corrects   string          `json:"corrects"`
	Task       string          `json:"task"`
	Appeals    []jsonAppeal    `json:"appeals"`
	Attributes []jsonAttribute `json:"attributes"`
}

type jsonAppeal struct {
	ID    string `json:"id"`
	Filed string `json:"filed"`
	Open  bool   `json:"open"`
}

type jsonAttribute struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Value string `json:"value"`
}

type jsonRuling struct {
	ID        string `json:"id"`
	Outcome   string `json:"outcome"`
	Decided   string `json:"decided"`
	Entered   string `json:"entered"`
	DecidedBy string `json:"decidedBy"`
	Document  string `json:"document"`
	Reason    string `json:"reason"`
	Appeal    string `json:"appeal"`
}

// WriteJSON writes a document as one object of the form [Schema], ended by a
// line feed. Words are in the language of the document; ids, classes and
// operations are not.
//
//   - language, asOf, subject, period: of what is explained. indicator: null
//     for the whole tree, else the part of it that items hold.
//   - ledgers: one for each board that the subject is on, by scheme id. scheme
//     and edition (of the period: its name and date, whether it is final, and
//     in words what it does not have yet); total; place, empty for a subject
//     without one, and whether it is shared; group, class and identities, by which
//     the unit is compared and multiplied; grade, band, movement, above and
//     below (the margins) in words; notes; items; tieBreaks with name and
//     value.
//   - items: the rows of the ledger page, nested by children. id is the row's
//     on the page; class is total, category, indicator, absent, term, kind,
//     start, entry, ruling, metric or taken (a total from elsewhere). points count unless void; was are those
//     that a ruling replaced; balance is the running sum of the item above. A
//     metric has amount and unit in place of points. printed is the one or the
//     other as the page has it, which says of a fraction what it is about.
//   - before, of a ledger and of an item: what the edition before said otherwise,
//     in words and as a number; null where it said the same.
//   - operations: from the items below, or from the record, to points or
//     amount, in order. op is the engine's word (sum, count, weight, round …);
//     word says it in words, equation with its numbers; clause is that of a
//     rule with its own; instead is the record that counts in place of this
//     one. count is how many a count multiplies; mode and places are those of
//     a rounding, as the rule file has them ("×5": to multiples of 5).
//   - record and ruling: what stands in the records, dates as 2020-10-22.
//
// Every number is a text, exact: "98.5", "-0.5", "2/3".
func WriteJSON(w io.Writer, doc *Document) error {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(doc.json()); err != nil {
		return fmt.Errorf("encode the explanation: %w", err)
	}
	if _, err := w.Write(out.Bytes()); err != nil {
		return fmt.Errorf("write the explanation: %w", err)
	}
	return nil
}

func (doc *Document) json() jsonDocument {
	j := jsonDocument{Schema: Schema, Language: doc.Tag(), AsOf: doc.AsOf, Subject: doc.Subject, Period: doc.Period, Ledgers: []JSONLedger{}}
	if doc.Indicator.ID != "" {
		j.Indicator = &doc.Indicator
	}
	for i := range doc.Ledgers {
		j.Ledgers = append(j.Ledgers, doc.Ledgers[i].json())
	}
	return j
}

// LedgerJSON is the page of a ledger as it stands in a document.
func LedgerJSON(page *site.Ledger) JSONLedger {
	l := Ledger{page, nest(page.Rows)}
	return l.json()
}

// EditionJSON is the edition that a page shows.
func EditionJSON(s *site.State) JSONEdition {
	return JSONEdition{s.Edition, s.Date, s.Final, s.Pending}
}

// BeforeJSON is what the edition before said otherwise; nil: nothing.
func BeforeJSON(x *site.Earlier) *JSONBefore {
	if x == nil {
		return nil
	}
	return &JSONBefore{x.Text, x.Total.Exact(), site.Figure(x.Place).Exact()}
}

func (l *Ledger) json() JSONLedger {
	j := JSONLedger{
		Scheme:  JSONScheme{l.About.Scheme, l.About.SchemeEdition, l.Scheme.Text},
		Edition: EditionJSON(l.State),
		Total:   l.Total.Exact(), Place: site.Figure(l.Place).Exact(), Shared: l.Shared, Grade: l.Grade, Band: l.Band,
		Group: Named{l.GroupID, l.Group}, Class: l.Class, Identity: append([]string{}, l.Identities...),
		Movement: JSONMovement{l.Moved.Class, l.Moved.Text}, Above: l.Above, Below: l.Below,
		Notes: append([]string{}, l.Notes...), Items: jsonItems(l.Items), TieBreak: []jsonKey{}, Before: BeforeJSON(l.Earlier),
	}
	for _, key := range l.Keys {
		j.TieBreak = append(j.TieBreak, jsonKey{key.Name, key.Value.Exact()})
	}
	return j
}

func jsonItems(items []*Item) []jsonItem {
	list := make([]jsonItem, len(items))
	for i, item := range items {
		list[i] = item.json()
	}
	return list
}

func (i *Item) json() jsonItem {
	j := jsonItem{
		ID: i.ID, Class: i.Class, Label: i.Label, Note: i.Note, Operations: make([]jsonOp, len(i.Steps)),
		Was: i.Was.Exact(), Void: i.Void, Balance: i.Balance.Exact(), Amount: i.Amount.Exact(), Unit: i.Unit,
		Clause: cell(i.Clause), Department: i.Owner, Children: jsonItems(i.Children),
	}
	if j.Printed = string(i.Amount); !i.Void {
		j.Points = i.Value.Exact()
		j.Printed = string(cmp.Or(i.Amount, i.Value))
	}
	if i.Earlier != nil {
		j.Before = &jsonBeforeItem{i.Earlier.Text, i.Earlier.Value.Exact()}
	}
	for n := range i.Steps {
		j.Operations[n] = i.operation(&i.Steps[n])
	}
	if i.Record != nil {
		j.Record = jsonRecordOf(i.Record)
	}
	if r := i.Ruling; r != nil {
		j.Ruling = &jsonRuling{r.ID, r.Outcome, r.Decided, r.Entered, r.DecidedBy, r.Document, r.Reason, r.Appeal}
	}
	return j
}

func (i *Item) operation(s *site.Step) jsonOp {
	op := s.Op
	if op == "long-sum" { // the page's word for a sum that is not written out
		op = "sum"
		if i.Class == "metric" {
			op = "tally"
		}
	}
	return jsonOp{op, s.Word, s.Text, cell(s.Clause), cell(s.Entry), s.Count, s.Mode, s.Cut}
}

func jsonRecordOf(r *site.RecordFacts) *jsonRecord {
	j := &jsonRecord{
		ID: r.ID, Occurred: r.Occurred, Entered: r.Entered, Reason: r.Reason, Evidence: r.Evidence, Scorer: r.Scorer,
		RecordedBy: r.RecordedBy, ApprovedBy: r.ApprovedBy, Late: r.Late, Role: r.Role, Matter: r.Matter,
		Shares: append([]string{}, r.Shares...), Corrects: r.Corrects, Task: cell(r.Task),
		Appeals: make([]jsonAppeal, len(r.Appeals)), Attributes: make([]jsonAttribute, len(r.Attributes)),
	}
	for i, a := range r.Appeals {
		j.Appeals[i] = jsonAppeal{a.Appeal.Text, a.Filed, a.Open}
	}
	for i, a := range r.Attributes {
		j.Attributes[i] = jsonAttribute{a.ID, a.Name, a.Exact}
	}
	return j
}

func cell(c *site.Cell) string {
	if c == nil {
		return ""
	}
	return c.Text
}
