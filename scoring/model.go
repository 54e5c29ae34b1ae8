package scoring

import "gongping/scoring/exact"

// Model says how a category makes its part of the total. The four (with the
// two directions of the third) are those of a real police appraisal system:
// routine work weighted, key work direct, common items that only add or only
// subtract, and free items.
type Model uint8

const (
	_        Model = iota
	Weighted       // 常规业务: starts at 100, floor 0, × weight%
	Direct         // 重点工作: starts at its weight, floor 0
	Bonus          // 公共加分: starts at 0, only adds
	Penalty        // 公共扣分: starts at 0, only subtracts, may be negative
	Free           // 得分制: starts at 0, adds and subtracts, may be negative
)

// model is what the scheme's Model means in numbers.
type model struct {
	weighs   bool // has a weight
	percent  bool // is multiplied by weight%
	adds     bool // may hold positive points
	deducts  bool // may hold negative points
	defaults Limits
}

var zeroLimit = Limit{Stated: true}

var models = map[Model]model{
	Weighted: {weighs: true, percent: true, adds: true, deducts: true, defaults: Limits{Floor: zeroLimit}},
	Direct:   {weighs: true, adds: true, deducts: true, defaults: Limits{Floor: zeroLimit}},
	Bonus:    {adds: true, defaults: Limits{Floor: zeroLimit}},
	Penalty:  {deducts: true, defaults: Limits{Cap: zeroLimit}},
	Free:     {adds: true, deducts: true},
}

var hundred = exact.Int(100)

// full is what a category of the model has when nothing is deducted: 100 on
// the weighted scale, the weight itself for direct, nothing for the others.
func (c *Category) full() exact.Number {
	switch {
	case c.Model == Weighted:
		return hundred
	case c.Model == Direct && c.Weight != nil:
		return *c.Weight
	}
	return exact.Number{}
}

// limits are the category's own where it states them, else the model's.
func (c *Category) limits() Limits {
	l := c.Limits
	if !l.Floor.Stated {
		l.Floor = models[c.Model].defaults.Floor
	}
	if !l.Cap.Stated {
		l.Cap = models[c.Model].defaults.Cap
	}
	return l
}
