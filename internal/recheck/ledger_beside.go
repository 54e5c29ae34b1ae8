package recheck

import (
	"fmt"
	"maps"
	"math/big"
	"path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// enforced is a line on how a clause was enforced here and elsewhere.
type enforced struct {
	indicator, clause string
	all               string
	cells             []string // facts and deductions here, there, and how many units those are
}

// abreast is the categories of a subject beside the medians of its group.
type abreast struct {
	said    string
	rows    [][]string // name, own, median, difference
	chart   chart
	drawing drawing
}

func newEnforced(root *html.Node) (list []enforced) {
	for _, tr := range all(first(first(root, "table.enforced"), "tbody"), "tr") {
		list = append(list, enforced{attribute(tr, "data-indicator"), anchorOf(first(first(tr, "td"), "a")), text(first(tr, "td.all")), texts(all(tr, "td.num"))})
	}
	return list
}

func (p *page) newAbreast(root *html.Node) (x abreast) {
	section := first(root, "section.abreast")
	x.said = text(first(section, "figcaption"))
	for _, tr := range all(first(first(section, "table.abreast"), "tbody"), "tr") {
		x.rows = append(x.rows, append([]string{text(first(tr, "th"))}, texts(all(tr, "td"))...))
	}
	x.chart, x.drawing = newChart(first(section, "figure.chart")), newDrawing(first(section, "figure.chart"))
	return x
}

// facts are those of a ledger under each indicator and clause; nobody may change
// them. They follow from the ledger and the scheme, and every other page of the
// board asks for them.
func (s *site) facts(p *page, l *ledger) map[clauseKey]*tallyOf {
	type key struct {
		scheme *page
		words  *words
	}
	k := key{s.pages[l.scheme], p.words}
	known, ok := l.facts.Load(k)
	if !ok {
		known, _ = l.facts.LoadOrStore(k, s.countFacts(p, l))
	}
	return known.(map[clauseKey]*tallyOf)
}

func (s *site) countFacts(p *page, l *ledger) map[clauseKey]*tallyOf {
	a := &analysis{report: &report{}, words: p.words, site: s, page: p}
	c := &reckoning{report: a.report, site: s, page: p, words: p.words, says: p.words.says, ledger: l, root: l.root}
	found := make(map[clauseKey]*tallyOf)
	for _, category := range l.root.rows {
		for _, x := range category.rows {
			x.citing("", func(e *row, clause string) {
				own := newTally()
				if own.charge(c, e, a.weight(l, category)); own.facts == 0 || x.of == "" {
					return
				}
				key := clauseKey{x.of, clause}
				if found[key] == nil {
					found[key] = newTally()
				}
				found[key].merge(own)
			})
		}
	}
	return found
}

// citing visits the entries that make points, each with the clause that it, or
// else what it stands below, cites.
func (x *row) citing(clause string, visit func(*row, string)) {
	if x.clause != "" {
		clause = x.clause
	}
	switch x.class {
	case "metric":
		return
	case "entry":
		if !x.void {
			visit(x, clause)
		}
		return
	}
	for _, below := range x.rows {
		below.citing(clause, visit)
	}
}

// checkEnforced: each line counts the facts of this ledger and those of all
// others on the board, under one clause; none is left out.
func (s *site) checkEnforced(p *page, r *report) {
	own := maps.Clone(s.facts(p, p.ledger))
	there, units := make(map[clauseKey]*tallyOf), make(map[clauseKey]int)
	for _, l := range s.folder(path.Dir(p.path)) {
		if l == p.ledger || len(own) == 0 {
			continue
		}
		for key, x := range s.facts(p, l) {
			if there[key] == nil {
				there[key] = newTally()
			}
			there[key].facts += x.facts
			there[key].force += x.force
			units[key]++
		}
	}
	for _, line := range p.ledger.enforced {
		key := clauseKey{line.indicator, line.clause}
		at := "table.enforced " + line.indicator
		if own[key] == nil {
			r.add(at, "no fact under %q", line.clause)
			continue
		}
		others := there[key]
		if others == nil {
			others = newTally()
		}
		if s.closed(p.path) && len(line.cells) == 5 { // only what is its own stands in this version
			others = newTally()
			others.facts, _ = strconv.Atoi(line.cells[2])
			others.force, _ = strconv.Atoi(line.cells[3])
			units[key], _ = strconv.Atoi(line.cells[4])
		}
		r.want(at, strings.Join(line.cells, " "), fmt.Sprint(own[key].facts, own[key].force, others.facts, others.force, units[key]))
		r.want(at+" all", line.all, fill(p.words.says["enforced each"], fields{"count": strconv.Itoa(own[key].facts + others.facts)}))
		delete(own, key)
	}
	p.ledger.root.checkAlike(p, r)
	for key := range own {
		r.add("table.enforced "+key[0], "the facts under %q are left out", key[1])
	}
}

// checkAlike: the row of an indicator repeats how many facts the others have
// under the first of its clauses.
func (x *row) checkAlike(p *page, r *report) {
	want := ""
	for _, line := range p.ledger.enforced {
		if x.of != "" && line.indicator == x.of && len(line.cells) > 2 {
			want = fill(p.words.says["alike"], fields{"count": line.cells[2]})
			break
		}
	}
	r.want("#"+x.id+" alike", x.alike, want)
	for _, below := range x.rows {
		below.checkAlike(p, r)
	}
}

// checkAbreast: own points are the ledger's, medians those of the ranking.
func (s *site) checkAbreast(p *page, r *report) {
	l, x := p.ledger, p.ledger.abreast
	ranking := s.pages[ranked(p.path)]
	if ranking == nil {
		return // told elsewhere
	}
	if ranking.closed != nil {
		if len(x.rows) > 0 {
			var medians []string
			for _, row := range x.rows {
				medians = append(medians, append(row, "", "", "")[2])
			}
			s.checkAbreastOf(l, x, append(slices.Clone(l.head.categories), l.head.total), medians, p.words, r)
		}
		return
	}
	for _, t := range ranking.rankings {
		for _, row := range t.rows {
			if row.ledger != p.path {
				continue
			}
			if len(t.median) == 0 {
				r.want("table.abreast", strings.Join(append(x.rows, nil)[0], " "), "")
				return
			}
			s.checkAbreastOf(l, x, append(row.categories, row.total), append(append([]string{}, t.median[1:]...), t.median[0]), p.words, r)
			return
		}
	}
	if len(x.rows) > 0 {
		r.add("table.abreast", "there is no place to compare")
	}
}

func (s *site) checkAbreastOf(l *ledger, x abreast, own, medians []string, w *words, r *report) {
	names := []string{}
	for _, category := range l.root.rows {
		if category.class == "category" {
			names = append(names, category.label)
		}
	}
	names = append(names, w.says["total"])
	if len(x.rows) != len(names) {
		r.add("table.abreast", "%d rows, want %d", len(x.rows), len(names))
		return
	}
	above := 0
	var by *big.Rat
	var written, titles []string
	for i, row := range x.rows {
		mine, middle := r.number("table.abreast", own[i]), r.number("table.abreast", medians[i])
		by = new(big.Rat).Sub(mine, middle)
		r.want("table.abreast", strings.Join(row, " | "), strings.Join([]string{names[i], own[i], medians[i], signed(by)}, " | "))
		if i == len(x.rows)-1 {
			break
		}
		if by.Sign() > 0 {
			above++
		}
		written = append(written, names[i], short(mine))
		titles = append(titles, names[i]+" "+short(mine)+" · "+w.says["median"]+" "+short(middle))
	}
	said := fill(w.says["abreast"], fields{"count": strconv.Itoa(len(names) - 1), "above": strconv.Itoa(above), "total": shortSigned(by)})
	r.want("section.abreast", x.said, said)
	r.want("#chart.abreast aria", x.chart.Aria.Label.Description, said)
	r.drawn("#chart.abreast", x.drawing, said, 2, written)
	r.titled("#chart.abreast", x.drawing, titles)
}

// checkCause: why the place changed is what the rankings and ledgers of both
// periods say.
func (s *site) checkCause(p *page, r *report) {
	m := p.ledger.cause
	at, _ := s.find(ranked(p.path))
	now := s.pages[ranked(p.path)]
	if now == nil || at < 0 {
		return // told elsewhere
	}
	_, alone := strings.CutSuffix(strings.Join(now.notes, ""), p.words.alone)
	before, _ := s.before(ranked(p.path), at, p.words, alone)
	for _, t := range now.rankings {
		for _, row := range t.rows {
			if row.ledger != p.path || before == nil {
				continue
			}
			x := placed{standing: row, group: t.group, was: before.placeOf(t.group, unit(row.ledger))}
			x.is, _ = strconv.Atoi(row.place)
			if x.was == 0 {
				break
			}
			s.checkSplit(p.words, &m, &x, now, before, "p.cause", r)
			s.checkWeigh(p.words, &m, &x, before, "p.cause", r)
			s.checkPassed(p.words, &m, &x, now, before, "p.cause", r)
			return
		}
	}
	r.want("p.cause", m.split+m.weigh+m.passed+m.passedBy, "")
}
