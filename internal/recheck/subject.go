package recheck

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
)

// checkLedger: the ledger adds up, and what stands around it agrees with it
// and with the other pages.
func (s *site) checkLedger(p *page, r *report) {
	l := p.ledger
	c := &reckoning{report: r, site: s, page: p, words: p.words, says: p.words.says, ledger: l, root: l.root}
	if scheme := s.pages[l.scheme]; scheme != nil {
		c.scheme = scheme.scheme
	}
	c.item(l.root)
	for _, x := range l.basis {
		r.want("#"+x.id, x.class, "metric")
		c.metric(x, true, false)
	}
	r.want("#"+l.root.id, l.root.class, "total")
	r.want("dd.score", l.head.total, l.root.value)
	c.checkFolds(l)
	c.checkFalls(l)
	c.checkKeys(l)
	if !s.closed(p.path) {
		s.checkPlace(p, r)
	}
	s.checkService(p, r)
	s.checkCause(p, r)
	s.checkEnforced(p, r)
	s.checkAbreast(p, r)
	s.checkTrend(p, r)
}

// checkExamples: the worked examples of a scheme add up.
func (s *site) checkExamples(p *page, r *report) {
	for n, root := range p.examples {
		c := &reckoning{report: r, site: s, page: p, words: p.words, says: p.words.says, scheme: p.scheme, root: root}
		c.item(root)
		c.supposed(p.supposed[n])
	}
}

// supposed: what an example takes for reported stands among its facts, and what
// it scores is called as the scheme calls it.
func (c *reckoning) supposed(facts string) {
	c.root.each(func(x *row) {
		if strings.HasSuffix(x.id, ".reported") && !strings.Contains(facts+" ", x.label+" "+x.quantity+" ") && !strings.Contains(facts, x.label+" "+x.quantity+x.unit) {
			c.add("#"+x.id, "the facts do not say %q", x.label+" "+x.quantity)
		}
	})
	for _, x := range c.root.rows {
		if x.class == "entry" && !slices.ContainsFunc(c.scheme.indicators[c.root.of], func(rule string) bool { return strings.HasPrefix(rule, x.label) }) {
			c.add("#"+x.id, "the scheme does not score %q", x.label)
		}
	}
}

// checkKeys: the keys are the sums of what entries in force carry, or points
// and amounts that stand in the ledger.
func (c *reckoning) checkKeys(l *ledger) {
	sums := make(map[string]*big.Rat)
	for _, key := range l.keys {
		sums[key.attribute] = new(big.Rat)
	}
	c.carry(l.root, sums)
	for _, key := range l.keys {
		if key.source != "" {
			c.want("table.keys "+key.source, key.text, c.source(key))
			continue
		}
		c.want("table.keys "+key.attribute, key.text, figure(sums[key.attribute]))
	}
}

// source is where a key stands in the ledger. A metric that only breaks ties
// stands nowhere.
func (c *reckoning) source(key sourced) string {
	what, id, _ := strings.Cut(key.source, ".")
	found, there := "", false
	if m := c.ledger.values[id]; what == "metric" {
		if m == nil {
			return key.text
		}
		found, there = m.quantity, true
	}
	c.root.each(func(x *row) {
		if what == "category" && x.class == "category" && strings.HasPrefix(x.id, "_category."+id+".") ||
			what == "indicator" && (x.class == "indicator" || x.class == "absent") && x.of == id {
			found, there = x.value, true
		}
	})
	if found == "" && there {
		return c.words.edge
	}
	return found
}

func (c *reckoning) carry(x *row, sums map[string]*big.Rat) {
	for _, a := range x.amounts {
		at := "#" + x.id + " " + a.id
		if _, isNumber := parse(strings.Replace(a.data, "-", "−", 1)); x.class == "metric" || !isNumber {
			continue // votes are added up elsewhere, words nowhere
		}
		n := c.number(at, a.text)
		c.want(at, a.text, signed(n))
		// Nothing is computed from what a revoked entry carries.
		c.want(at, strings.Replace(plain(n), "−", "-", 1), a.data)
		if sum := sums[a.id]; sum != nil && c.inForce(x) {
			sum.Add(sum, new(big.Rat).Mul(n, c.part(x)))
		}
	}
	for _, below := range x.rows {
		c.carry(below, sums)
	}
}

