package site

import (
	"regexp"

	"gongping/internal/locale"
)

// Sentence is a text with links in it. Its parts follow each other without a
// space.
type Sentence []Cell

// String is the sentence without its links.
func (s Sentence) String() string {
	text := ""
	for _, part := range s {
		text += part.Text
	}
	return text
}

// Piece is a part of a text: a date, which must not be broken at the end of a
// line, or what stands around one.
type Piece struct {
	Text string
	Date bool
}

var date = regexp.MustCompile(`\b\d{4}-\d{2}-\d{2}\b`)

// Pieces are the text of a cell, its dates apart.
func (c Cell) Pieces() []Piece {
	var list []Piece
	add := func(text string, isDate bool) {
		if text != "" {
			list = append(list, Piece{text, isDate})
		}
	}
	end := 0
	for _, at := range date.FindAllStringIndex(c.Text, -1) {
		add(c.Text[end:at[0]], false)
		add(c.Text[at[0]:at[1]], true)
		end = at[1]
	}
	add(c.Text[end:], false)
	return list
}

// plain is a sentence without a link.
func plain(text string) Sentence { return Sentence{{Text: text}} }

// linked is a sentence that is a link.
func linked(text string, link Link) Sentence { return Sentence{{text, &link}} }

// sentence fills the {placeholders} of a text.
func (p *planner) sentence(k locale.Key, values map[string]Sentence) Sentence {
	var s Sentence
	p.Parts(k, func(name string) string { return values[name].String() }, func(text string) {
		if text != "" {
			s = append(s, Cell{Text: text})
		}
	}, func(name string) { s = append(s, values[name]...) })
	return s
}

// joined puts sentences one after the other.
func (p *planner) joined(separator locale.Key, list []Sentence) Sentence {
	var s Sentence
	for i, one := range list {
		if i > 0 {
			s = append(s, Cell{Text: p.T(separator)})
		}
		s = append(s, one...)
	}
	return s
}

// some lists the first few of many, and says that there are more.
func (p *planner) some(list []Sentence, most int) Sentence { return p.someOf(list, most, len(list)) }

// someOf are the first of a list that stands for so many: some may be left out
// because they would say the same.
func (p *planner) someOf(list []Sentence, most, all int) Sentence {
	s := p.joined(locale.ItemsSeparator, list[:min(len(list), most)])
	if all > min(len(list), most) {
		return p.sentence(locale.ItemsMore, map[string]Sentence{"items": s})
	}
	return s
}
