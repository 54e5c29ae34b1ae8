package site

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// Whatever is tied, missing or alone has its own words; of many the first three are named.
func TestHeatInWords(t *testing.T) {
	p, _, _ := demonstration(t, locale.ZhCN)
	var ids []scoring.SubjectID // @a and so on
	var names []string
	for n, id := range []string{"@a", "@b", "@c", "@d"} {
		u := &p.in.Data.Units[n]
		ids, names = append(ids, u.ID), append(names, id, u.Name)
	}
	rows := func(n int) *scoring.GroupStanding {
		s := &scoring.GroupStanding{}
		for _, id := range ids[:n] {
			s.Rows = append(s.Rows, scoring.Standing{Subject: id})
		}
		return s
	}
	column := func(low, high int64, last, first []scoring.SubjectID) scoring.HeatColumn {
		return scoring.HeatColumn{Lowest: exact.Int(low), Highest: exact.Int(high), Gap: exact.Int(high - low), LowestOf: last, HighestOf: first}
	}
	two := []scoring.HeatColumn{column(-1, 4, ids[:1], ids), column(2, 7, ids[1:2], ids[2:3])}
	for name, c := range map[string]struct {
		rows   int
		heat   scoring.HeatMap
		zh, en string
	}{
		"alone": {1, scoring.HeatMap{Columns: two}, "本组只有@a一个单位，没有可比较的。", "@a is the only unit of this group: there is nothing to compare."},
		"even": {2, scoring.HeatMap{Columns: two}, "本组各单位有数值的指标，得分都等于中位数，没有高低之分。",
			"Wherever units of this group have a value, it is the median: there is no high and no low."},
		"one widest": {4, scoring.HeatMap{Columns: two, Below: scoring.Most{Count: 2, Of: ids[:3]}, Above: scoring.Most{Count: 1, Of: ids}, Widest: []int{0}},
			"低于本组中位数的指标最多的是@a、@b、@c：2 项中有 2 项。高于本组中位数的指标最多的是@a、@b、@c等 4 个单位：2 项中有 1 项。各单位得分相差最大的指标是#0：最低 −1 分（@a），最高 4 分（@a、@b、@c等 4 个单位），相差 5 分。",
			"Below the median of the group in most indicators: @a, @b, @c, in 2 of 2. Above it in most: @a, @b, @c and others, 4 units in all, in 1 of 2. The points of #0 lie furthest apart: from −1 (@a) to 4 (@a, @b, @c and others, 4 units in all), 5 apart."},
		"nobody below, two widest": {2, scoring.HeatMap{Columns: two, Above: scoring.Most{Count: 1, Of: ids[:1]}, Widest: []int{0, 1}},
			"没有单位的指标低于本组中位数。高于本组中位数的指标最多的是@a：2 项中有 1 项。各单位得分相差最大的指标有 2 项，都相差 5 分：#0、#1。",
			"Nobody is below the median of the group in any indicator. Above it in most: @a, in 1 of 2. The points of 2 indicators lie furthest apart, by 5: #0, #1."},
		"nobody above, none apart": {2, scoring.HeatMap{Columns: two, Below: scoring.Most{Count: 1, Of: ids[:1]}},
			"低于本组中位数的指标最多的是@a：2 项中有 1 项。没有单位的指标高于本组中位数。有数值的单位在每项指标上得分相同。",
			"Below the median of the group in most indicators: @a, in 1 of 2. Nobody is above it in any. Units that have a value have the same in each indicator."},
	} {
		for lang, want := range map[locale.Lang]string{locale.ZhCN: c.zh, locale.En: c.en} {
			p, _, scheme := demonstration(t, lang)
			want = strings.NewReplacer(names...).Replace(want)
			heat := c.heat
			heat.Columns = slices.Clone(heat.Columns)
			for i := range heat.Columns {
				heat.Columns[i].Indicator = scheme.Indicators[i].ID
				want = strings.ReplaceAll(want, "#"+strconv.Itoa(i), scheme.Indicators[i].Name)
			}
			b := &Board{}
			b.Scheme = scheme
			if got := p.heatSentence(b, rows(c.rows), &heat); got != want {
				t.Errorf("%s, %s: %s\nwant %s", name, lang, got, want)
			}
		}
	}
}

// A group of more than one can tell apart has a table alone, and the page says why.
func TestTooManyForAPicture(t *testing.T) {
	p, _, _ := demonstration(t, locale.En)
	for _, c := range []struct {
		rows, columns int
		below         int
		note          string
		drawn         bool
	}{
		{mostHeatRows, mostHeatColumns, 1, "", true},
		{mostHeatRows + 1, 1, 1, "This group has 61 units and 1 indicator, too many for a picture: the table alone shows them.", false},
		{2, mostHeatColumns + 1, 1, "This group has 2 units and 73 indicators, too many for a picture: the table alone shows them.", false},
		{1, 2, 1, "", false},
		{mostHeatRows + 1, 2, 0, "", false},
	} {
		h := HeatMap{Sentence: "said", Heads: []HeatHead{{"head", c.columns}}}
		heat := scoring.HeatMap{Below: scoring.Most{Count: c.below}}
		for i := range c.columns {
			h.Columns = append(h.Columns, HeatColumn{Number: strconv.Itoa(i + 1), Indicator: Cell{Text: "c"}})
		}
		for range c.rows {
			row := HeatRow{Unit: Cell{Text: "u"}}
			for range c.columns {
				row.Cells = append(row.Cells, HeatCell{Text: "1"})
			}
			h.Rows = append(h.Rows, row)
			heat.Cells = append(heat.Cells, make([]scoring.HeatCell, c.columns))
		}
		if err := p.heatChart(&h, &heat, 1); err != nil || h.Note != c.note || (h.Chart != nil) != c.drawn || (h.Key != "") != c.drawn {
			t.Errorf("%d by %d: %q, drawn: %t, key %.20q, %v", c.rows, c.columns, h.Note, h.Chart != nil, h.Key, err)
		}
	}
}
