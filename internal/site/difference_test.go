package site

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/generate"
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// ownOfEdition are the fields of which every edition has its own; the history
// prints them at the head of the edition.
var ownOfEdition = []string{"Scheme.ID", "Scheme.Edition", "Scheme.Title", "Scheme.Document", "Scheme.Issued", "Scheme.Effective", "Scheme.AppliesFrom"}

// unsaid are the fields of which the page says nothing where they decide
// nothing. There the history may say no more than that the rule file is written
// otherwise; elsewhere it must say the old value and the new one.
var unsaid = map[string]string{
	"Tested.Text":            "how a condition is written, not what it says",
	"Carried.Number":         "of an attribute that is a word",
	"CompositeRule.Combine":  "to add is the default",
	"CompositeRule.Missing":  "to have no value is the default",
	"Consequence.Points":     "full marks are the indicator's points",
	"DeviationRule.Points":   "tiers have points of their own",
	"ExampleEarlier.Periods": "beside years",
	"GateRule.Category":      "the effect is on no category",
	"GateRule.Grade":         "the effect is on no grade",
	"GateRule.Levels":        "the effect lowers no grade",
	"GivenRule.Scale":        "1 is the default",
	"Lag.Periods":            "beside years",
	"Metric.Category":        "the metric comes from elsewhere",
	"Metric.Department":      "the metric is not reported",
	"Metric.Score":           "the metric comes from elsewhere",
	"OnceRule.Side":          "both sides are the default",
	"Option.Value":           "of an invalid answer",
	"QuotaRule.Mode":         "there is no percentage",
	"QuotaRule.Percent":      "heads are counted",
	"QuotaRule.Ties":         "there is no quota",
	"RankRule.Order":         "the place is given",
	"RankRule.Scope":         "the own group is the default",
	"RatioRule.Inverse":      "metric and target have one name",
	"RelativeRule.High":      "of another kind of comparison",
	"RelativeRule.Low":       "of another kind of comparison",
	"RelativeRule.Order":     "the highest first is the default",
	"RelativeRule.Points":    "of another kind of comparison",
	"RelativeRule.Scope":     "the own group is the default",
	"Rounding.Unit":          "places are stated",
	"Scheme.Rounding":        "it rounds nowhere",
	"StepRule.Percent":       "a step is stated",
	"StepRule.Step":          "a percentage is stated",
	"TieBreak.Attribute":     "the key is taken from elsewhere",
	"TieBreak.Category":      "the key is taken from elsewhere",
	"TieBreak.Indicator":     "the key is taken from elsewhere",
	"TieBreak.Order":         "the highest first is the default",
	"Metric.Registry":        "the metric comes from elsewhere",
	"TotalsRule.Combine":     "there is no such way",
	"TotalsRule.Drop":        "the best are taken",
	"TotalsRule.Missing":     "to have no value is the default",
	"TotalsRule.Weights":     "the last one weighs nothing",
	"Undefined.Value":        "a state is stated",
}

// mostTries of a field; it stands in different company in each. There are more
// while one that need not be said always has been.
const mostTries = 40

// TestNoFieldChangesInSilence changes every field of generated schemes, one at
// a time, and demands that the history says it.
func TestNoFieldChangesInSilence(t *testing.T) {
	m := &mutation{t: t, tried: make(map[string]int), said: make(map[string]bool), silent: make(map[string]bool)}
	for seed := range uint64(60) {
		d := load(t, generate.Random(seed))
		for i := range d.Schemes {
			old := &d.Schemes[i]
			m.of(d, old)
		}
	}
	for field, tries := range m.tried {
		if tries > 0 && !m.said[field] && field != "Tested.Text" {
			t.Errorf("%s: never is its old or new value said", field)
		}
		if tries == 0 {
			t.Errorf("%s was never changed", field)
		}
	}
	for field := range m.silent {
		if unsaid[field] == "" {
			t.Errorf("%s: the history says only that the rule file is written otherwise", field)
		}
	}
	for field := range unsaid {
		if !m.silent[field] {
			t.Errorf("%s is always said", field)
		}
	}
	if len(m.tried) < 150 {
		t.Errorf("%d fields: the test does not see the format", len(m.tried))
	}
}

func load(t *testing.T, files map[string][]byte) *dataset.Dataset {
	t.Helper()
	folder := make(fstest.MapFS)
	for name, data := range files {
		folder[name] = &fstest.MapFile{Data: data}
	}
	var list diag.List
	d, err := dataset.Load(folder, &list)
	if err != nil || list.HasErrors() {
		t.Fatal(err, list.All())
	}
	return d
}

