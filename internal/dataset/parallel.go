package dataset

import "gongping/internal/parallel"

// parseAll decodes the files on all cores. Each result has its own slot, so
// that the order is that of the names whoever comes first.
func (l *loader) parseAll(names []string) ([]*file, error) {
	parsed := make([]*file, len(names))
	err := parallel.Each(len(names), func(i int) (err error) {
		parsed[i], err = l.decode(names[i])
		return err
	})
	return parsed, err
}
