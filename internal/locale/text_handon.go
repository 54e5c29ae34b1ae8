package locale

// Texts of what is handed on: a period on paper, a ledger in one file.
var (
	PrintTitle    = define("print-title", "{period} 全部材料", "{period}: all papers")
	PrintHow      = define("print-how", "本页把这一期供打印、归档的材料放在一起，每份另起一张；个人的得分明细不在内，各自打印。", "The papers of this period on one page, to be printed and filed, each on a sheet of its own; personal ledgers are not among them and are printed one by one.")
	PrintContents = define("print-contents", "目录", "Contents")
	PrintLink     = define("print-link", "整期打印", "Print the whole period")
	CopyLink      = define("copy-link", "单个文件（可以邮寄、存档）", "One file, to be sent or filed")
	CopySays      = define("copy-says", "这是{site}上一页的副本，只反映上面的版次；以网站为准。", "A copy of a page of {site}, as of the edition above; the site itself decides.")
)
