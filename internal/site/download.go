package site

import (
	"crypto/sha256"
	"path"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// Form is how a download is written.
type Form string

// The forms, as readers know them.
const (
	CSV  Form = "CSV"
	JSON Form = "JSON"
	HTML Form = "HTML" // a page as a file that stands alone
)

// Download is a file beside a page: for spreadsheets, for programs, to be handed on.
type Download struct {
	Address Address
	Form    Form
	Title   string // which table of the page it has; empty: what the page is about
}

// Downloaded is a download that was written.
type Downloaded struct {
	Download
	Page   Address // beside which it lies
	Of     string  // the title of that page
	Size   int
	SHA256 [sha256.Size]byte
}

// DownloadLink leads to a download.
type DownloadLink struct {
	Text string
	Link Link
}

// Offering are the downloads of a page.
type Offering struct {
	Links []DownloadLink // none: the page has no downloads
	All   Link           // to the list of all downloads
}

// downloadFolder mirrors the folders of the pages.
const downloadFolder = "downloads/"

// DownloadAddress is a download beside a page: a table of it by name, or what
// the page is about. It is permanent, as the page's own.
func DownloadAddress(page Address, table string, form Form) Address {
	name := downloadFolder + strings.TrimSuffix(string(page), ".html")
	if table != "" {
		name += "." + table // no id has a point
	}
	return Address(name + "." + strings.ToLower(string(form)))
}

// DownloadsAddress lists all downloads.
const DownloadsAddress Address = downloadFolder + "index.html"

// BoardDownloadsAddress lists those of a board.
func BoardDownloadsAddress(p dataset.PeriodID, s scoring.SchemeID) Address {
	return downloadFolder + RankingAddress(p, s)
}

// SumsAddress has the digests of all downloads, as sha256sum reads them.
const SumsAddress Address = downloadFolder + "SHA256SUMS"

// Sums are the lines of SHA256SUMS, which names files from its own folder.
func Sums(list []Downloaded) []byte {
	var out strings.Builder
	for i := range list {
		out.WriteString(digest(&list[i]) + "  " + strings.TrimPrefix(string(list[i].Address), downloadFolder) + "\n")
	}
	return []byte(out.String())
}

// Offer puts links to its downloads on a page.
func Offer(body Body, list []Download) {
	f := body.frame()
	if len(list) == 0 {
		return
	}
	f.Files.All = f.Address.To(DownloadsAddress, "")
	for i := range list {
		f.Files.Links = append(f.Files.Links, DownloadLink{downloadName(f.Texts, &list[i]), f.Address.To(list[i].Address, "")})
	}
}

func downloadName(t locale.Texts, d *Download) string {
	if d.Title == "" {
		return string(d.Form)
	}
	return t.F(locale.DownloadOf, "form", string(d.Form), "table", d.Title)
}

// FrameOf is what stands around a page.
func FrameOf(body Body) *Frame { return body.frame() }

// ListsDownloads reports whether a page lists the downloads of others: it is
// rendered after them.
func ListsDownloads(a Address) bool {
	return strings.HasPrefix(string(a), downloadFolder) && path.Base(string(a)) == path.Base(string(DownloadsAddress))
}

// The schemas of the documents for programs. The number grows when a field is
// removed or changes its meaning.
const (
	BoardSchema  = "board.v1.schema.json"
	LedgerSchema = "ledger.v1.schema.json"
)

// SchemaAddress is a schema of documents.
func SchemaAddress(name string) Address { return Address(downloadFolder + name) }
