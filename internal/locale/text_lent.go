package locale

// The register of those who were lent.
var (
	LentTitle     = define("lent-title", "抽调登记", "Register of secondments")
	LentDays      = define("lent-days", "抽调", "Secondments")
	LentInAll     = define("lent-in-all", "{persons} 人，{days} 天", "{persons} {persons|person|persons}, {days} {days|day|days}")
	LentSentence  = define("lent-sentence", "本期抽调 {persons} 人，共 {days} 天；借出单位 {lenders} 个，接收方 {receivers} 个。", "{persons} {persons|person was|persons were} lent for {days} {days|day|days} of the period in all, by {lenders} {lenders|unit|units} to {receivers} {receivers|receiver|receivers}.")
	LentHowTo     = define("lent-how-to", "起止日期只算本期之内的，首末两日都算。抽调期间换了岗位的，按当时的岗位分行。", "Only days within the period are listed, the first and the last included. Where the post changed during a secondment, each post has a row of its own.")
	LentOnlyNamed = define("lent-only-named", "本版只列出公开姓名的人员，其他人的抽调不公布。", "This version lists those who may be named; the secondments of others are not told.")
	LentPerson    = define("lent-person", "姓名", "Person")
	LentBy        = define("lent-by", "借出单位与岗位", "Lent by, and the post there")
	LentByUnit    = define("lent-by-unit", "按借出单位合计", "By lending unit")
	LentByTaker   = define("lent-by-taker", "按接收方合计", "By receiver")
	LentTaker     = define("lent-taker", "接收方", "Receiver")
	LentLender    = define("lent-lender", "借出单位", "Lending unit")
	LentPersons   = define("lent-persons", "人数", "Persons")
)
