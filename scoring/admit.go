package scoring

import "strings"

// nowhere is the place of a record that was refused.
const nowhere = -1

// refusals are the records that were refused and the cells that lack them:
// nothing follows from what was not admitted.
type refusals struct {
	records map[RecordID]bool
	cells   map[int]bool
}

func (r *refusals) add(record RecordID, cell int) {
	r.records[record] = true
	if cell != nowhere {
		r.cells[cell] = true
	}
}

// locate finds the indicator and the cell that a record names.
func (p *Program) locate(x *indexed, record RecordID, subject SubjectID, indicator IndicatorID, found *problems) (i *Indicator, cell int) {
	s, known := x.subjects[subject]
	if !known {
		found.add(UnknownSubject, at("record", string(record), "subject"), "subject", string(subject))
	}
	n, ok := p.indicators[indicator]
	if !ok {
		found.add(UnknownIndicator, at("record", string(record), "indicator"), "indicator", string(indicator))
		return nil, nowhere
	}
	if !known {
		return &p.scheme.Indicators[n], nowhere
	}
	return &p.scheme.Indicators[n], x.cell(s, n)
}

// admit is the cell of an entry, or nowhere if it cannot be scored.
func (p *Program) admit(x *indexed, e *Entry, refused *refusals, found *problems) int {
	before := len(*found)
	i, cell := p.locate(x, e.Record, e.Subject, e.Indicator, found)
	if i != nil {
		i.Method.admit(i, e, found)
	}
	if !x.past {
		p.admitCarried(i, e, found)
	}
	if len(*found) > before {
		refused.add(e.Record, cell)
		return nowhere
	}
	return cell
}

// admitCarried holds what an entry carries to the attributes of the scheme and
// to what its kind requires.
func (p *Program) admitCarried(i *Indicator, e *Entry, found *problems) {
	if i != nil {
		if m, ok := i.Method.(*Events); ok {
			m.admitNeeds(e, found)
		}
	}
	for n := range e.Attributes {
		p.admitAttribute(e, &e.Attributes[n], found)
	}
}

// admitAttribute holds what an entry carries to an attribute of the scheme.
func (p *Program) admitAttribute(e *Entry, c *Carried, found *problems) {
	wrong := func(fault Fault, pairs ...string) {
		found.add(fault, at("record", string(e.Record), "attributes", string(c.ID)), append([]string{"id", string(c.ID)}, pairs...)...)
	}
	switch a := p.scheme.attribute(c.ID); {
	case a == nil:
		wrong(UnknownAttribute)
	case a.Words == nil && c.Word != "":
		wrong(AttributeKind, "want", "number")
	case a.Words != nil && c.Word == "":
		wrong(AttributeKind, "want", "word")
	case a.Words != nil && !a.hasWord(c.Word):
		wrong(AttributeWord, "word", string(c.Word), "words", joinWords(a.Words))
	}
}

func joinWords(list []WordID) string {
	words := make([]string, len(list))
	for n, w := range list {
		words[n] = string(w)
	}
	return strings.Join(words, ", ")
}

// checkCells refuses a second given score, and entries beside an absence. It
// also finds what is still missing after its date without a consequence.
func (p *Program) checkCells(x *indexed, refused *refusals, found *problems) {
	for cell := range x.cells() {
		i := &p.scheme.Indicators[cell%x.width]
		subject, indicator := string(x.Subjects[cell/x.width].ID), string(i.ID)
		entries, absent := x.run(cell), x.absences[cell]
		if absent == nil {
			absent = &absence{}
		}
		if other := absent.other; len(entries) > 0 && other != nil {
			found.addBoth(AbsentYetPresent, at("record", string(entries[0].Record)), at("record", string(other.Record)),
				"subject", subject, "indicator", indicator, "record", string(other.Record))
		}
		for n := 1; n < len(entries) && i.Method.wanted(); n++ {
			found.addBoth(GivenTwice, at("record", string(entries[n].Record)), at("record", string(entries[0].Record)),
				"subject", subject, "indicator", indicator)
		}
		missing := len(entries) == 0 && absent.other == nil && (absent.unreported != nil && !i.measures() || i.Method.wanted())
		if missing && x.Overdue && !x.Trial && i.Absent.Unreported == nil && !refused.cells[cell] {
			found.add(NoConsequence, at("indicator", indicator), "subject", subject, "indicator", indicator)
		}
	}
}
