package diag

import "slices"

// catalogue5xx: schemes, by themselves and against the authority, the approved
// text and other editions.
var catalogue5xx = slices.Concat(
	rulesOfWeigh, rulesOfParts, rulesOfWeights, rulesOfLimits, rulesOfMethods, rulesOfIssuers, rulesOfSchemeTexts,
	rulesOfQuantities, rulesOfResults, rulesOfSteps, rulesOfBands, rulesOfPeers, rulesOfKinds, rulesOfStays,
	rulesOfOnce, rulesOfGates, rulesOfQuotas, rulesOfRounding, rulesOfUnitGrades, rulesOfExamples, rulesOfRemarks, rulesOfFairness, rulesOfSlips, rulesOfLacks, rulesOfTotals, rulesOfAllowances, rulesOfUnitGroups,
)
