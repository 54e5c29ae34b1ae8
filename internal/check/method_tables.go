package check

import (
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// methodTable is the table of a method in an indicator.
type methodTable struct {
	method dataset.Method
	word   string
	header string
	at     *source.Span // nil: it is not there
}

func tablesOf(i *dataset.Indicator) []methodTable {
	list := []methodTable{
		{dataset.MethodGiven, "given", "[indicator.given]", nil},
		{dataset.MethodDeviation, "deviation", "[indicator.deviation]", nil},
		{dataset.MethodRatio, "ratio", "[indicator.ratio]", nil},
		{dataset.MethodBands, "bands", "[[indicator.band]]", nil},
		{dataset.MethodRank, "rank", "[indicator.rank]", nil},
		{dataset.MethodRelative, "relative", "[indicator.relative]", nil},
		{dataset.MethodComposite, "composite", "[indicator.composite]", nil},
	}
	for n, at := range []*source.Span{
		atOf(i.Given, func(x *dataset.GivenRule) *source.Span { return &x.At }),
		atOf(i.Deviation, func(x *dataset.DeviationRule) *source.Span { return &x.At }),
		atOf(i.Ratio, func(x *dataset.RatioRule) *source.Span { return &x.At }),
		firstAt(i.Bands, func(x *dataset.BandRule) *source.Span { return &x.At }),
		atOf(i.Rank, func(x *dataset.RankRule) *source.Span { return &x.At }),
		atOf(i.Relative, func(x *dataset.RelativeRule) *source.Span { return &x.At }),
		atOf(i.Composite, func(x *dataset.CompositeRule) *source.Span { return &x.At }),
	} {
		list[n].at = at
	}
	return list
}

func atOf[T any](table *T, at func(*T) *source.Span) *source.Span {
	if table == nil {
		return nil
	}
	return at(table)
}

func firstAt[T any](list []T, at func(*T) *source.Span) *source.Span {
	if len(list) == 0 {
		return nil
	}
	return at(&list[0])
}

// methodTables holds the tables of an indicator to its method. Of one that
// could not be read they may be lost.
func (c *checker) methodTables(i *dataset.Indicator) {
	if c.d.Flawed(i.At) {
		return
	}
	word := methodWord(i)
	wrong := func(at source.Span, has, table string) {
		c.add(diag.New(diag.MethodTable, at, "id", string(i.ID), "method", word, "has", has, "table", table))
	}
	for _, t := range tablesOf(i) {
		if t.method == i.Method && t.at == nil {
			wrong(tomldoc.Locate(i.At, "method"), "lacks", t.header)
			return // what stands there instead is the same mistake
		}
	}
	for _, t := range tablesOf(i) {
		if t.method != i.Method && t.at != nil {
			wrong(*t.at, "has", t.header)
		}
	}
	if i.Method == dataset.MethodGiven && len(i.Kinds) > 0 {
		wrong(i.Kinds[0].At, "has", "[[indicator.kind]]")
	}
	if i.Method != dataset.MethodEvents && len(i.Multipliers) > 0 {
		wrong(i.Multipliers[0].At, "has", "[[indicator.multiplier]]")
	}
	c.kindTables(i)
	c.ruleTables(i)
}

func methodWord(i *dataset.Indicator) string {
	for _, t := range tablesOf(i) {
		if t.method == i.Method {
			return t.word
		}
	}
	return "events"
}

// kindTables holds each kind to one way of being worth something, or to none
// where it is only counted.
func (c *checker) kindTables(i *dataset.Indicator) {
	for n := range i.Kinds {
		k := &i.Kinds[n]
		half := (k.PointsMin == nil) != (k.PointsMax == nil)
		stated := k.Points != nil || k.PointsMin != nil || k.PointsMax != nil || len(k.Roles) > 0
		switch {
		case i.Method == dataset.MethodEvents && (half || k.Points != nil && k.PointsMin != nil):
			c.add(diag.New(diag.PointsOrRange, k.At, "id", string(k.ID)))
		case i.Method != dataset.MethodEvents && i.Method != dataset.MethodGiven && stated:
			c.add(diag.New(diag.PointsUncounted, k.At, "id", string(k.ID)))
		}
	}
}

// ruleTables holds the tables of the methods to what must stand in them
// together.
func (c *checker) ruleTables(i *dataset.Indicator) {
	id := string(i.ID)
	if d := i.Deviation; d != nil {
		c.step(d.At, id, &d.StepRule)
		if d.Points.Stated == (len(d.Tiers) > 0) || (len(d.Tiers) > 0) != (d.Tiering != 0) {
			c.add(diag.New(diag.PointsOrTiers, d.At, "id", id))
		}
	}
	if i.Ratio != nil && i.Ratio.Over != nil {
		c.step(i.Ratio.Over.At, id, &i.Ratio.Over.StepRule)
	}
	if r := i.Rank; r != nil && r.First != nil {
		c.step(r.At, id, &r.StepRule)
	}
	if r := i.Relative; r != nil {
		span := r.Kind == scoring.PeersSpan
		if r.Kind != 0 && ((r.Points != nil) == span || (r.Low != nil) != span || (r.High != nil) != span) {
			c.add(diag.New(diag.RelativePoints, r.At, "id", id, "kind", relativeWords[r.Kind]))
		}
	}
	if r := i.Composite; r != nil {
		for n := range r.Parts {
			if p := &r.Parts[n]; r.Combine != 0 && (p.Weight == nil) != (r.Combine == scoring.CombineProduct) {
				c.add(diag.New(diag.PartWeight, p.At, "id", id))
			}
		}
	}
}

var relativeWords = [...]string{scoring.PeersBest: "best", scoring.PeersSpan: "span", scoring.PeersMean: "mean"}

// step holds a step to one of its two ways.
func (c *checker) step(at source.Span, id string, s *dataset.StepRule) {
	if (s.Step == nil) == (s.Percent == nil) {
		c.add(diag.New(diag.StepEither, at, "id", id))
	}
}
