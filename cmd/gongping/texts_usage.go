package main

import "gongping/internal/locale"

// The texts of flags; what a flag takes stands between backquotes.
var (
	textFlagLang        = locale.Text{Zh: "提示信息的`语言`：zh-CN（默认）或 en；写明时，生成的网站也用它", En: "`language` of messages: zh-CN (the default) or en; when stated, of the site as well"}
	textFlagSource      = locale.Text{Zh: "内容`文件夹`；不写时用当前文件夹，那里没有内容时用演示数据", En: "content `folder`; the current folder if none is stated, or the demonstration where that has no content"}
	textFlagDestination = locale.Text{Zh: "网站写到哪个`文件夹`，默认 public", En: "`folder` to write the site to, public by default"}
	textFlagAudience    = locale.Text{Zh: "给`谁`看：bureau（全局，默认）、unit:单位编号 或 supervision（监督）", En: "`whom` it is for: bureau (the default), unit:ID or supervision"}
	textFlagAsOf        = locale.Text{Zh: "按这个`日期`已录入的记录计算，如 2020-10-31；不写时为已公布的成绩", En: "count what had been entered by this `date`, such as 2020-10-31; without it, what is published"}
	textFlagFormat      = locale.Text{Zh: "检查结果的`格式`：text（默认）或 json", En: "`format` of the findings: text (the default) or json"}
	textFlagStrict      = locale.Text{Zh: "警告也按错误对待", En: "treat warnings as errors"}
	textFlagQuiet       = locale.Text{Zh: "只显示错误", En: "print errors only"}
	textFlagExplain     = locale.Text{Zh: "解释一个提示`编号`，如 GP201", En: "explain a `code`, such as GP201"}
	textFlagScheme      = locale.Text{Zh: "只要这个`方案`的；不写时为该单位参加的全部方案", En: "of this `scheme` only; without it, of all that the unit is scored by"}
	textFlagForm        = locale.Text{Zh: "得分明细的`格式`：text（默认）、markdown 或 json", En: "`format` of the ledger: text (the default), markdown or json"}
	textFlagHelp        = locale.Text{Zh: "显示用法", En: "show this"}

	helpUsage        = locale.Text{Zh: "用法：", En: "Usage:"}
	helpCommands     = locale.Text{Zh: "命令：", En: "Commands:"}
	helpFlags        = locale.Text{Zh: "选项：", En: "Flags:"}
	helpTakesCommand = locale.Text{Zh: " 命令 [选项]", En: " command [flags]"}
	helpTakesFlags   = locale.Text{Zh: " [选项]", En: " [flags]"}
	helpMore         = locale.Text{Zh: "用 %s 命令 --help 查看一个命令的用法。", En: "See %s command --help for one command."}

	textUsage       = locale.Text{Zh: "用法不对：%v。用 %s --help 查看用法。", En: "Wrong usage: %v. See %s --help."}
	usageCommand    = locale.Text{Zh: `没有 "%s" 这个命令%s`, En: `there is no command "%s"%s`}
	usageArgument   = locale.Text{Zh: `%s 后面不能有 "%s"`, En: `%s does not take "%s"`}
	usageFlag       = locale.Text{Zh: `%s 没有 %s 这个选项%s`, En: `%s has no flag %s%s`}
	usageSuggestion = locale.Text{Zh: `（你是不是想写 %s？）`, En: ` (did you mean %s?)`}
	usageValue      = locale.Text{Zh: `%s 后面缺少内容`, En: `%s needs a value`}
	usageSwitch     = locale.Text{Zh: `%s 不能是 "%s"，只能是 true 或 false`, En: `%s cannot be "%s", only true or false`}
	usageSyntax     = locale.Text{Zh: `"%s" 不是选项的写法`, En: `"%s" is not how a flag is written`}
	usageComma      = locale.Text{Zh: "、", En: ", "}
	usageWords      = locale.Text{Zh: `%[1]s 只能是 %[2]s 或 %[3]s，不能是 "%[4]s"`, En: `%[1]s is %[2]s or %[3]s, not "%[4]s"`}
	usageDate       = locale.Text{Zh: `--as-of 要写成 2020-10-31 这样的日期，不能是 "%s"`, En: `--as-of is a date such as 2020-10-31, not "%s"`}
	usageAudience   = locale.Text{Zh: `--audience 只能是 bureau、unit:单位编号 或 supervision，不能是 "%s"`, En: `--audience is bureau, unit:ID or supervision, not "%s"`}
	usageDemo       = locale.Text{Zh: `这里没有内容文件夹，演示数据不会写进已有内容的 "%s"；请用 -s 指明内容文件夹，或者换一个新的目标文件夹`, En: `there is no content folder here, and the demonstration is not written over "%s", which has content; name the content folder with -s, or a new destination`}
	usageCode       = locale.Text{Zh: `没有 "%s" 这个提示编号，编号如 GP201`, En: `there is no code "%s"; a code looks like GP201`}
)
