package scoring_test

// measures is a scheme with metrics of every source. Nothing is declared for an
// indicator that has no value.
const measures = `
	attribute solved yes|no
	attribute days
	metric rate min=0 max=100
	metric cases whole=yes
	metric mood
	option good 100
	option bad 0
	option unknown invalid
	metric target
	constant 5 class=city
	metric share
	formula cases / head-count
	category c free
	indicator i c floor=none cap=none
	kind fire roles=leader:-10,deputy:-5
	kind down -1
	subject a city heads=10
`

var reportFaults = []faulty{
	{"reports of nothing and of nobody", measures + `
		report m1 nothing a=1
		report m2 share a=1
		report m3 target a=1
		report m4 head-count a=1
		report m5 rate b=1`, `
		unknown-report-metric at record m1 metric: metric=nothing
		not-reported at record m2 metric: metric=share
		not-reported at record m3 metric: metric=target
		not-reported at record m4 metric: metric=head-count
		unknown-subject at record m5 subject: subject=b`},
	{"values outside of their bounds", measures + `
		report m1 rate a=-0.1
		report m2 rate a=100.1
		report m3 cases a=2.5
		report m4 rate a=0
		report m5 rate a=100`, `
		metric-too-low at record m1 values a: metric=rate min=0 subject=a value=-0.1
		metric-too-high at record m2 values a: max=100 metric=rate subject=a value=100.1
		metric-not-whole at record m3 values a: metric=cases subject=a value=2.5`},
	{"votes", measures + `
		votes v1 mood a good=1 fair=2
		votes v2 mood a good=-1
		votes v3 mood a good=1.5
		votes v4 rate a good=1
		report m1 mood a=90`, `
		unknown-option at record v1 votes fair: metric=mood option=fair
		votes-not-count at record v2 votes good: option=good votes=-1
		votes-not-count at record v3 votes good: option=good votes=1.5
		survey-wanted at record v4 metric: metric=rate
		survey-wanted at record m1 metric: metric=mood`},
	{"what every event of a kind must carry", measures + `
		kind theft -1 needs=solved,days
		event e1 a i theft days=3
		event e2 a i theft solved=no days=0
		event e3 a i theft`, `
		attribute-missing at record e1: attribute=solved kind=theft
		attribute-missing at record e3: attribute=solved kind=theft
		attribute-missing at record e3: attribute=days kind=theft`},
	{"a number that nobody could check", `
		metric m0
		metric m1
		formula m0 * m0
		metric m2
		formula m1 * m1
		metric m3
		formula m2 * m2
		metric m4
		formula m3 * m3
		metric m5
		formula 1 / m4 / m4
		metric m6
		formula m5 * m5
		category c free
		indicator i c floor=none cap=none
		kind down -1
		subject a city
		report r m0 a=1000000000000000000000000000000`, // 10^30 has 100 bits, m5 3190 in its denominator, m6 6379
		`
		incomputable at metric m6: metric=m6 reason=too-long subject=a`},
	{"roles", measures + `
		event e1 a i fire
		event e2 a i down role=leader
		event e3 a i fire role=driver`, `
		role-missing at record e1: kind=fire
		role-unwanted at record e2 role: kind=down
		unknown-role at record e3 role: kind=fire role=driver`},
	{"what events carry", measures + `
		event e1 a i down solved=maybe
		event e2 a i down solved=3
		event e3 a i down days=yes`, `
		attribute-word at record e1 attributes solved: id=solved word=maybe words=yes, no
		attribute-kind at record e2 attributes solved: id=solved want=word
		attribute-kind at record e3 attributes days: id=days want=number`},
	{"events that are only counted", measures + `
		indicator j c floor=none cap=none
		deviation cases 0 above step=1 partial=exact points=1
		counted seen
		indicator k c floor=none cap=none
		deviation cases 0 above step=1 partial=exact points=1
		event e1 a j seen points=1
		event e2 a j seen role=leader
		event e3 a j seen count=0
		event e4 a j unseen
		event e5 a k seen
		score g1 a j 5`, `
		points-unwanted at record e1 points: kind=seen
		role-unwanted at record e2 role: kind=seen
		count-not-positive at record e3 count: count=0
		unknown-kind at record e4 kind: indicator=j kind=unseen
		wrong-method at record e5 indicator: indicator=k method=deviation
		wrong-method at record g1 indicator: indicator=j method=deviation`},
	{"what cannot be computed", measures + `
		metric rest
		formula rate@previous
		metric even
		formula 1 / cases
		metric peers
		formula group-mean(rate)
		subject b county heads=5
		report m1 cases a=0
		votes v1 mood b unknown=3`, `
		incomputable at metric mood: metric=mood reason=no-valid-votes subject=b
		no-constant at metric target: metric=target subject=b
		incomputable at metric rest: metric=rest reason=no-earlier-period subject=a
		incomputable at metric rest: metric=rest reason=no-earlier-period subject=b
		incomputable at metric even: metric=even reason=division-by-zero subject=a
		incomputable at metric peers: metric=peers reason=no-peers subject=a
		incomputable at metric peers: metric=peers reason=no-peers subject=b`},
	{"in a trial it is only open", measures + `
		trial
		metric even
		formula 1 / cases
		report m1 cases a=0`, ``},
	{"nothing to divide by, and nothing declared for what is not there", measures + `
		overdue
		indicator j c floor=none cap=none
		kind down -1
		per cases
		indicator k c floor=none cap=none exempt=0
		deviation rate 5 below step=1 partial=exact points=1
		report m1 cases a=0`, `
		nothing-to-divide-by at indicator j: indicator=j subject=a
		no-consequence at indicator k: indicator=k subject=a`},
	{"places that are none", `
		metric place
		category c free
		indicator i c floor=none cap=none
		rank place low all given=yes table=5 rest=1 ties=best
		subject a
		subject b
		subject d
		report m1 place a=0 b=1.5 d=1`, `
		place-not-place at metric place: metric=place subject=a value=0
		place-not-place at metric place: metric=place subject=b value=1.5`},
}
