package recheck

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"time"
)

const home = "index.html"

// Site says what does not add up, each with its page and place; nothing when
// everything does.
func Site(files fs.FS) []string {
	s := &site{pages: make(map[string]*page), files: make(map[string][]byte), originals: make(map[string]*original)}
	if err := s.read(files); err != nil {
		return []string{err.Error()}
	}
	return slices.Concat(s.checkAll(), Feed(files), handedOn(files, s.originals))
}

// site is a built site, read and not yet believed.
type site struct {
	pages     map[string]*page
	files     map[string][]byte     // beside the pages, by path; nil: only pages were read
	folders   map[string][]*ledger  // by folder
	originals map[string]*original  // of the pages, for what repeats them
	shut      map[string][]string   // boards that are closed, by the folder of their period
	partial   bool                  // a board is closed, or a register leaves anything out
	whom      map[string][2]int     // units and people, by what pages are about
	index     map[string]*indexFile // by which the search page finds, by path
	dues      map[string][]due      // what lists of allowances say of each, by their pages
}

// folder are the ledgers in a folder, in the order of their paths.
func (s *site) folder(name string) []*ledger {
	s.sort()
	return s.folders[name]
}

// sort puts ledgers and closed boards by their folders.
func (s *site) sort() {
	if s.folders != nil {
		return
	}
	s.folders, s.shut = make(map[string][]*ledger), make(map[string][]string)
	for _, at := range slices.Sorted(maps.Keys(s.pages)) {
		folder := path.Dir(at)
		if l := s.pages[at].ledger; l != nil {
			s.folders[folder] = append(s.folders[folder], l)
		}
		s.partial = s.partial || s.pages[at].closed != nil || s.pages[at].partial != ""
		if s.pages[at].closed != nil {
			s.shut[path.Dir(folder)] = append(s.shut[path.Dir(folder)], at)
		}
	}
}

func (s *site) checkAll() []string {
	var found []string
	for _, path := range slices.Sorted(maps.Keys(s.pages)) {
		found = append(found, s.check(path)...)
	}
	for _, path := range []string{home, searchPage} {
		if s.pages[path] == nil {
			found = append(found, path+": is not there")
		}
	}
	if s.files != nil {
		r := &report{page: downloads}
		s.checkDownloads(r)
		found = append(found, r.found...)
	}
	return found
}

func (s *site) read(files fs.FS) error {
	return fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if strings.HasPrefix(path, searchFolder) {
			return s.readIndex(files, path)
		}
		if !strings.HasSuffix(path, ".html") || isHandedOn(path) {
			if s.files != nil && strings.HasPrefix(path, downloads) {
				s.files[path], err = fs.ReadFile(files, path)
			}
			return err
		}
		root, err := readPage(files, path)
		if err != nil {
			return err
		}
		if s.originals != nil {
			s.originals[path] = newOriginal(root)
		}
		p := newPage(path, root)
		p.offered = p.newOffered(root)
		s.pages[path] = p
		return nil
	})
}

// report gathers what is wrong on a page.
type report struct {
	page  string
	found []string
}

func (r *report) add(at, format string, args ...any) {
	r.found = append(r.found, r.page+": "+at+": "+fmt.Sprintf(format, args...))
}

// want compares what is printed with the one thing that may stand there.
func (r *report) want(at, printed, want string) {
	if printed != want {
		r.add(at, "printed %q, want %q", printed, want)
	}
}

// check looks at one page: what it computes, and what it repeats from others.
func (s *site) check(path string) []string {
	p := s.pages[path]
	r := &report{page: path}
	at, isBoard := s.find(path)
	switch {
	case p.words == nil:
		r.add("html", "unknown language")
	case path == home:
		s.checkHome(p, r)
	case path == searchPage:
		s.checkSearch(p, r)
	case p.register != nil:
		s.checkRegister(p, r)
	case strings.HasSuffix(path, "/rulings.html") && p.ledger == nil:
		s.checkDecisions(p, r)
	case p.closed != nil:
		s.checkClosed(p, r)
	case p.lent != nil:
		s.checkLent(p, r)
	case strings.HasSuffix(path, "/tasks.html") && p.ledger == nil:
		s.checkTasks(p, r)
	case p.allotment != nil:
		s.checkAllowance(p, r)
	case p.eligible != nil:
		s.checkEligible(p, r)
	case isBoard:
		s.checkRanking(p, at, r)
		s.checkGroups(p, r)
	case len(p.heats) > 0:
		s.checkHeat(p, r)
		s.checkGroups(p, r)
	case len(p.sheets) > 0:
		s.checkAnalysis(p, r)
	case p.ledger != nil:
		s.checkLedger(p, r)
		s.checkPaid(p, r)
		s.checkQualified(p, r)
	case p.compare != nil:
		s.checkComparison(p, r)
	case path == classesPage:
		s.checkClasses(p, r)
	case path == listOfSubjects:
		s.checkSubjects(p, r)
		s.checkTree(p, r)
	case strings.HasPrefix(path, subjectFolder):
		s.checkCareer(p, r)
		s.checkPerson(p, r)
		s.checkPlacing(p, r)
	case p.history != nil:
		s.checkHistory(p, r)
	case p.law != nil:
		s.checkExamples(p, r)
		p.law.checkQuotes(r)
		p.law.checkTotals(p.words, r)
	case at >= 0:
		s.checkRepeated(p, s.periods()[at].boards, r)
		s.checkHolds(p, r)
	case path == embedded && len(s.periods()) > 0:
		s.checkRepeated(p, s.periods()[newest(s.periods())].boards, r)
	case s.briefed(path) >= 0:
		s.checkBrief(p, s.briefed(path), r)
	case len(p.rankings) > 0:
		r.add("table.ranking", "the home page does not list this page")
	}
	if p.words != nil {
		s.checkDress(p, r)
		s.checkTimes(p, r)
		s.checkNotices(p, r)
		s.checkCalled(p, r)
		s.checkWhom(p, r)
		s.checkPartial(p, r)
		s.checkOffered(p, r)
	}
	return r.found
}

