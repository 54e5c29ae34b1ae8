package locale

import (
	"regexp"
	"strings"
)

// Whom is whom the texts of a page are about.
type Whom uint8

// Whom texts can be about.
const (
	Units  Whom = iota
	People      // all subjects are people
	Both        // some are units and some are people
)

var whomNames = [...]string{Units: "units", People: "people", Both: "both"}

// String is the name for machines.
func (w Whom) String() string { return whomNames[w] }

// About are the texts where they are about some.
func (t Texts) About(w Whom) Texts {
	t.whom = w
	return t
}

// Whom is whom the texts are about.
func (t Texts) Whom() Whom { return t.whom }

// inPlace are the words for units and what stands in their place. Of several
// that fit the first counts.
type inPlace struct{ chinese, english *strings.Replacer }

var wordsFor = [...]inPlace{
	People: {
		strings.NewReplacer(
			"取自单位登记", "取自人员登记", "该单位存续至", "在册到", "见该单位的", "见其", "减该单位", "减对方", "各类单位", "各类人员", "承担单位", "承担者", "涉及单位", "涉及人员",
			"单位和封顶前", "姓名和封顶前", "单位至少两个", "至少两人", "有得分单位", "有得分的人", "的单位 {count} 个", "的 {count} 人", "点单位", "点姓名",
			"本单位", "本人", "该单位", "本人", "单位数", "人数", "几个单位", "几人", "每个单位", "每人", "个单位", "人", "各单位", "各人", "全部单位", "全部人员",
			"其他单位", "其他人", "别的单位", "别人", "没有单位", "没有人", "及以上单位", "及以上的人", "同组单位", "同组的人", "所列单位", "所列的人", "的单位", "的人",
			"{down} 个", "{down} 人", "{level} 个", "{level} 人", "{fresh} 个", "{fresh} 人", "{near} 个", "{near} 人", "{shared} 个", "{shared} 人", "{idle} 个", "{idle} 人",
			"最近的 {count} 个", "最近的 {count} 人", "单位", "人员"),
		strings.NewReplacer("the unit existed until", "on the register until", "its own total", "the officer's own total", "With itself", "With the officer's own result", "It is alone in its group", "The officer is alone in the group", "changed its place", "changed place", "It does not", "The officer does not",
			"a unit", "an officer", "A unit", "An officer", "units", "officers", "unit", "officer", "Units", "Officers", "Unit", "Officer"),
	},
	Both: {
		strings.NewReplacer("取自单位登记", "取自登记", "该单位存续至", "存续或在册到", "本单位", "本对象", "该单位", "该对象", "单位数", "对象数", "单位", "参评对象"),
		strings.NewReplacer("the unit existed until", "there until", "units", "subjects", "unit", "subject", "Units", "Subjects", "Unit", "Subject"),
	},
}

// nameInBraces is a name and no word of the text: {unit}, and the beginning of
// {count|unit|units}.
var nameInBraces = regexp.MustCompile(`\{[a-z]+[|}]`)

// inEnglish puts other words into a text outside of the names in braces.
func (w inPlace) inEnglish(text string) string {
	var out strings.Builder
	end := 0
	for _, at := range nameInBraces.FindAllStringIndex(text, -1) {
		out.WriteString(w.english.Replace(text[end:at[0]]) + text[at[0]:at[1]])
		end = at[1]
	}
	return out.String() + w.english.Replace(text[end:])
}

// ofSubjects adds, for texts that are about units, those about people and about
// both, each under a name of its own: unit-count-of-people.
func ofSubjects(keys ...Key) (added int) {
	for _, k := range keys {
		e := catalogue[k-1]
		for _, whom := range []Whom{People, Both} {
			if e.about[whom] == 0 {
				w := wordsFor[whom]
				added++
				catalogue[k-1].about[whom] = define(e.name+"-of-"+whom.String(), w.chinese.Replace(e.text.Zh), w.inEnglish(e.text.En))
			}
		}
	}
	return added
}

// ofPeople puts a text about people in the place of one about units.
func ofPeople(unit, people Key) Key {
	catalogue[unit-1].about[People] = people
	return people
}
