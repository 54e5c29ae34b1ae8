package demo

import (
	"fmt"
	"strings"
)

// branch is a bureau with what it appraises itself: its stations, the squads
// below them, and all who serve there.
type branch struct {
	bureau   *unit
	stations []station
	people   []person
}

type station struct {
	unit       // its streets and places are some of the bureau's
	population int
	calls      int // a day, in tenths
	complexity int
	squads     []squad
}

// home is the bureau of the demonstration that shows what lies below it.
const home = "heyuan"

type squad struct {
	unit
	station int // among those of the branch
}

// below are the names of the squads of a station.
var below = []struct{ id, name string }{{"community", "社区警务队"}, {"cases", "案件办理队"}, {"patrol", "巡逻处突队"}, {"desk", "综合勤务队"}, {"traffic", "交通秩序队"}, {"rescue", "应急处置队"}}

// branches are the bureaus that have stations: Heyuan in the demonstration, in
// a folder of its own all of them, in turn.
func branches(o Options, list []unit) []branch {
	var all []branch
	for n := range list {
		if o.Whole || list[n].id == home {
			all = append(all, branch{bureau: &list[n]})
		}
	}
	for n := range o.Stations {
		b := &all[n%len(all)]
		b.addStation(o, len(b.stations))
	}
	for n := range all {
		all[n].staff(o)
	}
	return all
}

func (b *branch) addStation(o Options, n int) {
	name := b.placeName(n)
	d := newDice(o.Seed, fmt.Sprintf("%s station %d", b.bureau.id, n))
	s := station{population: d.between(40, 60) * 1500, calls: d.between(240, 520), complexity: d.between(2, 4)} // a large one
	switch n % 3 {
	case 1:
		s.population, s.calls, s.complexity = d.between(20, 38)*1500, d.between(120, 290), d.between(1, 3)
	case 2:
		s.population, s.calls, s.complexity = d.between(6, 18)*1500, d.between(40, 140), d.between(1, 2)
	}
	short := strings.TrimSuffix(strings.TrimSuffix(b.bureau.name, "县局"), "分局") + name
	s.unit = unit{id: fmt.Sprintf("%s-s%d", b.bureau.id, n+1), name: short + "派出所", stations: []string{name}, places: b.bureau.places, streets: b.bureau.streets}
	for k := range o.Squads {
		q := squad{unit: s.unit, station: n}
		q.id = s.id + "-" + below[k%len(below)].id
		q.name = short + "所" + below[k%len(below)].name
		if k >= len(below) {
			q.id += whole(k/len(below) + 1)
			q.name += whole(k/len(below) + 1)
		}
		q.heads = o.Officers
		s.squads = append(s.squads, q)
	}
	s.heads = o.Officers*o.Squads + len(leaders)
	s.first, s.last = d.between(55, 90), d.between(55, 90)
	b.stations = append(b.stations, s)
}

// placeName is what the station is called after: those of the bureau's table,
// then its communities, then a made-up place.
func (b *branch) placeName(n int) string {
	names := append([]string(nil), b.bureau.stations...)
	for _, place := range b.bureau.places {
		place = strings.TrimSuffix(strings.TrimSuffix(place, "社区"), "村")
		known := false
		for _, name := range names {
			known = known || strings.HasPrefix(place, name) || strings.HasPrefix(name, place)
		}
		if !known {
			names = append(names, place)
		}
	}
	if n < len(names) {
		return names[n]
	}
	return fmt.Sprintf("%s%d号", names[0], n+1)
}

// classes of the stations, as content/units.toml has their thresholds.
func (s *station) class() string {
	switch reached := count(s.population >= 60000, s.calls >= 300, s.complexity >= 3); {
	case reached >= 2:
		return "first"
	case s.population >= 30000 || s.calls >= 150:
		return "second"
	}
	return "third"
}

func count(conditions ...bool) int {
	n := 0
	for _, holds := range conditions {
		if holds {
			n++
		}
	}
	return n
}
