package recheck

import (
	"encoding/json"
	"path"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// chart is the part of the options of a line chart that carries what the table
// says. The marks of another edition of the scheme are a series without a name.
type chart struct {
	Series []lineOfChart
	XAxis  []struct{ Data []string }
	Aria   struct{ Label struct{ Description string } }
	marks  []markOfChart
}

type lineOfChart struct {
	Name     string
	Data     []json.Number
	MarkLine struct{ Data []markOfChart }
}

// markOfChart stands before the label of a number.
type markOfChart struct {
	Name  string
	XAxis json.Number
}

// newChart reads the options of the chart in a figure.
func newChart(figure *html.Node) (c chart) {
	json.Unmarshal([]byte(text(first(figure, "script"))), &c) // what cannot be read will not agree
	if n := len(c.Series) - 1; n >= 0 && c.Series[n].Name == "" && len(c.XAxis) == 2 && len(c.XAxis[1].Data) == 0 {
		c.marks, c.Series, c.XAxis = c.Series[n].MarkLine.Data, c.Series[:n], c.XAxis[:1]
	}
	return c
}

// marked: a chart has a mark where the scheme goes over to another edition, and
// nowhere else. Names are those of the periods on its axis; schemes the pages of
// the editions, empty for a period without results.
func (r *report) marked(at string, c *chart, schemes []string, w *words) {
	var want, got []string
	last := ""
	for i, scheme := range schemes {
		if last != "" && scheme != "" && scheme != last {
			edition := strings.TrimSuffix(path.Base(scheme), ".html")
			want = append(want, strconv.Itoa(i)+" "+fill(w.says["edition of scheme"], fields{"edition": edition}))
		}
		if scheme != "" {
			last = scheme
		}
	}
	for _, m := range c.marks {
		got = append(got, m.XAxis.String()+" "+m.Name)
	}
	r.want(at+" marks", strings.Join(got, "\n"), strings.Join(want, "\n"))
}
