package diag

import "gongping/internal/locale"

// rulesOfPeriods: from when until when, and one period after another.
var rulesOfPeriods = []Rule{
	{
		Code: DatesReversed, Severity: Error, Args: []string{"from", "until"},
		Message: locale.Text{
			Zh: `结束日期 {until} 早于开始日期 {from}`,
			En: `the end {until} is before the start {from}`,
		},
		Hint: locale.Text{
			Zh: `这样一天也不包括。请核对年份和月份，或者把两个日期对调。首尾两天都算在内。`,
			En: `Such a span holds no day at all. Check year and month, or exchange the two. Both days are included.`,
		},
		Note: locale.Text{Zh: `另一个日期在这里`, En: `the other date`},
		Explain: locale.Text{
			Zh: `周期的 start、end，单位、抽调、离岗的 from、until，都是首日在前、末日在后；参加工作不晚于第一个岗位，离开不早于第一个岗位。首末两天都包括在内。跨年的周期最容易把年份写错。

错误：start = 2020-12-21
      end = 2020-03-20
正确：start = 2020-12-21
      end = 2021-03-20`,
			En: `start and end of a period, from and until of a unit, a secondment or a leave: the first day, then the last, both included. Nobody joins after the first post, or leaves before it. The year is easily mistyped when a period runs over New Year.

Wrong: start = 2020-12-21
       end = 2020-03-20
Right: start = 2020-12-21
       end = 2021-03-20`,
		},
	},
	{
		Code: PeriodsOverlap, Severity: Error, Args: []string{"period", "other"},
		Message: locale.Text{
			Zh: `周期 "{period}" 和 "{other}" 时间重叠或先后颠倒`,
			En: `the periods "{period}" and "{other}" overlap or stand in the wrong order`,
		},
		Hint: locale.Text{
			Zh: `同一天只能属于一个周期，否则同一件事可能两期都计。请核对 start 和 end，并按时间先后排列。`,
			En: `A day belongs to one period only, or the same matter could count in two. Check start and end, and put the periods in order of time.`,
		},
		Note: locale.Text{Zh: `另一个周期在这里`, En: `the other period`},
		Explain: locale.Text{
			Zh: `periods.toml 里的周期按时间先后排列，后一个从前一个末日的次日起。名次升降也是和排在前面的一个周期比较。

错误：[[period]]
      id = "2020q3"
      start = 2020-06-21
      end = 2020-09-20

      [[period]]
      id = "2020q4"
      start = 2020-09-20
      end = 2020-12-20
正确：第二个周期写 start = 2020-09-21`,
			En: `Periods stand in periods.toml in order of time, each from the day after the last day of the one before. Movements in rank are against the period before it, too.

Wrong: [[period]]
       id = "2020q3"
       start = 2020-06-21
       end = 2020-09-20

       [[period]]
       id = "2020q4"
       start = 2020-09-20
       end = 2020-12-20
Right: start = 2020-09-21 for the second period`,
		},
	},
	{
		Code: PeriodsGap, Severity: Warning, Args: []string{"period", "other", "days"},
		Message: locale.Text{
			Zh: `周期 "{other}" 和 "{period}" 之间有 {days} 天不属于任何周期`,
			En: `a gap between the periods "{other}" and "{period}"; days that belong to neither: {days}`,
		},
		Hint: locale.Text{
			Zh: `这些天里发生的事没有对应的周期。如果不是有意空出，请让后一个周期从前一个末日的次日开始。`,
			En: `What happens on these days has no period to count in. Unless the gap is meant, let the later period start on the day after the last day of the earlier one.`,
		},
		Note: locale.Text{Zh: `另一个周期在这里`, En: `the other period`},
		Explain: locale.Text{
			Zh: `统计时段可以不按自然季度，但应当首尾相接。空出的日子里发生的事，只能作为前期的事计入后一个周期，并逐条写明 late。中间确实停考的，可以不理会这条提醒。

错误：end = 2020-09-20      # 第三季度
      start = 2020-10-01    # 第四季度
正确：end = 2020-09-20
      start = 2020-09-21`,
			En: `Windows need not be calendar quarters, but they should follow one another day by day. What happens in a gap can count only in the later period, with late stated on each record. If appraisal was really suspended, ignore this warning.

Wrong: end = 2020-09-20      # third quarter
       start = 2020-10-01    # fourth quarter
Right: end = 2020-09-20
       start = 2020-09-21`,
		},
	},
}
