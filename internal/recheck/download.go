package recheck

import (
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// downloads is the folder of the files beside the pages.
const downloads = "downloads/"

// offered are the files to which a page leads, and what of them it makes: tables
// by the files that must have them. Of a register on several sheets each has some
// of the rows.
type offered struct {
	links  []string
	copied string // the file that is the page as one
	tables map[string]*sheetFile
	listed []listing // of a page that lists downloads
}

// listing is a file in the list of all.
type listing struct{ page, file, size, digest string }

// fileOf is a file beside a page.
func fileOf(page, table, ending string) string {
	if table != "" {
		table = "." + table
	}
	return downloads + strings.TrimSuffix(page, ".html") + table + ending
}

func (p *page) newOffered(root *html.Node) offered {
	var o offered
	for _, a := range all(first(root, "p.downloads"), "a") {
		if file := leads(a, p.path); !strings.HasSuffix(file, ".html") {
			o.links = append(o.links, file)
		}
	}
	for _, more := range all(root, "p.more") {
		for _, a := range all(more, "a") {
			if file := leads(a, p.path); isCopy(file) {
				o.copied = file
			}
		}
	}
	if strings.HasPrefix(p.path, downloads) {
		for _, table := range all(root, "table.files") {
			for _, tr := range rowsOf(table) {
				cells := all(tr, "td")
				o.listed = append(o.listed, listing{target(first(tr, "th"), p.path), target(cells[0], p.path), text(cells[1]), text(cells[2])})
			}
		}
		return o
	}
	if p.words == nil {
		return o
	}
	o.tables = p.tablesOf(root, attribute(first(root, "body"), "class"))
	return o
}

// tablesOf are the tables that a page of a kind must have beside it.
func (p *page) tablesOf(root *html.Node, kind string) map[string]*sheetFile {
	own := fileOf(p.path, "", ".csv")
	switch kind {
	case "ranking":
		p.stated = p.boardLines(root)
		tables := map[string]*sheetFile{own: p.rankingFile(root)}
		if first(root, "section.regrouped") != nil {
			tables[fileOf(p.path, "regrouped", ".csv")] = p.regroupedFile(root)
		}
		return tables
	case "bands":
		p.stated = p.boardLines(root)
		tables := map[string]*sheetFile{own: p.bandsFile(root)}
		if first(root, "table.named") != nil {
			tables[fileOf(p.path, "named", ".csv")] = p.namedFile(root)
		}
		return tables
	case "indicators":
		return map[string]*sheetFile{own: p.matrixFile(root)}
	case "register":
		return p.registerTables(root)
	case "tasks":
		return map[string]*sheetFile{own: p.tasksFile(root)}
	case "rulings":
		return map[string]*sheetFile{own: p.rulingsFile(root), fileOf(p.path, "appeals", ".csv"): p.appealsFile(root)}
	case "lent":
		return map[string]*sheetFile{own: p.lentFile(root)}
	case "allowance":
		return map[string]*sheetFile{own: p.allowanceFile(root)}
	case "eligible":
		return map[string]*sheetFile{own: p.eligibleFile(root)}
	case "subjects":
		return map[string]*sheetFile{own: p.subjectsFile(root)}
	case "classes":
		return map[string]*sheetFile{own: p.classedFile(root), fileOf(p.path, "registered", ".csv"): p.registeredFile(root)}
	case "analysis":
		return p.analysisFiles(root)
	case "subject":
		return p.subjectFiles(root)
	case "compare":
		return p.compareFiles(root)
	case "scheme":
		return p.schemeFiles(root)
	case "ledger":
		trs := p.rowsOfLedger(root)
		p.stated = p.ledgerLines(root, trs)
		return map[string]*sheetFile{own: p.ledgerFile(trs)}
	}
	return nil
}

// rowsOfLedger are all rows of the ledger of a page, in order.
func (p *page) rowsOfLedger(root *html.Node) []*html.Node {
	for _, table := range all(root, "table.ledger") {
		if attribute(table.Parent, "aria-labelledby") == "ledger" {
			return rowsInOrder(table, partsOf(root))
		}
	}
	return nil
}

// registerTables are those of a register: a sheet has the rows that are its own.
func (p *page) registerTables(root *html.Node) map[string]*sheetFile {
	whole := sheetOne(p.path)
	entries := p.entriesFile()
	entries.rows = p.entryRows(root)
	tables := map[string]*sheetFile{fileOf(whole, "", ".csv"): entries}
	if strings.HasSuffix(whole, "/deductions.html") {
		losses := p.lossFile()
		losses.rows = p.lossRows(root)
		tables[fileOf(whole, "lost", ".csv")] = losses
	}
	return tables
}

// sheetOne is the first sheet of a register: "…/deductions-2.html" is the second.
func sheetOne(page string) string {
	name := strings.TrimSuffix(page, ".html")
	if at := strings.LastIndexByte(name, '-'); at > strings.LastIndexByte(name, '/') && strings.Trim(name[at+1:], "0123456789") == "" {
		name = name[:at]
	}
	return name + ".html"
}

// sheetsOf are all sheets of a register, in order.
func (s *site) sheetsOf(whole string) (list []*page) {
	for n := 1; ; n++ {
		at := whole
		if n > 1 {
			at = strings.TrimSuffix(whole, ".html") + "-" + strconv.Itoa(n) + ".html"
		}
		p := s.pages[at]
		if p == nil {
			return list
		}
		list = append(list, p)
	}
}

// checkOffered: what lies beside a page says what the page says.
func (s *site) checkOffered(p *page, r *report) {
	if s.files == nil {
		return // only pages were read
	}
	want := slices.Sorted(maps.Keys(p.offered.tables))
	document := fileOf(p.path, "", ".json")
	if p.stated != nil {
		want = append(want, document)
	}
	slices.Sort(want)
	links := slices.Sorted(slices.Values(p.offered.links))
	if !slices.Equal(links, want) {
		r.add("p.downloads", "leads to %q, want %q", links, want)
	}
	for _, file := range slices.Sorted(maps.Keys(p.offered.tables)) {
		b := p.offered.tables[file]
		if p.register != nil {
			if sheetOne(p.path) != p.path {
				continue // the first sheet is asked
			}
			var rows [][]string
			for _, sheet := range s.sheetsOf(p.path) {
				rows = append(rows, sheet.offered.tables[file].rows...)
			}
			b = &sheetFile{heads: b.heads, kinds: b.kinds, rows: rows}
		}
		if data, there := s.files[file]; there {
			b.sameAs(p, data, r, file)
		} else {
			r.add(file, "is not there")
		}
	}
	if data, there := s.files[document]; p.stated != nil && there {
		p.checkDocument(data, document, func(file string) bool { _, there := s.files[file]; return there }, r)
	} else if p.stated != nil {
		r.add(document, "is not there")
	}
}

// checkDownloads: every file beside a page is listed once, with its size and digest,
// and the same digest is in SHA256SUMS; no other is.
func (s *site) checkDownloads(r *report) {
	const sums = downloads + "SHA256SUMS"
	want, listed := make(map[string]string), make(map[string]string)
	for file, data := range s.files {
		if file != sums && !strings.HasSuffix(file, ".schema.json") {
			sum := sha256.Sum256(data)
			want[file] = hex.EncodeToString(sum[:])
		}
	}
	for line := range strings.Lines(string(s.files[sums])) {
		digest, name, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		file := path.Join(downloads, name)
		if !ok || want[file] == "" || want[file] != digest {
			r.add(sums, "%q is not the digest of %q", digest, file)
		}
		listed[file] = digest
	}
	if len(listed) != len(want) {
		r.add(sums, "has %d files of %d", len(listed), len(want))
	}
	seen := make(map[string]bool)
	for _, at := range slices.Sorted(maps.Keys(s.pages)) {
		for _, x := range s.pages[at].offered.listed {
			data := s.files[x.file]
			if seen[x.file] {
				r.add(at, "%s is listed twice", x.file)
			}
			seen[x.file] = true
			if x.digest != want[x.file] || x.size != strconv.Itoa(len(data)) {
				r.add(at, "%s has %s bytes and the digest %s, want %d and %s", x.file, x.size, x.digest, len(data), want[x.file])
			}
			if p := s.pages[x.page]; p == nil || x.file != p.offered.copied && !slices.Contains(p.offered.links, x.file) {
				r.add(at, "%s is not offered by %s", x.file, x.page)
			}
		}
	}
	if len(seen) != len(want) {
		r.add(downloads, "the lists have %d files of %d", len(seen), len(want))
	}
}
