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
}
