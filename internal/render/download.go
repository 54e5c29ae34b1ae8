package render

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"

	"gongping/internal/download"
	"gongping/internal/site"
)

// offer puts the links to the downloads of a page on it.
func offer(body site.Body, files []download.File) {
	list := make([]site.Download, len(files))
	for n := range files {
		list[n] = files[n].Download
	}
	site.Offer(body, list)
}

// writeFiles writes the downloads of a page, save those that another page makes.
func writeFiles(body site.Body, files []download.File, write Write) ([]site.Downloaded, error) {
	var list []site.Downloaded
	f := site.FrameOf(body)
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
		list = append(list, site.Downloaded{Download: files[n].Download, Page: f.Address, Of: f.Title, Size: len(data), SHA256: sha256.Sum256(data)})
	}
	return list, nil
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
