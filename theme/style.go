package theme

import (
	"regexp"
	"strings"
)

// StyleAddress is an address in a stylesheet.
type StyleAddress struct {
	Address    string
	Import     bool // an @import, whatever it names
	Start, End int  // of the address in the text; of the word @import
}

// styleToken is what may hold an address, and what may only look as if it did:
// comments and strings. A comment that nobody closes goes on to the end, as in
// CSS.
var styleToken = regexp.MustCompile(`(?is)/\*.*?(?:\*/|\z)|@import\b|url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"')]*))\s*\)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'`)

// StyleAddresses lists the addresses of a stylesheet, without those that carry
// their picture in themselves.
func StyleAddresses(css string) []StyleAddress {
	var list []StyleAddress
	for _, m := range styleToken.FindAllStringSubmatchIndex(css, -1) {
		if css[m[0]] == '@' {
			list = append(list, StyleAddress{Import: true, Start: m[0], End: m[1]})
			continue
		}
		for group := 2; group < len(m); group += 2 {
			if m[group] < 0 {
				continue
			}
			address := css[m[group]:m[group+1]]
			if !strings.HasPrefix(strings.ToLower(address), "data:image/") {
				list = append(list, StyleAddress{Address: address, Start: m[group], End: m[group+1]})
			}
		}
	}
	return list
}

// renamed is a stylesheet with published names in place of those of files.
func renamed(css string, published map[string]string) string {
	var out strings.Builder
	at := 0
	for _, a := range StyleAddresses(css) {
		if name, ok := published[a.Address]; ok {
			out.WriteString(css[at:a.Start])
			out.WriteString(name)
			at = a.End
		}
	}
	out.WriteString(css[at:])
	return out.String()
}
