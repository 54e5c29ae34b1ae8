package theme

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestNamesCarryTheDigestOfTheContent(t *testing.T) {
	form := regexp.MustCompile(`^[a-z-]+(\.min)?\.([0-9a-f]{8})\.(css|js|png|txt)$`)
	for _, a := range Assets() {
		sum := sha256.Sum256(a.Data)
		match := form.FindStringSubmatch(a.Name)
		if match == nil || match[2] != hex.EncodeToString(sum[:])[:8] {
			t.Errorf("%s is published as %s, its SHA-256 begins with %x", a.Source, a.Name, sum[:4])
		}
		if Named(a.Source).Name != a.Name {
			t.Errorf("Named(%q) is not %s", a.Source, a.Name)
		}
	}
	if newAsset(Stylesheet, []byte("a")).Name == newAsset(Stylesheet, []byte("b")).Name {
		t.Error("two contents have one name")
	}
}

func TestAssetsAreSortedAndComplete(t *testing.T) {
	var names, sources []string
	for _, a := range Assets() {
		names, sources = append(names, a.Name), append(sources, a.Source)
	}
	if !slices.IsSorted(names) {
		t.Errorf("not sorted: %q", names)
	}
	slices.Sort(sources)
	if want := []string{Charts, Licences, ECharts, Icon, Look, Search, Stylesheet, Tables}; !slices.Equal(sources, want) {
		t.Errorf("sources %q, want %q", sources, want)
	}
}

func TestCallersCannotReorderTheAssets(t *testing.T) {
	slices.Reverse(Assets())
	if list := Assets(); list[0].Name > list[1].Name {
		t.Error("a caller's change of its slice is seen by the next")
	}
}

func TestUnknownSourcePanics(t *testing.T) {
	defer func() {
		if message, _ := recover().(string); !strings.HasPrefix(message, "internal error: ") {
			t.Errorf("panic %q", message)
		}
	}()
	Named("sitte.css")
}

// Apache-2.0 section 4 and the BSD licences ask that these travel with every copy.
func TestLicencesNameEveryHolder(t *testing.T) {
	text := Named(Licences).Data
	for _, holder := range []string{
		"The Apache Software Foundation", "Apache License", "Baidu Inc.", "Mike Bostock", "Microsoft Corporation",
	} {
		if !bytes.Contains(text, []byte(holder)) {
			t.Errorf("the licences do not name %s", holder)
		}
	}
}
