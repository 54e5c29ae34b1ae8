package render

import (
	"bytes"
	"context"
	"fmt"
	"regexp"
	"slices"
	"sync"

	"gongping/internal/download"
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

// Site renders every page and writes the downloads beside it; last those pages
// that list the downloads, and their digests.
func Site(pages []site.Page, write Write) error {
	var first, last []site.Page
	for _, p := range pages {
		if site.ListsDownloads(p.Address) {
			last = append(last, p)
		} else {
			first = append(first, p)
		}
	}
	written := make([][]site.Downloaded, len(first))
	err := parallel.Each(len(first), func(i int) (err error) {
		written[i], err = page(&first[i], nil, write)
		return err
	})
	if err != nil || len(last) == 0 {
		return err
	}
	files := byPage(first, slices.Concat(written...))
	err = parallel.Each(len(last), func(i int) error {
		_, err := page(&last[i], files, write)
		return err
	})
	if err != nil {
		return err
	}
	return besideDownloads(files, write)
}

// buffers are used again: a page is hundreds of small writes.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// IDs are the places of a page to which a link may lead.
func IDs(p *site.Page) (map[string]bool, error) {
	body, err := made(p)
	if err != nil {
		return nil, err
	}
	ids := make(map[string]bool)
	_, err = rendered(body, func(html []byte) error {
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

// page writes one page and the downloads beside it. Of the downloads of all pages
// it is told if it lists them.
func page(p *site.Page, all []site.Downloaded, write Write) ([]site.Downloaded, error) {
	body, err := made(p)
	if err != nil {
		return nil, err
	}
	var list []site.Downloaded
	switch x := body.(type) {
	case *site.Index:
		return nil, writeIndex(x, write)
	case *site.DownloadsPage:
		x.List(all)
	}
	files, err := rendered(body, func(html []byte) error {
		if x, ok := body.(*site.CopyPage); ok {
			list = append(list, downloaded(x, site.Download{Address: p.Address, Form: site.HTML}, html))
		}
		return write(string(p.Address), html)
	})
	if err != nil {
		return nil, err
	}
	beside, err := writeFiles(body, files, write)
	return append(list, beside...), err
}

func made(p *site.Page) (site.Body, error) {
	body, err := p.Make()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p.Address, err)
	}
	return body, nil
}

// rendered gives the bytes of a page away, which are good until give returns.
func rendered(body site.Body, give func(html []byte) error) ([]download.File, error) {
	files := download.Of(body)
	offer(body, files)
	component, err := templates.Page(body)
	if err != nil {
		return nil, err
	}
	out := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(out)
	out.Reset()
	if err := component.Render(context.Background(), out); err != nil {
		return nil, fmt.Errorf("render %s: %w", site.FrameOf(body).Address, err)
	}
	return files, give(out.Bytes())
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
