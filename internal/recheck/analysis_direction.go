package recheck

import (
	"math/big"
	"path"
	"slices"
	"strconv"
	"strings"
)

// orientations are the directions of work in the order of the pages.
var orientations = []string{"strike", "prevention", "foundation", "service", "team"}

// flow is what was gained and what was lost.
type flow struct {
	units        int
	gained, lost big.Rat
}

func (f *flow) take(by *big.Rat) {
	f.units++
	if by.Sign() > 0 {
		f.gained.Add(&f.gained, by)
	} else {
		f.lost.Sub(&f.lost, by)
	}
}

// directed are flows by orientation, of all of them, and of what has none.
type directed struct {
	by              []flow
	all, operations flow
}

// take reads the steps from the full marks to the total of a ledger.
func (d *directed) take(l *ledger, of map[string]int) {
	for _, f := range l.falls.rows {
		by, _ := parse(f.by)
		if f.indicator == "" {
			d.operations.take(by)
			continue
		}
		d.by[of[f.indicator]].take(by)
		d.all.take(by)
	}
}

// cells are gains, their shares, losses and theirs.
func (a *analysis) flows(d *directed) []string {
	gained, lost := []string{a.near(&d.all.gained)}, []string{a.near(&d.all.lost)}
	for n := range d.by {
		gained = append(gained, a.percent(&d.by[n].gained, &d.all.gained))
		lost = append(lost, a.percent(&d.by[n].lost, &d.all.lost))
	}
	return append(gained, lost...)
}

// directions: the lines of an orientation are its indicators' in the scheme and
// on all ledgers, those of a unit its own ledger's.
func (a *analysis) directions() {
	of := make(map[string]int)
	count, worth := make([]int, len(orientations)), make([]big.Rat, len(orientations))
	total := new(big.Rat)
	for _, b := range a.scheme.blocks {
		n := slices.IndexFunc(orientations, func(o string) bool { return a.words.says[o] == b.orientation })
		if n < 0 {
			a.add("direction.overall", "the scheme gives %s no orientation", b.id)
			return
		}
		of[b.id] = n
		if count[n]++; b.worth != nil {
			worth[n].Add(&worth[n], b.worth)
			total.Add(total, b.worth)
		}
	}
	all := directed{by: make([]flow, len(orientations))}
	units := make(map[string]string)
	for _, l := range a.ledgers {
		d := directed{by: make([]flow, len(orientations))}
		d.take(l, of)
		all.take(l, of)
		net := new(big.Rat).Sub(&d.operations.gained, &d.operations.lost)
		points, _ := parse(l.head.total)
		units[l.head.ledger] = strings.Join(append(a.flows(&d), strings.TrimPrefix(shown(nearSigned(net)), "≈ "), a.near(points)), " | ")
		full := l.falls.full
		if len(l.falls.rows) == 0 {
			full = l.root.value
		}
		a.want("direction.subjects define", a.page.sheets["direction.subjects"].define, fill(a.words.says["define direction.subjects"], fields{"full": full}))
	}
	line := func(name string, count int, worth *big.Rat, f *flow) string {
		return strings.Join([]string{name, strconv.Itoa(count), a.near(worth), a.percent(worth, total), a.near(&f.gained), a.percent(&f.gained, &all.all.gained),
			a.near(&f.lost), a.percent(&f.lost, &all.all.lost)}, " | ")
	}
	var rows []string
	for n, o := range orientations {
		rows = append(rows, line(a.words.says[o], count[n], &worth[n], &all.by[n]))
	}
	none := a.words.edge
	a.lines("direction.overall", a.page.sheets["direction.overall"].rows, rows)
	a.lines("direction.overall foot", a.page.sheets["direction.overall"].foot, []string{line(a.words.says["all of"], len(a.scheme.blocks), total, &all.all),
		strings.Join([]string{a.words.says["operations"], none, none, none, a.near(&all.operations.gained), none, a.near(&all.operations.lost), none}, " | ")})
	t := a.page.sheets["direction.subjects"]
	a.units("direction.subjects", t.rows)
	a.ordered("direction.subjects", t.rows)
	for _, l := range t.rows {
		a.want("direction.subjects "+l.target, said(l.cells), units[l.target])
	}
}

// ordered: units stand as they are ranked, those without a place last.
func (a *analysis) ordered(id string, rows []line) {
	ranking := a.site.pages[ranked(a.page.path)]
	if ranking == nil {
		return // told elsewhere
	}
	var got, want []string
	for _, l := range rows {
		got = append(got, l.target+" "+l.name)
	}
	for _, t := range ranking.rankings {
		for _, row := range t.rows {
			if name := row.ledger + " " + row.name; slices.Contains(got, name) {
				want = append(want, name)
			}
		}
	}
	if len(want) > len(got) {
		want = want[:len(got)]
	}
	a.want(id+" order", strings.Join(got[:len(want)], "; "), strings.Join(want, "; "))
}

// past are the periods up to this one in which the board was published, the
// oldest first.
func (a *analysis) past() (list []period) {
	at, _ := a.site.find(ranked(a.page.path))
	periods := a.site.periods()
	for n := len(periods) - 1; n >= 0 && n >= at; n-- {
		for _, x := range periods[n].boards {
			if board(x) == board(a.page.path) {
				p := periods[n]
				p.page = path.Dir(x) + "/" + path.Base(a.page.path)
				list = append(list, p)
			}
		}
	}
	return list
}

// runs: each period has a line with what its own analysis says of all units, and
// the edition where another begins.
func (a *analysis) runs() {
	rows := a.page.sheets["direction.periods"].rows
	past := a.past()
	if len(rows) != len(past) {
		a.add("direction.periods", "%d lines, want %d", len(rows), len(past))
		return
	}
	before := ""
	for n, l := range rows {
		at := "direction.periods " + past[n].name
		a.want(at, l.name+" "+l.target, past[n].name+" "+past[n].page)
		other := a.site.pages[past[n].page]
		if other == nil || len(other.sheets["direction.overall"].foot) == 0 {
			continue // nobody was there to be scored
		}
		from, note := a.site.newAnalysis(other, a.report), ""
		if law := a.site.pages[from.law]; before != "" && from.law != before && law != nil {
			note = fill(a.words.says["begins"], fields{"edition": law.law.title})
		}
		before = from.law
		a.want(at+" note", l.note, note)
		all := other.sheets["direction.overall"]
		var gained, lost []string
		for _, o := range append(all.foot[:1:1], all.rows...) {
			gained, lost = append(gained, o.cells[4].text), append(lost, o.cells[6].text)
		}
		gained[0], lost[0] = all.foot[0].cells[3].text, all.foot[0].cells[5].text
		a.want(at, said(l.cells), strings.Join(append(gained, lost...), " | "))
	}
}
