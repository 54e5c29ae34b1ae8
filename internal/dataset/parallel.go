package dataset

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// parseAll decodes the files on all cores. Each result has its own slot, so
// that the order is that of the names whoever comes first.
func (l *loader) parseAll(names []string) ([]*file, error) {
	parsed := make([]*file, len(names))
	errs := make([]error, len(names))
	var next atomic.Int64
	var wait sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(names)) {
		wait.Go(func() {
			for {
				n := int(next.Add(1)) - 1
				if n >= len(names) {
					return
				}
				parsed[n], errs[n] = l.decode(names[n])
			}
		})
	}
	wait.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return parsed, nil
}
