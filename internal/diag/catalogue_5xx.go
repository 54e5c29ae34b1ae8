package diag

import "slices"

// catalogue5xx: schemes, by themselves and against the authority, the approved
// text and other editions.
var catalogue5xx = slices.Concat(rulesOfParts, rulesOfWeights, rulesOfLimits, rulesOfMethods, rulesOfIssuers, rulesOfSchemeTexts)
