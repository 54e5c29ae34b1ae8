package recheck

import (
	"math/big"
	"regexp"
	"slices"
	"strings"
)

// checkSplit: the places by a subject's own change and by the others' add up to
// its movement. Under the same scheme, where the same keys decide, the first is
// found again: as many of the others as they were stood before what the subject
// is now.
func (s *site) checkSplit(w *words, m *mover, x *placed, now, before *page, at string, r *report) {
	said := read(w.says["own and others"], m.split, fields{"own": figures, "others": figures})
	if said == nil {
		r.add(at, "a cause that cannot be read: %q", m.split)
		return
	}
	own, others := r.number(at, said["own"]), r.number(at, said["others"])
	r.want(at, said["own"]+" "+said["others"], signed(own)+" "+signed(others))
	r.want(at+" split", figure(new(big.Rat).Add(own, others)), figure(big.NewRat(int64(x.was-x.is), 1)))
	old := s.ledger(ledgerOf(before, x))
	if l := s.ledger(x.ledger); l == nil || old == nil || l.scheme != old.scheme {
		return
	}
	c := &contest{report: &report{page: r.page}, words: w} // what is wrong with the ranking is told there
	c.readRules(now.notes, ranking{columns: now.rankings[0].columns, rows: []standing{x.standing}})
	mine, held := c.score(x.standing), 1
	for _, t := range before.rankings {
		for _, row := range t.rows {
			if t.group != x.group || unit(row.ledger) == unit(x.ledger) {
				continue
			}
			if result, _, _ := c.compare(c.score(row), mine); result > 0 {
				held++
			}
		}
	}
	r.want(at+" own", said["own"], signed(big.NewRat(int64(x.was-held), 1)))
}

// ledgerOf is the page of a subject's ledger on another board.
func ledgerOf(board *page, x *placed) string {
	return strings.TrimSuffix(board.path, home) + unit(x.ledger) + ".html"
}

var weight = regexp.MustCompile(`× ([\d./]+)%`)

// part is what an indicator brings to the total of a ledger; 0 where it is not
// there.
func (l *ledger) part(id string, r *report) *big.Rat {
	sum := new(big.Rat)
	for _, category := range l.root.rows {
		for _, x := range category.rows {
			if x.of != id || x.void {
				continue
			}
			sum.Set(r.number("#"+x.id, x.value))
			for _, s := range category.steps {
				if match := weight.FindStringSubmatch(s.text); s.op == "weight" && match != nil {
					share := r.number("#"+x.id, match[1])
					sum.Mul(sum, share.Quo(share, big.NewRat(100, 1)))
				}
			}
		}
	}
	return sum
}

// holds is the category in which a ledger has an indicator.
func (l *ledger) holds(id string) string {
	for _, category := range l.root.rows {
		if slices.ContainsFunc(category.rows, func(x *row) bool { return x.of == id }) {
			return category.name()
		}
	}
	return ""
}

// checkWeigh: the total changed by so much, and what is named is what the
// ledgers say. What is named and the rest add up to it; where a limit or the
// like is named, whose part no line of a ledger shows alone, as far as printed.
func (s *site) checkWeigh(w *words, m *mover, x *placed, before *page, at string, r *report) {
	at += " weigh"
	l, old := s.ledger(x.ledger), s.ledger(ledgerOf(before, x))
	if l == nil || old == nil {
		r.add(at, "there is no such ledger")
		return
	}
	gap := new(big.Rat).Sub(r.number(at, l.head.total), r.number(at, old.head.total))
	if m.weigh == w.says["total the same"] {
		r.want(at, figure(gap), "0")
		return
	}
	said := read(w.says["total changed"], m.weigh, fields{"gap": `(?:≈ )?` + figures})
	if said == nil {
		r.add(at, "cannot be read: %q", m.weigh)
		return
	}
	r.want(at, said["gap"], shortSigned(gap))
	items := strings.Split(said["items"], w.says["items apart"])
	left, exact := new(big.Rat).Set(gap), true
	for _, link := range m.items {
		id, isIndicator := strings.CutPrefix(link.anchor, "_indicator.")
		if !isIndicator || len(items) == 0 {
			exact = false
			continue
		}
		if link.page != l.head.ledger && link.page != old.head.ledger {
			r.add(at, "leads to %s", link.page)
		}
		by, was := l.part(id, r), old.part(id, r)
		switch moved := l.holds(id) != "" && old.holds(id) != "" && l.holds(id) != old.holds(id); {
		case !moved:
			by.Sub(by, was)
		case link.page == old.head.ledger: // what it was in the category that it has left
			by.Neg(was)
		}
		left.Sub(left, by)
		at := slices.IndexFunc(items, func(text string) bool { return text == "@ "+shortSigned(by) })
		if at < 0 {
			r.add("li.mover weigh", "%s changed by %s, which is not said: %q", id, shortSigned(by), said["items"])
			return
		}
		items = slices.Delete(items, at, at+1)
	}
	if exact {
		want := ""
		if len(items) > 0 || left.Sign() != 0 {
			want = fill(w.says["all the rest"], fields{"by": shortSigned(left)})
		}
		r.want(at, strings.Join(items, w.says["items apart"]), want)
		return
	}
	nearly := int64(0)
	for _, text := range items {
		number, _ := strings.CutPrefix(text, "@ ")
		if rest := read(w.says["all the rest"], text, nil); rest != nil {
			number = rest["by"]
		}
		near, isNear := strings.CutPrefix(number, "≈ ")
		n, ok := new(big.Rat).SetString(strings.Replace(near, "−", "-", 1))
		if !ok {
			r.add(at, "%q is no number", number)
			return
		}
		want := shortSigned(n)
		if isNear {
			nearly++
			want = strings.Replace(n.FloatString(2), "-", "−", 1)
			if n.Sign() > 0 || n.Sign() == 0 && strings.HasPrefix(near, "+") { // a little more than nothing
				want = "+" + want
			}
			want = "≈ " + want
		}
		r.want(at, number, want)
		left.Sub(left, n)
	}
	slack := big.NewRat(nearly, 200) // half of the last of two decimals each
	if left.Abs(left).Cmp(slack) > 0 {
		r.add(at, "%s: off by %s", m.weigh, left.FloatString(3))
	}
}
