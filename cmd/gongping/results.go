package main

import "io"

// results is standard output. It remembers its first failure: a result that
// did not arrive must not pass for success, whoever wrote it.
type results struct {
	io.Writer
	err error
}

func (r *results) Write(p []byte) (int, error) {
	n, err := r.Writer.Write(p)
	if r.err == nil {
		r.err = err
	}
	return n, err
}

func (r *results) failure() error {
	if r.err == nil {
		return nil
	}
	return environmentError{doing: doingOutput, err: r.err}
}
