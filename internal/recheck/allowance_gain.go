package recheck

import (
	"fmt"
	"math/big"
	"path"
	"slices"
	"strconv"
	"strings"
)

// gains: the movement is that of the ledgers, against the period that these name;
// who has none is told why.
func (s *site) gains(w *payroll, ledgers []*ledger) {
	each, most := w.term("each"), 0
	if text, limited := w.terms["most"]; limited {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 {
			w.add("table.terms most", "%q is no number of places", text)
		}
		most = n
	}
	for n, l := range ledgers {
		row := w.rows[n]
		_, moved, _ := strings.Cut(strings.TrimPrefix(l.head.moved, "movement "), " ")
		w.want("#"+row.id, strings.Join(row.cells, " | "), moved)
		notes := s.pages[row.page].notes
		if len(notes) == 0 || !slices.Contains(w.how, notes[0]) {
			w.add("#allowance.how", "%q is not said", notes)
			return
		}
		w.want("#"+row.id+" sorts by", row.gained, s.gainedBy(l, notes[0], w.words))
		places, why := s.gained(l, notes[0], w.words)
		if why != "" {
			w.pays(row, "", w.words.says[why], new(big.Rat))
			continue
		}
		note := ""
		if most > 0 && places > most {
			note = fill(w.words.says["paid capped"], fields{"by": strconv.Itoa(places), "most": strconv.Itoa(most)})
			places = most
		}
		w.pays(row, plain(each)+" × "+strconv.Itoa(places), note, new(big.Rat).Mul(each, big.NewRat(int64(places), 1)))
	}
}

// gained is how many places a ledger is above the one before, or why there is
// nothing to pay. The baseline is the sentence that says against what places are
// compared.
func (s *site) gained(l *ledger, baseline string, w *words) (places int, why string) {
	switch {
	case l.head.place == w.edge:
		return 0, "paid unranked"
	case baseline == w.alone:
		return 0, "paid no before"
	}
	before := s.ledgerBefore(l, baseline, w)
	switch {
	case before == nil || before.head.place == w.edge:
		return 0, "paid newcomer"
	case before.group != l.group:
		return 0, "paid regrouped"
	}
	now, _ := strconv.Atoi(l.head.place)
	then, _ := strconv.Atoi(before.head.place)
	if then <= now {
		return 0, "paid not up"
	}
	return then - now, ""
}

// gainedBy are the places between a ledger and the one before, lost ones below nought;
// empty: there are none to compare.
func (s *site) gainedBy(l *ledger, baseline string, w *words) string {
	before := s.ledgerBefore(l, baseline, w)
	if l.head.place == w.edge || before == nil || before.head.place == w.edge || before.group != l.group {
		return ""
	}
	now, _ := strconv.Atoi(l.head.place)
	then, _ := strconv.Atoi(before.head.place)
	return strings.Replace(strconv.Itoa(then-now), "-", "−", 1)
}

// ledgerBefore is that of the same subject in the period that the baseline names:
// the newest one before of that name.
func (s *site) ledgerBefore(l *ledger, baseline string, w *words) *ledger {
	folder := path.Dir(l.head.ledger)
	at := s.in(folder + "/" + home)
	for _, p := range s.periods()[at+1:] {
		if fmt.Sprintf(w.against, p.name, p.edition) != baseline {
			continue
		}
		before := path.Join(path.Dir(p.page), path.Base(folder))
		if s.pages[before+"/"+home] != nil {
			return s.ledgerAt(before + "/" + path.Base(l.head.ledger))
		}
	}
	return nil
}
