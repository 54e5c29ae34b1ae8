package demo

import "strings"

// names gives each person a name that nobody of the bureau has yet. They are
// made of syllables.
type names struct {
	dice
	taken map[string]bool
}

func newNames(d dice) *names { return &names{d, make(map[string]bool)} }

var (
	givenFirst  = strings.Fields("云 知 若 长 景 书 望 思 怀 清 远 明 嘉 承 修 砚 闻 予 牧 洛 亦 星 临 鹿 乔 言 卓 逸 启 维")
	givenSecond = strings.Fields("川 衡 岚 舟 溪 宁 野 庭 桐 朗 遥 陌 白 澜 汀 和 安 屿 谦 澄 池 峤 原 棠 峰 禾 岑 序 禹 柏")
)

func (n *names) next() string {
	for {
		name := pick(n.dice, families) + pick(n.dice, givenFirst) + pick(n.dice, givenSecond)
		if !n.taken[name] {
			n.taken[name] = true
			return name
		}
	}
}
