package site

import (
	"slices"
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/locale"
)

// How much stands on one page for paper at most: about ten megabytes, or five
// hundred sheets of paper.
const (
	ledgersTogether = 100
	sheetsTogether  = 20 // of a register, with mostRows lines each
)

// volume is a page with some of the papers of a period that are too many for one
// page: ledgers of a board, or sheets of a register.
type volume struct {
	*planner   // of those who may see them
	snapshot   dataset.Snapshot
	address    Address
	title      string
	number, of int
	papers     []paper
}

// paper is a page in a volume, by the name that it has there.
type paper struct {
	at   Address
	name string
}

// volumes are the further pages on which a period is printed. None if its papers
// all stand on one.
func (p *planner) volumes(period *Period, registers []*register) []volume {
	var list []volume
	boards := period.all()
	papers, all := make([][]paper, len(boards)), 0
	for n, b := range boards {
		papers[n] = p.of(b).ledgerPapers(b)
		all += len(papers[n])
	}
	if all > ledgersTogether {
		for n, b := range boards {
			list = append(list, p.of(b).bind(b.Snapshot, "ledgers."+string(b.Scheme.ID), b.Scheme.Title+" "+p.T(locale.Ledger), papers[n], ledgersTogether)...)
		}
	}
	for _, r := range registers {
		if len(r.sheets) > sheetsTogether {
			list = append(list, r.bind(period.Snapshot, r.name, r.title(), r.papers(), sheetsTogether)...)
		}
	}
	return list
}

// ledgerPapers are the ledgers of a board that are printed with the period. Those
// of people are not: there are too many, and each is of one person's concern.
func (p *planner) ledgerPapers(b *Board) []paper {
	var list []paper
	for _, u := range b.Units {
		if u.Person == nil {
			list = append(list, paper{LedgerAddress(b.Period.ID, b.Scheme.ID, u.ID), p.unitName(u.ID)})
		}
	}
	return list
}

// papers are the sheets of a register.
func (r *register) papers() []paper {
	list := make([]paper, len(r.sheets))
	for n := range list {
		list[n] = paper{r.address(n), r.F(locale.SheetNumber, "sheet", strconv.Itoa(n+1))}
	}
	return list
}

// bind puts papers of one kind into volumes.
func (p *planner) bind(s dataset.Snapshot, name, title string, papers []paper, together int) []volume {
	var list []volume
	of := (len(papers) + together - 1) / together
	for some := range slices.Chunk(papers, together) {
		number := len(list) + 1
		list = append(list, volume{
			planner: p, snapshot: s, address: VolumeAddress(s.Period.ID, name, number), number: number, of: of, papers: some,
			title: p.F(locale.PrintVolume, "papers", title, "number", strconv.Itoa(number), "of", strconv.Itoa(of)),
		})
	}
	return list
}

// listed is a volume in the contents of the whole period.
func (v *volume) listed(from Address) Volume {
	link := from.To(v.address, "")
	list := Volume{Cell: Cell{v.title, &link}}
	for _, x := range v.papers {
		link := from.To(v.address, x.at.Part())
		list.Papers = append(list.Papers, VolumePaper{x.at.Part(), Cell{x.name, &link}})
	}
	return list
}

// page is the page of a volume.
func (v *volume) page() *PrintPage {
	a, period := v.address, v.snapshot.Period
	whole := a.To(PrintAddress(period.ID), "")
	return &PrintPage{
		Frame: v.dated(v.frame(a, period.Name+" "+v.title, v.homeCrumb(a), v.periodCrumb(a, period)), v.snapshot),
		Whole: &Cell{v.F(locale.PrintTitle, "period", period.Name), &whole},
	}
}

// VolumeAddress is a volume of the papers of a period that have a name, from 1.
func VolumeAddress(p dataset.PeriodID, papers string, number int) Address {
	return Address(string(p) + "/print." + papers + "." + strconv.Itoa(number) + ".html")
}
