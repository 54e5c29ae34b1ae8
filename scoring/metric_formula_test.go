package scoring_test

import "testing"

func TestFormulas(t *testing.T) {
	for _, c := range []struct{ formula, want string }{
		{"x + y * 2", "17"}, // 7 + 5 × 2
		{"(x + y) * 2", "24"},
		{"x - y - 1", "1"},
		{"x / y / 7", "0.2"}, // 1.4 ÷ 7
		{"x ÷ y × 100", "140"},
		{"-x + 1", "-6"},
		{"- -x", "7"},
		{"min(x, y, 6)", "5"},
		{"max(x, y, 6.5)", "7"},
		{"mean(x, y, 0)", "4"},
		{"growth(x, y)", "40"}, // (7 - 5) ÷ 5 × 100
		{"growth(y, -x)", "-1200/7"},
		{"x / 3", "7/3"},
		{"group-mean(x)", "9"},             // (7 + 11) ÷ 2
		{"all-mean(x)", "20/3"},            // (7 + 11 + 2) ÷ 3
		{"group-max(x) - x", "4"},          // 11 - 7
		{"all-min(x)", "2"},                //
		{"group-sum(y)", "5"},              // b has none
		{"all-sum(x)", "20"},               //
		{"all-max(y)", "8"},                //
		{"group-min(x) + y", "12"},         // 7 + 5
		{"x@previous", "3"},                //
		{"x@last-year", "6"},               //
		{"growth(x, x@last-year)", "50/3"}, // (7 - 6) ÷ 6 × 100
		{"three-year-mean(x)", "8"},        // (6 + 8 + 10) ÷ 3
		{"group-place(x)", "2"},            // 11 is higher
		{"group-place-low(x)", "1"},        //
		{"all-place(x)", "2"},              //
		{"all-place-low(x)", "2"},          // 2 is lower
		{"group-count(y)", "1"},            //
		{"all-count(y)", "2"},              //
		{"all-count(nobody)", "0"},         //
		{"group-place(z)", "exempt"},
		{"z", "exempt"},
		{"x + z / 0", "exempt"},    // z comes before the division
		{"x / 0 + z", "-1"},        // the division comes first
		{"z + x / 0", "exempt"},    //
		{"growth(x, 0)", "-1"},     //
		{"x@3-periods-ago", "-1"},  // there is no such period
		{"lagging@previous", "99"}, // nothing is earlier than an earlier period: the metric says what then
		{"group-mean(nobody)", "-1"},
		{"y@previous", "-1"}, // the period is there, the report is not
	} {
		t.Run(c.formula, func(t *testing.T) {
			measure(t, []measuredCase{{"", `
				group urban city
				group rural county
				metric x
				metric y
				metric nobody
				metric z undefined=exempt
				formula 1 / 0
				metric lagging undefined=99
				formula x@previous + 1
				metric m undefined=-1
				formula ` + c.formula + `
				subject a city
				subject b city
				subject d county
				report r1 x a=7 b=11 d=2
				report r2 y a=5 d=8
				earlier previous
				report r3 x a=3
				earlier last-year
				report r4 x a=6
				earlier 2-years-ago
				report r5 x a=8
				earlier 3-years-ago
				report r6 x a=10`, c.want}})
		})
	}
}

func TestUndefinedAndRounding(t *testing.T) {
	measure(t, []measuredCase{
		{"a result is rounded", `
			metric m round=1/down undefined=0.25
			formula 2 / 3`, "0.6"},
		{"what stands in for it is not", `
			metric m round=1/down undefined=0.25
			formula 2 / 0`, "0.25"},
		{"a rounded metric goes on as rounded", `
			metric x round=0/half-away
			formula 2.5
			metric m
			formula x * 3`, "9"},
		{"earlier records by the rules of now", `
			metric x round=0/half-away
			formula head-count / 10
			metric m undefined=1
			formula x@previous
			earlier previous
			now
			subject a city heads=57`, "6"},
	})
}
