package demo

import (
	"fmt"
	"strings"
)

// unit is a bureau with what its records speak of.
type unit struct {
	id, name    string
	county      bool
	heads       int
	visits      int // households to visit in a quarter, as the schemes set them
	first, last int // how well it works in the first and in the last quarter, 0 to 100
	dip         int // the quarter in which it falls back, counted from 1; 0: none
	stations    []string
	places      []string // communities or villages
	streets     []string
}

// named are the bureaus of content/units.toml. Tongyuan climbs from the middle
// to the top, Wangling falls with the accident of the fourth quarter,
// Huaichuan slides, the others go their way.
var named = []unit{
	bureau("lindu 临渡分局 486 3200 82 86 0", "渡口 柳堤 盐仓 江滨", "盐仓巷社区 听松苑小区 兴隆社区 长堤社区 望江里 水塔社区 码头新村", "滨江路 柳堤街 轮渡路 中渡口 盐仓东巷 堤外菜场"),
	bureau("qiyun 栖云分局 372 2400 84 85 0", "云坊 文星 古镇 书院", "文星里 书院巷社区 云坊社区 古戏台社区 南薰社区 桂子园 磨坊桥社区", "文星街 云坊路 古镇东街 书院巷 桂子园夜市 茶市街"),
	bureau("dongbu 东埠分局 455 2900 70 76 0", "码头 三棵榕 渔港 堆场", "三棵榕社区 渔港新村 海员公寓 灯塔社区 船厂社区 东埠头社区 盐码头社区", "疏港路 船厂路 灯塔街 渔市街 冷库路 三号码头"),
	bureau("lanmen 澜门分局 238 1300 76 77 0", "澜门 江心 水文 渡头", "水文里社区 江心洲社区 渔民新村 澜门口社区 航标社区 沙洲社区 双港社区", "澜门口 江堤路 航标街 渔汛街 沙洲渡口 水文路"),
	bureau("shita 石塔分局 401 2600 66 72 0", "塔东 塔北 塔南 园区", "塔影花园 机械厂二区 塔西社区 轴承厂社区 石塔新村 热电厂社区 塔南公寓", "塔前路 机械厂路 园区三路 热电街 塔南路 轴承路"),
	bureau("fengqiao 丰桥分局 344 2200 80 79 0", "桥南 桥北 纱厂 砖瓦桥", "纱厂新村 砖瓦桥社区 印染厂社区 桥东里 丰登社区 麻纺厂社区 米市社区", "纱厂路 桥东街 米市街 印染路 丰登路 老桥头"),
	bureau("qingpan 青泮分局 297 2000 79 84 0", "学府 泮池 北门 医学院", "学府西里 学府东里 泮池花园 师院社区 青年公寓 医学院社区 北门里", "学府路 大学北门 泮池街 师院路 青年路 医学院西街"),
	bureau("wangling 望岭县局 268 1500 78 70 4", "岭上 岭下 城关 采石", "岭下村 岭头村 石门村 水碓村 城关社区 电站新村 松林口村", "岭上街 采石路 城关大街 电站路 石门口 岭下集"),
	bureau("ningxi 宁溪县局 315 1800 77 81 0", "溪口 城关 竹排 上溪", "竹排村 溪尾村 上溪口村 城关社区 石桥村 茶亭村 杨树湾村", "溪口街 城关路 竹排街 景区大道 茶亭集 溪滨路"),
	bureau("songping 松坪县局 221 1100 71 70 0", "松岗 坪上 林场 城关", "坪上村 松岗村 林场社区 茶厂社区 大坪村 云脚村 城关社区", "松岗街 坪上路 林场路 茶市 大坪集 城关西街"),
	bureau("baiqu 白渠县局 289 1700 69 75 0", "石板桥 渠首 白渠 城关", "石板桥村 渠首社区 白渠社区 下闸村 麦场村 城关社区 柳林村", "石板桥 渠首路 菜市场后街 下闸街 麦场路 城关南街"),
	bureau("tongyuan 桐源县局 304 1800 66 95 0", "老城 古渡 源头 桐花岭", "桐花岭社区 老城西街社区 南门口社区 古渡村 源头村 库区新村 汽车站社区", "南门口 老城西街 汽车站路 古渡街 夜市街 库区路"),
	bureau("qingze 清泽县局 256 1400 80 80 0", "泽畔 圩堤 城关 莲塘", "泽畔小区 圩上村 莲塘村 闸口村 城关社区 东圩村 渔家村", "泽畔路 圩堤路 莲塘街 闸口集 城关北街 渔家巷"),
	bureau("heyuan 鹤原县局 193 900 72 74 0", "牧场 垭口 城关 冬窝子", "牧场社区 垭口村 城关社区 冬窝子村 河滩村 鹤鸣村 羊圈沟村", "城关街 垭口路 牧场路 河滩集 鹤鸣街 毛纺厂路"),
	bureau("lutang 芦塘县局 277 1600 81 83 0", "藕塘 芦荡 城关 粮库", "藕塘社区 芦荡村 粮库社区 邮电家属院 城关社区 东塘村 苇子村", "藕塘路 粮库路 城关街 芦荡集 东塘街 苇子桥"),
	bureau("huaichuan 槐川县局 332 2000 83 64 0", "北街 槐树街 川口 城关", "槐树街社区 北街社区 川口村 酒厂社区 城关社区 上槐村 下槐村", "槐树街 北街 川口路 酒厂路 城关环路 上槐集"),
}

// bureau reads a line of the table: id, name, heads, visits, first, last, dip.
func bureau(line, stations, communities, streets string) unit {
	u := unit{stations: strings.Fields(stations), places: strings.Fields(communities), streets: strings.Fields(streets)}
	if _, err := fmt.Sscan(line, &u.id, &u.name, &u.heads, &u.visits, &u.first, &u.last, &u.dip); err != nil {
		panic("internal error: " + line)
	}
	u.county = strings.HasSuffix(u.name, "县局")
	return u
}

// units are the named ones and, where more are wanted, made-up counties.
func units(o Options) []unit {
	list := append([]unit(nil), named...)
	for n := len(list); n < o.Units; n++ {
		d := newDice(o.Seed, fmt.Sprintf("unit %d", n))
		id := fmt.Sprintf("county-%03d", n+1)
		u := bureau(fmt.Sprintf("%s 第%d县局 %d 1500 %d %d 0", id, n+1, d.between(150, 400), d.between(60, 90), d.between(60, 90)),
			"城关", "城关社区", "城关街")
		for range 4 {
			place := pick(d, firsts) + pick(d, seconds)
			u.stations = append(u.stations, place)
			u.places = append(u.places, place+"村", pick(d, firsts)+pick(d, seconds)+"社区")
			u.streets = append(u.streets, pick(d, firsts)+pick(d, seconds)+"街")
		}
		list = append(list, u)
	}
	return list
}

// Syllables of made-up places.
var (
	firsts  = strings.Fields("云 梅 竹 沙 金 玉 霞 雁 鹿 枫 榆 桃 橘 泉 虹 龙")
	seconds = strings.Fields("湾 浦 洲 滩 坡 岗 坑 屯 寨 堡 店 庄 集 坊 井 台")
)

// skill is how well a bureau works in a quarter, 0 to 100.
func (u *unit) skill(d dice, q, last int) int {
	s := u.first
	if last > 0 {
		s += (u.last - u.first) * q / last
	}
	if u.dip > 0 && q+1 >= u.dip {
		s -= max(0, 16-4*(q+1-u.dip))
	}
	return min(100, max(0, s+d.between(-4, 4)))
}
