package diag

import "gongping/internal/locale"

// rulesOfLinks: where the links and pictures of texts lead.
var rulesOfLinks = []Rule{
	{
		Code: BrokenLink, Severity: Error, Args: []string{"words", "address"},
		Message: locale.Text{
			Zh: `“{words}”链接到的 "{address}" 不是本站的网页`,
			En: `"{address}", to which "{words}" leads, is no page of the site`,
		},
		Hint: locale.Text{
			Zh: `点开会是打不开的网页。地址从网站的根写起，如 /2020q3/index.html；同在 pages 或 notices 里的写文件名，如 about.md。`,
			En: `The link would open nothing. Write addresses from the root of the site, such as /2020q3/index.html; for a page or notice write its file, such as about.md.`,
		},
		Explain: locale.Text{
			Zh: `地址要写到文件名，最后是 .html，不能只写文件夹；网页的地址可以从浏览器的地址栏里照抄网站根以后的部分。

错误：[第三季度](/2020q3/)
正确：[第三季度](/2020q3/index.html)`,
			En: `An address names the file, ending in .html, not just a folder; it may be copied from the browser, from behind the root of the site.

Wrong: [third quarter](/2020q3/)
Right: [third quarter](/2020q3/index.html)`,
		},
	},
	{
		Code: BrokenAnchor, Severity: Error, Args: []string{"address", "anchor"},
		Message: locale.Text{
			Zh: `"{address}" 里没有位置 "#{anchor}"`,
			En: `"{address}" has no place "#{anchor}"`,
		},
		Hint: locale.Text{
			Zh: `网页打得开，却到不了要指的条款或记录。请核对锚点；条款的锚点是方案正文标题后面 {#…} 里的，记录请写成 entry:周期/编号。`,
			En: `The page would open, but not where it should. Check the anchor: that of a clause stands in {#…} behind its heading in the approved text; a record is written entry:period/id.`,
		},
		Explain: locale.Text{
			Zh: `锚点要与网页上的完全一致，大小写、短横线都不能差。

错误：[第八条](/schemes/key-work/2020.html#c8)
正确：[第八条](/schemes/key-work/2020.html#c-8)`,
			En: `The anchor must be that of the page to the letter.

Wrong: [clause 8](/schemes/key-work/2020.html#c8)
Right: [clause 8](/schemes/key-work/2020.html#c-8)`,
		},
	},
	{
		Code: BrokenEntry, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `没有编号为 "{id}" 的扣分、加分或评分记录`,
			En: `there is no deduction, bonus or given score with the id "{id}"`,
		},
		Hint: locale.Text{
			Zh: `读的人点不到这一笔。请从成绩明细或记录文件里照抄编号，写成“周期/编号”。`,
			En: `No reader could reach the entry. Copy its id from the ledger or the file of records, as period/id.`,
		},
		Explain: locale.Text{
			Zh: `entry: 后面是周期和编号，指向这条记录在成绩明细里的那一行。申告、裁定、任务在周期的网页上，不能这样写。

错误：[这一笔](entry:e-0147)
正确：[这一笔](entry:2020q3/e-0147)`,
			En: `Behind entry: stand the period and the id; the link leads to the line of the record in its ledger. Appeals, rulings and tasks stand on the page of their period and have no such link.

Wrong: [this entry](entry:e-0147)
Right: [this entry](entry:2020q3/e-0147)`,
		},
	},
	{
		Code: LinkNotShown, Severity: Info, Args: []string{"words", "address"},
		Message: locale.Text{
			Zh: `“{words}”链接到的 "{address}" 目前还不显示，只印出文字`,
			En: `"{address}", to which "{words}" leads, is not shown yet: only the words are printed`,
		},
		Hint: locale.Text{
			Zh: `那个周期还没有公布，或者日期还没有到。到时候重新生成，链接自然就有了。`,
			En: `Its period is not published yet, or its day has not come. The link appears by itself when the site is built then.`,
		},
		Explain: locale.Text{
			Zh: `先写好通知、后公布成绩时本该如此。

错误：以为链接丢了，把地址改成别的
正确：不改，公布以后再生成`,
			En: `That is as it should be where a notice is written before the results are published.

Wrong: changing the address because the link is missing
Right: leaving it; it is there once the period is published`,
		},
	},
	{
		Code: OutsideLink, Severity: Warning, Args: []string{"words", "address"},
		Message: locale.Text{
			Zh: `“{words}”链接到站外 "{address}"，网页上只印出文字和地址`,
			En: `"{words}" leads to "{address}" outside the site: the page prints the words and the address`,
		},
		Hint: locale.Text{
			Zh: `公示网站不连到别处：内网里多半打不开，刻成光盘更打不开。要引用的内容请写进正文，或者只写文号。`,
			En: `A published page leads nowhere outside: on the intranet, or from a disc, the address would most likely not open. Say what matters in the text, or name the document.`,
		},
		Explain: locale.Text{
			Zh: `站外的链接和图片都不显示，地址照印，读的人可以自己抄。

错误：[通知原文](http://oa.example/123)
正确：通知原文见云公发〔2020〕12号`,
			En: `Links and pictures from elsewhere are not shown; their addresses are printed for the reader to copy.

Wrong: [the document](http://oa.example/123)
Right: see document Yun 2020 No. 12`,
		},
	},
	{
		Code: PictureMissing, Severity: Error, Args: []string{"address"},
		Message: locale.Text{
			Zh: `没有图片 "{address}"`,
			En: `there is no picture "{address}"`,
		},
		Hint: locale.Text{
			Zh: `页面上会缺一块。请把图片放在文字旁边（pages、notices 或 slots 里），写对文件名；只能用 .png、.jpg、.gif。`,
			En: `The page would have a hole. Put the picture beside the text (in pages, notices or slots) and check its name; .png, .jpg and .gif will do.`,
		},
		Explain: locale.Text{
			Zh: `图片文件名只用小写字母、数字和短横线。

错误：![流程](流程图.PNG)
正确：![流程](appeal-steps.png)`,
			En: `File names of pictures have only small letters, digits and hyphens.

Wrong: ![Steps](Steps.PNG)
Right: ![Steps](appeal-steps.png)`,
		},
	},
	{
		Code: PictureWithoutText, Severity: Warning, Args: []string{"address"},
		Message: locale.Text{
			Zh: `图片 "{address}" 没有说明文字`,
			En: `the picture "{address}" has no text in its place`,
		},
		Hint: locale.Text{
			Zh: `看不见图片的人、打不开图片的机器和读屏软件都靠这句话。请在方括号里写上图里的内容。`,
			En: `Whoever cannot see the picture depends on it: a blind reader, an old machine. Say in the brackets what the picture shows.`,
		},
		Explain: locale.Text{
			Zh: `方括号里的文字在图片显示不出来时代替图片。

错误：![](appeal-steps.png)
正确：![申告流程：提出、受理、复核、裁定](appeal-steps.png)`,
			En: `The words in brackets stand in the place of the picture where it cannot be shown.

Wrong: ![](appeal-steps.png)
Right: ![How an appeal runs: filed, accepted, reviewed, ruled on](appeal-steps.png)`,
		},
	},
}
