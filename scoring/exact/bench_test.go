package exact

import (
	"math/big"
	"testing"
)

// million is as many numbers as the additions of a large bureau: denominators
// of points as they occur, a third of them shared among three.
func million() []Number {
	list := make([]Number, 1_000_000)
	denominators := []int64{1, 2, 10, 100, 3, 4, 6, 20, 12}
	for i := range list {
		list[i] = Frac(int64(i%199)-99, denominators[i%len(denominators)])
	}
	return list
}

func BenchmarkAddMillionMixed(b *testing.B) {
	list := million()
	b.ReportAllocs()
	for b.Loop() {
		if Sum(list...).IsZero() {
			b.Fatal("zero")
		}
	}
}

func BenchmarkAddMillionMixedRat(b *testing.B) {
	list := make([]*big.Rat, 0, 1_000_000)
	for _, n := range million() {
		list = append(list, n.rat())
	}
	b.ReportAllocs()
	for b.Loop() {
		total := new(big.Rat)
		for _, n := range list {
			total.Add(total, n)
		}
		if total.Sign() == 0 {
			b.Fatal("zero")
		}
	}
}

func BenchmarkAddMillionHundredths(b *testing.B) {
	list := million()
	for i := range list {
		list[i] = list[i].Round(2, HalfAway)
	}
	b.ReportAllocs()
	for b.Loop() {
		if Sum(list...).IsZero() {
			b.Fatal("zero")
		}
	}
}

func BenchmarkMul(b *testing.B) {
	x, y := Frac(935, 10), Frac(40, 100)
	b.ReportAllocs()
	for b.Loop() {
		x.Mul(y)
	}
}

func BenchmarkMulLarge(b *testing.B) {
	x, y := Frac(1<<62, 3), Frac(1<<61, 5)
	b.ReportAllocs()
	for b.Loop() {
		x.Mul(y)
	}
}

func BenchmarkCmp(b *testing.B) {
	x, y := Frac(935, 10), Frac(280, 3)
	b.ReportAllocs()
	for b.Loop() {
		x.Cmp(y)
	}
}

func BenchmarkRound(b *testing.B) {
	x := Frac(-280, 3)
	b.ReportAllocs()
	for b.Loop() {
		x.Round(2, HalfAway)
	}
}

func BenchmarkParse(b *testing.B) {
	for _, text := range []string{"12", "-0.5", "97.25", "2/3", "1_000.25e-1", "0.12345678901234567890"} {
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Parse(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkDecimal(b *testing.B) {
	x := Frac(-9325, 100)
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := x.Decimal(); !ok {
			b.Fatal("endless")
		}
	}
}

func BenchmarkAppendText(b *testing.B) {
	x, buffer := Frac(-9325, 100), make([]byte, 0, 32)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := x.AppendText(buffer); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFixed(b *testing.B) {
	x := Frac(-280, 3)
	b.ReportAllocs()
	for b.Loop() {
		_ = x.Fixed(2)
	}
}
