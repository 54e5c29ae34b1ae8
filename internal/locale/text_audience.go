package locale

// For whom a version of the site is, and what it does not tell.
var (
	VersionBureau      = define("version-bureau", "版本：全局", "Version: for the whole bureau")
	VersionUnit        = define("version-unit", "版本：{unit}", "Version: for {unit}")
	VersionSupervision = define("version-supervision", "版本：监督", "Version: for supervision")
	WithheldName       = define("withheld-name", "（姓名不公开）", "(name withheld)")
	WithheldMore       = define("withheld-more", "另有 {count} 人，见所在单位版或监督版", "{count} more {count|person|people}, told in the versions for their units and for supervision")
	WithheldRecords    = define("withheld-records", "本版不含只涉及不公开姓名的人员的记录，笔数、人数和合计也不含。", "Records that concern only people who are not named are not in this version, nor in its numbers and sums.")
	LotSum             = define("lot-sum", "合计", "together")
	LotTimes           = define("lot-times", "各乘权数后合计", "each times its weight")
	LotWeighted        = define("lot-weighted", "各乘权数后合计，权数合计 {weights}", "each times its weight, weights of {weights} in all")

	BandsOf       = define("bands-of", "人员分布", "How many are where")
	BandsSentence = define("bands-sentence", "本期考评 {count} 人，分属 {branches} 个单位；本版公开姓名的有 {named} 人。分布按全部人员统计。", "{count} {count|person was|people were} appraised in this period, in {branches} {branches|branch|branches}; {named} of them {named|is|are} named in this version. The tables count everybody.")
	BandsNobody   = define("bands-nobody", "本版只列出公开姓名的人员，不公布人数。", "This version lists those who may be named, and does not tell how many there are.")
	BandsByGrade  = define("bands-by-grade", "各等次人数", "How many are in each grade")
	BandsByBand   = define("bands-by-band", "各档次人数", "How many are in each rank band")
	BandsByPlace  = define("bands-by-place", "排名人数", "How many have a place")
	BandsPlaced   = define("bands-placed", "有名次", "With a place")
	BandsNone     = define("bands-none", "无", "None")
	BandsBranch   = define("bands-branch", "上级单位", "Branch")
	BandsTogether = define("bands-together", "人少的 {count} 个单位合计", "{count} branches with few people, together")
	BandsFew      = define("bands-few", "不公开姓名的不足 {fewest} 人的单位并成一行，免得从人数看出是谁。", "Branches with fewer than {fewest} people who are not named share a row, so that the numbers do not tell who is who.")
	BandsNamed    = define("bands-named", "公开姓名的人员", "Those who are named")
	BandsPapers   = define("bands-papers", "津贴名单", "Allowances")
)
