package diag

import "gongping/internal/locale"

// rulesOfSchemeTexts: the approved text of a scheme, and its editions.
var rulesOfSchemeTexts = []Rule{
	{
		Code: ClauseMissing, Severity: Error, Args: []string{"clause", "file"},
		Message: locale.Text{
			Zh: `正文 {file} 里没有锚点为 "{clause}" 的条款`,
			En: `no heading of {file} has the anchor "{clause}"`,
		},
		Hint: locale.Text{
			Zh: `每一笔加分、扣分都要能点开所依据的条款。锚点写错的请改正；正文里有这一条的，在它的标题末尾加上 {#{clause}}。`,
			En: `Readers go from every bonus and deduction to its clause. Correct the anchor, or add {#{clause}} to the end of the heading that it is meant for.`,
		},
		Explain: locale.Text{
			Zh: `锚点写在正文标题的末尾，用花括号和 # 号，规则里只写锚点本身。正文里根本没有这一条的，说明规则超出了经批准的方案。

错误：clause = "第八条"
正确：clause = "c-8"
      正文里：
      ### 第八条 重点场所检查 {#c-8}`,
			En: `An anchor stands at the end of a heading of the approved text, in braces and with #; the rules name it without them. If the text has no such clause at all, the rule goes beyond what was approved.

Wrong: clause = "Clause 8"
Right: clause = "c-8"
       and in the text:
       ### Clause 8: inspection of key venues {#c-8}`,
		},
	},
	{
		Code: TextMissing, Severity: Error, Args: []string{"file"},
		Message: locale.Text{
			Zh: `缺少方案正文 {file}`,
			En: `the approved text {file} is missing`,
		},
		Hint: locale.Text{
			Zh: `只有规则没有正文，被考评单位就查不到条款。请把经批准的正文存为这个文件，每一条的标题带上锚点。`,
			En: `With rules but no text the units cannot look up a clause. Save the approved text under this name, with an anchor on the heading of each clause.`,
		},
		Explain: locale.Text{
			Zh: `正文与规则文件同名，后缀是 .md，放在同一个文件夹里，编码是 UTF-8。原文是 Word 的，复制文字过来，按下面的样子标出标题和锚点。

错误：schemes/key-work/2020.toml      （只有规则）
      schemes/key-work/正文.docx
正确：schemes/key-work/2020.toml
      schemes/key-work/2020.md，其中：
      ### 第八条 重点场所检查 {#c-8}`,
			En: `The text has the name of the rule file with the ending .md, in the same folder, in UTF-8. Copy it from the Word document and mark headings and anchors as below.

Wrong: schemes/key-work/2020.toml      (rules only)
       schemes/key-work/text.docx
Right: schemes/key-work/2020.toml
       schemes/key-work/2020.md, with
       ### Clause 8: inspection of key venues {#c-8}`,
		},
	},
	{
		Code: RetroactiveUse, Severity: Error, Args: []string{"effective", "start"},
		Message: locale.Text{
			Zh: `方案 {effective} 起施行，却适用于 {start} 就开始的周期`,
			En: `the scheme takes effect on {effective}, but applies to a period that started on {start}`,
		},
		Hint: locale.Text{
			Zh: `用后来的规定考评以前的事，须有条款明文允许。请写 retroactive_clause = "条款锚点"；没有这样的条款，applies_from 改为下一个周期。`,
			En: `To judge earlier work by a later rule, a clause must allow it. Name it in retroactive_clause = "…"; if there is none, let applies_from be the next period.`,
		},
		Explain: locale.Text{
			Zh: `施行日期不晚于适用的第一个周期的首日，就不需要写 retroactive_clause。

错误：effective = 2020-07-15
      applies_from = "2020q3"      # 6 月 21 日开始
正确：effective = 2020-07-15
      applies_from = "2020q4"`,
			En: `A scheme that takes effect no later than the first day of its first period needs no retroactive_clause.

Wrong: effective = 2020-07-15
       applies_from = "2020q3"      # which starts on 21 June
Right: effective = 2020-07-15
       applies_from = "2020q4"`,
		},
	},
	{
		Code: TwoEditions, Severity: Error, Args: []string{"period"},
		Message: locale.Text{
			Zh: `同一方案有两个版本都从 "{period}" 起适用`,
			En: `two editions of the scheme apply from "{period}"`,
		},
		Hint: locale.Text{
			Zh: `一个周期只能用一个版本，否则标准不统一。请改正后一个版本的 applies_from；没有印发的草稿移到内容文件夹外面。`,
			En: `One edition decides a period, or there would be two standards. Correct applies_from of the later edition; move a draft that was never issued out of the content folder.`,
		},
		Note: locale.Text{Zh: `另一个版本在这里`, En: `the other edition`},
		Explain: locale.Text{
			Zh: `从 applies_from 起，每个周期用最近适用的那个版本，旧版本留着，以前的成绩仍按它计算。周期进行当中改办法的，从下一个周期起适用。

错误：2020.toml    applies_from = "2020q3"
      2020-2.toml  applies_from = "2020q3"
正确：2020-2.toml  applies_from = "2020q4"`,
			En: `Each period goes by the newest edition that applies by then; older ones stay, for the results that rest on them. Rules changed in the middle of a period apply from the next.

Wrong: 2020.toml    applies_from = "2020q3"
       2020-2.toml  applies_from = "2020q3"
Right: 2020-2.toml  applies_from = "2020q4"`,
		},
	},
	{
		Code: IndicatorTwice, Severity: Error, Args: []string{"indicator", "scheme"},
		Message: locale.Text{
			Zh: `对同一类单位，方案 "{scheme}" 已经有指标 "{indicator}"`,
			En: `the scheme "{scheme}" has an indicator "{indicator}" for the same kind of unit`,
		},
		Hint: locale.Text{
			Zh: `记录只写指标编号，这样就分不清按哪个方案计分。请给其中一个方案的指标换一个编号；已有记录引用的不要改。`,
			En: `Records name the indicator only, so they could mean either scheme. Give it another id in one of the two, not in the one that records refer to already.`,
		},
		Note: locale.Text{Zh: `另一个方案的指标在这里`, En: `the indicator of the other scheme`},
		Explain: locale.Text{
			Zh: `同一方案的新旧版本可以沿用同一个指标编号；同时考评同一类单位的不同方案，编号不能相同。

错误：schemes/key-work/2020.toml    id = "duty"
      schemes/flood/2020.toml       id = "duty"
正确：schemes/flood/2020.toml       id = "flood-duty"`,
			En: `Editions of one scheme keep the ids of their indicators; different schemes for the same kind of unit use different ones.

Wrong: schemes/key-work/2020.toml    id = "duty"
       schemes/flood/2020.toml       id = "duty"
Right: schemes/flood/2020.toml       id = "flood-duty"`,
		},
	},
	{
		Code: AnchorTwice, Severity: Error, Args: []string{"anchor"},
		Message: locale.Text{
			Zh: `锚点 "{anchor}" 在正文里用了两次`,
			En: `the anchor "{anchor}" stands twice in the approved text`,
		},
		Hint: locale.Text{
			Zh: `点开条款时不知该到哪一处。请给后面的标题换一个没有用过的锚点，并核对引用它的指标。`,
			En: `A link to the clause could lead to either. Give the later heading an anchor of its own, and check the indicators that refer to it.`,
		},
		Note: locale.Text{Zh: `先用在这里`, En: `first used here`},
		Explain: locale.Text{
			Zh: `一个锚点只标一条。复制标题时最容易忘记改。

错误：### 第八条 重点场所检查 {#c-8}
      ### 第九条 改革任务 {#c-8}
正确：### 第九条 改革任务 {#c-9}`,
			En: `One anchor marks one clause. It is easily forgotten when a heading is copied.

Wrong: ### Clause 8: key venues {#c-8}
       ### Clause 9: reform {#c-8}
Right: ### Clause 9: reform {#c-9}`,
		},
	},
}
