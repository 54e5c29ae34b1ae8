package check

import (
	"net/url"
	"strings"

	"gongping/internal/diag"
	"gongping/internal/tomldoc"
)

// siteAddress checks where the site says that it will be.
func (c *checker) siteAddress() {
	s := &c.d.Site
	if s.Address == "" {
		return
	}
	u, err := url.Parse(s.Address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil || !strings.HasSuffix(s.Address, "/") || strings.ContainsAny(s.Address, "?# ") {
		c.add(diag.New(diag.SiteAddress, tomldoc.Locate(s.At, "address"), "address", s.Address))
	}
}
