package generate

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

var anchor = regexp.MustCompile(`(?m)^### .* \{#([a-z0-9-]+)\}\r?$`)

// refs collects what is defined, and reports what refers to nothing.
type refs struct {
	t     *testing.T
	known map[string]bool
}

func (r *refs) define(kind string, list []table) {
	for _, row := range list {
		key := kind + " " + text(row, "id")
		if r.known[key] {
			r.t.Errorf("%s is defined twice", key)
		}
		r.known[key] = true
	}
}

func (r *refs) want(kind string, row table, keys ...string) {
	for _, key := range keys {
		if id, ok := row[key]; ok && !r.known[fmt.Sprint(kind, " ", id)] {
			r.t.Errorf("%s = %q: there is no such %s", key, id, kind)
		}
	}
}

// Every id that is named exists, and every id exists once.
func TestReferencesHold(t *testing.T) {
	folders(t, seeds, func(t *testing.T, _ map[string][]byte, p *parsed) {
		r := &refs{t, make(map[string]bool)}
		for kind, list := range map[string][]table{
			"authority": rows(p.site, "authority"), "department": rows(p.site, "department"), "assessor": rows(p.site, "assessor"),
			"kind of unit": rows(p.units, "kind"), "unit": rows(p.units, "unit"), "identity": rows(p.units, "identity"), "period": rows(p.periods, "period"),
		} {
			r.define(kind, list)
		}
		for _, file := range p.people {
			r.define("unit", rows(file, "person"))
			eachTable(file, func(row table) {
				r.want("kind of unit", row, "kind")
				r.want("unit", row, "unit", "to")
				r.wantEach("identity", row["identities"])
			})
		}
		r.define("kind of period", rows(p.periods, "kind"))
		for _, x := range rows(p.periods, "period") {
			r.want("kind of period", x, "kind")
		}
		for _, u := range rows(p.units, "unit") {
			r.want("unit", u, "parent")
			r.want("kind of unit", u, "kind")
			r.wantEach("identity", u["identities"])
		}
		for _, x := range rows(p.publications, "publication") {
			r.want("period", x, "period")
		}
		for name, scheme := range p.schemes {
			r.scheme(name, scheme, p.approved[name])
		}
		schemes := make(map[string]bool)
		for name := range p.schemes {
			schemes[strings.Split(name, "/")[0]] = true
		}
		for name, files := range map[string][]table{"allowance": p.allowances, "eligibility": p.eligibilities} {
			for _, file := range files {
				head := file[name].(table)
				r.want("period", head, "applies_from", "applies_until")
				if !schemes[text(head, "scheme")] {
					t.Errorf("%q is no scheme", text(head, "scheme"))
				}
				eachTable(file, func(row table) { r.want("identity", row, "identity") })
			}
		}
		for period := range p.records {
			r.records(p, period)
		}
	})
}

func (r *refs) scheme(name string, doc table, approved string) {
	head := doc["scheme"].(table)
	r.want("authority", head, "authority")
	r.want("kind of unit", head, "subjects")
	r.want("period", head, "applies_from")
	r.want("kind of period", head, "period_kind")
	for _, m := range anchor.FindAllStringSubmatch(approved, -1) {
		r.known[name+" clause "+m[1]] = true
	}
	for _, key := range []string{"group", "grouping", "attribute", "role", "metric", "category", "indicator", "grade", "rank_band", "once", "coefficient", "gate", "tie_break", "example"} {
		r.define(name+" "+key, rows(doc, key))
	}
	r.known[name+" metric head-count"] = true
	for _, x := range rows(doc, "indicator") {
		r.known["indicator "+text(x, "id")] = true
		r.want("authority", x, "issuer")
	}
	for _, m := range rows(doc, "metric") {
		r.known["metric "+text(m, "id")] = true
	}
	eachTable(doc, func(row table) {
		r.want(name+" clause", row, "clause", "flat", "retroactive_clause")
		r.want("department", row, "department")
		for _, key := range []string{"metric", "attribute", "category", "indicator", "grouping", "grade"} {
			if _, isText := row[key].(string); isText {
				r.want(name+" "+key, row, key)
			}
		}
	})
	for _, x := range rows(doc, "example") {
		r.want("unit", x, "unit")
		r.wantEach("identity", x["identities"])
	}
	for _, k := range []string{"group", "coefficient"} {
		for _, x := range rows(doc, k) {
			r.wantEach("unit", x["units"])
		}
	}
	for _, x := range rows(doc, "coefficient") {
		r.wantEach("identity", x["identities"])
		r.wantEach(name+" indicator", x["indicators"])
	}
}

// eachTable visits a table and those below it, in arrays too.
func eachTable(row table, visit func(table)) {
	visit(row)
	for _, value := range row {
		switch value := value.(type) {
		case table:
			eachTable(value, visit)
		case []table:
			for _, x := range value {
				eachTable(x, visit)
			}
		}
	}
}

// wantEach is want for the ids of an array, or for the keys of a table.
func (r *refs) wantEach(kind string, ids any) {
	switch ids := ids.(type) {
	case []any:
		for _, id := range ids {
			r.want(kind, table{"item": id}, "item")
		}
	case table:
		for id := range ids {
			r.want(kind, table{"key": id}, "key")
		}
	}
}

func (r *refs) records(p *parsed, period string) {
	r.want("period", table{"folder": period}, "folder")
	for _, key := range recordTables {
		r.define("record "+period, p.of(period, key))
		for _, x := range p.of(period, key) {
			r.want("assessor", x, "recorded_by", "approved_by", "scorer")
			r.want("unit", x, "subject")
			r.want("indicator", x, "indicator")
			r.want("authority", x, "issuer")
			r.want("metric", x, "metric")
			r.wantEach("unit", x["values"])
			r.wantEach("unit", x["shares"])
			r.wantEach("unit", x["subjects"])
			if ref := text(x, "corrects"); ref != "" && !p.has(period, ref, []string{key}) {
				r.t.Errorf("%s/%s corrects %q: there is no such record", period, x["id"], ref)
			}
			if x["recorded_by"] == x["approved_by"] && x["recorded_by"] != nil {
				r.t.Errorf("%s/%s is approved by whoever recorded it", period, x["id"])
			}
		}
	}
	for _, x := range append(p.of(period, "appeal"), p.of(period, "ruling")...) {
		for key, tables := range map[string][]string{"entry": {"event", "given", "absence"}, "appeal": {"appeal"}} {
			if ref := text(x, key); ref != "" && !p.has(period, ref, tables) {
				r.t.Errorf("%s/%s: %s = %q: there is no such record", period, x["id"], key, ref)
			}
		}
	}
}

func (p *parsed) has(period, ref string, tables []string) bool {
	if before, id, ok := strings.Cut(ref, "/"); ok {
		period, ref = before, id
	}
	for _, key := range tables {
		for _, x := range p.of(period, key) {
			if text(x, "id") == ref {
				return true
			}
		}
	}
	return false
}
