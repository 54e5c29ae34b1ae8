package sitetest

import (
	"regexp"
	"testing"
)

// A name of which the register says how it is read sorts by that, and no other does.
func TestListsSortByStatedReadings(t *testing.T) {
	t.Parallel()
	files := thawed(t)
	bai := regexp.MustCompile(`(?m)^id = "baiqu"$`)
	if !bai.Match(files["units.toml"]) {
		t.Fatal("the demonstration has no such unit")
	}
	files["units.toml"] = bai.ReplaceAll(files["units.toml"], []byte("${0}\npinyin = \"bo qu xian ju\""))
	const page = "2019q1/key-work/index.html"
	keys, _ := listKeys(folder{fsys: inMemory(files), asOf: "2019-04-20"}.build(t).page(page))
	for name, want := range map[string]string{
		"白渠县局": "bo2白 qu2渠 xian4县 ju2局", // as stated, with the tone of that reading
		"松坪县局": "song1松 ping2坪 xian4县 ju2局",
	} {
		if keys[name] != want {
			t.Errorf("%s sorts by %q, want %q", name, keys[name], want)
		}
	}
}
