package tomldoc

import (
	"math"
	"reflect"
	"strings"
	"sync"
	"testing"

	"gongping/internal/civil"
	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/scoring/exact"
)

// all has a field of every kind.
type all struct {
	At       source.Span
	Text     string
	Prose    string
	ID       string
	IDs      []string
	Ref      string
	Number   exact.Number
	Maybe    *exact.Number
	Limit    Limit
	Int      int
	Positive int
	Small    int
	Bool     bool
	Date     civil.Date
	Colour   colour
	Numbers  []Pair[string]
	Table    *part
	Tables   []part
}

type part struct {
	At   source.Span
	Name string
	Deep []part
}

type colour uint8

const (
	_ colour = iota
	red
	blue
)

var colours = []Choice[colour]{
	{Word: "red", Value: red, Doc: locale.Text{Zh: "红", En: "red"}},
	{Word: "dark-blue", Value: blue, Doc: locale.Text{Zh: "蓝", En: "blue"}},
}

var deepSchema = &Schema[part]{
	Name:   "deep",
	At:     func(p *part) *source.Span { return &p.At },
	Fields: []Field[part]{Text("name", func(p *part) *string { return &p.Name }).Required()},
}

var partSchema = &Schema[part]{
	Name: "part",
	Doc:  locale.Text{Zh: "一部分", En: "A part."},
	At:   func(p *part) *source.Span { return &p.At },
	Fields: []Field[part]{
		Text("name", func(p *part) *string { return &p.Name }).Required(),
		Tables("deep", deepSchema, func(p *part) *[]part { return &p.Deep }),
	},
}

var allSchema = &Schema[all]{
	Name: "all.toml",
	At:   func(a *all) *source.Span { return &a.At },
	Fields: []Field[all]{
		Text("text", func(a *all) *string { return &a.Text }),
		Prose("prose", func(a *all) *string { return &a.Prose }),
		ID("id", func(a *all) *string { return &a.ID }),
		IDs("ids", func(a *all) *[]string { return &a.IDs }),
		Ref("ref", func(a *all) *string { return &a.Ref }),
		Number("number", func(a *all) *exact.Number { return &a.Number }).Unit("分").Help("数", "a number").Example("-0.5"),
		MaybeNumber("maybe", func(a *all) **exact.Number { return &a.Maybe }).Default("1"),
		LimitField("limit", func(a *all) *Limit { return &a.Limit }),
		Int("int", func(a *all) *int { return &a.Int }, -5, 5),
		Int("positive", func(a *all) *int { return &a.Positive }, 1, math.MaxInt),
		Int("small", func(a *all) *int { return &a.Small }, math.MinInt, 9),
		Bool("bool", func(a *all) *bool { return &a.Bool }),
		Date("date", func(a *all) *civil.Date { return &a.Date }),
		Enum("colour", func(a *all) *colour { return &a.Colour }, colours),
		Numbers("numbers", func(a *all) *[]Pair[string] { return &a.Numbers }),
		Table("table", partSchema, func(a *all) **part { return &a.Table }),
		Tables("tables", partSchema, func(a *all) *[]part { return &a.Tables }),
	},
}

func decodeAllOf(t testing.TB, text string, list *diag.List) (all, bool) {
	return Decode(Parse(fileOf(t, text), true, list), allSchema, list)
}

