package parallel

import (
	"fmt"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
)

func TestEveryJobOnce(t *testing.T) {
	for _, n := range []int{0, 1, 2, 1000} {
		done := make([]atomic.Int32, n)
		if err := Each(n, func(i int) error { done[i].Add(1); return nil }); err != nil {
			t.Errorf("%d jobs: %v", n, err)
		}
		for i := range done {
			if times := done[i].Load(); times != 1 {
				t.Errorf("%d jobs: job %d was done %d times", n, i, times)
			}
		}
	}
}

// The second job fails first; the error is that of the first.
func TestLowestError(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	failed := make(chan struct{})
	err := Each(2, func(i int) error {
		if i == 0 {
			<-failed
		} else {
			defer close(failed)
		}
		return fmt.Errorf("job %d", i)
	})
	if err == nil || err.Error() != "job 0" {
		t.Errorf("got %v", err)
	}
}

func TestNoneBeginsAfterAFailure(t *testing.T) {
	var begun atomic.Int32
	err := Each(100_000, func(i int) error {
		begun.Add(1)
		return fmt.Errorf("job %d", i)
	})
	if n := int(begun.Load()); err == nil || n > runtime.GOMAXPROCS(0) {
		t.Errorf("%v after %d jobs", err, n)
	}
}

func TestPanicIsTheCallers(t *testing.T) {
	defer func() {
		p, ok := recover().(*Panic)
		if !ok || p.Value != "internal error: job 7" || !strings.Contains(p.String(), "internal error: job 7\n") || !strings.Contains(p.String(), "each_test.go") {
			t.Errorf("recovered %v", p)
		}
	}()
	_ = Each(50, func(i int) error {
		if i == 7 {
			panic("internal error: job 7")
		}
		return nil
	})
	t.Error("the call returned")
}
