package generate

import (
	"strconv"
	"strings"
)

// syllable is a character of a place name with its reading, of which ids are
// made.
type syllable struct{ character, reading string }

var firstSyllables = syllables(`云yun 临lin 栖qi 东dong 澜lan 石shi 丰feng 青qing 望wang 宁ning 松song 白bai 桐tong 鹤he
	芦lu 槐huai 柳liu 竹zhu 梅mei 兰lan 溪xi 泉quan 沙sha 金jin 银yin 铜tong 铁tie 玉yu 珠zhu 虹hong
	霞xia 雁yan 鹿lu 马ma 龙long 凤feng 龟gui 鲤li 杏xing 桃tao 枫feng 榆yu 枣zao 橘ju`)

var secondSyllables = syllables(`湖hu 渡du 桥qiao 门men 塔ta 岭ling 坪ping 渠qu 源yuan 泽ze 塘tang 川chuan 湾wan 浦pu 港gang
	岸an 洲zhou 滩tan 坡po 岗gang 坑keng 垄long 屯tun 寨zhai 堡bao 店dian 市shi 庄zhuang 集ji 镇zhen 坊fang 里li
	口kou 山shan 林lin 井jing 田tian 园yuan 台tai 亭ting`)

func syllables(table string) []syllable {
	var list []syllable
	for _, word := range strings.Fields(table) {
		cut := strings.IndexFunc(word, func(r rune) bool { return r < 0x80 })
		list = append(list, syllable{word[:cut], word[cut:]})
	}
	return list
}

// place is a name with its id.
type place struct{ name, id string }

// places are n different ones. After all pairs of syllables are used up they
// are numbered, as police stations are: 云湖第二派出所.
func places(d dice, n int) []place {
	pairs := d.Perm(len(firstSyllables) * len(secondSyllables))
	used := make(map[string]bool, n)
	list := make([]place, 0, n)
	for round := 1; ; round++ {
		for _, pair := range pairs {
			if len(list) == n {
				return list
			}
			a, b := firstSyllables[pair/len(secondSyllables)], secondSyllables[pair%len(secondSyllables)]
			p := place{a.character + b.character, a.reading + b.reading}
			if round > 1 {
				p.name += "第" + chineseNumber(round)
				p.id += "-" + strconv.Itoa(round)
			}
			if !used[p.id] {
				used[p.id] = true
				list = append(list, p)
			}
		}
	}
}

var chineseDigits = []string{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"}

// chineseNumber is a whole number from 1 to 9999 as clauses are numbered.
func chineseNumber(n int) string {
	var out string
	zero := false
	for _, unit := range []struct {
		value int
		name  string
	}{{1000, "千"}, {100, "百"}, {10, "十"}, {1, ""}} {
		digit := n / unit.value % 10
		switch {
		case digit == 0:
			zero = out != ""
		case digit == 1 && unit.value == 10 && out == "":
			out = "十"
		default:
			if zero {
				out += "零"
			}
			out, zero = out+chineseDigits[digit]+unit.name, false
		}
	}
	return out
}

// Persons, streets and the beginnings and ends of reasons.
var (
	families   = strings.Fields("沈 陆 韩 杜 罗 马 秦 袁 邵 贺 乔 蒋 冯 温 曹 梁 彭 范 苏 叶")
	givenNames = strings.Fields("柏原 听涛 志岑 若衡 季川 绍云 维桢 敬之 明溪 云樵 以宁 毓文 安澜 如峤 石磊 清和 望舒 景行 知远 子墨")
	posts      = strings.Fields("副支队长 大队长 副大队长 科长 副科长 主任科员")

	localities = strings.Fields("河东社区 滨江社区 学府街 解放路 老码头 北站片区 工业园 新村 菜市场后街 旧城改造片区 沿湖村 山口村 溪口村 桥头集镇 渡口 物流园 商贸城 汽车站周边")
	findings   = strings.Fields("抽查时核实 交叉检查时发现 系统比对后查实 回访后核实 现场检查时记录 群众反映后查实 月度检查时发现 复查时确认 值班巡查时发现 书面报告后核实")
	sequels    = strings.Fields("当场告知单位负责人 已通知限期整改 三日内补报了说明 整改情况另行复查 单位没有异议 现场照片已归档 已列入下月复查 责任人已作说明")
)
