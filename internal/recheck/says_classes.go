package recheck

// What the page of classes says.

var classesInChinese = map[string]string{
	"rules title":      "{kind}，{from} 起",
	"rules last":       "依据 {document}，自 {from} 起。",
	"rules until":      "依据 {document}，自 {from} 起，到 {until} 为止。",
	"thresholds of":    "{document}的门槛",
	"threshold of":     "{measure}（{unit}）",
	"threshold least":  "≥ {least}",
	"threshold need":   "{all} 项中的 {count} 项",
	"threshold rest":   "其余的单位",
	"list separator":   "、",
	"threshold said":   "{class}：{list}，{all} 项中达到 {count} 项。",
	"threshold item":   "{measure}不少于 {least} {unit}",
	"threshold others": "{class}：其余的单位。",
	"classed reached":  "{class}的门槛",
	"classed yes":      "✓ 达到：{measure} {value} ≥ {least}",
	"classed no":       "✗ 未达到：{measure} {value} < {least}",
	"classed count":    "达到 {reached} 项，要达到 {count} 项",
	"classed by":       "另行决定：{document}",
}

var classesInEnglish = map[string]string{
	"rules title":      "{kind}, from {from}",
	"rules last":       "By {document}, from {from} on.",
	"rules until":      "By {document}, from {from} to {until}.",
	"thresholds of":    "Thresholds of {document}",
	"threshold of":     "{measure} ({unit})",
	"threshold least":  "≥ {least}",
	"threshold need":   "{count} of {all}",
	"threshold rest":   "all others",
	"list separator":   ", ",
	"threshold said":   "{class}: {list}; {count} of these {all} reached.",
	"threshold item":   "{measure} of {least} {unit} or more",
	"threshold others": "{class}: all others.",
	"classed reached":  "Thresholds of {class}",
	"classed yes":      "✓ reached: {measure} {value} ≥ {least}",
	"classed no":       "✗ not reached: {measure} {value} < {least}",
	"classed count":    "{reached} reached, {count} wanted",
	"classed by":       "decided by {document}",
}
