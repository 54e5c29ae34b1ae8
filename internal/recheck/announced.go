package recheck

import (
	"slices"
	"strings"
)

// announcement is an edition of a period that is still to come.
type announcement struct {
	period string
	*published
}

// announced are the editions that the pages of periods have as due, the first of
// them; several if they are due on one day. A period that is not shown yet has
// no page.
func (s *site) announced(w *words) []announcement {
	var list []announcement
	for _, x := range s.periods() {
		p := s.pages[x.page]
		if p == nil {
			continue
		}
		for i := range p.times.rows {
			if row := &p.times.rows[i]; !row.isOut(w) {
				list = append(list, announcement{x.name, row})
			}
		}
	}
	slices.SortStableFunc(list, func(a, b announcement) int { return strings.Compare(a.due, b.due) })
	n := 0
	for n < len(list) && list[n].due == list[0].due {
		n++
	}
	return list[:n]
}

// announces reports whether an edition may be what a site says is published next.
func (s *site) announces(said string, w *words) bool {
	list, today := s.announced(w), s.today()
	key := func(due string) string {
		if due < today {
			return "next overdue"
		}
		return "next"
	}
	for _, x := range list {
		if said == fill(w.says[key(x.due)], fields{"period": x.period, "edition": x.edition, "date": x.due}) {
			return true
		}
	}
	if said == w.says["next none"] {
		return len(list) == 0
	}
	// It is of a period that is not shown yet, or has no better right to be the
	// next than one that is.
	for _, name := range []string{"next", "next overdue"} {
		f := read(w.says[name], said, fields{"date": `\d{4}-\d\d-\d\d`})
		if _, isDate := dayOf(f["date"]); !isDate {
			continue
		}
		due := f["date"]
		return key(due) == name && (len(list) == 0 || due <= list[0].due) && !s.shownIn(f["period"]+f["edition"], w)
	}
	return false
}

// shownIn reports whether a period that is shown is named at the beginning of a
// text.
func (s *site) shownIn(text string, w *words) bool {
	return slices.ContainsFunc(s.periods(), func(x period) bool {
		rest, named := strings.CutPrefix(text, x.name)
		return named && (&published{edition: strings.TrimPrefix(rest, w.comma)}).rank(w) >= 0
	})
}

// checkNext: what is published next is what the tables of all periods have, and
// every page that says so says the same.
func (s *site) checkNext(p *page, said string, r *report) {
	if !s.announces(said, p.words) {
		r.add("next", "%q is not what is due first", said)
	}
	other := embedded
	if p.path == embedded {
		other = home
	}
	if x := s.pages[other]; x != nil {
		r.want("next", said, x.times.next)
	}
}

// objections is until when there can be any, as the page of a period says it.
func (p *page) objections() string {
	w := p.words
	if !p.isNotice() {
		return ""
	}
	until := "object until"
	if p.dress.appeals != "" {
		until = "final due"
	}
	if final := p.finalDue(); final != "" {
		return fill(w.says[until], fields{"date": final})
	}
	return w.says["object open"]
}

func (p *page) isNotice() bool {
	edition, _, _ := strings.Cut(p.dress.state, p.words.comma)
	return edition == p.words.says["edition notice"]
}

// finalDue is when the final edition of a period is to be published; empty where
// none is announced.
func (p *page) finalDue() string {
	for i := range p.times.rows {
		if x := &p.times.rows[i]; !x.isOut(p.words) && x.edition == p.words.says["edition final"] {
			return x.due
		}
	}
	return ""
}

// objectionsBeside is the same on a page that says what is published next: not if
// that is the final edition of the period itself, and appeals have a date of their
// own.
func (s *site) objectionsBeside(x *period, next string, w *words) string {
	p := s.pages[x.page]
	if p == nil || p.words == nil {
		return ""
	}
	final := fields{"period": x.name, "edition": w.says["edition final"], "date": p.finalDue()}
	if p.isNotice() && p.dress.appeals != "" && final["date"] != "" && (next == fill(w.says["next"], final) || next == fill(w.says["next overdue"], final)) {
		return ""
	}
	return p.objections()
}

// checkTimes: what stands on a page of dates of a period is what the page of the
// period has.
func (s *site) checkTimes(p *page, r *report) {
	list := s.periods()
	if len(list) == 0 {
		if p.path == home || p.path == embedded {
			s.checkNext(p, p.times.next, r)
		}
		return
	}
	at, _ := s.find(p.path)
	briefed := s.briefed(p.path)
	switch {
	case p.path == home, p.path == embedded:
		s.checkNext(p, p.times.next, r)
		r.want("objections", p.times.open, s.objectionsBeside(&list[newest(list)], p.times.next, p.words))
	case briefed >= 0:
		front := s.pages[home]
		open := s.objectionsBeside(&list[briefed], front.times.next, p.words)
		r.want("p.note", p.times.next, strings.Trim(open+" "+front.times.next, " "))
		s.checkOverdue(p, s.pages[list[briefed].page], r)
	case at >= 0 && list[at].page == p.path:
		s.checkPublications(p, r)
		r.want("objections", p.times.open, p.objections())
		if brief := s.pages[strings.TrimSuffix(p.path, home)+"brief.html"]; brief != nil {
			r.want("p.state", p.dress.whole, brief.dress.whole)
			s.checkOverdue(brief, p, r)
		}
	}
}
