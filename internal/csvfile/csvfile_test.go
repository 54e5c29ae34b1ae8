package csvfile_test

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"gongping/internal/csvfile"
)

func TestTextsStayTexts(t *testing.T) {
	guarded := []string{
		"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", " =1", "＝1", "－甲", "=cmd|' /C calc'!A0",
		"001", "3-12", "1e5", "1E+5", "1/2", "587/12", "12", "1,000", "100%", "¥5", "5元", "２０２０", "12:30", "10 am", "3-Dec", "4 March 2020",
		"2020-10-22", "2020.10.22", "2020年3月", "3月12日", "TRUE", "false", "2020-10-22T10:00Z",
	}
	for _, s := range guarded {
		if got := csvfile.Text(s).Field(); got != "\t"+s {
			t.Errorf("%q: %q, want a tab in front", s, got)
		}
	}
	for _, s := range []string{"", "龙湖分局", "第3名", "2020q4/E-017", "2020q4", "领先 0.5 分", "—", "甲=乙", "2/3 的人", "truth", "true north", "∞"} {
		if got := csvfile.Text(s).Field(); got != s {
			t.Errorf("%q: %q, want it as it is", s, got)
		}
	}
}

func TestNumbers(t *testing.T) {
	for printed, want := range map[string]string{
		"98.5": "98.5", "−0.5": "-0.5", "+2": "2", "0": "0", "100.50": "100.50", "-1": "-1",
		"587/12": "\t587/12", "001": "\t001", "—": "—", "": "", "≈ 0.67": "\t≈ 0.67", "1.": "\t1.", ".5": "\t.5", "--1": "\t--1",
		// Fifteen digits are kept, sixteen are not.
		"0.123456789012345": "0.123456789012345", "1.123456789012345": "\t1.123456789012345",
	} {
		if got := csvfile.Number(printed).Field(); got != want {
			t.Errorf("%q: %q, want %q", printed, got, want)
		}
	}
}

func TestDates(t *testing.T) {
	for printed, want := range map[string]string{"2020-10-22": "2020-10-22", "2020-1-2": "\t2020-1-2", "": "", "—": "—", "上半年": "上半年", "2020/10/22": "\t2020/10/22"} {
		if got := csvfile.Date(printed).Field(); got != want {
			t.Errorf("%q: %q, want %q", printed, got, want)
		}
	}
}

func TestEncode(t *testing.T) {
	data, err := csvfile.Encode([]string{"单位", "=总分"}, [][]csvfile.Cell{
		{csvfile.Text("甲,乙 \"丙\""), csvfile.Number("98.5")},
		{csvfile.Text("001"), csvfile.Text("一\n二")},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := "\xef\xbb\xbf单位,\"\t=总分\"\r\n\"甲,乙 \"\"丙\"\"\",98.5\r\n\"\t001\",\"一\r\n二\"\r\n"
	if string(data) != want {
		t.Errorf("%q, want %q", data, want)
	}
}

func TestRowsOfOtherWidthsPanic(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a row of two cells below one head was written")
		}
	}()
	_, _ = csvfile.Encode([]string{"a"}, [][]csvfile.Cell{{csvfile.Text("1"), csvfile.Text("2")}})
}

// Whatever is written is read back, and nothing in it begins as a formula does.
func FuzzEncode(f *testing.F) {
	for _, s := range []string{"", "=1", "甲", "\"", "a\r\nb", "-1", "1/2", "\t"} {
		f.Add(s, "x")
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		data, err := csvfile.Encode([]string{"h", "i"}, [][]csvfile.Cell{{csvfile.Text(a), csvfile.Text(b)}})
		if err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte(csvfile.Mark)))).ReadAll()
		if err != nil || len(rows) != 2 {
			t.Fatalf("%q: %q, %v", data, rows, err)
		}
		for n, s := range []string{a, b} {
			got := rows[1][n]
			if got != "" && strings.ContainsAny(got[:1], "=+-@") {
				t.Errorf("%q begins as a formula does", got)
			}
			if plain(got) != plain(s) && plain(got) != "\t"+plain(s) {
				t.Errorf("%q came back as %q", s, got)
			}
		}
	})
}

// plain has no carriage returns: the encoding turns every line end into one kind.
func plain(s string) string { return strings.ReplaceAll(s, "\r", "") }
