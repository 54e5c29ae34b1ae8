package scoring

import (
	"cmp"

	"gongping/scoring/exact"
)

// People are those who get the amounts of the bands in which the ranked are.
type People struct {
	Days   int // of the period, above 0
	Served []Service
}

// Service is for how many days of a period somebody was below one of those who
// were scored. The services of one are in order of time, none longer together
// than the period.
type Service struct {
	Person, Unit SubjectID
	Days         int
}

// PostPay is what somebody gets for the days below one of the ranked. These come to
// the amount: each is cut to the cent, and the cents that are left go one each to
// the largest remainders, of equal ones to the earlier.
type PostPay struct {
	Unit   SubjectID
	Place  int    // of the unit; 0: none
	Band   BandID // of the unit; may be empty
	Days   int
	Rate   exact.Number // that of the band
	Paid   bool         // the band has an amount
	Down   exact.Number // less what is below a cent
	Extra  bool         // a cent more
	Amount exact.Number
}

// UnitPay is one of those who were scored, and what those below it get together for
// the days with it: its Amount.
type UnitPay struct {
	Payment
	Paid  bool      // its band has an amount
	Heads int       // how many were below it for any day
	Rest  Remainder // of those who are not on a list that was cut
}

// people pays those who were below one of these units on any day, each in the order
// of the services. Units are in the order of groups and places.
func (l *Allotted) people(a *Allowance, units []Payment) {
	l.Payments = nil
	paid := make(map[SubjectID]*UnitPay, len(units))
	l.Units = make([]UnitPay, len(units))
	for n := range units {
		u := &l.Units[n]
		u.Payment = units[n]
		u.Rate, u.Paid = a.rate(u.Band)
		paid[u.Subject] = u
	}
	at := make(map[SubjectID]int)
	for _, s := range a.People.Served {
		u := paid[s.Unit]
		if u == nil {
			continue // of a group that is not covered
		}
		n, known := at[s.Person]
		if !known {
			n = len(l.Payments)
			at[s.Person], l.Payments = n, append(l.Payments, Payment{Subject: s.Person})
		}
		u.Heads++
		l.Payments[n].Posts = append(l.Payments[n].Posts, PostPay{Unit: s.Unit, Place: u.Place, Band: u.Band, Days: s.Days, Rate: u.Rate, Paid: u.Paid})
	}
	for n := range l.Payments {
		x := &l.Payments[n]
		x.byPosts(a)
		for _, post := range x.Posts {
			u := paid[post.Unit]
			u.Amount = u.Amount.Add(post.Amount)
		}
	}
}

// byPosts is the rate × months × days ÷ days of the period of every post, together
// rounded to the cent, half away from zero.
func (x *Payment) byPosts(a *Allowance) {
	whole := exact.Number{}
	rests := make([]exact.Number, len(x.Posts))
	for n := range x.Posts {
		post := &x.Posts[n]
		share, _ := post.Rate.Mul(a.months()).Mul(exact.Int(int64(post.Days))).Quo(exact.Int(int64(a.People.Days)))
		post.Down = share.Round(cents, exact.Down)
		post.Amount, rests[n], whole = post.Down, share.Sub(post.Down), whole.Add(share)
	}
	x.Amount = whole.Round(cents, exact.HalfAway)
	left := x.Amount
	for n := range x.Posts {
		left = left.Sub(x.Posts[n].Down)
	}
	for _, n := range largest(left, rests, cmp.Compare[int]) {
		post := &x.Posts[n]
		post.Extra, post.Amount = true, post.Down.Add(cent)
	}
}
