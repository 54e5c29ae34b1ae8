package source

import "github.com/mattn/go-runewidth"

// terminal is stated in full because the package default follows LANG and
// RUNEWIDTH_EASTASIAN, and the same file must give the same output everywhere.
// Characters of ambiguous width (“ ” … ·) count as one column, as in current
// terminals.
var terminal = &runewidth.Condition{EastAsianWidth: false, StrictEmojiNeutral: true}

// Width returns how many columns s takes on a terminal with a Chinese font: two
// for a wide character, none for a combining mark or a control character.
func Width(s string) int { return terminal.StringWidth(s) }
