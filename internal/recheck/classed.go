package recheck

import (
	"slices"
	"strconv"
	"strings"
)

// checkUnit compares each measure with each threshold, and takes the first class
// of which enough are reached.
func (x *ruleset) checkUnit(u *classedUnit, from, until string, w *words, r *report) {
	parts := strings.Split(u.id, ".")
	if len(parts) != 3 || parts[0] != "classed" {
		r.add(u.id, "is no unit")
		return
	}
	r.want(u.id+" from", u.from, parts[2])
	if u.page != "" {
		r.want(u.id+" unit", u.page, subjectFolder+parts[1]+".html")
	}
	if u.from < from || until != "" && u.from > until {
		r.add(u.id, "is not of the time of %s", x.id)
	}
	classes := x.rows[:len(x.rows)-1]
	if len(u.values) != len(x.measures) || len(u.reached) != len(classes) || len(x.reached) != len(classes) {
		r.add(u.id, "%d measures, %d classes, want %d, %d", len(u.values), len(u.reached), len(x.measures), len(classes))
		return
	}
	decided := read(w.says["classed by"], u.note, nil) != nil
	class := x.rows[len(classes)].class
	for n := len(classes) - 1; n >= 0; n-- {
		row, at := &classes[n], u.id+" "+classes[n].class
		r.want(at+" head", x.reached[n], fill(w.says["classed reached"], fields{"class": row.class}))
		var lines []string
		count := 0
		for k, head := range x.measures {
			if row.least[k] == "" || decided && u.values[k] == w.edge {
				continue
			}
			name, _ := measure(w, head)
			least := x.least(row, k, w, r)
			key := "classed no"
			if reaches(u.values[k], least) {
				key = "classed yes"
				count++
			}
			lines = append(lines, fill(w.says[key], fields{"measure": name, "value": u.values[k], "least": least}))
		}
		need := x.need(row, w, r)
		if count >= need {
			class = row.class
		}
		printed, last := []string{}, ""
		if k := len(u.reached[n]) - 1; k >= 0 {
			printed, last = slices.Clone(u.reached[n][:k]), u.reached[n][k]
		}
		slices.Sort(printed)
		slices.Sort(lines)
		r.want(at, strings.Join(printed, " | "), strings.Join(lines, " | "))
		r.want(at+" count", last, fill(w.says["classed count"], fields{"reached": strconv.Itoa(count), "count": strconv.Itoa(need)}))
	}
	for k, value := range u.values {
		if _, ok := parse(value); !ok && !(decided && value == w.edge) {
			r.add(u.id, "%q is no %s", value, x.measures[k])
		}
	}
	if !decided {
		r.want(u.id+" class", u.class, class)
		r.want(u.id+" note", u.note, "")
	}
}

func reaches(value, least string) bool {
	a, ok := parse(value)
	b, known := parse(least)
	return ok && known && a.Cmp(b) >= 0
}

// classTimes are all lines of a unit, the oldest first.
func (p *page) classTimes(unit string) []*classedUnit {
	var list []*classedUnit
	for n := len(p.rulesets) - 1; n >= 0; n-- {
		for k := range p.rulesets[n].units {
			if u := &p.rulesets[n].units[k]; strings.HasPrefix(u.id, "classed."+unit+".") {
				list = append(list, u)
			}
		}
	}
	return list
}

// checkSince: a unit is in its class since the first of the lines that say so
// without another between them.
func (s *site) checkSince(p *page, r *report) {
	seen := make(map[string]bool)
	for n := range p.rulesets {
		for k := range p.rulesets[n].units {
			parts := strings.Split(p.rulesets[n].units[k].id, ".")
			if len(parts) != 3 || seen[parts[1]] {
				continue
			}
			seen[parts[1]] = true
			var last *classedUnit
			since := ""
			for _, u := range p.classTimes(parts[1]) {
				if last == nil || last.class != u.class {
					since = u.from
				}
				if last != nil && u.from <= last.from {
					r.add(u.id, "does not follow %s", last.id)
				}
				r.want(u.id+" since", u.since, since)
				r.want(u.id+" unit", u.page, p.classTimes(parts[1])[0].page)
				last = u
			}
		}
	}
}

// checkClassOnLedgers: the class on each ledger is that of the last day of its
// period.
func (s *site) checkClassOnLedgers(p *page, r *report) {
	for _, x := range s.periods() {
		for _, at := range x.boards {
			for _, l := range s.folder(strings.TrimSuffix(at, "/"+home)) {
				class := ""
				for _, u := range p.classTimes(unit(l.head.ledger)) {
					if u.from <= x.end {
						class = u.class
					}
				}
				if class != "" {
					r.want(l.head.ledger+" class", l.subject.class, class)
				}
			}
		}
	}
}
