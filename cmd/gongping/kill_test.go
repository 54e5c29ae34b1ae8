package main

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// killing is a destination that two versions of one content are built to in
// turn, by processes that are killed.
type killing struct {
	*testing.T
	root   string
	chance *rand.Rand
	usual  time.Duration // how long a build takes
	want   map[string]tree
}

const killRounds = 24

// A build over a site, killed with SIGKILL at any instant, leaves the old site
// or the new one, whole. The next build goes through, and leaves nothing else.
func TestKilled(t *testing.T) {
	t.Parallel()
	k := newKilling(t)
	stands, killed, renewed, leftovers := "old", 0, 0, 0
	for range killRounds {
		next := other(stands)
		if k.kill(next) {
			killed++
		}
		found := k.found(stands, next)
		if found != stands {
			renewed++
		}
		if !slices.Equal(k.beside(), []string{"public"}) {
			leftovers++
		}
		stands = found
		if k.chance.IntN(3) == 0 {
			continue // the next build comes upon what this one left, and is killed too
		}
		next = other(stands)
		k.build(next)
		if found := k.found(next); found != next {
			t.Fatalf("after a build of the %s site the %s one stands", next, found)
		}
		if beside := k.beside(); !slices.Equal(beside, []string{"public"}) {
			t.Fatalf("after a build there are %q", beside)
		}
		stands = next
	}
	t.Logf("%d of %d builds were killed, %d after the swap, %d left something beside the site", killed, killRounds, renewed, leftovers)
	if killed < killRounds/2 || leftovers < killRounds/8 {
		t.Error("the kills did not hit: nothing was tried")
	}
}

func other(version string) string { return map[string]string{"old": "new", "new": "old"}[version] }

func newKilling(t *testing.T) *killing {
	k := &killing{T: t, root: t.TempDir(), chance: rand.New(rand.NewPCG(2020, 10)), want: make(map[string]tree)}
	files := bureau()
	for version, title := range map[string]string{"old": "旧版", "new": "新版"} {
		changed := maps.Clone(files)
		changed["site.toml"] = bytes.Replace(files["site.toml"], []byte("\ntitle = \""), []byte("\ntitle = \""+title), 1)
		writeFolder(t, filepath.Join(k.root, version), changed)
		succeed(t, process(k.root, nil, "build", "-q", "-s", version, "-d", "clean/"+version))
		k.want[version] = siteAt(t, filepath.Join(k.root, "clean", version))
	}
	if len(differences(k.want["old"], k.want["new"])) < len(k.want["old"])/3 { // what lies beside a page does not say the title
		t.Fatal("the versions are too alike to be told apart")
	}
	began := time.Now()
	k.build("old")
	k.build("new")
	k.usual = time.Since(began) / 2
	k.build("old")
	return k
}

func (k *killing) command(version string) *exec.Cmd {
	return process(k.root, nil, "build", "-q", "-s", version, "-d", "out/public")
}

func (k *killing) build(version string) {
	k.Helper()
	succeed(k.T, k.command(version))
}

// kill starts a build and kills it. Half of the time this is after some part of
// the usual time; else when so many files have been staged, or when the swap
// has been seen.
func (k *killing) kill(version string) (killed bool) {
	k.Helper()
	cmd := k.command(version)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		k.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	if k.chance.IntN(2) == 0 {
		select {
		case err := <-ended:
			return k.wasKilled(err, &out)
		case <-time.After(time.Duration(k.chance.Int64N(int64(k.usual)))):
		}
	} else {
		reached := k.progress(k.chance.IntN(len(k.want[version]) + 10))
		for len(ended) == 0 && !reached() {
		}
	}
	if err := cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		k.Fatal(err)
	}
	return k.wasKilled(<-ended, &out)
}

// progress is true once so many entries have been staged; beyond what a site
// has, once the destination is another folder than before.
func (k *killing) progress(entries int) func() bool {
	dest, stage := filepath.Join(k.root, "out", "public"), filepath.Join(k.root, "out", ".public.gongping-stage")
	before, err := os.Stat(dest)
	if err != nil {
		k.Fatal(err)
	}
	return func() bool {
		if now, err := os.Stat(dest); err != nil || !os.SameFile(before, now) {
			return true
		}
		staged := 0
		_ = filepath.WalkDir(stage, func(_ string, _ fs.DirEntry, err error) error {
			if err == nil {
				staged++
			}
			return err // the folder may go while it is read
		})
		return staged > entries
	}
}

func (k *killing) wasKilled(err error, out *bytes.Buffer) bool {
	k.Helper()
	exit, failed := errors.AsType[*exec.ExitError](err)
	if err != nil && (!failed || exit.Exited()) || out.Len() > 0 {
		k.Fatalf("the build ended by itself: %v\n%s", err, out)
	}
	return failed
}

// found tells which of these versions stands at the destination.
func (k *killing) found(versions ...string) string {
	k.Helper()
	site := siteAt(k.T, filepath.Join(k.root, "out", "public"))
	if err := wholeSite(site); err != nil {
		k.Fatal(err)
	}
	for _, version := range versions {
		if len(differences(site, k.want[version])) == 0 {
			return version
		}
	}
	k.Fatalf("the site is none of %q; from the first it differs in %q", versions, differences(site, k.want[versions[0]]))
	return ""
}

// beside is what stands in the folder of the destination.
func (k *killing) beside() []string {
	k.Helper()
	entries, err := os.ReadDir(filepath.Join(k.root, "out"))
	if err != nil {
		k.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}
