package recheck

import (
	"slices"
	"strconv"
	"strings"
)

// late are the values that were recorded after the day on which they were due:
// their ledgers say when. A record that was corrected, or one on which no ledger
// rests, stands nowhere else: then there may be more than the ledgers have.
func (k *overdue) late(said []matter) []matter {
	w, due := k.words, k.period.times.reportsDue
	before, _, _ := strings.Cut(w.says["overdue late"], "{items}")
	shown := k.lateRecords(due)
	f := fields(nil)
	if len(said) > 0 {
		f = read(before, said[0].lead, nil)
	}
	if f == nil {
		if len(shown) > 0 {
			k.add("ul.overdue", "does not say that %d came after %s", len(shown), due)
		}
		return said
	}
	k.want("ul.overdue", said[0].lead, fill(before, fields{"due": due, "count": f["count"]}))
	_, andMore, _ := strings.Cut(w.says["items more"], "{items}")
	links := said[0].links
	more := len(links) > 0 && strings.Contains(links[len(links)-1].tail, andMore)
	named := len(links)
	if more {
		named++
	}
	rest := k.items(said, "overdue late", "late item", named, func(_ int, link *matterLink, beside fields) bool {
		if !digits.MatchString(beside["days"]) {
			return false
		}
		isThis := func(x dueRecord) bool {
			return x.isCalled(link.says, w) && x.isLate(due, k.folder, w) && daysFrom(due, x.entered(w)) == beside["days"]
		}
		return !k.rests(link) || slices.ContainsFunc(k.site.account(link.page).dueRecords(w), isThis)
	})
	count, _ := strconv.Atoi(f["count"])
	if count < max(len(shown), named) || !more && count != named {
		k.add("ul.overdue", "%q, but the ledgers have %d", said[0].lead, len(shown))
	}
	return rest
}

// rests reports whether the ledger to which a link leads shows the record that
// is named: it has one of that name that corrects none.
func (k *overdue) rests(link *matterLink) bool {
	names, corrects := 0, false
	for _, x := range k.site.account(link.page).dueRecords(k.words) {
		if x.isCalled(link.says, k.words) && strings.HasPrefix(x.id, k.folder+"/") {
			names++
			corrects = corrects || len(x.factsOf(k.words, "record corrects")) > 0
		}
	}
	return names == 1 && !corrects
}

// lateRecords are the reports and scores of a period that came late, as far as
// the ledgers rest on them.
func (k *overdue) lateRecords(due string) map[string]dueRecord {
	late := make(map[string]dueRecord)
	for _, at := range k.site.ledgers(k.folder) {
		for _, x := range k.site.account(at).dueRecords(k.words) {
			if x.isLate(due, k.folder, k.words) {
				late[x.id] = x
			}
		}
	}
	return late
}

// isLate: one that corrects another is not.
func (x *recorded) isLate(due, period string, w *words) bool {
	return strings.HasPrefix(x.id, period+"/") && x.entered(w) > due && len(x.factsOf(w, "record corrects")) == 0
}

// entered is the day on which a record was made.
func (x *recorded) entered(w *words) string {
	for _, fact := range x.factsOf(w, "record entered") {
		if f := read(w.says["record entered"], fact, nil); f != nil {
			return f["text"]
		}
	}
	return ""
}

// dueRecord is a value that had to be reported or a score that had to be given
// by a day, and what a brief calls it.
type dueRecord struct {
	*recorded
	name, metric string // the id of a metric, by which those of one name are told apart
}

func (x *dueRecord) isCalled(says string, w *words) bool {
	if isShortened(says, x.name, longTitle) {
		return true
	}
	f := read(w.says["name of"], says, fields{"of": oneOf(x.metric)})
	return f != nil && isShortened(f["name"], x.name, longTitle)
}

