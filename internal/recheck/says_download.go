package recheck

// headsInEnglish are the heads of the columns that files have and pages have
// not, or have under several heads, by those in Chinese.
var headsInEnglish = map[string]string{
	"编号": "ID", "并列": "Shared", "变化位数": "Places gained", "上期名次": "Place before", "距上一名次": "Behind the next place above", "领先下一名次": "Ahead of the next place below",
	"与前一名差距": "Gap to the place above", "与后一名差距": "Gap to the place below", "备注": "Notes", "组别": "Group", "名次": "Place", "总分": "Total", "名次变化": "Movement",
	"等次": "Grade", "档次": "Band", "协作": "Cooperation", "协作得分": "Points of cooperation", "较上一版有变化": "Changed since the edition before",
	"更正前总分": "Total before the change", "更正前名次": "Place before the change", "更正前": "Before the change", "其他": "Other",
	"层级": "Level", "行编号": "Row ID", "指标编号": "Indicator ID", "项目": "Item", "依据": "Clause", "责任部门": "Department", "算式": "Calculation", "数值": "Amount", "计量单位": "Unit of the amount",
	"裁定前": "Before a ruling", "得分": "Points", "累计": "Balance", "记录": "Entry", "发生日期": "Occurred", "录入": "Entered", "事由": "Reason", "证据": "Evidence", "评分人": "Scored by",
	"录入人": "Recorded by", "审核人": "Approved by", "补记理由": "Counted here because", "责任身份": "role", "同一事项": "matter", "分担": "Shares", "更正": "corrects", "任务": "Task", "申告": "Appeal",
	"登记数值": "Recorded numbers", "裁定机构": "Decided by", "裁定日期": "Decided on", "文号": "Document", "方案": "Scheme", "分担份额": "Share", "指标": "Indicator", "类型": "Kind", "数量": "Count",
	"裁定": "Ruling", "不重复计": "Counted once", "已计": "counted instead", "失分项目": "Lost under", "满分": "Full", "实得": "Got", "其中扣分记录": "Of it by entries", "失分": "Lost",
	"任务名称": "Task", "紧急": "urgent", "下达机构": "Issuer", "下达日期": "Issued", "有关记录": "Entries", "结果": "Outcome", "提出": "Filed", "提出日期": "Filed on", "理由": "Grounds", "状态": "State", "单位": "Unit",
	"姓名": "Person", "借出单位": "Lending unit", "职务": "Title", "接收方": "Receiver", "起": "From", "止": "Until", "天数": "Days", "算法": "Calculation", "金额（元）": "Amount (yuan)", "合计": "Total",
	"单位编号": "ID of the unit", "所在单位": "Unit", "按哪条线": "By which line", "线内外": "Side of the line", "单位层级": "Kind", "分类或所在单位": "Class, or unit of the people",
	"考评周期": "Period", "版次": "Edition", "近期名次（最多八期，先远后近）": "Places (of eight periods at most, the newest last)", "表": "Table", "自何日起": "From", "分类": "Class", "归入本类自": "In this class since",
	"上级单位": "Branch", "类别": "Class", "人数": "Persons", "是": "yes", "否": "no", "待裁定": "not decided yet", "主动复核": "of its own motion", "；": "; ", "（约）": " (about)", "·": ": ",
	"比较": "Comparison", "左列": "Left column", "右列": "Right column", "左列得分": "Points of the left column", "右列得分": "Points of the right column", "差额": "Difference", "累加": "Running",
	"事件种类": "Kind of event", "每单位分值": "Points per unit", "上下限": "Limits", "名称": "Name", "怎样计": "How it counts",
	"扣分": "Deductions", "方案版本": "Edition of the scheme", "同组中位数": "Median of the group",
}

// called is what something is called in the language of the page.
func (p *page) called(chinese string) string {
	if p.lang != "en" {
		return chinese
	}
	text, ok := headsInEnglish[chinese]
	if !ok {
		panic("internal error: nobody says in English " + chinese)
	}
	return text
}

// who heads a column of subjects.
func (p *page) who() string {
	list := map[string][2]string{"people": {"姓名", "Name"}, "both": {"参评对象", "Subject"}}
	names, other := list[p.whom]
	switch {
	case !other:
		return p.called("单位")
	case p.lang == "en":
		return names[1]
	}
	return names[0]
}
