package readme

import (
	"bytes"
	"compress/gzip"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/generate/demo"
	"gongping/internal/site"
)

// saidMargin is by how much what a README says of the index may differ from what
// is measured, in per cent.
const saidMargin = 5

// The READMEs say what 1,000 people take in the index of the search, as it is and
// compressed. It is measured in the city of which they speak, with one quarter.
func TestIndexHasTheSizeThatIsSaid(t *testing.T) {
	people, plain, zipped := indexOfPeople(t, demo.Options{Quarters: 1, Stations: 60, Squads: 5, Officers: 5})
	if people != 1620 {
		t.Fatalf("the city has %d people", people)
	}
	plain, zipped = plain*1000/people, zipped*1000/people
	for name, sentence := range map[string]string{"README.md": `1,000 people take (\d+) kB \((\d+) kB compressed\)`, "README.zh-CN.md": `每千人占 (\d+) kB（压缩后 (\d+) kB）`} {
		data, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		m := regexp.MustCompile(sentence).FindStringSubmatch(string(data))
		if m == nil {
			t.Errorf("%s does not say how big the index is", name)
			continue
		}
		for n, measured := range []int{plain, zipped} {
			said, _ := strconv.Atoi(m[n+1])
			if measured*100 > said*1000*(100+saidMargin) || measured*100 < said*1000*(100-saidMargin) {
				t.Errorf("%s says %q; the index has %d bytes, %d compressed", name, m[0], plain, zipped)
				break
			}
		}
	}
}

// indexOfPeople are the people in the index of a city that names everybody, and the
// bytes of their files, as they are and compressed.
func indexOfPeople(t *testing.T, o demo.Options) (people, plain, zipped int) {
	t.Helper()
	folder := make(fstest.MapFS)
	for name, data := range demo.Folder(o) {
		folder[name] = &fstest.MapFile{Data: data}
	}
	whom := build.Options{Audience: dataset.Audience{Whom: dataset.Supervision}}
	var list diag.List
	checked, err := build.Check(folder, whom, &list)
	if err != nil || list.HasErrors() {
		t.Fatal(err, list.All())
	}
	pages, err := checked.Plan(whom)
	if err != nil {
		t.Fatal(err)
	}
	body, err := pages[len(pages)-1].Make()
	index, ok := body.(*site.Index)
	if err != nil || !ok {
		t.Fatalf("%T instead of the index: %v", body, err)
	}
	for _, file := range index.Files {
		if !strings.HasPrefix(path.Base(string(file.Address)), "people-") {
			continue
		}
		lines, _, _ := strings.Cut(string(file.Data), `","`) // after the people comes where they belong
		people += strings.Count(lines, `\n`) + 1
		plain += len(file.Data)
		zipped += compressed(t, file.Data)
	}
	return people, plain, zipped
}

func compressed(t *testing.T, data []byte) int {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}
