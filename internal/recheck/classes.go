package recheck

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/net/html"
)

// classesPage is where the page of classes stands.
const classesPage = "classes.html"

// ruleset is a classification as it is printed.
type ruleset struct {
	id, title, lasts string
	caption          string   // of the table of thresholds
	measures         []string // heads of columns
	rows             []classLine
	said             []string
	reached          []string // heads of columns
	units            []classedUnit
}

type classLine struct {
	class, need string
	least       []string
}

// classedUnit is a unit from a day on.
type classedUnit struct {
	id, page, name, from string
	values               []string
	reached              [][]string // lines, the count last
	class, note, since   string
}

func newRulesets(root *html.Node, at string) []ruleset {
	if at != classesPage {
		return nil
	}
	var list []ruleset
	for _, table := range all(root, "table.thresholds") {
		section := table.Parent.Parent
		x := ruleset{id: attribute(first(section, "h2"), "id"), title: text(first(section, "h2")), lasts: text(first(section, "p.lasts")),
			caption: text(first(table, "caption")),
			said:    texts(all(first(section, "ul.said"), "li"))}
		heads := texts(all(first(table, "thead"), "th"))
		x.measures = heads[1 : len(heads)-1]
		for _, tr := range all(first(table, "tbody"), "tr") {
			x.rows = append(x.rows, classLine{text(first(tr, "th")), text(first(tr, "td.need")), texts(all(tr, "td.num"))})
		}
		units := first(section, "table.classed")
		if heads := texts(all(first(units, "thead"), "th")); len(heads) > len(x.measures)+4 {
			x.reached = heads[2+len(x.measures) : len(heads)-2]
			if !slices.Equal(heads[2:2+len(x.measures)], x.measures) {
				x.reached = nil
			}
		}
		for _, tr := range all(first(units, "tbody"), "tr") {
			u := classedUnit{id: attribute(tr, "id"), page: target(first(tr, "th"), at), name: text(first(tr, "th")), from: text(first(tr, "td.from")),
				values: texts(all(tr, "td.num")), class: text(first(first(tr, "td.class"), "b")), note: text(first(tr, "span.note")), since: text(first(tr, "td.since"))}
			for _, td := range all(tr, "td.reached") {
				u.reached = append(u.reached, texts(all(td, "p")))
			}
			x.units = append(x.units, u)
		}
		list = append(list, x)
	}
	return list
}

// checkClasses works out the class of every unit from the thresholds and
// measures on the page.
func (s *site) checkClasses(p *page, r *report) {
	for n := range p.rulesets {
		x := &p.rulesets[n]
		kind := strings.Split(x.id, ".")
		if len(kind) != 3 {
			r.add(x.id, "is no classification")
			continue
		}
		want := fill(p.words.says["rules last"], fields{"document": x.document(p.words), "from": kind[2]})
		until := ""
		if n > 0 && strings.HasPrefix(p.rulesets[n-1].id, "rules."+kind[1]+".") {
			next := strings.Split(p.rulesets[n-1].id, ".")[2]
			until = dayBefore(next)
			want = fill(p.words.says["rules until"], fields{"document": x.document(p.words), "from": kind[2], "until": until})
		}
		r.want(x.id+" lasts", x.lasts, want)
		r.want(x.id+" caption", x.caption, fill(p.words.says["thresholds of"], fields{"document": x.document(p.words)}))
		if f := read(p.words.says["rules title"], x.title, fields{"from": dateInText}); f == nil || f["from"] != kind[2] {
			r.add(x.id, "the heading %q is not of %s", x.title, kind[2])
		}
		x.checkThresholds(p.words, r)
		for k := range x.units {
			x.checkUnit(&x.units[k], kind[2], until, p.words, r)
		}
	}
	s.checkSince(p, r)
	s.checkClassOnLedgers(p, r)
}

const dateInText = `\d{4}-\d\d-\d\d`

func dayBefore(day string) string {
	date, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return date.AddDate(0, 0, -1).Format(time.DateOnly)
}

func (x *ruleset) document(w *words) string {
	for _, key := range []string{"rules until", "rules last"} {
		if f := read(w.says[key], x.lasts, fields{"from": dateInText, "until": dateInText}); f != nil {
			return f["document"]
		}
	}
	return ""
}

// measure is name and unit in the head of a column.
func measure(w *words, head string) (name, unit string) {
	f := read(w.says["threshold of"], head, fields{"measure": ".*"})
	return f["measure"], f["unit"]
}

// checkThresholds: the sentences repeat the table.
func (x *ruleset) checkThresholds(w *words, r *report) {
	if len(x.said) != len(x.rows) {
		r.add(x.id, "%d sentences of %d classes", len(x.said), len(x.rows))
		return
	}
	for n := range x.rows {
		row, at := &x.rows[n], x.id+" "+x.rows[n].class
		if n == len(x.rows)-1 {
			r.want(at, strings.Join(row.least, ""), "")
			r.want(at+" need", row.need, w.says["threshold rest"])
			r.want(at+" said", x.said[n], fill(w.says["threshold others"], fields{"class": row.class}))
			continue
		}
		var items []string
		for k, head := range x.measures {
			if row.least[k] == "" {
				continue
			}
			name, unit := measure(w, head)
			items = append(items, fill(w.says["threshold item"], fields{"measure": name, "least": x.least(row, k, w, r), "unit": unit}))
		}
		all, need := len(items), x.need(row, w, r)
		r.want(at+" need", row.need, fill(w.says["threshold need"], fields{"all": strconv.Itoa(all), "count": strconv.Itoa(need)}))
		// The order in a sentence is that of the row, in the table that of the columns.
		f := read(w.says["threshold said"], x.said[n], fields{"all": `\d+`, "count": `\d+`})
		said := strings.Split(f["list"], w.says["list separator"])
		slices.Sort(said)
		slices.Sort(items)
		r.want(at+" said", strings.Join(said, w.says["list separator"]), strings.Join(items, w.says["list separator"]))
		r.want(at+" said", x.said[n], fill(w.says["threshold said"], fields{"class": row.class, "list": f["list"], "all": strconv.Itoa(all), "count": strconv.Itoa(need)}))
		if need < 1 || need > all {
			r.add(at, "%d of %d", need, all)
		}
	}
}

// least is a threshold of a row, without its sign.
func (x *ruleset) least(row *classLine, k int, w *words, r *report) string {
	f := read(w.says["threshold least"], row.least[k], nil)
	if _, ok := parse(f["least"]); !ok {
		r.add(x.id+" "+row.class, "%q is no threshold", row.least[k])
	}
	return f["least"]
}

func (x *ruleset) need(row *classLine, w *words, r *report) int {
	f := read(w.says["threshold need"], row.need, fields{"all": `\d+`, "count": `\d+`})
	n, err := strconv.Atoi(f["count"])
	if err != nil {
		r.add(x.id+" "+row.class, "%q says not how many", row.need)
	}
	return n
}
