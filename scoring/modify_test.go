package scoring_test

import "testing"

func TestPer(t *testing.T) {
	const per = `
		metric towns min=0
		category c free
		indicator i c base=1 floor=-20 not-applicable=-7 unreported=-9
		kind down -2
		event e1 a i down count=8
		overdue
	`
	run(t, []worked{
		{"the mean over what it has below it", per + `
			per towns
			report m1 towns a=6`,
			// (1 - 16) ÷ 6
			"[[[1 + 8×-2] per {-15 / 6}]]", "-2.5"},
		{"before the limits", per + `
			per towns times=100
			report m1 towns a=60`,
			// -15 × 100 ÷ 60 = -25, at least -20
			"[[[1 + 8×-2] per {(-15 * 100) / 60} floor -20]]", "-20"},
		{"per 100 heads", `
			category c free
			indicator i c floor=none
			kind down -2
			per head-count times=100
			subject a x heads=250
			event e1 a i down`,
			// -2 × 100 ÷ 250
			"[[[1×-2] per {(-2 * 100) / 250}]]", "-0.8"},
		{"nothing to divide by does not apply", per + `
			per towns
			report m1 towns a=0`,
			"[[not-applicable:-7]]", "-7"},
		{"a divisor that nobody reported", per + `
			per towns`,
			"[[unreported:-9]]", "-9"},
	})
}

func TestPrecondition(t *testing.T) {
	const bonus = `
		metric rate
		category c free
		indicator i c base=1 floor=-1 cap=4
		kind up 2
		precondition when=rate:>=90 otherwise=-3
		event e1 a i up
	`
	run(t, []worked{
		{"it holds", bonus + `
			report m1 rate a=90`,
			"[[[1 + 1×2]]]", "3"},
		{"it does not: otherwise, then the limits", bonus + `
			report m1 rate a=89.9`,
			"[[[1 + 1×2] precondition -3 floor -1]]", "-1"},
		{"its metric is not there: nor is the value", bonus,
			"[[unreported:open]]", "0"},
		{"all of its conditions", `
			metric rate
			metric deaths
			category c free
			indicator i c base=5 floor=none cap=none
			kind up 2
			precondition when=rate:>=90;deaths:=0 otherwise=1
			report m1 rate a=95
			report m2 deaths a=1`,
			"[[[5] precondition 1]]", "1"},
	})
}

func TestCoefficients(t *testing.T) {
	const post = `
		category c free cap=50
		indicator i c cap=20 floor=none
		kind up 10
		subject a city identities=expert,apprentice
		event e1 a i up count=3
	`
	run(t, []worked{
		{"of the total, the highest that fits", post + `
			coefficient post otherwise=1 units=b:9,a:1.1 classes=city:1.2,county:7 identities=apprentice:0.9,expert:1.35`,
			// 20 × 1.35
			"[[[3×10] cap 20]] coefficient post 1.35", "27"},
		{"of a class alone", post + `
			coefficient hard otherwise=1 classes=city:1.2`,
			"[[[3×10] cap 20]] coefficient hard 1.2", "24"},
		{"of the rest", post + `
			coefficient hard otherwise=0.5 units=b:2`,
			"[[[3×10] cap 20]] coefficient hard 0.5", "10"},
		{"of 1", post + `
			coefficient hard otherwise=7 classes=city:1 identities=apprentice:0.9`,
			"[[[3×10] cap 20]]", "20"},
		{"of an indicator, after its limits", post + `
			coefficient hard otherwise=1.2 indicators=i`,
			// 30, at most 20, × 1.2
			"[[[3×10] cap 20 coefficient hard 1.2]]", "24"},
		{"of a category, after its limits", post + `
			coefficient hard otherwise=3 category=c
			indicator j c base=40 cap=none floor=none
			kind up 1`,
			// 20 + 40, at most 50, × 3
			"[[[3×10] cap 20 + [40]] cap 50 coefficient hard 3]", "150"},
		{"several, in the order of the scheme", post + `
			coefficient one otherwise=2
			coefficient two otherwise=0.1`,
			// 20 × 2 × 0.1
			"[[[3×10] cap 20]] coefficient one 2 coefficient two 0.1", "4"},
		{"before the weight, and rounding after both", `
			total round-category=1/half-away round=0/up
			full 25
			category c weighted weight=25
			indicator i c floor=none
			kind down -7
			coefficient hard otherwise=1.1 category=c
			coefficient all otherwise=1.5
			event e1 a i down`,
			// 93 × 1.1 = 102.3, × 25% = 25.575, to 25.6; × 1.5 = 38.4, up to 39
			"[[100 + [1×-7]] coefficient hard 1.1 25% round 1/half-away] coefficient all 1.5 round 0/up", "39"},
	})
}

