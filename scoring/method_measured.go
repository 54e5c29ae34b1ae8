package scoring

import "gongping/scoring/exact"

// Partial says what a fraction of a step earns. There is no default: no rule
// text that leaves it open says the same.
type Partial uint8

const (
	_            Partial = iota
	PartialExact         // its part
	PartialFloor         // nothing: whole steps only (不足一个的不计)
	PartialCeil          // as much as a whole one (不足一个按一个计)
)

// Stride is how far a metric moves for one helping of points: so much in its own
// unit, or so many per cent of the reference. A percentage point is a step of 1
// in a metric counted in per cent.
type Stride struct {
	Size     exact.Number
	Relative bool // Size is per cent of the reference
}

// Direction of a deviation.
type Towards uint8

const (
	_      Towards = iota
	Below          // counts what is missing to the reference
	Above          // counts what is over it
	Either         // counts both
)

// Deviation is the method 每低/超一个单位: Points for every Step between a metric
// and its reference, and AtOnce as soon as there is any.
type Deviation struct {
	Metric    MetricID
	Reference Quantity
	Towards   Towards
	Step      Stride
	Partial   Partial
	Points    Quantity // of a step, signed; not with Tiers
	AtOnce    exact.Number
	Tiers     []Tier
	Whole     bool // Tiers: the tier that is reached holds for every step (全额), else each for its own part (超额)
}

// Tier is a sliding step (浮动标准): the points of a step up to so many steps.
type Tier struct {
	UpTo   *exact.Number // nil in the last
	Points exact.Number
}

// Ratio is the method 按完成比例得分: Points × metric ÷ target, or the inverse.
type Ratio struct {
	Metric  MetricID
	Target  Quantity
	Points  exact.Number
	Inverse bool          // Points × target ÷ metric
	Least   *exact.Number // a ratio below it earns nothing; nil: none
	Over    *Over         // then the ratio counts up to 1 only
}

// Over is what exceeding a target earns.
type Over struct {
	Step    Stride
	Partial Partial
	Points  Quantity // of a step
	Cap     Limit    // of what exceeding earns; must be stated
}

// Bands is the method 分档: the points of the one row whose conditions hold.
type Bands struct{ Rows []BandRow }

// BandRow is a row of Bands. With To the points slide from Points at the low
// end of its only condition to To at the high end.
type BandRow struct {
	When   []Condition // empty: everything else; the last row only
	Points exact.Number
	To     *exact.Number
	Clause ClauseID
	Flat   ClauseID // the clause that means the row to be flat though it has no end; may be empty
}

// TiePoints says what those who share a place get.
type TiePoints uint8

const (
	_        TiePoints = iota
	TieBest            // the points of the best of the places they take up
	TieMean            // the mean of the points of these places
	TieWorst           // the points of the worst of them
)

// RankPoints is the method 按名次计分: points by place among those who have the
// metric. With several metrics (several raters) the points are averaged.
type RankPoints struct {
	Metrics []MetricID
	Order   Order
	All     bool // among all subjects, not only the own group
	Given   bool // the metric is the place itself, after somebody else's ranking; those given the same share it
	Table   []exact.Number
	Rest    *exact.Number // beyond the table; nil where First is used
	First   *exact.Number // with Step in place of Table
	Step    Stride        // what each place costs: points, or per cent of First
	Ties    TiePoints
}

// Peers says with what a metric is compared.
type Peers uint8

const (
	_         Peers = iota
	PeersBest       // points × x ÷ best
	PeersSpan       // low + (high − low) × (x − min) ÷ (max − min) (功效系数法)
	PeersMean       // points × x ÷ mean
)

// Relative is the method 与同组比较折算.
type Relative struct {
	Metric     MetricID
	Kind       Peers
	Order      Order // LowFirst: the lowest is best, and fractions are inverted
	All        bool
	Points     exact.Number // PeersBest, PeersMean
	Low, High  exact.Number // PeersSpan
	Degenerate exact.Number // what counts where the comparison is impossible
}

// Combine says how parts are put together.
type Combine uint8

const (
	_ Combine = iota
	CombineSum
	CombineMean    // the sum ÷ the sum of weights
	CombineProduct // the weights are not used
)

// Composite is the method 加权合成: Scale × the weighted sum of metrics.
type Composite struct {
	Parts   []Part
	Combine Combine
	Skip    bool          // parts without a value are left out; with CombineMean only
	Total   *exact.Number // what the weights must total; nil: they need not
	Scale   exact.Number
}

// Part is one input of a Composite.
type Part struct {
	Metric MetricID
	Weight exact.Number
}
