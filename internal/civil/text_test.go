package civil

import (
	"testing"
	"time"
)

func TestParseRefuses(t *testing.T) {
	for _, s := range []string{
		"", "2020-08-1", "2020-8-14", "20200814", "2020/08/14", "2020-08/14", "2020/08-14", "14-08-2020", "2020-08-145", "2020-08-014", " 2020-08-14", "2020-08-14 ",
		"+020-08-14", "2020-+8-14", "2020-08--4", "2020-08-1x", "2020-0:-14", "2020-08-14T00:00:00",
		"２０20-08-14", "2020年8月14日", "2020-02-30", "2021-02-29", "1900-02-29", "0000-00-00", "1899-12-31", "2200-01-01", "2020-00-01", "2020-13-01",
	} {
		if d, ok := Parse(s); ok || d != 0 {
			t.Errorf("Parse(%q) = %s, %v", s, d, ok)
		}
	}
}

// What parses prints as it was written, and package time agrees that it is a day.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"2020-08-14", "1900-02-29", "2000-02-29", "2199-12-31", "2200-01-01", "20x0-08-14", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, ok := Parse(s)
		day, err := time.Parse(time.DateOnly, s)
		if want := err == nil && day.Year() >= firstYear && day.Year() <= lastYear; ok != want {
			t.Fatalf("Parse(%q) = %s, %v; package time says %v, %v", s, d, ok, day, err)
		}
		if ok && d.String() != s {
			t.Fatalf("Parse(%q) prints as %s", s, d)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := Parse("2020-08-14"); !ok {
			b.Fatal("refused")
		}
	}
}

func BenchmarkString(b *testing.B) {
	d, _ := Of(2020, 8, 14)
	b.ReportAllocs()
	for b.Loop() {
		_ = d.String()
	}
}
