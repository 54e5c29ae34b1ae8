package outdir

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

const (
	childVariable = "OUTDIR_TEST_CHILD"
	mountProbe    = "mount "
)

// TestMain lets the test binary be another process: a build, which can be
// killed, or a probe whether it may mount.
func TestMain(m *testing.M) {
	var err error
	if job := os.Getenv(childVariable); job == "" {
		m.Run()
	} else if folder, probe := strings.CutPrefix(job, mountProbe); probe {
		err = unix.Mount("tmpfs", folder, "tmpfs", 0, "size=1m")
	} else {
		err = childBuild(job)
	}
	if err != nil {
		panic(err)
	}
}

// childBuild publishes a version; a job is "N renames|exchange destination". It tells
// of every step on stdout before it is taken.
func childBuild(job string) error {
	var n int
	var way, dest string
	if _, err := fmt.Sscan(job, &n, &way, &dest); err != nil {
		return err
	}
	s, err := Open(dest, Options{})
	if err != nil {
		return err
	}
	if way == "renames" {
		s.system.exchange = func(string, string) error { return errors.ErrUnsupported }
	}
	for path, text := range version(n) {
		fmt.Println(path)
		if err := s.Write(path, []byte(text)); err != nil {
			return err
		}
	}
	fmt.Println("commit")
	_, err = s.Commit()
	return err
}

func child(n int, way, dest string) *exec.Cmd {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), fmt.Sprintf("%s=%d %s %s", childVariable, n, way, dest))
	return cmd
}
