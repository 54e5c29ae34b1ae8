package diag

import "slices"

// catalogue4xx: records, against the scheme, the period and each other.
var catalogue4xx = slices.Concat(rulesOfBelonging, rulesOfPoints, rulesOfValues, rulesOfDecisions, rulesOfGroups, rulesOfOpenValues, rulesOfTasks,
	rulesOfReports, rulesOfMetrics, rulesOfCarried, rulesOfPlaces, rulesOfShares, rulesOfCorrections)
