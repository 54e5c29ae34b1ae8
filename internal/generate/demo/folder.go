package demo

import (
	"fmt"
	"io/fs"
	"regexp"
	"strings"

	"gongping/content"
	"gongping/internal/civil"
)

// Folder is a content folder of its own, of any size: the demonstration's
// rules and people, as many bureaus and quarters as are asked for, and no
// publication.
func Folder(o Options) map[string][]byte {
	o.Whole = true
	o = o.withDefaults()
	files := Records(o)
	files["site.toml"] = []byte(read("site.toml"))
	list := units(o)
	for _, name := range schemes(o) {
		files[name+".toml"] = []byte(read(name + ".toml"))
		files[name+".md"] = []byte(read(name + ".md"))
	}
	for _, name := range []string{"schemes/key-work/2019.toml", "schemes/key-work/2020.toml"} {
		if data, ok := files[name]; ok {
			files[name] = []byte(regrouped(string(data), list))
		}
	}
	for _, name := range follows(o) {
		files[name+".toml"] = unbounded.ReplaceAll([]byte(read(name+".toml")), nil)
	}
	files["periods.toml"] = periods(o)
	return files
}

// unbounded are the lines of a budget and of an average, which are those of one
// bureau.
var unbounded = regexp.MustCompile(`(?m)^(budget|decides|average) = .*\n`)

// follows are the allowances and the lists of eligibility that follow from the
// schemes.
func follows(o Options) []string {
	if o.Stations == 0 {
		return nil
	}
	list := []string{"allowances/legal", "allowances/shifts", "allowances/squads", "allowances/target"}
	if o.Quarters >= 4 {
		list = append(list, "eligibility/last")
	}
	if o.Quarters >= 8 {
		list = append(list, "eligibility/posts")
	}
	return list
}

// schemes are those whose first quarter, year or pair of years is there, and
// who has subjects.
func schemes(o Options) []string {
	list := []string{"schemes/key-work/2019"}
	if o.Quarters >= 7 {
		list = append(list, "schemes/key-work/2020")
	}
	if o.Stations == 0 {
		return list
	}
	list = append(list, "schemes/stations/2019", "schemes/squads/2019", "schemes/officers/2019")
	if o.Quarters >= 4 {
		list = append(list, "schemes/officers-year/2019")
	}
	if o.Quarters >= 8 {
		list = append(list, "schemes/officers-two-years/2019")
	}
	return list
}

func read(name string) string {
	data, err := fs.ReadFile(content.FS, name)
	if err != nil {
		panic("internal error: the demonstration lacks " + name)
	}
	return string(data)
}

// regrouped puts the bureaus into the modules in turn.
func regrouped(scheme string, list []unit) string {
	modules := strings.Split(scheme, "\nunits = [")
	for m := 1; m < len(modules); m++ {
		var ids []string
		for n := m - 1; n < len(list); n += len(modules) - 1 {
			ids = append(ids, `"`+list[n].id+`"`)
		}
		_, after, _ := strings.Cut(modules[m], "]")
		modules[m] = strings.Join(ids, ", ") + "]" + after
	}
	return strings.Join(modules, "\nunits = [")
}

// belowMark is the line of units.toml under which the program writes.
const belowMark = "\n# 以下是各派出所和警队，由程序写成。\n"

// registry is units.toml: what stands there by hand, the made-up bureaus, and
// what lies below bureaus.
func registry(list []unit, branches []branch) []byte {
	to := &document{}
	byHand, _, _ := strings.Cut(read("units.toml"), belowMark)
	to.WriteString(byHand)
	for i := len(named); i < len(list); i++ {
		u := &list[i]
		to.table("unit")
		to.text("id", u.id)
		to.text("name", u.name)
		to.text("kind", "bureau")
		to.text("parent", "yunze")
		to.text("class", "county")
		to.raw("head_count", whole(u.heads))
		to.raw("from", "1998-01-01")
	}
	to.WriteString(belowMark)
	for n := range branches {
		stationsAndSquads(to, &branches[n])
	}
	return []byte(to.String())
}

// longer are the periods that take in whole quarters, for people alone.
var longer = []struct {
	kind, name string
	quarters   int
	id, title  string // of the first and the last year
}{
	{"year", "年度", 4, "%[2]d", "%[2]d年度"},
	{"two-years", "两年累计", 8, "%d-%d", "%d—%d年累计"},
}

func periods(o Options) []byte {
	to := newDocument("考评周期：每季度一期。")
	list := quarters(o.Quarters)
	for _, x := range longer {
		if o.Stations > 0 && len(list) >= x.quarters {
			to.table("kind")
			to.text("id", x.kind)
			to.text("name", x.name)
		}
	}
	period := func(id, name, kind string, start, end civil.Date) {
		to.table("period")
		to.text("id", id)
		to.text("name", name)
		to.text("kind", kind)
		to.date("start", start)
		to.date("end", end)
		to.date("reports_due", end.AddDays(5))
	}
	for n, q := range list {
		period(q.id, q.name, "", q.start, q.end)
		for _, x := range longer {
			if o.Stations > 0 && (n+1)%x.quarters == 0 {
				first := &list[n+1-x.quarters]
				period(fmt.Sprintf(x.id, first.year, q.year), fmt.Sprintf(x.title, first.year, q.year), x.kind, first.start, q.end)
			}
		}
	}
	return []byte(to.String())
}
