package recheck

import (
	"strings"

	"golang.org/x/net/html"
)

// drawing is a picture that stands where a script would draw a chart: what is
// read aloud instead of it, what it writes, and what it says under a mouse.
type drawing struct {
	said          string
	texts, titles []string
}

func newDrawing(figure *html.Node) (d drawing) {
	svg := first(figure, "svg.picture")
	for _, title := range all(svg, "title") {
		switch title.Parent.Data {
		case "svg":
			d.said = text(title)
		case "text": // the whole of a text that is cut
		default:
			d.titles = append(d.titles, text(title))
		}
	}
	for _, t := range all(svg, "text") {
		d.texts = append(d.texts, written(t))
	}
	return d
}

// written is what a text of a picture writes before it is cut.
func written(t *html.Node) string {
	if title := first(t, "title"); title != nil {
		return text(title)
	}
	return ownText(t)
}

// drawn compares what a picture writes after its legend.
func (r *report) drawn(at string, d drawing, said string, legend int, want []string) {
	r.want(at+" picture", d.said, said)
	got := d.texts[min(legend, len(d.texts)):]
	r.want(at+" picture", strings.Join(squeezed(got), "\n"), strings.Join(squeezed(want), "\n"))
}

// titled compares what the marks of a picture say under a mouse.
func (r *report) titled(at string, d drawing, want []string) {
	r.want(at+" picture titles", strings.Join(squeezed(d.titles), "\n"), strings.Join(squeezed(want), "\n"))
}

// squeezed leaves one space where there are several: pictures do.
func squeezed(list []string) []string {
	out := make([]string, len(list))
	for i, text := range list {
		out[i] = strings.Join(strings.Fields(text), " ")
	}
	return out
}
