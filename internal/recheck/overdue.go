package recheck

import (
	"path"
	"slices"
	"strconv"
	"strings"
)

// What a brief has room for.
const (
	mostMatters = 3  // of one sort
	longReason  = 96 // columns
	longTitle   = 40
)

// overdue is a brief that is held against the other pages of its period.
type overdue struct {
	*report
	site   *site
	words  *words
	brief  *page
	period *page
	folder string
	today  string
}

// checkOverdue: a brief says what is late as the table of publications, the
// ledgers and the registers of its period have it, and leaves nothing out.
func (s *site) checkOverdue(brief, period *page, r *report) {
	if period == nil || brief.words == nil {
		return
	}
	k := &overdue{report: r, site: s, words: brief.words, brief: brief, period: period, folder: path.Dir(brief.path), today: s.today()}
	rest := k.publications(brief.times.overdue)
	for _, sort := range []func([]matter) []matter{k.late, k.missing, k.appeals, k.tasks} {
		rest = sort(rest)
	}
	for _, m := range rest {
		k.add("ul.overdue", "%q is nowhere else, or out of its place", m.said)
	}
	none := ""
	if len(brief.times.overdue) == 0 {
		none = k.words.says["nothing overdue"]
	}
	k.want("overdue", brief.times.none, none)
	k.correction()
}

// publications are the sentences of what was published late or is not, in the
// order of the table; it answers those that follow.
func (k *overdue) publications(said []matter) []matter {
	type late struct{ what, reason string }
	var list []late
	w := k.words
	for i := range k.period.times.rows {
		x := &k.period.times.rows[i]
		switch {
		case !x.isLate(k.today, w):
		case x.isOut(w):
			list = append(list, late{fill(w.says["overdue published"], fields{"edition": x.edition, "due": x.due, "date": x.date, "days": daysFrom(x.due, x.date)}), x.reason})
		default:
			list = append(list, late{fill(w.says["overdue expected"], fields{"edition": x.edition, "due": x.due, "days": daysFrom(x.due, k.today)}), ""})
		}
	}
	if more := len(list) - mostMatters; more > 0 {
		list = append(list[more:], late{fill(w.says["overdue before"], fields{"count": strconv.Itoa(more)}), ""})
	}
	if len(said) < len(list) {
		k.add("ul.overdue", "%d of %d late publications are named", len(said), len(list))
		return nil
	}
	for n, x := range list {
		m := &said[n]
		k.leadsTo(m, k.period.path, publicationsAnchor)
		if x.reason == "" {
			k.want("ul.overdue", m.said, x.what)
			continue
		}
		before, after, _ := strings.Cut(fill(w.says["overdue why"], fields{"what": x.what, "reason": "\x00"}), "\x00")
		reason, isThis := strings.CutPrefix(m.said, before)
		if reason = strings.TrimSuffix(reason, after); !isThis || !isShortened(reason, x.reason, longReason) {
			k.add("ul.overdue", "printed %q, want %q", m.said, before+x.reason+after)
		}
	}
	return said[len(list):]
}

func (k *overdue) leadsTo(m *matter, page, id string) {
	if len(m.links) != 1 || m.links[0].page != page || m.links[0].id != id {
		k.add("ul.overdue", "%q does not lead to %s#%s", m.said, page, id)
	}
}

// correction: the brief of an edition that corrects says why.
func (k *overdue) correction() {
	w, want := k.words, &published{}
	for i := range k.period.times.rows {
		if x := &k.period.times.rows[i]; x.isOut(w) {
			want = x
		}
	}
	if want.rank(w) != lastEdition || want.reason == "" {
		k.want("p.reason", k.brief.times.why, "")
		return
	}
	k.want("p.reason", k.brief.times.whyAt, k.period.path+"#"+publicationsAnchor)
	before, after, _ := strings.Cut(fill(w.says["corrected why"], fields{"edition": want.edition, "reason": "\x00"}), "\x00")
	reason, isThis := strings.CutPrefix(k.brief.times.why, before)
	if !isThis || !isShortened(strings.TrimSuffix(reason, after), want.reason, longReason) {
		k.add("p.reason", "printed %q, want %q", k.brief.times.why, before+want.reason+after)
	}
}

// isShortened reports whether a text stands for another: the whole of it, or its
// beginning where it is longer than a brief has room for.
func isShortened(printed, whole string, most int) bool {
	begins, cut := strings.CutSuffix(printed, "……")
	return printed == strings.TrimSpace(whole) || cut && begins != "" && strings.HasPrefix(whole, begins) && 2*len([]rune(whole)) > most
}

// items takes the next sentence apart if it is of a sort: its count and other
// fields, and what is said beside each link. It checks that as many are named as
// there is room for, and that the sentence says so where there are more.
func (k *overdue) items(said []matter, name, item string, of int, check func(n int, link *matterLink, beside fields) bool) []matter {
	if of == 0 {
		return said
	}
	w := k.words
	_, after, _ := strings.Cut(w.says[name], "{items}")
	if !k.next(said, name) {
		k.add("ul.overdue", "does not name the %d of %q", of, w.says[name])
		return said
	}
	m := said[0]
	last := len(m.links) - 1
	if last < 0 || last >= mostMatters {
		k.add("ul.overdue", "%q names %d", m.said, last+1)
		return said[1:]
	}
	_, andMore, _ := strings.Cut(w.says["items more"], "{items}")
	var named []string
	for n := range m.links {
		link := &m.links[n]
		tail, end := link.tail, w.says["items apart"]
		if n == last {
			end = after
			if last+1 < of {
				end = andMore + after
			}
		}
		tail, ends := strings.CutSuffix(tail, end)
		beside := read(strings.TrimPrefix(w.says[item], "{link}"), tail, nil)
		if at := link.page + "#" + link.id + link.says; slices.Contains(named, at) {
			k.add("ul.overdue", "%q names %q twice", m.said, link.says)
		} else {
			named = append(named, at)
		}
		if !ends || beside == nil || !check(n, link, beside) {
			k.add("ul.overdue", "%q of %q is not borne out, or not how it is said", link.says+link.tail, m.said)
		}
	}
	return said[1:]
}

// next reports whether the next sentence is of a sort.
func (k *overdue) next(said []matter, name string) bool {
	before, _, _ := strings.Cut(k.words.says[name], "{items}")
	return len(said) > 0 && read(before, said[0].lead, nil) != nil
}

// lead checks what stands before the items of a sentence.
func (k *overdue) lead(said []matter, name string, values fields) {
	if before, _, _ := strings.Cut(k.words.says[name], "{items}"); k.next(said, name) {
		k.want("ul.overdue", said[0].lead, fill(before, values))
	}
}
