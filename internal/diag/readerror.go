package diag

import (
	"errors"
	"fmt"
	"io/fs"

	"gongping/internal/source"
)

// OfReadError returns the diagnostic for an error of source.Read when it is the
// user's to mend: the file is missing, not a file, closed to us, too large, or
// not UTF-8. Any other error is a failure of the environment, and ok is false.
func OfReadError(path string, err error) (d Diagnostic, ok bool) {
	if encoding, is := errors.AsType[*source.EncodingError](err); is {
		return New(encodingCode(encoding.Kind), encoding.Span()), true
	}
	place := source.Whole(path)
	if large, is := errors.AsType[*source.TooLargeError](err); is {
		return New(FileTooLarge, place, "size", mebibytes(large.Size), "limit", mebibytes(source.MaxSize)), true
	}
	switch {
	case errors.Is(err, source.ErrNotRegular):
		return New(NotAFile, place), true
	case errors.Is(err, fs.ErrNotExist):
		return New(FileMissing, place, "file", path), true
	case errors.Is(err, fs.ErrPermission):
		return New(Unreadable, place, "reason", reasonOf(err)), true
	}
	return Diagnostic{}, false
}

func encodingCode(e source.Encoding) Code {
	switch e {
	case source.GBK:
		return EncodingGBK
	case source.UTF16:
		return EncodingUTF16
	case source.Invalid:
		return EncodingInvalid
	}
	panic(fmt.Sprintf("internal error: diag: %v", e))
}

// reasonOf leaves out operation and path, which the message has already.
func reasonOf(err error) string {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return at.Err.Error()
	}
	return err.Error()
}

// mebibytes rounds up, so that what is over a limit also looks so.
func mebibytes(n int64) string {
	const unit = 1 << 20
	return fmt.Sprintf("%d MiB", (n+unit-1)/unit)
}
