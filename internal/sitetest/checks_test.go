package sitetest

import (
	"fmt"

	"golang.org/x/net/html"
)

// A check says what is wrong with a site. faults_test.go shows of each that it
// finds what it is for.
type check struct {
	name string
	run  func(s *site, report func(where, format string, args ...any))
}

var checks = []check{
	{"links", checkLinks},
	{"reachable", checkReachable},
	{"references", checkReferences},
	{"ids", eachPage(checkIDs)},
	{"elements", eachPage(checkElements)},
	{"attributes", eachPage(checkAttributes)},
	{"nesting", checkNesting},
	{"head", checkHead},
	{"outline", eachPage(checkOutline)},
	{"tables", eachPage(checkTables)},
	{"scripts", eachPage(checkScripts)},
	{"lists", eachPage(checkLists)},
	{"bytes", checkBytes},
	{"escaping", checkEscaping},
	{"leftovers", checkLeftovers},
	{"names", checkNames},
	{"files", eachPage(checkFiled)},
}

type report = func(format string, args ...any)

// eachPage makes a check of a page a check of a site.
func eachPage(one func(doc *html.Node, report report)) func(*site, func(where, format string, args ...any)) {
	return func(s *site, report func(where, format string, args ...any)) {
		for _, p := range s.paths {
			one(s.page(p), func(format string, args ...any) { report(p, format, args...) })
		}
	}
}

// mostShown is how many faults of one kind are worth reading.
const mostShown = 10

// faults runs one check.
func (s *site) faults(c check) []string {
	var list []string
	c.run(s, func(where, format string, args ...any) {
		list = append(list, where+": "+fmt.Sprintf(format, args...))
	})
	if n := len(list); n > mostShown {
		list = append(list[:mostShown:mostShown], fmt.Sprintf("and %d more", n-mostShown))
	}
	return list
}

// shorten keeps a long text readable in a message.
func shorten(s string) string {
	const most = 120
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
