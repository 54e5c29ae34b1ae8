package site

import (
	"cmp"
	"slices"
	"strconv"

	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/locale"
)

// Addresses of the files for programs that follow a site.
const (
	FeedAddress     Address = "feed.xml"
	CalendarAddress Address = "calendar.ics"
)

// Feed is what was published and what is to be, for programs that follow a
// site. It names nobody, and is the same for everybody.
type Feed struct {
	Title, Bureau, Office string
	Address               string // of the site, with a slash at its end; empty: not stated
	Updated               civil.Date
	News                  []News // editions that were published, the newest first
	Days                  []Day  // publications and last days of appeals, in order of time
}

// Published is which publication something is about. It stays the same where
// the publication takes place, is late, or gets another title.
type Published struct {
	Period  dataset.PeriodID
	Edition dataset.Edition
	Number  int // how many of the kind the period had before, and one
}

// News is that an edition was published.
type News struct {
	Of      Published
	Title   string
	Date    civil.Date
	Summary string
	Page    Address
}

// Day is a date of a calendar.
type Day struct {
	Of      Published
	Appeals bool // the last day of appeals, not the publication
	Title   string
	Date    civil.Date
	Says    string
	Page    Address
}

// NewFeed is the feed of a site; nil where nothing was published and nothing is
// planned.
func NewFeed(in *Input) *Feed {
	p := &planner{in: in, Texts: in.Texts}
	if !p.followed() {
		return nil
	}
	s := &in.Data.Site
	f := &Feed{Title: s.Title, Bureau: s.Bureau, Office: s.Office, Address: s.Address, Updated: in.AsOf}
	times := make(map[Published]int)
	for i := range in.Data.Publications {
		x := &in.Data.Publications[i]
		if !p.announced(x) {
			continue
		}
		kind := Published{Period: x.Period, Edition: x.Edition}
		times[kind]++
		of, title := Published{x.Period, x.Edition, times[kind]}, p.publicationTitle(x)
		row := p.publicationRow(x)
		day := Day{Of: of, Title: title, Date: x.Due, Page: p.publishedAt(x)}
		if p.planned(x) {
			day.Title = p.F(locale.FeedPlanned, "title", title)
			day.Says = p.F(locale.FeedDue, "due", row.Due)
		} else {
			day.Date = x.Date
			day.Says = p.F(locale.FeedSays, "date", row.Date, "due", row.Due, "delay", row.Delay)
			if row.Reason != "" {
				day.Says += p.F(locale.FeedReason, "reason", row.Reason)
			}
			f.News = append(f.News, News{of, title, x.Date, day.Says, day.Page})
		}
		f.Days = append(f.Days, day)
		if !x.Appeals.IsZero() && !p.planned(x) {
			f.Days = append(f.Days, Day{Of: of, Appeals: true, Title: p.F(locale.FeedAppeals, "title", title), Date: x.Appeals, Says: p.F(locale.AppealsUntil, "date", x.Appeals.String()), Page: day.Page})
		}
	}
	slices.SortStableFunc(f.News, func(x, y News) int { return cmp.Compare(y.Date, x.Date) })
	slices.SortStableFunc(f.Days, func(x, y Day) int { return cmp.Compare(x.Date, y.Date) })
	return f
}

// followed reports whether there is anything to follow.
func (p *planner) followed() bool {
	return slices.ContainsFunc(p.in.Data.Publications, func(x dataset.Publication) bool { return p.announced(&x) })
}

// announced reports whether readers know of a publication: a correction becomes
// known when it takes place.
func (p *planner) announced(x *dataset.Publication) bool {
	return !p.planned(x) || x.Edition != dataset.Correction
}

// publicationTitle is a period and an edition: "2020 Q4, correction 1".
func (p *planner) publicationTitle(x *dataset.Publication) string {
	name := string(x.Period)
	if i, ok := p.in.Data.Period(x.Period); ok {
		name = p.in.Data.Periods[i].Name
	}
	return p.F(locale.FeedTitle, "period", name, "edition", p.edition(x))
}

// publishedAt is the page of a period, and the first page until there is one.
func (p *planner) publishedAt(x *dataset.Publication) Address {
	for i := range p.in.Periods {
		if p.in.Periods[i].Period.ID == x.Period {
			return PeriodAddress(x.Period)
		}
	}
	return HomeAddress
}

// Key is the name of a publication for machines: "2020q4/correction-2".
func (x Published) Key() string {
	key := string(x.Period) + "/" + x.Edition.String()
	if x.Number > 1 {
		key += "-" + strconv.Itoa(x.Number)
	}
	return key
}
