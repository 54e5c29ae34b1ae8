package diag

import "gongping/internal/locale"

// vocabulary holds the words that differ by language and yet come as arguments.
// A rule lists such arguments in Words.
var vocabulary = map[string]locale.Text{
	// Kinds of value, as a rule names what it wanted and what it found. The
	// Chinese ones follow 应当是 and 这里是, the English ones "should be" and
	// "this is".
	"text":     {Zh: "文本", En: "a text"},
	"number":   {Zh: "数字", En: "a number"},
	"integer":  {Zh: "整数", En: "a whole number"},
	"decimal":  {Zh: "小数", En: "a decimal number"},
	"boolean":  {Zh: " true 或 false", En: "true or false"},
	"date":     {Zh: "日期", En: "a date"},
	"datetime": {Zh: "带时刻的日期", En: "a date with a time of day"},
	"time":     {Zh: "时刻", En: "a time of day"},
	"limit":    {Zh: `数字或 "none"`, En: `a number or "none"`},
	"array":    {Zh: "数组 […]", En: "an array […]"},
	"texts":    {Zh: `文本的数组，如 ["a", "b"]`, En: `an array of texts such as ["a", "b"]`},
	"table":    {Zh: "表", En: "a table"},
	"tables":   {Zh: "一组表（[[…]]）", En: "a list of tables ([[…]])"},
	"numbers":  {Zh: "编号和数字的表，如 { goals = 3 }", En: "a table of ids and numbers such as { goals = 3 }"},

	// Registries of ids and where each is. The Chinese ones come before 里, the
	// English ones after "among".
	"authority":  {Zh: "下达机构（site.toml 的 [[authority]]）", En: "the authorities ([[authority]] in site.toml)"},
	"department": {Zh: "责任部门（site.toml 的 [[department]]）", En: "the departments ([[department]] in site.toml)"},
	"assessor":   {Zh: "考核人员名册（site.toml 的 [[assessor]]）", En: "the assessors on the roster ([[assessor]] in site.toml)"},
	"unit-kind":  {Zh: "单位类别（units.toml 的 [[kind]]）", En: "the kinds of unit ([[kind]] in units.toml)"},
	"unit":       {Zh: "单位登记（units.toml 的 [[unit]]）", En: "the registered units ([[unit]] in units.toml)"},
	"period":     {Zh: "考评周期（periods.toml 的 [[period]]）", En: "the periods ([[period]] in periods.toml)"},
	"category":   {Zh: "类别（方案文件的 [[category]]）", En: "the categories of the scheme ([[category]] in its file)"},
	"attribute":  {Zh: "附带的数（方案文件的 [[attribute]]）", En: "the numbers that events of the scheme carry ([[attribute]] in its file)"},
	"group":      {Zh: "排名分组（方案文件的 [[group]]）", En: "the groups of the scheme ([[group]] in its file)"},
	"tie-break":  {Zh: "同分时的排序依据（方案文件的 [[tie_break]]）", En: "the tie-breaks of the scheme ([[tie_break]] in its file)"},
	"indicator":  {Zh: "指标（方案文件的 [[indicator]]）", En: "the indicators of the scheme ([[indicator]] in its file)"},
	"kind":       {Zh: "事件种类（同一指标的 [[indicator.kind]]）", En: "the kinds of event of the indicator ([[indicator.kind]] below it)"},
	"task":       {Zh: "任务（本周期记录的 [[task]]）", En: "the tasks of the period ([[task]] in its records)"},

	// Whether a table stands in a file.
	"has":   {Zh: "写了", En: "has"},
	"lacks": {Zh: "没有写", En: "lacks"},

	// Stages of publication.
	"trial":      {Zh: "试算", En: "trial edition"},
	"notice":     {Zh: "公示", En: "notice edition"},
	"final":      {Zh: "定稿", En: "final edition"},
	"correction": {Zh: "更正", En: "correction"},
}
