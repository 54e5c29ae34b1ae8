package browsertest

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// TestHeadsStay: of a ranking with thirty columns more than it has, in its own
// box, the head and the names stay in sight at the far end, on a desk and on a
// telephone.
func TestHeadsStay(t *testing.T) {
	t.Parallel()
	const widen = `(function () {
		var box = document.querySelector('.wide.matrix'), n;
		box.querySelectorAll('tr').forEach(function (row) {
			for (n = 0; n < 30; n += 1) {
				var cell = row.lastElementChild.cloneNode(true);
				cell.textContent = '97.25';
				row.appendChild(cell);
			}
		});
	}())`
	// Between a place in the box and the head or name that lies there.
	const far = `(function () {
		var box = document.querySelector('.wide.matrix'), edge, head, name, corner;
		box.scrollTop = 200;
		box.scrollLeft = 900;
		edge = box.getBoundingClientRect();
		head = box.querySelector('thead th:last-child').getBoundingClientRect();
		name = box.querySelector('tbody tr:nth-child(9) th').getBoundingClientRect();
		corner = box.querySelector('thead th.subject').getBoundingClientRect();
		return { Right: box.scrollLeft, Down: box.scrollTop, Head: head.top - edge.top, Name: name.left - edge.left,
			CornerTop: corner.top - edge.top, CornerLeft: corner.left - edge.left,
			Ground: getComputedStyle(box.querySelector('tbody tr:nth-child(9) th')).backgroundColor,
			Page: document.documentElement.scrollWidth - document.documentElement.clientWidth };
	}())`
	for _, look := range []string{"", large, contrast} {
		t.Run("as is "+look, func(t *testing.T) {
			t.Parallel()
			ctx := example(t, "demo-zh", "ranking").open(t, desk)
			if look != "" {
				choose(t, ctx, look)
			}
			evaluate[chromedp.Void](t, ctx, widen)
			for _, width := range []int64{desk, telephone} {
				do(t, ctx, chromedp.EmulateViewport(width, 600))
				at := evaluate[struct {
					Right, Down, Head, Name, CornerTop, CornerLeft, Page float64
					Ground                                               string
				}](t, ctx, far)
				if at.Right != 900 || at.Down != 200 || at.Page > 0 {
					t.Errorf("%d wide: the box is not scrolled, or the page is: %+v", width, at)
				}
				for _, off := range []float64{at.Head, at.Name, at.CornerTop, at.CornerLeft} {
					if off < -1 || off > 1 {
						t.Errorf("%d wide: heads or names do not stay: %+v", width, at)
					}
				}
				if at.Ground == "rgba(0, 0, 0, 0)" {
					t.Errorf("%d wide: the text below shows through a name", width)
				}
			}
		})
	}
}
