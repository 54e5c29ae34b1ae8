package recheck_test

import (
	"bytes"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/locale"
	"gongping/internal/recheck"
)

// A changed character of the feed or the calendar, an entry that is missing or
// twice, and a file that is not there are noticed, in both languages.
func TestTamperingWithTheFeed(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		site := demonstration.open(t, build.Options{Lang: lang})
		if found := recheck.Feed(site.files); len(found) > 0 {
			t.Fatalf("%s: %q", lang, found)
		}
		late := map[locale.Lang]string{locale.ZhCN: "迟 1 天", locale.En: "1 day late"}[lang]
		for name, c := range map[string]struct{ file, old, instead, want string }{
			"another day":           {"feed.xml", "<published>2019-04-18T", "<published>2019-04-17T", "feed.xml: entry"},
			"a minute later":        {"feed.xml", "<updated>2019-04-18T12:00", "<updated>2019-04-18T12:01", "feed.xml: entry"},
			"another delay":         {"feed.xml", late, strings.Replace(late, "1", "2", 1), "is in no table of publications"},
			"another page":          {"feed.xml", `href="2019q1/index.html"`, `href="2019q2/index.html"`, "is in no table of publications"},
			"the same twice":        {"feed.xml", "<id>", "<id>urn:uuid:", "feed.xml: feed"},
			"another title":         {"feed.xml", "<title>", "<title>x", "title: printed"},
			"no feed":               {"feed.xml", "", "", "feed: open feed.xml"},
			"not whole":             {"feed.xml", "</feed>", "", "feed.xml: xml"},
			"another event":         {"calendar.ics", "DTSTART;VALUE=DATE:20190418", "DTSTART;VALUE=DATE:20190417", "calendar.ics: event"},
			"two days":              {"calendar.ics", "DTEND;VALUE=DATE:20190419", "DTEND;VALUE=DATE:20190420", "calendar.ics: event"},
			"another last day":      {"calendar.ics", "DTSTART;VALUE=DATE:20210111", "DTSTART;VALUE=DATE:20210112", "calendar.ics: event"},
			"an event less":         {"calendar.ics", "BEGIN:VEVENT", "BEGIN:VTODO", "is missing"},
			"not of the format":     {"calendar.ics", "VERSION:2.0", "VERSION:1.0", "begins and ends with"},
			"another stamp":         {"calendar.ics", "DTSTAMP:2021", "DTSTAMP:2020", "stamp"},
			"a line that is longer": {"calendar.ics", "\r\n ", " ", "octets"},
			"no link":               {"index.html", `href="calendar.ics"`, `href="calendar.html"`, "p.follow"},
		} {
			t.Run(string(lang.String())+"/"+name, func(t *testing.T) {
				files := maps.Clone(site.files)
				data := files[c.file].Data
				if c.old == "" {
					delete(files, c.file)
				} else if !bytes.Contains(data, []byte(c.old)) {
					t.Fatalf("no %q", c.old)
				} else {
					files[c.file] = &fstest.MapFile{Data: bytes.Replace(data, []byte(c.old), []byte(c.instead), 1)}
				}
				if found := strings.Join(recheck.Feed(files), "\n"); !strings.Contains(found, c.want) {
					t.Errorf("%q is not in %q", c.want, found)
				}
			})
		}
	}
}
