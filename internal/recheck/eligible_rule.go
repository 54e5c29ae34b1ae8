package recheck

import (
	"math/big"
	"path"
	"slices"
	"strconv"
	"strings"
)

// caseOf is the line for a subject: that of an identity or of its class, else the
// one for the rest; −1 where it is not one.
func (w *selection) caseOf(l *ledger) int {
	own, rest := []int{}, []int{}
	for n, c := range w.cases {
		byIdentity := func(name string) bool { return c.who == fill(w.says["of identity"], fields{"identity": name}) }
		switch {
		case len(c.ways) == 0:
			return -1
		case len(w.cases) == 1 && c.who == w.says["eligible all"], len(w.cases) > 1 && c.who == w.says["eligible rest"]:
			rest = append(rest, n)
		case slices.ContainsFunc(l.identities, byIdentity), l.class != "" && c.who == fill(w.says["of class"], fields{"class": l.class}):
			own = append(own, n)
		}
	}
	if len(own) == 0 {
		own = rest
	}
	if len(own) != 1 {
		return -1
	}
	return own[0]
}

// cuts says by line which of the ranked are inside, and which lines stand before
// the row of a number. It checks the sentences that say so.
func (w *selection) cuts(g *eligibleGroup, own []*ledger) (inside [][]bool, lines map[int][]string) {
	lines = make(map[int][]string)
	inside = make([][]bool, len(w.cases))
	if len(g.said) != len(w.cases) {
		w.add("#group."+g.id, "%d sentences, want %d", len(g.said), len(w.cases))
	}
	for k := range w.cases {
		c := &w.cases[k]
		said, at := "", []int(nil)
		inside[k], at, said = w.cut(c, own)
		if k < len(g.said) {
			w.want("#group."+g.id+" p.cut", g.said[k], said)
		}
		for _, n := range at {
			lines[n] = append(lines[n], fill(w.says["eligible cut row"], fields{"name": c.name}))
		}
	}
	return inside, lines
}

// cut is one line of a group.
func (w *selection) cut(c *eligibleRule, own []*ledger) (inside []bool, at []int, said string) {
	heads := len(own)
	inside = make([]bool, heads)
	ties := ""
	if len(c.ways) == 2 {
		ties = c.ways[1]
	}
	says := fields{"name": c.name, "heads": strconv.Itoa(heads), "ties": ties}
	sentence := "eligible cut list"
	if len(c.ways) == 0 {
		return inside, nil, ""
	}
	upto := read(w.says["eligible upto"], c.ways[0], fields{"share": figures})
	last := read(w.says["eligible last"], c.ways[0], fields{"count": `\d+`})
	seats := new(big.Rat)
	switch {
	case upto != nil:
		share := w.number("table.cases", upto["share"])
		exact := new(big.Rat).Mul(share, big.NewRat(int64(heads), 1))
		seats, _ = round(exact, 0, w.words.mode(upto["mode"]))
		says["share"], says["exact"], says["mode"], says["seats"] = plain(share), plain(exact), upto["mode"], plain(seats)
		if sentence = "eligible cut rounded"; exact.Cmp(seats) == 0 {
			sentence = "eligible cut"
		}
	case last != nil:
		seats, says["count"], sentence = w.number("table.cases", last["count"]), last["count"], "eligible cut last"
	}
	count := 0
	for n, l := range own {
		from, to := sharers(own, n)
		if last != nil {
			from, to = heads-to, heads-from
		}
		within := to
		if ties == w.says["ties in"] {
			within = from + 1
		} else if ties != w.says["ties out"] && (upto != nil || last != nil) {
			w.add("table.cases", "%q says nothing of those who share a place", ties)
		}
		inside[n] = big.NewRat(int64(within), 1).Cmp(seats) <= 0
		if upto == nil && last == nil {
			inside[n] = w.among(c.ways[0], "eligible bands", l.head.band) || w.among(c.ways[0], "eligible grades", l.head.grade)
		}
		if inside[n] {
			count++
		}
	}
	says["inside"] = strconv.Itoa(count)
	switch from := slices.Index(inside, true); {
	case upto != nil:
		at = []int{count}
	case last != nil:
		at = []int{heads - count}
	case read(w.says["eligible bands"], c.ways[0], nil) != nil && count > 0:
		if from > 0 {
			at = append(at, from)
		}
		if from == 0 || from+count < heads {
			at = append(at, from+count)
		}
	}
	return inside, at, fill(w.says[sentence], says)
}

// sharers are the first of those who share a place, and the one after the last.
func sharers(own []*ledger, n int) (from, to int) {
	from, to = n, n+1
	for from > 0 && own[from-1].head.place == own[n].head.place {
		from--
	}
	for to < len(own) && own[to].head.place == own[n].head.place {
		to++
	}
	return from, to
}

