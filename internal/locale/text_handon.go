package locale

// Texts of what is handed on: a period on paper, a ledger in one file.
var (
	PrintTitle    = define("print-title", "{period} 全部材料", "{period}: all papers")
	PrintHow      = define("print-how", "本页把这一期供打印、归档的材料放在一起，每份另起一张；个人的得分明细不在内，各自打印。", "The papers of this period on one page, to be printed and filed, each on a sheet of its own; personal ledgers are not among them and are printed one by one.")
	PrintVolumes  = define("print-volumes", "这一期材料太多，一页放不下：有的另装 {count} 册，每册一页，从目录进入。", "There are too many papers for one page: some are in {count} {count|volume|volumes}, each a page of its own, which the contents lead to.")
	PrintVolume   = define("print-volume", "{papers} 第 {number} 册，共 {of} 册", "{papers}, volume {number} of {of}")
	PrintOne      = define("print-one", "本页是其中一册，每份另起一张。这一期的其他材料：", "This page is one volume, each paper on a sheet of its own. The other papers of the period:")
	PrintContents = define("print-contents", "目录", "Contents")
	PrintLink     = define("print-link", "整期打印", "Print the whole period")
	CopyLink      = define("copy-link", "单个文件（可以邮寄、存档）", "One file, to be sent or filed")
	CopySays      = define("copy-says", "这是{site}上一页的副本，只反映上面的版次；以网站为准。", "A copy of a page of {site}, as of the edition above; the site itself decides.")
)