// TestDecode reads a value of every kind, written in every way.
func TestDecode(t *testing.T) {
	text := `
text = 'C:\龙湖' # comment
prose = """
一\t二\
   三
"""
id = "e-0147"
ids = ["a", 'b-2']
ref = "2020q3/e-0147"
number = 0.12345678
maybe = "2/3"
limit = "none"
int = -5
positive = 1_000
small = -9
bool = true
date = 2020-08-14
colour = "dark-blue"
numbers = { goals = 3, "against" = -0.5 }
table.name = "dotted"
[[tables]]
name = "one"
[[tables.deep]]
name = "below"
[[tables]]
name = "two"
`
	var list diag.List
	got, ok := decodeAllOf(t, text, &list)
	if !ok || list.HasErrors() {
		t.Fatal(printed(&list))
	}
	date, _ := civil.Of(2020, 8, 14)
	twoThirds := exact.Frac(2, 3)
	want := all{
		At:   got.At,
		Text: `C:\龙湖`, Prose: "一\t二三\n", ID: "e-0147", IDs: []string{"a", "b-2"}, Ref: "2020q3/e-0147",
		Number: exact.Frac(12345678, 100000000), Maybe: &twoThirds, Limit: Limit{Stated: true, None: true},
		Int: -5, Positive: 1000, Small: -9, Bool: true, Date: date, Colour: blue,
		Numbers: []Pair[string]{{"goals", exact.Int(3)}, {"against", exact.Frac(-1, 2)}},
		Table:   &part{At: got.Table.At, Name: "dotted"},
		Tables: []part{
			{At: got.Tables[0].At, Name: "one", Deep: []part{{At: got.Tables[0].Deep[0].At, Name: "below"}}},
			{At: got.Tables[1].At, Name: "two"},
		},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	for _, place := range []struct {
		span source.Span
		want string
	}{
		{got.Table.At, "table"}, {got.Tables[0].At, "[[tables]]"}, {got.Tables[0].Deep[0].At, "[[tables.deep]]"},
	} {
		if place.span.Text() != place.want {
			t.Errorf("place %q, want %q", place.span.Text(), place.want)
		}
	}
	if at := got.At; at.File == nil || at.Start != 0 || at.End != 0 {
		t.Errorf("place of the file %v", at)
	}
}

// TestNumbers: what is written is what is stored.
func TestNumbers(t *testing.T) {
	for raw, want := range map[string]string{
		"0": "0", "+3": "3", "-0.5": "-0.5", "1_000.25": "1000.25", "1e-3": "0.001", "5E+2": "500", "1e1_0": "10000000000",
		`"2/3"`: "2/3", `"0.5"`: "0.5", `'-1/4'`: "-0.25", "-0.0": "0", "9223372036854775807": "9223372036854775807",
		"0.1000000000000000055511151231257827": "0.1000000000000000055511151231257827",
	} {
		var list diag.List
		got, ok := decodeAllOf(t, "number = "+raw+"\nmaybe = "+raw+"\nlimit = "+raw+"\n", &list)
		if !ok || got.Number.String() != want || got.Maybe.String() != want || got.Limit.Value.String() != want || !got.Limit.Stated || got.Limit.None {
			t.Errorf("%s: got %s, %v\n%s", raw, got.Number, got.Limit, printed(&list))
		}
	}
}

// TestKept: optional numbers share slabs, not values.
func TestKept(t *testing.T) {
	var list diag.List
	content, ok := Decode(parsed(t, records(300)), eventsSchema, &list)
	if !ok {
		t.Fatal(printed(&list))
	}
	for i, e := range content.Events {
		if want := exact.Frac(int64(2*(i%3)+3), 2); !e.Count.Equal(want) { // 1.5, 2.5, 3.5
			t.Fatalf("event %d: %v, want %v", i, e.Count, want)
		}
	}
}

// TestTables: every way to write a table, and the place it is given.
func TestTables(t *testing.T) {
	for _, test := range []struct{ text, at, name string }{
		{"[table]\nname = \"x\"\n", "[table]", "x"},
		{"table = { name = \"x\" }\n", "{ name = \"x\" }", "x"},
		{"table.name = \"x\"\n", "table", "x"},
		{"[[tables]]\nname = \"x\"\n", "[[tables]]", "x"},
		{"tables = [\n  { name = \"x\" }, # first\n]\n", "{ name = \"x\" }", "x"},
		{" [[ tables ]] # x\nname = \"x\"\n", "[[ tables ]]", "x"},
	} {
		var list diag.List
		got, ok := decodeAllOf(t, test.text, &list)
		if !ok {
			t.Errorf("%s\n%s", test.text, printed(&list))
			continue
		}
		p := got.Table
		if p == nil {
			p = &got.Tables[0]
		}
		if p.At.Text() != test.at || p.Name != test.name {
			t.Errorf("%s: got %q at %q", test.text, p.Name, p.At.Text())
		}
	}
}

// TestProse: the line ends of Windows are not content.
func TestProse(t *testing.T) {
	var list diag.List
	unix, _ := decodeAllOf(t, "prose = \"\"\"\na\nb\\\n  c\n\"\"\"\n", &list)
	windows, _ := decodeAllOf(t, "prose = \"\"\"\r\na\r\nb\\\r\n  c\r\n\"\"\"\r\n", &list)
	if list.HasErrors() || unix.Prose != windows.Prose || unix.Prose != "a\nbc\n" {
		t.Errorf("%q, %q\n%s", unix.Prose, windows.Prose, printed(&list))
	}
}

// TestHostileText: of a text full of forbidden characters only the first few are reported.
func TestHostileText(t *testing.T) {
	var list diag.List
	decodeAllOf(t, "text = \"x"+strings.Repeat("\u202e", 50)+"\"\n", &list)
	if n := list.Count(diag.Error); n != maxHostile {
		t.Errorf("%d findings", n)
	}
}

// TestSliced: texts without escapes are slices of the file, so that records cost no copy.
func TestSliced(t *testing.T) {
	doc := parsed(t, "text = \"龙湖\"\nprose = '''x\ny'''\nid = \"a\"\ntable = 'C:\\x'\n")
	for id := doc.nodes[root].first; id != none; id = doc.nodes[id].next {
		if n := testing.AllocsPerRun(100, func() { _ = doc.text(id) }); n != 0 {
			t.Errorf("%s: %v allocations", doc.key(id), n)
		}
	}
}

// TestConcurrent: one schema serves all files at once.
func TestConcurrent(t *testing.T) {
	schema := &Schema[part]{Name: "fresh", Fields: []Field[part]{
		Text("name", func(p *part) *string { return &p.Name }),
		Tables("deep", &Schema[part]{Fields: []Field[part]{Text("name", func(p *part) *string { return &p.Name })}}, func(p *part) *[]part { return &p.Deep }),
	}}
	var list diag.List
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			file := &source.File{Path: "x.toml", Text: "name = \"x\"\n[[deep]]\nname = \"y\"\n"}
			if got, ok := Decode(Parse(file, true, &list), schema, &list); !ok || got.Deep[0].Name != "y" {
				t.Errorf("got %v", got)
			}
		})
	}
	group.Wait()
}