// periods are what the home page lists, the newest first.
func (s *site) periods() []period {
	if s.pages[home] == nil {
		return nil
	}
	return s.pages[home].periods
}

// find is the period whose page, or one of whose rankings, a page is; -1 if
// none.
func (s *site) find(page string) (at int, isBoard bool) {
	for i, x := range s.periods() {
		if slices.Contains(x.boards, page) {
			return i, true
		}
		if x.page == page {
			return i, false
		}
	}
	return -1, false
}

// before is the ranking with which the movement is compared, and the sentence
// that says so. A period may be left out of the site because nothing of it is
// published; then the windows of its neighbours do not touch, and a board may
// say that it has nothing to compare with.
func (s *site) before(ranking string, at int, w *words, alone bool) (*page, string) {
	periods := s.periods()
	start := periods[at].start
	for n, previous := range periods[at+1:] {
		for _, x := range previous.boards {
			switch {
			case board(x) != board(ranking):
			case alone && apart(previous.end, start), between(previous, start, periods[at+1:at+1+n]):
				return nil, w.alone
			default:
				return s.pages[x], fmt.Sprintf(w.against, previous.name, previous.edition)
			}
		}
	}
	return nil, w.alone
}

// between reports whether one of the periods lies after an earlier one and ends
// before a day: then the two do not follow each other. One that overlaps them
// is of another kind.
func between(earlier period, start string, list []period) bool {
	return slices.ContainsFunc(list, func(p period) bool { return p.start > earlier.end && p.end < start })
}

func apart(end, start string) bool {
	last, err := time.Parse(time.DateOnly, end)
	return err == nil && last.AddDate(0, 0, 1).Format(time.DateOnly) < start
}

// checkHome: the home page lists pages that exist, and shows the newest
// rankings.
func (s *site) checkHome(p *page, r *report) {
	for _, x := range p.periods {
		for _, path := range append([]string{x.page}, x.boards...) {
			if s.pages[path] == nil {
				r.add("table.plain", "no page %s", path)
			}
		}
	}
	if at := newest(p.periods); at >= 0 {
		s.checkRepeated(p, p.periods[at].boards, r)
		s.checkMovers(p, at, p.periods[at].boards, r)
	}
}

// checkRepeated: a page shows the rankings of these boards in small.
func (s *site) checkRepeated(p *page, boards []string, r *report) {
	var want []ranking
	for i, x := range boards {
		if s.pages[x] == nil {
			return // the home page is told
		}
		for _, t := range s.pages[x].rankings {
			if strings.Contains(t.group, ".") { // by superior: the page leads there
				if !slices.Contains(p.below, x+"#group."+t.group) {
					r.add("p.below", "no link to %s of %s", t.group, x)
				}
				continue
			}
			want = append(want, ranking{board: board(x), group: t.group, rows: t.rows, columns: t.columns, page: x})
		}
		s.checkBaseline(p.note(i), x, r)
	}
	if len(p.rankings) != len(want) {
		r.add("table.ranking", "%d tables, want %d", len(p.rankings), len(want))
		return
	}
	for i, t := range p.rankings {
		at := "table " + want[i].board + "." + want[i].group
		r.want(at, t.board+"."+t.group, want[i].board+"."+want[i].group)
		t.sameAs(want[i].rows, at, s.wordsOf(want[i].page, p.words), r)
		r.want(at+" thead", t.who(), want[i].who())
	}
}

// note is one of the notes of a page; empty if it has not so many.
func (p *page) note(i int) string {
	if i >= len(p.notes) {
		return ""
	}
	return p.notes[i]
}

// checkBaseline: a note of another page is how that of a ranking ends.
func (s *site) checkBaseline(note, ranking string, r *report) {
	if note == "" || !strings.HasSuffix(strings.Join(s.pages[ranking].notes, ""), note) {
		r.add("p.meta", "the baseline is not that of %s", ranking)
	}
}

// ranked is the page of the ranking that a ledger belongs to.
func ranked(ledger string) string { return path.Dir(ledger) + "/" + home }