func TestZeroGates(t *testing.T) {
	const vetoes = `
		metric deaths
		metric fires
		full 10
		category c direct weight=10 floor=2
		indicator i c floor=none
		kind down -1
		category d free start=5
		indicator j d floor=none
		kind down -1
	`
	run(t, []worked{
		{"a category", vetoes + `
			gate fire zero category=c when=fires:>=1
			report m1 fires a=1`,
			"[[10 + []] gate fire + [5 + []]]", "5"},
		{"the total, whatever the floor", vetoes + `
			total floor=3 round=0/up
			gate death zero when=deaths:>=1;fires:<5
			report m1 deaths a=2
			report m2 fires a=4.5`,
			"[[10 + []] + [5 + []]] gate death round 0/up", "0"},
		{"not all of its conditions", vetoes + `
			gate death zero when=deaths:>=1;fires:<5
			report m1 deaths a=2
			report m2 fires a=5`,
			"[[10 + []] + [5 + []]]", "15"},
		{"a condition on what nobody reported does not hold", vetoes + `
			gate death zero when=deaths:<1`,
			"[[10 + []] + [5 + []]]", "15"},
		{"in one of the periods before", vetoes + `
			gate death zero when=deaths:>=1;fires:>=1 back=2
			report m1 deaths a=0
			report m2 fires a=9
			earlier previous
			report m3 deaths a=0
			report m3 fires a=3
			earlier 2-periods-ago
			report m3 deaths a=1
			report m3 fires a=3`,
			"[[10 + []] + [5 + []]] gate death", "0"},
		{"not in two periods together", vetoes + `
			gate death zero when=deaths:>=1;fires:>=1 back=1
			report m1 deaths a=1
			report m2 fires a=0
			earlier previous
			report m3 deaths a=0
			report m3 fires a=3
			earlier 2-periods-ago
			report m3 deaths a=1
			report m3 fires a=3`,
			"[[10 + []] + [5 + []]]", "15"},
	})
}

func TestRoundingOfItsOwn(t *testing.T) {
	run(t, []worked{
		{"an indicator's takes the place of the scheme's", `
			total round-indicator=0/up
			category c free
			indicator i c floor=none round=1/down
			kind down -0.25
			indicator j c floor=none
			kind down -0.25
			event e1 a i down
			event e2 a j down`,
			// -0.2 and -1
			"[[[1×-0.25] round 1/down + [1×-0.25] round 0/up]]", "-1.2"},
		{"to multiples of a unit", `
			total round=0.5u/half-away
			category c free
			indicator i c floor=none round=0.3u/ceil
			kind down -1
			event e1 a i down
			category d free start=7
			indicator j d floor=none
			kind down -1`,
			// -1 is between -1.2 and -0.9; 6.1 is nearest to 6
			"[[[1×-1] round 0.3u/ceil] + [7 + []]] round 0.5u/half-away", "6"},
	})
}

func TestMeansStandIn(t *testing.T) {
	const surveys = `
		group urban city
		group rural county
		category c free
		indicator i c floor=none cap=9 round=1/half-away exempt=group-mean:3 not-applicable=applicable-mean:4
		given 0..100 scale=0.1
		subject a city
		subject b city
		subject d city
		subject e county
		subject f city
		score g1 b i 71
		score g2 d i 85.5
		score g3 e i 99
	`
	run(t, []worked{
		{"of the group, after limits and rounding", surveys + `
			absence n1 a i exempt
			absence n2 f i exempt`,
			// 7.1 and 8.55, which is 8.6: 7.85, to 7.9
			"[[exempt:7.85 round 1/half-away]]", "7.9"},
		{"of all that have a value", surveys + `
			absence n1 a i not-applicable`,
			// 7.1 + 8.6 + 9 = 24.7; ÷ 3 = 8.233…
			"[[not-applicable:247/30 round 1/half-away]]", "8.2"},
		{"of nobody", surveys + `
			absence n1 a i exempt
			subject g county
			group others town
			ruling r1 g1 revoked
			ruling r2 g2 revoked`,
			// two zeros are values: their mean is 0
			"[[exempt:0 round 1/half-away]]", "0"},
		{"really of nobody", `
			category c free
			indicator i c cap=9 exempt=group-mean:3 unreported=applicable-mean:4
			given 0..100 scale=0.1
			indicator j c cap=9 exempt=group-mean:3 unreported=applicable-mean:4
			given 0..100 scale=0.1
			overdue
			absence n1 a i exempt`,
			"[[exempt:3 + unreported:4]]", "7"},
		{"and rulings follow", surveys + `
			absence n1 a i exempt
			ruling r1 n1 revoked`,
			"[[exempt:7.85 revoked 0 round 1/half-away]]", "0"},
		{"reduced from the mean, not from what nobody's would be", surveys + `
			absence n1 a i exempt
			ruling r1 n1 reduced 5`,
			// 5 is less than 7.85, though more than the 3 of a group in which
			// nobody has a value
			"[[exempt:7.85 reduced 5 round 1/half-away]]", "5"},
	})
}
