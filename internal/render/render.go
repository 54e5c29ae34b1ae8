package render

import (
	"bytes"
	"context"
	"fmt"
	"slices"
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

// Site renders every page and writes the downloads beside it; last those pages
// that list the downloads, and their digests.
func Site(pages []site.Page, write Write) error {
	printed := sheaves(pages)
	var first, last []site.Page
	for _, p := range pages {
		switch {
		case printed[p.Address] != nil: // written with the last of its parts
		case site.ListsDownloads(p.Address):
			last = append(last, p)
		default:
			first = append(first, p)
		}
	}
	written := make([][]site.Downloaded, len(first))
	err := parallel.Each(len(first), func(i int) (err error) {
		written[i], err = page(&first[i], nil, printed, write)
		return err
	})
	if err != nil || len(last) == 0 {
		return err
	}
	files := byPage(first, slices.Concat(written...))
	err = parallel.Each(len(last), func(i int) error {
		_, err := page(&last[i], files, nil, write)
		return err
	})
	if err != nil {
		return err
	}
	return besideDownloads(files, write)
}

// buffers are used again: a page is hundreds of small writes.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// page writes one page, the downloads beside it, and all that is made of it. Of
// the downloads of all pages it is told if it lists them.
func page(p *site.Page, all []site.Downloaded, printed map[site.Address]*sheaf, write Write) ([]site.Downloaded, error) {
	body, err := made(p)
	if err != nil {
		return nil, err
	}
	switch x := body.(type) {
	case *site.Index:
		return nil, writeIndex(x, write)
	case *site.DownloadsPage:
		x.List(all)
	}
	files := offer(body)
	if err := rendered(body, func(html []byte) error { return write(string(p.Address), html) }); err != nil {
		return nil, err
	}
	list, err := writeFiles(body, files, write)
	if err != nil {
		return nil, err
	}
	if p.Copy != "" {
		file, err := writeCopy(p.Alone(body), write)
		if err != nil {
			return nil, err
		}
		list = append(list, file)
	}
	if s := printed[p.Print]; s != nil {
		return list, s.add(p.Address, body, write)
	}
	return list, nil
}

func made(p *site.Page) (site.Body, error) {
	body, err := p.Make()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p.Address, err)
	}
	return body, nil
}

// rendered gives the bytes of a page away, which are good until give returns.
func rendered(body site.Body, give func(html []byte) error) error {
	component, err := templates.Page(body)
	if err != nil {
		return err
	}
	out := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(out)
	out.Reset()
	if err := component.Render(context.Background(), out); err != nil {
		return fmt.Errorf("render %s: %w", site.FrameOf(body).Address, err)
	}
	return give(out.Bytes())
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
