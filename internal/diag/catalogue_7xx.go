package diag

import "slices"

// catalogue7xx: what an office adds beside the records.
var catalogue7xx = slices.Concat(rulesOfOwnTexts, rulesOfLinks, rulesOfPictures, rulesOfOwnTheme, rulesOfShown)
