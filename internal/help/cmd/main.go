// Command cmd takes the pictures of the help: it builds the demonstration,
// opens its pages in a browser and writes parts of them to a folder.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/diag"
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
	site := filepath.Join(dir, "site")
	var list diag.List
	if _, err := build.Build(content.FS, site, outdir.Options{}, build.Options{Lang: locale.ZhCN}, &list); err != nil {
		return err
	}
	if list.HasErrors() {
		return fmt.Errorf("the demonstration has errors: run gongping check")
	}
	ctx, closeBrowser, err := browser()
	if err != nil {
		return err
	}
	defer closeBrowser()
	for _, s := range shots {
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

// frame is where a picture lies on its page.
type frame struct{ X, Y, Width, Height float64 }

// margin is what a picture shows above its elements and beside them; below
// may be a row that would be cut.
const margin = 12

// within adds the margin, and cuts what lies outside the window.
func (f frame) within(width float64) frame {
	f.X, f.Y, f.Width, f.Height = f.X-margin, f.Y-margin, f.Width+2*margin, f.Height+margin
	f.Width = min(f.Width, width-f.X-margin/2)
	return f
}

func (s *shot) take(ctx context.Context, site string) ([]byte, error) {
	// Whatever sticks to the window would lie over the picture.
	script := fmt.Sprintf(`(function (from, to) {
		Array.prototype.forEach.call(document.querySelectorAll('details'), function (d) { d.open = true; });
		Array.prototype.forEach.call(document.querySelectorAll('th, td'), function (c) { c.style.position = 'static'; });
		var a = document.querySelector(from).getBoundingClientRect(), b = document.querySelector(to).getBoundingClientRect();
		return { X: a.left + scrollX, Y: a.top + scrollY, Width: Math.max(a.right, b.right) - a.left, Height: b.bottom - a.top };
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
