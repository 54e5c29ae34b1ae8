package recheck

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// checkGrades gives out the grades of a group again: the best first, each to
// those who reach it and are inside its seats in the order of places; then the
// gates that their ledgers name cap or lower them. Where a condition goes by
// what no ledger shows, nobody can tell.
func (c *contest) checkGrades(s *site, t ranking, seats []*big.Rat) {
	if len(c.grades) == 0 || len(seats) != len(c.grades) {
		return
	}
	given := make([]int, len(t.rows))
	for n := range given {
		given[n] = -1
	}
	for n := range c.grades {
		var fit []int
		for k, row := range t.rows {
			reaches, known := c.reaches(s, &c.grades[n], row)
			if !known {
				return
			}
			if given[k] < 0 && reaches {
				fit = append(fit, k)
			}
		}
		for from := 0; from < len(fit); {
			to := from + 1
			for to < len(fit) && t.rows[fit[to]].place == t.rows[fit[from]].place {
				to++
			}
			last := to
			if c.grades[n].tiesIn {
				last = from + 1
			}
			if seats[n] != nil && big.NewRat(int64(last), 1).Cmp(seats[n]) > 0 {
				break
			}
			for ; from < to; from++ {
				given[fit[from]] = n
			}
		}
	}
	for k, row := range t.rows {
		c.wantGrade(s, row, given[k])
	}
}

// checkLoneGrades: who has no place gets the first grade without a quota.
func (c *contest) checkLoneGrades(s *site, rows []standing) {
	for _, row := range rows {
		for n := range c.grades {
			g := &c.grades[n]
			reaches, known := c.reaches(s, g, row)
			if !known {
				break
			}
			if reaches && !g.hasQuotas {
				c.wantGrade(s, row, n)
				break
			}
		}
	}
}

func (c *contest) wantGrade(s *site, row standing, given int) {
	want := ""
	if n := c.lowered(s, row.ledger, given); n >= 0 {
		want = c.grades[n].name
	}
	c.want(row.ledger+" .grade", row.grade, want)
}

// reaches reports whether a row reaches a grade; known is false where its ledger
// does not show a metric of a condition.
func (c *contest) reaches(s *site, g *grade, of standing) (reaches, known bool) {
	l := s.ledger(of.ledger)
	if l == nil {
		return false, false
	}
	if g.min != nil && c.number(of.ledger, of.total).Cmp(g.min) < 0 {
		return false, true
	}
	var metrics []*row
	for _, x := range l.values {
		metrics = append(metrics, x)
	}
	r := &reckoning{report: c.report, words: c.words, says: c.words.says, ledger: l}
	for _, when := range g.when {
		shown := every(when, c.words.says["semicolon"], func(condition string) bool {
			return slices.ContainsFunc(metrics, func(x *row) bool { return strings.HasPrefix(condition, x.label+" ") })
		})
		if !shown {
			return false, false
		}
		if !r.hold(when, metrics) {
			return false, true
		}
	}
	return true, true
}

// lowered is what the gates that a ledger names leave of a grade.
func (c *contest) lowered(s *site, ledger string, given int) int {
	if given < 0 || s.pages[ledger] == nil {
		return given
	}
	for _, note := range s.pages[ledger].gates {
		for _, back := range []string{"", c.words.says["gate back"]} {
			if f := read(c.words.says["effect cap"]+back, note, fields{"periods": `\d+`}); f != nil {
				if at := slices.IndexFunc(c.grades, func(x grade) bool { return x.name == f["grade"] }); at >= 0 {
					given = max(given, at)
					break
				}
			}
			if f := read(c.words.says["effect down"]+back, note, fields{"levels": `\d+`, "periods": `\d+`}); f != nil {
				levels, _ := strconv.Atoi(f["levels"])
				given = min(given+levels, len(c.grades)-1)
				break
			}
		}
	}
	return given
}
