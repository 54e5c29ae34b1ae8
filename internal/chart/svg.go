package chart

import (
	"bytes"
	"encoding/xml"
	"strconv"
	"strings"
)

// SVG is an <svg> element made by this package. All text in it is escaped, so a page
// may print it as it is.
type SVG string

// drawing is an <svg> element in the making. It takes whole coordinates, writes nothing
// but presentation attributes, and is the only place where text becomes markup.
type drawing struct{ bytes.Buffer }

// draw begins a picture of that size in its own units. Class is ours, title is read
// aloud instead of the picture.
func draw(class string, width, height int, title string) *drawing {
	d := new(drawing)
	d.WriteString(`<svg class="` + class + `" viewBox="0 0 ` + strconv.Itoa(width) + " " + strconv.Itoa(height) + `"`)
	if title != "" {
		d.word("role", "img")
	} else {
		d.word("aria-hidden", "true")
	}
	if class == sparkClass || class == stripClass { // the others are as wide as the page lets them
		d.attr("width", width/2)
		d.attr("height", height/2)
	}
	d.WriteString(`>`)
	d.title(title)
	return d
}

func (d *drawing) done() SVG { return SVG(d.String() + `</svg>`) }

func (d *drawing) attr(name string, value int) {
	d.WriteString(" " + name + `="` + strconv.Itoa(value) + `"`)
}

func (d *drawing) word(name, value string) {
	if value != "" {
		d.WriteString(" " + name + `="` + value + `"`)
	}
}

// escape also turns what XML cannot hold, such as NUL, into U+FFFD.
func (d *drawing) escape(text string) {
	_ = xml.EscapeText(d, []byte(text)) // a Buffer takes everything
}

func (d *drawing) title(text string) {
	if text != "" {
		d.WriteString(`<title>`)
		d.escape(text)
		d.WriteString(`</title>`)
	}
}

// pen is how a shape looks.
type pen struct {
	fill, stroke string
	width        int
	dash         string
}

func (d *drawing) look(p pen) {
	if p.fill == "" {
		p.fill = "none"
	}
	d.word("fill", p.fill)
	d.word("stroke", p.stroke)
	if p.stroke != "" && p.width > 1 {
		d.attr("stroke-width", p.width)
	}
	d.word("stroke-dasharray", p.dash)
}

// rect may have a title, shown under a mouse.
func (d *drawing) rect(x, y, width, height int, p pen, title string) {
	d.WriteString(`<rect`)
	d.attr("x", x)
	d.attr("y", y)
	d.attr("width", width)
	d.attr("height", height)
	d.look(p)
	if title == "" {
		d.WriteString(`/>`)
		return
	}
	d.WriteString(`>`)
	d.title(title)
	d.WriteString(`</rect>`)
}

// path is a list of commands and numbers, joined without a space before a letter.
func (d *drawing) path(commands *strings.Builder, p pen) { d.shape(commands, p, "") }

// shape is a path that may have a title, shown under a mouse.
func (d *drawing) shape(commands *strings.Builder, p pen, title string) {
	if commands.Len() == 0 {
		return
	}
	d.WriteString(`<path`)
	d.word("d", commands.String())
	d.look(p)
	if title == "" {
		d.WriteString(`/>`)
		return
	}
	d.WriteString(`>`)
	d.title(title)
	d.WriteString(`</path>`)
}

func (d *drawing) line(x1, y1, x2, y2 int, p pen) {
	var b strings.Builder
	to(&b, 'M', x1, y1)
	to(&b, 'L', x2, y2)
	d.path(&b, p)
}

// to adds one command of a path.
func to(b *strings.Builder, command byte, x, y int) {
	b.WriteByte(command)
	b.WriteString(strconv.Itoa(x))
	b.WriteByte(' ')
	b.WriteString(strconv.Itoa(y))
}

// anchor is the end of a text that stands at its place.
type anchor string

const (
	left   anchor = ""
	middle anchor = "middle"
	right  anchor = "end"
)

// text is cut to width where it is longer, and then has its whole as a title.
func (d *drawing) text(x, y int, a anchor, text string, width int, bold bool) {
	shown := fit(text, width)
	d.WriteString(`<text`)
	d.attr("x", x)
	d.attr("y", y)
	d.attr("font-size", letter)
	d.word("text-anchor", string(a))
	if bold {
		d.word("font-weight", "bold")
	}
	d.word("fill", ink)
	d.WriteString(`>`)
	if shown != text {
		d.title(text)
	}
	d.escape(shown)
	d.WriteString(`</text>`)
}
