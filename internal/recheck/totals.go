package recheck

import (
	"math/big"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// checkTotals: the page of an edition counts its own indicators, of each
// category, of each issuer and all, and adds its weights up.
func (l *law) checkTotals(w *words, r *report) {
	articles := all(l.root, "article.indicator")
	weights := new(big.Rat)
	for _, tr := range all(first(first(l.root, "table.categories"), "tbody"), "tr") {
		cells := texts(all(tr, "td"))
		count := 0
		if heading := l.byID[anchorOf(first(tr, "a"))]; heading != nil {
			count = len(all(heading.Parent, "article.indicator"))
		}
		if len(cells) < 3 {
			r.add("table.categories", "%q has %d cells", text(tr), len(cells))
			continue
		}
		r.want("table.categories "+text(first(tr, "th")), cells[len(cells)-1], strconv.Itoa(count))
		weight, _ := parse(cells[1])
		weights.Add(weights, weight)
	}
	if total := l.facts[w.says["weights total"]]; len(total) > 0 {
		r.want("dl.facts "+w.says["weights total"], total[0], figure(weights))
	}
	counts := l.facts[w.says["indicators"]]
	if len(counts) == 0 {
		r.add("dl.facts", "does not say how many indicators there are")
		return
	}
	if numbers := numbersIn(counts[0]); len(numbers) == 0 || numbers[0] != strconv.Itoa(len(articles)) {
		r.add("dl.facts", "%q is not the number of indicators, %d", counts[0], len(articles))
	}
	for _, says := range counts[1:] {
		count := issuedBy(articles, says, w)
		r.figures("dl.facts", strings.Replace(says, issuerIn(articles, says, w), "", 1), strconv.Itoa(count))
	}
}

// issuerIn is the longest name of an issuer that a sentence has.
func issuerIn(articles []*html.Node, says string, w *words) string {
	longest := ""
	for _, article := range articles {
		if name := issuerOf(article, w); strings.Contains(says, name) && len(name) > len(longest) {
			longest = name
		}
	}
	return longest
}

func issuedBy(articles []*html.Node, says string, w *words) int {
	count, issuer := 0, issuerIn(articles, says, w)
	for _, article := range articles {
		if issuerOf(article, w) == issuer {
			count++
		}
	}
	return count
}

func issuerOf(article *html.Node, w *words) string {
	return strings.Join(labelled(first(article, "dl.traits"))[w.says["issuer"]], "")
}
