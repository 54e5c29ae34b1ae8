package locale

// Where points of a total come from.
var (
	SlotStart       = define("slot-start", "{what}（起算分）", "{what} (start)")
	SlotFloor       = define("slot-floor", "{what}（触底补足）", "{what} (raised to the floor)")
	SlotCap         = define("slot-cap", "{what}（封顶扣减）", "{what} (cut by the cap)")
	SlotCoefficient = define("slot-coefficient", "{what}（系数增减）", "{what} (coefficient)")
	SlotGate        = define("slot-gate", "{what}（否决清零）", "{what} (gate)")
	SlotRound       = define("slot-round", "{what}（取舍差额）", "{what} (rounding)")
)
