package render

import (
	"bytes"
	"context"
	"fmt"
	"regexp"
	"sync"

	"gongping/internal/parallel"
	"gongping/internal/site"
	"gongping/templates"
	"gongping/theme"
)

// Write takes one finished file. It is called from many goroutines and must
// not keep the data.
type Write func(path string, data []byte) error

// Assets writes the files that stand beside the pages.
func Assets(list []theme.Asset, write Write) error {
	for _, asset := range list {
		if err := write(string(site.AssetAddress(asset.Name)), asset.Data); err != nil {
			return err
		}
	}
	return nil
}

// Site renders every page.
func Site(pages []site.Page, write Write) error {
	return parallel.Each(len(pages), func(i int) error { return page(&pages[i], write) })
}

// buffers are used again: a page is hundreds of small writes.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// IDs are the places of a page to which a link may lead.
func IDs(p *site.Page) (map[string]bool, error) {
	ids := make(map[string]bool)
	err := page(p, func(_ string, html []byte) error {
		for _, m := range idAttribute.FindAllSubmatch(html, -1) {
			ids[string(m[1])] = true
		}
		return nil
	})
	return ids, err
}

// idAttribute finds the ids of a page: a quotation mark of a text is escaped, so
// that none looks like an attribute.
var idAttribute = regexp.MustCompile(` id="([^"]*)"`)

func page(p *site.Page, write Write) error {
	body, err := p.Make()
	if err != nil {
		return fmt.Errorf("%s: %w", p.Address, err)
	}
	if index, ok := body.(*site.Index); ok {
		return writeIndex(index, write)
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

// writeIndex writes the files by which the search page finds.
func writeIndex(index *site.Index, write Write) error {
	for _, f := range index.Files {
		if err := write(string(f.Address), f.Data); err != nil {
			return err
		}
	}
	return nil
}
