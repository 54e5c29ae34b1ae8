package check

import (
	"gongping/internal/dataset"
	"gongping/internal/diag"
)

// Dataset reports what is wrong across the files, whatever the date. Whether
// published records changed is asked only if all files could be read: a file
// with an error in it changes everything.
func Dataset(d *dataset.Dataset, list *diag.List) {
	readable := !list.HasErrors()
	c := &checker{d: d, list: list}
	c.registries()
	c.periods()
	c.publications()
	c.schemes()
	c.totals()
	c.unitGrades()
	c.allowances()
	c.eligibilities()
	c.records()
	c.decisions()
	c.beside()
	if readable && len(d.Duplicates) == 0 && len(d.Strays) == 0 {
		c.frozen()
	}
}

type checker struct {
	d          *dataset.Dataset
	list       *diag.List
	disordered bool // the periods do not follow one another
}

func (c *checker) add(d diag.Diagnostic) { c.list.Add(d) }