func comparing(d *dataset.Dataset, schemes ...*dataset.Scheme) *planner {
	p := &planner{in: &Input{Data: d, Schemes: make(map[*dataset.Scheme]*SchemeInput)}, Texts: locale.Texts{Lang: locale.ZhCN}}
	for _, s := range schemes {
		p.in.Schemes[s] = &SchemeInput{}
	}
	return p
}

// sentencesOf are the differences as a reader sees them.
func sentencesOf(blocks []DifferenceBlock) []string {
	var list []string
	for _, b := range blocks {
		for _, c := range b.Changes {
			text := ""
			for _, part := range c.Parts {
				text += part.Text
			}
			list = append(list, text)
		}
	}
	return list
}

// mutation changes one field of a scheme after the other and takes it back.
type mutation struct {
	t        *testing.T
	p        *planner
	old, new *dataset.Scheme
	before   *layout
	tried    map[string]int  // how often a field, by type and name, was changed
	said     map[string]bool // fields of which a difference was said in words
	silent   map[string]bool // and those of which once there were no words
}

func (m *mutation) of(d *dataset.Dataset, old *dataset.Scheme) {
	m.old, m.new = old, copied(reflect.ValueOf(old)).Interface().(*dataset.Scheme)
	m.p = comparing(d, m.old, m.new)
	m.before = m.p.layout(historyPage, m.old)
	m.walk("Scheme", reflect.ValueOf(m.new).Elem())
}

const historyPage Address = "schemes/x/index.html"

var (
	numberType   = reflect.TypeFor[exact.Number]()
	spanType     = reflect.TypeFor[source.Span]()
	limitType    = reflect.TypeFor[tomldoc.Limit]()
	quantityType = reflect.TypeFor[tomldoc.Quantity]()
	formulaType  = reflect.TypeFor[*scoring.Formula]()
	intervalType = reflect.TypeFor[scoring.Interval]()
	another      = exact.Int(987654)
)

func (m *mutation) walk(field string, v reflect.Value) {
	if slices.Contains(ownOfEdition, field) || v.Type() == spanType || field == "Scheme.Text" || field == "Scheme.Rules" {
		return
	}
	for _, other := range m.others(field, v) {
		m.try(field, v, other)
	}
	switch {
	case v.Type() == numberType || v.Type() == limitType || v.Type() == quantityType:
	case v.Type() == formulaType:
		m.formula(v)
	case v.Type() == intervalType:
		m.interval(v)
	case v.Kind() == reflect.Pointer && !v.IsNil():
		m.walk(field, v.Elem())
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			m.walk(field, v.Index(i))
		}
	case v.Kind() == reflect.Struct:
		name, _, _ := strings.Cut(v.Type().Name(), "[")
		for i := range v.NumField() {
			m.walk(name+"."+v.Type().Field(i).Name, v.Field(i))
		}
	}
}

// formula goes into a formula where its parts mean something.
func (m *mutation) formula(v reflect.Value) {
	if v.IsNil() {
		return
	}
	switch f := v.Interface().(*scoring.Formula); f.Op {
	case scoring.FormNumber:
		m.walk("Formula.Number", v.Elem().FieldByName("Number"))
	case scoring.FormValue:
		m.walk("Formula.Metric", v.Elem().FieldByName("Metric"))
		m.walk("Formula.Lag", v.Elem().FieldByName("Lag"))
	default:
		args := v.Elem().FieldByName("Args")
		for i := range args.Len() {
			m.walk("Formula.Args", args.Index(i))
		}
	}
}

// interval opens and shuts the ends that there are. Of one number both are
// shut.
func (m *mutation) interval(v reflect.Value) {
	i := v.Interface().(scoring.Interval)
	single := i.Low != nil && i.High != nil && i.Low.Equal(*i.High)
	for _, end := range []string{"Low", "High"} {
		m.walk("Interval."+end, v.FieldByName(end))
		if !v.FieldByName(end).IsNil() && !single {
			m.walk("Interval."+end+"Open", v.FieldByName(end+"Open"))
		}
	}
}

