package site

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"gongping/internal/locale"
	"gongping/internal/parallel"
	"gongping/scoring"
)

// indexedEntry is a record with every place where it stands.
type indexedEntry struct {
	id     scoring.RecordID
	key    string
	places []entryPlace
}

// entryPlace is a page with the line of a record: a ledger, or a register.
type entryPlace struct {
	page    string            // the folder of the ledger, or the page of a register
	where   string            // what that is called
	subject scoring.SubjectID // empty: a register
}

// parts are the period of a record, what stands in its id before the number, and
// how many digits that has, as ids are compared.
func (e *indexedEntry) parts() (period, before string, digits int) {
	period, rest, _ := strings.Cut(e.key, "/")
	before = strings.TrimRight(rest, "0123456789")
	return period, before, len(rest) - len(before)
}

// indexEntries are all records that have a line on a page, by what their ids are
// compared by.
func (p *planner) indexEntries() ([]indexedEntry, error) {
	places := make(map[scoring.RecordID][]entryPlace)
	for i := range p.in.Periods {
		period := &p.in.Periods[i]
		p.registerEntries(period, places)
		for _, b := range period.all() {
			if err := p.boardEntries(b, places); err != nil {
				return nil, err
			}
		}
	}
	list := make([]indexedEntry, 0, len(places))
	for id, at := range places {
		list = append(list, indexedEntry{id, entryKey(id), at})
	}
	slices.SortFunc(list, func(a, b indexedEntry) int { return cmp.Or(strings.Compare(a.key, b.key), cmp.Compare(a.id, b.id)) })
	return list, nil
}

// entryPeriods are lines of the periods of sorted records: what stands before the
// numbers of their ids, each with the most digits of these. So a number alone is
// looked for where it may be, and not in all files.
func entryPeriods(entries []indexedEntry) []string {
	var lines []string
	for len(entries) > 0 {
		this, _, _ := entries[0].parts()
		var order []string
		most := make(map[string]int)
		for len(entries) > 0 {
			period, before, digits := entries[0].parts()
			if period != this {
				break
			}
			if most[before] == 0 && digits > 0 {
				order = append(order, before)
			}
			most[before] = max(most[before], digits)
			entries = entries[1:]
		}
		for i, before := range order {
			order[i] += strconv.Itoa(most[before])
		}
		lines = append(lines, line(this, strings.Join(order, " ")))
	}
	return lines
}

// registerEntries are the appeals, rulings and tasks of a period.
func (p *planner) registerEntries(period *Period, places map[scoring.RecordID][]entryPlace) {
	id, of := period.Period.ID, p.ofPeriod(period)
	add := func(record scoring.RecordID, name string, title locale.Key) {
		page := strings.TrimSuffix(string(RegisterAddress(id, name)), ".html")
		places[record] = append(places[record], entryPlace{page: page, where: period.Period.Name + " " + of.T(title)})
	}
	for _, x := range p.in.Data.Appeals(id, period.Cutoff) {
		add(x.ID, rulingsName, locale.RulingRegister)
	}
	for _, x := range p.in.Data.Rulings(id, period.Cutoff) {
		add(x.ID, rulingsName, locale.RulingRegister)
	}
	for _, x := range p.tasksOf(period) {
		add(x.ID, tasksName, locale.TaskRegister)
	}
}

// boardEntries are the records that the ledgers of a board show.
func (p *planner) boardEntries(b *Board, places map[scoring.RecordID][]entryPlace) error {
	shown := make([][]scoring.RecordID, len(b.Units))
	err := parallel.Each(len(b.Units), func(n int) error {
		shown[n] = p.of(b).recordsOn(b, b.Units[n].ID)
		return nil
	})
	at := entryPlace{page: string(b.Period.ID) + "/" + string(b.Scheme.ID), where: b.Period.Name + " " + b.Scheme.Title}
	for n, u := range b.Units {
		at.subject = u.ID
		for _, id := range shown[n] {
			places[id] = append(places[id], at)
		}
	}
	return err
}

// recordsOn are those of which a line of a ledger is the place.
func (p *planner) recordsOn(b *Board, id scoring.SubjectID) []scoring.RecordID {
	u, ok := p.in.Data.Unit(id)
	if !ok {
		return nil
	}
	w := &ledgerWriter{planner: p, board: b, address: LedgerAddress(b.Period.ID, b.Scheme.ID, id), subject: u}
	w.root(b.Results.Ledger(id))
	rows := w.rows
	rows = append(rows, w.eligibleBasis(id)...)
	var list []scoring.RecordID
	for i := range rows {
		r := &rows[i]
		if r.Record != nil {
			for _, replaced := range r.Record.Replaced {
				list = append(list, scoring.RecordID(replaced))
			}
		}
		switch {
		case r.Record != nil && (r.ID == r.Record.ID || r.Record.Anchor):
			list = append(list, scoring.RecordID(r.Record.ID))
		case r.Ruling != nil:
			list = append(list, scoring.RecordID(r.Ruling.ID))
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// entryTexts are the lists of a file of entries: pages with what they are called,
// subjects with their names, and lines of id and places. A place is the number of
// a page and, of a ledger, that of a subject, to the base of 36.
func (p *planner) entryTexts(entries []indexedEntry) [][]string {
	pages, subjects := &numbering{}, &numbering{}
	lines := make([]string, len(entries))
	for i := range entries {
		e := &entries[i]
		places := make([]string, len(e.places))
		for n := range e.places {
			at := &e.places[n]
			places[n] = pages.number(line(at.page, at.where))
			if at.subject != "" {
				places[n] += "." + subjects.number(line(string(at.subject), p.unitName(at.subject)))
			}
		}
		lines[i] = line(string(e.id), strings.Join(places, " "))
	}
	return [][]string{pages.lines, subjects.lines, lines}
}

// numbering gives lines numbers in the order in which they come.
type numbering struct {
	lines []string
	at    map[string]int
}

func (x *numbering) number(text string) string {
	n, known := x.at[text]
	if !known {
		if x.at == nil {
			x.at = make(map[string]int)
		}
		n = len(x.lines)
		x.at[text], x.lines = n, append(x.lines, text)
	}
	return strconv.FormatInt(int64(n), 36)
}
