package site

import (
	"cmp"
	"strconv"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/markdown"
	"gongping/internal/pinyin"
	"gongping/scoring"
)

// The index is lines of fields between tabs, in files that each call the script
// with a list of texts. What the fields are, theme/search/index.js says too.

// mostLines is how many people, or entries, a file of the index has.
const mostLines = 2000

// between stands between what is said of a result.
const between = " · "

// indexed is the index, ready to be written.
type indexed struct {
	core    Address // the file that names the others
	files   []IndexFile
	example string // the id of a record; empty: there is none
}

// index is of everything that pages show: names, and the characters that are read
// otherwise than they are written, in the core with units, pages and clauses;
// people and entries in files that are loaded when they are looked for.
func (p *planner) index() (*indexed, error) {
	x := &indexed{}
	read := make(readings)
	units, people := p.indexUnits(read)
	var peopleFiles, entryFiles []string
	for n, some := range cut(people) {
		peopleFiles = append(peopleFiles, x.add("people-"+strconv.Itoa(n+1), personTexts(some)...))
	}
	entries, err := p.indexEntries()
	if err != nil {
		return nil, err
	}
	for n, some := range cut(entries) {
		file := x.add("entries-"+strconv.Itoa(n+1), p.entryTexts(some)...)
		entryFiles = append(entryFiles, file+"\t"+some[0].key)
	}
	for i := range entries {
		if _, isEvent := p.in.Data.Event(entries[i].id); isEvent || x.example == "" {
			x.example = string(entries[i].id)
		}
	}
	pages, clauses := p.indexPages(read), p.indexClauses(read)
	file := x.add("core", read.lines(), units, pages, clauses, peopleFiles, entryPeriods(entries), entryFiles)
	x.core = searchFolder + Address(file)
	return x, nil
}

// cut is a list in parts of at most mostLines.
func cut[T any](list []T) [][]T {
	var parts [][]T
	for len(list) > mostLines {
		parts, list = append(parts, list[:mostLines:mostLines]), list[mostLines:]
	}
	if len(list) > 0 {
		parts = append(parts, list)
	}
	return parts
}

// line is one of the index.
func line(fields ...string) string {
	for i, f := range fields {
		fields[i] = strings.NewReplacer("\t", " ", "\n", " ").Replace(f)
	}
	return strings.TrimRight(strings.Join(fields, "\t"), "\t")
}

// indexUnits are lines of the units and of the people that have a page, in the
// order of the registry: name, id, where it belongs, how it is read.
func (p *planner) indexUnits(read readings) (units []string, people []indexedPerson) {
	for i := range p.in.Data.Units {
		u := &p.in.Data.Units[i]
		if !p.appraised[u.ID] {
			continue
		}
		read.add(u.Name)
		if u.Person != nil {
			people = append(people, indexedPerson{u, p.belongs(u)})
		} else {
			units = append(units, line(u.Name, string(u.ID), p.belongs(u), syllables(u)))
		}
	}
	return units, people
}

// syllables are those that the register states of a name, with a hyphen for each mark;
// empty where it states none.
func syllables(u *dataset.Unit) string {
	if u.Pinyin == "" {
		return ""
	}
	stated, _ := pinyin.Stated(u.Name, u.Pinyin)
	for i, s := range stated {
		stated[i] = cmp.Or(s, "-")
	}
	return strings.Join(stated, " ")
}

// indexedPerson is a person with where that is.
type indexedPerson struct {
	*dataset.Unit
	where string
}

// personTexts are the lists of a file of people: lines as those of units, with the
// number of where they belong, to the base of 36, and these.
func personTexts(people []indexedPerson) [][]string {
	where, lines := &numbering{}, make([]string, len(people))
	for i, x := range people {
		lines[i] = line(x.Name, string(x.ID), where.number(line(x.where)), syllables(x.Unit))
	}
	return [][]string{lines, where.lines}
}

// belongs is the kind of a unit, or the post of a person, and whom it is below;
// where two of one name are not told apart by that, its id.
func (p *planner) belongs(u *dataset.Unit) string {
	day := max(p.in.AsOf, u.From)
	if !u.Until.IsZero() {
		day = min(day, u.Until)
	}
	parts := []string{p.unitKindName(u.Kind)}
	if parent := u.Standing(day).Parent; parent != "" {
		parts = append(parts, p.unitName(parent))
	}
	if above, several := p.in.Data.Namesake(u.ID); several && above == "" {
		parts = append(parts, string(u.ID))
	}
	if state, gone := p.unitState(u); gone {
		parts = append(parts, state)
	}
	return strings.Join(parts, between)
}

// indexClauses are lines of the clauses and of the indicators of every edition,
// the newest of a scheme first: name, page, anchor, scheme and edition.
func (p *planner) indexClauses(read readings) []string {
	var list []string
	for _, id := range p.schemeIDs() {
		editions := p.editions(id)
		for i := len(editions) - 1; i >= 0; i-- {
			s := editions[i]
			where := s.Title + between + p.schemeEdition(s)
			add := func(name, anchor string) {
				read.add(name)
				list = append(list, line(name, string(id)+"/"+string(s.Edition), anchor, where))
			}
			for _, clause := range markdown.Anchors(s.Text) {
				add(clause.Title, clause.ID)
			}
			for k := range s.Indicators {
				add(s.Indicators[k].Name, "indicator."+string(s.Indicators[k].ID))
			}
		}
	}
	return list
}

// entryKey is what an id is compared by: its period, a slash and the rest, each
// without hyphens.
func entryKey(id scoring.RecordID) string { return strings.ReplaceAll(string(id), "-", "") }
