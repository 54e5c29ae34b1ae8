package explain

import (
	"bytes"
	"testing"

	"github.com/yuin/goldmark"
)

// What a gate is called may begin a line of Markdown.
func TestParagraphsStayParagraphs(t *testing.T) {
	for _, s := range []string{"1. 一票否决", "12) x", "# x", "- x", "+ x", "* x", "> x", "---", "***", "___", "```", "~~~", "1.5 分", "- - -", "x"} {
		var out bytes.Buffer
		if err := goldmark.Convert([]byte("y\n\n"+paragraph(s)+"\n"), &out); err != nil {
			t.Fatal(err)
		}
		want := "<p>y</p>\n<p>" + map[bool]string{true: "&gt; x", false: s}[s == "> x"] + "</p>\n"
		if out.String() != want {
			t.Errorf("%s becomes\n%s", s, &out)
		}
	}
}