// others are values that a field might have instead.
func (m *mutation) others(field string, v reflect.Value) []reflect.Value {
	var list []reflect.Value
	add := func(x any) {
		if other := reflect.ValueOf(x).Convert(v.Type()); !reflect.DeepEqual(other.Interface(), v.Interface()) {
			list = append(list, other)
		}
	}
	switch {
	case v.Type() == numberType:
		add(another)
	case v.Type() == limitType:
		add(tomldoc.Limit{})
		add(tomldoc.Limit{Stated: true, None: true})
		add(tomldoc.Limit{Stated: true, Value: another})
	case v.Type() == quantityType:
		add(tomldoc.Quantity{Stated: true, Number: another})
		add(tomldoc.Quantity{Stated: true, ID: string(scoring.HeadCount)})
	case v.Type() == formulaType && !v.IsNil():
		add(&scoring.Formula{Op: scoring.FormNumber, Number: another})
	case v.Kind() == reflect.Pointer && v.Type().Elem() == numberType:
		add((*exact.Number)(nil))
		add(&another)
	case v.Kind() == reflect.Pointer && !v.IsNil() && v.Type().Elem().Kind() == reflect.Struct:
		list = append(list, reflect.Zero(v.Type()))
	case v.Kind() == reflect.String:
		list = append(list, m.ids(field, v)...)
	case v.Kind() == reflect.Bool:
		add(!v.Bool())
	case v.Kind() == reflect.Int:
		add((v.Int() + 1) % 7)
	case v.Kind() == reflect.Uint8:
		add(v.Uint() + 1)
		if v.Uint() > 0 {
			add(v.Uint() - 1)
		}
	case v.Kind() == reflect.Slice && v.Len() > 0:
		list = append(list, v.Slice(0, v.Len()-1))
	}
	return list
}

// ids are other ids of the same type that the scheme has; of a type of which
// the site asks for none that is not there, also one that nothing has.
func (m *mutation) ids(field string, v reflect.Value) []reflect.Value {
	var list []reflect.Value
	switch v.Interface().(type) {
	case scoring.AttributeID:
		for i := range m.old.Attributes {
			list = append(list, reflect.ValueOf(m.old.Attributes[i].ID))
		}
	case scoring.SchemeID:
		for i := range m.p.in.Data.Schemes {
			list = append(list, reflect.ValueOf(m.p.in.Data.Schemes[i].ID))
		}
	case scoring.MetricID:
		list = append(list, reflect.ValueOf(scoring.HeadCount))
		for i := range min(2, len(m.old.Metrics)) {
			list = append(list, reflect.ValueOf(m.old.Metrics[i].ID))
		}
	}
	if field == "Carried.Word" {
		for i := range m.old.Attributes {
			for _, w := range m.old.Attributes[i].Words {
				list = append(list, reflect.ValueOf(string(w.ID)))
			}
		}
	}
	if _, is := v.Interface().(scoring.MetricID); !is {
		list = append(list, reflect.ValueOf("no-such").Convert(v.Type()))
	}
	return slices.DeleteFunc(list, func(x reflect.Value) bool { return x.Type() != v.Type() || x.String() == v.String() })
}

func (m *mutation) try(field string, v, other reflect.Value) {
	if m.tried[field] >= mostTries && (m.said[field] || field == "Tested.Text") && (m.silent[field] || unsaid[field] == "") {
		return
	}
	before := reflect.New(v.Type()).Elem()
	before.Set(v)
	v.Set(other)
	defer v.Set(before)
	said, valid := m.differences()
	if !valid {
		m.tried[field] += 0 // known, and not yet changed
		return
	}
	m.tried[field]++
	switch {
	case len(said) == 0:
		m.t.Errorf("%s: %v instead of %v is not said", field, other, before)
	case slices.ContainsFunc(said, func(s string) bool { return !strings.Contains(s, "规则文件的写法") }):
		m.said[field] = true
	default:
		m.silent[field] = true
	}
}

// differences are not valid where the changed scheme names an attribute, a word
// or a mode that it does not have, which check refuses.
func (m *mutation) differences() (said []string, valid bool) {
	defer func() {
		if x := recover(); x != nil {
			text := fmt.Sprint(x)
			if !strings.HasPrefix(text, "internal error: no ") && !strings.Contains(text, "out of range") {
				panic(x)
			}
		}
	}()
	return sentencesOf(m.p.compare(historyPage, m.before, m.p.layout(historyPage, m.new))), true
}

// copied is a value that shares nothing with another; numbers and formulas'
// parts are never changed in place but through their fields.
func copied(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	switch {
	case v.Type() == numberType || v.Type() == spanType:
	case v.Kind() == reflect.Pointer && !v.IsNil() && v.Type().Elem() != reflect.TypeFor[source.File]() && v.Type().Elem() != reflect.TypeFor[scoring.Scheme]():
		out.Set(copied(v.Elem()).Addr())
	case v.Kind() == reflect.Slice && !v.IsNil():
		out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
		for i := range v.Len() {
			out.Index(i).Set(copied(v.Index(i)))
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			out.Field(i).Set(copied(v.Field(i)))
		}
	}
	return out
}
