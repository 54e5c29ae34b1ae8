package explain_test

import (
	"bytes"
	"strings"
	"testing"

	"gongping/internal/dataset"
	"gongping/internal/explain"
	"gongping/internal/locale"
	"gongping/internal/site"
)

// Columns line up on a terminal: a Chinese character takes two, a minus, an
// approximation sign and a dot one. A label that is too long moves its own
// points only.
func TestColumnsLineUp(t *testing.T) {
	row := func(label, value, step string, below ...*explain.Item) *explain.Item {
		r := &site.Row{Label: label, Value: site.Figure(value)}
		if step != "" {
			r.Steps = []site.Step{{Text: step}}
		}
		return &explain.Item{Row: r, Children: below}
	}
	long := strings.Repeat("火灾事故", 7) // 56 columns
	doc := &explain.Document{Texts: locale.Texts{Lang: locale.ZhCN}, Ledgers: []explain.Ledger{{
		Ledger: &site.Ledger{Frame: site.Frame{Texts: locale.Texts{Lang: locale.ZhCN}, Site: &dataset.Site{}, State: &site.State{}}},
		Items: []*explain.Item{row("总分", "92/3 ≈ 30.67", "31 − 1/3",
			row("走访 A", "−1/3 ≈ −0.33", "0 − 1/3"),
			row("火灾", "−1", "", row(long, "31", "30 + 1")))},
	}}}
	var out bytes.Buffer
	if err := explain.WriteText(&out, doc); err != nil {
		t.Fatal(err)
	}
	_, rows, _ := strings.Cut(out.String(), "\n数据截至 \n\n")
	want := `总分      92/3 ≈ 30.67  31 − 1/3
  走访 A  −1/3 ≈ −0.33  0 − 1/3
  火灾              −1
    ` + long + `            31  30 + 1
`
	if rows != want {
		t.Errorf("got\n%swant\n%s", rows, want)
	}
}
