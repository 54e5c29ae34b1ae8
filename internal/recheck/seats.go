package recheck

import (
	"math/big"
	"path"
	"strings"
)

// grade is what a scheme says of one of its grades.
type grade struct {
	name      string
	min       *big.Rat
	when      []string
	count     string // so many; empty: a percentage decides
	percent   string
	mode      string // in words
	byUnit    []unitShare
	scheme    string // whose grades of units it goes by
	tiesIn    bool
	hasQuotas bool
}

type unitShare struct{ unit, percent string }

// readGrade reads the sentences about a grade; what is none of the others is a
// condition.
func (w *words) readGrade(b band) grade {
	g := grade{name: b.name}
	for _, sentence := range b.says {
		min, isMin := strings.CutPrefix(sentence, w.says["total"]+" ≥ ")
		n, isNumber := parse(min)
		known := fields{"percent": figures}
		switch unit := read(w.says["quota by unit"], sentence, known); {
		case isMin && isNumber:
			g.min = n
		case unit != nil:
			g.scheme, g.mode = unit["scheme"], unit["mode"]
			g.byUnit = append(g.byUnit, unitShare{unit["grade"], unit["percent"]})
		case sentence == w.says["ties in"], sentence == w.says["ties out"]:
			g.tiesIn = sentence == w.says["ties in"]
		case sentence == w.says["everybody else"]:
		default:
			g.readQuota(w, sentence, known)
		}
	}
	return g
}

func (g *grade) readQuota(w *words, sentence string, known fields) {
	for _, key := range []string{"quota", "quota else"} {
		if f := read(w.says[key], sentence, known); f != nil {
			g.percent, g.mode, g.hasQuotas = f["percent"], f["mode"], true
			return
		}
	}
	if f := read(w.says["quota heads"], sentence, fields{"count": `\d+`}); f != nil {
		g.count, g.hasQuotas = f["count"], true
		return
	}
	g.when = append(g.when, sentence)
}

// share is the percentage in a group below a unit of a grade.
func (g *grade) share(unit string) string {
	for _, x := range g.byUnit {
		if x.unit == unit {
			return x.percent
		}
	}
	return g.percent
}

// checkSeats: below the name of a group stand the grade of the unit by which its
// quotas go, and how many may have each grade. It returns these numbers.
func (c *contest) checkSeats(s *site, t ranking) []*big.Rat {
	at := "ul.seats " + t.group
	lines, unit := t.seats, ""
	for n := range c.grades {
		if c.grades[n].scheme == "" {
			continue
		}
		if lines, unit = c.unitGrade(s, at, t, c.grades[n].scheme); lines == nil {
			return nil
		}
		break
	}
	var want []string
	seats := make([]*big.Rat, len(c.grades))
	heads := big.NewRat(int64(len(t.rows)), 1)
	for n := range c.grades {
		switch g := &c.grades[n]; {
		case g.count != "":
			seats[n] = c.number(at, g.count)
			want = append(want, fill(c.words.says["seats fixed"], fields{"grade": g.name, "count": g.count}))
		case g.hasQuotas:
			percent := g.share(unit)
			exact := new(big.Rat).Mul(heads, c.number(at, percent))
			exact.Mul(exact, big.NewRat(1, 100))
			seats[n], _ = round(exact, 0, c.words.mode(g.mode))
			want = append(want, fill(c.words.says["seats share"], fields{"grade": g.name, "heads": plain(heads), "percent": percent,
				"exact": figure(exact), "mode": g.mode, "count": plain(seats[n])}))
		}
	}
	c.want(at, strings.Join(lines, "\n"), strings.Join(want, "\n"))
	return seats
}

// unitGrade holds the grade of a unit to its ledger, and returns the other
// lines; nil if there is none to read.
func (c *contest) unitGrade(s *site, at string, t ranking, title string) (rest []string, grade string) {
	if len(t.seats) == 0 {
		c.add(at, "does not say by which grade its quotas go")
		return nil, ""
	}
	f := read(c.words.says["seats by unit"], t.seats[0], nil)
	if f == nil || f["scheme"] != title {
		c.add(at, "%q is not by which grade of “%s” the quotas go", t.seats[0], title)
		return nil, ""
	}
	rest, now := t.seats[1:], f["grade"]
	if len(rest) > 0 {
		if since := read(c.words.says["seats since"], rest[0], nil); since != nil {
			now, rest = since["grade"], rest[1:]
			if c.want(at, since["unit"], f["unit"]); now == f["grade"] {
				c.add(at, "the grade has not changed since")
			}
		}
	}
	if t.unit == "" {
		return rest, f["grade"] // of a period that the site does not show
	}
	c.ofUnit(s, at, t, f, now)
	return rest, f["grade"]
}

// ofUnit compares the line with the ledger to which it leads: that of the unit
// of the group, in the newest period that ended by the end of this one.
func (c *contest) ofUnit(s *site, at string, t ranking, f fields, now string) {
	from := s.pages[t.unit]
	if from == nil || from.ledger == nil {
		c.add(at, "there is no ledger %s", t.unit)
		return
	}
	if !strings.HasPrefix(from.ledger.name, f["unit"]+" ") {
		c.add(at+" unit", "%q is not whose ledger it leads to", f["unit"])
	}
	_, id, _ := strings.Cut(t.group, ".")
	own := s.periodOf(c.page)
	var end, newest period
	for _, p := range s.periods() {
		if p.page == own {
			end = p
		}
	}
	for _, p := range s.periods() {
		ledger := path.Join(path.Dir(p.page), path.Base(path.Dir(t.unit)), id+".html")
		if p.end <= end.end && p.end > newest.end && s.ledger(ledger) != nil {
			newest = p
		}
	}
	c.want(at+" a", t.unit, path.Join(path.Dir(newest.page), path.Base(path.Dir(t.unit)), id+".html"))
	c.want(at+" period", f["period"], newest.name)
	grade := from.ledger.head.grade
	if grade == "" {
		grade = c.words.says["seats no grade"]
	}
	c.want(at+" grade", now, grade)
	if newest.page == own || now == f["grade"] && f["state"] == from.dress.state {
		c.want(at+" state", f["state"], from.dress.state)
	} else if !s.editionOf(newest.page, f["state"], c.words) {
		c.add(at, "%q is no edition of %s", f["state"], newest.name)
	}
	if !s.titled(path.Dir(from.ledger.scheme), f["scheme"]) {
		c.add(at, "is of another scheme than %q", f["scheme"])
	}
}
