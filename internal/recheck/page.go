package recheck

import (
	"path"
	"strings"
	"sync"

	"golang.org/x/net/html"
)

// page is what a page of the site prints, as far as it carries figures.
type page struct {
	path      string
	whom      string // whom the page says it is about
	lang      string
	words     *words
	dress     dress
	times     timetable
	bulletin  bulletin
	names     names
	gates     []string // what a ledger says of its result: gates, an end of the unit
	periods   []period // home page only; the newest first
	rankings  []ranking
	unranked  []standing
	others    []ranking // in other groups
	notes     []string  // of a ranking its rules and its baseline; elsewhere the baselines first
	ledger    *ledger   // nil: the page has none
	account   func() *account
	paid      []paidRow   // the allowances on it
	allotment *allotment  // nil: the page is none of an allowance
	qualified []candidate // the eligibilities on it
	eligible  *eligible   // nil: the page is none of an eligibility
	scheme    scheme
	law       *law      // of an edition of a scheme
	history   *history  // of its editions
	register  *register // nil: the page is none
	holds     []string  // of a period: its registers in small
	decided   []decided
	appeals   []appealed
	tasks     int      // how many are listed
	given     []given  // they themselves
	urgent    int      // how many of them are
	said      string   // in the lead
	partial   string   // of a register: what it leaves out
	examples  []*row   // of a scheme
	supposed  []string // the facts of each example, in a line
	spreads   []spread
	heats     []heat
	below     []string            // the rankings by superior to which it leads
	sheets    map[string]sheet    // of an analysis, by id
	told      map[string][]string // its sentences, by section
	cited     map[string][]string // where they come from
	graphs    []graph             // of an analysis
	movers    []movers
	briefly   []briefLine // of a brief
	charged   []charged   // deductions by clause
	compare   *comparison
	career    []career    // of a unit, by scheme
	subjects  []listed    // of the list of units
	rulesets  []ruleset   // of the page of classes
	closed    *closed     // nil: the page is no board that is closed
	lent      *lent       // nil: the page is no register of secondments
	service   service     // of a person's ledger
	person    *person     // of a person's page; nil: of any other
	groups    []groupHead // of a ranking or a heat map
	placing   *placing    // of the page of a subject; nil: of any other
	tree      []treeLine
	records   []string // the ids of the records that have a line
	clauses   []string // of an edition of a scheme: id and name of each, and of the indicators
	core      string   // of the search page: its index
	offered   offered
	stated    statement // what a document beside it must say; nil: there is none
	about     about
	folded    []string // how many the list of subjects says it folds, and does
}

// period is a line of the home page's table.
type period struct {
	page, name, edition string
	start, end          string
	kind                string   // empty: the usual one
	line                string   // edition and date
	boards              []string // pages of the rankings
}

// ranking is one table of places.
type ranking struct {
	board, group string // board only on pages that show several
	page         string // of the ranking that is repeated
	columns      []string
	median       []string
	rows         []standing
	left         string   // what is said of rows left out; empty: none are
	at           int      // how many stand before them
	seats        []string // what is said of quotas
	unit         string   // the ledger of the unit by whose grade they go
}

// who is the head over the subjects.
func (t *ranking) who() string {
	if len(t.columns) < 2 {
		return ""
	}
	return t.columns[1]
}

// standing is what one line of a ranking, or the head of a ledger, says of a
// subject.
type standing struct {
	ledger, name               string // its page, and what the link to it says
	place, shared              string
	total, moved, above, below string
	grade, band, spark         string
	gained                     string   // by which the movement sorts
	common                     []string // of events that are shared: what is said of them, then each with its place
	categories, keys           []string
}

func (s *standing) short() string {
	return strings.Join([]string{s.ledger, s.shared, s.place, s.total, s.moved}, " | ")
}

func (s *standing) full() string {
	return s.short() + " | " + s.above + " | " + s.below + " | " + s.grade + " | " + s.band + " | " + strings.Join(s.categories, " ") + " | " + strings.Join(s.keys, " ")
}

