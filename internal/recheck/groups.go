package recheck

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// groupHead is the heading of a group: its id, the page to which it leads with
// what the link says, and whether a list at the top leads to it.
type groupHead struct {
	id, page, says, text string
	led                  bool
}

func (p *page) newGroupHeads(root *html.Node) []groupHead {
	led := make(map[string]string)
	for _, name := range []string{"p.below", "p.jump"} {
		for _, line := range all(root, name) {
			for _, a := range all(line, "a") {
				if to := leads(a, p.path); to == "" || to == p.path {
					led[anchorOf(a)] = text(a)
				}
			}
		}
	}
	var list []groupHead
	for _, h := range all(first(root, "main"), "h2") {
		id := attribute(h, "id")
		if strings.HasPrefix(id, "group.") || strings.HasPrefix(id, "heat.") {
			x := groupHead{id: id, page: target(h, p.path), says: text(first(h, "a")), text: text(h)}
			if says, there := led[id]; there {
				x.led = says == x.text
			}
			list = append(list, x)
		}
	}
	return list
}

// manyGroups is from how many groups on a list at the top leads to all of them.
const manyGroups = 4

// checkGroups: the heading of a group by superior leads to the page of that unit
// if it has one, and a list at the top leads to all of them; to other groups
// where there are many.
func (s *site) checkGroups(p *page, r *report) {
	bySuperior := func(x groupHead) bool { return strings.Count(x.id, ".") > 1 }
	for _, x := range p.groups {
		under := x.id[strings.LastIndex(x.id, ".")+1:]
		want, name := "", ""
		if own := s.pages[subjectFolder+under+".html"]; bySuperior(x) && own != nil && own.placing != nil {
			want, name = subjectFolder+under+".html", own.placing.name
		}
		r.want("#"+x.id, x.says+" "+x.page, name+" "+want)
		below := strings.HasPrefix(x.id, "group.") && slices.ContainsFunc(p.groups, bySuperior)
		if wanted := below && bySuperior(x) || !below && len(p.groups) >= manyGroups; x.led != wanted {
			r.add("#"+x.id, "a list at the top leads to it or calls it otherwise, against the rule: %v", x.led)
		}
	}
}
