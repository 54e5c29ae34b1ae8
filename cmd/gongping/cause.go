package main

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/outdir"
)

// cause is why the environment refused, in words.
type cause struct {
	what, remedy locale.Text
	plain        bool // says everything: the error was ours, not the system's
}

// causeOf words an error of package outdir, or of the system.
func causeOf(err error) cause {
	if foreign, ok := errors.AsType[*outdir.ForeignError](err); ok {
		return cause{fill(causeForeign, foreign.Entry), remedyForeign, true}
	}
	if _, ok := errors.AsType[*outdir.BusyError](err); ok {
		return cause{causeBusy, remedyBusy, true}
	}
	if conflict, ok := errors.AsType[*outdir.ConflictError](err); ok {
		return cause{fill(causeConflict, conflict.Saved, conflict.Present), remedyConflict, true}
	}
	if refused, ok := errors.AsType[*outdir.RefusedError](err); ok {
		return causeOfRefusal(refused)
	}
	for _, known := range append(systemCauses, platformCauses...) {
		if errors.Is(err, known.err) {
			return cause{what: known.what, remedy: known.remedy}
		}
	}
	return cause{what: causeOther, remedy: remedyOther}
}

func causeOfRefusal(e *outdir.RefusedError) cause {
	what, known := causesOfRefusal[e.Why]
	if !known {
		return cause{what: causeOther, remedy: remedyOther}
	}
	remedy := remedyRefused
	if e.Why == outdir.MountPoint {
		remedy = remedyMountPoint
	}
	if e.Why == outdir.ProtectedFolder {
		what = fill(what, e.Folder)
	}
	return cause{what, remedy, true}
}

// fill puts names into a text of both languages.
func fill(format locale.Text, names ...string) locale.Text {
	args := make([]any, len(names))
	for i, name := range names {
		args[i] = diag.Visible(name)
	}
	return locale.Text{Zh: fmt.Sprintf(format.Zh, args...), En: fmt.Sprintf(format.En, args...)}
}

// pathOf is the path that the system refused.
func pathOf(err error) string {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return at.Path
	}
	return ""
}

// systemCause is an error of the system that has a plain name.
type systemCause struct {
	err          error
	what, remedy locale.Text
}

var systemCauses = []systemCause{
	{syscall.ENOSPC, causeFull, remedyFull},
	{syscall.EDQUOT, causeQuota, remedyFull},
	{syscall.EROFS, causeReadOnly, remedyReadOnly},
	{fs.ErrPermission, causePermission, remedyPermission},
	{syscall.ENOTDIR, causeNotFolder, remedyPath},
	{syscall.ENAMETOOLONG, causeTooLong, remedyTooLong},
	{syscall.ELOOP, causeLoop, remedyPath},
	{fs.ErrNotExist, causeMissing, remedyPath},
	{syscall.EMFILE, causeTooMany, remedyTooMany},
	{syscall.ENFILE, causeTooMany, remedyTooMany},
	{syscall.EIO, causeDevice, remedyDevice},
}
