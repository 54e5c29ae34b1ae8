package main

import (
	"gongping/internal/locale"
	"gongping/internal/outdir"
)

// What could not be done. {cause} and {remedy} have no full stop of their own.
var (
	doingRead   = locale.Text{Zh: `读不了 "{path}"：{cause}。{remedy}；原有网站未动。`, En: `Cannot read "{path}": {cause}. {remedy}; the site is as it was.`}
	doingWrite  = locale.Text{Zh: `没能把网站写到 "{path}"：{cause}。{remedy}；原有网站未动。`, En: `Cannot write the site to "{path}": {cause}. {remedy}; the site is as it was.`}
	doingTidy   = locale.Text{Zh: `新网站已经写到 "{path}"，但没能删净旧网站：{cause}。{remedy}；下次生成时会再删。`, En: `The new site stands at "{path}", but the old one could not be deleted: {cause}. {remedy}; the next build tries again.`}
	doingOutput = locale.Text{Zh: `结果没能全部输出：{cause}。{remedy}。`, En: `The result could not be printed in full: {cause}. {remedy}.`}

	textSystem = locale.Text{Zh: "（%s）", En: " (%s)"}
)

// Why, and what to do.
var (
	causeForeign   = locale.Text{Zh: `那里有别的文件（如 "%s"），不是 gongping 生成的网站`, En: `it holds something else (such as "%s"), not a site that gongping built`}
	remedyForeign  = locale.Text{Zh: "请用 -d 换一个空文件夹或新文件夹", En: "Name an empty or a new folder with -d"}
	causeBusy      = locale.Text{Zh: "另一个 gongping 正在写它", En: "another gongping is writing it"}
	remedyBusy     = locale.Text{Zh: "请等它结束再试", En: "Wait for it to end and try again"}
	causeConflict  = locale.Text{Zh: `"%s" 和 "%s" 只能留一个`, En: `only one of "%s" and "%s" can stay`}
	remedyConflict = locale.Text{Zh: "请删掉或改名不要的那一个再试", En: "Delete or rename the one that is not wanted and try again"}

	remedyRefused    = locale.Text{Zh: "请用 -d 换一个文件夹", En: "Name another folder with -d"}
	remedyMountPoint = locale.Text{Zh: "请用 -d 指定它里面的一个文件夹", En: "Name a folder inside it with -d"}

	causeFull        = locale.Text{Zh: "磁盘已满", En: "the disk is full"}
	causeQuota       = locale.Text{Zh: "磁盘配额已经用完", En: "the disk quota is used up"}
	remedyFull       = locale.Text{Zh: "请腾出空间再试", En: "Make room and try again"}
	causeReadOnly    = locale.Text{Zh: "磁盘是只读的", En: "the disk is read-only"}
	remedyReadOnly   = locale.Text{Zh: "请换一个能写的位置，或请管理员解除只读", En: "Name a place that can be written to, or have the disk made writable"}
	causePermission  = locale.Text{Zh: "没有权限", En: "permission denied"}
	remedyPermission = locale.Text{Zh: "请检查文件夹的属主和权限", En: "Check who owns the folder, and its permissions"}
	causeNotFolder   = locale.Text{Zh: "路径中间有一段是文件，不是文件夹", En: "a part of the path is a file, not a folder"}
	causeTooLong     = locale.Text{Zh: "名字太长", En: "the name is too long"}
	remedyTooLong    = locale.Text{Zh: "请换一个短一些的名字", En: "Choose a shorter name"}
	causeLoop        = locale.Text{Zh: "链接绕成了圈", En: "the links go round in a circle"}
	causeMissing     = locale.Text{Zh: "找不到它，或者它所在的文件夹", En: "it does not exist, or the folder it is in does not"}
	remedyPath       = locale.Text{Zh: "请检查这个路径", En: "Check this path"}
	causeTooMany     = locale.Text{Zh: "同时打开的文件太多", En: "too many files are open"}
	remedyTooMany    = locale.Text{Zh: "请关掉一些程序再试", En: "Close some programs and try again"}
	causeDevice      = locale.Text{Zh: "磁盘读写出错", En: "the disk reports an error"}
	remedyDevice     = locale.Text{Zh: "请检查磁盘和网络连接", En: "Check the disk and the network"}
	causeInUse       = locale.Text{Zh: "别的程序正在用它", En: "another program is using it"}
	remedyInUse      = locale.Text{Zh: "请关掉用它的程序再试", En: "Close the program that uses it and try again"}
	causeOther       = locale.Text{Zh: "系统不允许", En: "the system refuses"}
	remedyOther      = locale.Text{Zh: "请检查这个位置再试", En: "Look at this place and try again"}
)

var causesOfRefusal = map[outdir.Refusal]locale.Text{
	outdir.NotFolder:       {Zh: "那里是一个文件，不是文件夹", En: "it is a file, not a folder"},
	outdir.DanglingLink:    {Zh: "那里是一个链接，指向的位置不存在", En: "it is a link, and what it leads to does not exist"},
	outdir.FilesystemRoot:  {Zh: "那是整个磁盘", En: "it is a whole disk"},
	outdir.HomeFolder:      {Zh: "个人主文件夹就是它，或者在它里面", En: "it is the home folder, or holds it"},
	outdir.CurrentFolder:   {Zh: "当前文件夹就是它，或者在它里面", En: "it is the current folder, or holds it"},
	outdir.ProtectedFolder: {Zh: `会和内容文件夹 "%s" 混在一起`, En: `it would be mixed up with the content in "%s"`},
	outdir.MountPoint:      {Zh: "那里挂载着一个磁盘，不能整个替换", En: "a disk is mounted there, which cannot be replaced"},
}
