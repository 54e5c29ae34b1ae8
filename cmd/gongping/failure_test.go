package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"gongping/internal/locale"
	"gongping/internal/outdir"
)

// Failures that no script can bring about.
func TestFailureSentences(t *testing.T) {
	refused := func(err error) error { return &fs.PathError{Op: "write", Path: "/x/page.html", Err: err} }
	for _, c := range []struct {
		err    environmentError
		zh, en string
	}{
		{
			environmentError{doingWrite, "public", refused(syscall.EDQUOT)},
			`没能把网站写到 "public"：磁盘配额已经用完。请腾出空间再试；原有网站未动。（write /x/page.html: disk quota exceeded）`,
			`Cannot write the site to "public": the disk quota is used up. Make room and try again; the site is as it was. (write /x/page.html: disk quota exceeded)`,
		}, {
			environmentError{doingRead, "bureau/units.toml", refused(syscall.EIO)},
			`读不了 "bureau/units.toml"：磁盘读写出错。请检查磁盘和网络连接；原有网站未动。（write /x/page.html: input/output error）`,
			`Cannot read "bureau/units.toml": the disk reports an error. Check the disk and the network; the site is as it was. (write /x/page.html: input/output error)`,
		}, {
			environmentError{doingWrite, "public", errors.Join(refused(syscall.EMFILE), refused(syscall.EBUSY))},
			`没能把网站写到 "public"：同时打开的文件太多。请关掉一些程序再试；原有网站未动。（write /x/page.html: too many open files; write /x/page.html: device or resource busy）`,
			`Cannot write the site to "public": too many files are open. Close some programs and try again; the site is as it was. (write /x/page.html: too many open files; write /x/page.html: device or resource busy)`,
		}, {
			environmentError{doingWrite, "public", refused(syscall.EBUSY)},
			`没能把网站写到 "public"：别的程序正在用它。请关掉用它的程序再试；原有网站未动。（write /x/page.html: device or resource busy）`,
			`Cannot write the site to "public": another program is using it. Close the program that uses it and try again; the site is as it was. (write /x/page.html: device or resource busy)`,
		}, {
			environmentError{doingWrite, "public", errors.New("a strange\x1b[2J thing")},
			`没能把网站写到 "public"：系统不允许。请检查这个位置再试；原有网站未动。（a strange\u001b[2J thing）`,
			`Cannot write the site to "public": the system refuses. Look at this place and try again; the site is as it was. (a strange\u001b[2J thing)`,
		}, {
			environmentError{doingWrite, "public", fmt.Errorf("put in order: %w", &outdir.ConflictError{Saved: "/x/old/.git", Present: "/x/public/.git"})},
			`没能把网站写到 "public"："/x/old/.git" 和 "/x/public/.git" 只能留一个。请删掉或改名不要的那一个再试；原有网站未动。`,
			`Cannot write the site to "public": only one of "/x/old/.git" and "/x/public/.git" can stay. Delete or rename the one that is not wanted and try again; the site is as it was.`,
		},
	} {
		if got := c.err.sentence(locale.ZhCN); got != c.zh {
			t.Errorf("got  %s\nwant %s", got, c.zh)
		}
		if got := c.err.sentence(locale.En); got != c.en {
			t.Errorf("got  %s\nwant %s", got, c.en)
		}
	}
}

// A site that was published is never said to be as it was.
func TestLeftoverIsNoFailureToPublish(t *testing.T) {
	err := unbuilt(folder{}, "public", &outdir.LeftoverError{Dest: "/x/public", Err: &fs.PathError{Op: "unlinkat", Path: "/x/a", Err: syscall.EACCES}})
	e, _ := errors.AsType[environmentError](err)
	const zh = `新网站已经写到 "public"，但没能删净旧网站：没有权限。请检查文件夹的属主和权限；下次生成时会再删。（/x/public is published, but cleaning up failed: unlinkat /x/a: permission denied）`
	if got := e.sentence(locale.ZhCN); got != zh {
		t.Errorf("got  %s\nwant %s", got, zh)
	}
	if got := e.sentence(locale.En); strings.Contains(got, "as it was") {
		t.Error(got)
	}
}

func TestEveryRefusalHasWords(t *testing.T) {
	n := 0
	for why := outdir.NotFolder; !strings.HasPrefix(why.String(), "Refusal("); why++ {
		if causesOfRefusal[why].Zh == "" || causesOfRefusal[why].En == "" {
			t.Errorf("no words for %q", why)
		}
		n++
	}
	if n != len(causesOfRefusal) {
		t.Errorf("%d refusals, words for %d", n, len(causesOfRefusal))
	}
}

// broken is a standard output behind which something is wrong with us.
type broken struct{}

func (broken) Write([]byte) (int, error) { panic("internal error: scoring: no such node") }

func TestInternalError(t *testing.T) {
	for _, lang := range locale.Langs() {
		var stderr strings.Builder
		code := run([]string{"version", "--lang", lang.Tag()}, broken{}, &stderr)
		for _, part := range []string{textInternal.In(lang) + "\n", "internal error: scoring: no such node\n", "failure_test.go"} {
			if !strings.Contains(stderr.String(), part) {
				t.Errorf("%q is not in\n%s", part, &stderr)
			}
		}
		if code != exitInternal {
			t.Errorf("exit code %d, want %d", code, exitInternal)
		}
	}
}
