package main

import "gongping/internal/locale"

var (
	textRoot    = locale.Text{Zh: "公评：由考评记录和规则生成公示网站", En: "gongping builds a site of published appraisal results"}
	textBuild   = locale.Text{Zh: "生成网站", En: "Build the site"}
	textCheck   = locale.Text{Zh: "只检查，不生成", En: "Do everything but write"}
	textVersion = locale.Text{Zh: "显示版本", En: "Print the version"}

	textFlagLang        = locale.Text{Zh: "提示信息的语言：zh-CN 或 en", En: "language of messages: zh-CN or en"}
	textFlagSource      = locale.Text{Zh: "内容文件夹；不写时用当前文件夹，当前文件夹没有 site.toml 时用演示数据", En: "content folder; the current folder, or the demonstration where that has no site.toml"}
	textFlagDestination = locale.Text{Zh: "网站写到哪个文件夹", En: "folder to write the site to"}
	textFlagAsOf        = locale.Text{Zh: "按这一天已录入的记录计算，如 2020-10-31；不写时为已公布的成绩", En: "count what had been entered by this date, such as 2020-10-31; without it, what is published"}
	textFlagFormat      = locale.Text{Zh: "检查结果的格式：text 或 json", En: "format of the findings: text or json"}
	textFlagStrict      = locale.Text{Zh: "警告也按错误对待", En: "treat warnings as errors"}
	textFlagQuiet       = locale.Text{Zh: "只显示错误", En: "print errors only"}
	textFlagExplain     = locale.Text{Zh: "解释一个提示编号，如 GP201", En: "explain a code, such as GP201"}

	textDemonstration = locale.Text{Zh: "演示数据", En: "the demonstration"}
	textBuilt         = locale.Text{
		Zh: "已由%s生成 %d 个文件（新写 %d，未变 %d，删除 %d）。请打开 %s",
		En: "Built %[2]d files from %[1]s (%[3]d written, %[4]d unchanged, %[5]d removed). Open %[6]s",
	}
	textSound   = locale.Text{Zh: "%s：检查通过，错误 %d，警告 %d。", En: "%s: sound, %d errors, %d warnings."}
	textUnsound = locale.Text{Zh: "%s：错误 %d，警告 %d。没有写入任何文件，原有网站未动。", En: "%s: %d errors, %d warnings. Nothing was written; the site is as it was."}

	textUsage    = locale.Text{Zh: "用法不对：%v。用 gongping --help 查看用法。", En: "Wrong usage: %v. See gongping --help."}
	textFailed   = locale.Text{Zh: "没有完成：%v。%s", En: "Not done: %v. %s"}
	textInternal = locale.Text{
		Zh: "gongping 内部错误，没有写入任何文件。请把以下内容连同所用的命令报告给维护者。",
		En: "Internal error of gongping; nothing was written. Please report the following with the command you used.",
	}

	remedyForeign    = locale.Text{Zh: "请换一个空文件夹或新文件夹（-d）。", En: "Name an empty or a new folder (-d)."}
	remedyBusy       = locale.Text{Zh: "请等它结束再试。", En: "Wait for it to end and try again."}
	remedyRefused    = locale.Text{Zh: "请换一个目标文件夹（-d）。", En: "Name another destination (-d)."}
	remedyFull       = locale.Text{Zh: "磁盘已满：请腾出空间再试，原有网站未动。", En: "The disk is full: make room and try again; the site is as it was."}
	remedyPermission = locale.Text{Zh: "没有权限：请检查文件夹的属主和权限。", En: "Permission denied: check who owns the folder and its permissions."}
	remedyOther      = locale.Text{Zh: "请检查这个路径后再试，原有网站未动。", En: "Look at this path and try again; the site is as it was."}
)
