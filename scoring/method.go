package scoring

import "gongping/scoring/exact"

// Method turns the entries of one indicator and subject, or metrics of the
// subject, into points.
type Method interface {
	// Name is the word of the scheme file.
	Name() string
	// check reports what is wrong with the method's own parameters.
	check(path []string, i *Indicator, p *problems)
	// signs says whether it can yield positive and negative points.
	signs() (adds, deducts bool)
	// admit reports what is wrong with an entry for this method.
	admit(i *Indicator, e *Entry, p *problems)
	// wanted reports whether a subject without any entry lacks a value.
	wanted() bool
	// needs are the metrics without which there are no points.
	needs() []MetricID
	// divisors are those of them that it divides by.
	divisors() []MetricID
	// worth is the points of an admitted entry before any ruling.
	worth(e *Entry) exact.Number
	// terms pushes the points, one node a term. Index is the indicator's.
	terms(ev *evaluation, i *Indicator, index int, entries []admitted)
}

// Range is a closed interval.
type Range struct{ Min, Max exact.Number }

func (r Range) holds(n exact.Number) bool { return r.Min.Cmp(n) <= 0 && n.Cmp(r.Max) <= 0 }

func (r Range) reversed() bool { return r.Min.Cmp(r.Max) > 0 }
