package diag

import (
	"math/rand/v2"
	"reflect"
	"sync"
	"testing"

	"gongping/internal/source"
)

func listSample(t *testing.T) []Diagnostic {
	t.Helper()
	a, b := fileOf(t, "a.toml", "one\ntwo\n"), fileOf(t, "b.toml", "three\n")
	again := fileOf(t, "a.toml", "one\ntwo\n")
	at := func(f *source.File, start, end int) source.Span { return source.Span{File: f, Start: start, End: end} }
	return []Diagnostic{
		New(FolderEmpty, source.Span{}),
		New(UnknownFile, at(a, 0, 3)),
		New(EmptyText, at(a, 4, 7), "key", "k"),
		New(EmptyText, at(a, 4, 7), "key", "l"),
		New(EmptyText, at(a, 4, 7), "key", "l").WithSuggestion("m"),
		New(BadID, at(a, 4, 7), "key", "k", "value", "v"),
		New(EmptyText, at(b, 0, 5), "key", "k"),
		New(DuplicateKey, at(b, 0, 5), "key", "k").WithNote(at(a, 0, 3)),
		New(DuplicateKey, at(b, 0, 5), "key", "k").WithNote(at(a, 4, 7)),
		New(EmptyText, at(again, 4, 7), "key", "k"), // the same place in a second reading
	}
}

func TestListOrder(t *testing.T) {
	var list List
	sample := listSample(t)
	list.Add(sample...)
	want := []Diagnostic{sample[0], sample[1], sample[2], sample[3], sample[4], sample[5], sample[7], sample[8], sample[6]}
	got := list.All()
	if len(got) != len(want) {
		t.Fatalf("%d diagnostics, want %d", len(got), len(want))
	}
	for i := range want {
		if compare(got[i], want[i]) != 0 {
			t.Errorf("%d: %v, want %v", i, got[i], want[i])
		}
	}
}

func TestListForgetsTheOrderOfAdding(t *testing.T) {
	sample := listSample(t)
	var first []Diagnostic
	random := rand.New(rand.NewPCG(1, 2))
	for range 50 {
		random.Shuffle(len(sample), func(i, j int) { sample[i], sample[j] = sample[j], sample[i] })
		var list List
		list.Add(sample...)
		all := list.All()
		if first == nil {
			first = all
		}
		for i := range all {
			if compare(all[i], first[i]) != 0 {
				t.Fatalf("place %d: %v, then %v", i, first[i], all[i])
			}
		}
	}
}

func TestListConcurrently(t *testing.T) {
	sample := listSample(t)
	var one, many List
	one.Add(sample...)
	var group sync.WaitGroup
	for i := range 8 {
		group.Go(func() {
			for j := range sample {
				many.Add(sample[(i+j)%len(sample)])
				many.HasErrors()
				many.All()
			}
		})
	}
	group.Wait()
	a, b := one.All(), many.All()
	if len(a) != len(b) {
		t.Fatalf("%d from one goroutine, %d from eight", len(a), len(b))
	}
	for i := range a {
		if compare(a[i], b[i]) != 0 {
			t.Errorf("%d: %v, %v", i, a[i], b[i])
		}
	}
}

func TestListCounts(t *testing.T) {
	var list List
	if list.HasErrors() || list.Count(Error) != 0 || len(list.All()) != 0 {
		t.Error("the zero list is not empty")
	}
	list.Add(New(UnknownFile, placeOfSample))
	if list.HasErrors() || list.Count(Warning) != 1 {
		t.Error("a warning counts as an error, or not at all")
	}
	double := New(EmptyText, placeOfSample, "key", "k")
	list.Add(double, double)
	if !list.HasErrors() || list.Count(Error) != 1 || list.Count(Info) != 0 {
		t.Errorf("errors %v, %d; info %d", list.HasErrors(), list.Count(Error), list.Count(Info))
	}
}

func TestAllIsTheCallersOwn(t *testing.T) {
	var list List
	list.Add(listSample(t)...)
	want := list.All()
	clear(list.All())
	if !reflect.DeepEqual(list.All(), want) {
		t.Error("changing the result changed the list")
	}
}

func fileOf(t testing.TB, path, text string) *source.File {
	t.Helper()
	file, err := source.New(path, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return file
}
