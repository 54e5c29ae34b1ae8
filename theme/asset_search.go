package theme

// searchParts are the files of the script of the search page, in the order in which
// they are read.
var searchParts = []string{"text", "index", "find", "page"}

// searchScript joins the parts into one script whose names are its own.
func searchScript() []byte {
	b := append([]byte{}, read("search/about.js")...)
	b = append(b, "(function (window, document) {\n  'use strict';\n\n"...)
	for _, part := range searchParts {
		b = append(b, read("search/"+part+".js")...)
		b = append(b, '\n')
	}
	return append(b, "}(window, document));\n"...)
}
