// Package architecture holds the project to its own design: which package may
// import which, who may compute points, and that no clock, chance or floating
// point gets in. It has tests only.
package architecture
