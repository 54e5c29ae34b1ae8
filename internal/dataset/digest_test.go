package dataset_test

import (
	"bytes"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/content"
	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
)

const published = "2020-11-06" // the correction of 2020q3

// A digest is of values: comments, order, layout and line endings may change
// after publication.
func TestDigestIgnoresLayout(t *testing.T) {
	want := digest(t, demo(t))
	for name, change := range map[string]func(fstest.MapFS){
		"comment":      func(m fstest.MapFS) { prepend(m, "records/2020q3/given.toml", "# 核对过一遍\n") },
		"line endings": crlf,
		"file name": func(m fstest.MapFS) {
			m["records/2020q3/00.toml"] = m["records/2020q3/rulings.toml"]
			delete(m, "records/2020q3/rulings.toml")
		},
		"later record": func(m fstest.MapFS) { replace(t, m, "records/2020q4/rulings.toml", "# ", "## ") },
		"next quarter": func(m fstest.MapFS) { delete(m, "records/2020q4/given.toml") },
		"a change from the next quarter on": func(m fstest.MapFS) {
			replace(t, m, "units.toml", "head_count = 486\n", "head_count = 486\nchange = [{ from = 2020-09-21, head_count = 500 }]\n")
		},
	} {
		m := demo(t)
		change(m)
		if got := digest(t, m); got != want {
			t.Errorf("%s: the digest of %s changed", name, published)
		}
	}
}

// Whatever a reader saw on the day is under the digest.
func TestDigestSeesChanges(t *testing.T) {
	want := digest(t, demo(t))
	for name, change := range map[string]func(fstest.MapFS){
		"reason": func(m fstest.MapFS) {
			replace(t, m, "records/2020q3/absences.toml", "两次电话催报", "三次电话催报")
		},
		"removed":    func(m fstest.MapFS) { delete(m, "records/2020q3/appeals.toml") },
		"rule":       func(m fstest.MapFS) { replace(t, m, "schemes/key-work/2020.toml", "points = -5", "points = -4") },
		"clause":     func(m fstest.MapFS) { replace(t, m, "schemes/key-work/2020.md", "不扣分", "不加分") },
		"back-dated": func(m fstest.MapFS) { m["records/2020q3/new.toml"] = &fstest.MapFile{Data: []byte(late("2020-10-30"))} },
		"looked back to": func(m fstest.MapFS) { // the growth of the survey is against 2019q3
			replace(t, m, "records/2019q3/surveys.toml", "satisfied = ", "satisfied = 1")
		},
		"last day of appeals": func(m fstest.MapFS) {
			replace(t, m, "publications.toml", "due = 2020-10-10\ndate = 2020-10-10", "due = 2020-10-10\ndate = 2020-10-10\nappeals_until = 2020-10-14")
		},
		"head count": func(m fstest.MapFS) { replace(t, m, "units.toml", "head_count = 486", "head_count = 487") },
		"ruling later": func(m fstest.MapFS) {
			replace(t, m, "records/2020q3/rulings.toml", "entered = 2020-11-04", "entered = 2020-11-07")
		},
	} {
		m := demo(t)
		change(m)
		if digest(t, m) == want {
			t.Errorf("%s: the digest did not change", name)
		}
	}
	m := demo(t)
	m["records/2020q3/new.toml"] = &fstest.MapFile{Data: []byte(late("2020-11-07"))}
	if digest(t, m) != want {
		t.Error("a record entered after the publication changed its digest")
	}
}

func late(entered string) string {
	return `[[task]]
id = "t-99"
title = "补发的任务"
issuer = "groundwork-committee"
document = "云公基委〔2020〕99号"
issued = 2020-09-01
entered = ` + entered + `
approved_by = "jiang-yuwen"
`
}

func digest(t *testing.T, m fstest.MapFS) string {
	t.Helper()
	d := load(t, m)
	date, _ := civil.Parse(published)
	period, _ := d.Period("2020q3")
	return d.Digest(period, date)
}

func load(t *testing.T, m fs.FS) *dataset.Dataset {
	t.Helper()
	var list diag.List
	d, err := dataset.Load(m, &list)
	if err != nil || list.HasErrors() {
		t.Fatal(err, list.All())
	}
	return d
}

