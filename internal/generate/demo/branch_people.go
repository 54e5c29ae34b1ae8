package demo

import (
	"fmt"
	"slices"

	"gongping/internal/civil"
)

// person is somebody who serves below a bureau.
type person struct {
	unit     // first and last: how well it works
	joined   civil.Date
	left     civil.Date // the last day; zero: still there
	posts    []post
	seconded []away
	leaves   []away
}

type post struct {
	from       civil.Date
	at         *unit // a station or a squad
	station    int
	title      string
	class      string // lead, line or novice
	identities []string
}

type away struct {
	from, until civil.Date
	to          string // a unit of the register
	elsewhere   string
	reason      string
	document    string
}

// leaders of a station serve in none of its squads.
var leaders = []string{"所长", "教导员"}

// staff gives each station its leaders and each squad its officers, and then a
// history: who joined, who was moved, who was lent, who left.
func (b *branch) staff(o Options) {
	names := newNames(newDice(o.Seed, b.bureau.id+" names"))
	first := quarters(1)[0].start
	add := func(s int, at *unit, title, class string) {
		id := fmt.Sprintf("%s-p%03d", b.bureau.id, len(b.people)+1)
		d := newDice(o.Seed, id)
		x := person{unit: unit{id: id, name: names.next(), heads: 1, stations: at.stations, places: at.places, streets: at.streets}}
		x.first, x.last = d.between(40, 95), d.between(40, 95)
		x.joined = first.AddDays(-d.between(400, 9000))
		from := first.AddDays(-d.between(30, min(first.Sub(x.joined), 3000)))
		x.posts = []post{{from: from, at: at, station: s, title: title, class: class, identities: identities(d, class)}}
		b.people = append(b.people, x)
	}
	for s := range b.stations {
		for _, title := range leaders {
			add(s, &b.stations[s].unit, title, "lead")
		}
		for k := range b.stations[s].squads {
			at := &b.stations[s].squads[k].unit
			for n := range o.Officers {
				title, class := "民警", "line"
				if n == 0 {
					title, class = "队长", "lead"
				}
				add(s, at, title, class)
			}
		}
	}
	all := quarters(o.Quarters)
	for n := range b.people {
		b.live(o, &b.people[n], all[0].start, all[len(all)-1].end)
	}
}

func identities(d dice, class string) []string {
	switch {
	case class == "line" && d.chance(60):
		return []string{"legal-officer"}
	case class == "line" && d.chance(80):
		return []string{"mentor"}
	}
	return nil
}

// live is what becomes of a person between two days.
func (b *branch) live(o Options, x *person, first, last civil.Date) {
	d, length := newDice(o.Seed, x.id+" history"), last.Sub(first)
	line := x.posts[0].class == "line"
	switch fate := d.IntN(100); {
	case line && fate < 7: // joined in the course of it, a novice for a year
		x.joined = first.AddDays(d.between(20, max(21, length-60)))
		x.posts[0].from, x.posts[0].class, x.posts[0].title, x.posts[0].identities = x.joined, "novice", "见习民警", nil
		if after := x.joined.AddDays(365); after < last {
			full := x.posts[0]
			full.from, full.class, full.title = after, "line", "民警"
			x.posts = append(x.posts, full)
		}
	case line && fate < 17: // moved
		to := b.stations[d.IntN(len(b.stations))]
		at := &to.squads[d.IntN(len(to.squads))]
		moved := x.posts[0]
		moved.from, moved.at, moved.station = first.AddDays(d.between(30, max(31, length-30))), &at.unit, at.station
		x.posts = append(x.posts, moved)
	case fate < 20: // left
		x.left = first.AddDays(d.between(100, max(101, length-1)))
	}
	b.absent(d, x, first, last)
}

// absent: now and then lent, now and then on leave, one after the other.
func (b *branch) absent(d dice, x *person, first, last civil.Date) {
	from := max(first, x.posts[0].from).AddDays(d.between(5, 500))
	for number := 1; from < last; number++ {
		a := away{from: from, until: from.AddDays(d.between(2, 24))}
		if end := x.left; end != 0 && a.until >= end || a.until >= last {
			return
		}
		if d.chance(450) {
			a.document = fmt.Sprintf("%c公政调〔%d〕%s-%d号", []rune(b.bureau.name)[0], a.from.Year(), x.id[len(x.id)-3:], number)
			if to := &b.stations[d.IntN(len(b.stations))]; d.chance(500) && !slices.ContainsFunc(x.posts, func(p post) bool { return to.stations[0] == p.at.stations[0] }) {
				a.to = to.id
			} else {
				a.elsewhere = pick(d, []string{"市局专案组", "森林防火指挥部", "换届安保专班", "市局警务技能集训队"})
			}
			x.seconded = append(x.seconded, a)
		} else {
			a.reason = pick(d, []string{"病假", "年休假", "在职学习", "护理假", "丧假"})
			x.leaves = append(x.leaves, a)
		}
		from = a.until.AddDays(d.between(60, 700))
	}
}

// at is the post on a day, or nil before the first and after the last day.
func (x *person) at(day civil.Date) *post {
	if x.left != 0 && day > x.left {
		return nil
	}
	var found *post
	for n := range x.posts {
		if x.posts[n].from <= day {
			found = &x.posts[n]
		}
	}
	return found
}

// served are the days of a quarter on which a person was there.
func (x *person) served(q *quarter) int {
	days := 0
	for day := q.start; day <= q.end; day = day.AddDays(1) {
		if x.at(day) != nil && !within(x.seconded, day) && !within(x.leaves, day) {
			days++
		}
	}
	return days
}

func within(list []away, day civil.Date) bool {
	return slices.ContainsFunc(list, func(a away) bool { return a.from <= day && day <= a.until })
}
