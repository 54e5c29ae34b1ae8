package dataset

import (
	"gongping/internal/civil"
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// peopleFile is a file of people/.
type peopleFile struct{ People []Person }

var peopleSchema = &tomldoc.Schema[peopleFile]{
	Name: "people/<file>.toml",
	Doc:  locale.Text{Zh: "被考评的个人。几个文件合起来算，文件名自定，例如一个分局一个文件。", En: "People who are appraised. Several files count together under whatever names, such as one for each bureau."},
	Fields: []tomldoc.Field[peopleFile]{
		tomldoc.Tables("person", schemaPerson, func(f *peopleFile) *[]Person { return &f.People }).Required().Help("个人", "people"),
	},
}

var schemaPerson = &tomldoc.Schema[Person]{
	Name: "person",
	Doc:  locale.Text{Zh: "一个人。调动时加一个 [[person.post]]，不要改以前的；离开时写 left，不要删除。", En: "A person. A transfer is another [[person.post]], not a change of the former; whoever leaves gets left, and is not deleted."},
	At:   func(p *Person) *source.Span { return &p.At },
	Fields: []tomldoc.Field[Person]{
		tomldoc.ID("id", func(p *Person) *scoring.SubjectID { return &p.ID }).Required().Help("编号，用于网址，永不改变，不与单位编号相同", "id, used in addresses, never changed, and no unit's").Example(`"p-0117"`),
		tomldoc.Text("name", func(p *Person) *string { return &p.Name }).Required().Help("姓名", "name").Example(`"贺云舟"`),
		tomldoc.Text("pinyin", func(p *Person) *string { return &p.Pinyin }).Help("姓名的读音，每字一个音节，不标声调，ü 写作 v；多音字、生僻字排序或查找不对时才写", "how the name is read, a syllable for each character, without tones, ü as v; only where sorting or searching takes another reading, or none").Example(`"he yun zhou"`),
		tomldoc.ID("kind", func(p *Person) *UnitKindID { return &p.Kind }).Required().Help("类别：units.toml 里 [[kind]] 的编号", "kind, the id of a [[kind]] of units.toml").Example(`"officer"`),
		tomldoc.Date("joined", func(p *Person) *civil.Date { return &p.Joined }).Help("参加工作日期，计算年限用；不写就是第一个岗位的首日", "first day of service, from which its years count; that of the first post if absent").Example("2016-07-01"),
		tomldoc.Date("left", func(p *Person) *civil.Date { return &p.Left }).Help("离开前的最后一日", "last day").Example("2020-11-30"),
		tomldoc.Tables("post", schemaPost, func(p *Person) *[]Post { return &p.Posts }).Required().Help("岗位，按日期先后；后一个从它的首日起代替前一个", "posts in order of time; each takes the place of the one before from its first day on"),
		tomldoc.Tables("secondment", schemaSecondment, func(p *Person) *[]Secondment { return &p.Secondments }).Help("抽调", "secondments"),
		tomldoc.Tables("leave", schemaLeave, func(p *Person) *[]Leave { return &p.Leaves }).Help("离岗，如病假、学习", "leave, such as for illness or training"),
	},
}

var schemaPost = &tomldoc.Schema[Post]{
	Name: "post",
	Doc:  locale.Text{Zh: "从某日起的岗位。分类和身份随岗位走，新岗位没有写的就没有。", En: "A post from a day on. Class and identities go with it: what a new post does not state it does not have."},
	At:   func(p *Post) *source.Span { return &p.At },
	Fields: []tomldoc.Field[Post]{
		tomldoc.Date("from", func(p *Post) *civil.Date { return &p.From }).Required().Help("首日", "first day").Example("2018-03-01"),
		tomldoc.ID("unit", func(p *Post) *scoring.SubjectID { return &p.Unit }).Required().Help("所在单位：units.toml 里 [[unit]] 的编号", "the unit, an id of units.toml").Example(`"longhu-patrol-1"`),
		tomldoc.Text("title", func(p *Post) *string { return &p.Title }).Help("职务，网页上印出", "title, as pages print it").Example(`"中队长"`),
		tomldoc.ID("class", func(p *Post) *scoring.ClassID { return &p.Class }).Help("岗位分类，供分组、目标、系数取用", "class, for groups, targets and coefficients").Example(`"leader"`),
		tomldoc.IDs("identities", func(p *Post) *[]scoring.IdentityID { return &p.Identities }).Help("身份编号，供系数取用", "identities that a coefficient may go by").Example(`["legal-officer"]`),
	},
}

var schemaSecondment = &tomldoc.Schema[Secondment]{
	Name: "secondment",
	Doc:  locale.Text{Zh: "一次抽调，首末两日都算。to 和 elsewhere 写一个。", En: "A secondment, both days included: to or elsewhere."},
	At:   func(x *Secondment) *source.Span { return &x.At },
	Fields: []tomldoc.Field[Secondment]{
		tomldoc.Date("from", func(x *Secondment) *civil.Date { return &x.From }).Required().Help("首日", "first day").Example("2020-08-01"),
		tomldoc.Date("until", func(x *Secondment) *civil.Date { return &x.Until }).Required().Help("末日", "last day").Example("2020-08-31"),
		tomldoc.ID("to", func(x *Secondment) *scoring.SubjectID { return &x.To }).Help("抽调到哪个单位：units.toml 里的编号", "the unit that borrows, an id of units.toml").Example(`"ninghe"`),
		tomldoc.Text("elsewhere", func(x *Secondment) *string { return &x.Elsewhere }).Help("抽调到登记以外的哪里", "who borrows, where it is no registered unit").Example(`"市局专案组"`),
		tomldoc.Text("document", func(x *Secondment) *string { return &x.Document }).Required().Help("依据的文号", "document").Example(`"云公政调〔2020〕31号"`),
	},
}

var schemaLeave = &tomldoc.Schema[Leave]{
	Name: "leave",
	Doc:  locale.Text{Zh: "一次离岗，首末两日都算。", En: "A leave, both days included."},
	At:   func(x *Leave) *source.Span { return &x.At },
	Fields: []tomldoc.Field[Leave]{
		tomldoc.Date("from", func(x *Leave) *civil.Date { return &x.From }).Required().Help("首日", "first day").Example("2020-08-01"),
		tomldoc.Date("until", func(x *Leave) *civil.Date { return &x.Until }).Required().Help("末日", "last day").Example("2020-08-14"),
		tomldoc.Text("reason", func(x *Leave) *string { return &x.Reason }).Required().Help("事由", "reason").Example(`"病假"`),
	},
}
