package scoring_test

import "testing"

// rates is a scheme with one metric that is reported as a percentage, and 100
// points to lose.
const rates = `
	metric rate min=0 max=100
	category c free start=100
	indicator i c floor=-40 cap=40
`

func TestDeviation(t *testing.T) {
	run(t, []worked{
		{"every whole point below", rates + `
			deviation rate 90 below step=1 partial=floor points=-1
			report m1 rate a=86.3`,
			// 90 - 86.3 = 3.7; 3 whole points; 100 - 3
			"[[100 + [{gap 90 - 86.3} {steps 3.7 / 1} round 0/floor {points 3 * -1}]]]", "97"},
		{"every point that has begun", rates + `
			deviation rate 90 below step=1 partial=ceil points=-1
			report m1 rate a=86.3`,
			"[[100 + [{gap 90 - 86.3} {steps 3.7 / 1} round 0/ceil {points 4 * -1}]]]", "96"},
		{"exactly", rates + `
			deviation rate 90 below step=1 partial=exact points=-1
			report m1 rate a=86.3`,
			"[[100 + [{gap 90 - 86.3} {steps 3.7 / 1} {points 3.7 * -1}]]]", "96.3"},
		{"a step of 0.1 points", rates + `
			deviation rate 1.5 below step=0.1 partial=floor points=-0.1
			report m1 rate a=1.23`,
			// 0.27 ÷ 0.1 = 2.7, of which 2; 2 × -0.1
			"[[100 + [{gap 1.5 - 1.23} {steps 0.27 / 0.1} round 0/floor {points 2 * -0.1}]]]", "99.8"},
		{"none on the other side", rates + `
			deviation rate 90 below step=1 partial=ceil points=-1 at-once=-3
			report m1 rate a=90.5`,
			// 90 - 90.5 is below 0; nothing at once either
			"[[100 + [{gap 90 - 90.5} floor 0 {points 0 * -1}]]]", "100"},
		{"none at the reference itself", rates + `
			deviation rate 90 above step=1 partial=ceil points=-1 at-once=-3
			report m1 rate a=90`,
			"[[100 + [{gap 90 - 90} {points 0 * -1}]]]", "100"},
		{"above a control figure, and at once", rates + `
			deviation rate 5 above step=1 partial=floor points=-1 at-once=-3
			report m1 rate a=7.5`,
			// 2.5 over: -3 at once, 2 × -1
			"[[100 + [{gap 7.5 - 5} {steps 2.5 / 1} round 0/floor {points -3 + (2 * -1)}]]]", "95"},
		{"at once for less than a step", rates + `
			deviation rate 5 above step=1 partial=floor points=-1 at-once=-3
			report m1 rate a=5.5`,
			"[[100 + [{gap 5.5 - 5} {steps 0.5 / 1} round 0/floor {points -3 + (0 * -1)}]]]", "97"},
		{"either side", rates + `
			deviation rate 50 either step=10 partial=exact points=-2
			report m1 rate a=35`,
			// |35 - 50| = 15, 1.5 steps of 10
			"[[100 + [{gap 50 - 35} {steps 15 / 10} {points 1.5 * -2}]]]", "97"},
		{"in per cent of the reference", `
			metric cases
			metric before
			category c free start=100
			indicator i c floor=-40
			deviation cases before above percent=10 partial=floor points=-2
			report m1 cases a=130
			report m2 before a=105`,
			// 25 over, a step is 10.5: 2.38… steps, of which 2
			"[[100 + [{gap 130 - 105} {steps 25 / ((105 * 10) / 100)} round 0/floor {points 2 * -2}]]]", "96"},
		{"points from a metric", `
			metric cases
			metric price
			constant 2 class=city
			constant 0.5
			category c free
			indicator i c floor=none cap=none
			deviation cases 10 above step=1 partial=exact points=price
			subject a city
			report m1 cases a=13`,
			// 3 × 2
			"[[[{gap 13 - 10} {steps 3 / 1} {points 3 * 2}]]]", "6"},
		{"a sliding scale, each tier for its own part", `
			metric cases
			category c free
			indicator i c cap=none
			deviation cases 0 above step=1 partial=floor tiers=30:0.1,60:0.2,:0.5
			report m1 cases a=75`,
			// 30 × 0.1 + 30 × 0.2 + 15 × 0.5 = 3 + 6 + 7.5
			"[[[{gap 75 - 0} {steps 75 / 1} round 0/floor {points ((30 * 0.1) + (30 * 0.2)) + (15 * 0.5)}]]]", "16.5"},
		{"a sliding scale, the tier that is reached for all", `
			metric cases
			category c free
			indicator i c cap=none
			deviation cases 0 above step=1 partial=floor tiers=30:0.1,60:0.2,:0.5 whole=yes
			report m1 cases a=60`,
			// up to 60 is inside the second: 60 × 0.2
			"[[[{gap 60 - 0} {steps 60 / 1} round 0/floor {points 60 * 0.2}]]]", "12"},
		{"the first tier alone", `
			metric cases
			category c free
			indicator i c cap=none
			deviation cases 0 above step=1 partial=exact tiers=30:0.1,:0.5
			report m1 cases a=12.5`,
			"[[[{gap 12.5 - 0} {steps 12.5 / 1} {points 12.5 * 0.1}]]]", "1.25"},
	})
}

