package scoring_test

import (
	"strings"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// readModifier reads what changes points:
//
//	multiplier half 0.5 when=solved:yes;visits:>=3 kinds=burglary
//	per head-count times=100
//	precondition when=rate:>=90 otherwise=0
//	once dearest highest bonus rest=1/2,1/4 categories=c indicators=i kinds=i/up
//	coefficient post otherwise=1 units=a:1.35 classes=city:1.1 identities=expert:1.35 category=c indicators=i
//	gate veto zero when=deaths:>=1 back=3 category=c grade=good levels=1
//
// The first three belong to the indicator above.
func (r *reader) readModifier(table string) bool {
	s := r.scheme
	switch table {
	case "multiplier":
		events := r.last().Method.(*scoring.Events)
		m := scoring.Multiplier{ID: r.word(1), Factor: *r.number(r.word(2)), Kinds: list[scoring.KindID](r.option("kinds"), ","), Clause: "c-7"}
		for _, c := range r.conditions() {
			m.When = append(m.When, scoring.AttributeTest{Attribute: scoring.AttributeID(c.Metric), Test: c.Test})
		}
		events.Multipliers = append(events.Multipliers, m)
	case "per":
		r.last().Per = &scoring.Per{Metric: scoring.MetricID(r.word(1)), Times: r.numberOr("times", exact.Int(1))}
	case "precondition":
		r.last().Precondition = &scoring.Precondition{When: r.conditions(), Otherwise: r.numberOr("otherwise", exact.Number{}), Clause: "c-4"}
	case "once":
		once := scoring.Once{ID: scoring.OnceID(r.word(1)), Keep: keeps[r.word(2)], Side: sides[r.word(3)], Rest: r.numbers("rest"),
			Categories: list[scoring.CategoryID](r.option("categories"), ","), Indicators: list[scoring.IndicatorID](r.option("indicators"), ","), Clause: "c-5"}
		for _, text := range list[string](r.option("kinds"), ",") {
			indicator, kind, _ := strings.Cut(text, "/")
			once.Kinds = append(once.Kinds, scoring.IndicatorKind{Indicator: scoring.IndicatorID(indicator), Kind: scoring.KindID(kind)})
		}
		s.Once = append(s.Once, once)
	case "coefficient":
		s.Coefficients = append(s.Coefficients, r.coefficient())
	case "gate":
		s.Gates = append(s.Gates, scoring.Gate{ID: scoring.GateID(r.word(1)), Effect: effects[r.word(2)], When: r.conditions(), LookBack: r.whole("back"),
			Category: scoring.CategoryID(r.option("category")), Grade: scoring.GradeID(r.option("grade")), Levels: r.whole("levels"), Clause: "c-8"})
	default:
		return false
	}
	return true
}

func (r *reader) coefficient() scoring.Coefficient {
	c := scoring.Coefficient{ID: scoring.CoefficientID(r.word(1)), Category: scoring.CategoryID(r.option("category")),
		Indicators: list[scoring.IndicatorID](r.option("indicators"), ","), Otherwise: r.numberOr("otherwise", exact.Int(1)), Clause: "c-6"}
	pairs := func(key string, take func(string, exact.Number)) {
		for _, text := range list[string](r.option(key), ",") {
			id, factor, _ := strings.Cut(text, ":")
			take(id, *r.number(factor))
		}
	}
	pairs("units", func(id string, n exact.Number) {
		c.Subjects = append(c.Subjects, scoring.Constant{Subject: scoring.SubjectID(id), Value: n})
	})
	pairs("classes", func(id string, n exact.Number) {
		c.Subjects = append(c.Subjects, scoring.Constant{Class: scoring.ClassID(id), Value: n})
	})
	pairs("identities", func(id string, n exact.Number) {
		c.Identities = append(c.Identities, scoring.IdentityFactor{Identity: scoring.IdentityID(id), Factor: n})
	})
	return c
}

// readRanking reads groups, tie-breaks, grades and bands:
//
//	group towns town,village subjects=a,b grouping=halves unranked=yes
//	grouping halves
//	tie more-visits visits high
//	tie rate high metric=rate
//	grade best min=90 when=rate:>=95 percent=20 heads=half-away ties=in
//	grade good seats=3 ties=out
//	rankband top percent=10 heads=ceil ties=out
func (r *reader) readRanking(table string) bool {
	s := r.scheme
	switch table {
	case "group":
		s.Groups = append(s.Groups, scoring.Group{ID: scoring.GroupID(r.word(1)), Classes: list[scoring.ClassID](r.word(2), ","),
			Subjects: list[scoring.SubjectID](r.option("subjects"), ","), Grouping: scoring.GroupingID(r.option("grouping")), Each: scoring.LevelID(r.option("each")), Unranked: r.yes("unranked")})
	case "grouping":
		s.Groupings = append(s.Groupings, scoring.GroupingID(r.word(1)))
	case "tie":
		tie := scoring.TieBreak{ID: r.word(1), Metric: scoring.MetricID(r.option("metric")), Category: scoring.CategoryID(r.option("category")),
			Indicator: scoring.IndicatorID(r.option("indicator"))}
		order := r.word(2)
		if len(r.words) > 3 {
			tie.Attribute, order = scoring.AttributeID(r.word(2)), r.word(3)
		}
		tie.Order = orders[order]
		s.TieBreaks = append(s.TieBreaks, tie)
	case "grade":
		s.Grades = append(s.Grades, scoring.Grade{ID: scoring.GradeID(r.word(1)), Min: r.number(r.option("min")), When: r.conditions(), Quota: r.quota(), Clause: "c-2"})
	case "rankband":
		s.Bands = append(s.Bands, scoring.RankBand{ID: scoring.BandID(r.word(1)), Quota: r.quota()})
	default:
		return false
	}
	return true
}

func (r *reader) quota() *scoring.Quota {
	percent := r.number(r.option("percent"))
	if seats := r.whole("seats"); seats > 0 {
		return &scoring.Quota{Heads: seats, Ties: cuts[r.option("ties")]}
	}
	if percent == nil {
		return nil
	}
	q := &scoring.Quota{Percent: *percent, Mode: modes[r.option("heads")], Ties: cuts[r.option("ties")]}
	for _, share := range list[string](r.option("by-unit"), ",") {
		unit, percent, _ := strings.Cut(share, ":")
		q.ByUnit = append(q.ByUnit, scoring.UnitShare{Unit: scoring.GradeID(unit), Percent: *r.number(percent)})
	}
	return q
}

var (
	keeps   = map[string]scoring.Keep{"highest": scoring.KeepHighest, "sum": scoring.KeepSum, "none": scoring.KeepNone}
	sides   = map[string]scoring.Side{"both": scoring.BothSides, "bonus": scoring.BonusSide, "deduction": scoring.DeductionSide}
	effects = map[string]scoring.Effect{"zero": scoring.EffectZero, "cap": scoring.EffectCap, "down": scoring.EffectDown,
		"no-award": scoring.EffectNoAward, "unranked": scoring.EffectUnranked}
	cuts = map[string]scoring.Ties{"in": scoring.TiesIn, "out": scoring.TiesOut}
)
