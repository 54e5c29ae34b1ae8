package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

// Allowance is money that follows from results: one of a pool that is shared
// out, amounts by rank band, an amount for each unit of a metric, or one for each
// place gained. All amounts are of the currency whose hundredth is the smallest coin.
type Allowance struct {
	Groups []GroupID // of the scheme, that are on the list; none: all
	Under  SubjectID // the superior whose groups are; empty: all
	Pool   *Pool
	Bands  []BandAmount
	People *People // who gets the amounts by band in place of the ranked; nil: these themselves
	Per    *PerMetric
	Gain   *PerPlace
	Months int           // of a period: amounts by band or metric are multiplied by them; 0: 1
	Budget *exact.Number // what the list may not exceed; nil: no limit

	Average *exact.Number // what those who get anything were said to get on average in a month; nil: nothing was said
}

// Pool is a sum that is shared among the ranked by score × factor.
type Pool struct {
	Sum     exact.Number // in whole cents, not below 0
	Factors []Factor     // of several that fit a subject the highest; 1 if none fits
}

// Factor is that of an identity or of a class.
type Factor struct {
	Identity IdentityID
	Class    ClassID
	Value    exact.Number // not below 0
}

// BandAmount is what those in a band get.
type BandAmount struct {
	Band   BandID
	Amount exact.Number
}

// PerMetric is an amount for each one of a metric.
type PerMetric struct {
	Metric MetricID
	Amount exact.Number
}

// Payment is a line of the list of an allowance.
type Payment struct {
	Subject  SubjectID
	Group    GroupID
	Place    int // 0: none
	Score    exact.Number
	Factor   exact.Number // of a pool
	Weight   exact.Number // of a pool: score × factor; 0 for what is not above 0
	Down     exact.Number // of a pool: the share less what is below a cent
	Extra    bool         // of a pool: a cent more, by the largest remainders
	Band     BandID       // may be empty
	Rate     exact.Number // what the band or one of the metric is worth
	Quantity exact.Number // of a metric; 0 for what is not above 0
	State    State        // why there is no quantity
	Moved    Movement     // of places gained
	Gained   int          // how many are paid
	Unpaid   Unpaid       // why there is no movement
	Posts    []PostPay    // of somebody below the ranked, who is no subject of these results
	Amount   exact.Number
}

// Allotted is the list of an allowance, in the order of groups and places.
type Allotted struct {
	Payments []Payment
	Units    []UnitPay    // of amounts that go to those below the ranked: all who were scored
	Weights  exact.Number // of a pool: what the weights come to
	Total    exact.Number
	Left     exact.Number  // of the budget; below 0: the list exceeds it
	Over     *exact.Number // by how much; nil: it does not
	Beyond   exact.Number  // by how much the monthly average is above the one that was said; below 0: under it
	Pay
	index map[SubjectID]int
}

// Of is the line of a subject, if it has one.
func (l *Allotted) Of(id SubjectID) (*Payment, bool) {
	n, ok := l.index[id]
	if !ok {
		return nil, false
	}
	return &l.Payments[n], true
}

// cents are the decimals of an amount.
const cents = 2

var cent = exact.Frac(1, 100)

// WholeCents reports whether an amount can be paid: not below 0, and without
// fractions of a cent.
func WholeCents(n exact.Number) bool {
	return n.Sign() >= 0 && n.Round(cents, exact.Down).Equal(n)
}

// Allot makes the list of an allowance.
func (r *Results) Allot(a *Allowance) *Allotted {
	list := &Allotted{}
	for g := range r.standings {
		if !a.Covers(r.standings[g].Group) {
			continue
		}
		for _, row := range r.standings[g].Rows {
			list.Payments = append(list.Payments, r.payment(row.Subject, row.Place))
		}
	}
	switch {
	case a.Pool != nil:
		for n := range list.Payments {
			r.weigh(&list.Payments[n], a.Pool)
		}
		list.share(a.Pool.Sum)
	case a.Per != nil:
		list.Payments = r.unplaced(a, list.Payments) // work is paid whether one is ranked or not
		for n := range list.Payments {
			r.perMetric(&list.Payments[n], a.Per, a.months())
		}
	case a.Gain != nil:
		list.Payments = r.unplaced(a, list.Payments)
		for n := range list.Payments {
			r.gain(&list.Payments[n], a.Gain)
		}
	case a.People != nil:
		list.people(a, r.unplaced(a, list.Payments))
	default:
		for n := range list.Payments {
			list.Payments[n].byBand(a)
		}
	}
	amounts := make([]exact.Number, len(list.Payments))
	list.index = make(map[SubjectID]int, len(list.Payments))
	for n := range list.Payments {
		amounts[n], list.index[list.Payments[n].Subject] = list.Payments[n].Amount, n
	}
	list.Total, list.Pay = exact.Sum(amounts...), payOf(amounts, a.months())
	if a.Average != nil {
		list.Beyond = list.Monthly.Sub(*a.Average)
	}
	if a.Budget != nil {
		if list.Left = a.Budget.Sub(list.Total); list.Left.Sign() < 0 {
			over := list.Left.Neg()
			list.Over = &over
		}
	}
	return list
}

