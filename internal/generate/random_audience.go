package generate

import (
	"fmt"
	"regexp"
)

// distinctPerson is what the ids and the names of a folder of Distinct look
// like, in either form.
var distinctPerson = regexp.MustCompile(`somebody-\d{4}|佚名\d{4}`)

// Distinct is the folder of Random with people whose ids and names occur in no
// other text: those that a version of the site withholds can be looked for.
func Distinct(seed uint64) map[string][]byte {
	g := newRandom(seed)
	g.distinct = true
	return g.make()
}

// DistinctPeople are the ids and the names of people that a text has.
func DistinctPeople(text []byte) []string {
	var list []string
	for _, found := range distinctPerson.FindAll(text, -1) {
		list = append(list, string(found))
	}
	return list
}

// distinguish gives people ids that are like nothing else.
func (g *random) distinguish() {
	for n := range g.units {
		if m := &g.units[n]; g.distinct && m.kind == g.personal {
			m.id = fmt.Sprintf("somebody-%04d", n)
		}
	}
}

// personName is that of a member of the registry of people.
func (g *random) personName(id string) string {
	name := g.name("某")
	if g.distinct {
		name = "佚名" + id[len("somebody-"):] + pick(newDice(uint64(len(name)), streamAudience), []string{"", "<b>", `"&'`, "  "})
	}
	return name
}

// writeAudience: of the dice of its own, so that what else a seed makes stays.
func (g *random) writeAudience(d *document) {
	own := newDice(g.seed, streamAudience)
	if own.chance(60) {
		return
	}
	d.table("[audience]")
	if own.chance(70) {
		d.text("bureau", pick(own, []string{"bands", "none", "all"}))
	}
	if own.chance(50) {
		d.text("unit", pick(own, []string{"own", "all"}))
	}
}
