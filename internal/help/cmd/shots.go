package main

// shot is a part of a page of the demonstration.
type shot struct {
	name     string // of the picture, without ending
	page     string
	width    int64  // of the window, in pixels
	from, to string // selectors of the first and the last element in the picture
	most     int    // pixels of height at which the picture is cut; 0: nowhere
	asOf     string // the day as of which the clerk's examples are entered; empty: as published, without them
}

// shots are the pictures of the help. The window is so wide that the texts can
// still be read where the picture stands on a page of the help.
var shots = []shot{
	{"ranking", "2020q4/key-work/index.html", 1000, "table.ranking", "table.ranking tbody tr:nth-child(6)", 0, ""},
	{"ledger-top", "2020q3/key-work/ningxi.html", 900, "h1", "main > section", 560, ""},
	{"falls", "2020q3/key-work/ningxi.html", 1100, "table.falls", "table.falls tbody tr:nth-child(9)", 0, ""},
	{"ledger-total", "2020q3/key-work/ningxi.html", 900, "table.ledger", "table.ledger tbody tr:nth-child(5)", 0, ""},
	{"ledger-part", "2020q3/key-work/ningxi.html", 900, `tr[id="ledger.sum"]`, `tr[id="2020q3/e-0049"]`, 0, ""},
	{"enforced", "2020q3/key-work/ningxi.html", 900, "table.enforced", "table.enforced tbody tr:nth-child(4)", 0, ""},
	{"indicators", "2020q4/key-work/indicators.html", 1000, "table.heat", "table.heat tbody tr:nth-child(8)", 0, ""},
	{"deductions", "2020q3/deductions.html", 1000, "table.register", "table.register tbody tr:nth-child(3)", 0, ""},
	{"brief", "2020q4/brief.html", 1000, "h1", "main section", 0, ""},
	{"scheme", "schemes/key-work/2020.html", 1000, `[id="indicator.ledger"]`, `[id="indicator.ledger"]`, 0, ""},
	{"record", "2020q4/key-work/lindu.html", 900, `tr[id="venue-check.sum"]`, `tr[id="2020q4/e-2001"]`, 0, "2021-01-07"},
	{"registered", "2020q4/deductions.html", 1000, `tr:has(a[href$="#2020q4/e-2001"])`, `tr:has(a[href$="#2020q4/e-2001"])`, 0, "2021-01-07"},
	{"ruled", "2020q4/key-work/lindu.html", 900, `tr[id="2020q4/e-2001"]`, `tr[id="2020q4/r-91"]`, 0, "2021-01-14"},
	{"publications", "2020q3/index.html", 900, `[id="period.publications"]`, `[id="period.publications"] + div table`, 0, ""},
}
