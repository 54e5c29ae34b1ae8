package main

import (
	"fmt"

	"gongping/internal/locale"
)

// counted is what is counted: one of it, or none or several.
type counted struct{ one, many locale.Text }

func (c counted) in(lang locale.Lang, n int) string {
	text := c.many
	if n == 1 {
		text = c.one
	}
	return fmt.Sprintf(text.In(lang), n)
}

var (
	textRoot    = locale.Text{Zh: "公评：由考评记录和规则生成公示网站", En: "gongping builds a site of published appraisal results"}
	textBuild   = locale.Text{Zh: "生成网站", En: "Build the site"}
	textCheck   = locale.Text{Zh: "只检查，不生成", En: "Do everything but write"}
	textExplain = locale.Text{Zh: "显示一个单位一期的得分明细", En: "Print the ledger of a unit in a period"}
	textVersion = locale.Text{Zh: "显示版本", En: "Print the version"}
	textHelp    = locale.Text{Zh: "显示命令的用法", En: "Show how a command is used"}

	textCompletion   = locale.Text{Zh: "生成命令行自动补全脚本", En: "Print the completion script of a shell"}
	textCompletionOf = locale.Text{Zh: "%s 的自动补全脚本", En: "Print the completion script of %s"}

	textDemonstration = locale.Text{Zh: "演示数据", En: "the demonstration"}
	textCurrentFolder = locale.Text{Zh: "当前文件夹", En: "the current folder"}

	textBuilt = locale.Text{
		Zh: "%s：已生成 %s（新写 %d，未变 %d，删除 %d）。请打开 %s",
		En: "%s: built %s (%d written, %d unchanged, %d removed). Open %s",
	}
	textSound   = locale.Text{Zh: "%s：检查通过，%s，%s。", En: "%s: sound, %s, %s."}
	textUnsound = locale.Text{Zh: "%s：%s，%s。没有写入任何文件，原有网站未动。", En: "%s: %s, %s. Nothing was written; the site is as it was."}

	countFiles    = counted{one: locale.Text{Zh: "%d 个文件", En: "%d file"}, many: locale.Text{Zh: "%d 个文件", En: "%d files"}}
	countErrors   = counted{one: locale.Text{Zh: "错误 %d", En: "%d error"}, many: locale.Text{Zh: "错误 %d", En: "%d errors"}}
	countWarnings = counted{one: locale.Text{Zh: "警告 %d", En: "%d warning"}, many: locale.Text{Zh: "警告 %d", En: "%d warnings"}}

	textInternal = locale.Text{
		Zh: "gongping 内部错误，网站没有更新。请把以下内容连同所用的命令报告给维护者。",
		En: "Internal error of gongping; the site was not updated. Please report the following with the command you used.",
	}
	textMousetrap = locale.Text{
		Zh: "gongping 要在命令行窗口里使用：请打开“命令提示符”，输入 gongping --help。",
		En: "gongping is a command: open a command prompt and type gongping --help.",
	}
)
