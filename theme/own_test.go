package theme

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestOwnFilesReplaceAndJoin(t *testing.T) {
	set := With([]File{
		{Name: Stylesheet, Data: []byte(`header { background: URL( "logo.png" ) }`)},
		{Name: Extra, Data: []byte("a{background:url(logo.png)}/* url(logo.png) */b{content:'url(logo.png)'}c{background:url(data:image/png;base64,AA==)}")},
		{Name: "logo.png", Data: []byte("picture")},
	})
	logo := set.Published("logo.png")
	if !strings.HasPrefix(logo, "logo.") || logo == "logo.png" {
		t.Fatalf("the picture is published as %q", logo)
	}
	for source, want := range map[string]string{
		Stylesheet: `header { background: URL( "` + logo + `" ) }`,
		Extra:      "a{background:url(" + logo + ")}/* url(logo.png) */b{content:'url(logo.png)'}c{background:url(data:image/png;base64,AA==)}",
	} {
		i := slices.IndexFunc(set.Assets(), func(a Asset) bool { return a.Source == source })
		if i < 0 || string(set.Assets()[i].Data) != want {
			t.Errorf("%s: %v, want %s", source, set.Assets(), want)
		}
	}
	if n, all := len(set.Assets()), len(Assets())+2; n != all {
		t.Errorf("%d files, want %d: one replaced, two added", n, all)
	}
	if set.Published(Charts) != Named(Charts).Name {
		t.Error("a file that nobody replaced has another name")
	}
	if !slices.IsSortedFunc(set.Assets(), func(a, b Asset) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("not sorted")
	}
	if With(nil).Published(Extra) != "" {
		t.Error("the theme has a further stylesheet of its own")
	}
}

func TestSameFileIsPublishedOnce(t *testing.T) {
	f := File{Name: "map.png", Data: []byte("x")}
	if n := len(With(nil).And([]File{f, f}).Assets()); n != len(Assets())+1 {
		t.Errorf("%d files", n)
	}
}

func TestStyleAddresses(t *testing.T) {
	const css = `@charset "utf-8"; @IMPORT "x.css"; a{b:url('c.png')} /* url(d) @import */ e{f:url( //example.com/g.png )} h{i:"url(j)"} k{l:url()} /* m url(n)`
	var got []string
	for _, a := range StyleAddresses(css) {
		got = append(got, fmt.Sprintf("%t %s %s", a.Import, a.Address, css[a.Start:a.End]))
	}
	want := []string{"true  @IMPORT", "false c.png c.png", "false //example.com/g.png //example.com/g.png", "false  "}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
