package diag

import "gongping/internal/locale"

// rulesOfNames: files whose name hides what they are.
var rulesOfNames = []Rule{
	{
		Code: MisnamedFile, Severity: Error, Args: []string{"name"},
		Message: locale.Text{
			Zh: `"{name}" 像是一个 TOML 文件，但名字不以 .toml 结尾，不会被读取`,
			En: `"{name}" looks like a TOML file, but its name does not end in .toml: it would not be read`,
		},
		Hint: locale.Text{
			Zh: `里面的记录会全部漏掉，所以停下来。请把文件名改成以小写 .toml 结尾；记事本另存时常会加上 .txt。确实不要的，请移到内容文件夹外面。`,
			En: `Every record in it would be missing. Rename it so that it ends in lower-case .toml; Notepad likes to add .txt. If it is not wanted, move it out of the content folder.`,
		},
		Explain: locale.Text{
			Zh: `records 和 schemes 里只读取 .toml 文件（方案正文另有 .md）。改了名字的文件会连同里面的记录一起消失，成绩也就错了。

错误：records/2020q3/events.toml.txt、events.TOML、events.toml~
正确：records/2020q3/events.toml`,
			En: `In records and schemes only .toml files are read (and .md for approved texts). A renamed file would vanish with its records, and the results would be wrong.

Wrong: records/2020q3/events.toml.txt, events.TOML, events.toml~
Right: records/2020q3/events.toml`,
		},
	},
}
