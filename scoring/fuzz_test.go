package scoring_test

import (
	"math/rand/v2"
	"testing"

	"gongping/scoring"
)

// bytes is chance out of a fuzz input; when that is used up, all dice are 0.
type bytes struct{ rest []byte }

func (b *bytes) IntN(n int) int {
	if len(b.rest) == 0 {
		return 0
	}
	first := int(b.rest[0])
	b.rest = b.rest[1:]
	return first % n
}

// FuzzScore: whatever the scheme and the facts, there are either problems, each
// with a declared fault and a way to its place, or results that the oracle
// agrees with.
func FuzzScore(f *testing.F) {
	for seed := range uint64(200) {
		c := rand.New(rand.NewPCG(seed, 4))
		input := make([]byte, 1+c.IntN(900))
		for n := range input {
			input[n] = byte(c.Uint32())
		}
		f.Add(input)
	}
	f.Fuzz(func(t *testing.T, input []byte) { examine(t, &bytes{input}) })
}

// TestSpoiledWorlds is the property of FuzzScore on inputs that are larger.
func TestSpoiledWorlds(t *testing.T) {
	refused := 0
	for seed := range uint64(1500) {
		if !examine(t, rand.New(rand.NewPCG(seed, 5))) {
			refused++
		}
		if t.Failed() {
			t.Fatalf("in world %d", seed)
		}
	}
	if refused < 500 || refused > 1250 {
		t.Errorf("%d of 1500 worlds were refused", refused)
	}
}

// examine makes a world and reports whether it was scored.
func examine(t *testing.T, c chance) bool {
	t.Helper()
	m := &maker{chance: c, world: randomWorld(c), records: 100_000}
	spoiled := c.IntN(6)
	for range spoiled {
		m.spoil()
	}
	program, problems := scoring.Compile(m.scheme)
	if check(t, program != nil, problems); program == nil {
		return false
	}
	results, problems := program.Score(m.facts)
	check(t, results != nil, problems)
	if spoiled == 0 && len(problems) > 0 {
		t.Errorf("a sound world was refused: %v", problems)
	}
	if results == nil {
		return false
	}
	for _, score := range results.Scores() {
		walk(results.Ledger(score.Subject), func(n *scoring.Node) { follows(t, n) })
	}
	compare(t, m.world, results)
	return true
}

// check holds a stage to problems or a result, and never both.
func check(t *testing.T, result bool, problems []scoring.Problem) {
	t.Helper()
	if result == (len(problems) > 0) {
		t.Errorf("result: %v, problems: %v", result, problems)
	}
	declared := declaredFaults()
	for _, p := range problems {
		arguments, ok := declared[string(p.Fault)]
		if !ok || len(p.Path) == 0 || (arguments == "") != (len(p.Args) == 0) {
			t.Errorf("not a declared problem: %s", describe(p))
		}
	}
}
