package diag

import "slices"

// catalogue2xx: the keys of a table and the values behind them.
var catalogue2xx = slices.Concat(rulesOfKeys, rulesOfTexts, rulesOfIDs, rulesOfNumbers, rulesOfTables, rulesOfFractions, rulesOfFormulas)
