package dataset

import (
	"gongping/internal/civil"
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

var schemaUnitMeasure = &tomldoc.Schema[UnitMeasure]{
	Name: "measure",
	Doc:  locale.Text{Zh: "定分类依据的一项指标，如辖区人口、日均接处警、治安复杂程度。", En: "Something by which units are classified, such as population, calls a day, complexity."},
	At:   func(m *UnitMeasure) *source.Span { return &m.At },
	Fields: []tomldoc.Field[UnitMeasure]{
		tomldoc.ID("id", func(m *UnitMeasure) *MeasureID { return &m.ID }).Required().Help("编号", "id").Example(`"population"`),
		tomldoc.Text("name", func(m *UnitMeasure) *string { return &m.Name }).Required().Help("名称", "name").Example(`"辖区人口"`),
		tomldoc.Text("unit", func(m *UnitMeasure) *string { return &m.Unit }).Required().Help("计量单位", "unit of measure").Example(`"人"`),
	},
}

var schemaClassification = &tomldoc.Schema[Classification]{
	Name: "classification",
	Doc: locale.Text{
		Zh: "一类单位怎样按公布的门槛定分类。自 from 起生效，到同一类单位的下一个为止。办法改了就再写一个，不要改以前的。",
		En: "How units of a kind are classified by published thresholds, from a day on until the next one of the kind. New rules are another one, not a change of the former.",
	},
	At: func(c *Classification) *source.Span { return &c.At },
	Fields: []tomldoc.Field[Classification]{
		tomldoc.ID("kind", func(c *Classification) *UnitKindID { return &c.Kind }).Required().Help("哪一类单位：上面 [[kind]] 的编号，不能是个人", "of which kind, the id of a [[kind]] of units, not of people").Example(`"station"`),
		tomldoc.Text("document", func(c *Classification) *string { return &c.Document }).Required().Help("依据的文号", "number of the approved text").Example(`"云公考〔2020〕9号"`),
		tomldoc.Date("from", func(c *Classification) *civil.Date { return &c.From }).Required().Help("自何日起", "first day").Example("2020-07-01"),
		tomldoc.Tables("class", schemaClassRow, func(c *Classification) *[]ClassRow { return &c.Rows }).Required().Help("各类及其门槛，高的在前；单位归入第一个达到的", "the classes with their thresholds, the highest first; a unit is of the first that it reaches"),
	},
}

var schemaClassRow = &tomldoc.Schema[ClassRow]{
	Name: "class",
	Doc:  locale.Text{Zh: "一个分类。最后一个不写 least，其余的单位都归入它。", En: "A class. The last one states no least and takes the rest."},
	At:   func(r *ClassRow) *source.Span { return &r.At },
	Fields: []tomldoc.Field[ClassRow]{
		tomldoc.ID("class", func(r *ClassRow) *scoring.ClassID { return &r.Class }).Required().Help("分类编号", "the class").Example(`"first"`),
		tomldoc.Numbers("least", func(r *ClassRow) *[]tomldoc.Pair[MeasureID] { return (*[]tomldoc.Pair[MeasureID])(&r.Least) }).Help("各项门槛，正好等于也算达到", "thresholds; exactly is enough").Example("{ population = 80000, daily-calls = 40, complexity = 3 }"),
		tomldoc.Int("reach", func(r *ClassRow) *int { return &r.Reach }, 1, 100).Help("至少达到几项；不写就要全部达到", "how many of them must be reached; all if absent").Example("2"),
	},
}
