package check

import (
	"strconv"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/pinyin"
	"gongping/internal/tomldoc"
)

// pinyin: how the name of a unit or a person is read has a syllable for each of its
// characters.
func (c *checker) pinyin(u *dataset.Unit) {
	if u.Pinyin == "" || u.Name == "" {
		return
	}
	if _, fits := pinyin.Stated(u.Name, u.Pinyin); !fits {
		count := 0
		for word := range strings.FieldsSeq(u.Pinyin) {
			if strings.Trim(word, "abcdefghijklmnopqrstuvwxyzü0123456789") == "" {
				count++
			}
		}
		c.add(diag.New(diag.PinyinMisfit, tomldoc.Locate(u.At, "pinyin"), "pinyin", u.Pinyin, "name", u.Name,
			"count", strconv.Itoa(count), "want", strconv.Itoa(pinyin.Syllables(u.Name))))
	}
}
