package dataset

import (
	"path"
	"strings"

	"gongping/scoring"
)

// attachTexts gives each edition its approved text.
func (l *loader) attachTexts(parsed []*file) {
	texts, rules := make(map[string]*file), make(map[string]bool)
	for _, f := range parsed {
		switch name, ext := strings.TrimSuffix(f.path, path.Ext(f.path)), path.Ext(f.path); {
		case !strings.HasPrefix(f.path, "schemes/"):
		case ext == ".toml":
			rules[name] = true
		case f.source != nil:
			texts[name] = f
		}
	}
	for name, f := range texts {
		if !rules[name] {
			l.list.Add(unknownFile(f.path, nil))
		}
	}
	for i := range l.d.Schemes {
		s := &l.d.Schemes[i]
		if f := texts[path.Join("schemes", string(s.ID), string(s.Edition))]; f != nil {
			s.Text = f.source
		}
	}
}

// mergeRecords gathers the records of each period and completes their ids with
// it. Records of a folder that is no period are kept aside for check.
func (l *loader) mergeRecords(parsed []*file) {
	d := l.d
	d.Records = make([]Records, len(d.Periods))
	for _, f := range parsed {
		if f.records == nil {
			continue
		}
		folder := path.Base(path.Dir(f.path))
		p, ok := d.Period(PeriodID(folder))
		if !ok {
			d.Strays = append(d.Strays, f.source)
			continue
		}
		f.records.complete(folder + "/")
		d.Records[p].add(f.records)
	}
}

// complete makes every id and reference "<period>/<id>".
func (r *Records) complete(period string) {
	full := func(id *scoring.RecordID) {
		if *id != "" && !strings.Contains(string(*id), "/") {
			*id = scoring.RecordID(period) + *id
		}
	}
	r.Each(func(record *Record) { full(&record.ID) })
	for i := range r.Appeals {
		full(&r.Appeals[i].Entry)
	}
	for i := range r.Reports {
		full(&r.Reports[i].Corrects)
	}
	for i := range r.Surveys {
		full(&r.Surveys[i].Corrects)
	}
	for i := range r.Rulings {
		full(&r.Rulings[i].Entry)
		full(&r.Rulings[i].Appeal)
	}
}

func (r *Records) add(more *Records) {
	r.Events = append(r.Events, more.Events...)
	r.Givens = append(r.Givens, more.Givens...)
	r.Reports = append(r.Reports, more.Reports...)
	r.Surveys = append(r.Surveys, more.Surveys...)
	r.Absences = append(r.Absences, more.Absences...)
	r.Tasks = append(r.Tasks, more.Tasks...)
	r.Appeals = append(r.Appeals, more.Appeals...)
	r.Rulings = append(r.Rulings, more.Rulings...)
}

// Each calls visit for every record, in the order of the lists.
func (r *Records) Each(visit func(*Record)) {
	for i := range r.Events {
		visit(&r.Events[i].Record)
	}
	for i := range r.Givens {
		visit(&r.Givens[i].Record)
	}
	for i := range r.Reports {
		visit(&r.Reports[i].Record)
	}
	for i := range r.Surveys {
		visit(&r.Surveys[i].Record)
	}
	for i := range r.Absences {
		visit(&r.Absences[i].Record)
	}
	for i := range r.Tasks {
		visit(&r.Tasks[i].Record)
	}
	for i := range r.Appeals {
		visit(&r.Appeals[i].Record)
	}
	for i := range r.Rulings {
		visit(&r.Rulings[i].Record)
	}
}