// inForce: a ruling that upholds leaves an entry as the one before it did.
func (c *reckoning) inForce(x *row) bool {
	last := ""
	for _, s := range x.steps {
		if outcome := c.words.outcomes[s.word]; s.op == "ruling" && outcome != "upheld" {
			last = outcome
		}
	}
	return last != "revoked"
}

// checkPlace: the ranking lists the subject once and says the same.
func (s *site) checkPlace(p *page, r *report) {
	_, listed := s.find(ranked(p.path))
	if s.pages[ranked(p.path)] == nil || !listed {
		r.add("dl.facts", "belongs to no ranking that the home page lists")
		return
	}
	s.checkBaseline(p.note(0), ranked(p.path), r)
	times := 0
	for _, row := range s.pages[ranked(p.path)].unranked {
		if row.ledger == p.path {
			times++ // and it says the same: see checkUnranked
		}
	}
	for _, t := range s.pages[ranked(p.path)].rankings {
		for _, row := range t.rows {
			if row.ledger == p.path {
				times++
				r.want("dl.facts", p.ledger.head.full(), row.full())
			}
		}
	}
	if times != 1 {
		r.add("dl.facts", "is ranked %d times", times)
	}
}

// checkTrend: table, chart and sentence repeat the totals and places of this
// page and of the same subject's in earlier periods.
func (s *site) checkTrend(p *page, r *report) {
	var want, names, totals, schemes []string
	at := s.in(ranked(p.path))
	for i := len(s.periods()) - 1; i >= at && at >= 0; i-- {
		for _, x := range s.all(&s.periods()[i]) {
			past := s.pages[strings.TrimSuffix(x, home)+unit(p.path)+".html"]
			if board(x) != board(p.path) || past == nil || past.ledger == nil {
				continue
			}
			head, period := past.ledger.head, s.periods()[i]
			want = append(want, strings.Join([]string{past.path, period.name, period.edition, head.total, head.place}, " | "))
			names, totals, schemes = append(names, period.name), append(totals, head.total), append(schemes, past.ledger.scheme)
		}
	}
	r.want("table.trend", strings.Join(p.ledger.trend, "\n"), strings.Join(want, "\n"))
	sentence := p.words.trend(names, totals)
	r.want("figcaption", p.ledger.said, sentence)
	r.want("#chart.trend aria", p.ledger.chart.Aria.Label.Description, sentence)
	r.checkChart(&p.ledger.chart, names, totals)
	r.marked("#chart.trend", &p.ledger.chart, schemes, p.words)
}

func (w *words) trend(names, totals []string) string {
	switch n := len(names) - 1; n {
	case -1:
		return ""
	case 0:
		return fmt.Sprintf(w.one, names[n], totals[n])
	default:
		return fmt.Sprintf(w.two, names[n], totals[n], names[n-1], totals[n-1])
	}
}

// checkChart: a number whose decimals do not end is drawn with six of them.
func (r *report) checkChart(c *chart, names, totals []string) {
	if len(c.Series) != 1 || len(c.XAxis) != 1 {
		r.add("#chart.trend", "%d series and %d axes of periods, want one each", len(c.Series), len(c.XAxis))
		return
	}
	var drawn, want []string
	for _, text := range c.Series[0].Data {
		n, _ := new(big.Rat).SetString(text.String())
		drawn = append(drawn, fmt.Sprint(n))
	}
	for _, total := range totals {
		n := r.number("#chart.trend", total)
		if _, ends := n.FloatPrec(); !ends {
			n, _ = round(n, 6, "half-away")
		}
		want = append(want, fmt.Sprint(n))
	}
	r.want("#chart.trend data", strings.Join(drawn, " "), strings.Join(want, " "))
	r.want("#chart.trend axis", strings.Join(c.XAxis[0].Data, "\n"), strings.Join(names, "\n"))
}
