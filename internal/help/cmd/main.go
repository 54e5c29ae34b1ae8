// Command cmd takes the pictures of the help: it builds the demonstration,
// opens its pages in a browser and writes parts of them to a folder.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"image/png"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/civil"
	"gongping/internal/diag"
	"gongping/internal/help"
	"gongping/internal/locale"
	"gongping/internal/outdir"
)

func main() {
	to := flag.String("o", "internal/help/pictures", "folder of the pictures")
	flag.Parse()
	if err := run(*to); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(to string) error {
	dir, err := os.MkdirTemp("", "gongping-help-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	ctx, closeBrowser, err := browser()
	if err != nil {
		return err
	}
	defer closeBrowser()
	for _, s := range shots {
		site, err := built(dir, s.asOf)
		if err != nil {
			return err
		}
		data, err := s.take(ctx, site)
		if err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		if err := os.WriteFile(filepath.Join(to, s.name+".png"), data, 0o644); err != nil {
			return err
		}
		fmt.Printf("%s.png: %d bytes\n", s.name, len(data))
	}
	return nil
}

// built is the folder of the site as of a day, which is made when it is first
// asked for: with the clerk's examples of records, or without a day as it is
// published.
func built(dir, asOf string) (string, error) {
	site := filepath.Join(dir, "site"+asOf)
	if _, err := os.Stat(site); err == nil {
		return site, nil
	}
	options := build.Options{Lang: locale.ZhCN}
	folder := fs.FS(content.FS)
	if asOf != "" {
		var err error
		if folder, err = withExamples(filepath.Join(dir, "content"+asOf)); err != nil {
			return "", err
		}
		options.AsOf, _ = civil.Parse(asOf)
	}
	var list diag.List
	if _, err := build.Build(folder, site, outdir.Options{}, options, &list); err != nil {
		return "", err
	}
	if list.HasErrors() {
		return "", fmt.Errorf("the demonstration has errors: run gongping check")
	}
	return site, nil
}

// withExamples is a folder of the demonstration with the examples of records of
// its latest quarter.
func withExamples(dir string) (fs.FS, error) {
	if err := os.CopyFS(dir, content.FS); err != nil {
		return nil, err
	}
	for _, e := range help.Examples(locale.ZhCN) {
		if !strings.HasPrefix(e.File, "records/2020q4/") {
			continue
		}
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(e.File)), []byte(e.Text), 0o644); err != nil {
			return nil, err
		}
	}
	return os.DirFS(dir), nil
}

// browser starts Chromium, which CHROMIUM names or the PATH has.
func browser() (context.Context, func(), error) {
	path := os.Getenv("CHROMIUM")
	if path == "" {
		var err error
		if path, err = exec.LookPath("chromium"); err != nil {
			return nil, nil, fmt.Errorf("find a browser (CHROMIUM may name one): %w", err)
		}
	}
	allocator, release := chromedp.NewExecAllocator(context.Background(),
		chromedp.ExecPath(path), chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck, chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("headless", "new"), chromedp.Flag("hide-scrollbars", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true), chromedp.Flag("disable-extensions", true),
		chromedp.Flag("disable-dev-shm-usage", true), chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND"),
		chromedp.Flag("disable-lcd-text", true), chromedp.Flag("force-color-profile", "srgb"), chromedp.WSURLReadTimeout(time.Minute))
	ctx, cancel := chromedp.NewContext(allocator)
	ctx, done := context.WithTimeout(ctx, 5*time.Minute)
	return ctx, func() { done(); cancel(); release() }, nil
}

// frame is where a picture lies on its page. Row says that it begins with a row of
// a table.
type frame struct {
	X, Y, Width, Height float64
	Row                 bool
}

// margin is what a picture shows above its elements and beside them; below, and
// above a row, may be a row that would be cut.
const margin = 12

// within adds the margin, and cuts what lies outside the window.
func (f frame) within(width float64) frame {
	f.X, f.Width = f.X-margin, f.Width+2*margin
	if !f.Row {
		f.Y, f.Height = f.Y-margin, f.Height+margin
	}
	f.Width = min(f.Width, width-f.X-margin/2)
	return f
}

func (s *shot) take(ctx context.Context, site string) ([]byte, error) {
	// Whatever sticks to the window would lie over the picture.
	script := fmt.Sprintf(`(function (from, to) {
		Array.prototype.forEach.call(document.querySelectorAll('details'), function (d) { d.open = true; });
		Array.prototype.forEach.call(document.querySelectorAll('th, td'), function (c) { c.style.position = 'static'; });
		var top = document.querySelector(from), a = top.getBoundingClientRect(), b = document.querySelector(to).getBoundingClientRect();
		return { X: a.left + scrollX, Y: a.top + scrollY, Width: Math.max(a.right, b.right) - a.left, Height: b.bottom - a.top, Row: top.tagName === 'TR' };
	}(%q, %q))`, s.from, s.to)
	err := chromedp.Do(ctx, chromedp.EmulateViewport(s.width, 900), chromedp.Navigate("file://"+site+"/"+s.page), chromedp.Sleep(time.Second))
	if err != nil {
		return nil, err
	}
	f, err := chromedp.Run(ctx, chromedp.Evaluate[frame](script))
	if err != nil {
		return nil, err
	}
	if s.most > 0 {
		f.Height = min(f.Height, float64(s.most))
	}
	f = f.within(float64(s.width))
	beyond := true
	shot, err := chromedp.Run(ctx, chromedp.Action[[]byte](func(ctx context.Context, t *chromedp.Target) ([]byte, error) {
		r, err := cdp.Call(ctx, t, page.CaptureScreenshot, page.CaptureScreenshotParams{
			CaptureBeyondViewport: &beyond, Clip: &page.Viewport{X: f.X, Y: f.Y, Width: f.Width, Height: f.Height, Scale: 1},
		})
		if err != nil {
			return nil, err
		}
		return r.Data, nil
	}))
	if err != nil {
		return nil, err
	}
	picture, err := png.Decode(bytes.NewReader(shot))
	if err != nil {
		return nil, err
	}
	return reduced(picture)
}
