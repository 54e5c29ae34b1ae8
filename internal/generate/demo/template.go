package demo

import (
	"strconv"
	"strings"
)

// scene is what the slots of a sentence are filled from.
type scene struct {
	dice
	unit  *unit
	count int
	date  string
}

// fill replaces the slots of a sentence: {所} a station, {社} a community or
// village, {街} a street, {姓} a family name, {数} the count of the event, {日}
// the day, {3-9} a number, {甲|乙} one of the alternatives.
func (s *scene) fill(sentence string) string {
	var b strings.Builder
	for {
		open := strings.IndexByte(sentence, '{')
		if open < 0 {
			return b.String() + sentence
		}
		length := strings.IndexByte(sentence[open:], '}')
		b.WriteString(sentence[:open])
		b.WriteString(s.slot(sentence[open+1 : open+length]))
		sentence = sentence[open+length+1:]
	}
}

func (s *scene) slot(name string) string {
	switch name {
	case "所":
		return pick(s.dice, s.unit.stations) + "派出所"
	case "社":
		return pick(s.dice, s.unit.places)
	case "街":
		return pick(s.dice, s.unit.streets)
	case "姓":
		return pick(s.dice, families) + "某"
	case "数":
		return strconv.Itoa(s.count)
	case "日":
		return s.date
	}
	if low, high, ok := strings.Cut(name, "-"); ok {
		a, errLow := strconv.Atoi(low)
		z, errHigh := strconv.Atoi(high)
		if errLow == nil && errHigh == nil {
			return strconv.Itoa(s.between(a, z))
		}
	}
	if !strings.Contains(name, "|") {
		panic("internal error: no slot " + name)
	}
	return pick(s.dice, strings.Split(name, "|"))
}

var families = strings.Fields("沈 陆 韩 杜 罗 马 秦 袁 邵 贺 乔 蒋 冯 温 曹 梁 彭 范 苏 叶 郑 孟 石 姚 龚 葛")
