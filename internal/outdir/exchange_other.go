//go:build !linux && !darwin

package outdir

import "errors"

func exchange(_, _ string) error { return errors.ErrUnsupported }