func TestRatio(t *testing.T) {
	const visits = `
		metric visits
		category c free
		indicator i c floor=0 cap=30
	`
	run(t, []worked{
		{"in proportion", visits + `
			ratio visits 30 points=20
			report m1 visits a=21`,
			// 21 ÷ 30 = 0.7; × 20
			"[[[{ratio 21 / 30} {points 0.7 * 20}]]]", "14"},
		{"beyond the target, as far as the cap goes", visits + `
			ratio visits 10 points=20
			report m1 visits a=21`,
			// 2.1 × 20 = 42, at most 30
			"[[[{ratio 21 / 10} {points 2.1 * 20}] cap 30]]", "30"},
		{"a ratio that never comes out even", visits + `
			ratio visits 7 points=20
			report m1 visits a=3`,
			// 3 ÷ 7 × 20 = 60/7
			"[[[{ratio 3 / 7} {points 3/7 * 20}]]]", "60/7"},
		{"inverse", visits + `
			ratio visits 3 points=20 inverse=yes
			report m1 visits a=4`,
			// 3 ÷ 4 × 20
			"[[[{ratio 3 / 4} {points 0.75 * 20}]]]", "15"},
		{"below the least", visits + `
			ratio visits 30 points=20 least=0.6
			report m1 visits a=17.9`,
			"[[[{ratio 17.9 / 30} least 0.6 {points 0 * 20}]]]", "0"},
		{"the least itself", visits + `
			ratio visits 30 points=20 least=0.6
			report m1 visits a=18`,
			"[[[{ratio 18 / 30} {points 0.6 * 20}]]]", "12"},
		{"exceeding earns by the step", visits + `
			ratio visits 30 points=20 over=2 step=1 partial=floor cap-over=6
			report m1 visits a=32.5`,
			// 20, and 2 whole steps of 2
			"[[[{ratio 32.5 / 30} cap 1 {points 1 * 20} + {gap 32.5 - 30} {steps 2.5 / 1} round 0/floor {points 2 * 2}]]]", "24"},
		{"up to a cap of its own", visits + `
			ratio visits 30 points=20 over=0.3 percent=1 partial=exact cap-over=6
			report m1 visits a=40`,
			// 10 over; a step is 1% of 30; 33.33… × 0.3 = 10, at most 6
			"[[[{ratio 40 / 30} cap 1 {points 1 * 20} + {gap 40 - 30} {steps 10 / ((30 * 1) / 100)} {points 100/3 * 0.3} cap 6]]]", "26"},
		{"falling short of an inverse target is exceeding it", visits + `
			ratio visits 30 points=20 inverse=yes over=2 step=10 partial=ceil cap-over=none
			report m1 visits a=12`,
			// 30 ÷ 12 = 2.5, at most 1; 18 fewer, 2 steps begun
			"[[[{ratio 30 / 12} cap 1 {points 1 * 20} + {gap 30 - 12} {steps 18 / 10} round 0/ceil {points 2 * 2}]]]", "24"},
		{"per head: a target that is a formula", `
			metric cases
			metric target
			formula head-count / 100 * 10
			category c free
			indicator i c floor=0 cap=5
			ratio cases target points=5
			subject a city heads=125
			report m1 cases a=5`,
			// 10 of every hundred: 12.5; 5 ÷ 12.5 × 5
			"[[[{ratio 5 / 12.5} {points 0.4 * 5}]]]", "2"},
	})
}

func TestBands(t *testing.T) {
	const bands = `
		metric rate min=0 max=100
		category c free
		indicator i c floor=none cap=none
		band -3 when=rate:<60
		band -1 to=0 when=rate:>=60,<80
		band 0 to=10 when=rate:>=80,<=100
	`
	run(t, []worked{
		{"a row", bands + `
			report m1 rate a=59.99`,
			"[[[band 0:-3]]]", "-3"},
		{"the low end of a sliding row", bands + `
			report m1 rate a=60`,
			// -1 + (0 - -1) × (60 - 60) ÷ (80 - 60)
			"[[[band 1:-1 {slide -1 + ((0 - -1) * ((60 - 60) / (80 - 60)))}]]]", "-1"},
		{"inside a sliding row", bands + `
			report m1 rate a=89.5`,
			// 0 + 10 × 9.5 ÷ 20
			"[[[band 2:0 {slide 0 + ((10 - 0) * ((89.5 - 80) / (100 - 80)))}]]]", "4.75"},
		{"two metrics and the rest", `
			metric signed min=0 max=1 whole=yes
			metric proper min=0 max=1 whole=yes
			category c free
			indicator i c floor=none
			band -10 when=signed:=0
			band -5 when=signed:=1;proper:=0
			band 0
			report m1 signed a=1
			report m2 proper a=0`,
			"[[[band 1:-5]]]", "-5"},
		{"the rest", `
			metric signed min=0 max=1 whole=yes
			category c free
			indicator i c floor=none
			band -10 when=signed:=0
			band 0
			report m1 signed a=1`,
			"[[[band 1:0]]]", "0"},
	})
}