func demo(t *testing.T) fstest.MapFS {
	t.Helper()
	m := make(fstest.MapFS)
	err := fs.WalkDir(content.FS, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := fs.ReadFile(content.FS, name)
		m[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func prepend(m fstest.MapFS, name, text string) { m[name].Data = append([]byte(text), m[name].Data...) }

func crlf(m fstest.MapFS) {
	for _, file := range m {
		file.Data = bytes.ReplaceAll(file.Data, []byte("\n"), []byte("\r\n"))
	}
}

func replace(t *testing.T, m fstest.MapFS, name, old, new string) {
	t.Helper()
	text := string(m[name].Data)
	if !strings.Contains(text, old) {
		t.Fatalf("%s does not hold %q", name, old)
	}
	m[name].Data = []byte(strings.Replace(text, old, new, 1))
}

// Who is below whom is under the digest where a scheme ranks by it, as it was in
// the period, and nowhere else.
func TestDigestOfSuperiors(t *testing.T) {
	changed := func(each, change string) bool {
		m := demo(t)
		replace(t, m, "schemes/key-work/2020.toml", "id = \"all\"\n", "id = \"all\"\n"+each)
		before := digest(t, m)
		replace(t, m, "units.toml", "head_count = 486\n", "head_count = 486\nchange = [{ from = "+change+", parent = \"qiyun\" }]\n")
		return digest(t, m) != before
	}
	const city = "each = \"city\"\n"
	for _, c := range []struct {
		each, change string
		want         bool
	}{{city, "2020-08-01", true}, {city, "2020-09-21", false}, {"", "2020-08-01", false}} {
		if got := changed(c.each, c.change); got != c.want {
			t.Errorf("group with %q, another superior from %s: the digest changes: %t", c.each, c.change, got)
		}
	}
}

const commended = `[eligibility]
title = "表彰候选"
document = "云公基委〔2020〕20号"
clause = "第六条"
scheme = "key-work"
applies_from = "2020q3"

[[eligibility.case]]
id = "pilots"
name = "前一半"
identity = "pilot"
upto = 0.5
heads = "floor"
ties = "in"

[[eligibility.case]]
id = "others"
name = "前三分之一"
upto = "1/3"
heads = "floor"
ties = "in"
`

// Who qualified on the day is under the digest: the rule, and the identities by
// which it goes.
func TestDigestOfEligibility(t *testing.T) {
	const file = "eligibility/commended.toml"
	with := func(text string) fstest.MapFS {
		m := demo(t)
		replace(t, m, "schemes/key-work/2020.toml", "identities = { pilot = 1.1 }\n", "") // which would put them there too
		m[file] = &fstest.MapFile{Data: []byte(text)}
		return m
	}
	without := with(commended)
	delete(without, file)
	want := digest(t, with(commended))
	if want == digest(t, without) {
		t.Error("a rule from this quarter on is not under the digest")
	}
	if digest(t, with(strings.Replace(commended, `"2020q3"`, `"2020q4"`, 1))) != digest(t, without) {
		t.Error("a rule from the next quarter on is under the digest")
	}
	for name, change := range map[string]func(fstest.MapFS){
		"share":    func(m fstest.MapFS) { replace(t, m, file, "1/3", "2/3") },
		"rounding": func(m fstest.MapFS) { replace(t, m, file, "floor", "ceil") },
		"identity": func(m fstest.MapFS) {
			replace(t, m, "units.toml", "identities = [\"pilot\"]\n", "")
		},
	} {
		m := with(commended)
		change(m)
		if digest(t, m) == want {
			t.Errorf("%s: the digest did not change", name)
		}
	}
}

const postPaid = `[allowance]
title = "津贴"
document = "云公基委〔2020〕21号"
clause = "第七条"
scheme = "key-work"
applies_from = "2020q3"

[allowance.band]
to = "people"
seconded = "own"
leave = "count"
amount = [{ band = "top", amount = 900 }]
`

const posted = `[[person]]
id = "p-0001"
name = "贺云舟"
kind = "officer"

[[person.post]]
from = 2018-03-01
unit = "lindu"

[[person.post]]
from = 2020-08-01
unit = "qiyun"
`

// For how many days people who are paid were below which unit is under the
// digest, and nothing else of them.
func TestDigestOfPaidPeople(t *testing.T) {
	const rule, people = "allowances/posts.toml", "people/lindu.toml"
	with := func() fstest.MapFS {
		m := demo(t)
		m[rule], m[people] = &fstest.MapFile{Data: []byte(postPaid)}, &fstest.MapFile{Data: []byte(posted)}
		return m
	}
	want := digest(t, with())
	for name, c := range map[string]struct {
		change func(fstest.MapFS)
		seen   bool
	}{
		"a post":        {func(m fstest.MapFS) { replace(t, m, people, "2020-08-01", "2020-08-02") }, true},
		"another unit":  {func(m fstest.MapFS) { replace(t, m, people, "qiyun", "lindu") }, true},
		"nobody":        {func(m fstest.MapFS) { delete(m, people) }, true},
		"the amount":    {func(m fstest.MapFS) { replace(t, m, rule, "900", "901") }, true},
		"the last":      {func(m fstest.MapFS) { replace(t, m, rule, "\n\n", "\napplies_until = \"2020q4\"\n\n") }, true},
		"some groups":   {func(m fstest.MapFS) { replace(t, m, rule, "\n\n", "\ngroups = [\"all\"]\n\n") }, true},
		"a name":        {func(m fstest.MapFS) { replace(t, m, people, "贺云舟", "贺云洲") }, false},
		"a former post": {func(m fstest.MapFS) { replace(t, m, people, "2018-03-01", "2018-03-02") }, false},
		"to the ranked": {func(m fstest.MapFS) { replace(t, m, rule, "people", "ranked") }, true},
		"a later begin": {func(m fstest.MapFS) { replace(t, m, rule, "2020q3", "2020q4") }, true},
	} {
		m := with()
		c.change(m)
		if got := digest(t, m) != want; got != c.seen {
			t.Errorf("%s: the digest changes: %t", name, got)
		}
	}
}
