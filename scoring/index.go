package scoring

// indexed is facts brought into the order of subjects and indicators. A cell
// is one indicator of one subject.
type indexed struct {
	*Facts
	subjects map[SubjectID]int
	width    int       // cells of a subject
	entries  []*Entry  // by cell, then as in Facts
	from     []int     // by cell: its first entry; one longer than there are cells
	absences []absence // by cell
	rulings  map[RecordID][]Ruling
}

// index admits the facts and sorts them by cell.
func (p *Program) index(f *Facts, found *problems) *indexed {
	x := &indexed{Facts: f, subjects: make(map[SubjectID]int, len(f.Subjects)), width: len(p.scheme.Indicators)}
	for s := range f.Subjects {
		x.subjects[f.Subjects[s].ID] = s
	}
	refused := &refusals{records: make(map[RecordID]bool), cells: make(map[int]bool)}
	p.indexEntries(x, refused, found)
	p.indexAbsences(x, refused, found)
	p.checkCells(x, refused, found)
	p.indexRulings(x, refused, found)
	return x
}

// cells is how many cells there are.
func (x *indexed) cells() int { return len(x.Subjects) * x.width }

func (x *indexed) cell(subject, indicator int) int { return subject*x.width + indicator }

// run is the entries of one cell.
func (x *indexed) run(cell int) []*Entry { return x.entries[x.from[cell]:x.from[cell+1]] }

// of is the entries of one subject.
func (x *indexed) of(subject int) []*Entry {
	return x.entries[x.from[x.cell(subject, 0)]:x.from[x.cell(subject+1, 0)]]
}

// indexEntries sorts by counting, which keeps the caller's order within a
// cell: it is the ledger's.
func (p *Program) indexEntries(x *indexed, refused *refusals, found *problems) {
	cells := make([]int, len(x.Entries))
	x.from = make([]int, x.cells()+1)
	for e := range x.Entries {
		cells[e] = p.admit(x, &x.Entries[e], refused, found)
		if cells[e] != nowhere {
			x.from[cells[e]+1]++
		}
	}
	next := make([]int, len(x.from))
	for cell := range x.cells() {
		x.from[cell+1] += x.from[cell]
		next[cell] = x.from[cell]
	}
	x.entries = make([]*Entry, x.from[x.cells()])
	for e, cell := range cells {
		if cell != nowhere {
			x.entries[next[cell]] = &x.Entries[e]
			next[cell]++
		}
	}
}
