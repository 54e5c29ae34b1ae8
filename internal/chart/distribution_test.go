package chart

import (
	"strings"
	"testing"
)

func scores() Distribution {
	return Distribution{
		ID: "chart.d", Title: "得分分布", Unit: "个", Name: "单位数", Own: "本单位",
		Bins: []Bin{{"80～85", 3, false}, {"85～90", 0, false}, {"90～95", 7, true}},
	}
}

func TestDistribution(t *testing.T) {
	p := parse(t, render(t, scores()))
	// A bin without subjects has a count, 0; the marked one is in the other series.
	if got := row(p.Series[0].Data) + ", " + row(p.Series[1].Data); got != "3 0 _, _ _ 7" {
		t.Errorf("columns %s", got)
	}
	if p.Series[0].Name != "单位数" || p.Series[1].Name != "本单位" || p.Series[0].Stack != p.Series[1].Stack || p.Series[0].Stack == "" {
		t.Errorf("series %+v", p.Series)
	}
	if got := strings.Join(p.XAxis[0].Data, " "); got != "80～85 85～90 90～95" {
		t.Errorf("labels %s", got)
	}
	d := scores()
	d.Bins[2].Own, d.Own = false, ""
	if p := parse(t, render(t, d)); len(p.Series) != 1 {
		t.Errorf("%d series, with no bin marked", len(p.Series))
	}
}

func TestBadDistributionsAreRefused(t *testing.T) {
	for want, spoil := range map[string]func(*Distribution){
		"the id is not":           func(d *Distribution) { d.ID = "" },
		"nothing to draw":         func(d *Distribution) { d.Bins = nil },
		"what is counted":         func(d *Distribution) { d.Name = "" },
		"marked bin has no name":  func(d *Distribution) { d.Own = "" },
		"bin 1 counts -1 subject": func(d *Distribution) { d.Bins[1].Count = -1 },
	} {
		d := scores()
		spoil(&d)
		if _, err := d.Options(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got error %v", want, err)
		}
	}
}
