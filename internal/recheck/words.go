package recheck

// words are the sentences of a language in which figures stand.
type words struct {
	shared                 string // beside a place that several hold
	up, down, level, fresh string // movement: by, place before
	points, key, edge      string // margin: by, place; name, by, place; none
	ranked, high, low, end string // rules of the order: -; name; name; -
	then, thenLow, last    string // those after the first key: name; name; -
	against, alone         string // baseline: period, edition; none
	comma                  string // between an edition and its date
	to                     string // between the ends of a span
	sum                    string // in place of too many terms
	one, two               string // trend: period, now; period, now, before, then
	each                   string // of a scheme: label, unit, points
	outcomes               map[string]string
	says                   map[string]string // all others, by what they are about
	calls                  map[string]string // of the history: what the page of an edition calls it
}

var languages = map[string]*words{
	"zh-CN": {
		shared: "并列第|名",
		up:     "▲%d（原第%d名）", down: "▼%d（原第%d名）", level: "持平（原第%d名）", fresh: "新参评",
		points: "%s 分（第%d名）", key: "同分，%s相差 %s（第%d名）", edge: "—",
		ranked: "按总分由高到低排列。", high: "总分相同的，%s高者在前。", low: "总分相同的，%s低者在前。", end: "总分相同的名次并列，下一名次顺延。",
		then: "仍相同的，%s高者在前。", thenLow: "仍相同的，%s低者在前。", last: "仍相同的名次并列，下一名次顺延。",
		against: "名次变化与%s（%s）比较。", alone: "没有上一期成绩可比。",
		comma: "，", to: "～", sum: "以下各项合计",
		one: "%s总分 %s 分，没有更早的成绩。", two: "%s总分 %s 分，%s为 %s 分。",
		each:     "%s：每%s %s 分",
		outcomes: map[string]string{"维持": "upheld", "减轻": "reduced", "撤销": "revoked", "加重": "increased"},
		says:     joined(chinese, ledgersInChinese, schemesInChinese, registersInChinese, chartsInChinese, recordsInChinese, historyInChinese, analysisInChinese, periodsInChinese, totalsInChinese, allowancesInChinese, personsInChinese, placesInChinese, classesInChinese, seatsInChinese, audiencesInChinese, eligibleInChinese),
		calls:    callsInChinese,
	},
	"en": {
		shared: "shared place|",
		up:     "▲%d (was %d)", down: "▼%d (was %d)", level: "level (was %d)", fresh: "new",
		points: "%s (place %d)", key: "level on points, %s differs by %s (place %d)", edge: "—",
		ranked: "Ordered by total, highest first.", high: "Level on points, the higher %s stands first.",
		low: "Level on points, the lower %s stands first.", end: "Equal totals share a place and the next place skips.",
		then: "Still level, the higher %s stands first.", thenLow: "Still level, the lower %s stands first.", last: "Those still level share a place and the next place skips.",
		against: "Movement is against %s (%s).", alone: "There is no earlier period to compare with.",
		comma: ", ", to: "–", sum: "sum of the items below",
		one: "The total is %[2]s in %[1]s; there is no earlier result.", two: "The total is %[2]s in %[1]s; it was %[4]s in %[3]s.",
		each:     "%[1]s: %[3]s per %[2]s",
		outcomes: map[string]string{"upheld": "upheld", "reduced": "reduced", "revoked": "revoked", "increased": "increased"},
		says:     joined(english, ledgersInEnglish, schemesInEnglish, registersInEnglish, chartsInEnglish, recordsInEnglish, historyInEnglish, analysisInEnglish, periodsInEnglish, totalsInEnglish, allowancesInEnglish, personsInEnglish, placesInEnglish, classesInEnglish, seatsInEnglish, audiencesInEnglish, eligibleInEnglish),
		calls:    callsInEnglish,
	},
}

// joined are the texts of several lists, whose names differ.
func joined(lists ...map[string]string) map[string]string {
	all := make(map[string]string)
	for _, list := range lists {
		for name, text := range list {
			if _, twice := all[name]; twice {
				panic("internal error: two sentences are called " + name)
			}
			all[name] = text
		}
	}
	return all
}
