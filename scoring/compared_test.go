package scoring_test

import "testing"

// four is a metric of four subjects in two groups.
const four = `
	group urban city
	group rural county
	metric rate
	metric mood
	category c free
	subject a city
	subject b city
	subject d city
	subject e county
	report m1 rate a=80 b=90 d=80 e=95
	report m2 mood a=7 b=3 d=5 e=9
	indicator i c floor=none cap=none
`

func TestRankPoints(t *testing.T) {
	run(t, []worked{
		{"a table, ties by the best of their places", four + `
			rank rate high group table=60,57,54 rest=50 ties=best`,
			// b is better; a and d share 2 and 3
			"[[[place 2= {points 57}]]]", "57"},
		{"by the mean", four + `
			rank rate high group table=60,57,54 rest=50 ties=mean`,
			// (57 + 54) ÷ 2
			"[[[place 2= {points (57 + 54) / 2}]]]", "55.5"},
		{"by the worst", four + `
			rank rate high group table=60,57,54 rest=50 ties=worst`,
			"[[[place 2= {points 54}]]]", "54"},
		{"among all", four + `
			rank rate high all table=60,57,54 rest=50 ties=worst`,
			// e and b are better: a and d share 3 and 4
			"[[[place 3= {points 50}]]]", "50"},
		{"the lower first", four + `
			rank rate low all first=200 step=4 ties=mean`,
			// 200 and 196
			"[[[place 1= {points ((200 - (4 * (1 - 1))) + (200 - (4 * (2 - 1)))) / 2}]]]", "198"},
		{"each place costs a part of the first", four + `
			rank mood low all first=200 percent=2 ties=best`,
			// 3, 5, 7, 9: third; 200 - 4 × 2
			"[[[place 3 {points 200 - (((200 * 2) / 100) * (3 - 1))}]]]", "192"},
		{"the mean over several raters", four + `
			rank rate,mood high group table=60,57,54 rest=50 ties=best`,
			// second by rate, first by mood: (57 + 60) ÷ 2
			"[[[{mean (57 + 60) / 2}]]]", "58.5"},
		{"somebody else's ranking", `
			metric place min=1 whole=yes
			category c free
			indicator i c floor=0 cap=none
			rank place low all given=yes table=10,8 rest=5 ties=worst
			report m1 place a=2`,
			"[[[place 2 {points 8}]]]", "8"},
		{"whoever has no value is no rival, nor who is exempt", four + `
			rank rate high all table=60,57,54 rest=50 ties=worst
			indicator j c exempt=0 cap=none floor=none
			rank mood high all table=60,57,54 rest=50 ties=worst
			subject f city
			absence n1 e j exempt`,
			// f has no rate: a stays third; by mood e is out, so a is first
			"[[[place 3= {points 50}] + [place 1 {points 60}]]]", "110"},
	})
}

func TestRelative(t *testing.T) {
	run(t, []worked{
		{"to the best of the group", four + `
			relative rate best high group points=60 degenerate=0`,
			// 60 × 80 ÷ 90 = 160/3
			"[[[{points (60 * 80) / 90}]]]", "160/3"},
		{"to the best of all", four + `
			relative rate best high all points=57 degenerate=0`,
			// 57 × 80 ÷ 95
			"[[[{points (57 * 80) / 95}]]]", "48"},
		{"to the best, which is the lowest", four + `
			relative mood best low all points=60 degenerate=0`,
			// 60 × 3 ÷ 7
			"[[[{points (60 * 3) / 7}]]]", "180/7"},
		{"between the lowest and the highest", four + `
			relative mood span high all low=60 high=100 degenerate=0`,
			// 60 + 40 × (7 - 3) ÷ (9 - 3) = 60 + 80/3
			"[[[{points 60 + (((100 - 60) * (7 - 3)) / (9 - 3))}]]]", "260/3"},
		{"between them, the lowest being best", four + `
			relative mood span low group low=60 high=100 degenerate=0`,
			// group: 7, 3, 5; 60 + 40 × (7 - 7) ÷ (7 - 3)
			"[[[{points 60 + (((100 - 60) * (7 - 7)) / (7 - 3))}]]]", "60"},
		{"to the mean", four + `
			relative mood mean high all points=10 degenerate=0`,
			// (7 + 3 + 5 + 9) ÷ 4 = 6; 10 × 7 ÷ 6
			"[[[{points (10 * 7) / 6}]]]", "35/3"},
		{"to the mean, the lower being better", four + `
			relative mood mean low group points=14 degenerate=0`,
			// (7 + 3 + 5) ÷ 3 = 5; 14 × 5 ÷ 7
			"[[[{points (14 * 5) / 7}]]]", "10"},
		{"nothing between the lowest and the highest", `
			metric rate
			category c free
			indicator i c floor=none cap=none
			relative rate span high all low=60 high=100 degenerate=80
			subject a
			subject b
			report m1 rate a=5 b=5`,
			"[[[incomparable:80]]]", "80"},
		{"a best that is not above 0", `
			metric rate
			category c free
			indicator i c floor=none cap=none
			relative rate best high all points=60 degenerate=30
			subject a
			subject b
			report m1 rate a=-1 b=0`,
			"[[[incomparable:30]]]", "30"},
		{"an own value that is not above 0 and that one would divide by", `
			metric rate
			category c free
			indicator i c floor=none cap=none
			relative rate best low all points=60 degenerate=30
			subject a
			subject b
			report m1 rate a=0 b=0`,
			"[[[incomparable:30]]]", "30"},
	})
}

func TestComposite(t *testing.T) {
	run(t, []worked{
		{"the weighted sum", four + `
			composite sum rate:0.6 mood:4 scale=0.5`,
			// 0.6 × 80 + 4 × 7 = 76; half of it
			"[[[{points (0.6 * 80) + (4 * 7)} scale 0.5]]]", "38"},
		{"weights that total what they must", four + `
			composite sum rate:0.6 mood:0.4 total=1`,
			// 48 + 2.8
			"[[[{points (0.6 * 80) + (0.4 * 7)}]]]", "50.8"},
		{"the weighted mean", four + `
			composite mean rate:2 mood:1`,
			// (160 + 7) ÷ 3
			"[[[{points ((2 * 80) + (1 * 7)) / 3}]]]", "167/3"},
		{"the mean of those that are there", four + `
			metric late
			composite mean rate:2 late:3 mood:1 skip=yes`,
			// late is left out with its weight: (160 + 7) ÷ 3
			"[[[{points ((2 * 80) + (1 * 7)) / 3}]]]", "167/3"},
		{"the product", four + `
			composite product rate mood scale=1/100`,
			// 80 × 7 ÷ 100
			"[[[{points 80 * 7} scale 0.01]]]", "5.6"},
		{"equivalents: one sent back is 0.6 of one changed", `
			metric changed
			metric back
			category c free
			indicator i c floor=none cap=none
			composite sum changed:1 back:0.6 scale=-2
			report m1 changed a=3
			report m2 back a=5`,
			// 3 + 3 = 6; × -2
			"[[[{points (1 * 3) + (0.6 * 5)} scale -2]]]", "-12"},
	})
}
