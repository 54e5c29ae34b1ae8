package demo

import (
	"io/fs"
	"strings"

	"gongping/content"
)

// Folder is a content folder of its own, of any size: the demonstration's
// rules and people, as many bureaus and quarters as are asked for, and no
// publication.
func Folder(o Options) map[string][]byte {
	o = o.withDefaults()
	o.Whole = true
	files := Records(o)
	for _, name := range []string{"site.toml", "schemes/key-work/2019.md", "schemes/key-work/2020.md"} {
		files[name] = []byte(read(name))
	}
	list := units(o)
	for _, name := range []string{"schemes/key-work/2019.toml", "schemes/key-work/2020.toml"} {
		files[name] = []byte(regrouped(read(name), list))
	}
	files["units.toml"] = registry(list)
	files["periods.toml"] = periods(o)
	if o.Quarters < 7 { // the newer edition applies from a quarter that is not there
		delete(files, "schemes/key-work/2020.toml")
		delete(files, "schemes/key-work/2020.md")
	}
	return files
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

// registry adds the made-up bureaus to those of the demonstration.
func registry(list []unit) []byte {
	to := &document{}
	to.WriteString(read("units.toml"))
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
	return []byte(to.String())
}

func periods(o Options) []byte {
	to := newDocument("考评周期：每季度一期。")
	for _, q := range quarters(o.Quarters) {
		to.table("period")
		to.text("id", q.id)
		to.text("name", q.name)
		to.date("start", q.start)
		to.date("end", q.end)
		to.date("reports_due", q.end.AddDays(5))
	}
	return []byte(to.String())
}
