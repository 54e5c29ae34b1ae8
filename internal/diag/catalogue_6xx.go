package diag

import "slices"

// catalogue6xx: what was published, and what happened to it afterwards.
var catalogue6xx = slices.Concat(rulesOfEditions, rulesOfShownEditions)
