package locale

// Texts around the manual.
var (
	Help = define("help", "帮助", "Help")
)
