package dataset

import (
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
)

var schemaAudience = &tomldoc.Schema[Disclosure]{
	Name: "audience",
	Doc: locale.Text{
		Zh: "网站的各个版本公开个人的哪些情况。用 gongping build --audience 生成各个版本：bureau 是给全局的，unit:单位编号 是给一个单位的，supervision 是给监督的，看得到全部。成绩都按全部人员计算。",
		En: "What the versions of the site show of people. gongping build --audience makes them: bureau for the whole bureau, unit:ID for one unit, supervision for those who see everything. The scores are those of everybody in any case.",
	},
	At: func(x *Disclosure) *source.Span { return &x.At },
	Fields: []tomldoc.Field[Disclosure]{
		tomldoc.Enum("bureau", func(x *Disclosure) *BureauSees { return &x.Bureau }, []tomldoc.Choice[BureauSees]{
			{Word: "bands", Value: SeesBands, Doc: locale.Text{Zh: "按上级单位公开各等次、各档次有几人，不公开姓名；不公开的不足 3 人的单位合并，全部不足 3 人的不公开", En: "how many are in each grade and rank band, by branch, without names; branches with fewer than three who are withheld share a row, and of fewer than three in all nothing is told"}},
			{Word: "none", Value: SeesNobody, Doc: locale.Text{Zh: "人数、津贴名单、抽调天数也不公开", En: "not even how many, nor what allowances and days of secondment come to"}},
			{Word: "all", Value: SeesEverybody, Doc: locale.Text{Zh: "公开到个人", En: "everybody by name"}},
		}).Default(`"bands"`).Help("全局看到什么", "what the whole bureau sees"),
		tomldoc.Enum("unit", func(x *Disclosure) *UnitSees { return &x.Unit }, []tomldoc.Choice[UnitSees]{
			{Word: "own", Value: SeesOwn, Doc: locale.Text{Zh: "本单位（含所属各级）现有的人，不再在册的看最后一天的岗位；其他人与全局所见相同", En: "those who are in the unit now, at any level below it, or were on the last day they were on the register; of others what the whole bureau sees"}},
			{Word: "all", Value: SeesAll, Doc: locale.Text{Zh: "全部的人", En: "everybody"}},
		}).Default(`"own"`).Help("一个单位看到什么", "what a unit sees"),
	},
}
