package recheck

import (
	"encoding/xml"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

const (
	feedFile     = "feed.xml"
	calendarFile = "calendar.ics"
)

// Feed says where the feed and the calendar of a site are not what the tables of
// publications on the pages of its periods say; nothing when they are.
func Feed(files fs.FS) []string {
	paths, err := fs.Glob(files, "*/index.html")
	if err != nil {
		return []string{err.Error()}
	}
	f := &follower{report: &report{page: feedFile}, site: site{pages: make(map[string]*page)}}
	for _, at := range append(paths, home) {
		if err := f.read(files, at); err != nil {
			return []string{err.Error()}
		}
	}
	f.follow(files)
	return f.found
}

// follower compares files for machines with pages.
type follower struct {
	*report
	site  site
	links []string // of the home page to the two files
	news  []news
	days  []event
}

// news is an entry of the feed, and what a table has in its place.
type news struct{ title, date, page, says string }

// event is an event of the calendar, and what a table has in its place.
type event struct{ title, date, page, says string }

func (f *follower) read(files fs.FS, at string) error {
	file, err := files.Open(at)
	if err != nil {
		return err
	}
	defer file.Close()
	root, err := html.Parse(file)
	if err != nil {
		return fmt.Errorf("parse %s: %w", at, err)
	}
	f.site.pages[at] = newPage(at, root)
	if at == home {
		for _, a := range all(first(root, "p.follow"), "a") {
			f.links = append(f.links, attribute(a, "href"))
		}
		for _, link := range all(root, "link") {
			if attribute(link, "rel") == "alternate" {
				f.links = append(f.links, attribute(link, "href"))
			}
		}
	}
	return nil
}

// follow gathers what the tables say, and compares.
func (f *follower) follow(files fs.FS) {
	today, w := f.site.today(), f.site.pages[home].words
	periods := f.site.periodPages()
	for _, at := range periods {
		p := f.site.pages[at]
		for i := range p.times.rows {
			x := &p.times.rows[i]
			title := fill(w.says["feed title"], fields{"period": p.dress.heading, "edition": x.edition})
			if !x.isOut(w) {
				f.days = append(f.days, event{fill(w.says["feed planned"], fields{"title": title}), x.due, at, fill(w.says["feed due"], fields{"due": x.due})})
				continue
			}
			says := fill(w.says["feed says"], fields{"date": x.date, "due": x.due, "delay": x.lateness(today, w)})
			if x.reason != "" {
				says += fill(w.says["feed reason"], fields{"reason": x.reason})
			}
			f.news = append(f.news, news{title, x.date, at, says})
			f.days = append(f.days, event{title, x.date, at, says})
		}
	}
	atom, atomErr := fs.ReadFile(files, feedFile)
	calendar, calendarErr := fs.ReadFile(files, calendarFile)
	if atomErr != nil || calendarErr != nil {
		if len(f.days) > 0 || atomErr == nil || calendarErr == nil || len(f.links) > 0 {
			f.add("file", "feed: %v, calendar: %v, %d publications, links %q", atomErr, calendarErr, len(f.days), f.links)
		}
		return
	}
	f.want("p.follow", strings.Join(f.links, " "), feedFile+" "+calendarFile+" "+feedFile)
	f.checkAtom(atom, today)
	f.page = calendarFile
	f.checkCalendar(calendar, today)
}

// checkAtom: every publication is an entry, the newest first, and nothing else is.
func (f *follower) checkAtom(data []byte, today string) {
	type link struct {
		Rel  string `xml:"rel,attr"`
		Href string `xml:"href,attr"`
	}
	var feed struct {
		XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
		Title   string   `xml:"title"`
		ID      string   `xml:"id"`
		Updated string   `xml:"updated"`
		Author  string   `xml:"author>name"`
		Links   []link   `xml:"link"`
		Entries []struct {
			Title     string `xml:"title"`
			ID        string `xml:"id"`
			Published string `xml:"published"`
			Updated   string `xml:"updated"`
			Link      link   `xml:"link"`
			Summary   string `xml:"summary"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal(data, &feed); err != nil {
		f.add("xml", "%v", err)
		return
	}
	f.want("title", feed.Title, f.site.pages[home].dress.heading)
	f.want("updated", feed.Updated, noonOf(today))
	base, ids := "", map[string]bool{feed.ID: true}
	for _, l := range feed.Links {
		if l.Rel == "self" {
			base = strings.TrimSuffix(l.Href, feedFile)
		}
	}
	if feed.Author == "" || !isURN(feed.ID) || base != "" && !strings.HasSuffix(base, "/") {
		f.add("feed", "author %q, id %q, address %q", feed.Author, feed.ID, base)
	}
	left := slices.Clone(f.news)
	for n, e := range feed.Entries {
		day, _, _ := strings.Cut(e.Published, "T")
		if n > 0 && e.Published > feed.Entries[n-1].Published {
			f.add("entry "+e.Title, "stands behind an older one")
		}
		if ids[e.ID] || !isURN(e.ID) || e.Updated != e.Published || e.Published != noonOf(day) || e.Link.Rel != "alternate" {
			f.add("entry "+e.Title, "id %q, published %q, updated %q, link %q", e.ID, e.Published, e.Updated, e.Link.Rel)
		}
		ids[e.ID] = true
		at := slices.Index(left, news{e.Title, day, strings.TrimPrefix(e.Link.Href, base), e.Summary})
		if at < 0 {
			f.add("entry "+e.Title, "is in no table of publications: %q %q %q", day, e.Link.Href, e.Summary)
			continue
		}
		left = slices.Delete(left, at, at+1)
	}
	for _, x := range left {
		f.add("entry "+x.title, "is missing")
	}
}

// periodPages are the pages of the periods of a site.
func (s *site) periodPages() []string {
	var list []string
	for at := range s.pages {
		if len(s.pages[at].times.rows) > 0 && path.Base(at) == home {
			list = append(list, at)
		}
	}
	slices.Sort(list)
	return list
}

func noonOf(day string) string { return day + "T12:00:00+00:00" }

func isURN(id string) bool {
	return strings.HasPrefix(id, "urn:uuid:") && len(id) == len("urn:uuid:")+36
}
