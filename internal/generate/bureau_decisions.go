package generate

import (
	"fmt"

	"gongping/internal/civil"
)

// decisions: four appeals and one for every two hundred events, the outcomes in
// turn; one more, of the office's own motion, and in the first quarter a second
// ruling on an entry, after the final edition.
func (b *bureau) decisions(appeals, rulings *document, p *quarter, events []happening) {
	var open []*happening
	for e := range events {
		// Two hundredths are the least that half as much can be taken from.
		if w := b.worth(&events[e]); w <= -2 && events[e].entered <= p.trial {
			open = append(open, &events[e])
		}
	}
	filed, decided := p.notice.AddDays(2), p.notice.AddDays(8)
	if p.isLast { // on the first word of a deduction, before the notice
		filed, decided = p.trial.AddDays(2), p.trial.AddDays(6)
	}
	chosen := some(b.dice, open, 4+len(events)/200, 4+len(events)/200)
	for n, h := range chosen {
		ruling := decision{id: fmt.Sprintf("r-%03d", n+1), h: h, decided: decided, by: "绩效考评管理办公室"}
		ruling.outcome = outcomes[n%len(outcomes)]
		if n != 3 { // the first increase is of the office's own motion
			ruling.appeal = fmt.Sprintf("a-%03d", n+1)
			b.writeAppeal(appeals, p, &ruling, filed.AddDays(b.IntN(3)))
		}
		b.writeRuling(rulings, p, &ruling)
	}
	if len(chosen) > 0 && p.id == b.periods[0].id && !p.isLast {
		again := decision{id: "r-again", h: chosen[0], outcome: "revoked", decided: p.correction().AddDays(-2), by: "绩效考评管理办公室主任会议"}
		b.writeRuling(rulings, p, &again)
	}
}

var outcomes = []string{"upheld", "reduced", "revoked", "increased"}

// decision is a ruling on an event.
type decision struct {
	id, outcome, appeal, by string
	h                       *happening
	decided                 civil.Date
}

func (b *bureau) writeAppeal(d *document, p *quarter, r *decision, filed civil.Date) {
	d.table("[[appeal]]")
	d.text("id", r.appeal)
	d.text("entry", p.id+"/"+r.h.id)
	d.date("filed", filed)
	d.date("entered", filed)
	d.text("filed_by", b.units[r.h.unit].name+"派出所")
	d.text("grounds", pick(b.dice, localities)+"的情况与记录不完全一致，"+pick(b.dice, sequels)+"，请求复核")
}

func (b *bureau) writeRuling(d *document, p *quarter, r *decision) {
	d.table("[[ruling]]")
	d.text("id", r.id)
	d.text("entry", p.id+"/"+r.h.id)
	if r.appeal != "" {
		d.text("appeal", p.id+"/"+r.appeal)
	}
	d.text("outcome", r.outcome)
	switch worth := b.worth(r.h); r.outcome {
	case "reduced":
		d.raw("to", (worth / 2).String())
	case "increased":
		d.raw("to", (worth * 3 / 2).String())
	}
	d.date("decided", r.decided)
	d.date("entered", r.decided.AddDays(1))
	d.text("decided_by", r.by)
	d.text("document", fmt.Sprintf("云公考申〔%d〕%d号", r.decided.Year(), b.between(1, 99)))
	d.text("reason", pick(b.dice, findings)+"，"+pick(b.dice, localities)+"的事实按原始材料认定")
	b.sign(d, "supervision")
}
