package locale

import (
	"fmt"
	"strings"
)

// Lang is a language of the interface. The zero value is invalid.
type Lang uint8

// The languages, in the order in which they are offered.
const (
	ZhCN Lang = iota + 1
	En
)

// Langs returns all languages.
func Langs() []Lang { return []Lang{ZhCN, En} }

// ParseLang reads a language as users write it: "zh", "zh-CN", "en", in any
// case, with "_" for "-" as in the LANG variable.
func ParseLang(word string) (Lang, bool) {
	switch strings.ToLower(strings.ReplaceAll(word, "_", "-")) {
	case "zh", "zh-cn", "zh-hans", "zh-hans-cn":
		return ZhCN, true
	case "en", "en-us", "en-gb":
		return En, true
	}
	return 0, false
}

// Tag returns the BCP 47 tag, as in <html lang="zh-CN">.
func (l Lang) Tag() string {
	switch l {
	case ZhCN:
		return "zh-CN"
	case En:
		return "en"
	}
	panic(fmt.Sprintf("internal error: locale: invalid Lang(%d)", uint8(l)))
}

// String returns the tag, or for the invalid language its number.
func (l Lang) String() string {
	if l != ZhCN && l != En {
		return fmt.Sprintf("Lang(%d)", uint8(l))
	}
	return l.Tag()
}
