package render

import (
	"bytes"
	"context"
	"fmt"
	"sync"

	"gongping/internal/parallel"
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
	return parallel.Each(len(pages), func(i int) error { return page(&pages[i], write) })
}

// buffers are used again: a page is hundreds of small writes.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func page(p *site.Page, write Write) error {
	body, err := p.Make()
	if err != nil {
		return fmt.Errorf("%s: %w", p.Address, err)
	}
	component, err := templates.Page(body)
	if err != nil {
		return fmt.Errorf("%s: %w", p.Address, err)
	}
	out := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(out)
	out.Reset()
	if err := component.Render(context.Background(), out); err != nil {
		return fmt.Errorf("render %s: %w", p.Address, err)
	}
	return write(string(p.Address), out.Bytes())
}
