package scoring

// indexed is facts brought into the order of subjects and indicators. A cell
// is one indicator of one subject.
type indexed struct {
	*Facts
	subjects map[SubjectID]int
	width    int              // cells of a subject
	entries  []admitted       // by cell, then as in Facts
	from     []int            // by cell: its first entry; one longer than there are cells
	absences map[int]*absence // by cell
}

// admitted is an entry that can be scored, with the rulings on it.
type admitted struct {
	*Entry
	rulings []Ruling
}

// index admits the facts and sorts them by cell.
func (p *Program) index(f *Facts, found *problems) *indexed {
	x := &indexed{Facts: f, subjects: make(map[SubjectID]int, len(f.Subjects)), width: len(p.scheme.Indicators)}
	for s := range f.Subjects {
		x.subjects[f.Subjects[s].ID] = s
	}
	refused := &refusals{records: make(map[RecordID]bool), cells: make(map[int]bool)}
	places := p.indexEntries(x, refused, found)
	p.indexAbsences(x, refused, found)
	p.checkCells(x, refused, found)
	p.indexRulings(x, places, refused, found)
	return x
}

// cells is how many cells there are.
func (x *indexed) cells() int { return len(x.Subjects) * x.width }

func (x *indexed) cell(subject, indicator int) int { return subject*x.width + indicator }

// run is the entries of one cell.
func (x *indexed) run(cell int) []admitted { return x.entries[x.from[cell]:x.from[cell+1]] }

// of is the entries of one subject.
func (x *indexed) of(subject int) []admitted {
	return x.entries[x.from[x.cell(subject, 0)]:x.from[x.cell(subject+1, 0)]]
}

// indexEntries sorts by counting, which keeps the caller's order within a
// cell: it is the ledger's. It returns where each entry of Facts went.
func (p *Program) indexEntries(x *indexed, refused *refusals, found *problems) []int {
	places := make([]int, len(x.Entries)) // the cells at first
	x.from = make([]int, x.cells()+1)
	for e := range x.Entries {
		places[e] = p.admit(x, &x.Entries[e], refused, found)
		if places[e] != nowhere {
			x.from[places[e]+1]++
		}
	}
	next := make([]int, len(x.from))
	for cell := range x.cells() {
		x.from[cell+1] += x.from[cell]
		next[cell] = x.from[cell]
	}
	x.entries = make([]admitted, x.from[x.cells()])
	for e, cell := range places {
		if cell != nowhere {
			places[e] = next[cell]
			x.entries[next[cell]].Entry = &x.Entries[e]
			next[cell]++
		}
	}
	return places
}
