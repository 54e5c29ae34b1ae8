package chart

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// Two categories, the second with one column; one cell has no value.
func grounds() HeatMap {
	cell := func(level int, text string) HeatCell { return HeatCell{Level: level, Text: text} }
	return HeatMap{
		ID: "chart.heat-1", Title: "得分高低", Summary: "甲局最高",
		Words: HeatWords{Levels: [9]string{"最低档", "很低", "较低", "略低", "居中", "略高", "较高", "很高", "最高档"}, None: "无数值",
			Below: "低于中位数", Near: "居中", Above: "高于中位数"},
		Heads:   []Head{{"基础", 2}, {"其他", 1}},
		Columns: []string{"走访", "台账", "满意度"},
		Rows: []HeatRow{
			{"甲局", []HeatCell{cell(4, "5"), cell(-1, "≈ 0.33"), cell(0, "1")}},
			{"乙局", []HeatCell{cell(-4, "−1"), cell(1, "2"), {None: true, Text: "—"}}},
		},
	}
}

// The whole of it once, to be read.
const groundsOptions = `{"animation":false,"aria":{"enabled":true,"label":{"enabled":true,"description":"甲局最高"}},` +
	`"color":["#0b5cad","#b8460e","#00735c","#8f3b76","#5b5b5b","#7a5c00"],"grid":[{"left":"8","top":"60","right":"8","bottom":"12","containLabel":true}],` +
	`"legend":{"type":"scroll","top":"8"},"series":[`

func TestHeatMap(t *testing.T) {
	options := render(t, grounds())
	if !strings.HasPrefix(string(options), groundsOptions) {
		t.Errorf("options begin %s\nwant %s", options, groundsOptions)
	}
	p := parse(t, options)
	var got []string
	for _, s := range p.Series {
		var cells []string
		for _, c := range s.Data {
			cells = append(cells, c.text)
		}
		got = append(got, strings.TrimSpace(s.Name+" "+strings.Join(cells, " ")))
	}
	const want = `最低档 [0,1,-4,"−1"], 很低, 较低, 略低 [1,0,-1,"≈ 0.33"], 居中 [2,0,0,"1"], 略高 [1,1,1,"2"], 较高, 很高, 最高档 [0,0,4,"5"], 无数值 [2,1,0,"—"], `
	if got := strings.Join(got, ", "); got != want {
		t.Errorf("series %s\nwant %s", got, want)
	}
	if !bytes.Contains(options, []byte(`"tooltip":{"trigger":"item","renderMode":"richText","confine":true}`)) {
		t.Errorf("the tooltip in %s", options)
	}
	if names := strings.Join(p.XAxis[0].Data, " ") + " " + strings.Join(p.YAxis[0].Data, " "); names != "走访 台账 满意度 甲局 乙局" || !p.YAxis[0].Inverse {
		t.Errorf("names %s, inverse %v", names, p.YAxis[0].Inverse)
	}
	heads := p.Series[len(p.Series)-1].MarkLine.Data
	if len(heads) != 2 || heads[0].Name != "基础" || heads[0].XAxis != 0 || heads[1].Name != "其他" || heads[1].XAxis != 2 || p.XAxis[1].Max.String() != "3" {
		t.Errorf("heads %+v up to %v", heads, p.XAxis[1].Max)
	}
	whole := grounds()
	whole.Rows[1].Cells[2] = HeatCell{Text: "0"}
	if p := parse(t, render(t, whole)); len(p.Series) != 10 { // nine levels, and the heads
		t.Errorf("%d series without a cell that has no value", len(p.Series))
	}
}

// In black and white what is below the middle is told from what is above by its hatching.
func TestHeatLevelsDiffer(t *testing.T) {
	seen := make(map[string]int)
	for i, s := range parse(t, render(t, grounds())).Series[:10] {
		if hatched := s.ItemStyle.Decal != nil; hatched != (i < 4) {
			t.Errorf("level %d: hatched %v", i-4, hatched)
		}
		if before, ok := seen[s.ItemStyle.Color]; ok {
			t.Errorf("levels %d and %d are both %s", before-4, i-4, s.ItemStyle.Color)
		}
		seen[s.ItemStyle.Color] = i
	}
}

