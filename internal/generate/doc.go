// Package generate makes content folders for tests and benchmarks: Bureau a
// realistic one of any size, Random a small one with random rules and records.
// Write puts a folder on disk, Shuffle puts the same records in another order.
//
// It knows the content format and nothing of the code that reads it, so that
// a mistake there cannot hide behind the same mistake here. It computes no
// scores; of the rules' arithmetic it does only what a valid folder needs, such
// as weights that total what the scheme says and rulings that reduce.
//
// What it makes is always valid, and the same options give the same bytes on
// every machine: chance comes from the seed alone, and no map decides an order.
// All names and facts are invented.
package generate
