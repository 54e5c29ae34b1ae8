package diag

import "gongping/internal/locale"

// rulesOfPinyin: how names are read.
var rulesOfPinyin = []Rule{
	{
		Code: PinyinMisfit, Severity: Error, Args: []string{"pinyin", "name", "count", "want"},
		Message: locale.Text{
			Zh: `读音“{pinyin}”与名称“{name}”对不上：可用的音节 {count} 个，名称 {want} 个字`,
			En: `the reading "{pinyin}" does not fit the name "{name}": usable syllables: {count}, characters: {want}`,
		},
		Hint: locale.Text{
			Zh: `每个字写一个音节，用小写字母，不标声调，ü 写作 v，音节之间空一格；标点不算，数字和字母照写。读音与通常的一样时，删去这一行。`,
			En: `Write a syllable for each character, in small letters without tones, ü as v, with a blank between them; marks do not count, digits and letters stand as they are. Delete the line where the name is read as usual.`,
		},
		Explain: locale.Text{
			Zh: `表格按读音排序，查找页按全拼和首字母查找。程序知道每个字的常用读音和姓氏的读音；名称读作别的，由 pinyin 写明。

错误：name = "单雄信"
      pinyin = "shan xiong"
正确：name = "单雄信"
      pinyin = "shan xiong xin"`,
			En: `Lists sort by how names are read, and the search finds them by pinyin and its initials. The usual readings of characters, and those of surnames, are known; pinyin states another.

Of a name with three characters:
Wrong: pinyin = "shan xiong"
Right: pinyin = "shan xiong xin"`,
		},
	},
}
