// Package content carries the demonstration bureau: sixteen branch and county
// bureaus of a city that does not exist, eight quarters, and one scheme in two
// editions, the old rules and the reformed ones. A build without a content folder
// of its own publishes this one.
//
// Rules, registries, publications and the records that tell a story are written
// by hand (records/*/story*.toml, with appeals, rulings and tasks); the bulk of
// the records beside them comes from internal/generate/demo.
//
// Beside them stand notices, a page on the column itself and a line above every
// ledger (notices/, pages/, slots/), by hand too.
//
// The package owns the files and nothing else: it neither reads nor checks them.
// Every name, place, document and number in them is invented; site.toml says
// demonstration = true, so that each page says so too.
package content

import "embed"

// FS is rooted like a content folder: site.toml, units.toml, schemes/, records/ …
//
//go:embed site.toml units.toml periods.toml publications.toml schemes people allowances eligibility records notices pages slots
var FS embed.FS
