package recheck

// What is said of records, editions and dates.

var recordsInChinese = map[string]string{
	"record occurred": "发生 {text}",
	"record evidence": "证据 {text}",
	"record late":     "补记理由 {text}",
	"record task":     "任务 {text}",
	"record recorded": "录入人 {text}",
	"record approved": "审核人 {text}",
	"record scored":   "评分人 {text}",
	"record document": "文号 {text}",
	"record appeal":   "申告 {text}",
	"record decided":  "裁定机构 {text}",
	"record entered":  "录入 {text}",
	"decided on":      "{date} 裁定",
	"list comma":      "，",
	"edition line":    "版次 {text}",
}

var recordsInEnglish = map[string]string{
	"record occurred": "Occurred {text}",
	"record evidence": "Evidence {text}",
	"record late":     "Counted here because {text}",
	"record task":     "Task {text}",
	"record recorded": "Recorded by {text}",
	"record approved": "Approved by {text}",
	"record scored":   "Scored by {text}",
	"record document": "Document {text}",
	"record appeal":   "Appeal {text}",
	"record decided":  "Decided by {text}",
	"record entered":  "Entered {text}",
	"decided on":      "decided on {date}",
	"list comma":      ", ",
	"edition line":    "Edition {text}",
}
