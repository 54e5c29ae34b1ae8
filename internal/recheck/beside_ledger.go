package recheck

import (
	"strings"

	"golang.org/x/net/html"
)

// ledgerFile is every row of a ledger as the page has it, those of a part below
// the row that it names.
func (p *page) ledgerFile(trs []*html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "n层级", "t行编号", "t指标编号", "t项目", "t备注", "t依据", "t责任部门", "t算式", "n数值", "t计量单位", "n裁定前", "n得分", "n累计", "t较上一版有变化", "n更正前",
		"t记录", "d发生日期", "d录入", "t事由", "t证据", "t评分人", "t录入人", "t审核人", "t补记理由", "t责任身份", "t同一事项", "t分担", "t更正", "t任务", "t申告", "t登记数值",
		"t裁定机构", "d裁定日期", "t文号")
	for _, tr := range trs {
		x, label := newRow(tr, p.path), first(tr, "td.label")
		row := []string{attribute(tr, "data-depth"), x.id, x.of, x.label, x.note, text(first(label, "span.clause")), ownerOf(label), p.operations(tr), x.quantity, x.unit, x.was, x.value, x.balance}
		earlier := first(label, "span.earlier")
		row = append(row, text(earlier), attribute(earlier, "data-value"))
		b.rows = append(b.rows, append(row, p.recordCells(label)...))
	}
	return b
}

// ownerOf is the department of an indicator.
func ownerOf(label *html.Node) string {
	for _, span := range all(label, "span.meta") {
		if !hasClass(span, "alike") && span.Parent == label {
			return text(span)
		}
	}
	return ""
}

func (p *page) operations(tr *html.Node) string {
	var list []string
	for _, op := range all(tr, "p.operation") {
		list = append(list, operation(op))
	}
	return p.together(list)
}

// operation is a step with its word, what counts instead, and its clause.
func operation(op *html.Node) string {
	var parts []string
	for _, class := range []string{"span.word", "span.equation", "span.instead", "span.clause"} {
		if s := text(first(op, class)); s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, " ")
}

// recordCells are what a label says of a record or a ruling.
func (p *page) recordCells(label *html.Node) []string {
	cells := make([]string, 19)
	meta := first(label, "p.meta")
	if meta == nil {
		return cells
	}
	cells[0], cells[3] = text(first(meta, "a.entry-id")), text(first(label, "p.reason"))
	var facts, appeals, attributes []string
	for _, span := range all(meta, "span") {
		switch attribute(span, "class") {
		case "":
			facts = append(facts, text(span))
		case "appeal":
			said := text(first(span, "a")) + " " + text(first(span, "time"))
			if open := first(span, "strong"); open != nil {
				said += " " + text(open)
			}
			appeals = append(appeals, said)
		case "attribute":
			attributes = append(attributes, text(span))
		case "shares":
			cells[11] = p.together(texts(all(span, "b")))
		case "role":
			cells[9] = text(first(span, "b"))
		case "matter":
			cells[10] = text(first(span, "b"))
		}
	}
	for n, kind := range map[int]string{1: "record occurred", 2: "record entered", 4: "record evidence", 5: "record scored", 6: "record recorded", 7: "record approved", 8: "record late", 12: "record corrects", 13: "record task", 18: "record document"} {
		cells[n] = p.labelled(facts, kind)
	}
	cells[14], cells[15] = p.together(appeals), p.together(attributes)
	if decided := p.labelled(facts, "record decided"); decided != "" {
		at := strings.LastIndex(decided, " ")
		cells[16], cells[17] = decided[:at], decided[at+1:]
		cells[14] = p.labelled(facts, "record appeal")
	}
	return cells
}
