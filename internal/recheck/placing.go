package recheck

import (
	"strings"

	"golang.org/x/net/html"
)

// placing is what the page of a subject says of who is above it, and who below.
type placing struct {
	name, parent  string     // as other pages call it; whom it is below now
	above         []under    // by day
	end           string     // the first day on which it is not on the register; empty: it is
	units, people []nowBelow // now
	moves         []moveLine
	lent          []unitLent
	paid          []string // its allowances
}

// under is whom a subject is below from a day on, what it is there, and which
// identities it has.
type under struct{ from, unit, title, identities string }

// nowBelow is somebody below a unit, with a newest result.
type nowBelow struct {
	who, title, identities  string
	scheme, period, edition string
	standing
}

// moveLine is somebody who came or went.
type moveLine struct{ day, who, class, state, where, during string }

// unitLent is somebody lent or borrowed in a period, which is named with its
// register.
type unitLent struct {
	period, class, state, who string
	stay
}

func (x *nowBelow) line() string {
	return strings.Join([]string{x.who, x.title, x.identities, x.scheme, x.period, x.edition, x.ledger, x.total, x.place, x.shared, x.grade, x.band}, " | ")
}

func (x *moveLine) line() string {
	return strings.Join([]string{x.day, x.who, x.class, x.state, x.where, x.during}, " | ")
}

func (x *unitLent) line() string {
	return strings.Join([]string{x.period, x.class, x.state, x.who, x.stay.line()}, " | ")
}

// newPlacing reads the page of a subject; nil for any other page.
func (p *page) newPlacing(root *html.Node) *placing {
	if !strings.HasPrefix(p.path, subjectFolder) || p.path == listOfSubjects || p.words == nil {
		return nil
	}
	x := &placing{name: strings.TrimSuffix(p.dress.heading, p.words.says["over all periods"]), parent: p.named(first(first(root, "dl.facts"), "dd.parent"))}
	for _, tr := range all(first(first(root, "table.history"), "tbody"), "tr") {
		x.above = append(x.above, under{from: text(first(tr, "th")), unit: strings.TrimPrefix(p.named(first(tr, "td.parent")), p.words.edge+" ")})
	}
	for _, tr := range all(first(first(root, "table.posts"), "tbody"), "tr") {
		cells := all(tr, "td")
		x.above = append(x.above, under{text(first(tr, "th")), p.named(first(tr, "td.post")), text(first(tr, "td.job")), text(cells[len(cells)-1])})
	}
	x.end = p.endOf(root)
	x.units, x.people = p.nowBelow(first(root, "table.below-units")), p.nowBelow(first(root, "table.below-people"))
	for _, tr := range all(first(first(root, "table.moves"), "tbody"), "tr") {
		x.moves = append(x.moves, moveLine{text(first(tr, "td.dates")), p.named(first(tr, "th")), attribute(tr, "class"), text(first(tr, "td.stay")), p.named(first(tr, "td.where")), text(first(tr, "td.during"))})
	}
	for _, tr := range all(first(first(root, "table.unit-lent"), "tbody"), "tr") {
		x.lent = append(x.lent, unitLent{p.named(first(tr, "td.during")), attribute(tr, "class"), text(first(tr, "td.stay")), p.named(first(tr, "th")), p.lentStay(tr)})
	}
	for _, tr := range all(first(first(root, "table.paid"), "tbody"), "tr") {
		x.paid = append(x.paid, paidLine(text(first(tr, "th")), p.named(first(tr, "td.title"))+"#"+anchorOf(first(tr, "a")),
			text(first(tr, "span.equation")), text(first(tr, "span.note")), text(first(tr, "td.amount"))))
	}
	return x
}

func paidLine(parts ...string) string { return strings.Join(parts, " | ") }

// endOf is the day after the last of which the page says so: in its state, or
// with the newest post.
func (p *page) endOf(root *html.Node) string {
	last := ""
	for _, dd := range all(first(root, "dl.facts"), "dd") {
		for _, key := range []string{"left", "abolished"} {
			if f := read(p.words.says[key], text(dd), fields{"date": `\d{4}-\d\d-\d\d`}); f != nil {
				last = f["date"]
			}
		}
	}
	if posts := p.stays(first(root, "table.posts")); len(posts) > 0 && last == "" {
		last = posts[len(posts)-1].until
	}
	if day, isDate := dayOf(last); isDate {
		return dateOf(day + 1)
	}
	return ""
}

func (p *page) nowBelow(table *html.Node) []nowBelow {
	var list []nowBelow
	for _, tr := range all(first(table, "tbody"), "tr") {
		newest := first(tr, "td.newest")
		x := nowBelow{p.named(first(tr, "th")), text(first(tr, "td.job")), text(first(tr, "td.identities")), p.named(first(tr, "td.scheme")), ownText(newest), text(first(newest, "span.note")), newStanding(tr)}
		x.ledger = target(first(tr, "td.score"), p.path)
		list = append(list, x)
	}
	return list
}

// on is whom a subject was below on a day; nil before the first and after the
// end.
func (x *placing) on(day string) *under {
	if x.end != "" && x.end <= day {
		return nil
	}
	return x.newest(day)
}

// newest is the last line that begins by a day; nil before the first.
func (x *placing) newest(day string) *under {
	var found *under
	for n := range x.above {
		if x.above[n].from <= day {
			found = &x.above[n]
		}
	}
	return found
}

// unitPage is the page of a unit that is named with it; empty if it has none.
func unitPage(named string) string {
	if at := strings.LastIndex(named, " "+subjectFolder); at >= 0 {
		return named[at+1:]
	}
	return ""
}