// The names of the rows take 28 units and 10 more: columns from 38 on, 36 wide. A square of
// four steps is 16 wide; the middles of the columns are 56, 92 and 128. The legend has two
// lines, of 22: words need 4 × 20 + 4 + 70 + 14, then 20 + 4 + 28 + 14, then as much as the
// first; the last, from 402 on, would need 20 + 4 + 42.
// Below it the heads, a line of 16, and the numbers: cells from 44 + 16 + 16 + 6 = 82 on,
// and the middles of the rows are 91 and 109.
func TestHeatMapPicture(t *testing.T) {
	got := picture(t, grounds())
	for _, want := range []string{
		`<svg class="picture" viewBox="0 0 440 120" role="img"><title>甲局最高</title>`,
		`<path d="M2 3h16v16h-16zM48 101h16v16h-16z" fill="#fff" stroke="#b8460e"/>`,        // −4
		`<path d="M24 5h12v12h-12z" fill="#fff" stroke="#b8460e"/>`,                         // −3: the sample alone
		`<path d="M68 9h4v4h-4zM90 89h4v4h-4z" fill="#fff" stroke="#b8460e"/>`,              // −1
		`<path d="M177 10h2v2h-2zM127 90h2v2h-2z" fill="#5b5b5b"/>`,                         // 0
		`<path d="M296 3h16v16h-16zM48 83h16v16h-16z" fill="#0b5cad" stroke="#0b5cad"/>`,    // 4
		`<path d="M7 30l6 6m0-6l-6 6M125 106l6 6m0-6l-6 6" fill="none" stroke="#5b5b5b"/>`,  // none
		`<path d="M38 48V62M38 82V118M110 48V62M110 82V118" fill="none" stroke="#8fa3b8"/>`, // between the heads
		`<text x="42" y="60" font-size="14" fill="#37424d">基础</text>`,                       //
		`<text x="128" y="76" font-size="14" text-anchor="middle" fill="#37424d">3</text>`,  //
		`<text x="0" y="114" font-size="14" fill="#37424d">乙局</text>`,                       //
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

var number14 = regexp.MustCompile(`<text x="(\d+)" y="(\d+)" font-size="14" text-anchor="middle" fill="#37424d">(\d+)</text>`)

// Numbers of columns never touch, every cell is inside, and nothing overflows, however many
// columns there are and however long the names.
func TestHeatMapsOfAnySize(t *testing.T) {
	for columns := 1; columns <= 80; columns += 3 {
		h := grounds()
		h.Heads, h.Columns = []Head{{strings.Repeat("群众满意度测评", 9), columns}}, nil
		for i := range h.Rows {
			h.Rows[i].Label, h.Rows[i].Cells = strings.Repeat("甲分局", 20), nil
		}
		for i := range columns {
			h.Columns = append(h.Columns, fmt.Sprint("指标", i))
			for row := range h.Rows {
				h.Rows[row].Cells = append(h.Rows[row].Cells, HeatCell{Level: i%9 - 4, Text: "1"})
			}
		}
		svg := picture(t, h)
		p := h.plan(h.layLegend().height)
		if broad := strings.Contains(svg, `class="picture broad"`); broad != (p.width > pictureWidth) || p.width > 1080 {
			t.Errorf("%d columns: %d wide, broad %v", columns, p.width, broad)
		}
		ends := make(map[string]int) // of the last number, by line
		numbers := number14.FindAllStringSubmatch(svg, -1)
		if len(numbers) != columns {
			t.Errorf("%d columns, %d numbers", columns, len(numbers))
		}
		for _, m := range numbers {
			x := 0
			fmt.Sscan(m[1], &x)
			if start := x - wide(m[3])/2; start < ends[m[2]] {
				t.Errorf("%d columns: number %s begins at %d, the one before ends at %d", columns, m[3], start, ends[m[2]])
			}
			ends[m[2]] = x + wide(m[3])/2
		}
		for steps := 1; steps <= HeatSteps; steps++ {
			if size := p.size(steps); size <= p.size(steps-1) || size > p.column || size > heatRow || size%2 != 0 {
				t.Errorf("%d columns: %d steps are %d wide, of %d", columns, steps, size, p.column)
			}
		}
	}
}

func TestFolded(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  string
	}{
		{"警务改革", 56, "警务改革"},
		{"警务改革", 44, "警务改|革"},
		{"群众满意度测评", 30, "群众|满意|度测评"}, // the rest, to be cut
		{"Grass-roots work", 90, "Grass-root|s work"},
		{"Public order work", 90, "Public|order work"},
		{"警", 3, "警"},
		{"", 3, ""},
	} {
		if got := strings.Join(folded(c.text, c.width, 3), "|"); got != c.want {
			t.Errorf("%q in %d: %q, want %q", c.text, c.width, got, c.want)
		}
	}
}

func TestHostileHeatMaps(t *testing.T) {
	for _, text := range hostile {
		h := strangeHeat(text)
		options := render(t, h)
		if bytes.ContainsAny(options, "<>&") || bytes.Contains(options, []byte(`"formatter"`)) {
			t.Errorf("%q in %s", text, options)
		}
		p := parse(t, options)
		if p.Series[0].Name != text || p.YAxis[0].Data[0] != text || p.XAxis[0].Data[0] != text || p.Series[len(p.Series)-1].MarkLine.Data[0].Name != text {
			t.Errorf("%q came out as %+v", text, p)
		}
	}
}

// strangeHeat has every text from a stranger.
func strangeHeat(text string) HeatMap {
	words := HeatWords{None: text, Below: text, Near: text, Above: text}
	for i := range words.Levels {
		words.Levels[i] = text
	}
	return HeatMap{ID: "chart.h", Title: text, Words: words, Heads: []Head{{text, 2}}, Columns: []string{text, text},
		Rows: []HeatRow{{text, []HeatCell{{Level: 3, Text: text}, {None: true, Text: text}}}}}
}

func TestBadHeatMapsAreRefused(t *testing.T) {
	for want, spoil := range map[string]func(*HeatMap){
		"the id is not":             func(h *HeatMap) { h.ID = "" },
		"0 columns and 2 rows":      func(h *HeatMap) { h.Columns = nil },
		"3 columns and 0 rows":      func(h *HeatMap) { h.Rows = nil },
		"level -3 has no name":      func(h *HeatMap) { h.Words.Levels[1] = "" },
		"level 5 has no name":       func(h *HeatMap) { h.Words.None = "" },
		"word of the legend":        func(h *HeatMap) { h.Words.Near = "" },
		`head 1, "", is over`:       func(h *HeatMap) { h.Heads[1].Name = "" },
		`head 0, "基础", is over 0`:   func(h *HeatMap) { h.Heads[0].Span = 0 },
		"the heads are over 2":      func(h *HeatMap) { h.Heads = h.Heads[:1] },
		"column 2 has no name":      func(h *HeatMap) { h.Columns[2] = "" },
		`row 0, "": it has no name`: func(h *HeatMap) { h.Rows[0].Label = "" },
		"2 cells for 3 columns":     func(h *HeatMap) { h.Rows[1].Cells = h.Rows[1].Cells[:2] },
		"cell 0 has level 5":        func(h *HeatMap) { h.Rows[0].Cells[0].Level = 5 },
		"cell 0 has level -5":       func(h *HeatMap) { h.Rows[0].Cells[0].Level = -5 },
		"cell 2 has level 1":        func(h *HeatMap) { h.Rows[1].Cells[2].Level = 1 },
		`"乙局": cell 1 has no text`:  func(h *HeatMap) { h.Rows[1].Cells[1].Text = "" },
	} {
		h := grounds()
		spoil(&h)
		if _, err := h.Options(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got error %v", want, err)
		}
		if _, err := h.Picture(); h.ID != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%s: got error %v from the picture", want, err)
		}
	}
}
