package feed

import (
	"github.com/google/uuid"

	"gongping/internal/site"
)

// space is what the identifiers of gongping are made in: that of the name
// "gongping" in the space of URLs (RFC 9562, version 5).
var space = uuid.NewSHA1(uuid.NameSpaceURL, []byte("gongping"))

// identifier is the name of something for ever. It is made of the bureau, not of
// the title or the address of the site, which change.
func identifier(f *site.Feed, key string) string {
	return uuid.NewSHA1(space, []byte(f.Bureau+"\x00"+key)).URN()
}
