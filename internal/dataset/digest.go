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
// of a date: the rules that apply, their approved text, and the records that
// bear on the period and had been entered by then. It is taken of the values,
// not of the files, so that comments, order and layout do not count.
//
// Written into the record of a publication it freezes the period: a record
// that is changed or removed afterwards, or entered with a past date, gives
// another digest.
func (d *Dataset) Digest(period int, by civil.Date) string {
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
	for _, line := range d.lines(period, by) {
		io.WriteString(hash, line)
	}
	return "sha256:" + hex.EncodeToString(hash.Sum(nil))
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
