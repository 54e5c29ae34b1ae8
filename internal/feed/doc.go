// Package feed writes what was published, and what is to be, for programs that
// follow a site: an Atom feed (RFC 4287) and a calendar (RFC 5545).
//
// Days have no time of day. The feed gives noon of UTC, at which it is the same
// day almost everywhere; in the calendar they are whole days. A publication has
// one identifier for ever, made of the bureau and of what was published, so that
// a reader shows it once however often the site is built, and a calendar moves
// the day that was planned to the day on which it took place.
package feed
