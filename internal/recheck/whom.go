package recheck

import (
	"path"
	"regexp"
	"slices"
	"strings"
)

// Whom pages are about, as the body says.
const (
	aboutUnits  = "units"
	aboutPeople = "people"
	aboutBoth   = "both"
)

// inPlace are the words that stand in the place of those for units: in Chinese,
// in English.
var inPlace = map[string][2]*strings.Replacer{
	aboutPeople: {
		strings.NewReplacer("取自单位登记", "取自人员登记", "单位至少两个", "至少两人", "有得分单位", "有得分的人", "点单位", "点姓名", "本单位", "本人", "单位数", "人数", "几个单位", "几人", "个单位", "人",
			"各单位", "各人", "全部单位", "全部人员", "其他单位", "其他人", "没有单位", "没有人", "及以上单位", "及以上的人", "的单位", "的人",
			"{down} 个", "{down} 人", "{level} 个", "{level} 人", "{fresh} 个", "{fresh} 人", "{near} 个", "{near} 人", "{shared} 个", "{shared} 人", "{idle} 个", "{idle} 人"),
		strings.NewReplacer("its own total", "the officer's own total", "a unit", "an officer", "A unit", "An officer", "changed its place", "changed place", "units", "officers", "unit", "officer", "Units", "Officers"),
	},
	aboutBoth: {
		strings.NewReplacer("取自单位登记", "取自登记", "本单位", "本对象", "单位数", "对象数", "单位", "参评对象"),
		strings.NewReplacer("units", "subjects", "unit", "subject", "Units", "Subjects"),
	},
}

// ofUnits are the sentences that are about units wherever they stand.
var ofUnits = []string{"withheld", "closed said", "closed rows", "closed few", "days nowhere", "lent own", "lent receiver", "quota by unit", "quota else", "lent said", "unit", "round unit", "totals of above", "totals of below", "totals of people", "totals of both", "threshold rest", "threshold others", "abolished"}

// gapName is what of a gap is no word.
var gapName = regexp.MustCompile(`\{[a-z]+[|}]`)

// wording are the words of every language for everybody a page can be about.
var wording = func() map[[2]string]*words {
	all := make(map[[2]string]*words)
	for lang, w := range languages {
		all[[2]string{lang, aboutUnits}], all[[2]string{lang, ""}] = w, w // the fragment for a portal has no body of its own
		for whom, lists := range inPlace {
			other := *w
			other.says = make(map[string]string, len(w.says))
			for name, text := range w.says {
				if !slices.Contains(ofUnits, name) {
					text = reword(lists[0].Replace(text), lists[1])
				}
				other.says[name] = text
			}
			all[[2]string{lang, whom}] = &other
		}
	}
	return all
}()

// reword puts other words outside of the names of gaps.
func reword(text string, words *strings.Replacer) string {
	var out strings.Builder
	end := 0
	for _, at := range gapName.FindAllStringIndex(text, -1) {
		out.WriteString(words.Replace(text[end:at[0]]) + text[at[0]:at[1]])
		end = at[1]
	}
	return out.String() + words.Replace(text[end:])
}

// heads stand over subjects in a table: in Chinese, in English.
var heads = map[string][2]string{aboutUnits: {"单位", "Unit"}, aboutPeople: {"姓名", "Name"}, aboutBoth: {"参评对象", "Subject"}}

// wordsOf are those of the page of a ranking, of which another page speaks.
func (s *site) wordsOf(ranking string, otherwise *words) *words {
	if p := s.pages[ranking]; p != nil && p.words != nil {
		return p.words
	}
	return otherwise
}

// checkWhom: a page about a board, a period, a scheme or a subject is about
// people where all subjects are, and about both where some are.
func (s *site) checkWhom(p *page, r *report) {
	if s.whom == nil {
		s.whom = s.countWhom()
	}
	n := s.whom[p.topic()]
	want := aboutUnits
	switch {
	case n == [2]int{}:
		return // nobody has a ledger there
	case n[0] > 0 && n[1] > 0:
		want = aboutBoth
	case n[1] > 0:
		want = aboutPeople
	}
	r.want("body", p.whom, want)
	_, isBoard := s.find(p.path)
	for i := range p.rankings {
		if head := heads[want]; isBoard && !slices.Contains(head[:], p.rankings[i].who()) {
			r.add("thead", "%q stands over %s", p.rankings[i].who(), want)
		}
	}
}

// countWhom counts, by what a page can be about, the ledgers of units and of
// people.
func (s *site) countWhom() map[string][2]int {
	counts := make(map[string][2]int)
	for at, x := range s.pages {
		if x.ledger == nil {
			continue
		}
		which, name := 0, subjectFolder+path.Base(at)
		if own := s.pages[name]; own != nil && own.person != nil {
			which = 1
		}
		for _, topic := range []string{path.Dir(path.Dir(at)), "schemes/" + board(at), name, listOfSubjects} {
			n := counts[topic]
			n[which]++
			counts[topic] = n
		}
	}
	return counts
}

// topic is what a page is about: a scheme, the folder of a period, or the page
// itself.
func (p *page) topic() string {
	folder := strings.TrimSuffix(path.Dir(p.path), "/compare")
	switch {
	case strings.HasPrefix(p.path, subjectFolder), path.Base(p.path) == lentPage:
		return p.path
	case p.allotment != nil:
		return "schemes/" + board(p.allotment.results)
	case p.eligible != nil:
		return "schemes/" + board(p.eligible.results)
	case strings.Contains(folder, "/"): // of a board; it has the words of its scheme
		return "schemes/" + path.Base(folder)
	}
	return folder
}

const lentPage = "lent.html"
