package help

import (
	"bytes"
	"embed"
	"image"
	_ "image/png" // the pictures
	"path"
	"slices"
	"sync"

	"gongping/internal/locale"
	"gongping/internal/source"
)

//go:embed zh-CN/*.md en/*.md pictures/*.png
var files embed.FS

// Index is the page that leads to the others.
const Index = "index"

// Names are the pages, in the order in which they are offered.
func Names() []string { return []string{Index, "unit", "clerk", "reviewer"} }

// Text is a page in a language.
func Text(lang locale.Lang, name string) *source.File {
	file := path.Join(lang.Tag(), name+".md")
	f, err := source.New(file, read(file))
	if err != nil {
		panic("internal error: help: " + err.Error())
	}
	return f
}

// Picture is a part of a page of the demonstration.
type Picture struct {
	Name          string // as the texts write it: "ranking.png"
	Data          []byte // shared by all callers: not to be changed
	Width, Height int    // in pixels
}

// Pictures are sorted by name.
func Pictures() []Picture { return slices.Clone(pictures()) }

var pictures = sync.OnceValue(func() []Picture {
	entries, err := files.ReadDir("pictures")
	if err != nil {
		panic("internal error: help: " + err.Error())
	}
	var list []Picture
	for _, e := range entries {
		data := read(path.Join("pictures", e.Name()))
		config, _, err := image.DecodeConfig(bytes.NewReader(data))
		if err != nil {
			panic("internal error: help: " + e.Name() + ": " + err.Error())
		}
		list = append(list, Picture{Name: e.Name(), Data: data, Width: config.Width, Height: config.Height})
	}
	return list
})

func read(name string) []byte {
	data, err := files.ReadFile(name)
	if err != nil {
		panic("internal error: help: " + err.Error())
	}
	return data
}
