package templates

import (
	"bytes"
	"context"
	"fmt"
	"html"
	"io"
	"strings"

	"github.com/a-h/templ"

	"gongping/internal/handon"
	"gongping/internal/site"
)

// part is a page that has become a part of another.
type part struct {
	address  site.Address
	title    string
	sideways bool // it is wider than a sheet
	html     []byte
}

// parts are the table of contents and the parts of a page, each in a section of
// its own.
func parts(x *site.PrintPage) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		of := handon.NewParts(x.Address, x.Parts)
		var list []part
		for _, page := range x.Parts {
			title, whole, err := rendered(ctx, page)
			if err != nil {
				return err
			}
			content, err := of.Part(page.Address, title, whole)
			if err != nil {
				return fmt.Errorf("%s as a part: %w", page.Address, err)
			}
			list = append(list, part{page.Address, title, isWide(content), content})
		}
		if err := contents(x, list).Render(ctx, w); err != nil {
			return err
		}
		for _, p := range list {
			class := "part"
			if p.sideways {
				class = "part landscape"
			}
			if _, err := fmt.Fprintf(w, `<section class="%s" id="%s">%s</section>`, class, html.EscapeString(p.address.Part()), p.html); err != nil {
				return err
			}
		}
		return nil
	})
}

// rendered is a page with its title.
func rendered(ctx context.Context, page site.Page) (title string, out []byte, err error) {
	body, err := page.Make()
	if err != nil {
		return "", nil, err
	}
	title = site.AsPart(body)
	component, err := Page(body)
	if err != nil {
		return "", nil, err
	}
	var b bytes.Buffer
	if err := component.Render(ctx, &b); err != nil {
		return "", nil, err
	}
	return title, b.Bytes(), nil
}

// isWide reports whether a page has a table for which the paper is turned.
func isWide(content []byte) bool {
	return bytes.Contains(content, []byte(`class="wide matrix"`)) || bytes.Contains(content, []byte(`class="plain register`))
}

// alone is a ledger as a file of its own.
func alone(x *site.CopyPage) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		var b bytes.Buffer
		if err := ledger(x.Ledger).Render(ctx, &b); err != nil {
			return err
		}
		out, err := handon.Alone(b.Bytes(), x.Carried)
		if err != nil {
			return fmt.Errorf("%s alone: %w", x.Address, err)
		}
		_, err = w.Write(out)
		return err
	})
}

// inline is a style inside of a page. In a text of CSS a backslash before the
// slash changes nothing, and keeps the element from ending there.
func inline(css string) templ.Component {
	return templ.Raw("<style>" + strings.ReplaceAll(css, "</", `<\/`) + "</style>")
}
