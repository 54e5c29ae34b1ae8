package diag

import "slices"

// catalogue1xx: folders and files, encodings, the syntax of TOML.
var catalogue1xx = slices.Concat(rulesOfFiles, rulesOfSyntax, rulesOfNames)
