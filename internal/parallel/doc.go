// Package parallel does many jobs of one kind on all cores. It knows nothing of
// the jobs; each has a number, and a place of its own for what it comes to, so
// that the order in which they run decides nothing.
//
// Its invariant is that a job fails as if it had run in the caller: its error
// is returned, and its panic is the caller's, where main catches it. A panic in
// a goroutine of its own would end the process past every deferred call.
package parallel
