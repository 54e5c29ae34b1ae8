package theme

import (
	"testing"

	"github.com/robertkrimen/otto"
)

// switches are as much of a browser as look.js asks for: a window with a name,
// and the two checkboxes.
const switches = `
var on = {}, resizes = 0;
function box(id) { return { id: id, checked: false, addEventListener: function (name, listener) { this[name] = listener; } }; }
var large = box('look.large'), contrast = box('look.contrast');
var document = {
  querySelectorAll: function (selector) { return selector === 'input.look' ? [large, contrast] : []; },
  createEvent: function () { return { initEvent: function (name) { this.type = name; } }; }
};
var window = {
  name: '',
  addEventListener: function (name, listener) { on[name] = listener; },
  dispatchEvent: function (event) { if (event.type === 'resize') { resizes += 1; } }
};
function state() { return large.checked + ' ' + contrast.checked + ' "' + window.name + '"'; }
function set(box, checked) { box.checked = checked; box.change(); }
`

func TestLookIsRemembered(t *testing.T) {
	for _, c := range []struct{ name, before, after, want string }{
		{"nothing chosen", "", "", `false false ""`},
		{"one chosen", "", "set(contrast, true);", `false true "gongping-look:look.contrast"`},
		{"both chosen", "", "set(contrast, true); set(large, true);", `true true "gongping-look:look.large look.contrast"`},
		{"taken back", "window.name = 'gongping-look:look.large';", "set(large, false);", `false false ""`},
		{"on the next page", "window.name = 'gongping-look:look.contrast';", "", `false true "gongping-look:look.contrast"`},
		{"what the browser filled in is not the choice", "large.checked = true;", "", `false false ""`},
		{"back to a page kept as it was", "", "set(large, true); window.name = ''; on.pageshow();", `false false ""`},
		{"the name of somebody else stays", "window.name = 'portal'; large.checked = true;", "set(contrast, true); on.pageshow();", `true true "portal"`},
		{"charts fit the larger text", "", "resizes = 0; set(large, true); window.name = String(resizes);", `true false "1"`},
		{"an old browser", "window.addEventListener = undefined;", "", `false false ""`},
	} {
		value, err := otto.New().Run(switches + c.before + string(Named(Look).Data) + "\n" + c.after + "\nstate();")
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		} else if got := value.String(); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}
