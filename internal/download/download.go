package download

import (
	"embed"
	"fmt"

	"gongping/internal/locale"
	"gongping/internal/site"
)

//go:embed *.schema.json
var schemas embed.FS

// Schemas are the published schemas by name.
func Schemas() (map[string][]byte, error) {
	files := make(map[string][]byte)
	for _, name := range []string{site.BoardSchema, site.LedgerSchema} {
		data, err := schemas.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("internal error: %w", err)
		}
		files[name] = data
	}
	return files, nil
}

// File is a download of a page. Make gives its bytes; it is nil where another
// page, which has the same download, makes it.
type File struct {
	site.Download
	Make func() ([]byte, error)
}

// Of are the downloads of a page; none of a page without lists.
func Of(body site.Body) []File {
	switch b := body.(type) {
	case *site.Ranking:
		return rankingFiles(b)
	case *site.BandsPage:
		files := []File{csvOf(b.Address, bands(b))}
		if len(b.Named) > 0 {
			files = append(files, partOf(b.Address, namedTable, b.T(locale.BandsNamed), named(b)))
		}
		return append(files, boardFile(b.Address, func() *jsonBoard { return closedBoard(b) }))
	case *site.IndicatorsPage:
		return []File{csvOf(b.Address, matrix(b))}
	case *site.RegisterPage:
		return registerFiles(b)
	case *site.TasksPage:
		return []File{csvOf(b.Address, tasks(b))}
	case *site.RulingsPage:
		return []File{csvOf(b.Address, rulings(b)), partOf(b.Address, appealsTable, b.T(locale.Appeals), appeals(b))}
	case *site.LentPage:
		return []File{csvOf(b.Address, lent(b))}
	case *site.AllowancePage:
		return []File{csvOf(b.Address, allowance(b))}
	case *site.EligiblePage:
		return []File{csvOf(b.Address, eligible(b))}
	case *site.SubjectsPage:
		return []File{csvOf(b.Address, subjects(b))}
	case *site.ClassesPage:
		return []File{csvOf(b.Address, classed(b)), partOf(b.Address, registeredTable, b.T(locale.ClassRegistered), registered(b))}
	case *site.Analysis:
		return analysisFiles(b)
	case *site.SubjectPage:
		return subjectFiles(b)
	case *site.ComparePage:
		return compareFiles(b)
	case *site.SchemePage:
		return schemeFiles(b)
	case *site.Ledger:
		return []File{csvOf(b.Address, ledger(b)), ledgerFile(b)}
	}
	return nil
}

// Names of the tables of a page that has several, in addresses.
const (
	namedTable      = "named"
	appealsTable    = "appeals"
	lostTable       = "lost"
	registeredTable = "registered"
	othersTable     = "others"
	regroupedTable  = "regrouped"
	kindsTable      = "kinds"
	rulesTable      = "rules"
)

func csvOf(page site.Address, make func() *table) File { return partOf(page, "", "", make) }

func partOf(page site.Address, name, title string, make func() *table) File {
	d := site.Download{Address: site.DownloadAddress(page, name, site.CSV), Form: site.CSV, Title: title}
	return File{d, func() ([]byte, error) { return make().encode() }}
}
