package help

import "strings"

// Target is a page of a site as a text names it.
type Target string

// The pages to which texts lead. Of a kind of page that a site has many of, it
// is the one of the latest period; of one for each unit, that of any unit.
const (
	Home       Target = "home"
	Period     Target = "period"
	Brief      Target = "brief"
	Ranking    Target = "ranking" // with several of them the page of the period
	Ledger     Target = "ledger"
	Compare    Target = "compare"
	Indicators Target = "indicators"
	Analysis   Target = "analysis"
	Deductions Target = "deductions"
	Bonuses    Target = "bonuses"
	Tasks      Target = "tasks"
	Rulings    Target = "rulings"
	Subject    Target = "subject"
	Subjects   Target = "subjects"
	Scheme     Target = "scheme"
	History    Target = "history"
	Notices    Target = "notices"
)

// Targets are all of them.
func Targets() []Target {
	return []Target{Home, Period, Brief, Ranking, Ledger, Compare, Indicators, Analysis, Deductions, Bonuses, Tasks, Rulings, Subject, Subjects, Scheme, History, Notices}
}

// ParseTarget reads the address of a link: "site:" and a target.
func ParseTarget(address string) (Target, bool) {
	name, ok := strings.CutPrefix(address, "site:")
	return Target(name), ok
}
