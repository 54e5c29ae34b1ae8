package site

import (
	"encoding/json"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// layout is an edition laid out for comparison.
type layout struct {
	*planner
	a      Address
	s      *dataset.Scheme
	plain  *dataset.Scheme // with ids for names
	topics []*topic
	lists  []*sequence
	byKey  map[string]*topic
}

// topic is a subject of rules: an indicator, a kind of its events, a grade.
type topic struct {
	key         string // names it within the edition
	list        string // the sequence in which it stands
	name, short string // with what it is, and without: 指标“走访任务”, 走访任务
	clause      scoring.ClauseID
	block       block
	says        []statement
	raw         string // the values themselves

	layout *layout
}

// statement is one thing that an edition says of a topic.
type statement struct {
	slot     string // names it within its topic
	of       string // the slot of the statement that it belongs to; empty: none
	label    string // what is said
	what     string // the same, and of which subject
	text     string // as the page says it
	plain    string // the same with ids for names: another name of a metric is no other rule
	sentence bool   // text is a sentence, no value
	clause   scoring.ClauseID
}

// sequence is a list whose order is part of the edition.
type sequence struct {
	id, name string
	block    block
}

// block is a heading under which changes stand.
type block struct {
	id    string
	title Cell
}

func (l *layout) find(key string) *topic { return l.byKey[key] }

func (t *topic) find(slot string) *statement {
	for i := range t.says {
		if t.says[i].slot == slot {
			return &t.says[i]
		}
	}
	return nil
}

// layout lays an edition out.
func (p *planner) layout(a Address, s *dataset.Scheme) *layout {
	l := &layout{planner: p, a: a, s: s, plain: withoutNames(s), byKey: make(map[string]*topic)}
	l.head()
	l.subjects()
	l.categories()
	l.indicators()
	l.metrics()
	l.modifiers()
	l.examples()
	return l
}

// part is the block of a part of the edition's page.
func (l *layout) part(id string, title locale.Key) block {
	return block{id, Cell{l.T(title), nil}}
}

// begin begins a topic of a list. Raw is the value of which it is made.
func (l *layout) begin(b block, list string, kind locale.Key, id, name string, raw any) *topic {
	t := &topic{key: list + "." + id, list: list, name: l.F(locale.DifferenceTopic, "kind", l.T(kind), "name", name), short: name,
		block: b, raw: canonical(raw), layout: l}
	l.topics = append(l.topics, t)
	l.byKey[t.key] = t
	for _, known := range l.lists {
		if known.id == list {
			return t
		}
	}
	l.lists = append(l.lists, &sequence{list, l.T(kind), b})
	return t
}

// canonical is the text of a value, names of ids and all.
func canonical(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic("internal error: difference: " + err.Error()) // digests take the same values
	}
	return string(b)
}

// of is what a statement is about.
func (t *topic) of(label string) string {
	if t.short == "" {
		return label
	}
	return t.layout.F(locale.DifferenceOf, "name", t.short, "label", label)
}

// own adds a value that no name of anything else stands in.
func (t *topic) own(slot string, label locale.Key, text string) {
	t.value(slot, t.layout.T(label), text, text)
}

// value adds a value, which is compared by its plain text. Without a text
// nothing is said.
func (t *topic) value(slot, label, text, plain string) {
	if text != "" {
		t.says = append(t.says, statement{slot: slot, label: label, what: t.of(label), text: text, plain: plain, clause: t.clause})
	}
}

// say adds what the page says by a function of the scheme, once with names and
// once with ids.
func (t *topic) say(slot string, label locale.Key, text func(s *dataset.Scheme) string) {
	t.value(slot, t.layout.T(label), text(t.layout.s), text(t.layout.plain))
}

// part adds a value that belongs to another statement: with that it comes and
// goes.
func (t *topic) part(of, slot, label, text, plain string) {
	if text != "" {
		t.value(of+"."+slot, label, text, plain)
		t.says[len(t.says)-1].of = of
	}
}

// sentences adds sentences, each with its slot.
func (t *topic) sentences(label locale.Key, ways func(s *dataset.Scheme) []RuleWay) {
	plain := ways(t.layout.plain)
	for n, w := range ways(t.layout.s) {
		t.changeSentence(w.slot, label, w.Text, plain[n].Text, w.clause)
		if w.flat != "" {
			t.part(w.slot, "flat", t.layout.F(locale.DifferenceFlatOf, "says", w.Text), t.title(w.flat), string(w.flat))
		}
	}
}

// sentence adds one, with its clause if it has its own.
func (t *topic) changeSentence(slot string, label locale.Key, text, plain string, clause scoring.ClauseID) {
	x := statement{slot: slot, label: t.layout.T(label), what: t.of(t.layout.T(label)), text: text, plain: plain, sentence: true, clause: t.clause}
	if clause != "" {
		x.clause = clause
	}
	if text != "" {
		t.says = append(t.says, x)
	}
	if clause != "" {
		t.part(slot, "clause", t.layout.F(locale.DifferenceClauseOf, "says", text), t.title(clause), string(clause))
	}
}

func (t *topic) title(id scoring.ClauseID) string {
	return t.layout.clauseCell(t.layout.a, t.layout.s, id).Text
}

// rests adds the clause of the topic itself, to which its other statements
// refer.
func (t *topic) rests(id scoring.ClauseID) {
	t.clause = id
	t.value("clause", t.layout.T(locale.Clause), t.title(id), string(id))
}

// detail is everything that is said of a topic in one text, without what a
// sentence about the whole topic says anyway.
func (t *topic) detail() string {
	var list []string
	for _, x := range t.says {
		switch {
		case x.slot == "name" || x.slot == "clause" || x.of != "":
		case x.sentence:
			list = append(list, x.text)
		default:
			list = append(list, x.label+" "+x.text)
		}
	}
	return t.layout.joinedParts(list)
}

func (t *topic) number(slot string, label locale.Key, n *exact.Number) { t.own(slot, label, maybe(n)) }

func (t *topic) limit(slot string, label string, limit tomldoc.Limit) {
	switch {
	case limit.None:
		t.value(slot, label, t.layout.T(locale.NoLimit), "none")
	case limit.Stated:
		t.value(slot, label, string(figure(limit.Value)), limit.Value.String())
	}
}

func (t *topic) limits(floor, cap tomldoc.Limit) {
	t.limit("floor", t.layout.T(locale.LowerLimit), floor)
	t.limit("cap", t.layout.T(locale.UpperLimit), cap)
}

func (t *topic) rounding(slot string, label locale.Key, r *dataset.Rounding) {
	if r != nil {
		t.own(slot, label, t.layout.planner.rounding(*r.Rule()))
	}
}

func (t *topic) yes(slot string, label locale.Key, is bool) {
	if is {
		t.own(slot, label, t.layout.T(locale.Yes))
	}
}
