// Package readme holds the READMEs to their word: its tests run every command
// in them, and measure the index of which they speak. The pictures they show lie
// here too.
package readme
