// Package readme holds the READMEs to their word: its tests run every command
// in them. The pictures they show lie here too.
package readme
