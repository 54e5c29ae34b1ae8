// Package build is the order of the stages: load, check, score, plan, render,
// write. It has no judgement of its own: with any error among the findings it
// stops before the first file is written.
package build
