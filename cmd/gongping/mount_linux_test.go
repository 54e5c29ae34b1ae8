package main

import (
	"os/exec"
	"sync"
)

// mounting is the command line under which a program may mount what nobody
// else sees, or nil where neither root nor a user namespace may.
var mounting = sync.OnceValue(func() []string {
	for _, line := range [][]string{{"unshare", "--mount"}, {"unshare", "--mount", "--map-root-user"}} {
		probe := append(line[1:len(line):len(line)], "mount", "-t", "tmpfs", "none", "/proc")
		if exec.Command(line[0], probe...).Run() == nil {
			return line
		}
	}
	return nil
})
