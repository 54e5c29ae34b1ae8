package recheck

import (
	"maps"
	"slices"
	"strings"
)

// checkUnsaid: what differs between two editions and has a number in it is told
// by the history; all else is the same on both pages.
func (x *enactment) checkUnsaid(e *enacted) {
	was, now := x.was.rules(x.words), x.now.rules(x.words)
	renamed := make(map[string]string)
	for id, rule := range was {
		if other := now[id]; other != nil && other.name != rule.name {
			renamed[rule.name] = other.name
		}
	}
	for _, id := range slices.Sorted(maps.Keys(joinedRules(was, now))) {
		if a, b := was[id], now[id]; a != nil && b != nil && a.name != b.name && len(numbersIn(a.name+" "+b.name)) > 0 && !e.renames(a.name, b.name) {
			x.add(id, "the history does not say that %q is now called %q", a.name, b.name)
		}
		lost, fresh := unlike(was[id], now[id], renamed)
		for _, l := range lost {
			if !isDefault(id, l) && !e.tells(x.words, id, l, was[id], now[id], func(c *amended) string { return c.was }) {
				x.add(id, "the history does not say that %q held before", l.label+" "+l.says)
			}
		}
		for _, l := range fresh {
			if !isDefault(id, l) && !e.tells(x.words, id, l, was[id], now[id], func(c *amended) string { return c.now }) {
				x.add(id, "the history does not say that %q is new", l.label+" "+l.says)
			}
		}
	}
	before, after := x.was.clauses(), x.now.clauses()
	for _, id := range slices.Sorted(maps.Keys(joinedRules(before, after))) {
		if before[id] != after[id] && !e.rewords(id) {
			x.add(id, "the history does not say that the clause reads otherwise")
		}
	}
}

func joinedRules[T any](a, b map[string]T) map[string]T {
	both := maps.Clone(a)
	maps.Copy(both, b)
	return both
}

// unlike are the lines with numbers that only one of two editions has. Names
// may differ where the rule is the same.
func unlike(was, now *rule, renamed map[string]string) (lost, fresh []stated) {
	fresh = slices.Clone(now.numbered())
	for _, l := range was.numbered() {
		same := slices.IndexFunc(fresh, func(n stated) bool {
			return n == l || n.label == l.label && signature(n.says, nil) == signature(l.says, renamed)
		})
		if same < 0 {
			lost = append(lost, l)
		} else {
			fresh = slices.Delete(fresh, same, same+1)
		}
	}
	return lost, fresh
}

// signature is what is left of a sentence without its words.
func signature(says string, renamed map[string]string) string {
	for old, name := range renamed {
		says = strings.ReplaceAll(says, old, name)
	}
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' || strings.ContainsRune("+−-×÷./%≥≤<>=≈", r) {
			return r
		}
		return -1
	}, says)
}

// isDefault reports whether a line holds where a rule does not say so.
func isDefault(id string, l stated) bool { return l.says == "0" && strings.HasPrefix(id, "category.") }

// tells reports whether a change says a line of a rule, in the value that of
// picks.
func (e *enacted) tells(w *words, id string, l stated, was, now *rule, of func(*amended) string) bool {
	var names []string
	for _, r := range []*rule{was, now} {
		if r != nil {
			names = append(names, "“"+r.name+"”")
		}
	}
	for i := range e.changes {
		c := &e.changes[i]
		about := id == wholeEdition && !strings.Contains(strings.TrimSuffix(c.lead, "“"), "“") || c.under == id || strings.HasPrefix(id, "group.") || strings.HasPrefix(id, "part.") ||
			slices.ContainsFunc(names, func(name string) bool { return strings.Contains(c.says, name) })
		if word := l.label[strings.LastIndex(l.label, " ")+1:]; !strings.HasPrefix(id, "metric.") && (word == w.says["lower"] || word == w.says["upper"]) {
			about = about && strings.Contains(c.says, word) // no other limit
		}
		if about && (within(of(c), l.says) || l.apart && slices.Contains(numbersIn(c.says), l.says)) {
			return true
		}
	}
	return false
}

// renames reports whether a change says that a rule has got another name.
func (e *enacted) renames(old, name string) bool {
	return slices.ContainsFunc(e.changes, func(c amended) bool { return c.was == old && c.now == name })
}

// rewords reports whether the history shows both wordings of a clause.
func (e *enacted) rewords(id string) bool {
	return slices.ContainsFunc(e.texts, func(t reworded) bool {
		return slices.ContainsFunc(t.versions, func(v version) bool {
			return v.at[1] == id || id == "" && strings.Contains(v.at[1], ".")
		})
	})
}
