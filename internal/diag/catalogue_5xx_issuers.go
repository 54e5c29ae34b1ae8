package diag

import "gongping/internal/locale"

// rulesOfIssuers: one channel of issue, on the level it is for.
var rulesOfIssuers = []Rule{
	{
		Code: WrongIssuer, Severity: Error, Args: []string{"issuer", "authority"},
		Message: locale.Text{
			Zh: `指标由 "{issuer}" 下达，而方案的下达机构是 "{authority}"`,
			En: `the indicator is issued by "{issuer}", but the authority of the scheme is "{authority}"`,
		},
		Hint: locale.Text{
			Zh: `指标只有一个下达渠道，别的机构和警种不能自行加项。issuer 写错的请改正；别的机构提出的指标，须由方案的下达机构采纳并列入方案。`,
			En: `Indicators come through a single channel; no other body adds its own. Correct issuer if it is mistaken; what another body proposes counts once the authority of the scheme adopts it.`,
		},
		Explain: locale.Text{
			Zh: `统一下达是为了不让多个部门各下各的任务、各定各的指标。提出建议或负责管理的部门写在 department，下达机构写在 issuer。

错误：authority = "groundwork-committee"      # 方案
      issuer = "public-order"               # 指标
正确：issuer = "groundwork-committee"
      department = "public-order"`,
			En: `A single channel keeps departments from each setting tasks and figures of their own. The department that proposes or looks after an indicator goes into department; issuer is the authority.

Wrong: authority = "groundwork-committee"      # the scheme
       issuer = "public-order"               # the indicator
Right: issuer = "groundwork-committee"
       department = "public-order"`,
		},
	},
	{
		Code: AuthorityLevel, Severity: Error, Args: []string{"authority", "level", "subjects"},
		Message: locale.Text{
			Zh: `下达机构 "{authority}" 只能对 "{level}" 下达指标，不能对 "{subjects}" 下达`,
			En: `the authority "{authority}" may issue indicators for "{level}", not for "{subjects}"`,
		},
		Hint: locale.Text{
			Zh: `一级机构管一级单位，不能越级下达。请改正方案的 authority 或 subjects；登记有误的，改正 site.toml 里的 level。`,
			En: `Each authority is for one level of units. Correct authority or subjects of the scheme, or level in site.toml if that is mistaken.`,
		},
		Explain: locale.Text{
			Zh: `[[authority]] 的 level 写明这个机构可以对哪一类单位下达指标，例如市局的委员会对分县局，分局的委员会对派出所。

错误：[[authority]]
      id = "groundwork-committee"
      level = "bureau"

      [scheme]
      authority = "groundwork-committee"
      subjects = "station"
正确：[scheme]
      authority = "groundwork-committee"
      subjects = "bureau"`,
			En: `level of an [[authority]] is the kind of unit for which it may issue indicators: the city's committee for bureaus, say, and a bureau's committee for stations.

Wrong: [[authority]]
       id = "groundwork-committee"
       level = "bureau"

       [scheme]
       authority = "groundwork-committee"
       subjects = "station"
Right: [scheme]
       authority = "groundwork-committee"
       subjects = "bureau"`,
		},
	},
}
