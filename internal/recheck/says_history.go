package recheck

// What the page of an edition calls the two facts that its history repeats in
// every sentence, and a value that stands on no page of an edition.

var historyInChinese = map[string]string{"document": "文号", "from": "适用", "parts total": "各部分权重的合计"}

var historyInEnglish = map[string]string{"document": "Document", "from": "Applies from", "parts total": "what the weights of the parts total"}
