package render

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"gongping/internal/site"
	"gongping/templates"
	"gongping/theme"
)

// Write takes one finished file. It is called from many goroutines and must
// not keep the data.
type Write func(path string, data []byte) error

// Site renders every page and the files of the theme.
func Site(pages []site.Page, write Write) error {
	for _, asset := range theme.Assets() {
		if err := write(string(site.AssetAddress(asset.Name)), asset.Data); err != nil {
			return err
		}
	}
	errs := make([]error, len(pages))
	var next atomic.Int64
	var failed atomic.Bool
	var wait sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(pages)) {
		wait.Go(func() {
			var out bytes.Buffer
			for !failed.Load() {
				n := int(next.Add(1)) - 1
				if n >= len(pages) {
					return
				}
				if errs[n] = page(&pages[n], &out, write); errs[n] != nil {
					failed.Store(true)
				}
			}
		})
	}
	wait.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// page renders one page into the buffer, which is used again for the next.
func page(p *site.Page, out *bytes.Buffer, write Write) error {
	body, err := p.Make()
	if err != nil {
		return fmt.Errorf("%s: %w", p.Address, err)
	}
	component, err := templates.Page(body)
	if err != nil {
		return fmt.Errorf("%s: %w", p.Address, err)
	}
	out.Reset()
	if err := component.Render(context.Background(), out); err != nil {
		return fmt.Errorf("render %s: %w", p.Address, err)
	}
	return write(string(p.Address), out.Bytes())
}
