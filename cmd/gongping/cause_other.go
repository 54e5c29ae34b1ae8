//go:build !windows

package main

import "syscall"

var platformCauses = []systemCause{
	{syscall.ETXTBSY, causeInUse, remedyInUse},
	{syscall.EBUSY, causeInUse, remedyInUse},
}
