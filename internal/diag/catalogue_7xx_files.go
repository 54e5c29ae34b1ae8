package diag

import "gongping/internal/locale"

// rulesOfPictures: pictures, and what a page may weigh.
var rulesOfPictures = []Rule{
	{
		Code: BadPicture, Severity: Error, Args: []string{"format"},
		Message: locale.Text{
			Zh: `文件名说是 {format} 图片，内容却不是`,
			En: `the name says {format}, but the file is no such picture`,
		},
		Hint: locale.Text{
			Zh: `浏览器会显示不出来。请用画图或看图软件打开，另存为 {format}，不要只改后缀。`,
			En: `Browsers would not show it. Open it in a picture program and save it as {format}; changing the ending is not enough.`,
		},
		Explain: locale.Text{
			Zh: `改后缀并不改变内容。网站只用 PNG、JPEG、GIF，各种浏览器都认得。

错误：把 图.bmp 改名为 chart.png
正确：打开 图.bmp，另存为 PNG 格式的 chart.png`,
			En: `Changing the ending changes nothing inside. Sites use PNG, JPEG and GIF, which every browser knows.

Wrong: renaming chart.bmp to chart.png
Right: opening chart.bmp and saving it as a PNG`,
		},
	},
	{
		Code: TooLargeToPublish, Severity: Error, Args: []string{"size", "limit"},
		Message: locale.Text{
			Zh: `文件太大，不宜放上网页：{size}，上限是 {limit}`,
			En: `the file is too large for a page: {size}; the limit is {limit}`,
		},
		Hint: locale.Text{
			Zh: `旧机器、慢线路打不开这么大的网页。文字请分成几页；图片请缩小到屏幕宽度（1200 像素左右）再存。`,
			En: `Old machines on slow lines could not open it. Split a text into several pages; scale a picture down to the width of a screen, about 1200 pixels.`,
		},
		Explain: locale.Text{
			Zh: `一页文字的上限是 1 MiB，图片和主题文件是 5 MiB。手机照片常常超过。

错误：pages/photo.jpg        （12 MiB 的原图）
正确：pages/photo.jpg        （缩小后 300 KiB）`,
			En: `A text may have 1 MiB, a picture or a file of the theme 5 MiB. Photos from a telephone are often larger.

Wrong: pages/photo.jpg        (12 MiB, as taken)
Right: pages/photo.jpg        (300 KiB, scaled down)`,
		},
	},
}
