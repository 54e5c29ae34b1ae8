// Package content carries the demonstration bureau: sixteen branch and county
// bureaus of a city that does not exist, two quarters, one scheme. A build
// without a content folder of its own publishes this one.
//
// The package owns the files and nothing else: it neither reads nor checks them.
// Every name, place, document and number in them is invented; site.toml says
// demonstration = true, so that each page says so too.
package content

import "embed"

// FS is rooted like a content folder: site.toml, units.toml, schemes/, records/ …
//
//go:embed site.toml units.toml periods.toml publications.toml schemes records
var FS embed.FS
