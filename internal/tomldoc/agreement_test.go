package tomldoc

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
	gotoml "github.com/pelletier/go-toml/v2"

	"gongping/internal/diag"
	"gongping/internal/source"
)

// theirs is the tree that BurntSushi/toml reads, or why it reads none.
func theirs(text string) (tree map[string]any, err error) {
	defer func() {
		if bug := recover(); bug != nil {
			err = fmt.Errorf("panic: %v", bug)
		}
	}()
	_, err = toml.Decode(text, &tree)
	var perr toml.ParseError
	if err != nil && !errors.As(err, &perr) {
		err = fmt.Errorf("not of syntax: %w", err)
	}
	return tree, err
}

// ours is the tree of a Doc in the types of BurntSushi/toml.
func ours(d *Doc, id nodeID) any {
	n := d.nodes[id]
	raw := d.raw(id)
	switch n.kind {
	case kindTable:
		table := map[string]any{}
		for c := n.first; c != none; c = d.nodes[c].next {
			table[d.key(c)] = ours(d, c)
		}
		return table
	case kindTables, kindArray:
		list := []any{}
		for c := n.first; c != none; c = d.nodes[c].next {
			list = append(list, ours(d, c))
		}
		return list
	case kindText:
		return d.text(id)
	case kindInteger:
		v, err := strconv.ParseInt(raw, 0, 64)
		if err != nil {
			panic(err)
		}
		return v
	case kindFloat:
		v, err := strconv.ParseFloat(strings.ReplaceAll(raw, "_", ""), 64)
		if err != nil && !strings.Contains(raw, "nan") {
			panic(err)
		}
		if strings.Contains(raw, "nan") {
			v = math.NaN()
		}
		return v
	case kindBool:
		return raw == "true"
	}
	return moment(n.kind, raw)
}

// moment reads dates and times in one way of many.
func moment(k kind, raw string) time.Time {
	raw = strings.NewReplacer("t", "T", "z", "Z", " ", "T").Replace(raw)
	for _, layout := range map[kind][]string{
		kindDate:          {"2006-01-02"},
		kindTime:          {"15:04:05", "15:04"},
		kindLocalDateTime: {"2006-01-02T15:04:05", "2006-01-02T15:04"},
		kindDateTime:      {"2006-01-02T15:04:05Z07:00", "2006-01-02T15:04Z07:00"},
	}[k] {
		if t, err := time.Parse(layout, raw); err == nil {
			return t
		}
	}
	panic("no moment: " + raw)
}

// same compares the trees. The zone of a local date is a matter of their library; NaN is NaN.
func same(a, b any) bool {
	switch a := a.(type) {
	case map[string]any:
		b, ok := b.(map[string]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for key := range a {
			if other, ok := b[key]; !ok || !same(a[key], other) {
				return false
			}
		}
		return true
	case []any:
		if tables, ok := b.([]map[string]any); ok {
			b = anys(tables)
		}
		b, ok := b.([]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for i := range a {
			if !same(a[i], b[i]) {
				return false
			}
		}
		return true
	case time.Time:
		switch local := b.(type) {
		case gotoml.LocalDate:
			b = local.AsTime(time.UTC)
		case gotoml.LocalDateTime:
			b = local.AsTime(time.UTC)
		case gotoml.LocalTime:
			b = gotoml.LocalDateTime{LocalDate: gotoml.LocalDate{Year: 0, Month: 1, Day: 1}, LocalTime: local}.AsTime(time.UTC)
		}
		b, ok := b.(time.Time)
		const wall = "2006-01-02T15:04:05.999999999"
		return ok && (a.Format(wall) == b.Format(wall) || a.Equal(b))
	case float64:
		b, ok := b.(float64)
		return ok && (math.IsNaN(a) && math.IsNaN(b) || math.Float64bits(a) == math.Float64bits(b))
	}
	return reflect.DeepEqual(a, b)
}

func anys(tables []map[string]any) []any {
	list := make([]any, len(tables))
	for i := range tables {
		list[i] = tables[i]
	}
	return list
}

func fileOf(t testing.TB, text string) *source.File {
	t.Helper()
	file, err := source.New("test.toml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// difference is how our reading of a text differs from that of BurntSushi/toml.
type difference uint8

const (
	agreed     difference = iota + 1
	stricter              // we refuse what it accepts
	laxer                 // we accept what it refuses
	othervalue            // we read other values
	unsound               // we contradict ourselves
)

// compare reads a text in every way.
func compare(t testing.TB, text string) (difference, string) {
	file := fileOf(t, text)
	tree, err := theirs(file.Text)
	for _, bulk := range []bool{true, false} {
		var list diag.List
		doc := Parse(file, bulk, &list)
		accepted := doc != nil && !doc.failed
		switch {
		case accepted == list.HasErrors():
			return unsound, fmt.Sprintf("bulk %v: accepted %v, findings:\n%s", bulk, accepted, printed(&list))
		case accepted && err != nil:
			return laxer, fmt.Sprintf("bulk %v: they say: %v", bulk, err)
		case !accepted && err == nil:
			return stricter, fmt.Sprintf("bulk %v: we say:\n%s", bulk, printed(&list))
		case accepted && !same(ours(doc, root), tree):
			return othervalue, fmt.Sprintf("bulk %v: we read\n%v\nthey read\n%v", bulk, ours(doc, root), tree)
		}
	}
	return agreed, ""
}

// justified holds a difference against go-toml, which has its own rules above the parser
// that we share with it. It must side with us: by refusing what we refuse, save what is
// nested too deeply, or by reading the values that we read. BurntSushi/toml v1.6.0 keeps
// the types of keys without the index in an array of tables, and takes "" for the table
// itself; then it overwrites a table that it takes for an array, or drops a value.
func justified(t testing.TB, d difference, text string) bool {
	file := fileOf(t, text)
	var tree map[string]any
	err := gotoml.Unmarshal([]byte(file.Text), &tree)
	var list diag.List
	doc := Parse(file, true, &list)
	switch d {
	case agreed:
		return true
	case stricter:
		return err != nil || slices.ContainsFunc(list.All(), func(d diag.Diagnostic) bool { return d.Code == diag.TooDeep })
	case othervalue:
		return err == nil && same(ours(doc, root), tree)
	}
	return false
}
