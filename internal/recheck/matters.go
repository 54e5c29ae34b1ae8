package recheck

import "golang.org/x/net/html"

// matter is what a brief says is late, not settled or urgent: what stands before
// the first link, and each link with what follows it.
type matter struct {
	said, lead string
	links      []matterLink
}

type matterLink struct{ says, tail, page, id string }

func newMatters(list *html.Node, at string) []matter {
	var matters []matter
	for _, li := range all(list, "li") {
		m := matter{said: text(li)}
		for n := range li.ChildNodes() {
			switch last := len(m.links) - 1; {
			case n.Data == "a":
				link := matterLink{says: text(n), page: leads(n, at), id: anchorOf(n)}
				m.links = append(m.links, link)
			case last < 0:
				m.lead += raw(n)
			default:
				m.links[last].tail += raw(n)
			}
		}
		matters = append(matters, m)
	}
	return matters
}

// raw is a text with the spaces around it.
func raw(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	return text(n)
}
