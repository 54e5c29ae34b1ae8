package scoring_test

import "testing"

func TestTotals(t *testing.T) {
	const quarters = `
		taken m a 90 93 90 81
	`
	measure(t, []measuredCase{
		{"mean", "metric m\n totals mean" + quarters, "88.5"}, // (90 + 93 + 90 + 81) ÷ 4 = 354 ÷ 4
		{"sum", "metric m\n totals sum" + quarters, "354"},
		{"last", "metric m\n totals last" + quarters, "81"},
		{"best three", "metric m\n totals mean best=3" + quarters, "91"}, // (93 + 90 + 90) ÷ 3
		{"best of fewer", "metric m\n totals mean best=9" + quarters, "88.5"},
		{"without the two lowest", "metric m\n totals sum drop=2" + quarters, "183"}, // 93 + 90
		{"one is left", "metric m\n totals mean drop=7" + quarters, "93"},
		{"of equal ones the later is left", `
			metric m
			totals sum weighted=yes best=1
			taken m a 90*2 90*1`, "180"}, // 90 × 2
		{"rounded", "metric m round=0/half-away\n totals mean" + quarters, "89"},
		{"by days: 30 in one squad, 60 in the other", `
			metric m
			totals mean weighted=yes
			taken m a 90*30 96*60`, "94"}, // (90 × 30 + 96 × 60) ÷ 90 = 8460 ÷ 90
		{"weighted sum", `
			metric m
			totals sum weighted=yes
			taken m a 90*2 96*0.5`, "228"}, // 180 + 48
		{"a weight of one alone does not matter", `
			metric m
			totals mean weighted=yes
			taken m a 90*30`, "90"},
		{"by no weight at all", `
			metric m undefined=exempt
			totals mean weighted=yes
			taken m a 90*0 96*0`, "exempt"},
		{"by no weight, of one", `
			metric m undefined=exempt
			totals mean weighted=yes
			taken m a 90*0`, "exempt"},
		{"one is missing", `
			metric m
			totals mean
			taken m a 90 missing 93`, "unreported"},
		{"the rest of them", `
			metric m
			totals mean missing=skip
			taken m a 90 missing 93`, "91.5"},
		{"the last that there is", `
			metric m
			totals last missing=skip
			taken m a 90 93 missing`, "93"},
		{"all are missing", `
			metric m
			totals mean missing=skip
			taken m a missing`, "unreported"},
		{"none at all", `
			metric m
			totals mean missing=skip`, "unreported"},
		{"of an earlier period", `
			metric quarters
			totals mean
			metric m
			formula quarters - quarters@previous
			taken quarters a 90 93
			earlier previous
			taken quarters a 80 81`, "11"}, // 91.5 − 80.5
	})
}
