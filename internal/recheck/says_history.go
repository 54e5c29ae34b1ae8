package recheck

// What the page of an edition calls the facts that its history repeats in every
// sentence, what the history calls rules that have no heading of their own, and a
// value that stands on no page of an edition.

var historyInChinese = map[string]string{"document": "文号", "from": "适用", "parts total": "各部分权重的合计",
	"kind of event": "事件种类", "tie-break": "同分排序", "indicator of": "指标", "item": "项目", "issuer": "下达机构", "indicators": "指标数", "weights total": "权重合计"}

var historyInEnglish = map[string]string{"document": "Document", "from": "Applies from", "parts total": "what the weights of the parts total",
	"kind of event": "Kind of event", "tie-break": "Tie-breaks", "indicator of": "Indicator", "item": "Item", "issuer": "Issuer", "indicators": "Number of indicators", "weights total": "Weights total"}

// What the history calls a limit that the page of the edition calls otherwise.

var callsInChinese = map[string]string{"最小值": "下限", "最大值": "上限", "每件下限": "每件 下限", "每件上限": "每件 上限"}

var callsInEnglish = map[string]string{"least value": "floor", "greatest value": "cap", "floor of each": "each floor", "cap of each": "each cap"}