// dueRecords are those of a ledger.
func (a *account) dueRecords(w *words) []dueRecord {
	var list []dueRecord
	if a.ledger.root == nil {
		return nil
	}
	indicator := ""
	a.ledger.root.each(func(x *row) {
		if x.of != "" {
			indicator = x.label
		}
		switch {
		case x.record == nil:
		case x.class == "metric":
			id, _, _ := x.metric()
			list = append(list, dueRecord{x.record, x.label, id})
		case len(x.record.factsOf(w, "record scored")) > 0:
			list = append(list, dueRecord{x.record, indicator, ""})
		}
	})
	return list
}

// missing are the indicators that stand in ledgers as not reported.
func (k *overdue) missing(said []matter) []matter {
	w, due := k.words, k.period.times.reportsDue
	count := 0
	for _, at := range k.site.ledgers(k.folder) {
		count += len(k.site.unreported(at, w))
	}
	if _, upTo, _ := strings.Cut(k.period.dress.state, w.comma); upTo <= due && !k.next(said, "overdue missing") {
		return said // it may not have been due yet
	}
	k.lead(said, "overdue missing", fields{"due": due, "count": strconv.Itoa(count)})
	return k.items(said, "overdue missing", "{link}", count, func(_ int, link *matterLink, _ fields) bool {
		name := k.site.unreported(link.page, w)[strings.TrimPrefix(link.id, "_indicator.")]
		unit, _, _ := strings.Cut(k.site.account(link.page).ledger.name, " "+k.period.dress.heading)
		f := read(w.says["missing item"], link.says, fields{"unit": oneOf(unit)})
		return f != nil && name != "" && isShortened(f["indicator"], name, longTitle)
	})
}

// unreported are the indicators of a ledger whose value was not there when it was
// due, with their names.
func (s *site) unreported(at string, w *words) map[string]string {
	found := make(map[string]string)
	a := s.account(at)
	if a.ledger.root == nil {
		return found
	}
	a.ledger.root.each(func(x *row) {
		if x.class == "absent" && (strings.Contains(x.note, w.says["unreported"]) || strings.Contains(x.note, w.says["open yet"])) {
			found[x.of] = x.label
		}
	})
	return found
}

// appeals are those that the register has as not decided.
func (k *overdue) appeals(said []matter) []matter {
	register := k.site.pages[k.folder+"/rulings.html"]
	if register == nil {
		return said
	}
	date := k.knownUpTo(said)
	var open []*appealed
	for n := range register.appeals {
		if x := &register.appeals[n]; x.open {
			open = append(open, x)
		}
	}
	k.lead(said, "overdue appeals", fields{"date": date, "count": strconv.Itoa(len(open))})
	return k.items(said, "overdue appeals", "appeal item", len(open), func(n int, link *matterLink, beside fields) bool {
		x := open[n]
		return link.says == x.id && link.id == x.id && link.page == register.path && isShortened(beside["by"], x.by, longTitle) && beside["days"] == daysFrom(x.date, date)
	})
}

// knownUpTo is the day up to which days are counted: that of the edition, or that
// of which the site speaks.
func (k *overdue) knownUpTo(said []matter) string {
	_, published, _ := strings.Cut(k.period.dress.state, k.words.comma)
	before, _, _ := strings.Cut(k.words.says["overdue appeals"], "{items}")
	if len(said) > 0 && read(before, said[0].lead, nil)["date"] == k.today {
		return k.today
	}
	return published
}

// tasks are those that the register has as urgent.
func (k *overdue) tasks(said []matter) []matter {
	register := k.site.pages[k.folder+"/tasks.html"]
	if register == nil {
		return said
	}
	var urgent []*given
	for n := range register.given {
		if x := &register.given[n]; x.urgent {
			urgent = append(urgent, x)
		}
	}
	k.lead(said, "overdue tasks", fields{"count": strconv.Itoa(len(urgent))})
	return k.items(said, "overdue tasks", "task item", len(urgent), func(n int, link *matterLink, beside fields) bool {
		x := urgent[n]
		return isShortened(link.says, x.title, longTitle) && link.id == x.id && link.page == register.path && beside["issued"] == x.issued
	})
}
