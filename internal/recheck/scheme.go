package recheck

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"
)

// scheme is what the page of a scheme says of its numbers.
type scheme struct {
	categories []category
	indicators map[string][]string // sentences by id; the first is the method
	named      map[string][]string // ids of the indicators of a name
	metrics    map[string]metric   // by id
	rules      map[string][]string // sentences by "once.NAME", "coefficient.ID" and the like
	bands      []band              // slices of the ranking, in their order
	grades     []grade             // in their order
	gates      []string            // their names
	limits     string              // of the total
	roundings  []string            // by where they are done
	blocks     []block             // the indicators, in their order
	carried    []carried           // what events may carry
}

type category struct{ name, weight, start, limits string }

type metric struct {
	name string
	says []string
}

type band struct {
	name string
	says []string
}

func newScheme(root *html.Node, w *words) scheme {
	s := scheme{indicators: make(map[string][]string), named: make(map[string][]string), metrics: make(map[string]metric), rules: make(map[string][]string)}
	if w == nil {
		return s
	}
	for _, tr := range all(first(first(root, "table.categories"), "tbody"), "tr") {
		cells := append(texts(all(tr, "td")), "", "", "", "", "")
		s.categories = append(s.categories, category{text(first(tr, "th")), cells[1], cells[2], cells[3]})
	}
	for _, block := range all(root, "article.indicator") {
		name, says := text(first(block, "h3")), s.indicator(block, w)
		if id, ok := strings.CutPrefix(attribute(block, "id"), "indicator."); ok {
			s.indicators[id], s.named[name] = says, append(s.named[name], id)
			s.blocks = append(s.blocks, newBlock(id, block, w))
		}
	}
	for _, tr := range all(root, "tr") {
		name, says := text(first(tr, "th")), sentences(first(tr, "td.ways"))
		switch what, id, _ := strings.Cut(attribute(tr, "id"), "."); what {
		case "metric":
			s.metrics[id] = metric{name, says}
		case "band":
			s.bands = append(s.bands, band{strings.TrimPrefix(name, fill(w.says["labelled"], fields{"label": w.says["band"]})), says})
		case "attribute":
			s.carried = append(s.carried, newCarried(id, name, says, w))
		case "once": // the steps of entries have no names but these
			s.rules["once."+name] = append(s.rules["once."+name], says...)
		case "coefficient", "gate":
			s.rules[what+"."+id] = says
			if what == "gate" {
				s.gates = append(s.gates, name)
			}
		case "grade":
			s.rules[what+"."+id] = says
			s.grades = append(s.grades, w.readGrade(band{strings.TrimPrefix(name, fill(w.says["labelled"], fields{"label": w.says["grade"]})), says}))
		}
	}
	if _, declared := s.metrics["head-count"]; !declared {
		s.metrics["head-count"] = metric{name: w.says["head count"]}
	}
	for _, facts := range all(root, "dl.facts") {
		s.readHead(facts, w)
	}
	return s
}

// indicator is what a page says of an indicator in sentences, and its kinds of
// events, each as the sentence that would say it.
func (s *scheme) indicator(block *html.Node, w *words) []string {
	ways := first(block, ".ways")
	says := sentences(ways)
	for _, tr := range all(first(first(ways, "table.kinds"), "tbody"), "tr") {
		name, worth := text(first(tr, "th")), text(first(tr, "td.worth"))
		says = append(says, fill(w.says["labelled"], fields{"label": name})+worth)
		if first(tr, "td.fixed") != nil {
			says[len(says)-1] = fmt.Sprintf(w.each, name, text(first(tr, "td.unit")), worth)
		}
		if limits := text(first(tr, "p.bounds")); limits != "" {
			says[len(says)-1] += " · " + limits
		}
	}
	return says
}

// sentences are the lines of a rule without the clauses that they name.
func sentences(ways *html.Node) []string {
	var list []string
	for _, p := range all(ways, "p") {
		if p.Parent.Data == "td" && p.Parent != ways {
			continue // of a kind
		}
		says := strings.TrimSuffix(text(p), text(first(p, ".clause")))
		list = append(list, strings.TrimSpace(says))
	}
	return list
}

func (s *scheme) readHead(facts *html.Node, w *words) {
	for _, div := range all(facts, "div") {
		switch dd := first(div, "dd"); text(first(div, "dt")) {
		case w.says["total"] + " " + w.says["limits"]:
			s.limits = text(dd)
		case w.says["roundings"]:
			s.roundings = texts(all(dd, "p"))
		}
	}
}

// unit of a metric; that of the head count is not the scheme's.
func (m metric) unit(w *words) (unit string) {
	for _, sentence := range m.says {
		if after, ok := strings.CutPrefix(sentence, fill(w.says["labelled"], fields{"label": w.says["unit"]})); ok {
			return after
		}
	}
	return ""
}
