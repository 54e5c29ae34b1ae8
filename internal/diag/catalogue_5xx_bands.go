package diag

import "gongping/internal/locale"

// rulesOfBands: one row for every value.
var rulesOfBands = []Rule{
	{
		Code: BandGap, Severity: Error, Args: []string{"id", "example"},
		Message: locale.Text{
			Zh: `指标 "{id}" 的分档有空当：{example} 不在任何一档里`,
			En: `the bands of the indicator "{id}" leave a gap: no band takes {example}`,
		},
		Hint: locale.Text{
			Zh: `落在空当里的单位就没有分。请让各档首尾相接（上一档 >= 90，下一档就是 < 90），或者在最后加一档不写 when 的，表示其余。`,
			En: `A unit in the gap would have no points. Let bands meet (below a band >= 90 comes one < 90), or end with a band without when, which takes the rest.`,
		},
		Note: locale.Text{Zh: `空当的另一边在这里`, En: `the other side of the gap`},
		Explain: locale.Text{
			Zh: `写成“80–89 分、90–100 分”，得 89.5 分的就哪一档也不是。计分的数不一定是整数，所以分界要用 < 和 >= 写，不能两边都写整数；只收整数的，在 [[metric]] 里写 whole = true。

错误：when = { pass-rate = ">= 90" }
      when = { pass-rate = ">= 80, <= 89" }
      when = { pass-rate = "< 80" }
正确：when = { pass-rate = ">= 90" }
      when = { pass-rate = ">= 80, < 90" }
      when = { pass-rate = "< 80" }`,
			En: `With "80 to 89" and "90 to 100" a result of 89.5 is in neither. Values need not be whole, so borders are written with < and >=, not with whole numbers on both sides; where only whole numbers are reported, [[metric]] says whole = true.

Wrong: when = { pass-rate = ">= 90" }
       when = { pass-rate = ">= 80, <= 89" }
       when = { pass-rate = "< 80" }
Right: when = { pass-rate = ">= 90" }
       when = { pass-rate = ">= 80, < 90" }
       when = { pass-rate = "< 80" }`,
		},
	},
	{
		Code: BandOverlap, Severity: Error, Args: []string{"id", "example"},
		Message: locale.Text{
			Zh: `指标 "{id}" 的分档重叠：{example} 同时在两档里`,
			En: `bands of the indicator "{id}" overlap: two of them take {example}`,
		},
		Hint: locale.Text{
			Zh: `不知道该得哪一档的分。请改分界，让每个数只在一档里；分界上的数归哪一档，照办法写 >= 或 >。`,
			En: `Nobody knows which points it earns. Correct the borders so that every value is in one band; >= or > says on which side the border itself is.`,
		},
		Note: locale.Text{Zh: `另一档在这里`, En: `the other band`},
		Explain: locale.Text{
			Zh: `各档不分先后，不是先到先得，所以不能靠排在前面来抢先。按几项指标值分档的，只要有一项分得开就不算重叠。

错误：when = { pass-rate = ">= 90" }
      when = { pass-rate = ">= 80, <= 90" }      # 90 在两档里
      when = { pass-rate = "< 80" }
正确：when = { pass-rate = ">= 90" }
      when = { pass-rate = ">= 80, < 90" }
      when = { pass-rate = "< 80" }`,
			En: `The order of bands means nothing: none comes first by standing first. Bands on several metrics do not overlap if one of the metrics tells them apart.

Wrong: when = { pass-rate = ">= 90" }
       when = { pass-rate = ">= 80, <= 90" }      # 90 is in both
       when = { pass-rate = "< 80" }
Right: when = { pass-rate = ">= 90" }
       when = { pass-rate = ">= 80, < 90" }
       when = { pass-rate = "< 80" }`,
		},
	},
	{
		Code: BandDead, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 的这一档，没有哪个数能落进来`,
			En: `no value can fall into this band of the indicator "{id}"`,
		},
		Hint: locale.Text{
			Zh: `用不到的一档多半是条件写错了。请核对条件和指标值的 min、max；其余各档已经分完的，删去这一档。`,
			En: `A band that is never used most likely has a mistaken condition. Check it against min and max of the metric; if the other bands take everything already, delete it.`,
		},
		Explain: locale.Text{
			Zh: `指标值的 min、max 之外的数不会收，所以那里的档用不到；前面各档已经包括所有的数时，不写 when 的最后一档也用不到。

错误：[[metric]]
      id = "pass-rate"
      max = 100

      [[indicator.band]]
      when = { pass-rate = "> 100" }
正确：[[metric]]
      id = "pass-rate"
      max = 100

      [[indicator.band]]
      when = { pass-rate = "= 100" }

      [[indicator.band]]
      when = { pass-rate = "< 100" }`,
			En: `Values beyond min and max of a metric are refused, so a band out there is never used; nor is a last band without when if the others take every value.

Wrong: [[metric]]
       id = "pass-rate"
       max = 100

       [[indicator.band]]
       when = { pass-rate = "> 100" }
Right: [[metric]]
       id = "pass-rate"
       max = 100

       [[indicator.band]]
       when = { pass-rate = "= 100" }

       [[indicator.band]]
       when = { pass-rate = "< 100" }`,
		},
	},
	{
		Code: BandRest, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 里，不写 when 的一档只能有一个，放在最后`,
			En: `only the last band of the indicator "{id}" may have no when`,
		},
		Hint: locale.Text{
			Zh: `不写条件表示其余的都算，放在前面，读的人会以为后面各档不起作用。请移到最后；漏写条件的请补上 when。`,
			En: `Without a condition a band takes the rest; in front, readers would think that it leaves nothing for the others. Move it to the end, or add when if it was forgotten.`,
		},
		Explain: locale.Text{
			Zh: `“签了责任书的得 10 分，其余 0 分”，“其余”写在最后。

错误：[[indicator.band]]
      points = 0

      [[indicator.band]]
      when = { signed = "= 1" }
      points = 10
正确：[[indicator.band]]
      when = { signed = "= 1" }
      points = 10

      [[indicator.band]]
      points = 0`,
			En: `In "10 points for a signed agreement, else 0" the "else" comes last.

Wrong: [[indicator.band]]
       points = 0

       [[indicator.band]]
       when = { signed = "= 1" }
       points = 10
Right: [[indicator.band]]
       when = { signed = "= 1" }
       points = 10

       [[indicator.band]]
       points = 0`,
		},
	},
	{
		Code: BandSlide, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 浮动的一档（有 to）要有而且只有一个条件，两端都写明`,
			En: `a sliding band of the indicator "{id}" needs exactly one condition, with both ends`,
		},
		Hint: locale.Text{
			Zh: `从 points 到 to 按比例变动，要知道从哪个数变到哪个数。请写成 when = { pass-rate = ">= 60, < 80" } 这样；不浮动的删去 to。`,
			En: `Points run from points to to in proportion, from one number to another. Write the condition like when = { pass-rate = ">= 60, < 80" }, or delete to if nothing slides.`,
		},
		Explain: locale.Text{
			Zh: `合格率 60 得 60 分，80 得 80 分，70 就得 60 + (80 - 60) × (70 - 60) ÷ (80 - 60) = 70 分。只写一端，比例就没法算。

错误：when = { pass-rate = ">= 60" }
      points = 60
      to = 80
正确：when = { pass-rate = ">= 60, < 80" }
      points = 60
      to = 80`,
			En: `With 60 points at 60 and 80 points at 80, a value of 70 earns 60 + (80 - 60) × (70 - 60) ÷ (80 - 60) = 70 points. With one end only there is no proportion.

Wrong: when = { pass-rate = ">= 60" }
       points = 60
       to = 80
Right: when = { pass-rate = ">= 60, < 80" }
       points = 60
       to = 80`,
		},
	},
	{
		Code: BandTooMany, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 的分档太多，没法核对有没有空当和重叠`,
			En: `the indicator "{id}" has too many bands to check for gaps and overlaps`,
		},
		Hint: locale.Text{
			Zh: `条件用到的指标值越多，要核对的情形成倍增加，读的人也看不清楚。请减少档数，或先用 formula 合成一项指标值再分档，或者拆成几项指标。`,
			En: `With every metric in the conditions the cases multiply, for readers too. Use fewer bands, or combine the metrics in a formula first, or make several indicators.`,
		},
		Explain: locale.Text{
			Zh: `每一档都同时看五六项指标值的，可以改成先算出一项合成的指标值。档数很多、每档差不多的，多半是按比例得分，用 ratio 或者 to。

错误：when = { a = ">= 90", b = ">= 90", c = ">= 90", d = ">= 90" }
      ……（几十档）
正确：[[metric]]
      id = "lowest"
      formula = "min(a, b, c, d)"

      [[indicator.band]]
      when = { lowest = ">= 90" }`,
			En: `Bands that look at five or six metrics each can look at one that is computed from them. Very many bands of the same kind are most likely a proportion: use ratio, or to.

Wrong: when = { a = ">= 90", b = ">= 90", c = ">= 90", d = ">= 90" }
       … (dozens of them)
Right: [[metric]]
       id = "lowest"
       formula = "min(a, b, c, d)"

       [[indicator.band]]
       when = { lowest = ">= 90" }`,
		},
	},
}
