package diag

import "gongping/internal/locale"

// rulesOfTasks: whose task it is.
var rulesOfTasks = []Rule{
	{
		Code: TaskNotGiven, Severity: Error, Args: []string{"task", "subject"},
		Message: locale.Text{
			Zh: `任务 "{task}" 没有下达给 "{subject}"`,
			En: `the task "{task}" was not given to "{subject}"`,
		},
		Hint: locale.Text{
			Zh: `没有承担的任务不能拿来扣分。请对照任务登记的 subjects，改正记录里的单位或任务；与任务无关的，删去 task。`,
			En: `No unit loses points over a task that it was not given. Compare subjects of the task, and correct unit or task of the event; delete task if it has nothing to do with one.`,
		},
		Note: locale.Text{Zh: `任务登记在这里`, En: `the task`},
		Explain: locale.Text{
			Zh: `任务登记写明由哪些单位承担（subjects，不写就是全部）。引用任务的事件只能记在这些单位名下。

错误：[[task]]
      id = "t-01"
      subjects = ["longhu"]

      [[event]]
      task = "t-01"
      subject = "ninghe"
正确：[[event]]
      task = "t-01"
      subject = "longhu"`,
			En: `A task says which units have it (subjects; all if absent). Events that refer to it stand to the account of these.

Wrong: [[task]]
       id = "t-01"
       subjects = ["longhu"]

       [[event]]
       task = "t-01"
       subject = "ninghe"
Right: [[event]]
       task = "t-01"
       subject = "longhu"`,
		},
	},
}
