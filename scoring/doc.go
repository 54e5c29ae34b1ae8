// Package scoring is the engine of gongping: it turns a scheme (the rules) and
// facts (the records in force) into exact totals, ranks and ledgers.
//
// It owns all arithmetic on points. It does no input or output, reads no
// clock, uses no floating point, keeps no global state and knows nothing of
// files: what it has to say about its input is a [Problem], a code and a path
// of ids, for which the caller finds the place.
//
// # The stages
//
//	Scheme ──Compile──▶ Program ──Score(Facts)──▶ Results ──Ledger(subject)──▶ Node
//
// [Compile] checks a scheme and indexes it. [Program.Score] evaluates every
// subject, ranks each group and keeps the totals only. [Results.Ledger]
// evaluates one subject again, by the same code, and hands out the whole tree:
// the ledger is the score, there is no second path.
//
// # The order of application
//
// The clauses of real schemes disagree about parameters, never about order:
//
//  1. An entry is worth count × points of its kind, or the points that the
//     record states where the kind leaves them to discretion. A given score is
//     worth the reported value × scale.
//  2. Rulings on an entry replace its points, the newest last.
//  3. The entries of a kind that has a limit are added and limited.
//  4. An indicator adds its base and its entries, then floor, cap, rounding.
//     Where its value is absent, what the scheme declares for the state takes
//     the place of all that, and only rulings and rounding follow; where it
//     declares nothing, or it is not yet due, the indicator stays open and
//     takes no part in its category.
//  5. A category adds its start and its indicators, then floor and cap; a
//     weighted category is then multiplied by its weight; then rounding.
//  6. The total adds the categories, then floor, cap, rounding.
//  7. Subjects of a group are ordered by total, then by the chain of tie-break
//     keys; equal to the end means a shared place, and the next place skips.
//
// A limit that does not bind leaves no node. A declared rounding always leaves
// one, unless there is nothing to round. Nothing else changes a number.
package scoring
