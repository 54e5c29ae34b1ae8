// Package exact is the number in which points are counted: a rational, never
// rounded unless it is told to.
//
// It owns arithmetic, comparison, rounding in the ways that schemes name, and
// numbers as text. It does not know points, units of measure, languages or
// limits of a scheme, and it has no binary floating point at all (a test holds
// that), not even to convert from.
//
// A [Number] is a fraction of two words, in lowest terms with a positive
// denominator. What does not fit goes to [math/big] and comes back as soon as
// it fits again, so that a value has one representation: the small path never
// allocates, and two numbers are equal when their words are.
//
// # Text
//
// [Number.String] writes a decimal that ends exactly ("37.2") and any other
// number as a fraction ("2/3"). [Parse] reads both back to the same number, as
// long as 64 digits are enough. A fraction therefore stays a fraction on its
// way through a file, and 0.67 is never taken for it.
//
// # Misuse
//
// A zero denominator in [Frac], more than [MaxPlaces] places and an unknown
// [Mode] are mistakes of the program, not of its input: they panic.
package exact
