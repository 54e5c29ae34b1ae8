package diag

import "gongping/internal/locale"

// vocabulary holds the words that differ by language and yet come as arguments.
// A rule lists such arguments in Words.
var vocabulary = map[string]locale.Text{
	// Kinds of value, as a rule names what it wanted and what it found. The
	// Chinese ones follow 应当是 and 这里是, the English ones "should be" and
	// "this is".
	"text":     {Zh: "文本", En: "a text"},
	"word":     {Zh: "词", En: "a word"},
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

	"number-list": {Zh: "数字的数组，如 [60, 57, 54]", En: "an array of numbers such as [60, 57, 54]"},
	"quantity":    {Zh: `数字，或指标值的编号，如 "visit-target"`, En: `a number, or the id of a metric such as "visit-target"`},
	"tests":       {Zh: `编号和条件的表，如 { visit-rate = ">= 90" }`, En: `a table of ids and conditions such as { visit-rate = ">= 90" }`},
	"carried":     {Zh: `编号和数（或词）的表，如 { households = 35, solved = "yes" }`, En: `a table of ids and numbers or words such as { households = 35, solved = "yes" }`},

	// Registries of ids and where each is. The Chinese ones come before 里, the
	// English ones after "among".
	"authority":    {Zh: "下达机构（site.toml 的 [[authority]]）", En: "the authorities ([[authority]] in site.toml)"},
	"department":   {Zh: "责任部门（site.toml 的 [[department]]）", En: "the departments ([[department]] in site.toml)"},
	"assessor":     {Zh: "考核人员名册（site.toml 的 [[assessor]]）", En: "the assessors on the roster ([[assessor]] in site.toml)"},
	"unit-measure": {Zh: "单位的指标（units.toml 的 [[measure]]）", En: "the measures of units ([[measure]] in units.toml)"},
	"unit-kind":    {Zh: "单位类别（units.toml 的 [[kind]]）", En: "the kinds of unit ([[kind]] in units.toml)"},
	"unit":         {Zh: "单位登记（units.toml 的 [[unit]]）", En: "the registered units ([[unit]] in units.toml)"},
	"scheme":       {Zh: "方案（schemes 里的文件夹）", En: "the schemes (the folders in schemes)"},
	"period":       {Zh: "考评周期（periods.toml 的 [[period]]）", En: "the periods ([[period]] in periods.toml)"},
	"category":     {Zh: "类别（方案文件的 [[category]]）", En: "the categories of the scheme ([[category]] in its file)"},
	"attribute":    {Zh: "附带的数和情形（方案文件的 [[attribute]]）", En: "the attributes of the scheme ([[attribute]] in its file)"},
	"group":        {Zh: "排名分组（方案文件的 [[group]]）", En: "the groups of the scheme ([[group]] in its file)"},
	"tie-break":    {Zh: "同分时的排序依据（方案文件的 [[tie_break]]）", En: "the tie-breaks of the scheme ([[tie_break]] in its file)"},
	"indicator":    {Zh: "指标（方案文件的 [[indicator]]）", En: "the indicators of the scheme ([[indicator]] in its file)"},
	"kind":         {Zh: "事件种类（同一指标的 [[indicator.kind]]）", En: "the kinds of event of the indicator ([[indicator.kind]] below it)"},
	"task":         {Zh: "任务（本周期记录的 [[task]]）", En: "the tasks of the period ([[task]] in its records)"},

	"period-kind":      {Zh: "周期类别（periods.toml 的 [[kind]]）", En: "the kinds of period ([[kind]] in periods.toml)"},
	"metric":           {Zh: "指标值（方案文件的 [[metric]]）", En: "the metrics of the scheme ([[metric]] in its file)"},
	"option":           {Zh: "测评的选项（同一指标值的 [[metric.option]]）", En: "the options of the survey ([[metric.option]] below it)"},
	"attribute-word":   {Zh: "附带情形的取值（同一 [[attribute]] 的 [[attribute.word]]）", En: "the words of the attribute ([[attribute.word]] below it)"},
	"role":             {Zh: "责任身份（方案文件的 [[role]]）", En: "the roles of the scheme ([[role]] in its file)"},
	"multiplier":       {Zh: "按情形乘的系数（同一指标的 [[indicator.multiplier]]）", En: "the multipliers of the indicator ([[indicator.multiplier]] below it)"},
	"grouping":         {Zh: "另外的分组办法（方案文件的 [[grouping]]）", En: "the other groupings of the scheme ([[grouping]] in its file)"},
	"once":             {Zh: "同一事项的规定（方案文件的 [[once]]）", En: "the rules on matters that count once ([[once]] in the file of the scheme)"},
	"coefficient":      {Zh: "系数（方案文件的 [[coefficient]]）", En: "the coefficients of the scheme ([[coefficient]] in its file)"},
	"gate":             {Zh: "一票否决（方案文件的 [[gate]]）", En: "the vetoes of the scheme ([[gate]] in its file)"},
	"grade":            {Zh: "等次（方案文件的 [[grade]]）", En: "the grades of the scheme ([[grade]] in its file)"},
	"rank-band":        {Zh: "排名的档（方案文件的 [[rank_band]]）", En: "the slices of the ranking ([[rank_band]] in the file of the scheme)"},
	"allowance-factor": {Zh: "奖金池的系数（[[allowance.pool.factor]]）", En: "the factors of the pool ([[allowance.pool.factor]])"},
	"allowance-amount": {Zh: "各档的金额（[[allowance.band.amount]]）", En: "the amounts by band ([[allowance.band.amount]])"},
	"eligible-case":    {Zh: "资格的各条线（[[eligibility.case]]）", En: "the lines of the eligibility ([[eligibility.case]])"},
	"eligible-require": {Zh: "资格的条件（[[eligibility.require]]）", En: "the requirements of the eligibility ([[eligibility.require]])"},
	"example":          {Zh: "算例（方案文件的 [[example]]）", En: "the worked examples of the scheme ([[example]] in its file)"},
	"class":            {Zh: "单位的分类（units.toml 的 [[class]]；没有的，各单位的 class）", En: "the classes of units ([[class]] in units.toml, or the class of each unit where there is none)"},
	"identity":         {Zh: "单位的身份（units.toml 里各单位的 identities）", En: "the identities of units (identities in units.toml)"},

	// What a formula or a condition lacks at the marked place, after a colon.
	"want-condition":  {Zh: `这里要写条件，如 ">= 90" 或 "yes"`, En: `a condition belongs here, such as ">= 90" or "yes"`},
	"want-comparison": {Zh: `这里要写比较符 >= > <= < =，如 "= 90" 或 ">= 90"`, En: `a sign >= > <= < = belongs here, as in "= 90" or ">= 90"`},
	"want-one-bound":  {Zh: "同一边已经写过一个界限", En: "this side is bounded already"},
	"want-something":  {Zh: "没有哪个数能符合", En: "no number can meet it"},
	"want-word":       {Zh: "这里要写一个词（小写字母、数字和短横线），几个词用 | 隔开", En: "a word belongs here (small letters, digits, hyphens), with | between several"},
	"want-number":     {Zh: "这里要写一个数，如 90 或 -0.5", En: "a number belongs here, such as 90 or -0.5"},
	"want-operand":    {Zh: "这里要写数、指标值的编号、函数或左括号", En: "a number, a metric, a function or an opening bracket belongs here"},
	"want-operator":   {Zh: "这里要写 + - * /，或者到此为止", En: "+ - * / belongs here, or the end"},
	"want-closing":    {Zh: "这里缺右括号", En: "a closing bracket is missing here"},
	"want-arguments":  {Zh: "这个函数的括号里，项数不对", En: "the function does not take so many arguments"},
	"want-function":   {Zh: "没有这个函数；有 min、max、mean、growth、three-year-mean，以及 group- 和 all- 的 mean、max、min、sum、count、place、place-low", En: "there is no such function; there are min, max, mean, growth, three-year-mean, and group- and all- with mean, max, min, sum, count, place, place-low"},
	"want-metric":     {Zh: "这个函数的括号里，只能写一项指标值的编号", En: "this function takes the id of one metric and nothing else"},
	"want-lag":        {Zh: "@ 后面要写 previous、last-year，或 2-years-ago、3-periods-ago 这样的词", En: "after @ comes previous, last-year, or a word such as 2-years-ago or 3-periods-ago"},
	"want-space":      {Zh: "减号两边要空格，否则它是编号里的短横线", En: "a minus needs spaces around it, or it is a hyphen of the id"},
	"want-shorter":    {Zh: "太长，或者括号套得太深，请拆成几项指标值", En: "it is too long, or its brackets too deep: make several metrics of it"},

	// Why a metric cannot be computed, after a colon.
	"division-by-zero":  {Zh: "除数是 0", En: "it would be divided by 0"},
	"no-valid-votes":    {Zh: "没有一张有效票", En: "there is no valid vote"},
	"too-long":          {Zh: "算出来的数太长，没有人核对得了", En: "the number has too many digits to be checked"},
	"no-peers":          {Zh: "没有单位可以比较", En: "there is nobody to compare with"},
	"no-earlier-period": {Zh: "没有往期的数", En: "there is no earlier value"},

	// Why a record cannot correct another, after a colon.
	"corrects-itself":    {Zh: "它就是这一条", En: "it is this very record"},
	"corrects-elsewhere": {Zh: "它不是本周期的", En: "it belongs to another period"},
	"corrects-unlike":    {Zh: "它不是同一种记录，报的不是这项指标值，或者是别的单位的测评", En: "it is of another kind, on another metric, or a survey of another unit"},
	"corrects-round":     {Zh: "它又更正这一条（直接更正，或者经过别的更正），绕成了一圈", En: "it corrects this one in turn, directly or by way of others: a circle"},

	// Whether a table stands in a file.
	"has":   {Zh: "写了", En: "has"},
	"lacks": {Zh: "没有写", En: "lacks"},

	// Stages of publication.
	"trial":      {Zh: "试算", En: "trial edition"},
	"notice":     {Zh: "公示", En: "notice edition"},
	"final":      {Zh: "定稿", En: "final edition"},
	"correction": {Zh: "更正", En: "correction"},
}
