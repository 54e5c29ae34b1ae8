// Package browsertest opens built sites in a real Chromium, from the disk, as
// their readers do: that nothing is reported on the console, nothing is asked
// of a host, charts draw, numbers are there without script, pages fit a
// telephone and a sheet of paper, a keyboard reaches everything, and axe-core
// and html-validate have no complaint; and through nginx, below a folder. It
// has tests only; what stands in the bytes of a page is for package sitetest.
//
// One browser serves all tests, each in tabs of its own. It is $CHROMIUM, or
// chromium, chromium-browser or google-chrome of the PATH; without one the
// tests fail, they are not skipped. Nothing waits for time to pass: only for
// events and conditions.
package browsertest
