package scoring_test

var modifierFaults = []faulty{
	{"multipliers of nothing", `
		attribute solved yes|no
		attribute days
		category c free
		indicator i c floor=none
		kind down -1
		multiplier half 0.5 when=solved:maybe;days:yes
		multiplier half 0.5 when=solved:>=3;visits:yes kinds=up`, `
		unknown-in-scheme at indicator i multiplier # 1 kinds: id=up key=kinds table=kind
		duplicate-id at indicator i multiplier # 1, indicator i multiplier # 0: id=half
		unknown-in-scheme at indicator i multiplier half when solved: id=maybe key=solved table=word
		condition-kind at indicator i multiplier half when days: id=days want=number
		condition-kind at indicator i multiplier # 1 when solved: id=solved want=word
		unknown-attribute at indicator i multiplier # 1 when visits: id=visits`},
	{"words of one attribute used twice", `
		attribute solved yes|no|yes
		category c free` + sound, `
		duplicate-id at attribute solved word # 2, attribute solved word # 0: id=yes`},
	{"words that look like numbers", `
		attribute grade 1|2-3|a1
		category c free` + sound, `
		bad-word-id at attribute grade word 1 id: id=1
		bad-word-id at attribute grade word 2-3 id: id=2-3`},
	{"kinds that only count where kinds have points, or nothing is counted", `
		category c free
		indicator i c floor=none
		kind down -1
		counted tick
		indicator j c cap=none
		given 0..9
		counted tick`, `
		malformed at indicator i kind: field=kind
		malformed at indicator j kind: field=kind`},
	{"a divisor and a precondition of nothing", `
		category c free
		indicator i c floor=none
		kind down -1
		per towns times=0
		precondition when=rate:>=1;head-count:many`, `
		unknown-metric at indicator i per metric: id=towns
		target-not-positive at indicator i per times: id=i target=0
		unknown-metric at indicator i precondition when rate: id=rate
		condition-kind at indicator i precondition when head-count: id=head-count want=number`},
	{"kinds that are counted twice, and one that is worth nothing", `
		category c free
		indicator i c floor=none cap=none
		deviation head-count 1 above step=1 partial=exact points=1
		counted tick,tock,tick
		indicator j c floor=none
		kind silent`, `
		duplicate-id at indicator i kind # 2, indicator i kind # 0: id=tick
		points-wanted at indicator j kind silent: id=silent`},
	{"matters", `
		category c free` + sound + `
		once a sideways sideways rest=0.5
		once b none both rest=0.5 categories=d indicators=j kinds=i/up,j/down
		once b highest bonus rest=1/2,-1/2
		once d highest bonus rest=1,1.5`, `
		malformed at once a keep: field=keep
		malformed at once a side: field=side
		rest-without-highest at once a rest: id=a
		rest-without-highest at once b rest: id=b
		unknown-category at once b categories: id=d
		unknown-in-scheme at once b indicators: id=j key=indicators table=indicator
		unknown-in-scheme at once b kinds: id=i/up key=kinds table=kind
		unknown-in-scheme at once b kinds: id=j key=kinds table=indicator
		rest-range at once # 2 rest: factor=-0.5 id=b
		rest-range at once d rest: factor=1.5 id=d
		duplicate-id at once # 2, once # 1: id=b`},
	{"coefficients", `
		category c free` + sound + `
		coefficient a otherwise=-1 category=c indicators=i
		coefficient b category=d units=a:-0.5 identities=x:-2
		coefficient b indicators=j`, `
		coefficient-scope at coefficient a: id=a
		coefficient-negative at coefficient a otherwise: factor=-1 id=a
		unknown-category at coefficient b category: id=d
		coefficient-negative at coefficient b units a: factor=-0.5 id=b
		coefficient-negative at coefficient b identities x: factor=-2 id=b
		unknown-in-scheme at coefficient # 2 indicators: id=j key=indicators table=indicator
		duplicate-id at coefficient # 2, coefficient # 1: id=b`},
	{"gates that lack what they need, or have what they do not", `
		category c free` + sound + `
		gate a sideways when=head-count:=0
		gate b cap when=deaths:>0
		gate d down when=head-count:many
		gate e down levels=2 when=head-count:=0
		gate f cap grade=best when=head-count:=0
		gate g zero category=d when=head-count:=0
		gate h unranked category=c when=head-count:=0
		gate k zero grade=best when=head-count:=0
		gate k zero levels=1 when=head-count:=0`, `
		malformed at gate a effect: field=effect
		unknown-metric at gate b when deaths: id=deaths
		gate-effect at gate b grade: id=b key=grade
		condition-kind at gate d when head-count: id=head-count want=number
		gate-effect at gate d levels: id=d key=levels
		gate-effect at gate e levels: id=e key=levels
		unknown-in-scheme at gate f grade: id=best key=grade table=grade
		unknown-category at gate g category: id=d
		gate-effect at gate h category: id=h key=category
		gate-effect at gate k grade: id=k key=grade
		gate-effect at gate # 8 levels: id=k key=levels
		duplicate-id at gate # 8, gate # 7: id=k`},
	{"grades", `
		category c free` + sound + `
		grade a percent=0 heads=up ties=in
		grade b min=5 percent=101 heads=up ties=in
		grade d min=6 percent=5
		grade d min=3 percent=5 heads=up when=z:=1`, `
		quota-range at grade a percent: id=a percent=0
		quota-range at grade b percent: id=b percent=101
		quota-incomplete at grade d: id=d
		grade-order at grade d min: id=d
		unknown-metric at grade # 3 when z: id=z
		quota-incomplete at grade # 3: id=d
		grade-last at grade # 3: id=d
		duplicate-id at grade # 3, grade # 2: id=d`},
	{"quotas by unit", `
		category c free` + sound + `
		grade a percent=10 heads=up ties=in by-unit=x:0,y:101,z:-1
		grade b`, `
		quota-range at grade a by_unit y: id=a percent=101
		quota-range at grade a by_unit z: id=a percent=-1`},
	{"rank bands", `
		category c free` + sound + `
		rankband a percent=60 heads=up ties=in
		rankband b
		rankband d percent=40 heads=up ties=out`, `
		grade-last at rank_band b: id=b
		grade-last at rank_band d: id=d
		quota-total at rank_band a: total=100`},
	{"groups and keys", `
		attribute solved yes|no
		grouping halves
		grouping halves
		group g grouping=halves
		group h grouping=thirds
		tie a high
		tie b solved high
		tie d high metric=z category=c
		tie e high metric=z
		tie f high category=d
		tie f high indicator=j
		category c free` + sound, `
		unknown-in-scheme at group h grouping: id=thirds key=grouping table=grouping
		duplicate-id at grouping # 1, grouping # 0: id=halves
		no-group at scheme
		key-ambiguous at tie_break a: id=a
		condition-kind at tie_break b attribute: id=solved want=number
		key-ambiguous at tie_break d: id=d
		unknown-metric at tie_break e metric: id=z
		unknown-category at tie_break f category: id=d
		unknown-in-scheme at tie_break # 5 indicator: id=j key=indicator table=indicator
		duplicate-id at tie_break # 5, tie_break # 4: id=f`},
}
