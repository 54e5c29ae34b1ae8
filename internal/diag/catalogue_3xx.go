package diag

import "slices"

// catalogue3xx: the registries of ids, the periods, and the signatures.
var catalogue3xx = slices.Concat(rulesOfRegistries, rulesOfPeriods, rulesOfSignatures, rulesOfReserved, rulesOfUnits, rulesOfPeople, rulesOfClasses, rulesOfPosts, rulesOfSite, rulesOfLending)
