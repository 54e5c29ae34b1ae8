package recheck

import (
	"strings"
)

// registersAll reports whether a page is a register of all that was recorded in a
// period.
func (p *page) registersAll() bool {
	return p.ledger == nil && (p.register != nil || strings.HasSuffix(p.path, "/rulings.html") || strings.HasSuffix(p.path, "/tasks.html"))
}

// checkPartial: in a version that does not name everybody every register says so,
// and in any other none.
func (s *site) checkPartial(p *page, r *report) {
	if !p.registersAll() {
		return
	}
	s.sort()
	want := ""
	if s.partial {
		want = p.words.says["partial"]
	}
	r.want("p.note", p.partial, want)
}
