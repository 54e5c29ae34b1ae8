package feed

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"time"

	"golang.org/x/tools/blog/atom"

	"gongping/internal/civil"
	"gongping/internal/site"
)

// Atom is the feed of the editions that were published, the newest first. Links
// are absolute where the site states its address; else they are relative to the
// feed.
func Atom(f *site.Feed) ([]byte, error) {
	author := &atom.Person{Name: f.Bureau + " " + f.Office}
	feed := atom.Feed{
		Title: f.Title, ID: identifier(f, "feed"), Updated: noon(f.Updated), Author: author,
		Link: []atom.Link{{Rel: "self", Type: "application/atom+xml", Href: href(f, site.FeedAddress)}, {Rel: "alternate", Type: "text/html", Href: href(f, site.HomeAddress)}},
	}
	for _, news := range f.News {
		feed.Entry = append(feed.Entry, &atom.Entry{
			Title: news.Title, ID: identifier(f, news.Of.Key()), Published: noon(news.Date), Updated: noon(news.Date), Author: author,
			Link:    []atom.Link{{Rel: "alternate", Type: "text/html", Href: href(f, news.Page)}},
			Summary: &atom.Text{Type: "text", Body: news.Summary},
		})
	}
	var out bytes.Buffer
	out.WriteString(xml.Header)
	encoder := xml.NewEncoder(&out)
	encoder.Indent("", " ")
	if err := encoder.Encode(&feed); err != nil {
		return nil, fmt.Errorf("write %s: %w", site.FeedAddress, err)
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

func noon(d civil.Date) atom.TimeStr { return atom.Time(day(d).Add(12 * time.Hour)) }

// href is where a page is: beside the feed, or at the address of the site.
func href(f *site.Feed, a site.Address) string { return f.Address + string(a) }
