package recheck

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// checkCalendar: every publication is an event on the day on which it took place
// or is due, so are the last days of appeals; what has no page yet is planned.
func (f *follower) checkCalendar(data []byte, today string) {
	w := f.site.pages[home].words
	left, ids := slices.Clone(f.days), make(map[string]bool)
	before := ""
	for _, e := range f.events(string(data)) {
		title := e["SUMMARY"]
		x := event{title: title, date: spelled(e["DTSTART;VALUE=DATE"]), says: e["DESCRIPTION"]}
		if ids[e["UID"]] || !isURN(e["UID"]) || e["DTSTAMP"] != strings.ReplaceAll(today, "-", "")+"T000000Z" {
			f.add("event "+title, "id %q, stamp %q", e["UID"], e["DTSTAMP"])
		}
		ids[e["UID"]] = true
		day, isDate := dayOf(x.date)
		if end, _ := dayOf(spelled(e["DTEND;VALUE=DATE"])); !isDate || end != day+1 || x.date < before {
			f.add("event "+title, "from %q to %q, after %q", e["DTSTART;VALUE=DATE"], e["DTEND;VALUE=DATE"], before)
		}
		before = x.date
		at := slices.IndexFunc(left, func(d event) bool {
			return d.title == x.title && d.date == x.date && d.says == x.says && (e["URL"] == "" || strings.HasSuffix(e["URL"], "/"+d.page))
		})
		switch {
		case at >= 0:
			left = slices.Delete(left, at, at+1)
		case x.says == fill(w.says["appeals until"], fields{"date": x.date}) && f.hasAppeals(x):
		case x.says == fill(w.says["feed due"], fields{"due": x.date}) && !f.hasPeriod(title):
		default:
			f.add("event "+title, "is in no table of publications: %q %q", x.date, x.says)
		}
	}
	for _, x := range left {
		f.add("event "+x.title, "is missing")
	}
}

// hasAppeals reports whether an event is the last day of appeals of a notice
// that was published before. Pages of an edition say until when; those of the
// edition after it no longer do.
func (f *follower) hasAppeals(x event) bool {
	w := f.site.pages[home].words
	return slices.ContainsFunc(f.news, func(n news) bool {
		p := f.site.pages[n.page]
		return x.title == fill(w.says["feed appeals"], fields{"title": n.title}) && n.date <= x.date &&
			(p.dress.appeals == "" || !p.isNotice() || !strings.HasSuffix(p.dress.state, n.date) || p.dress.appeals == x.says)
	})
}

// hasPeriod reports whether a title is of a period with a page of its own.
func (f *follower) hasPeriod(title string) bool {
	return slices.ContainsFunc(f.site.periodPages(), func(at string) bool { return strings.HasPrefix(title, f.site.pages[at].dress.heading) })
}

// events are the events of a calendar, each as its lines by their names. Lines
// are at most 75 octets, cut between characters and put together again.
func (f *follower) events(data string) []map[string]string {
	var lines []string
	for n, line := range strings.Split(strings.TrimSuffix(data, "\r\n"), "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) || strings.ContainsAny(line, "\r\n") {
			f.add("line", "%d has %d octets: %q", n+1, len(line), line)
		}
		if rest, is := strings.CutPrefix(line, " "); is && len(lines) > 0 {
			lines[len(lines)-1] += rest
		} else {
			lines = append(lines, line)
		}
	}
	if len(lines) < 2 || lines[0] != "BEGIN:VCALENDAR" || lines[1] != "VERSION:2.0" || lines[len(lines)-1] != "END:VCALENDAR" {
		f.add("calendar", "begins and ends with %q", lines)
	}
	var list []map[string]string
	var of map[string]string
	for _, line := range lines {
		name, value, _ := strings.Cut(line, ":")
		switch {
		case line == "BEGIN:VEVENT":
			of = make(map[string]string)
		case line == "END:VEVENT":
			list, of = append(list, of), nil
		case of != nil:
			of[name] = unescaped.Replace(value)
		}
	}
	return list
}

var unescaped = strings.NewReplacer(`\\`, `\`, `\,`, ",", `\;`, ";", `\n`, "\n", `\N`, "\n")

// spelled is 20210106 as a page writes it.
func spelled(day string) string {
	if len(day) != 8 {
		return day
	}
	return day[:4] + "-" + day[4:6] + "-" + day[6:]
}
