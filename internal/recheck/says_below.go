package recheck

// What is said of who is below whom.

var placesInChinese = map[string]string{
	"people count": "人员 {count} 人",
	"move came":    "来",
	"move went":    "走",
	"move started": "新在册",
	"move ended":   "不再在册",
	"lent out":     "借出",
	"lent in":      "借入",
	"abolished":    "已撤销（存续至 {date}）",
}

var placesInEnglish = map[string]string{
	"people count": "{count} {count|person|persons}",
	"move came":    "came",
	"move went":    "went",
	"move started": "new on the register",
	"move ended":   "off the register",
	"lent out":     "lent",
	"lent in":      "borrowed",
	"abolished":    "abolished (existed until {date})",
}
