package recheck

import (
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// checkSearch: the index has every unit, person, page, clause and record of the
// pages, each once, leads to it, and calls it what its page does.
func (s *site) checkSearch(p *page, r *report) {
	core := s.core(p, r)
	if core == nil {
		return
	}
	var people [][]string
	for _, x := range s.parts(r, core, 4, "people") {
		for _, line := range x.list(0) {
			people = append(people, []string{line[0], field(line, 1), field(x.numbered(1, field(line, 2)), 0), field(line, 3)})
		}
	}
	s.checkIndexedSubjects(core.list(1), people, r)
	s.checkIndexedPages(core.list(2), r)
	s.checkIndexedClauses(core.list(3), r)
	s.checkIndexedRecords(core, s.parts(r, core, 6, "entries"), r)
	s.checkReadings(core.list(0), r)
}

// checkIndexedSubjects: the name of a line is that of the page, or what stands
// before that by which the page tells it apart; and the line says whom it is below.
func (s *site) checkIndexedSubjects(units, people [][]string, r *report) {
	var got, want []string
	for n, line := range append(slices.Clone(units), people...) {
		at := subjectFolder + field(line, 1) + ".html"
		x := s.pages[at]
		if x == nil || x.placing == nil {
			r.add(line[0], "no page %s", at)
			continue
		}
		got = append(got, at)
		apart := read(x.words.says["name of"], x.placing.name, nil)
		if name := x.placing.name; line[0] != name && (apart == nil || !strings.HasPrefix(name, line[0])) {
			r.add(at, "is called %q in the index, %q on its page", line[0], name)
		}
		if isPerson := n >= len(units); isPerson != (x.person != nil) {
			r.add(at, "stands among the others in the index")
		}
		if now := x.placing.on(s.today()); now != nil && now.unit != "" {
			parent, _, _ := strings.Cut(now.unit, " "+subjectFolder)
			if !strings.Contains(field(line, 2)+" · ", " · "+strings.TrimSpace(parent)+" · ") {
				r.add(at, "is below %q, not %q", parent, field(line, 2))
			}
		}
	}
	want = s.subjectPages()
	r.wantLines("subjects of the index", got, want)
}

// furtherSheet is a page of a register that its first page leads to.
var furtherSheet = regexp.MustCompile(`/(?:deductions|bonuses)-[0-9]+\.html$`)

// checkIndexedPages: all are there but those of subjects, on which the index leads,
// and what is part of another.
func (s *site) checkIndexedPages(lines [][]string, r *report) {
	var got, want []string
	for _, line := range lines {
		at := field(line, 1) + ".html"
		got = append(got, at)
		if x := s.pages[at]; x == nil {
			r.add(line[0], "no page %s", at)
		} else if name := x.dress.heading; name != line[0] && !(x.register != nil && strings.HasPrefix(name, line[0]+" ")) {
			r.add(at, "is called %q in the index, %q on its page", line[0], name)
		}
	}
	for at, x := range s.pages {
		of := x.ledger != nil || x.compare != nil || x.placing != nil
		of = of || strings.HasPrefix(at, downloads) && at != downloads+home // the list of a board
		if !of && at != embedded && at != searchPage && !furtherSheet.MatchString("/"+at) {
			want = append(want, at)
		}
	}
	r.wantLines("pages of the index", got, want)
}

func (s *site) checkIndexedClauses(lines [][]string, r *report) {
	var got, want []string
	for _, line := range lines {
		at := editions + field(line, 1) + ".html"
		got = append(got, at+"#"+field(line, 2)+" "+line[0])
		if x := s.pages[at]; x != nil && x.law != nil && !strings.HasPrefix(field(line, 3), x.law.title+" · ") {
			r.add(at, "is called %q in the index", field(line, 3))
		}
	}
	for at, x := range s.pages {
		for _, clause := range x.clauses {
			want = append(want, at+"#"+clause)
		}
	}
	r.wantLines("clauses of the index", got, want)
}

// checkIndexedRecords: each file begins where the core says, ids are in their order,
// and each place is a page with the line. The core says of each period with what
// its ids begin before their numbers.
func (s *site) checkIndexedRecords(core *indexFile, files []*indexFile, r *report) {
	var got, want []string
	digits := make(map[string]int) // of the longest number, by period and what stands before it
	last := ""
	for i, x := range files {
		for n, line := range x.list(2) {
			key := strings.ReplaceAll(line[0], "-", "")
			if n == 0 {
				r.want(x.name, key, field(core.list(6)[i], 1))
			}
			if key < last {
				r.add(x.name, "%s stands too late", line[0])
			}
			last = key
			before := strings.TrimRight(key, "0123456789")
			digits[before] = max(digits[before], len(key)-len(before))
			for place := range strings.FieldsSeq(field(line, 1)) {
				got = append(got, s.indexedPlace(x, place, r)+"#"+line[0])
			}
		}
	}
	for at, x := range s.pages {
		for _, id := range x.records {
			want = append(want, at+"#"+id)
		}
	}
	r.wantLines("records of the index", got, want)
	s.checkNumbers(core.list(5), digits, r)
}

// checkNumbers: the core names the periods that have records, and what their ids
// begin with before a number, with the most digits of that.
func (s *site) checkNumbers(lines [][]string, digits map[string]int, r *report) {
	var got, want []string
	for _, line := range lines {
		got = append(got, line[0]+"/")
		for before := range strings.FieldsSeq(field(line, 1)) {
			got = append(got, line[0]+"/"+before)
		}
	}
	for before, n := range digits {
		if period, _, _ := strings.Cut(before, "/"); !slices.Contains(want, period+"/") {
			want = append(want, period+"/")
		}
		if n > 0 {
			want = append(want, before+strconv.Itoa(n))
		}
	}
	r.wantLines("periods of the index", got, want)
}

// indexedPlace is the page of a place, whose names are those of the pages.
func (s *site) indexedPlace(x *indexFile, place string, r *report) string {
	first, second, isLedger := strings.Cut(place, ".")
	in := x.numbered(0, first)
	at, called := in[0]+".html", in[0]+".html"
	if isLedger {
		who := x.numbered(1, second)
		at, called = in[0]+"/"+who[0]+".html", in[0]+"/"+home
		if own := s.pages[subjectFolder+who[0]+".html"]; own != nil && own.placing != nil {
			r.want(at, field(who, 1), own.placing.name)
		}
	}
	if front := s.pages[called]; front != nil {
		r.want(at, field(in, 1), front.dress.heading)
	}
	return path.Clean(at)
}

// reading is what may be typed for a character.
var reading = regexp.MustCompile(`^[a-z0-9]+(?:,[a-z0-9]+)*$`)

// checkReadings: each line is a character and what is typed for it.
func (s *site) checkReadings(lines [][]string, r *report) {
	last := ""
	for _, line := range lines {
		character := string([]rune(line[0] + " ")[:1])
		if typed := strings.TrimPrefix(line[0], character); !reading.MatchString(typed) || character <= last {
			r.add("characters of the index", "%q", line[0])
		}
		last = character
	}
}
