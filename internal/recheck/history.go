package recheck

import (
	"path"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// history is what the page of the editions of a scheme says: each edition with
// its differences from the one before, the newest first.
type history struct {
	title    string
	editions []enacted
}

// enacted is an edition.
type enacted struct {
	id, name, says string
	page           string
	facts          map[string][]string
	changes        []amended
	texts          []reworded
}

// amended is a sentence: an old value, a new one or both, of what, and where it
// is written.
type amended struct {
	under         string // the anchor of the rule, where the block has one
	heading       string
	headed        [2]string // page and anchor of the heading
	says, lead    string    // all of it; what stands before the values
	was, now      string
	hasWas, hasOf bool
	rest          string
	clause        string
	written       [2]string // page and anchor of the clause
}

// reworded is a clause in two wordings.
type reworded struct {
	says     string
	open     bool
	versions []version
}

type version struct {
	edition, title, prose string
	at                    [2]string
}

func newHistory(at string, root *html.Node) *history {
	if attribute(first(root, "body"), "class") != "scheme-history" {
		return nil
	}
	h := &history{title: text(first(root, "h1"))}
	for _, section := range all(first(root, "main"), "section") {
		e := enacted{id: strings.TrimPrefix(attribute(first(section, "h2"), "id"), "edition."), name: text(first(section, "h2"))}
		e.page, e.facts = target(first(section, "dl.facts"), at), labelled(first(section, "dl.facts"))
		for n := section.FirstChild; n != nil; n = n.NextSibling {
			switch {
			case n.Data == "p" && first(n, "strong") != nil && e.says == "":
				e.says = text(n)
			case n.Data == "h3":
				e.read(at, n)
			case n.Data == "details" || n.Data == "p":
				e.texts = append(e.texts, newReworded(at, n))
			}
		}
		h.editions = append(h.editions, e)
	}
	return h
}

// read reads the changes under a heading.
func (e *enacted) read(at string, h3 *html.Node) {
	list := h3.NextSibling
	for list != nil && list.Type != html.ElementNode {
		list = list.NextSibling
	}
	if list == nil || list.Data != "ul" {
		return
	}
	for _, li := range all(list, "li") {
		c := amended{heading: text(h3), headed: anchored(at, first(h3, "a")), says: text(li), written: anchored(at, first(li, "a"))}
		c.under = c.headed[1]
		was, now := first(li, "span.was"), first(li, "b.now")
		c.was, c.now, c.clause = text(was), text(now), text(first(li, "a"))
		c.hasWas, c.hasOf = was != nil, now != nil
		before := true
		for n := range li.ChildNodes() {
			if n.Type == html.ElementNode {
				before = false
			} else if before {
				c.lead += n.Data
			} else {
				c.rest += n.Data
			}
		}
		e.changes = append(e.changes, c)
	}
}

func newReworded(at string, n *html.Node) reworded {
	if n.Data == "p" {
		return reworded{says: text(n)}
	}
	x := reworded{says: text(first(n, "summary")), open: true}
	for _, v := range all(n, "div.version") {
		x.versions = append(x.versions, version{text(first(v, "p.meta")), text(first(v, "strong")), text(first(v, "div.prose")), anchored(at, first(v, "a"))})
	}
	return x
}

// anchored is the page and the anchor of a link.
func anchored(from string, a *html.Node) [2]string {
	href, anchor, _ := strings.Cut(attribute(a, "href"), "#")
	return [2]string{path.Join(path.Dir(from), href), anchor}
}

// checkHistory holds what the page of the editions says against the pages of
// the editions.
func (s *site) checkHistory(p *page, r *report) {
	h, listed := p.history, make(map[string]bool)
	for n := range h.editions {
		e := &h.editions[n]
		listed[e.page] = true
		now := s.law(e.page)
		if now == nil {
			r.add(e.name, "no page %s", e.page)
			return
		}
		if n == 0 {
			r.figures("h1", h.title, now.title)
		}
		e.checkFacts(now, r)
		if n+1 == len(h.editions) {
			r.figures(e.name, e.says)
			if len(e.changes)+len(e.texts) > 0 {
				r.add(e.name, "the first edition has changes")
			}
			continue
		}
		before := &h.editions[n+1]
		was := s.law(before.page)
		if was == nil {
			continue // told in its turn
		}
		if e.says == "" || len(e.changes)+len(e.texts) == 0 {
			r.figures(e.name, e.says, before.id)
		} else {
			r.figures(e.name, e.says, before.id, strconv.Itoa(len(e.changes)), strconv.Itoa(len(e.texts)))
		}
		x := &enactment{site: s, words: p.words, report: r, was: was, now: now, from: strings.Join(now.facts[p.words.says["from"]], "")}
		for i := range e.changes {
			x.check(&e.changes[i])
		}
		x.checkUnsaid(e)
		for i := range e.texts {
			x.reworded(&e.texts[i], before.name, e.name)
		}
	}
	for at := range s.pages {
		if path.Dir(at) == path.Dir(p.path) && path.Base(at) != home && !listed[at] {
			r.add("section", "does not list %s", at)
		}
	}
}

func (s *site) law(at string) *law {
	if p := s.pages[at]; p != nil {
		return p.law
	}
	return nil
}

// checkFacts: the head of an edition says what its page says.
func (e *enacted) checkFacts(now *law, r *report) {
	r.want(e.name, e.id+".html", path.Base(e.page))
	r.figures(e.name, e.name, e.id)
	for label, values := range e.facts {
		printed, want := strings.Join(values, "\n"), strings.Join(now.facts[label], "\n")
		switch {
		case printed == now.title, printed == want:
		case want == "" || !strings.HasPrefix(want, printed) || !strings.HasSuffix(want, e.name):
			r.add(e.name, "%s: printed %q, want %q", label, printed, want)
		}
	}
}
