package recheck

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// treeLine is somebody in the tree of all subjects.
type treeLine struct{ who, above, title string }

// newTree lists everybody in it: whom, below whom, with the title of the post; and
// what is said of how many there are in a list that is folded.
func (p *page) newTree(root *html.Node) (list []treeLine, counts []string) {
	for _, li := range all(first(root, "ul.tree"), "li") {
		x := treeLine{who: p.nodeName(li), title: text(direct(li, "span.job"))}
		for up := li.Parent; up != nil && x.above == ""; up = up.Parent {
			if up.Data == "li" {
				x.above = p.nodeName(up)
			}
		}
		list = append(list, x)
	}
	for _, d := range all(root, "details") {
		rows := len(all(d, "li"))
		if table := first(d, "table.subjects"); table != nil {
			rows = len(all(first(table, "tbody"), "tr"))
		}
		said := text(first(d, "summary"))
		if meta := first(first(d, "summary"), "span.meta"); meta != nil {
			said = text(meta)
		}
		counts = append(counts, said+" | "+strconv.Itoa(rows))
	}
	return list, counts
}

// nodeName is whom a node of the tree is about.
func (p *page) nodeName(li *html.Node) string {
	if a := direct(li, "a"); a != nil {
		return text(a) + " " + leads(a, p.path)
	}
	return ownText(li) + " "
}

// direct is the first child that matches.
func direct(n *html.Node, selector string) *html.Node {
	for c := range matching(n, selector) {
		if c.Parent == n {
			return c
		}
	}
	return nil
}

// checkTree: whoever is on the register stands once, below whom the own page
// says, and people with their title; a unit that is no more stands only above
// others. What is folded says how many it holds.
func (s *site) checkTree(p *page, r *report) {
	var want, got []string
	flat := true // then there is no tree
	for _, at := range s.subjectPages() {
		x := s.pages[at].placing
		if now := x.on(s.today()); now != nil {
			want = append(want, strings.Join([]string{x.name + " " + at, now.unit, now.title}, " | "))
			flat = flat && now.unit == ""
		}
	}
	for _, x := range p.tree {
		own := s.pages[unitPage(x.who)]
		if own == nil || own.placing == nil {
			continue
		}
		line := strings.Join([]string{x.who, x.above, x.title}, " | ")
		last := own.placing.newest(s.today())
		if last == nil || own.placing.on(s.today()) != nil {
			got = append(got, line)
			continue
		}
		r.want("ul.tree", line, strings.Join([]string{own.placing.name + " " + own.path, last.unit, ""}, " | "))
		if !slices.ContainsFunc(p.tree, func(y treeLine) bool { return y.above == x.who }) {
			r.add("ul.tree", "%s is no more and above nobody", x.who)
		}
	}
	if flat {
		want = nil
	}
	r.wantLines("ul.tree", got, want)
	for _, x := range p.folded {
		said, rows, _ := strings.Cut(x, " | ")
		r.want("summary", said, fill(p.words.says["people count"], fields{"count": rows}))
	}
}

// subjectPages are those of all subjects, by path.
func (s *site) subjectPages() []string {
	var list []string
	for at, x := range s.pages {
		if x.placing != nil {
			list = append(list, at)
		}
	}
	slices.Sort(list)
	return list
}
