package dataset

import (
	"bytes"
	"image"
	_ "image/gif" // the pictures that every browser shows
	_ "image/jpeg"
	_ "image/png"
	"path"
	"strconv"
	"strings"

	"gongping/internal/diag"
	"gongping/internal/source"
)

// pictureFormats are the endings of pictures and what stands in the files.
var pictureFormats = map[string]string{".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".gif": "gif"}

func isPicture(name string) bool { return pictureFormats[path.Ext(name)] != "" }

// What a published page may weigh. An intranet has old machines on thin lines.
const (
	mostOfText    = 1 << 20 // of a page, notice or slot
	mostOfPicture = 5 << 20 // of a picture or a file of the theme
)

// fits reports a file that is too large to be published.
func (l *loader) fits(name string, size, limit int) bool {
	if size <= limit {
		return true
	}
	const mebibyte = 1 << 20
	l.list.Add(diag.New(diag.TooLargeToPublish, source.Whole(name),
		"size", strconv.Itoa((size+mebibyte-1)/mebibyte)+" MiB", "limit", strconv.Itoa(limit/mebibyte)+" MiB"))
	return false
}

// picture reads a picture, which must be what its name says.
func (l *loader) picture(name string) (*Picture, error) {
	data, err := source.ReadBytes(l.fsys, name)
	if err != nil {
		finding, ok := diag.OfReadError(name, err)
		if !ok {
			return nil, err
		}
		l.list.Add(finding)
		return nil, nil
	}
	if !l.fits(name, len(data), mostOfPicture) {
		return nil, nil
	}
	config, format, err := image.DecodeConfig(bytes.NewReader(data))
	if want := pictureFormats[path.Ext(name)]; err != nil || format != want {
		l.list.Add(diag.New(diag.BadPicture, source.Whole(name), "format", strings.ToUpper(want)))
		return nil, nil
	}
	return &Picture{Path: name, Data: data, Width: config.Width, Height: config.Height}, nil
}
