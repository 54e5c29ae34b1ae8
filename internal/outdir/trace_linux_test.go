//go:build amd64 || arm64

package outdir

import (
	"os/exec"
	"runtime"
	"syscall"
	"testing"
	"unsafe"

	"golang.org/x/sys/unix"
)

// changing are the system calls after which a file system may look different.
// Some of them (a write to a pipe) change nothing; that only repeats a state.
var changing = map[uint64]bool{
	unix.SYS_OPENAT: true, unix.SYS_WRITE: true, unix.SYS_MKDIRAT: true, unix.SYS_LINKAT: true,
	unix.SYS_RENAMEAT: true, unix.SYS_RENAMEAT2: true, unix.SYS_UNLINKAT: true,
	unix.SYS_FCHMODAT: true, unix.SYS_FCHOWNAT: true, unix.SYS_UTIMENSAT: true,
	unix.SYS_FLOCK: true, unix.SYS_FSYNC: true, unix.SYS_SYNCFS: true,
}

// killBeforeCall runs a command and kills it with SIGKILL when it is about to
// make its n-th file-changing system call. It reports whether the command
// finished before that.
func killBeforeCall(t *testing.T, n int, cmd *exec.Cmd) (finished bool) {
	t.Helper()
	runtime.LockOSThread() // a tracee belongs to one thread of the tracer
	defer runtime.UnlockOSThread()
	cmd.SysProcAttr = &syscall.SysProcAttr{Ptrace: true}
	if err := cmd.Start(); err != nil {
		t.Fatalf("start a traced process: %v", err)
	}
	defer cmd.Process.Release()
	main := cmd.Process.Pid
	must := func(err error) {
		if err != nil {
			t.Fatalf("trace: %v", err)
		}
	}
	var status unix.WaitStatus
	_, err := unix.Wait4(main, &status, 0, nil)
	must(err)
	must(unix.PtraceSetOptions(main, unix.PTRACE_O_TRACESYSGOOD|unix.PTRACE_O_TRACECLONE|unix.PTRACE_O_EXITKILL))
	must(unix.PtraceSyscall(main, 0))
	for {
		thread, err := unix.Wait4(-1, &status, unix.WALL|unix.WNOTHREAD, nil)
		must(err)
		forward := 0
		switch {
		case (status.Exited() || status.Signaled()) && thread == main:
			if status.Signaled() && status.Signal() == unix.SIGKILL {
				return false
			}
			if status.ExitStatus() != 0 {
				t.Fatalf("the traced process ended with status %#x", status)
			}
			return true
		case !status.Stopped():
			continue
		case status.StopSignal() == unix.SIGTRAP|0x80:
			if number, entering := call(thread); entering && changing[number] {
				n--
			}
			if n == 0 {
				must(unix.Kill(main, unix.SIGKILL))
				continue
			}
		case status.StopSignal() != unix.SIGTRAP && status.StopSignal() != unix.SIGSTOP:
			forward = int(status.StopSignal()) // the Go runtime preempts by SIGURG
		}
		// ESRCH: the thread died of the SIGKILL in the meantime.
		if err := unix.PtraceSyscall(thread, forward); err != nil && err != unix.ESRCH {
			t.Fatalf("trace: %v", err)
		}
	}
}

// call reads struct ptrace_syscall_info of linux/ptrace.h: op at 0, on entry (1) the number at 24.
func call(thread int) (number uint64, entering bool) {
	var info [11]uint64
	_, _, errno := unix.Syscall6(unix.SYS_PTRACE, unix.PTRACE_GET_SYSCALL_INFO, uintptr(thread),
		unsafe.Sizeof(info), uintptr(unsafe.Pointer(&info)), 0, 0)
	return info[3], errno == 0 && info[0]&0xff == unix.PTRACE_SYSCALL_INFO_ENTRY
}
