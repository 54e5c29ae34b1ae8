package recheck

import (
	"math/big"
	"path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// newTold are the generated sentences of an analysis, by the id of the heading, and
// those above all sections by none.
func newTold(root *html.Node) map[string][]string {
	list := make(map[string][]string)
	for _, section := range all(root, "section") {
		if says := texts(all(section, "p.says")); says != nil {
			list[attribute(first(section, "h2"), "id")] = says
		}
	}
	for _, p := range all(first(root, "main"), "p.meta") {
		if p.Parent.Data == "main" {
			list[""] = append(list[""], text(p))
		}
	}
	return list
}

// newCited are the pages to which each section of an analysis refers, and by what
// names; above all sections it is the scheme.
func (p *page) newCited(root *html.Node) map[string][]string {
	list := make(map[string][]string)
	for _, a := range all(first(root, "main"), "a") {
		switch up := a.Parent; {
		case up.Data == "p" && up.Parent.Data == "section":
			id := attribute(first(up.Parent, "h2"), "id")
			list[id] = append(list[id], target2(a, p.path)+" "+text(a))
		case up.Data == "p" && attribute(up, "class") == "lead":
			list[""] = append(list[""], target2(a, p.path)+" "+text(a))
		}
	}
	return list
}

// told demands of a section these sentences and no others.
func (a *analysis) told(section string, want ...string) {
	want = slices.DeleteFunc(want, func(s string) bool { return s == "" })
	a.want(section+" says", strings.Join(a.page.told[section], "\n"), strings.Join(want, "\n"))
}

// say fills one of the texts.
func (a *analysis) say(name string, values fields) string { return fill(a.words.says[name], values) }

// list joins names.
func (a *analysis) list(names []string) string {
	return strings.Join(names, a.words.says["list of"])
}

// few names three, and says how many more there are.
func (a *analysis) few(names []string) string {
	const most = 3
	if more := len(names) - most; more > 0 {
		return a.say("and more", fields{"names": a.list(names[:most]), "more": strconv.Itoa(more)})
	}
	return a.list(names)
}

// sentences: all that is told follows from the cells of the tables.
func (a *analysis) sentences() {
	a.leads()
	a.told("analysis.direction", a.foremost("gains", 3), a.foremost("losses", 5))
	a.told("analysis.sources", a.sourcesSaid()...)
	a.told("analysis.focus", a.focusSaid(), a.easySaid())
	a.told("analysis.plateaus", a.plateausSaid()...)
	a.told("analysis.load", a.loadSaid()...)
	a.told("analysis.enforcement", a.enforcementSaid()...)
	a.told("analysis.spread", a.spreadSaid()...)
	a.sourcesCited()
}

// sourcesCited: the scheme is called what it calls itself, the pages what they are.
func (a *analysis) sourcesCited() {
	title := ""
	if page := a.site.pages[a.law]; page != nil && page.law != nil {
		title = page.law.title
	}
	scheme := a.law + " " + title
	both := ranked(a.page.path) + " " + a.words.says["the ranking"] + "\n" + scheme
	a.want("scheme", strings.Join(a.page.cited[""], "\n"), scheme)
	for _, section := range []string{"direction", "sources", "focus", "plateaus", "load", "enforcement", "spread"} {
		want := both
		switch section {
		case "enforcement":
			want += "\n" + ranked(path.Dir(a.page.path)) + " " + a.words.says["the rulings"]
		case "spread":
			for _, l := range a.page.sheets["spread.groups"].rows {
				if l.cells[0].text != "1" {
					want += "\n" + ranked(a.page.path) + " " + a.say("how spread", fields{"group": l.name})
				}
			}
		}
		a.want("analysis."+section+" sources", strings.Join(a.page.cited["analysis."+section], "\n"), want)
	}
}

// leads: how is counted, and of which indicators the scheme does not tell what they
// hold. Which these are, its page does not say in so many words: those that are
// named have no base there, nor a worth.
func (a *analysis) leads() {
	lead := a.page.told[""]
	want := []string{a.words.says["told first"], a.words.says["told second"]}
	if len(lead) > 2 {
		rest, count := "", 0
		if f := read(a.words.says["what is told"], lead[2], fields{"count": `\d+`}); f != nil {
			rest = f["list"]
		}
		list := rest
		for _, b := range a.scheme.blocks {
			if after, ok := strings.CutPrefix(rest+a.words.says["list of"], b.name+a.words.says["list of"]); ok && b.worth == nil {
				rest, count = strings.TrimSuffix(after, a.words.says["list of"]), count+1
			}
		}
		if rest != "" {
			a.add("lead", "%q are no indicators without a worth, in the order of the scheme", rest)
		}
		want = append(want, a.say("what is told", fields{"count": strconv.Itoa(count), "list": list}))
	}
	a.told("", want...)
}

// foremost is the orientation with the most points, or those with as many.
func (a *analysis) foremost(what string, column int) string {
	rows := a.page.sheets["direction.overall"].rows
	most := greatest(rows, column)
	var names []string
	for _, n := range most {
		names = append(names, rows[n].name)
	}
	first := rows[most[0]]
	switch {
	case orZero(first.cells[column].n).Sign() == 0:
		return a.words.says["no "+what]
	case len(most) > 1:
		return a.say("level "+what, fields{"what": a.few(names), "share": first.cells[column+1].text})
	}
	return a.say(what+" most", fields{"what": names[0], "share": first.cells[column+1].text, "worth": first.cells[2].text})
}

// sourceName is what sentences call a line of sources.
func (a *analysis) sourceName(l line) string {
	if l.cells[2].n == nil {
		return l.name
	}
	return a.say("labelled", fields{"label": l.name}) + l.cells[0].text
}

func (a *analysis) sourcesSaid() (list []string) {
	t := a.page.sheets["source.kinds"]
	kinds, all := 0, 0
	for _, l := range t.rows {
		if l.cells[2].n != nil {
			kinds++
		}
	}
	for _, b := range a.scheme.blocks {
		if b.method == a.words.says["by events"] {
			all += len(b.kinds)
		}
	}
	list = []string{a.say("kinds said", fields{"entries": t.foot[0].cells[2].text, "kinds": strconv.Itoa(kinds), "idle": strconv.Itoa(all - kinds)})}
	for _, x := range []struct {
		column       int
		one, several string
	}{{5, "source gains", "sources gain"}, {7, "source losses", "sources lose"}} {
		most := greatest(t.rows, x.column)
		if len(most) == 0 || orZero(t.rows[most[0]].cells[x.column].n).Sign() == 0 {
			continue
		}
		var names []string
		for _, n := range most {
			names = append(names, a.sourceName(t.rows[n]))
		}
		says := x.one
		if len(most) > 1 {
			says = x.several
		}
		list = append(list, a.say(says, fields{"what": a.few(names), "share": t.rows[most[0]].cells[x.column+1].text}))
	}
	if len(a.scheme.carried) == 0 {
		list = append(list, a.words.says["carried none"])
	}
	return list
}

func (a *analysis) plateausSaid() (list []string) {
	caps, alike := a.page.sheets["plateau.caps"].rows, a.page.sheets["plateau.alike"].rows
	for _, l := range caps {
		if count := orZero(l.cells[1].n); count.Cmp(big.NewRat(1, 1)) > 0 {
			list = append(list, a.say("cap said", fields{"where": l.name, "count": l.cells[1].text, "least": l.cells[2].whole, "most": l.cells[3].whole, "cap": l.cells[0].whole}))
		}
	}
	if len(caps) == 0 {
		list = append(list, a.words.says["cap none"])
	}
	if len(alike) == 0 {
		return append(list, a.words.says["alike none"])
	}
	list = append(list, a.say("alike nearly", fields{"count": strconv.Itoa(len(alike))}))
	var names []string
	for _, l := range alike {
		if l.cells[1].text == strconv.Itoa(len(a.ledgers)) {
			names = append(names, l.name)
		}
	}
	if names != nil {
		list = append(list, a.say("alike all", fields{"list": a.list(names)}))
	}
	return list
}

// spreadSaid repeats the line of each group, and names who would pass most.
func (a *analysis) spreadSaid() (list []string) {
	ranking := a.site.pages[ranked(a.page.path)]
	t := a.page.sheets["spread.groups"]
	if len(t.rows) == 0 || ranking == nil {
		return []string{a.words.says["spread none"]}
	}
	tables := ranking.ranked()
	for n, l := range t.rows {
		c := l.cells
		list = append(list, a.say("spread said", fields{"group": l.name, "high": c[1].whole, "low": c[2].whole, "gap": c[5].whole, "heads": c[0].text, "near": c[6].text}))
		if n >= len(tables) || c[7].text == "0" {
			continue
		}
		var names []string
		for m, above := range tables[n].passes() {
			if strconv.Itoa(above) == c[7].text {
				names = append(names, tables[n].rows[m].name)
			}
		}
		list = append(list, a.say("spread most", fields{"list": a.list(names), "places": c[7].text}))
	}
	a.want("spread.groups define", t.define, a.words.says["define spread.groups"])
	return list
}
