package scoring

import "gongping/scoring/exact"

// SharesTotal is what the shares of an event total. A matter is shared out
// whole: anything but 1 would make it worth more, or less, than the scheme says.
func SharesTotal(shares []exact.Number) (total exact.Number, whole bool) {
	total = exact.Sum(shares...)
	return total, total.Equal(one)
}
