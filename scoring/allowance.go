package scoring

import (
	"cmp"
	"slices"

	"gongping/scoring/exact"
)

// Allowance is money that follows from results: one of a pool that is shared
// out, amounts by rank band, or an amount for each unit of a metric. All amounts
// are of the currency whose hundredth is the smallest coin.
type Allowance struct {
	Pool   *Pool
	Bands  []BandAmount
	Per    *PerMetric
	Months int           // what amounts by band or metric are multiplied by; 0: 1
	Budget *exact.Number // what the list may not exceed; nil: no limit
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
	Amount   exact.Number
}

// Allotted is the list of an allowance, in the order of groups and places.
type Allotted struct {
	Payments []Payment
	Weights  exact.Number // of a pool: what the weights come to
	Total    exact.Number
	Left     exact.Number  // of the budget; below 0: the list exceeds it
	Over     *exact.Number // by how much; nil: it does not
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

// WholeCents reports whether an amount can be paid: not below 0, and without
// fractions of a cent.
func WholeCents(n exact.Number) bool {
	return n.Sign() >= 0 && n.Round(cents, exact.Down).Equal(n)
}

// Allot makes the list of an allowance.
func (r *Results) Allot(a *Allowance) *Allotted {
	list := &Allotted{}
	for g := range r.standings {
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
		for n := range r.scores { // work is paid whether one is ranked or not
			if id := r.scores[n].Subject; !r.placed(id) {
				list.Payments = append(list.Payments, r.payment(id, 0))
			}
		}
		for n := range list.Payments {
			r.perMetric(&list.Payments[n], a.Per, a.months())
		}
	default:
		for n := range list.Payments {
			list.Payments[n].byBand(a.Bands, a.months())
		}
	}
	amounts := make([]exact.Number, len(list.Payments))
	list.index = make(map[SubjectID]int, len(list.Payments))
	for n := range list.Payments {
		amounts[n], list.index[list.Payments[n].Subject] = list.Payments[n].Amount, n
	}
	list.Total, list.Pay = exact.Sum(amounts...), payOf(amounts)
	if a.Budget != nil {
		if list.Left = a.Budget.Sub(list.Total); list.Left.Sign() < 0 {
			over := list.Left.Neg()
			list.Over = &over
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

// weigh gives a payment its factor and its weight.
func (r *Results) weigh(x *Payment, p *Pool) {
	s := &r.facts.Subjects[r.facts.subjects[x.Subject]]
	x.Factor = one
	fits := false
	for _, f := range p.Factors {
		if s.is(f.Identity, f.Class) {
			if !fits || f.Value.Cmp(x.Factor) > 0 {
				x.Factor = f.Value
			}
			fits = true
		}
	}
	x.Weight = exact.Max(x.Score.Mul(x.Factor), exact.Number{})
}

// share spends the sum to the cent: each gets sum × weight ÷ weights rounded
// down, then those with the largest remainders a cent more; of equal ones the
// better place first, then the id. With no weight at all nobody gets anything.
func (l *Allotted) share(sum exact.Number) {
	for n := range l.Payments {
		l.Weights = l.Weights.Add(l.Payments[n].Weight)
	}
	if l.Weights.Sign() <= 0 {
		return
	}
	rests := make([]exact.Number, len(l.Payments))
	order := make([]int, len(l.Payments))
	spent := exact.Number{}
	for n := range l.Payments {
		x := &l.Payments[n]
		share, _ := sum.Mul(x.Weight).Quo(l.Weights)
		x.Down = share.Round(cents, exact.Down)
		x.Amount, rests[n], order[n] = x.Down, share.Sub(x.Down), n
		spent = spent.Add(x.Down)
	}
	slices.SortFunc(order, func(a, b int) int {
		x, y := &l.Payments[a], &l.Payments[b]
		return cmp.Or(rests[b].Cmp(rests[a]), cmp.Compare(x.Place, y.Place), cmp.Compare(x.Subject, y.Subject))
	})
	for n := 0; spent.Cmp(sum) < 0; n++ {
		x := &l.Payments[order[n]]
		x.Extra, x.Amount, spent = true, x.Down.Add(cent), spent.Add(cent)
	}
}

var cent = exact.Frac(1, 100)

func (x *Payment) byBand(bands []BandAmount, months exact.Number) {
	for _, b := range bands {
		if b.Band == x.Band {
			x.Rate, x.Amount = b.Amount, b.Amount.Mul(months)
		}
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
	Highest, Lowest exact.Number
	Median          exact.Number // to the cent, half away from zero
	Top             int          // a fifth of the heads, rounded up
	TopShare        exact.Number // what they get of all, in per cent, to a hundredth
	Common          exact.Number // the amount that most get
	Same            int          // by how many
	Alike           bool         // eight in ten or more get the same, of two at least
}

func payOf(amounts []exact.Number) Pay {
	p := Pay{Heads: len(amounts)}
	if p.Heads == 0 {
		return p
	}
	p.Mean, p.Median = Hundredths(Mean(amounts)), Hundredths(Median(amounts))
	p.Highest, p.Lowest = slices.MaxFunc(amounts, exact.Number.Cmp), slices.MinFunc(amounts, exact.Number.Cmp)
	p.Top = (p.Heads + 4) / 5
	share, _ := TopShare(amounts, p.Top)
	p.TopShare = Hundredths(share)
	p.Common, p.Same, _ = Alike(amounts)
	p.Alike = p.Heads > 1 && 10*p.Same >= 8*p.Heads
	return p
}
