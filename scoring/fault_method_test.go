package scoring_test

import "fmt"

// thirds is rows on three metrics with 14 ends on each: 29 values, and 24,389
// combinations of them.
var thirds = func() string {
	text := "metric z\nmetric w\n"
	for n := range 14 {
		text += fmt.Sprintf("band %d when=x:=%d;z:=%d;w:=%d\n", n, n, n, n)
	}
	return text + "band 0"
}()

// xy is the rest of a scheme that is about methods.
const xy = `
	metric x
	metric y min=0 max=10 whole=yes
	category c free
	indicator i c floor=none cap=none
`

var methodFaults = []faulty{
	{"steps and references of a deviation", xy + `
		deviation x 0 below percent=0 partial=exact points=1
		indicator j c floor=none cap=none
		deviation x 90 sideways step=-1 points=1
		indicator k c floor=none cap=none
		deviation z z below step=1 partial=exact points=z`, `
		step-not-positive at indicator i deviation step_percent: id=i step=0
		target-not-positive at indicator i deviation reference: id=i target=0
		malformed at indicator j deviation direction: field=direction
		step-not-positive at indicator j deviation step: id=j step=-1
		malformed at indicator j deviation partial: field=partial
		unknown-metric at indicator k deviation metric: id=z
		unknown-metric at indicator k deviation reference: id=z
		unknown-metric at indicator k deviation points: id=z`},
	{"tiers that do not rise, or have no end", xy + `
		deviation x 0 above step=1 partial=exact tiers=5:1,5:2,:3
		indicator j c floor=none cap=none
		deviation x 0 above step=1 partial=exact tiers=5:1,6:2
		indicator k c floor=none cap=none
		deviation x 0 above step=1 partial=exact tiers=:1,6:2,:3
		indicator l c floor=none cap=none
		deviation x 0 above step=1 partial=exact tiers=0:1,:3`, `
		tier-order at indicator i deviation tier # 1: id=i
		tier-order at indicator j deviation tier # 1: id=j
		tier-order at indicator k deviation tier # 0: id=k
		tier-order at indicator l deviation tier # 0: id=l`},
	{"targets that one cannot divide by, and a cap that is not stated", xy + `
		ratio x 0 points=1
		indicator j c floor=none cap=none
		ratio z z points=1 over=z step=0
		indicator k c floor=none cap=none
		ratio x -5 points=1 over=1 step=1 partial=floor cap-over=3`, `
		target-not-positive at indicator i ratio target: id=i target=0
		step-not-positive at indicator j ratio over step: id=j step=0
		malformed at indicator j ratio over partial: field=partial
		cap-unstated at indicator j ratio over: id=j
		unknown-metric at indicator j ratio metric: id=z
		unknown-metric at indicator j ratio target: id=z
		unknown-metric at indicator j ratio over points: id=z
		target-not-positive at indicator k ratio target: id=k target=-5`},
	{"bands with a gap, an overlap, and a row that nothing reaches", xy + `
		band 1 when=x:<5
		band 2 when=x:>5
		indicator j c floor=none cap=none
		band 1 when=x:<=5
		band 2 when=x:>=5,<9
		band 3
		indicator k c floor=none cap=none
		band 1 when=y:<5
		band 2 when=y:>=5
		band 3 when=y:>10`, `
		band-gap at indicator i band # 0, indicator i band # 1: example=x = 5 id=i
		band-overlap at indicator j band # 1, indicator j band # 0: example=x = 5 id=j
		band-dead at indicator k band # 2: id=k`},
	{"a gap between the nearest of several bands, at an end, and by two metrics", xy + `
		band 1 when=x:<2
		band 2 when=x:>8
		band 3 when=x:>=2,<4
		band 4 when=x:>=6,<=8
		indicator j c floor=none cap=none
		band 1 when=x:<5
		band 2 when=x:>=5,<9
		indicator k c floor=none cap=none
		band 1 when=head-count:>=5
		indicator l c floor=none cap=none
		band 1 when=x:<5;y:=0
		band 2 when=x:>=5
		band 3 when=y:=1
		indicator m c floor=none cap=none
		band 1 when=x:<5;y:<5
		band 2 when=x:>=5;y:>=5`, `
		band-gap at indicator i band # 2, indicator i band # 3: example=x = 4 id=i
		band-gap at indicator j band # 1, metric x: example=x = 9 id=j
		band-gap at indicator k band # 0, indicator k: example=head-count = 1 id=k
		band-gap at indicator l band # 1, indicator l band # 2: example=x = 4, y = 2 id=l
		band-overlap at indicator l band # 2, indicator l band # 1: example=x = 5, y = 1 id=l
		band-gap at indicator m band # 0, indicator m band # 1: example=x = 4, y = 5 id=m`},
	{"bands between whole numbers have no gap", xy + `
		band 1 when=y:<5
		band 2 when=y:>=5,<=8
		band 3 when=y:>=9`, ``},
	{"rows that cannot be", xy + `
		band 1
		band 2 to=3 when=x:<5
		band 4 to=5 when=x:=5
		band 6 when=x:>5`, `
		band-rest at indicator i band # 0: id=i
		band-slide at indicator i band # 1 to: id=i
		band-slide at indicator i band # 2 to: id=i
		band-dead at indicator i band # 1: id=i
		band-dead at indicator i band # 2: id=i
		band-dead at indicator i band # 3: id=i`},
	{"bands that part more values than one can try", xy + thirds, `
		band-too-many at indicator i: id=i`},
	{"conditions on words and on nothing", xy + `
		band 1 when=x:yes
		band 2 when=z:<5
		band 3`, `
		condition-kind at indicator i band # 0 when x: id=x want=number
		unknown-metric at indicator i band # 1 when z: id=z`},
	{"places that have no points, or two kinds of them", xy + `
		rank x high group ties=best
		indicator j c floor=none cap=none
		rank x sideways group table=3,2
		indicator k c floor=none cap=none
		rank x high group table=3,2 rest=0 first=9 step=1 ties=best
		indicator l c floor=none cap=none
		rank z high group first=9 ties=mean`, `
		table-or-first at indicator i rank: id=i
		table-or-first at indicator j rank: id=j
		malformed at indicator j rank order: field=order
		malformed at indicator j rank ties: field=ties
		table-or-first at indicator k rank: id=k
		step-not-positive at indicator l rank step: id=l step=0
		unknown-metric at indicator l rank metrics: id=z`},
	{"a comparison that is none", xy + `
		relative z sideways sideways group`, `
		malformed at indicator i relative kind: field=kind
		malformed at indicator i relative order: field=order
		unknown-metric at indicator i relative metric: id=z`},
	{"parts that do not add up", xy + `
		composite sum
		indicator j c floor=none cap=none
		composite sideways x:1
		indicator k c floor=none cap=none
		composite mean x:1 y:-1
		indicator l c floor=none cap=none
		composite sum x:0.6 z:0.3 total=1 scale=0
		indicator n c floor=none cap=none
		composite sum x:1 skip=yes`, `
		no-part at indicator i composite: id=i
		malformed at indicator j composite combine: field=combine
		part-weight at indicator k composite: id=k
		zero-scale at indicator l composite scale: id=l
		parts-total at indicator l composite total: id=l total=0.9 want=1
		unknown-metric at indicator l composite part 1 metric: id=z
		skip-without-mean at indicator n composite missing: id=n`},
}
