package scoring_test

import (
	"math/rand/v2"
	"testing"

	"gongping/scoring"
)

// TestAccountsAreTheLedgers: an account has the entries of the ledger, what it
// says was lost beside them adds up, and each item it names stands on the
// ledger.
func TestAccountsAreTheLedgers(t *testing.T) {
	losses, decided := 0, 0
	eachWorld(t, 300, func(t *testing.T, _ *rand.Rand, w world) {
		results := scored(t, compiled(t, w.scheme), w.facts)
		for _, subject := range w.facts.Subjects {
			account := results.Accounts([]scoring.SubjectID{"nobody", subject.ID})[1]
			entries, lost := account.Entries, account.Losses
			if want := results.Entries(subject.ID); len(want) != len(entries) {
				t.Errorf("%s has %d entries, the account %d", subject.ID, len(want), len(entries))
			}
			names := make(map[string]bool)
			rulings := make(map[scoring.RecordID]*scoring.Node)
			var visit func(*scoring.Node)
			visit = func(n *scoring.Node) {
				names[n.Name()] = true
				if n.Op == scoring.OpRuling && !n.Void {
					rulings[n.Record] = n
				}
				for _, input := range n.Inputs {
					visit(input)
				}
			}
			visit(results.Ledger(subject.ID))
			for _, x := range lost {
				losses++
				if !x.Intact.Add(x.Charged).Add(x.Lost).Equal(x.Is) || x.Lost.Sign() >= 0 || x.Charged.Sign() > 0 || !names[x.Node] {
					t.Errorf("%s: %+v does not add up, or is not on the ledger", subject.ID, x)
				}
			}
			for _, d := range results.Decisions(subject.ID) {
				decided++
				if n := rulings[d.Ruling]; n == nil || !n.Value.Equal(d.To) || !n.Inputs[0].Value.Equal(d.From) {
					t.Errorf("%s: %+v is not on the ledger", subject.ID, d)
				}
			}
		}
	})
	if losses < 1000 || decided < 50 {
		t.Errorf("%d losses, %d decisions", losses, decided)
	}
}

// a: theft starts at 10. One of two burglaries at −3 was revoked, then that was
// upheld; with a visit at +1 theft is 10 − 3 + 1 = 8: nothing is lost beside the
// entries. The fine at −2 was raised to −5, so order takes −5 × 50% = −2.5 of
// the total, all by the entry. The second fine is of the same matter and comes
// to nothing, though it would be 2 × −2 = −4. The survey has 7 of 10: 3 are lost
// without an entry.
func TestAccount(t *testing.T) {
	w := read(t, `
		full 60
		category c free
		indicator theft c base=10 floor=none cap=none
		kind burglary -3
		kind visit 1
		category d weighted weight=50 start=100
		indicator order d floor=none
		kind fine -2
		category given direct weight=10
		indicator survey given points=10 cap=none
		given 0..10
		event e1 a theft burglary
		event e2 a theft burglary
		event e3 a theft visit
		event e4 a order fine matter=m
		event e5 a order fine matter=m count=2
		score g1 a survey 7
		once double highest deduction
		ruling r1 e1 revoked
		ruling r2 e1 upheld
		ruling r3 e4 increased -5`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	accounts := results.Accounts([]scoring.SubjectID{"a", "nobody"})
	entries, lost := accounts[0].Entries, accounts[0].Losses
	var got []string
	for _, e := range entries {
		got = append(got, string(e.Record)+" "+e.Full.String()+" "+e.Before.String()+" "+e.Points.String()+" "+e.Ruled.String()+" "+string(e.Kept)+" "+string('0'+rune(e.Side+1)))
	}
	expect(t, got, "e1 -3 -3 0 revoked  0", "e2 -3 -3 -3   0", "e3 1 1 1   2", "e4 -2 -2 -5 increased  0", "e5 -4 0 0  e4 0", "g1 7 7 7   2")
	got = nil
	for _, x := range lost {
		got = append(got, string(x.Category)+"/"+string(x.Indicator)+" "+x.Node+" "+x.Intact.String()+" "+x.Is.String()+" "+x.Charged.String()+" "+x.Lost.String())
	}
	expect(t, got, "given/survey survey.sum 10 7 0 -3")
	got = nil
	for _, d := range results.Decisions("a") {
		got = append(got, string(d.Ruling)+" "+d.From.String()+" "+d.To.String())
	}
	expect(t, got, "r1 -3 0", "r2 0 0", "r3 -2 -5")
	if accounts[1].Entries != nil || accounts[1].Losses != nil || results.Decisions("nobody") != nil {
		t.Error("nobody has an account")
	}
}
