package diag

import "gongping/internal/locale"

// rulesOfFiles: folders and files, before a byte is read.
var rulesOfFiles = []Rule{
	{
		Code: FolderMissing, Severity: Error, Args: []string{"folder"},
		Message: locale.Text{
			Zh: `找不到内容文件夹 "{folder}"`,
			En: `the content folder "{folder}" does not exist`,
		},
		Hint: locale.Text{
			Zh: `请检查路径有没有写错，文件夹是否改名或移走。`,
			En: `Check the spelling of the path, and whether the folder was renamed or moved.`,
		},
		Explain: locale.Text{
			Zh: `内容文件夹是放 site.toml、units.toml、schemes、records 的那一个文件夹，网站的全部内容都从这里读取。

错误：gongping build -s 考评2020      （当前位置没有这个文件夹）
正确：gongping build -s D:\考评\2020`,
			En: `The content folder is the one that holds site.toml, units.toml, schemes and records. Everything on the site is read from it.

Wrong: gongping build -s appraisal-2020      (there is no such folder here)
Right: gongping build -s D:\appraisal\2020`,
		},
	},
	{
		Code: NotAFolder, Severity: Error, Args: []string{"folder"},
		Message: locale.Text{
			Zh: `"{folder}" 不是文件夹`,
			En: `"{folder}" is not a folder`,
		},
		Hint: locale.Text{
			Zh: `这里应当是文件夹。指定内容文件夹时，请写文件夹的路径；在内容文件夹里，请把这个文件改名或移走。`,
			En: `A folder belongs here. To name a content folder, give the folder, not a file in it; inside one, rename this file or move it away.`,
		},
		Explain: locale.Text{
			Zh: `这个位置应当是文件夹，实际上却是一个文件。指定内容文件夹时，给出文件夹本身；在内容文件夹里，schemes、records 以及其中每个考评周期都应当是文件夹。

错误：gongping build -s 考评/site.toml
正确：gongping build -s 考评`,
			En: `A folder should stand here, but it is a file. Name the content folder itself; inside it, schemes, records and every period in records are folders.

Wrong: gongping build -s appraisal/site.toml
Right: gongping build -s appraisal`,
		},
	},
	{
		Code: FolderEmpty, Severity: Error,
		Message: locale.Text{
			Zh: `内容文件夹里没有可读的内容`,
			En: `there is nothing to read in the content folder`,
		},
		Hint: locale.Text{
			Zh: `内容文件夹里至少要有 site.toml、units.toml 和 periods.toml。请确认打开的是放这些文件的文件夹。`,
			En: `A content folder holds at least site.toml, units.toml and periods.toml. Check that this is the folder they are in.`,
		},
		Explain: locale.Text{
			Zh: `文件夹是空的，或者里面没有 .toml 文件。常见原因是路径多写或少写了一层。

错误：考评/              （里面只有一个文件夹“2020”）
正确：考评/2020/         （里面有 site.toml、units.toml……）`,
			En: `The folder is empty or holds no .toml file. Often the path is one level too high or too deep.

Wrong: appraisal/          (holds nothing but the folder "2020")
Right: appraisal/2020/     (holds site.toml, units.toml, …)`,
		},
	},
	{
		Code: FileMissing, Severity: Error, Args: []string{"file"},
		Message: locale.Text{
			Zh: `缺少文件 "{file}"`,
			En: `the file "{file}" is missing`,
		},
		Hint: locale.Text{
			Zh: `没有它就无法生成网站。请确认内容文件夹选对了，再检查文件名：要全部小写，后缀是 .toml 或 .md，不是 .toml.txt。`,
			En: `The site cannot be built without it. Check that this is the right content folder, then the file name: lower case, ending in .toml or .md, not .toml.txt.`,
		},
		Explain: locale.Text{
			Zh: `这个文件是必需的，在应有的位置没有找到。Windows 默认隐藏文件后缀，看起来叫 site.toml 的文件，实际可能叫 site.toml.txt；请在资源管理器里打开“文件扩展名”再看。

错误：Site.toml、site.toml.txt、site（1）.toml
正确：site.toml`,
			En: `The file is required and was not found where it belongs. Windows hides file endings, so a file that looks like site.toml may really be called site.toml.txt: switch on "File name extensions" in Explorer and look again.

Wrong: Site.toml, site.toml.txt, site (1).toml
Right: site.toml`,
		},
	},
	{
		Code: Unreadable, Severity: Error, Args: []string{"reason"},
		Message: locale.Text{
			Zh: `无法读取：{reason}`,
			En: `cannot be read: {reason}`,
		},
		Hint: locale.Text{
			Zh: `请检查读取权限，以及文件是否正被 Excel、WPS 等程序占用；关闭后再试。`,
			En: `Check the permission to read it, and whether Excel, WPS or another program holds it open; close that and try again.`,
		},
		Explain: locale.Text{
			Zh: `文件在，但系统不允许读取。多半是权限不够，或者其他程序正在独占使用。冒号后面是操作系统给出的原因。

错误：chmod 000 units.toml
正确：chmod 644 units.toml`,
			En: `The file exists but the system refuses to read it: the permission is missing, or another program has locked it. What follows the colon is the reason given by the operating system.

Wrong: chmod 000 units.toml
Right: chmod 644 units.toml`,
		},
	},
	{
		Code: DanglingLink, Severity: Error, Args: []string{"target"},
		Message: locale.Text{
			Zh: `这是一个链接，但它指向的 "{target}" 不存在`,
			En: `this is a link to "{target}", which does not exist`,
		},
		Hint: locale.Text{
			Zh: `请恢复目标文件，或者用文件本身替换这个链接。`,
			En: `Bring the target back, or put the file itself in place of the link.`,
		},
		Explain: locale.Text{
			Zh: `内容文件夹里可以用符号链接，但目标必须存在。复制文件夹或换一台电脑后，目标常常没有一起带过来。

错误：units.toml -> ../共享/units.toml      （目标已移走）
正确：把 ../共享/units.toml 复制为 units.toml`,
			En: `Symbolic links are welcome in a content folder, but their targets must exist. After copying a folder or changing machines the target is often left behind.

Wrong: units.toml -> ../common/units.toml      (moved away)
Right: copy ../common/units.toml to units.toml`,
		},
	},
	{
		Code: NotAFile, Severity: Error,
		Message: locale.Text{
			Zh: `这里应当是文件，实际是文件夹或特殊文件`,
			En: `this should be a file, but is a folder or a special file`,
		},
		Hint: locale.Text{
			Zh: `请把它改名或移走，再放上同名的文件。`,
			En: `Rename it or move it away, and put a file of this name in its place.`,
		},
		Explain: locale.Text{
			Zh: `以 .toml 或 .md 结尾的名字应当是普通文件。有的解压软件会多建一层与文件同名的文件夹。

错误：units.toml/units.toml
正确：units.toml`,
			En: `A name ending in .toml or .md should be a plain file. Some unpacking programs make a folder with the name of the file.

Wrong: units.toml/units.toml
Right: units.toml`,
		},
	},
	{
		Code: FileTooLarge, Severity: Error, Args: []string{"size", "limit"},
		Message: locale.Text{
			Zh: `文件太大：{size}，上限是 {limit}`,
			En: `the file is too large: {size}; the limit is {limit}`,
		},
		Hint: locale.Text{
			Zh: `一个考评周期的记录可以分成几个文件放在同一文件夹里，例如按月分。如果这不是记录文件，请移到内容文件夹外面。`,
			En: `The records of a period may be split into several files in its folder, by month for instance. If this is not a file of records, move it out of the content folder.`,
		},
		Explain: locale.Text{
			Zh: `几十万条记录也到不了这个上限，所以多半是误放的文件，或者同一批记录重复粘贴了很多遍。确实很多时，请分成几个文件：文件名随意，编号在周期内不重复即可。

错误：records/2020q3/全部.toml        （200 MiB）
正确：records/2020q3/07.toml、08.toml、09.toml`,
			En: `Some hundred thousand records stay below this limit, so this is probably a file that does not belong here, or the same records pasted many times. If there are really so many, split them: file names are free as long as ids are unique in the period.

Wrong: records/2020q3/all.toml        (200 MiB)
Right: records/2020q3/07.toml, 08.toml, 09.toml`,
		},
	},
	{
		Code: UnknownFile, Severity: Warning,
		Message: locale.Text{
			Zh: `不会被读取：这里用不到叫这个名字的文件或文件夹`,
			En: `not read: no file or folder of this name is used here`,
		},
		Hint: locale.Text{
			Zh: `如果里面有要公布的内容，请检查名字和所在的位置；如果只是草稿或备份，请移到内容文件夹外面。`,
			En: `If it holds something to publish, check its name and place; if it is a draft or a backup, move it out of the content folder.`,
		},
		Explain: locale.Text{
			Zh: `内容文件夹里每个文件都有固定的名字或位置。名字差一个字母，内容就会被悄悄漏掉，所以在这里提醒。

错误：unit.toml、records/events.toml
正确：units.toml、records/2020q3/events.toml`,
			En: `Every file of a content folder has its name or place. One wrong letter and its content would quietly be left out, hence this warning.

Wrong: unit.toml, records/events.toml
Right: units.toml, records/2020q3/events.toml`,
		},
	},
	{
		Code: BadFileName, Severity: Error, Args: []string{"name"},
		Message: locale.Text{
			Zh: `文件或文件夹的名字 "{name}" 不能用作编号`,
			En: `the file or folder name "{name}" cannot serve as an id`,
		},
		Hint: locale.Text{
			Zh: `请改名：只用小写字母 a-z、数字 0-9 和短横线 -，1 到 64 个字符。它会成为网页地址的一部分。`,
			En: `Rename it: only lower-case a-z, digits 0-9 and hyphens, 1 to 64 characters. It becomes part of the address of pages.`,
		},
		Explain: locale.Text{
			Zh: `办法、版本和考评周期的文件名（文件夹名）就是它们的编号，并出现在网页地址里，所以只能用不会出问题的字符。中文名称写在文件内容里。

错误：schemes/重点工作/2020年.toml
正确：schemes/key-work/2020.toml`,
			En: `The file and folder names of schemes, editions and periods are their ids and appear in the addresses of pages, so they use only safe characters. Names for people to read are written inside the files.

Wrong: schemes/Key Work/2020 final.toml
Right: schemes/key-work/2020.toml`,
		},
	},
}
