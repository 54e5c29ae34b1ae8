package recheck

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

	"golang.org/x/net/html"
)

// waterfall is what the options of such a chart say: bars that stand on
// invisible ones, a series for each look.
type waterfall struct {
	Series []struct {
		Name string
		Data []bar
	}
	YAxis []struct{ Data []string }
	Aria  struct{ Label struct{ Description string } }

	drawing drawing
}

// bar is a number, a number with its text, or nothing.
type bar struct {
	Value json.Number
	Text  string
}

func (b *bar) UnmarshalJSON(data []byte) error {
	type object bar
	if strings.HasPrefix(string(data), "{") {
		return json.Unmarshal(data, (*object)(b))
	}
	if string(data) == "null" {
		return nil
	}
	return json.Unmarshal(data, &b.Value)
}

func newWaterfall(figure *html.Node) (w waterfall) {
	json.Unmarshal([]byte(text(first(figure, "script"))), &w) // what cannot be read will not agree
	w.drawing = newDrawing(figure)
	return w
}

// fallOf is what one category lost or gained.
type fallOf struct {
	label    string
	from, to *big.Rat
}

// changes joins the steps of each category.
func (c *reckoning) changes(l *ledger, full *big.Rat) []fallOf {
	var list []fallOf
	at, category := full, "?"
	for _, f := range l.falls.rows {
		to := c.number("table.falls "+f.item, f.balance)
		label := f.category
		if label == "" {
			label = c.says["total"]
		}
		if f.of == category {
			list[len(list)-1].to = to
		} else {
			list = append(list, fallOf{label, at, to})
		}
		at, category = to, f.of
	}
	var out []fallOf
	for _, x := range list {
		if x.from.Cmp(x.to) != 0 {
			out = append(out, x)
		}
	}
	return out
}

// checkWaterfall: the chart shows what the table below it comes to.
func (c *reckoning) checkWaterfall(l *ledger, full *big.Rat) {
	w := l.falls.chart
	const at = "#chart.falls"
	c.want(at+" aria", w.Aria.Label.Description, l.falls.sentence)
	changes := c.changes(l, full)
	total := c.number(at, l.root.value)
	labels, texts := []string{c.says["full marks"]}, []string{short(full)}
	for _, x := range changes {
		labels, texts = append(labels, x.label), append(texts, shortSigned(new(big.Rat).Sub(x.to, x.from)))
	}
	labels, texts = append(labels, c.says["total"]), append(texts, short(total))
	if len(w.Series) != 6 || len(w.YAxis) != 2 {
		c.add(at, "%d series and %d axes of names", len(w.Series), len(w.YAxis))
		return
	}
	c.want(at+" names", strings.Join(w.YAxis[0].Data, "\n"), strings.Join(labels, "\n"))
	c.want(at+" texts", strings.Join(w.YAxis[1].Data, "\n"), strings.Join(texts, "\n"))
	var written, titles []string
	for i := range labels {
		written, titles = append(written, labels[i], texts[i]), append(titles, labels[i]+" "+texts[i])
	}
	c.drawn(at, w.drawing, l.falls.sentence, 3, written)
	c.titled(at, w.drawing, titles)
	for i := range labels {
		want := make([]string, 6) // ground, total, gain, loss, gain below zero, loss below zero
		if i == 0 || i == len(labels)-1 {
			want[1] = decimal([]*big.Rat{full, total}[min(i, 1)]) + " " + texts[i]
		} else {
			changes[i-1].bars(want, texts[i])
		}
		got := make([]string, 6)
		for s := range w.Series {
			if i < len(w.Series[s].Data) {
				got[s] = strings.TrimSpace(fmt.Sprint(number(w.Series[s].Data[i].Value), " ", w.Series[s].Data[i].Text))
			}
		}
		c.want(at+" "+labels[i], strings.Join(got, " | "), strings.Join(want, " | "))
	}
}

// bars says which bars a change is: from zero on, on either side of it.
func (x fallOf) bars(want []string, text string) {
	low, high, look := x.from, x.to, 2
	if high.Cmp(low) < 0 {
		low, high, look = high, low, 3
	}
	size := new(big.Rat).Sub(high, low)
	switch {
	case low.Sign() < 0 && high.Sign() > 0:
		want[look], want[look+2] = decimal(high)+" "+text, decimal(low)
	case low.Sign() < 0:
		want[0], want[look] = decimal(high), decimal(size.Neg(size))+" "+text
	default:
		want[0], want[look] = decimal(low), decimal(size)+" "+text
	}
}

// decimal is a number as a chart has it, with six decimals where they do not
// end.
func decimal(n *big.Rat) string {
	if _, ends := n.FloatPrec(); !ends {
		n, _ = round(n, 6, "half-away")
	}
	return n.RatString()
}

// number is the same of a number in the options; nothing stays nothing.
func number(text json.Number) string {
	n, ok := new(big.Rat).SetString(text.String())
	if !ok {
		return text.String()
	}
	return n.RatString()
}
