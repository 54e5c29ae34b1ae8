package feed

import (
	"time"

	ics "github.com/arran4/golang-ical"

	"gongping/internal/civil"
	"gongping/internal/site"
)

// Calendar is the calendar of publications: those that took place on their day,
// those that are planned on the day that they are due, and the last days of
// appeals. Events have the address of their page where the site states its own:
// in a calendar there is nothing that it could be relative to.
func Calendar(f *site.Feed) []byte {
	c := ics.NewCalendar()
	c.SetProductId("-//gongping//publications//ZH")
	c.SetMethod(ics.MethodPublish)
	c.SetName(f.Title)
	c.SetXWRCalName(f.Title)
	for _, d := range f.Days {
		key := d.Of.Key()
		if d.Appeals {
			key += "/appeals"
		}
		event := c.AddEvent(identifier(f, key))
		event.SetDtStampTime(day(f.Updated))
		event.SetAllDayStartAt(day(d.Date))
		event.SetAllDayEndAt(day(d.Date).AddDate(0, 0, 1)) // the first day after it
		event.SetSummary(d.Title)
		event.SetDescription(d.Says)
		event.SetTimeTransparency(ics.TransparencyTransparent)
		if f.Address != "" {
			event.SetURL(href(f, d.Page))
		}
	}
	return []byte(c.Serialize(ics.WithNewLineWindows))
}

// day is the first moment of a day, in UTC.
func day(d civil.Date) time.Time {
	return time.Date(d.Year(), time.Month(d.Month()), d.Day(), 0, 0, 0, 0, time.UTC)
}
