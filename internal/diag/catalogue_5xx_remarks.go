package diag

import "gongping/internal/locale"

// rulesOfRemarks: rules that can be scored, but reward what they may not mean
// to.
var rulesOfRemarks = []Rule{
	{
		Code: Plateau, Severity: Warning, Args: []string{"id", "from"},
		Message: locale.Text{
			Zh: `指标 "{id}" 到 {from} 以后，做得再多也不多得分`,
			En: `beyond {from} more work earns no more points in the indicator "{id}"`,
		},
		Hint: locale.Text{
			Zh: `30 起和 100 起一样多的分，就没有人做到 100 起。办法本来如此的不用改；想鼓励多做的，改用浮动标准（deviation 的 tier）或超额加分（ratio 的 over）。`,
			En: `If 30 cases earn as much as 100, nobody works on a hundred. Leave it if the approved text means it; to reward more, use a sliding scale (tier of deviation) or points for exceeding (over of ratio).`,
		},
		Explain: locale.Text{
			Zh: `“够数就给满分”的标准，各单位做到刚够就会停下。浮动标准让多做的多得：前面每步少些，或者越往后每步越少，但总还有分。

错误：[[indicator.band]]
      when = { cracked = ">= 30" }
      points = 10      # 30 起和 100 起都是 10 分
正确：[indicator.deviation]
      metric = "cracked"
      reference = 0
      direction = "above"
      step = 1
      partial = "floor"
      tiering = "marginal"

        [[indicator.deviation.tier]]
        up_to = 30
        points = 0.3

        [[indicator.deviation.tier]]
        points = 0.1`,
			En: `Where reaching a number earns everything, units stop as soon as they have reached it. A sliding scale goes on: less for each step further out, but always something.

Wrong: [[indicator.band]]
       when = { cracked = ">= 30" }
       points = 10      # 30 earn 10 points, and so do 100
Right: [indicator.deviation]
       metric = "cracked"
       reference = 0
       direction = "above"
       step = 1
       partial = "floor"
       tiering = "marginal"

         [[indicator.deviation.tier]]
         up_to = 30
         points = 0.3

         [[indicator.deviation.tier]]
         points = 0.1`,
		},
	},
	{
		Code: DeadTier, Severity: Warning, Args: []string{"id", "tier"},
		Message: locale.Text{
			Zh: `指标 "{id}" 的第 {tier} 段用不上`,
			En: `tier {tier} of the indicator "{id}" has no effect`,
		},
		Hint: locale.Text{
			Zh: `指标值的 min、max 决定了最多走几步，走不到这一段，写在里面的标准就是空话。请核对 up_to、reference 和指标值的 min、max，或者删去这一段。`,
			En: `min and max of the metric say how many steps there can be, and it begins beyond them: what it promises is empty. Check up_to, reference and the bounds of the metric, or delete the tier.`,
		},
		Explain: locale.Text{
			Zh: `基准 90%、一步 1 个百分点，最多到 100%，一共 10 步；第一段写到 30 步，第二段就永远走不到。

错误：reference = 90      # 指标值的 max = 100
      step = 1
      up_to = 30、points = 0.5
      points = 1      # 最后一段
正确：up_to = 5、points = 0.5
      points = 1      # 最后一段`,
			En: `From a reference of 90% to 100%, with steps of 1 percentage point, there are 10 steps; if the first tier runs up to 30, the second is never reached.

Wrong: reference = 90      # and max = 100 in the metric
       step = 1
       up_to = 30, points = 0.5
       points = 1      # the last tier
Right: up_to = 5, points = 0.5
       points = 1      # the last tier`,
		},
	},
	{
		Code: CapUnreached, Severity: Warning, Args: []string{"id", "cap", "most"},
		Message: locale.Text{
			Zh: `"{id}" 的上限是 {cap}，但最多只能得到 {most}`,
			En: `the cap of "{id}" is {cap}, but at most {most} can be had`,
		},
		Hint: locale.Text{
			Zh: `看上去能得 {cap} 分，谁也得不到。请核对分值和上限哪个写错了；确实只有这么多的，cap 改成 {most}。`,
			En: `It looks as if {cap} points could be had, and nobody can have them. Check whether points or cap are mistaken; if it is really so, let cap be {most}.`,
		},
		Explain: locale.Text{
			Zh: `上限是封顶，不是分值。分值是 6 分的指标，最多得 6 分，写 cap = 8 多半是抄错了。

错误：cap = 8

      [[indicator.band]]
      when = { pass-rate = ">= 90" }
      points = 6      # 最好的一档
正确：cap = 6

      [[indicator.band]]
      when = { pass-rate = ">= 90" }
      points = 6`,
			En: `A cap is a lid, not what an indicator is worth. If its best band earns 6 points, cap = 8 was most likely copied wrongly.

Wrong: cap = 8

       [[indicator.band]]
       when = { pass-rate = ">= 90" }
       points = 6      # the best band
Right: cap = 6

       [[indicator.band]]
       when = { pass-rate = ">= 90" }
       points = 6`,
		},
	},
	{
		Code: EventTooLarge, Severity: Warning, Args: []string{"id", "indicator", "points", "worth"},
		Message: locale.Text{
			Zh: `事件种类 "{id}" 一起就是 {points} 分，超过指标 "{indicator}" 的分值 {worth}`,
			En: `one event of the kind "{id}" makes {points} points, more than the {worth} of the indicator "{indicator}"`,
		},
		Hint: locale.Text{
			Zh: `一起就把这一项扣光还不够，或者一起就超过满分，最常见的原因是错了一位小数。请核对 points；办法确实如此的不用改，扣到多少为止由 floor 决定。`,
			En: `A single event takes more than the whole indicator, or earns more than its full marks; most often a decimal point has slipped. Check points. Leave it if the approved text means it: floor says how far it goes.`,
		},
		Explain: locale.Text{
			Zh: `分值 6 分的指标，一起扣 30 分：floor = "none" 时倒扣 24 分，floor = 0（有起评分）或 -6（没有起评分）时扣完为止。

错误：points = 6

        [[indicator.kind]]
        points = -30
正确：points = 6

        [[indicator.kind]]
        points = -3`,
			En: `30 points off in an indicator worth 6: with floor = "none" they go 24 points below nothing, with floor = 0 (and a base) or -6 (without one) they end when nothing is left.

Wrong: points = 6

         [[indicator.kind]]
         points = -30
Right: points = 6

         [[indicator.kind]]
         points = -3`,
		},
	},
}
