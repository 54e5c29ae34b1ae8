package diag

import "gongping/internal/locale"

// rulesOfClasses: classes that are computed from published thresholds.
var rulesOfClasses = []Rule{
	{
		Code: ClassByHand, Severity: Error, Args: []string{"unit", "class", "day"},
		Message: locale.Text{
			Zh: `单位 "{unit}" 写了分类 "{class}"，可是它这一类单位自 {day} 起按门槛定分类`,
			En: `the class "{class}" is written for the unit "{unit}", whose kind is classified by thresholds since {day}`,
		},
		Hint: locale.Text{
			Zh: `删去 class，分类由指标和门槛算出；经批准另行决定的，再写一行 class_document = "文号"，网页上会印出。`,
			En: `Remove class: it follows from the measures. If it was decided otherwise, add class_document = "the document", which is printed.`,
		},
		Note: locale.Text{Zh: `门槛写在这里`, En: `the thresholds stand here`},
		Explain: locale.Text{
			Zh: `门槛公布以后，分类谁都能照着算一遍。手写的分类没有依据，和门槛不一致时也没有人发现。
门槛生效以前的分类可以手写，生效之日起改按门槛。

错误：kind = "station"
      class = "first"
正确：kind = "station"
      measures = { population = 86000, daily-calls = 41, complexity = 3 }
也对：class = "first"
      class_document = "云公考〔2020〕12号"`,
			En: `With published thresholds everybody can work out a class. One written by hand has no ground, and nobody would notice that it differs.
A class of a day before the thresholds took effect may be written; from that day on they hold.

Wrong: kind = "station"
       class = "first"
Right: kind = "station"
       measures = { population = 86000, daily-calls = 41, complexity = 3 }
Or:    class = "first"
       class_document = "No. 12 of 2020"`,
		},
	},
	{
		Code: MeasureMissing, Severity: Error, Args: []string{"unit", "measure", "day"},
		Message: locale.Text{
			Zh: `单位 "{unit}" 自 {day} 起按门槛定分类，缺指标 "{measure}"`,
			En: `the unit "{unit}" is classified by thresholds from {day} on, and lacks the measure "{measure}"`,
		},
		Hint: locale.Text{
			Zh: `在单位的 measures 里补上这一项；数值是后来才有的，补在那一天的 [[unit.change]] 里。`,
			En: `Add it to the unit's measures, or to those of a [[unit.change]] of the day from which it is known.`,
		},
		Note: locale.Text{Zh: `门槛写在这里`, En: `the thresholds stand here`},
		Explain: locale.Text{
			Zh: `缺一项指标，就不知道达到几项门槛，也就不知道是哪一类。某日起变了的指标写在 [[unit.change]] 里，没有写的不变。

错误：measures = { population = 86000, complexity = 3 }
正确：measures = { population = 86000, daily-calls = 41, complexity = 3 }`,
			En: `Without a measure nobody knows how many thresholds are reached. Measures that change go into a [[unit.change]]; the others stay.

Wrong: measures = { population = 86000, complexity = 3 }
Right: measures = { population = 86000, daily-calls = 41, complexity = 3 }`,
		},
	},
	{
		Code: ClassRowLeast, Severity: Error, Args: []string{"class"},
		Message: locale.Text{
			Zh: `分类 "{class}" 的门槛：除最后一个分类以外都要写 least，最后一个不写`,
			En: `thresholds of the class "{class}": every class but the last one states least, and the last one does not`,
		},
		Hint: locale.Text{
			Zh: `单位从上到下归入第一个达到门槛的分类，最后一个分类收下其余的单位。请调整次序，或者补上、删去 least。`,
			En: `A unit is of the first class that it reaches, and the last one takes the rest. Put them in order, or add or remove least.`,
		},
		Explain: locale.Text{
			Zh: `中间的分类没有门槛，后面的分类就没有单位；最后的分类有门槛，达不到的单位就没有分类。

错误：[[classification.class]]
      class = "third"

      [[classification.class]]
      class = "first"
      least = { population = 80000 }
正确：[[classification.class]]
      class = "first"
      least = { population = 80000 }

      [[classification.class]]
      class = "third"`,
			En: `A class without thresholds leaves no units for those behind it; thresholds of the last one leave units without a class.

Wrong: [[classification.class]]
       class = "third"

       [[classification.class]]
       class = "first"
       least = { population = 80000 }
Right: [[classification.class]]
       class = "first"
       least = { population = 80000 }

       [[classification.class]]
       class = "third"`,
		},
	},
	{
		Code: ClassRowReach, Severity: Error, Args: []string{"reach", "count"},
		Message: locale.Text{
			Zh: `要求达到 {reach} 项，可是门槛只有 {count} 项`,
			En: `{reach} thresholds are to be reached, and there are {count}`,
		},
		Hint: locale.Text{
			Zh: `reach 不能多于 least 里的项数；要求全部达到的，删去 reach。`,
			En: `reach is at most the number of thresholds in least; where all are wanted, remove it.`,
		},
		Explain: locale.Text{
			Zh: `这样的分类没有单位达得到。

错误：least = { population = 80000, daily-calls = 40 }
      reach = 3
正确：least = { population = 80000, daily-calls = 40 }
      reach = 2`,
			En: `No unit can reach such a class.

Wrong: least = { population = 80000, daily-calls = 40 }
       reach = 3
Right: least = { population = 80000, daily-calls = 40 }
       reach = 2`,
		},
	},
	{
		Code: ClassOfPeople, Severity: Error, Args: []string{"kind"},
		Message: locale.Text{
			Zh: `"{kind}" 是个人的类别，不能按门槛定分类`,
			En: `"{kind}" is a kind of people, who cannot be classified by thresholds`,
		},
		Hint: locale.Text{
			Zh: `个人的分类随岗位，写在 [[person.post]] 的 class 里。请核对 [[classification]] 的 kind。`,
			En: `The class of a person goes with the post: class in [[person.post]]. Check the kind of the [[classification]].`,
		},
		Note: locale.Text{Zh: `[[classification]] 写在这里`, En: `the [[classification]] stands here`},
		Explain: locale.Text{
			Zh: `[[classification]] 按辖区人口、接处警量等指标划分单位，个人没有这些指标。

错误：[[classification]]
      kind = "officer"
正确：[[classification]]
      kind = "station"`,
			En: `[[classification]] goes by measures of units, such as population and calls. People have none.

Wrong: [[classification]]
       kind = "officer"
Right: [[classification]]
       kind = "station"`,
		},
	},
}
