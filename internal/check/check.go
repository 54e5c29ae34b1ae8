package check

import (
	"gongping/internal/dataset"
	"gongping/internal/diag"
)

// Dataset reports what is wrong across the files, whatever the date.
func Dataset(d *dataset.Dataset, list *diag.List) {
	c := &checker{d: d, list: list}
	c.registries()
	c.periods()
	c.publications()
	c.schemes()
	c.records()
	c.decisions()
}

type checker struct {
	d    *dataset.Dataset
	list *diag.List
}

func (c *checker) add(d diag.Diagnostic) { c.list.Add(d) }
