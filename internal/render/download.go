package render

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"

	"gongping/internal/download"
	"gongping/internal/site"
)

// offer puts the links to the downloads of a page on it.
func offer(body site.Body) []download.File {
	files := download.Of(body)
	list := make([]site.Download, len(files))
	for n := range files {
		list[n] = files[n].Download
	}
	site.Offer(body, list)
	return files
}

// writeFiles writes the downloads of a page, save those that another page makes.
func writeFiles(body site.Body, files []download.File, write Write) ([]site.Downloaded, error) {
	var list []site.Downloaded
	for n := range files {
		if files[n].Make == nil {
			continue
		}
		data, err := files[n].Make()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", files[n].Address, err)
		}
		if err := write(string(files[n].Address), data); err != nil {
			return nil, err
		}
		list = append(list, downloaded(body, files[n].Download, data))
	}
	return list, nil
}

// downloaded is a download that lies beside a page, or is that page as one file.
func downloaded(body site.Body, d site.Download, data []byte) site.Downloaded {
	f := site.FrameOf(body)
	return site.Downloaded{Download: d, Page: f.Address, Of: f.Title, Size: len(data), SHA256: sha256.Sum256(data)}
}

// byPage puts all downloads of a page together, in the order of the pages.
func byPage(pages []site.Page, files []site.Downloaded) []site.Downloaded {
	at := make(map[site.Address]int, len(pages))
	for n := range pages {
		at[pages[n].Address] = n
	}
	slices.SortStableFunc(files, func(x, y site.Downloaded) int { return cmp.Compare(at[x.Page], at[y.Page]) })
	return files
}

// besideDownloads writes the digests of the downloads and the schemas of documents.
func besideDownloads(files []site.Downloaded, write Write) error {
	schemas, err := download.Schemas()
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(schemas)) {
		if err := write(string(site.SchemaAddress(name)), schemas[name]); err != nil {
			return err
		}
	}
	return write(string(site.SumsAddress), site.Sums(files))
}