func newPage(path string, root *html.Node) *page {
	whom := attribute(first(root, "body"), "data-about")
	lang := attribute(first(root, "html"), "lang")
	p := &page{path: path, whom: whom, lang: lang, words: wording[[2]string{lang, whom}], notes: texts(all(first(root, "main"), "p.meta"))}
	p.dress, p.times = newDress(root, path), newTimetable(root, path)
	p.bulletin, p.names = newBulletin(root, path), newNames(root, path)
	p.records, p.clauses = findable(root, path)
	if strings.HasPrefix(path, editions) {
		return p.readScheme(root)
	}
	p.core = coreOf(root, path)
	for _, table := range all(root, "table.ranking") {
		p.rankings = append(p.rankings, p.newRanking(table))
	}
	for _, tr := range all(first(first(root, "table.unranked"), "tbody"), "tr") {
		s := newStanding(tr)
		s.ledger = target(tr, path)
		p.unranked = append(p.unranked, s)
	}
	for _, table := range all(root, "table.regrouped") {
		p.others = append(p.others, p.newRanking(table))
	}
	for _, table := range all(root, "table.spread") {
		p.spreads = append(p.spreads, p.newSpread(table))
	}
	for _, table := range all(root, "table.heat") {
		p.heats = append(p.heats, p.newHeat(table))
	}
	p.rankings = beside(p.rankings)
	p.movers, p.charged, p.briefly = newMovers(root, path), newCharged(root), newBriefLines(root, path)
	if path == home {
		p.periods = p.newPeriods(root)
	}
	for _, table := range all(root, "table.ledger") {
		if attribute(table.Parent, "aria-labelledby") == "ledger" {
			p.ledger, p.gates = p.newLedger(root, table), lonely(root)
			p.account = sync.OnceValue(func() *account { return newAccount(p.ledger) })
		}
	}
	for _, line := range all(root, "p.below") {
		for _, a := range all(line, "a") {
			p.below = append(p.below, leads(a, path)+"#"+anchorOf(a))
		}
	}
	p.sheets, p.graphs = p.newSheets(root), newGraphs(root)
	if len(p.sheets) > 0 {
		p.told, p.cited = newTold(root), p.newCited(root)
	}
	p.allotment, p.paid = newAllotment(root, path), newPaid(root, path)
	p.eligible, p.qualified = newEligible(root, path), newQualified(root, path)
	p.register = newRegister(path, root)
	p.holds = texts(all(first(root, "dl.registers"), "dd"))
	p.readDecisions(root)
	p.tasks, p.said = len(all(first(first(root, "table.tasks"), "tbody"), "tr")), text(first(root, "p.lead"))
	p.newGiven(root)
	if p.registersAll() {
		p.partial = text(first(first(root, "main"), "p.note"))
	}
	p.urgent = len(all(first(first(root, "table.tasks"), "tbody"), "strong.note"))
	p.compare = p.newComparison(root)
	p.newCareers(root)
	p.lent, p.closed = p.newLent(root), newClosed(root, path)
	p.service, p.person = p.newService(root), p.newPerson(root)
	p.groups = p.newGroupHeads(root)
	p.placing = p.newPlacing(root)
	if path == listOfSubjects {
		p.tree, p.folded = p.newTree(root)
	}
	p.rulesets = newRulesets(root, path)
	p.about = newAbout(root, path)
	return p
}

// readScheme reads a page of a scheme, which has nothing else.
func (p *page) readScheme(root *html.Node) *page {
	for _, table := range all(root, "table.ledger") {
		p.examples = append(p.examples, tree(table, nil, p.path))
		p.supposed = append(p.supposed, text(first(table.Parent.Parent, "p.given")))
	}
	p.law, p.history, p.scheme = newLaw(p.path, root), newHistory(p.path, root), newScheme(root, p.words)
	return p
}

// newPeriods reads the first table of the home page that is no ranking.
func (p *page) newPeriods(root *html.Node) []period {
	var list []period
	for _, tr := range all(first(first(root, "table.plain"), "tbody"), "tr") {
		cells := all(tr, "td")
		if len(cells) != 3 {
			continue
		}
		x := period{page: target(first(tr, "th"), p.path), name: text(first(tr, "th"))}
		x.start, x.end, _ = strings.Cut(ownText(cells[0]), " – ")
		x.kind = text(first(cells[0], "span.kind"))
		x.edition = text(cells[1])
		x.line = x.edition
		if p.words != nil {
			x.edition, _, _ = strings.Cut(x.edition, p.words.comma)
		}
		for _, board := range all(cells[2], "p") {
			x.boards = append(x.boards, target(board, p.path))
		}
		list = append(list, x)
	}
	return list
}

// newRanking: the region around a table is labelled "<board>.<group>", or
// "group.<group>" on the board's own page.
func (p *page) newRanking(table *html.Node) ranking {
	t := ranking{columns: texts(all(first(table, "thead"), "th"))}
	t.board, t.group, _ = strings.Cut(attribute(table.Parent, "aria-labelledby"), ".")
	if list := first(table.Parent.Parent, "ul.seats"); list != nil {
		t.seats, t.unit = texts(all(list, "li")), leads(first(list, "a"), p.path)
	}
	for _, tr := range all(first(table, "tbody"), "tr") {
		if attribute(tr, "class") == "between" {
			t.left, t.at = text(tr), len(t.rows)
			continue
		}
		s := newStanding(tr)
		s.ledger = target(tr, p.path)
		s.spark = text(first(first(tr, "svg.sparkline"), "title"))
		if moved := first(tr, "span.movement"); moved != nil {
			s.gained = attribute(moved.Parent, "data-sort")
		}
		s.common = p.newCommon(first(tr, "td.common"))
		s.categories, s.keys = texts(all(tr, "td.category")), texts(all(tr, "td.key"))
		t.rows = append(t.rows, s)
	}
	for _, td := range all(first(table, "tr.median"), "td.num") {
		t.median = append(t.median, text(td))
	}
	return t
}

func newStanding(n *html.Node) standing {
	moved := first(n, "span.movement")
	return standing{
		name: text(first(n, "a")), place: text(first(n, "b.place")), shared: strings.Join(texts(all(n, "span.tie")), "|"), total: text(first(n, ".score")),
		moved: attribute(moved, "class") + " " + text(moved), above: text(first(n, ".above")), below: text(first(n, ".below")),
		grade: text(first(n, ".grade")), band: text(first(n, ".band")),
	}
}

// unit is the id of the subject whose ledger a page is.
func unit(ledger string) string { return strings.TrimSuffix(path.Base(ledger), ".html") }

// board is the id of the scheme in whose folder a page lies.
func board(page string) string { return path.Base(path.Dir(page)) }
