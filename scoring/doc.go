// Package scoring is the engine of gongping: it turns a scheme (the rules) and
// facts (the records in force) into exact totals, ranks, grades and ledgers.
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
// [Compile] checks a scheme and indexes it. [Program.Score] measures every
// subject (the metrics), evaluates it (the points), ranks each group, gives
// grades and keeps what is needed to do it again. [Results.Ledger] evaluates
// one subject again, by the same code, and hands out the whole tree: the ledger
// is the score, there is no second path.
//
// # Taking totals apart
//
// Every total is also a list of parts, one for each [Slot] of the scheme, that
// add up to it. From the parts come the way down from the full total
// ([Results.Falls]), what a loss is worth ([Results.Regains], each worked out
// by evaluating again), the difference between two totals ([Results.Differences])
// and the medians of a group. [Results.CauseSince] splits a movement into a
// subject's own change and that of the others; [Results.Entries] are the points
// of single entries, before rulings and after.
//
// # Measuring
//
// A metric is a quantity of a subject in its own unit. It is reported; or set by
// the scheme (Constants: the subject's own, else its class's, else the rest's);
// or counted from entries (Tally: Σ count, or Σ attribute, × share, of the
// entries that are not revoked); or it is the mean vote of a survey; or the
// points of an indicator (Score) or of a category; or a number of the registry
// (Tenured); or what totals from elsewhere come to (Totals): of the subject in
// other periods or schemes, of those above it, of those below it, which
// Facts.Taken lists with their weights; or a Formula over other metrics. A
// formula, a survey and totals may be rounded. Of totals the best, or all but the
// lowest, may count, of equal ones the earlier; while one of them is missing the
// metric is Unreported, unless it is Partial. Functions over peers (group-mean …)
// take the subjects of the own group, or of the whole board, that have a value.
//
// A metric without a value is in one of the states Unreported, NotApplicable,
// Exempt. A reported metric that nobody reported is Unreported. A subject with
// NotApplicable or Exempt on record for an indicator is left out of what this
// indicator compares (RankPoints, Relative). A formula is worked out from left
// to right; its first operand without a value decides, by its state or by what
// cannot be computed. What cannot be computed (a division by zero, no valid
// vote, totals of no weight, no peer with a value, no earlier period, no value set by the scheme, a
// number of more than some 1,200 digits) comes to what the metric's Undefined
// says, unrounded, and is a problem where it says nothing.
//
// An earlier value is that of the earlier records by the rules of now; classes,
// head counts and groups are those of now. Earlier records have no earlier ones
// of their own. An earlier value that was not reported cannot be computed with:
// nobody will report it now. A condition on a metric without a value does not hold.
//
// # The order of application
//
// The clauses of real schemes disagree about parameters, never about order:
//
//  1. An entry is worth count × points of its kind (of its role), or the points
//     that the record states where the kind leaves them to discretion; then ×
//     the factor of each multiplier whose conditions it meets, in the order of
//     the scheme. A given score is worth the reported value × scale.
//  2. Rulings on an entry replace its points, the newest last.
//  3. An entry that is shared is multiplied by the subject's share.
//  4. Of the entries of one matter within the scope of a Once rule the highest
//     is kept and the others are multiplied by the rule's factors (0 unless it
//     says otherwise). Where several rules take an entry they apply one after
//     the other, in the order of the scheme, each to what the one before left.
//     What is worth nothing by then is no entry of a matter; of equal ones that
//     with the lower id is the highest.
//  5. The entries of a kind that has a limit are added and limited.
//  6. An indicator adds its base and what its method makes of entries or of
//     metrics; divides by what it is per; then precondition, floor, cap,
//     coefficient, rounding. Where its value is absent, what the scheme
//     declares for the state takes the place of all that, and only rulings and
//     rounding follow; where it declares nothing, or it is not yet due, the
//     indicator stays open and takes no part in its category. The value is
//     absent where NotApplicable or Exempt is on record, where nothing is
//     recorded that should be, and where a metric of the method, of per or of
//     the precondition has no value, in this order. What there is nothing to
//     divide by (a target, a divisor, a reference of relative steps that is not
//     above 0) does not apply. A mean that stands in is over the final points of
//     those who have a value of their own.
//  7. A category adds its start (what it states; else 0 where an indicator of it
//     has a base or earns its points from nothing; else its full marks) and its
//     indicators; then floor, cap,
//     coefficient, gates that make it zero; a weighted category is then
//     multiplied by its weight; then rounding.
//  8. The total adds the categories; then floor, cap, coefficient, gates that
//     make it zero, rounding.
//  9. Subjects of a group are ordered by total, then by the chain of tie-break
//     keys; equal to the end means a shared place, and the next place skips.
//     Who has no value for a key stands after those who have. A group that
//     goes by superiors (Each) is a group below each superior of the level
//     that has a subject of it below; of several above one subject the nearest
//     counts. Subjects of an unranked group, and those whom a gate takes out,
//     keep their score and have no place.
//  10. Grades go from the best to the last. A quota is a rounded share of the
//     ranked heads of the group: so many of those who have no better grade,
//     reach the threshold and meet the conditions get it, in the order of
//     places; those who share the place at the cut all do or all do not, as
//     Ties says. Who has no place gets the first grade without a quota whose
//     threshold and conditions he meets. Then gates cap or lower grades, in the
//     order of the scheme. A quota may have another share in the groups below
//     units that got some grade in another scheme. Rank bands cut the order of places after the rounded
//     share of heads of all bands so far.
//  11. What follows from results changes none of them: [Results.Allot] makes the
//     list of an allowance, of the ranked or of the people below them by days, [Results.Eligible] that of an eligibility, whose line
//     is cut as a quota is, counted from the first or from the last place.
//
// # The methods
//
// Each makes one term, save Events and Given, which make one for each entry.
//
//   - Events: see 1.
//   - Deviation: d = max(0, reference − x), or x − reference, or |x − reference|;
//     steps q = d ÷ step, where a relative step is so many per cent of the
//     reference; q whole steps, all begun steps, or exactly; points × q, or by
//     tiers; + AtOnce if d > 0.
//   - Ratio: points × x ÷ target, or target ÷ x; below Least it is 0; with Over
//     the ratio is at most 1 and exceeding (x − target, or target − x) earns
//     min(cap, points × q), unless it was below Least.
//   - Bands: the points of the one row whose conditions hold; a sliding row is
//     points + (to − points) × (x − low) ÷ (high − low).
//   - RankPoints: place among the peers with a value (1 + how many are better);
//     table[place], or first − cost × (place − 1); shared places as Ties says;
//     the mean over the metrics.
//   - Relative: points × x ÷ best; low + (high − low) × (x − min) ÷ (max − min);
//     points × x ÷ mean. Where the lower is better: points × best ÷ x; low +
//     (high − low) × (max − x) ÷ (max − min); points × mean ÷ x. Degenerate
//     where max = min (span) or a divisor is not above 0.
//   - Composite: scale × Σ weight × x, or ÷ Σ weight, or scale × Π x.
//   - Given: see 1.
//
// A limit that does not bind leaves no node, nor does a coefficient of 1. A
// declared rounding always leaves one, unless there is nothing to round.
// Nothing else changes a number.
package scoring
