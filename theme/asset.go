package theme

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"path"
	"slices"
	"strings"
	"sync"
)

//go:embed site.css icon.png look.js charts.js search/*.js tables/*.js echarts/echarts.min.js
//go:embed echarts/LICENSE echarts/NOTICE echarts/LICENSE-zrender echarts/LICENSE-d3 echarts/LICENSE-tslib
var files embed.FS

// The sources of the assets, as Named takes them.
const (
	Stylesheet = "site.css"
	Icon       = "icon.png" // in the tab; without one browsers ask the server for /favicon.ico
	Look       = "look.js"  // remembers large text and high contrast
	Charts     = "charts.js"
	ECharts    = "echarts.min.js" // must be loaded before Charts
	Search     = "search.js"      // finds what the index of a site has
	Tables     = "tables.js"      // sorts and filters lists
	Licences   = "echarts-licences.txt"
)

// Asset is one file of the folder assets/ of a site.
type Asset struct {
	Name   string // as published: "site.3f2a9c1b.css"
	Source string // as written: "site.css"
	Data   []byte // shared by all callers: not to be changed
}

// Assets returns every asset, sorted by published name.
func Assets() []Asset {
	return slices.Clone(assets())
}

// Named returns the asset of a source, one of the constants above.
func Named(source string) Asset {
	for _, a := range assets() {
		if a.Source == source {
			return a
		}
	}
	panic("internal error: theme: no asset is made from " + source)
}

var assets = sync.OnceValue(func() []Asset {
	list := []Asset{
		newAsset(Stylesheet, read("site.css")),
		newAsset(Icon, read("icon.png")),
		newAsset(Look, read("look.js")),
		newAsset(Charts, read("charts.js")),
		newAsset(Tables, tables()),
		newAsset(ECharts, read("echarts/echarts.min.js")),
		newAsset(Search, searchScript()),
		newAsset(Licences, licences()),
	}
	slices.SortFunc(list, func(a, b Asset) int { return strings.Compare(a.Name, b.Name) })
	return list
})

// newAsset puts eight hexadecimal digits of the content's SHA-256 into the name.
func newAsset(source string, data []byte) Asset {
	sum := sha256.Sum256(data)
	ext := path.Ext(source)
	name := strings.TrimSuffix(source, ext) + "." + hex.EncodeToString(sum[:4]) + ext
	return Asset{Name: name, Source: source, Data: data}
}

// tableParts are the files of the script for lists, in the order in which they are
// read. One of them may use those before it.
var tableParts = []string{"value", "table", "order", "view", "address", "save", "tools", "start"}

// tables joins the parts into one script whose names are its own.
func tables() []byte {
	b := append([]byte{}, read("tables/about.js")...)
	b = append(b, "(function (window, document) {\n'use strict';\n\n"...)
	for _, part := range tableParts {
		b = append(b, read("tables/"+part+".js")...)
		b = append(b, '\n')
	}
	return append(b, "}(window, document));\n"...)
}

// licences joins the licences of the bundle: whoever copies a site from disc to disc
// must find them beside the script.
func licences() []byte {
	var b []byte
	for i, name := range []string{"NOTICE", "LICENSE", "LICENSE-zrender", "LICENSE-d3", "LICENSE-tslib"} {
		if i > 0 {
			b = append(b, "\n\n---- "+name+" ----\n\n"...)
		}
		b = append(b, read("echarts/"+name)...)
	}
	return b
}

func read(name string) []byte {
	data, err := files.ReadFile(name)
	if err != nil {
		panic("internal error: theme: " + err.Error())
	}
	return data
}