// TestMissingTable names the header that is missing.
func TestMissingTable(t *testing.T) {
	type outer struct{ Inner *part }
	inner := &Schema[part]{Name: "inner", Fields: []Field[part]{Text("name", func(p *part) *string { return &p.Name })}}
	middle := &Schema[outer]{Name: "middle", Fields: []Field[outer]{Table("inner", inner, func(o *outer) **part { return &o.Inner }).Required()}}
	top := &Schema[struct{ Middle []outer }]{Name: "top.toml", Fields: []Field[struct{ Middle []outer }]{
		Tables("middle", middle, func(s *struct{ Middle []outer }) *[]outer { return &s.Middle }).Required(),
	}}
	for _, test := range []struct{ text, want string }{
		{"«»\n", "test.toml lacks the required table [[middle]]"},
		{"«[[middle]]»\n", "[[middle]] lacks the required table [middle.inner]"},
	} {
		text, places := marked(t, test.text)
		var list diag.List
		Decode(Parse(fileOf(t, text), true, &list), top, &list)
		expect(t, &list, places, diag.MissingTable)
		if got := list.All()[0].Message(locale.En); got != test.want {
			t.Errorf("got %s", got)
		}
	}
}

// TestBadSchema: mistakes of the program panic.
func TestBadSchema(t *testing.T) {
	text := func(p *part) *string { return &p.Name }
	twice := &Schema[part]{Fields: []Field[part]{Text("a", text), Text("a", text)}}
	many := &Schema[part]{}
	for i := range maxFields + 1 {
		many.Fields = append(many.Fields, Text(strings.Repeat("a", i+1), text))
	}
	for name, schema := range map[string]*Schema[part]{"twice": twice, "many": many} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("no panic")
				}
			}()
			var list diag.List
			Decode(parsed(t, ""), schema, &list)
		})
	}
}
