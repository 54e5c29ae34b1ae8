package scoring_test

// one is the rest of a scheme that is about metrics.
const one = `
	category c free
	indicator i c floor=none
	kind down -1
	kind up -1
`

var metricFaults = []faulty{
	{"ids that cannot be read in a formula, or are taken", one + `
		metric 2020
		metric 3-2
		metric head-count
		metric a
		metric a`, `
		metric-id at metric 2020 id: id=2020
		metric-id at metric 3-2 id: id=3-2
		metric-id at metric head-count id: id=head-count
		duplicate-id at metric # 4, metric # 3: id=a`},
	{"more than one source", one + `
		metric a
		formula 1 + 1
		constant 5
		metric b
		tally i
		scored i`, `
		metric-sources at metric a: id=a
		metric-sources at metric b: id=b`},
	{"totals that do not go together", one + `
		metric a
		totals last weighted=yes best=2
		metric b
		totals mean best=3 drop=1`, `
		totals-at-odds at metric a totals weights: first=combine id=a second=weights
		totals-at-odds at metric a totals best: first=combine id=a second=best
		totals-at-odds at metric b totals drop: first=best id=b second=drop`},
	{"totals that are none", one + `
		metric a
		totals sideways
		metric b
		totals mean best=-1`, `
		malformed at metric a totals: field=combine
		malformed at metric b totals: field=combine`},
	{"numbers that no registry has", one + `
		metric a
		tenured 9
		metric b
		tenured 1
		constant 5`, `
		malformed at metric a registry: field=registry
		metric-sources at metric b: id=b`},
	{"bounds that leave nothing", one + `
		metric a min=3 max=2`, `
		metric-bounds at metric a max: id=a max=2 min=3`},
	{"roundings that are none", one + `
		metric a round=13/up
		formula 1 / 3
		metric b round=0u/down
		formula 1 / 3
		metric c round=1/sideways
		formula 1 / 3
		indicator j c floor=none round=-1u/up
		kind down -1`, `
		step-not-positive at indicator j rounding unit: id=rounding step=-1
		malformed at metric a rounding places: field=places
		step-not-positive at metric b rounding unit: id=rounding step=0
		malformed at metric c rounding mode: field=mode`},
	{"names that the scheme does not have", one + `
		attribute solved yes|no
		metric a
		formula b + group-mean(d) - e@previous
		metric t
		tally nothing
		metric u
		tally i kind=sideways
		metric v
		tally i attribute=visits
		metric w
		tally i attribute=solved
		metric x
		scored nothing`, `
		unknown-metric at metric a formula: id=b
		unknown-metric at metric a formula: id=d
		unknown-metric at metric a formula: id=e
		unknown-in-scheme at metric t tally indicator: id=nothing key=indicator table=indicator
		unknown-in-scheme at metric u tally kind: id=sideways key=kind table=kind
		unknown-attribute at metric v tally attribute: id=visits
		condition-kind at metric w tally attribute: id=solved want=number
		unknown-in-scheme at metric x score: id=nothing key=score table=indicator`},
	{"a survey without a valid answer, and one with two of a name", one + `
		metric a
		option unknown invalid
		metric b
		option good 100
		option good 90`, `
		no-valid-option at metric a: id=a
		duplicate-id at metric b option # 1, metric b option # 0: id=good`},
	{"nothing that is undefined, and two things", one + `
		metric a undefined=neither
		formula 1 / 3
		metric b undefined=both
		formula 1 / 3`, `
		undefined-either at metric a undefined: id=a
		undefined-either at metric b undefined: id=b`},
	{"circles", one + `
		metric a
		formula b + 1
		metric b
		formula group-mean(a)
		metric d
		formula d * 2
		metric s
		scored j
		indicator j c floor=none cap=none
		deviation s 0 above step=1 partial=exact points=1`, `
		metric-cycle at metric a: id=a path=a → b → a
		metric-cycle at metric d: id=d path=d → d
		metric-cycle at metric s: id=s path=s → j → s`},
	{"no circle: what was is not what is", one + `
		metric a
		formula a@previous + 1`, ``},
}
