package recheck

// What is said of those who are not named.

var audiencesInChinese = map[string]string{
	"withheld":      "另有 {count} 人，见所在单位版或监督版",
	"name withheld": "（姓名不公开）",
	"lot sum":       "合计",
	"lot times":     "各乘权数后合计",
	"lot weighted":  "各乘权数后合计，权数合计 {weights}",
	"closed said":   "本期考评 {count} 人，分属 {branches} 个单位；本版公开姓名的有 {named} 人。分布按全部人员统计。",
	"closed nobody": "本版只列出公开姓名的人员，不公布人数。",
	"closed placed": "有名次",
	"closed rows":   "人少的 {count} 个单位合计",
	"closed few":    "不公开姓名的不足 {fewest} 人的单位并成一行，免得从人数看出是谁。",
	"partial":       "本版不含只涉及不公开姓名的人员的记录，笔数、人数和合计也不含。",
	"lent only":     "本版只列出公开姓名的人员，其他人的抽调不公布。",
}

var audiencesInEnglish = map[string]string{
	"withheld":      "{count} more {count|person|people}, told in the versions for their units and for supervision",
	"name withheld": "(name withheld)",
	"lot sum":       "together",
	"lot times":     "each times its weight",
	"lot weighted":  "each times its weight, weights of {weights} in all",
	"closed said":   "{count} {count|person was|people were} appraised in this period, in {branches} {branches|branch|branches}; {named} of them {named|is|are} named in this version. The tables count everybody.",
	"closed nobody": "This version lists those who may be named, and does not tell how many there are.",
	"closed placed": "With a place",
	"closed rows":   "{count} branches with few people, together",
	"closed few":    "Branches with fewer than {fewest} people who are not named share a row, so that the numbers do not tell who is who.",
	"partial":       "Records that concern only people who are not named are not in this version, nor in its numbers and sums.",
	"lent only":     "This version lists those who may be named; the secondments of others are not told.",
}