// Covers reports whether those of a group are on the list.
func (a *Allowance) Covers(g GroupID) bool {
	return (len(a.Groups) == 0 || slices.Contains(a.Groups, g.Written())) && (a.Under == "" || g.Under() == a.Under)
}

// unplaced adds those who were scored and have no place.
func (r *Results) unplaced(a *Allowance, list []Payment) []Payment {
	for n := range r.scores {
		if id := r.scores[n].Subject; !r.placed(id) && a.Covers(r.scores[n].Group) {
			list = append(list, r.payment(id, 0))
		}
	}
	return list
}

func (r *Results) placed(id SubjectID) bool {
	_, ok := r.Place(id)
	return ok
}

func (r *Results) payment(id SubjectID, place int) Payment {
	s := &r.scores[r.facts.subjects[id]]
	return Payment{Subject: id, Group: s.Group, Place: place, Score: s.Total, Band: s.Band}
}

func (a *Allowance) months() exact.Number { return exact.Int(int64(max(1, a.Months))) }

// rate is the amount of a band; false: it has none.
func (a *Allowance) rate(band BandID) (exact.Number, bool) {
	for _, b := range a.Bands {
		if b.Band == band {
			return b.Amount, true
		}
	}
	return exact.Number{}, false
}

func (x *Payment) byBand(a *Allowance) {
	if rate, ok := a.rate(x.Band); ok {
		x.Rate, x.Amount = rate, rate.Mul(a.months())
	}
}

// perMetric rounds to the cent, half away from zero.
func (r *Results) perMetric(x *Payment, per *PerMetric, months exact.Number) {
	x.Rate = per.Amount
	value, state, ok := r.Measure(x.Subject, per.Metric)
	if x.State = state; !ok {
		x.State = Unreported
	}
	if x.State == 0 {
		x.Quantity = exact.Max(value, exact.Number{})
		x.Amount = x.Rate.Mul(x.Quantity).Mul(months).Round(cents, exact.HalfAway)
	}
}

// Pay is how far amounts lie apart.
type Pay struct {
	Heads           int
	Mean            exact.Number // to the cent, half away from zero
	Paid            int          // how many get anything
	Monthly         exact.Number // what these get on average in a month, to the cent, half away from zero; 0 if nobody does
	Highest, Lowest exact.Number
	Median          exact.Number // to the cent, half away from zero
	Top             int          // a fifth of the heads, rounded up
	TopShare        exact.Number // what they get of all, in per cent, to a hundredth
	Common          exact.Number // the amount that most of those who get anything get
	Same            int          // by how many
	Alike           bool         // eight in ten or more of these get the same, of two at least
}

func payOf(amounts []exact.Number, months exact.Number) Pay {
	p := Pay{Heads: len(amounts)}
	sum := exact.Sum(amounts...)
	var paid []exact.Number
	for _, n := range amounts {
		if n.Sign() > 0 {
			paid = append(paid, n)
		}
	}
	p.Paid = len(paid)
	if monthly, ok := sum.Quo(months.Mul(exact.Int(int64(p.Paid)))); ok {
		p.Monthly = Hundredths(monthly)
	}
	if p.Heads == 0 {
		return p
	}
	p.Mean, p.Median = Hundredths(Mean(amounts)), Hundredths(Median(amounts))
	p.Highest, p.Lowest = slices.MaxFunc(amounts, exact.Number.Cmp), slices.MinFunc(amounts, exact.Number.Cmp)
	p.Top = (p.Heads + 4) / 5
	share, _ := TopShare(amounts, p.Top)
	p.TopShare = Hundredths(share)
	p.Common, p.Same, _ = Alike(paid)
	p.Alike = p.Paid > 1 && 10*p.Same >= 8*p.Paid
	return p
}
