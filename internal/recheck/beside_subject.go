package recheck

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// told is what the page of a subject says of it under one scheme.
type told struct {
	title      string
	group      string // of all periods; empty: each has its own
	periods    *html.Node
	categories *html.Node
	losses     *html.Node
}

func (p *page) subjectFiles(root *html.Node) map[string]*sheetFile {
	var list []told
	lost := false
	for _, section := range all(root, "section") {
		periods := first(section, "table.periods")
		if periods == nil {
			continue
		}
		x := told{title: text(first(section, "h2")), periods: periods, categories: first(section, "table.categories"), losses: first(section, "table.losses")}
		x.group, _ = strings.CutPrefix(text(first(section, "p.meta")), fill(p.words.says["labelled"], fields{"label": p.called("组别")}))
		list, lost = append(list, x), lost || x.losses != nil
	}
	if len(list) == 0 {
		return nil // reported where the periods are
	}
	files := map[string]*sheetFile{fileOf(p.path, "", ".csv"): p.periodsFile(list), fileOf(p.path, "lost", ".csv"): {unseen: true}}
	if lost {
		files[fileOf(p.path, "lost", ".csv")] = frequentFile(p, list)
	}
	return files
}

// periodsFile is every period under every scheme, with the points of the
// categories and their medians side by side.
func (p *page) periodsFile(list []told) *sheetFile {
	b := &sheetFile{}
	heads := headsOf(list[0].periods)
	b.column(p, "t方案", "t考评周期", "t版次", "t方案版本", "n总分")
	b.named("n", heads[4:6]...)
	b.column(p, "n名次", "t并列")
	b.named("n", heads[7])
	b.column(p, "t组别", "t名次变化", "n变化位数", "n上期名次", "t等次", "t档次")
	at := make([]int, len(list)) // the first category of each
	for n, x := range list {
		at[n] = len(b.heads)
		for _, name := range headsOf(x.categories)[1:] {
			if slices.ContainsFunc(list, func(other told) bool {
				return other.periods != x.periods && slices.Contains(headsOf(other.categories)[1:], name)
			}) {
				name = x.title + p.called("·") + name
			}
			b.named("n", name, name+p.called("·")+p.called("同组中位数"))
		}
	}
	b.column(p, "t备注")
	for n, x := range list {
		categories := rowsOf(x.categories)
		for k, tr := range rowsOf(x.periods) {
			row := make([]string, len(b.heads))
			copy(row, append([]string{x.title}, p.periodCells(tr, x.group)...))
			if k < len(categories) && !hasClass(tr, "gap") {
				for c, td := range all(categories[k], "td") {
					own := first(td, "b.own")
					if own == nil {
						own = td // it says that there is none
					}
					row[at[n]+2*c], row[at[n]+2*c+1] = text(own), text(first(td, "span.median"))
				}
			}
			row[len(row)-1] = p.together(texts(all(first(tr, "th"), "span.note")))
			b.rows = append(b.rows, row)
		}
	}
	return b
}

// periodCells is a period from its name to the band.
func (p *page) periodCells(tr *html.Node, group string) []string {
	name := nameOf(first(tr, "th"))
	if hasClass(tr, "gap") {
		return []string{name}
	}
	s, cells := newStanding(tr), all(tr, "td")
	moved := text(first(tr, "span.movement"))
	by, then := p.words.movedBy(moved)
	if td := first(tr, "td.group"); td != nil {
		group = text(td)
	}
	return []string{name, text(cells[0]), text(cells[1]), s.total, text(first(tr, "td.median")), text(first(tr, "td.by")), s.place, p.yes(s.shared != ""), text(first(tr, "td.heads")),
		group, moved, by, then, s.grade, s.band}
}

// frequentFile is where points were lost most often, under every scheme.
func frequentFile(p *page, list []told) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t方案")
	for _, x := range list {
		if x.losses == nil {
			continue
		}
		if heads := headsOf(x.losses); len(b.heads) == 1 {
			b.named("t", heads[0])
			b.named("n", heads[1:3]...)
			b.named("t", heads[3])
		}
		for _, tr := range rowsOf(x.losses) {
			b.row(x.title, text(first(tr, "th")), text(first(tr, "td.times")), exactlyOf(first(tr, "td.lost")), text(first(tr, "a")))
		}
	}
	return b
}
