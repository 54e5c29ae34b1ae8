package build

import (
	"gongping/internal/feed"
	"gongping/internal/render"
	"gongping/internal/site"
)

// Feeds writes the files for programs that follow the site.
func (c *Checked) Feeds(o Options, write render.Write) error {
	f := site.NewFeed(c.plain(o))
	if f == nil {
		return nil
	}
	atom, err := feed.Atom(f)
	if err != nil {
		return err
	}
	if err := write(string(site.FeedAddress), atom); err != nil {
		return err
	}
	return write(string(site.CalendarAddress), feed.Calendar(f))
}