// among reports whether a list in words holds a name.
func (w *selection) among(way, says, name string) bool {
	f := read(w.says[says], way, nil)
	return f != nil && name != "" && isIn(f["list"], w.says["comma"], name)
}

// met is how a requirement stands with a subject, as it must be printed.
func (w *selection) met(must *eligibleRule, l *ledger, printed held, at string) held {
	holds, values := false, []string(nil)
	switch without := read(w.says["eligible without"], strings.Join(must.ways, ""), nil); {
	case len(must.metrics) > 0:
		holds, values = w.measured(must, l, printed, at)
	case without != nil:
		for _, name := range w.scheme.gates {
			label := fill(w.says["labelled"], fields{"label": name})
			held := slices.ContainsFunc(w.site.pages[l.head.ledger].gates, func(note string) bool { return strings.HasPrefix(note, label) })
			if held && isIn(without["list"], w.says["comma"], name) {
				values = append(values, name)
			}
		}
		if holds = values == nil; holds {
			values = []string{w.says["eligible none"]}
		}
		values = []string{strings.Join(values, w.says["comma"])}
	default:
		f := read(w.says["eligible grades"], strings.Join(must.ways, ""), nil)
		best := 0
		names := make([]string, len(w.scheme.grades))
		for n, g := range w.scheme.grades {
			names[n] = g.name
		}
		for best < len(names) && f["list"] != strings.Join(names[:best], w.says["comma"]) {
			best++
		}
		if f == nil || f["list"] != strings.Join(names[:best], w.says["comma"]) {
			w.add("table.musts", "%q are not the best grades of the scheme", f["list"])
		}
		holds, values = slices.Contains(names[:best], l.head.grade), []string{l.head.grade}
	}
	if holds {
		return held{values: values, word: w.says["eligible met"]}
	}
	return held{values: values, word: w.says["eligible unmet"]}
}

// measured holds metrics to conditions. Their values are those of the ledger and
// of the registry, where these state them.
func (w *selection) measured(must *eligibleRule, l *ledger, printed held, at string) (bool, []string) {
	var rows []*row
	var values []string
	for n, id := range must.metrics {
		m := w.scheme.metrics[id]
		x := &row{class: "metric", label: m.name, unit: m.unit(w.words)}
		if n >= len(must.ways) || !strings.HasPrefix(must.ways[n], m.name+" ") {
			w.add("table.musts", "%q does not say what it leads to, %q", strings.Join(must.ways, " "), m.name)
		}
		if n < len(printed.values) {
			text, _ := strings.CutPrefix(printed.values[n], m.name+" ")
			x.quantity = strings.TrimSuffix(text, behind(x.unit))
			if slices.Contains([]string{w.says["unreported"], w.says["not applicable"], w.says["exempt"]}, text) {
				x.quantity = text
			}
		}
		known, stated := w.known(id, m, l)
		if _, isNumber := parse(x.quantity); stated && known != x.quantity && (isNumber || known != "") {
			w.add(at, "%s is %q, elsewhere %q", m.name, x.quantity, known)
		}
		value := m.name + " " + x.quantity
		if _, isNumber := parse(x.quantity); isNumber {
			value += behind(x.unit)
		}
		rows, values = append(rows, x), append(values, value)
	}
	c := &reckoning{report: w.report, site: w.site, page: w.page, words: w.words, says: w.says, scheme: w.scheme, ledger: l}
	return c.hold(strings.Join(must.ways, w.says["semicolon"]), rows), values
}

// known is what the ledger says of a metric, or what follows from the page of the
// person.
func (w *selection) known(id string, m metric, l *ledger) (string, bool) {
	if x := l.values[id]; x != nil {
		if x.void {
			return "", true
		}
		return x.quantity, true
	}
	for _, key := range l.keys {
		if _, isNumber := parse(key.text); key.source == "metric."+id && isNumber {
			return key.text, true
		}
	}
	own := w.site.pages[subjectFolder+path.Base(l.head.ledger)]
	if own == nil || own.person == nil {
		return "", false
	}
	for _, kind := range []string{"days", "served", "lent", "leave", "years"} {
		if !slices.Contains(m.says, w.says["registry "+kind]) {
			continue
		}
		if kind == "years" {
			return strconv.Itoa(yearsFrom(own.person.joined, w.period.end)), true
		}
		days := 0
		for _, x := range own.person.served(w.period.start, w.period.end, w.words) {
			if n, _ := strconv.Atoi(x.days); kind == "days" || x.class == kind {
				days += n
			}
		}
		return strconv.Itoa(days), true
	}
	return "", false
}
