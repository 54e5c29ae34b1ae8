package recheck

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"path"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

const (
	searchPage   = "search.html"
	searchFolder = "search/"
)

// indexFile is a file by which the search page finds: its lists of lines of fields.
type indexFile struct {
	name  string // without its digest
	whole bool   // it has the form of one, and the digest of its content in its name
	lists [][][]string
}

var indexForm = regexp.MustCompile(`(?s)^gongpingSearch\("([a-z0-9-]+)",(\[.*\])\);\n$`)

// readIndex reads a file of the index.
func (s *site) readIndex(files fs.FS, at string) error {
	data, err := fs.ReadFile(files, at)
	if err != nil {
		return err
	}
	if s.index == nil {
		s.index = make(map[string]*indexFile)
	}
	x := &indexFile{}
	s.index[at] = x
	var lists []string
	m := indexForm.FindSubmatch(data)
	if m == nil || json.Unmarshal(m[2], &lists) != nil {
		return nil
	}
	sum := sha256.Sum256(data)
	x.name = string(m[1])
	x.whole = path.Base(at) == x.name+"."+hex.EncodeToString(sum[:4])+".js"
	for _, list := range lists {
		var lines [][]string
		if list != "" {
			for line := range strings.SplitSeq(list, "\n") {
				lines = append(lines, strings.Split(line, "\t"))
			}
		}
		x.lists = append(x.lists, lines)
	}
	return nil
}

// list is one of the lists of a file, none of a file that has not so many.
func (x *indexFile) list(n int) [][]string {
	if x == nil || n >= len(x.lists) {
		return nil
	}
	return x.lists[n]
}

// numbered is a line of a list by its number to the base of 36.
func (x *indexFile) numbered(list int, text string) []string {
	n, err := strconv.ParseInt(text, 36, 32)
	if err != nil || n < 0 || int(n) >= len(x.list(list)) {
		return []string{"?"}
	}
	return x.list(list)[n]
}

// field is one of the fields of a line, empty where it has not so many.
func field(line []string, n int) string {
	if n >= len(line) {
		return ""
	}
	return line[n]
}

// parts are the files that a list of the core names, in its order.
func (s *site) parts(r *report, core *indexFile, n int, kind string) []*indexFile {
	var files []*indexFile
	for i, line := range core.list(n) {
		x := s.index[searchFolder+line[0]]
		if x == nil || x.name != kind+"-"+strconv.Itoa(i+1) {
			r.add(line[0], "is not there, or another file")
			continue
		}
		files = append(files, x)
	}
	return files
}

// core is the file that the page names: all others are named there.
func (s *site) core(p *page, r *report) *indexFile {
	core := s.index[p.core]
	if core == nil || core.name != "core" || len(core.lists) != 7 {
		r.add("#search.data", "%s is no index", p.core)
		return nil
	}
	named := map[string]bool{p.core: true}
	for _, n := range []int{4, 6} {
		for _, line := range core.list(n) {
			named[searchFolder+line[0]] = true
		}
	}
	for at, x := range s.index {
		switch {
		case !x.whole:
			r.add(at, "is not what its name says")
		case !named[at]:
			r.add(at, "the index does not name it")
		}
	}
	return core
}

// coreOf is the file that the data of the search page name.
func coreOf(root *html.Node, at string) string {
	for _, script := range all(root, "script") {
		if attribute(script, "id") != "search.data" || script.FirstChild == nil {
			continue
		}
		var data struct{ Core string }
		if json.Unmarshal([]byte(script.FirstChild.Data), &data) == nil {
			return path.Join(path.Dir(at), data.Core)
		}
	}
	return ""
}

// findable are the places of a page to which the index leads: of records, and of
// the clauses and indicators of a scheme with what they are called.
func findable(root *html.Node, at string) (records []string, clauses []string) {
	for n := range descendants(root) {
		id := attribute(n, "id")
		switch {
		case recordID.MatchString(id):
			records = append(records, id)
		case !strings.HasPrefix(at, editions) || id == "":
		case n.Data == "article":
			clauses = append(clauses, id+" "+text(first(n, "h3")))
		case heading.MatchString(n.Data) && inProse(n):
			clauses = append(clauses, id+" "+text(n))
		}
	}
	return records, clauses
}

var (
	recordID = regexp.MustCompile(`^[a-z0-9-]+/[a-z0-9-]+$`)
	heading  = regexp.MustCompile(`^h[1-6]$`)
)

// inProse reports whether an element stands in an approved text.
func inProse(n *html.Node) bool {
	for up := n.Parent; up != nil; up = up.Parent {
		if hasClass(up, "prose") {
			return true
		}
	}
	return false
}
