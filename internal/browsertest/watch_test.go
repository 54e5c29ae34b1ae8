package browsertest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// A watch notes whatever a page should not do.
type watch struct {
	mu     sync.Mutex
	base   string // address of the site, with a slash at the end
	faults []string
	loaded int // requests within the site
}

// watching begins a watch of a tab on a site.
func watching(t *testing.T, ctx context.Context, base string) *watch {
	t.Helper()
	w := &watch{base: base}
	if err := chromedp.Listen(ctx, w.see); err != nil {
		t.Fatal(err)
	}
	return w
}

func (w *watch) see(ev any) {
	w.mu.Lock()
	defer w.mu.Unlock()
	fault := func(format string, args ...any) { w.faults = append(w.faults, fmt.Sprintf(format, args...)) }
	switch ev := ev.(type) {
	case *runtime.EventConsoleAPICalled:
		fault("console.%s: %s", ev.Type, arguments(ev.Args))
	case *runtime.EventExceptionThrown:
		fault("exception: %s %s", ev.ExceptionDetails.Text, arguments([]*runtime.RemoteObject{ev.ExceptionDetails.Exception}))
	case *log.EventEntryAdded:
		// Violations of the policy come this way too.
		if ev.Entry.Level == log.EntryLevelWarning || ev.Entry.Level == log.EntryLevelError {
			fault("%s %s: %s", ev.Entry.Source, ev.Entry.Level, ev.Entry.Text)
		}
	case *network.EventRequestWillBeSent:
		if !strings.HasPrefix(ev.Request.URL, w.base) || strings.Contains(ev.Request.URL, "..") {
			fault("request to %s", ev.Request.URL)
			return
		}
		w.loaded++
	case *network.EventLoadingFailed:
		fault("a %s could not be loaded: %s", ev.Type, ev.ErrorText)
	}
}

func arguments(list []*runtime.RemoteObject) string {
	var words []string
	for _, a := range list {
		if a == nil {
			continue
		}
		words = append(words, string(a.Value)+a.Description)
	}
	return strings.Join(words, " ")
}

// noticed is what was noted so far.
func (w *watch) noticed() (faults []string, loaded int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.faults, w.loaded
}

// The watch sees what the policy stops, what goes wrong and what leaves.
func TestWatchSeesFaults(t *testing.T) {
	t.Parallel()
	demo := example(t, "demo-zh", "home")
	sound, err := os.ReadFile(filepath.Join(demo.site.dir, demo.path))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, inner, script, says string }{
		{"inline script", `<script>alert(1)</script>`, ``, "Content Security Policy"},
		{"handler", `<p onclick="alert(1)">x</p>`, `document.querySelector('[onclick]').click()`, "Content Security Policy"},
		{"style attribute", `<p style="color:red">x</p>`, ``, "Content Security Policy"},
		{"other host", `<img src="http://example.com/x.png" alt="">`, ``, "http://example.com/x.png"},
		{"file outside", `<script src="../x.js"></script>`, ``, "x.js"},
		{"file that is not there", `<link rel="stylesheet" href="assets/none.css">`, ``, "ERR_FILE_NOT_FOUND"},
		{"frame", `<iframe src="index.html"></iframe>`, ``, "frame"},
		{"console", ``, `console.log('hello')`, "hello"},
		{"exception", ``, `setTimeout(function () { throw new Error('oh'); })`, "oh"},
		{"eval", ``, `setTimeout(function () { eval('1'); })`, "unsafe-eval"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			spoilt := strings.Replace(string(sound), "</main>", c.inner+"</main>", 1)
			spoilt = strings.Replace(spoilt, `href="assets/`, `href="`+demo.site.url()+`assets/`, 1)
			if err := os.WriteFile(filepath.Join(dir, "index.html"), []byte(spoilt), 0o644); err != nil {
				t.Fatal(err)
			}
			bad := &site{name: "spoilt", dir: dir}
			ctx := tab(t)
			w := watching(t, ctx, bad.url())
			do(t, ctx, chromedp.Navigate(bad.url()+"index.html"), settled())
			evaluate[chromedp.Void](t, ctx, c.script)
			evaluate[bool](t, ctx, `new Promise(function (done) { setTimeout(done, 0, true); })`, chromedp.EvalAwaitPromise)
			if faults, _ := w.noticed(); !strings.Contains(strings.Join(faults, "\n"), c.says) {
				t.Errorf("not noticed; only %q", faults)
			}
		})
	}
}
