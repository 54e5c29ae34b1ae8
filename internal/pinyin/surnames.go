package pinyin

import "strings"

// surnames are those whose reading is not the most common one of their characters:
// longer ones first, so that 单于 is not taken for 单. They are the readings that
// 《现代汉语词典》 (7th edition) and 《新华字典》 (12th edition) mark with 姓, and for the
// compound ones 《百家姓》 as 《辞海》 reads it. Of two readings of one surname (乐 Yuè
// and Lè, 覃 Qín and Tán, 宁) the one stands here that most of its bearers use, or
// none; whoever searches finds both.
const surnames = `
万俟 mo4 qi2
尉迟 yu4 chi2
单于 chan2 yu2
令狐 ling2 hu2
澹台 tan2 tai2
中行 zhong1 hang2
单 shan4
曾 zeng1
解 xie4
仇 qiu2
区 ou1
查 zha1
盖 ge3
任 ren2
华 hua4
朴 piao2
乐 yue4
折 she2
召 shao4
缪 miao4
员 yun4
贠 yun4
种 chong2
秘 bi4
卜 bu3
洗 xian3
覃 qin2
翟 zhai2
哈 ha3
葛 ge3
句 gou1
隗 wei3
那 na1
过 guo1
燕 yan1
阚 kan4
薄 bo2
祭 zhai4
佴 nai4
乜 nie4
繁 po2
都 du1
黑 he4
重 chong2
相 xiang4
撒 sa3
少 shao4
占 zhan1
观 guan4
`

// surname is a line of the table.
type surname struct {
	name string
	read []syllable
}

var specialSurnames = tableOf(surnames)

// asSurname are the readings as a surname, by character.
var asSurname = byCharacter(specialSurnames)

func tableOf(text string) []surname {
	var list []surname
	for line := range strings.Lines(strings.TrimSpace(text)) {
		words := strings.Fields(line)
		s := surname{name: words[0]}
		for _, word := range words[1:] {
			s.read = append(s.read, syllable{word[:len(word)-1], word[len(word)-1]})
		}
		list = append(list, s)
	}
	return list
}

func byCharacter(list []surname) map[rune][]syllable {
	of := make(map[rune][]syllable)
	for _, s := range list {
		for i, r := range []rune(s.name) {
			of[r] = append(of[r], s.read[i])
		}
	}
	return of
}

// splitSurname are the parts of a key for the special surname that a name begins
// with, and the rest of the name: all of it when its surname is read as usual.
func splitSurname(name string) (parts []string, rest string) {
	for _, s := range specialSurnames {
		if rest, found := strings.CutPrefix(name, s.name); found {
			for i, r := range []rune(s.name) {
				parts = append(parts, s.read[i].String()+string(r))
			}
			return parts, rest
		}
	}
	return nil, name
}
