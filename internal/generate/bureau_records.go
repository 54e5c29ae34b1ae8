package generate

import (
	"bytes"
	"fmt"

	"gongping/internal/civil"
)

// slot is a unit's place for one indicator.
type slot struct{ unit, indicator int }

// assignment is a task with the units that were to do it.
type assignment struct {
	id        string
	indicator int
	units     []int
	issued    civil.Date
}

// records writes the folder of one quarter.
func (b *bureau) records(n int, files map[string][]byte) {
	p := &b.periods[n]
	put := func(name string, d *document) {
		for n, part := range chunks(d.bytes(), largest) {
			file := name
			if n > 0 {
				file = fmt.Sprintf("%s-%d", name, n+1)
			}
			files["records/"+p.id+"/"+file+".toml"] = part
		}
	}

	var tasks, absences, givens document
	assignments := b.tasks(&tasks, p)
	away := b.absences(&absences, &givens, p)
	b.givenScores(&givens, p, away)
	events := b.happenings(p, assignments)

	byDepartment := make(map[string]*document)
	for _, x := range departments {
		byDepartment[x.id] = &document{}
	}
	for e := range events {
		b.writeEvent(byDepartment[b.indicators[events[e].indicator].department], &events[e])
	}
	for _, x := range departments {
		put("events-"+x.id, byDepartment[x.id])
	}
	var reports, surveys document
	b.reports(&reports, p)
	b.surveys(&surveys, p)
	var appeals, rulings document
	b.decisions(&appeals, &rulings, p, events)
	put("tasks", &tasks)
	put("absences", &absences)
	put("given", &givens)
	put("reports", &reports)
	put("surveys", &surveys)
	put("appeals", &appeals)
	put("rulings", &rulings)
}

// chunks cuts a file of records into files of at most so many bytes, or of one
// record where that is larger.
func chunks(data []byte, most int) [][]byte {
	var list [][]byte
	for len(data) > most {
		cut := bytes.LastIndex(data[:min(most+2, len(data))], []byte("\n[["))
		if cut < 0 {
			cut = bytes.Index(data, []byte("\n[["))
		}
		if cut < 0 {
			break
		}
		list = append(list, data[:cut+1])
		data = data[cut+1:]
	}
	return append(list, data)
}

// tasks: the first is urgent and counts through the indicator of duty; every
// hundred units bring one more, for all units.
func (b *bureau) tasks(d *document, p *quarter) []assignment {
	var list []assignment
	for n := range 2 + len(b.units)/100 {
		t := assignment{id: fmt.Sprintf("t-%02d", n+1), issued: p.start.AddDays(b.between(3, 60)), indicator: pick(b.dice, b.events)}
		urgent := n == 0
		d.table("[[task]]")
		d.text("id", t.id)
		if urgent {
			t.indicator = b.duty()
			t.units = b.anyUnits(p, 8)
			d.text("title", pick(b.dice, localities)+"应急勤务和群众转移协助")
			d.flag("urgent", true)
		} else {
			d.text("title", b.indicators[t.indicator].name+"集中整治")
		}
		d.text("issuer", authority)
		d.text("document", fmt.Sprintf("云公基委〔%d〕%d号", t.issued.Year(), b.between(1, 99)))
		d.date("issued", t.issued)
		d.date("entered", t.issued.AddDays(1))
		_, approved := b.by("command")
		d.text("approved_by", approved)
		d.text("indicator", b.indicators[t.indicator].id)
		if urgent {
			ids := make([]string, len(t.units))
			for i, u := range t.units {
				ids[i] = b.units[u].id
			}
			d.ids("subjects", ids)
		}
		list = append(list, t)
	}
	return list
}

func (b *bureau) duty() int {
	for n := range b.indicators {
		if b.indicators[n].id == "duty" {
			return n
		}
	}
	panic("internal error: no duty")
}

// anyUnits are up to most units of the period.
func (b *bureau) anyUnits(p *quarter, most int) []int {
	var there []int
	for u := range b.units {
		if _, _, ok := b.units[u].in(p); ok {
			there = append(there, u)
		}
	}
	return some(b.dice, there, most, most)
}

// absences: four and one for every twenty units, the states in turn. Every
// second unreported score arrives after the trial edition.
func (b *bureau) absences(absent, given *document, p *quarter) map[slot]bool {
	away := make(map[slot]bool)
	reasons := []string{"催报两次仍未报送，按办法第四条计分", "辖区没有该项业务，经认定不适用", "平台统一迁移期间数据中断，申请免检获批"}
	for n := range 4 + len(b.units)/20 {
		u, i := pick(b.dice, b.anyUnits(p, 1)), b.givens[n%len(b.givens)]
		if away[slot{u, i}] {
			continue
		}
		away[slot{u, i}] = true
		x := &b.indicators[i]
		entered := p.due
		if n%3 == 0 {
			entered = p.trial
		}
		absent.table("[[absence]]")
		absent.text("id", fmt.Sprintf("n-%03d", n+1))
		absent.text("subject", b.units[u].id)
		absent.text("indicator", x.id)
		absent.text("state", []string{"unreported", "not-applicable", "exempt"}[n%3])
		absent.date("entered", entered)
		absent.text("reason", reasons[n%3])
		absent.text("evidence", b.document(x.department, entered))
		b.sign(absent, x.department)
		if n%6 == 3 {
			b.writeGiven(given, fmt.Sprintf("g-late-%03d", n+1), slot{u, i}, p.trial.AddDays(4), "截止日以后补报，考评办核准")
		}
	}
	return away
}

func (b *bureau) givenScores(d *document, p *quarter, away map[slot]bool) {
	number := 0
	for _, i := range b.givens {
		for u := range b.units {
			if _, _, ok := b.units[u].in(p); ok && !away[slot{u, i}] {
				number++
				b.writeGiven(d, fmt.Sprintf("g-%05d", number), slot{u, i}, p.due.AddDays(-b.IntN(5)), b.reason("没有特殊情况"))
			}
		}
	}
}

func (b *bureau) writeGiven(d *document, id string, at slot, entered civil.Date, reason string) {
	x := &b.indicators[at.indicator]
	d.table("[[given]]")
	d.text("id", id)
	d.text("subject", b.units[at.unit].id)
	d.text("indicator", x.id)
	d.raw("value", (10 * hundredths(b.between(x.given.low, x.given.high))).String())
	d.date("entered", entered)
	scorer, _ := b.by(x.department)
	d.text("scorer", scorer)
	d.text("reason", reason)
	d.text("evidence", b.document(x.department, entered))
	b.sign(d, x.department)
}
