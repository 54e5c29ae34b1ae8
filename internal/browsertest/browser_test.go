package browsertest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// What TestMain ends and removes; set by whoever started or made it.
var (
	closeBrowser = func() {}
	sitesRoot    string
)

func TestMain(m *testing.M) {
	m.Run()
	closeBrowser()
	if sitesRoot != "" {
		_ = os.RemoveAll(sitesRoot) // what stays in a folder for such things harms nobody
	}
}

// patience is how long one test may wait for the browser on a busy machine.
const patience = 5 * time.Minute

// names of the browser in the PATH.
var names = []string{"chromium", "chromium-browser", "google-chrome"}

func executable() (string, error) {
	if path := os.Getenv("CHROMIUM"); path != "" {
		return path, nil
	}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", fmt.Errorf("these tests need a browser: none of %q is in the PATH, and CHROMIUM is not set", names)
}

// browser starts Chromium with a new profile, once for all tests.
var browser = sync.OnceValues(func() (context.Context, error) {
	path, err := executable()
	if err != nil {
		return nil, err
	}
	allocator, release := chromedp.NewExecAllocator(context.Background(),
		chromedp.ExecPath(path),
		chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck,
		chromedp.NoSandbox, chromedp.DisableGPU, // as root in a container
		chromedp.Flag("headless", "new"),
		chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-extensions", true),
		chromedp.Flag("disable-dev-shm-usage", true),
		chromedp.Flag("disable-backgrounding-occluded-windows", true),
		chromedp.Flag("disable-renderer-backgrounding", true),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"),
		chromedp.Flag("force-color-profile", "srgb"),
		chromedp.WSURLReadTimeout(patience),
	)
	ctx, cancel := chromedp.NewContext(allocator)
	closeBrowser = func() {
		cancel()
		release()
	}
	if err := chromedp.Do(ctx); err != nil {
		return nil, fmt.Errorf("start %s: %w", path, err)
	}
	return ctx, nil
})

// tab opens a tab that closes with the test.
func tab(t *testing.T) context.Context {
	t.Helper()
	return patient(t, lasting(t))
}

// lasting opens a tab for the subtests of a test, one after the other: a tab of
// its own takes more time than most of what is looked at in it.
func lasting(t *testing.T) context.Context {
	t.Helper()
	parent, err := browser()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(parent)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal("open a tab:", err)
	}
	return ctx
}

// patient is a tab for as long as one test may wait.
func patient(t *testing.T, ctx context.Context) context.Context {
	t.Helper()
	ctx, done := context.WithTimeout(ctx, patience)
	t.Cleanup(done)
	return ctx
}

// do runs steps in a tab.
func do(t *testing.T, ctx context.Context, steps ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(ctx, steps...); err != nil {
		if errors.Is(err, context.DeadlineExceeded) {
			t.Fatalf("the browser did not answer within %s", patience)
		}
		t.Fatal(err)
	}
}

// evaluate is the value of a script in the page. It runs whatever the page's
// policy says.
func evaluate[T any](t *testing.T, ctx context.Context, script string, o ...chromedp.EvaluateOption) T {
	t.Helper()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](script, o...))
	if err != nil {
		t.Fatalf("%s: %v", script, err)
	}
	return v
}

// back leaves a page after the answer that it will.
const back = `void setTimeout(function () { history.back(); }, 0)`

func TestMissingBrowserIsAnError(t *testing.T) {
	t.Setenv("CHROMIUM", "")
	t.Setenv("PATH", t.TempDir())
	if path, err := executable(); err == nil {
		t.Errorf("found %s", path)
	}
	t.Setenv("CHROMIUM", "/somewhere/chromium")
	if path, err := executable(); path != "/somewhere/chromium" || err != nil {
		t.Errorf("got %q, %v", path, err)
	}
}
