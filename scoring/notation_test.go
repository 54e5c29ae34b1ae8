package scoring_test

import (
	"strings"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// world is a scheme and facts. The tables write one as lines:
//
//	total floor=0 cap=110 round=2/half-away round-category=1/up round-indicator=0/floor
//	full 100
//	group urban class-a,class-b unranked=yes
//	attribute visits
//	attribute solved yes|no
//	tie more-visits visits high
//	category basic weighted weight=40 start=0 floor=none cap=105
//	indicator theft basic base=50 points=10 floor=0 cap=none unreported=-5 exempt=full
//	kind burglary -0.5 floor=-2
//	kind slack -3..-1
//	kind fire roles=leader:-10,deputy:-5
//	given 0..100 scale=1/10
//	subject a class-a heads=120 identities=expert
//	event e1 a theft burglary count=2 visits=3 matter=m1 share=1/2
//	score g1 a survey 97.5
//	absence n1 a survey exempt
//	ruling r1 e1 reduced -0.2
//	overdue
//	trial
//
// A kind and a given belong to the indicator above. What is not written of the
// total has no limit; without such lines there are the group all and the subject
// a. A line "bare" keeps all of that away. The lines of metrics, methods and
// modifiers are shown where they are read.
type world struct {
	scheme *scoring.Scheme
	facts  *scoring.Facts
}

func read(t testing.TB, text string) world {
	t.Helper()
	r := &reader{TB: t, world: world{&scoring.Scheme{}, &scoring.Facts{}}}
	r.period = r.facts
	for line := range strings.SplitSeq(text, "\n") {
		if line, _, _ = strings.Cut(line, "//"); strings.TrimSpace(line) != "" {
			r.read(line)
		}
	}
	if r.bare {
		return r.world
	}
	for _, limit := range []*scoring.Limit{&r.scheme.Limits.Floor, &r.scheme.Limits.Cap} {
		limit.None = limit.None || !limit.Stated
		limit.Stated = true
	}
	if r.scheme.Groups == nil {
		r.scheme.Groups = []scoring.Group{{ID: "all"}}
	}
	if r.facts.Subjects == nil {
		r.facts.Subjects = []scoring.Subject{{ID: "a"}}
	}
	return r.world
}

type reader struct {
	testing.TB
	world
	period  *scoring.Facts // to which records belong: those of now, or of an earlier period
	bare    bool
	line    string
	words   []string
	options map[string]string
}

func (r *reader) read(line string) {
	r.line, r.words, r.options = line, nil, make(map[string]string)
	if text, ok := strings.CutPrefix(strings.TrimSpace(line), "formula "); ok {
		r.formula(text)
		return
	}
	for _, field := range strings.Fields(line) {
		if key, value, ok := strings.Cut(field, "="); ok {
			r.options[key] = value
		} else {
			r.words = append(r.words, field)
		}
	}
	table := r.word(0)
	if !r.readRule(table) && !r.readFact(table) && !r.readMetric(table) && !r.readMethod(table) && !r.readModifier(table) && !r.readRanking(table) {
		r.Fatalf("no such line: %s", line)
	}
	if len(r.options) > 0 {
		r.Fatalf("%v is not understood in: %s", r.options, line)
	}
}

func (r *reader) readRule(table string) bool {
	s := r.scheme
	switch table {
	case "bare":
		r.bare = true
	case "total":
		s.Limits = r.limits()
		s.Rounding = scoring.Roundings{Total: r.rounding("round"), Category: r.rounding("round-category"), Indicator: r.rounding("round-indicator")}
	case "full":
		s.Full = r.number(r.word(1))
	case "attribute":
		s.Attributes = append(s.Attributes, scoring.Attribute{ID: scoring.AttributeID(r.word(1)), Words: list[scoring.WordID](r.word(2), "|")})
	case "category":
		s.Categories = append(s.Categories, scoring.Category{ID: scoring.CategoryID(r.word(1)), Model: models[r.word(2)],
			Weight: r.number(r.option("weight")), Start: r.number(r.option("start")), Limits: r.limits()})
	case "indicator":
		s.Indicators = append(s.Indicators, r.indicator())
	case "kind":
		r.kind()
	case "given":
		r.last().Method = &scoring.Given{Range: *r.interval(r.word(1)), Scale: r.numberOr("scale", exact.Int(1))}
	default:
		return false
	}
	return true
}

func (r *reader) readFact(table string) bool {
	f := r.period
	record := scoring.RecordID(r.word(1))
	switch table {
	case "subject":
		f.Subjects = append(f.Subjects, scoring.Subject{ID: scoring.SubjectID(r.word(1)), Class: scoring.ClassID(r.word(2)),
			Above: list[scoring.SubjectID](r.option("above"), ","), HeadCount: r.number(r.option("heads")), Identities: list[scoring.IdentityID](r.option("identities"), ",")})
	case "superior":
		f.Superiors = append(f.Superiors, scoring.Superior{ID: scoring.SubjectID(r.word(1)), Level: scoring.LevelID(r.word(2))})
	case "unitgrade":
		f.UnitGrades = append(f.UnitGrades, scoring.UnitGrade{From: scoring.Origin{Scheme: "elsewhere", Period: "p1", Subject: scoring.SubjectID(r.word(1))}, Grade: scoring.GradeID(r.word(2))})
	case "event", "score":
		e := scoring.Entry{Record: record, Subject: scoring.SubjectID(r.word(2)), Indicator: scoring.IndicatorID(r.word(3)),
			Count: r.number(r.option("count")), Points: r.number(r.option("points")), Share: r.number(r.option("share")),
			Role: scoring.RoleID(r.option("role")), Matter: scoring.MatterID(r.option("matter"))}
		if e.Kind = scoring.KindID(r.word(4)); table == "score" {
			e.Kind, e.Value = "", r.number(r.word(4))
		}
		for key := range r.options {
			e.Attributes = append(e.Attributes, r.carried(key))
		}
		f.Entries = append(f.Entries, e)
	case "absence":
		f.Absences = append(f.Absences, scoring.Absence{Record: record, Subject: scoring.SubjectID(r.word(2)),
			Indicator: scoring.IndicatorID(r.word(3)), State: states[r.word(4)]})
	case "ruling":
		f.Rulings = append(f.Rulings, scoring.Ruling{Record: record, Entry: scoring.RecordID(r.word(2)), Outcome: outcomes[r.word(3)], To: r.number(r.word(4))})
	case "overdue":
		f.Overdue = true
	case "trial":
		f.Trial = true
	default:
		return false
	}
	return true
}

// The words of the scheme and record files. One that is missing stands for
// the zero value.
var (
	models = map[string]scoring.Model{"weighted": scoring.Weighted, "direct": scoring.Direct,
		"bonus": scoring.Bonus, "penalty": scoring.Penalty, "free": scoring.Free}
	orders   = map[string]scoring.Order{"high": scoring.HighFirst, "low": scoring.LowFirst}
	states   = map[string]scoring.State{"unreported": scoring.Unreported, "not-applicable": scoring.NotApplicable, "exempt": scoring.Exempt}
	outcomes = map[string]scoring.Outcome{"upheld": scoring.Upheld, "reduced": scoring.Reduced, "revoked": scoring.Revoked, "increased": scoring.Increased}
	modes    = map[string]exact.Mode{"half-away": exact.HalfAway, "half-even": exact.HalfEven, "up": exact.Up,
		"down": exact.Down, "ceil": exact.Ceil, "floor": exact.Floor}
)
