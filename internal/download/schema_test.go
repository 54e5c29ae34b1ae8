package download_test

import (
	"bytes"
	"fmt"
	"path"
	"strings"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/download"
	"gongping/internal/locale"
	"gongping/internal/render"
	"gongping/internal/site"
)

// documents are those of the demonstration, as the whole bureau sees it.
func documents(t *testing.T, lang locale.Lang) map[string][]byte {
	t.Helper()
	var list diag.List
	o := build.Options{Lang: lang}
	checked, err := build.Check(content.FS, o, &list)
	if err != nil || list.HasErrors() {
		t.Fatal(err, list.All())
	}
	pages, err := checked.Plan(o)
	if err != nil {
		t.Fatal(err)
	}
	files := make(map[string][]byte)
	var writing sync.Mutex
	err = render.Site(pages, func(path string, data []byte) error {
		if strings.HasSuffix(path, ".json") && !strings.HasSuffix(path, ".schema.json") {
			writing.Lock()
			defer writing.Unlock()
			files[path] = bytes.Clone(data)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// schema compiles a published schema; a strict one lets nothing through of which
// it does not tell.
func schema(t *testing.T, name string, strict bool) *jsonschema.Schema {
	t.Helper()
	files, err := download.Schemas()
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(files[name]))
	if err != nil {
		t.Fatal(err)
	}
	if strict {
		closed(doc)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(name, doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// closed forbids every object what is not among its properties.
func closed(doc any) {
	switch x := doc.(type) {
	case map[string]any:
		for _, below := range x {
			closed(below)
		}
		if x["properties"] != nil && x["type"] == "object" {
			x["additionalProperties"] = false
		}
	case []any:
		for _, below := range x {
			closed(below)
		}
	}
}

func TestDocumentsFollowTheirSchemas(t *testing.T) {
	strict := map[string]*jsonschema.Schema{site.BoardSchema: schema(t, site.BoardSchema, true), site.LedgerSchema: schema(t, site.LedgerSchema, true)}
	seen := make(map[string]int)
	for _, lang := range locale.Langs() {
		for file, data := range documents(t, lang) {
			doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
			if err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			name := path.Base(fmt.Sprint(doc.(map[string]any)["$schema"]))
			s := strict[name]
			if s == nil {
				t.Errorf("%s names no published schema: %s", file, name)
				continue
			}
			if err := s.Validate(doc); err != nil {
				t.Errorf("%s: %v", file, err)
			}
			seen[name]++
			if strings.Contains(string(data), `"closed":true`) {
				seen["closed"]++
			}
			if strings.Contains(string(data), `"before":{"text"`) {
				seen["changed"]++
			}
		}
	}
	for _, what := range []string{site.BoardSchema, site.LedgerSchema, "closed", "changed"} {
		if seen[what] == 0 {
			t.Errorf("no document was tried that is %s", what)
		}
	}
}

// What is no document of its form is refused: the schemas say something.
func TestSchemasRefuse(t *testing.T) {
	var data []byte
	for file, document := range documents(t, locale.ZhCN) {
		if strings.HasSuffix(file, "2020q3/key-work/index.json") {
			data = document
		}
	}
	s := schema(t, site.BoardSchema, false)
	for name, change := range map[string][2]string{
		"another version": {`"gongping.board/1"`, `"gongping.board/2"`},
		"no format":       {`"format":`, `"form":`},
		"a number":        {`"exact":"104.49"`, `"exact":104.49`},
		"a printed sign":  {`"exact":"-`, `"exact":"−`},
		"a direction":     {`"direction":"up"`, `"direction":"upwards"`},
		"a day":           {`"asOf":"2`, `"asOf":"on 2`},
		"no place":        {`"place":"1",`, ``},
	} {
		changed := bytes.Replace(data, []byte(change[0]), []byte(change[1]), 1)
		if bytes.Equal(changed, data) {
			t.Errorf("%s: there is no %s", name, change[0])
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(changed))
		if err != nil {
			t.Fatal(err)
		}
		if s.Validate(doc) == nil {
			t.Errorf("%s passes", name)
		}
	}
}
