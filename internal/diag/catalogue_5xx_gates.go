package diag

import "gongping/internal/locale"

// rulesOfGates: vetoes, and the order of grades.
var rulesOfGates = []Rule{
	{
		Code: GateEffect, Severity: Error, Args: []string{"id", "key"},
		Message: locale.Text{
			Zh: `一票否决 "{id}" 的后果与 {key} 不符：该写没写，或者不该写却写了`,
			En: `{key} does not suit the effect of the veto "{id}": it is missing, or has no meaning there`,
		},
		Hint: locale.Text{
			Zh: `effect 是 "grade-cap" 的要写 grade，是 "grade-down" 的要写 levels，是 "zero" 的可以写 category（不写就是总分），其余的都不写。`,
			En: `The effect "grade-cap" needs grade, "grade-down" needs levels, "zero" may have category (the total if absent); the others have none of them.`,
		},
		Explain: locale.Text{
			Zh: `后果要写到没有疑问：等次最高到哪一等，降几级，哪一类计 0 分。写了用不上的键，读的人会以为它起作用。

错误：effect = "grade-cap"
      levels = 1
正确：effect = "grade-down"
      levels = 1`,
			En: `An effect is to leave no doubt: at most which grade, how many levels lower, which category is 0. Readers would think that a key without use has some.

Wrong: effect = "grade-cap"
       levels = 1
Right: effect = "grade-down"
       levels = 1`,
		},
	},
	{
		Code: GradeLast, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `"{id}" 的条件或名额与它的位置不符`,
			En: `the conditions or the quota of "{id}" do not suit its place`,
		},
		Hint: locale.Text{
			Zh: `最后一个等次、最后一档收下其余的全部，不能有 min、when 和 percent，否则不符合的单位没有着落；排名的档，前面各档都要有 percent。请照此改正，或者在后面再加一个不带条件的，例如“不达标”。`,
			En: `The last grade and the last slice of the ranking take all that are left, so they have no min, when or percent, or somebody would be nowhere; the slices before it all have percent. Correct it, or add one more without conditions, such as "not up to standard".`,
		},
		Explain: locale.Text{
			Zh: `等次从最好的写起，单位得到第一个符合的，最后一个收下其余的全部。

错误：[[grade]]
      id = "good"
      min = 90

      [[grade]]
      id = "pass"
      min = 60
正确：[[grade]]
      id = "good"
      min = 90

      [[grade]]
      id = "pass"
      min = 60

      [[grade]]
      id = "fail"`,
			En: `Grades begin with the best. A unit gets the first whose conditions it meets; the last takes all that are left.

Wrong: [[grade]]
       id = "good"
       min = 90

       [[grade]]
       id = "pass"
       min = 60
Right: [[grade]]
       id = "good"
       min = 90

       [[grade]]
       id = "pass"
       min = 60

       [[grade]]
       id = "fail"`,
		},
	},
	{
		Code: GradeOrder, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `等次 "{id}" 的分数线高于排在它前面的等次`,
			En: `the threshold of the grade "{id}" is above that of a grade before it`,
		},
		Hint: locale.Text{
			Zh: `等次从最好的写起，分数线应当一个比一个低，否则这一等轮不到，或者好坏颠倒。请调整先后，或者改正 min。`,
			En: `Grades begin with the best, so that thresholds fall from one to the next; otherwise this grade is never reached, or good and bad are exchanged. Put them in order, or correct min.`,
		},
		Explain: locale.Text{
			Zh: `单位得到第一个符合的等次。60 分的排在 90 分的前面，95 分的单位得到的就是 60 分那一等。

错误：[[grade]]
      id = "pass"
      min = 60

      [[grade]]
      id = "good"
      min = 90

      [[grade]]
      id = "fail"
正确：[[grade]]
      id = "good"
      min = 90

      [[grade]]
      id = "pass"
      min = 60

      [[grade]]
      id = "fail"`,
			En: `A unit gets the first grade whose conditions it meets. With the threshold 60 before 90, a unit with 95 points gets the grade of 60.

Wrong: [[grade]]
       id = "pass"
       min = 60

       [[grade]]
       id = "good"
       min = 90

       [[grade]]
       id = "fail"
Right: [[grade]]
       id = "good"
       min = 90

       [[grade]]
       id = "pass"
       min = 60

       [[grade]]
       id = "fail"`,
		},
	},
}
