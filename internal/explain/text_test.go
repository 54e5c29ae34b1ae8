package explain_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"gongping/internal/explain"
	"gongping/internal/locale"
)

// What a reader of the page expects of the text: indentation by depth, the
// points, the calculation, and below it what is on record.
func wantText(lang locale.Lang, p page) []string {
	lines := []string{p.title}
	for _, label := range headLabels(lang, p) {
		lines = append(lines, label+" "+p.facts[label])
	}
	lines = append(lines, p.said...)
	for _, r := range p.rows {
		lines = append(lines, strings.Repeat("  ", r.depth)+squeezed(r.label+" "+r.points()+" "+r.calculation(lang)))
		for _, detail := range r.all(lang) {
			lines = append(lines, strings.Repeat("  ", r.depth+1)+"· "+detail)
		}
	}
	for _, key := range p.keys {
		lines = append(lines, "  "+key[0]+" "+key[1])
	}
	return lines
}

// gotText leaves out what the page says in its title: unit, period and edition.
func gotText(t *testing.T, doc *explain.Document) []string {
	t.Helper()
	var out bytes.Buffer
	if err := explain.WriteText(&out, doc); err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(out.String(), "\n\n")
	lines := []string{blocks[0]}
	for _, line := range strings.Split(blocks[1], "\n")[3:] {
		lines = append(lines, squeezed(line))
	}
	for _, block := range blocks[2:] {
		for _, line := range strings.Split(strings.TrimSuffix(block, "\n"), "\n") {
			if line == doc.T(locale.TieBreaks) {
				continue
			}
			lines = append(lines, line[:len(line)-len(strings.TrimLeft(line, " "))]+squeezed(line))
		}
	}
	return lines
}

// headLabels are the facts of the page in the order in which explain prints
// them: the scheme stands first.
func headLabels(lang locale.Lang, p page) []string {
	var labels []string
	defer func() {
		if len(labels) != len(p.facts) {
			panic(fmt.Sprintf("of %v explain knows only %v", p.facts, labels))
		}
	}()
	for _, key := range []locale.Key{locale.Scheme, locale.Total, locale.Place, locale.GroupIs, locale.ClassIs, locale.IdentitiesAre, locale.Grade, locale.RankBand, locale.Movement, locale.ToPlaceAbove, locale.ToPlaceBelow} {
		if label := texts(lang).T(key); p.facts[label] != "" {
			labels = append(labels, label)
		}
	}
	return labels
}

func (r *shown) points() string {
	if r.was != "" {
		return r.was + " → " + r.value
	}
	return r.value
}

func (r *shown) calculation(lang locale.Lang) string {
	var parts []string
	for _, s := range r.steps {
		part := s.word + s.equation
		if s.word != "" && s.equation != "" {
			part = texts(lang).F(locale.Labelled, "label", s.word) + s.equation
		}
		if s.instead != "" {
			part += " " + s.instead
		}
		if s.clause != "" {
			part += " · " + texts(lang).T(locale.Clause) + " " + s.clause
		}
		parts = append(parts, part)
	}
	if r.amount != "" {
		parts = append(parts, strings.TrimSpace(r.amount+" "+r.unit))
	}
	return strings.Join(parts, texts(lang).T(locale.Semicolon))
}

// all are the lines below a row.
func (r *shown) all(lang locale.Lang) []string {
	var facts []string
	if r.note != "" {
		facts = append(facts, r.note)
	}
	if r.clause != "" {
		facts = append(facts, texts(lang).T(locale.Clause)+" "+r.clause)
	}
	if r.owner != "" {
		facts = append(facts, texts(lang).T(locale.Department)+" "+r.owner)
	}
	var lines []string
	if len(facts) > 0 {
		lines = append(lines, strings.Join(facts, " · "))
	}
	for _, d := range r.details {
		lines = append(lines, strings.Join(slices.Concat(d.facts, d.attributes), " · "))
	}
	return lines
}
