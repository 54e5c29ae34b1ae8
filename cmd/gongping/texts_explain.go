package main

import "gongping/internal/locale"

var (
	explainTakes = locale.Text{Zh: "单位 周期 [指标]", En: "unit period [indicator]"}

	usageTwoIDs    = locale.Text{Zh: `%s 后面要写单位和考评周期的编号，如 qingze 2020q3`, En: `%s needs the ids of a unit and of a period, such as qingze 2020q3`}
	usagePeriod    = locale.Text{Zh: `没有 "%s" 这个考评周期%s`, En: `there is no period "%s"%s`}
	usageUnshown   = locale.Text{Zh: `截至 %[2]s，"%[1]s" 没有成绩`, En: `"%s" has no results as of %s`}
	usageUnit      = locale.Text{Zh: `没有 "%s" 这个单位%s`, En: `there is no unit "%s"%s`}
	usageUnscored  = locale.Text{Zh: `%[2]s 不考评 "%[1]s"`, En: `"%s" is not scored in %s`}
	usageScheme    = locale.Text{Zh: `没有考评这个单位的方案 "%s"%s`, En: `no scheme "%s" scores this unit%s`}
	usageIndicator = locale.Text{Zh: `没有 "%s" 这个指标%s`, En: `there is no indicator "%s"%s`}

	knownPeriods    = locale.Text{Zh: "有成绩的考评周期：", En: "Periods with results:"}
	knownUnits      = locale.Text{Zh: "这一期考评的单位：", En: "Units scored in this period:"}
	knownAudiences  = locale.Text{Zh: "登记的单位：", En: "Units on the register:"}
	knownSchemes    = locale.Text{Zh: "考评这个单位的方案：", En: "Schemes that score this unit:"}
	knownIndicators = locale.Text{Zh: "考评这个单位的指标：", En: "Indicators that score this unit:"}
)
