package main

import "golang.org/x/sys/windows"

// platformCauses: Windows has numbers of its own for what package syscall maps
// only in part.
var platformCauses = []systemCause{
	{windows.ERROR_SHARING_VIOLATION, causeInUse, remedyInUse},
	{windows.ERROR_LOCK_VIOLATION, causeInUse, remedyInUse},
	{windows.ERROR_DISK_FULL, causeFull, remedyFull},
	{windows.ERROR_HANDLE_DISK_FULL, causeFull, remedyFull},
	{windows.ERROR_WRITE_PROTECT, causeReadOnly, remedyReadOnly},
	{windows.ERROR_FILENAME_EXCED_RANGE, causeTooLong, remedyTooLong},
}
