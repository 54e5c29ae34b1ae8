package outdir

import (
	"errors"
	"io/fs"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func TestCheckPath(t *testing.T) {
	const good = PathFault(0)
	long := strings.Repeat("a", 128)
	tests := []struct {
		path string
		want PathFault
	}{
		{"index.html", good},
		{"2020q3/stations/longhu.html", good},
		{"assets/App_1.0-beta.min.js", good},
		{"a..b/c", good},
		{"-/_", good},
		{"com10.html", good}, // only one digit is reserved
		{"console", good},
		{long, good},
		{long + "/" + strings.Repeat("b", 111), good}, // 128 + 1 + 111 = 240
		{long + "/" + strings.Repeat("b", 112), TooLong},
		{long + "a", TooLong},
		{"", Empty},
		{"/", Absolute},
		{"/etc/passwd", Absolute},
		{"a//b", EmptyElement},
		{"a/", EmptyElement},
		{".", DotElement},
		{"..", DotElement},
		{"../x", DotElement},
		{"a/../../x", DotElement},
		{"a/./b", DotElement},
		{".git/config", DotElement},
		{"a/.htaccess", DotElement},
		{"...", DotElement},
		{"a.", TrailingDot},
		{"a./b", TrailingDot},
		{`a\b`, BadCharacter},
		{`..\x`, BadCharacter},
		{"c:/x", BadCharacter},
		{"a b", BadCharacter},
		{"a\x00b", BadCharacter},
		{"a\nb", BadCharacter},
		{"a\x7f", BadCharacter},
		{"what?.html", BadCharacter},
		{"a*", BadCharacter},
		{`a"b`, BadCharacter},
		{"<a>", BadCharacter},
		{"a|b", BadCharacter},
		{"50%.html", BadCharacter},
		{"a#b", BadCharacter},
		{"progra~1", BadCharacter},
		{"龙湖.html", BadCharacter},
		{"a\u202eb", BadCharacter},
		{"\xff", BadCharacter},
		{"con", DeviceName},
		{"CON.html", DeviceName},
		{"x/aux.tar.gz", DeviceName},
		{"nul/x", DeviceName},
		{"com0", DeviceName},
		{"Lpt9.txt", DeviceName},
	}
	for _, test := range tests {
		err := CheckPath(test.path)
		var fault PathFault
		var pathError *PathError
		if errors.As(err, &pathError) {
			fault = pathError.Fault
		}
		if fault != test.want || (err == nil) != (test.want == good) {
			t.Errorf("CheckPath(%q) = %v, want %v", test.path, err, test.want)
		}
	}
}

// A path that is accepted names a file below the root, on this system and, by
// rules written down a second time, on Windows; it is its own URL.
func FuzzCheckPath(f *testing.F) {
	for _, seed := range []string{"index.html", "a/b/c.html", "../x", "a/../..", "/x", `a\..\b`, "c:x", "con.a", "a.", "a/.b", "\x00", "a//b", "COM5/x", "x~1"} {
		f.Add(seed)
	}
	device := regexp.MustCompile(`(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)`)
	f.Fuzz(func(t *testing.T, p string) {
		if CheckPath(p) != nil {
			return
		}
		root := filepath.FromSlash("/srv/public")
		rel, err := filepath.Rel(root, filepath.Join(root, filepath.FromSlash(p)))
		if err != nil || filepath.ToSlash(rel) != p || !filepath.IsLocal(filepath.FromSlash(p)) || !fs.ValidPath(p) || path.Clean(p) != p {
			t.Fatalf("%q escapes or is not clean", p)
		}
		if strings.ContainsAny(p, "\\<>:\"|?*%#~ ") {
			t.Fatalf("%q is no portable name", p)
		}
		for element := range strings.SplitSeq(p, "/") {
			if device.MatchString(element) || strings.HasPrefix(element, ".") || strings.HasSuffix(element, ".") {
				t.Fatalf("%q has the element %q", p, element)
			}
		}
	})
}

func TestEveryFaultHasAText(t *testing.T) {
	for f := Empty; f <= Reserved; f++ {
		if f.String() == "" {
			t.Errorf("fault %d has no text", uint8(f))
		}
	}
	for r := NotFolder; r <= MountPoint; r++ {
		if r.String() == "" {
			t.Errorf("refusal %d has no text", uint8(r))
		}
	}
	if PathFault(0).String() != "PathFault(0)" || Refusal(200).String() != "Refusal(200)" {
		t.Error("a value out of range must show its number")
	}
}
