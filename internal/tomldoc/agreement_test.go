package tomldoc

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/BurntSushi/toml"

	"gongping/internal/diag"
	"gongping/internal/locale"
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
	case kindTables:
		var list []map[string]any
		for c := n.first; c != none; c = d.nodes[c].next {
			list = append(list, ours(d, c).(map[string]any))
		}
		return list
	case kindArray:
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
	case []map[string]any:
		b, ok := b.([]map[string]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for i := range a {
			if !same(a[i], b[i]) {
				return false
			}
		}
		return true
	case []any:
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
		b, ok := b.(time.Time)
		const wall = "2006-01-02T15:04:05.999999999"
		return ok && (a.Format(wall) == b.Format(wall) || a.Equal(b))
	case float64:
		b, ok := b.(float64)
		return ok && (math.IsNaN(a) && math.IsNaN(b) || math.Float64bits(a) == math.Float64bits(b))
	}
	return reflect.DeepEqual(a, b)
}

func fileOf(t testing.TB, text string) *source.File {
	t.Helper()
	file, err := source.New("test.toml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// compare reads a text in every way and says where they differ: "" for agreement.
// stricter says that we refuse what BurntSushi/toml accepts.
func compare(t testing.TB, text string) (difference string, stricter bool) {
	file := fileOf(t, text)
	tree, err := theirs(file.Text)
	for _, bulk := range []bool{true, false} {
		var list diag.List
		doc := Parse(file, bulk, &list)
		accepted := doc != nil && !doc.failed
		if accepted == list.HasErrors() {
			return "accepted and errors in the list", false
		}
		switch {
		case accepted && err != nil:
			return fmt.Sprintf("bulk %v: we accept, they say: %v", bulk, err), false
		case !accepted && err == nil:
			var out strings.Builder
			for _, d := range list.All() {
				fmt.Fprintf(&out, "%s %v %s\n", d.Code, d.Span.Position(), d.Message(locale.En))
			}
			return fmt.Sprintf("bulk %v: they accept, we say:\n%s", bulk, out.String()), true
		case accepted && !hasEmptyKey(doc) && !same(ours(doc, root), tree):
			return fmt.Sprintf("bulk %v: values differ:\n%v\n%v", bulk, ours(doc, root), tree), false
		}
	}
	return "", false
}

// hasEmptyKey: setType of BurntSushi/toml v1.6.0 takes "" for the table itself and then overwrites it.
func hasEmptyKey(d *Doc) bool {
	for id := range d.nodes {
		if at := d.nodes[id].key; at.end > at.start && d.key(nodeID(id)) == "" {
			return true
		}
	}
	return false
}
