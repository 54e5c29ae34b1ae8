package dataset

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"gongping/internal/civil"
)

// Digest is the fingerprint of everything that decides a period's results as
// of a date: its window, the rules that apply, their approved text, the units
// they score, and the records that bear on the period and had been entered by
// then. What had been published by then, of any period, is under it too, so
// that no publication can be taken back. Names of units and people are not:
// they may be corrected. It is taken of the values,
// not of the files, so that comments, order and layout do not count.
//
// Written into the record of a publication it freezes the period: a record
// that is changed or removed afterwards, or entered with a past date, gives
// another digest.
func (d *Dataset) Digest(period int, by civil.Date) string { return d.digest(period, by, nil) }

// digest is that of a period for another one's: those on the way hold their
// own.
func (d *Dataset) digest(period int, by civil.Date, way []int) string {
	hash := sha256.New()
	io.WriteString(hash, "gongping 1\n")
	for _, id := range d.schemeIDs() {
		if s := d.applying(id, period); s != nil {
			seal(hash, s)
			if s.Text != nil {
				io.WriteString(hash, normalLines(s.Text.Text))
			}
		}
	}
	for _, line := range d.frame(period, by, append(slices.Clip(way), period)) {
		io.WriteString(hash, line)
	}
	for _, index := range d.bearingPeriods(period) {
		for _, line := range d.lines(index, by) {
			io.WriteString(hash, line)
		}
	}
	return "sha256:" + hex.EncodeToString(hash.Sum(nil))
}

// bearingPeriods are the period itself and the earlier ones to which the schemes
// that apply look back.
func (d *Dataset) bearingPeriods(period int) []int {
	list := []int{period}
	for _, b := range d.Boards(Snapshot{Period: &d.Periods[period], Index: period}) {
		list = append(list, d.lookedAt(&b)...)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// lookedAt are the period of a board and the earlier ones to which its scheme
// looks back.
func (d *Dataset) lookedAt(b *Board) []int {
	list := []int{b.Index}
	for _, lag := range b.Scheme.Rules.Lags() {
		if earlier, ok := d.Earlier(b.Index, lag); ok {
			list = append(list, earlier)
		}
	}
	return list
}

// frame are the lines of what stands around the records: window, units, and
// the publications up to the date.
func (d *Dataset) frame(period int, by civil.Date, way []int) []string {
	p := &d.Periods[period]
	list := []string{fmt.Sprintf("period %s %s %s %s\n", p.ID, p.Start, p.End, p.ReportsDue)}
	for _, b := range d.Boards(Snapshot{Period: p, Index: period}) {
		for _, u := range b.Units {
			then := u.Standing(p.End)
			list = append(list, fmt.Sprintf("unit %s %s %s\n", b.Scheme.ID, u.ID, then.Class))
			list = append(list, then.classLines(b.Scheme.ID, u)...)
			if b.Scheme.Rules.UsesHeadCount() {
				list = append(list, fmt.Sprintf("head count %s %s %d\n", b.Scheme.ID, u.ID, then.HeadCount))
			}
			if b.Scheme.BySuperior() {
				list = append(list, fmt.Sprintf("above %s %s %s\n", b.Scheme.ID, u.ID, d.Above(u, p.End)))
			}
			if b.Scheme.Rules.UsesIdentities() {
				list = append(list, fmt.Sprintf("identities %s %s %s\n", b.Scheme.ID, u.ID, then.Identities))
			}
		}
	}
	list = append(list, d.takenLines(period, by, way)...)
	list = append(list, d.allowanceLines(period)...)
	list = append(list, d.eligibilityLines(period)...)
	for i := range d.Publications {
		if x := &d.Publications[i]; !x.Date.IsZero() && x.Date <= by {
			list = append(list, fmt.Sprintf("publication %s %s %s %s %q\n", x.Period, x.Edition, x.Due, x.Date, x.Reason))
			if !x.Appeals.IsZero() {
				list = append(list, fmt.Sprintf("appeals %s %s %s\n", x.Period, x.Date, x.Appeals))
			}
		}
	}
	slices.Sort(list)
	return list
}

// takenLines are the totals that boards take from elsewhere: whose, with which
// weights; the grades of units; and the digests of the other periods in which they were scored.
func (d *Dataset) takenLines(period int, by civil.Date, way []int) []string {
	var list []string
	origins := make(map[int]civil.Date)
	for _, b := range d.Boards(Snapshot{Period: &d.Periods[period], Index: period, Cutoff: by}) {
		for _, index := range d.lookedAt(&b) {
			for _, w := range d.wanted(&b, index) {
				t := &w.taken
				list = append(list, fmt.Sprintf("taken %s %s %s %s %s %s %s\n", b.Scheme.ID, t.Subject, t.Metric, t.From.Scheme, t.From.Period, t.From.Subject, t.Weight))
				if w.from != nil && !slices.Contains(way, w.from.Index) {
					origins[w.from.Index] = w.from.Cutoff
				}
			}
		}
	}
	for _, b := range d.Boards(Snapshot{Period: &d.Periods[period], Index: period, Cutoff: by}) {
		if from := d.unitGradeBoard(&b); from != nil {
			list = append(list, fmt.Sprintf("grades %s %s %s\n", b.Scheme.ID, from.Scheme.ID, from.Period.ID))
			if !slices.Contains(way, from.Index) {
				origins[from.Index] = from.Cutoff
			}
		}
	}
	for index, cutoff := range origins {
		list = append(list, fmt.Sprintf("from %s %s %s\n", d.Periods[index].ID, cutoff, d.digest(index, cutoff, way)))
	}
	return list
}

// lines are the records, one canonical line each, sorted.
func (d *Dataset) lines(period int, by civil.Date) []string {
	var list []string
	add := func(entered civil.Date, table string, record any) {
		if entered <= by {
			list = append(list, table+" "+canonical(record)+"\n")
		}
	}
	r := &d.Records[period]
	for i := range r.Events {
		add(r.Events[i].Entered, "event", &r.Events[i])
	}
	for i := range r.Givens {
		add(r.Givens[i].Entered, "given", &r.Givens[i])
	}
	for i := range r.Reports {
		add(r.Reports[i].Entered, "report", &r.Reports[i])
	}
	for i := range r.Surveys {
		add(r.Surveys[i].Entered, "survey", &r.Surveys[i])
	}
	for i := range r.Absences {
		add(r.Absences[i].Entered, "absence", &r.Absences[i])
	}
	for i := range r.Tasks {
		add(r.Tasks[i].Entered, "task", &r.Tasks[i])
	}
	for _, a := range d.appeals[d.Periods[period].ID] {
		add(a.Entered, "appeal", a)
	}
	for _, x := range d.rulings[d.Periods[period].ID] {
		add(x.Entered, "ruling", x)
	}
	slices.Sort(list)
	return list
}

func seal(w io.Writer, s *Scheme) { io.WriteString(w, "scheme "+canonical(s)+"\n") }

// canonical is JSON in the order of the fields. Fields added to the format
// later carry omitzero, so that records that do not use them keep their digest.
func canonical(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("internal error: digest of %T: %v", v, err))
	}
	return string(b)
}

// normalLines makes CRLF and LF the same.
func normalLines(s string) string { return strings.ReplaceAll(s, "\r\n", "\n") }
