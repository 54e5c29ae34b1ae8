package locale

// Texts of what is handed on: a period on paper, a ledger in one file.
var (
	PrintTitle    = define("print-title", "{period} 全部材料", "{period}: all papers")
	PrintHow      = define("print-how", "本页把这一期的排名、各指标得分、名单、登记簿和各单位得分明细放在一起，供打印和归档；个人的明细不在内。", "Rankings, indicators, lists, registers and the ledgers of units of this period on one page, to be printed and filed; ledgers of people are not among them.")
	PrintContents = define("print-contents", "目录", "Contents")
	PrintLink     = define("print-link", "整期打印", "Print the whole period")
	CopyLink      = define("copy-link", "单个文件（可以邮寄、存档）", "One file, to be sent or filed")
	CopySays      = define("copy-says", "这是{site}上一页的副本，只反映上面的版次；以网站为准。", "A copy of a page of {site}, as of the edition above; the site itself decides.")
)
