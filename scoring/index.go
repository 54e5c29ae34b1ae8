package scoring

// indexed is facts brought into the order of subjects and indicators. A cell
// is one indicator of one subject.
type indexed struct {
	*Facts
	past     bool // an earlier period, which had rules of its own
	subjects map[SubjectID]int
	width    int              // cells of a subject
	entries  []admitted       // by cell, then as in Facts
	from     []int            // by cell: its first entry; one longer than there are cells
	absences map[int]*absence // by cell
	reports  []*Report        // by subject and metric: the one that holds, or nil
	cohorts  []cohort         // of the grouping that ranks
	groups   []int            // by subject: index of its cohort
	cuts     map[*Entry][]cut // what Once rules leave
	taken    map[int][]*Taken // by subject and metric
	measures []measure        // by subject and metric
	means    map[int]*indicatorMeans
	held     [][]heldGate // by subject
	compared *peerLists
	earlier  map[Lag]*indexed
}

// admitted is an entry that can be scored, with the rulings on it.
type admitted struct {
	*Entry
	rulings []Ruling
}

// index admits the facts and sorts them by cell.
func (p *Program) index(f *Facts, past bool, found *problems) *indexed {
	x := &indexed{Facts: f, past: past, subjects: make(map[SubjectID]int, len(f.Subjects)), width: len(p.scheme.Indicators),
		compared: &peerLists{lists: make(map[peerKey]*peerList)}}
	for s := range f.Subjects {
		x.subjects[f.Subjects[s].ID] = s
	}
	refused := &refusals{records: make(map[RecordID]bool), cells: make(map[int]bool)}
	places := p.indexEntries(x, refused, found)
	p.indexReports(x, found)
	p.indexTaken(x)
	p.indexAbsences(x, refused, found)
	p.checkCells(x, refused, found)
	p.indexRulings(x, places, refused, found)
	p.cutMatters(x)
	x.earlier = make(map[Lag]*indexed)
	for n := range f.Earlier {
		x.earlier[f.Earlier[n].Lag] = p.indexEarlier(&f.Earlier[n], f.Subjects)
	}
	return x
}

// indexEarlier passes over what the scheme does not know: an earlier period had
// rules of its own. What its entries carry does not keep them from counting.
func (p *Program) indexEarlier(e *Earlier, subjects []Subject) *indexed {
	var ignored problems
	f := *e.Facts
	f.Subjects, f.Absences, f.Trial, f.Overdue = subjects, nil, true, false
	return p.index(&f, true, &ignored)
}

// measureEverything fills in what the facts come to in metrics, and which gates
// hold.
func (p *Program) measureEverything(x *indexed, found *problems) {
	p.measureWanted(x, nil, found)
	ev := evaluation{program: p, facts: x}
	ev.holdGates()
}

// measureWanted fills in metrics, of earlier periods first; all if wanted is
// nil.
func (p *Program) measureWanted(x *indexed, wanted map[measuring]bool, found *problems) {
	for _, l := range p.lags {
		if before := x.earlier[l.lag]; before != nil {
			var ignored problems
			before.groups = x.groups
			p.measureIn(before, l.wanted, &ignored)
		}
	}
	p.measureIn(x, wanted, found)
}

func (p *Program) measureIn(x *indexed, wanted map[measuring]bool, found *problems) {
	x.held = make([][]heldGate, len(x.Subjects))
	ev := evaluation{program: p, facts: x, arena: &arena{}}
	ev.measureAll(wanted, found)
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
