package recheck

import (
	"strings"

	"golang.org/x/net/html"
)

// labelled is a text after its label, as a record words it; empty where the
// first text that begins with the label is missing.
func (p *page) labelled(list []string, kind string) string {
	label, _, _ := strings.Cut(p.words.says[kind], "{")
	for _, s := range list {
		if after, ok := strings.CutPrefix(s+" ", label); ok {
			return strings.TrimSpace(after)
		}
	}
	return ""
}

// entriesFile begins the file of a register; its sheets add their rows.
func (p *page) entriesFile() *sheetFile {
	b := &sheetFile{}
	b.column(p, "t方案", "t记录", "t编号")
	b.named("t", p.who())
	b.column(p, "t分担份额", "t指标", "t依据", "t类型", "d发生日期", "n数量", "n裁定前", "n得分", "t裁定", "t不重复计", "t已计", "t事由", "t证据", "t补记理由", "t责任部门", "t录入人", "t审核人", "t评分人")
	return b
}

func (p *page) entryRows(root *html.Node) (rows [][]string) {
	for _, table := range all(root, "table.register") {
		scheme := text(first(table.Parent.Parent, "h2"))
		for _, tr := range rowsOf(table) {
			cells := all(tr, "td")
			item, instead, hands := cells[1], first(tr, "span.instead"), first(tr, "td.hands")
			reason := texts(all(first(tr, "td.reason"), "span.meta"))
			said := texts(all(hands, "span.meta"))
			was, points := first(first(tr, "td.points"), "del"), text(first(tr, "td.points"))
			if was != nil {
				points = text(first(first(tr, "td.points"), "ins"))
			}
			rows = append(rows, []string{scheme, text(first(tr, "th")), p.idOf(cells[0]), nameOf(cells[0]), text(first(cells[0], "span.meta")), nameOf(item), text(first(item, "span.clause")), text(cells[2]), text(cells[3]), text(cells[4]),
				text(was), points, p.together(texts(all(tr, "span.ruling"))), p.yes(instead != nil), text(first(instead, "a")), ownText(first(tr, "td.reason")), append(reason, "")[0], p.labelled(reason[min(1, len(reason)):], "record late"),
				ownText(hands), p.labelled(said, "record recorded"), p.labelled(said, "record approved"), p.labelled(said, "record scored")})
		}
	}
	return rows
}

func (p *page) lossFile() *sheetFile {
	b := &sheetFile{}
	b.column(p, "t方案", "t编号")
	b.named("t", p.who())
	b.column(p, "t失分项目", "n满分", "n实得", "n其中扣分记录", "n失分")
	return b
}

func (p *page) lossRows(root *html.Node) (rows [][]string) {
	for _, table := range all(root, "table.lost") {
		scheme := text(first(table.Parent.Parent, "h2"))
		for _, tr := range rowsOf(table) {
			who := first(tr, "th")
			rows = append(rows, append([]string{scheme, p.idOf(who), nameOf(who)}, texts(all(tr, "td"))...))
		}
	}
	return rows
}

func (p *page) tasksFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t编号", "t任务名称", "t紧急", "t下达机构", "t文号", "d下达日期", "t指标")
	b.named("t", map[string][2]string{"people": {"承担者", "Officers"}, "both": {"承担参评对象", "Subjects"}, "units": {"承担单位", "Units"}}[p.whom][numeral(map[string]string{"en": "1"}[p.lang])])
	b.column(p, "t有关记录", "t审核人")
	for _, tr := range rowsOf(first(root, "table.tasks")) {
		who, cells := first(tr, "th"), all(tr, "td")
		b.row(text(first(who, "span.entry-id")), ownText(who), p.yes(first(who, "strong.note") != nil), text(cells[0]), text(cells[1]), text(cells[2]), text(cells[3]), text(cells[4]), p.together(texts(all(cells[5], "span.entry-id"))), text(cells[6]))
	}
	return b
}

// effect is what a ruling did to points, before and after.
func effect(td *html.Node) (was, is string) {
	if del := first(td, "del"); del != nil {
		return text(del), text(first(td, "ins"))
	}
	return text(td), text(td)
}

func (p *page) rulingsFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t裁定", "t记录")
	b.named("t", p.who())
	b.column(p, "t申告", "t结果", "n裁定前", "n得分", "t裁定机构", "d裁定日期", "t文号", "t事由")
	for _, tr := range rowsOf(first(root, "table.rulings")) {
		records, hands := all(tr, "td.record"), first(tr, "td.hands")
		was, is := effect(first(tr, "td.points"))
		spans := texts(all(hands, "span.meta"))
		b.row(text(first(tr, "th")), text(records[0]), text(first(tr, "td.unit-name")), text(records[1]), text(first(tr, "td.outcome")), was, is, ownText(hands), spans[0], spans[1], text(first(tr, "td.reason")))
	}
	return b
}

func (p *page) appealsFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t申告", "t记录")
	b.named("t", p.who())
	b.column(p, "t提出", "d提出日期", "t理由", "t状态", "t结果", "n裁定前", "n得分")
	for _, tr := range rowsOf(first(root, "table.appeals")) {
		hands, status := first(tr, "td.hands"), first(tr, "td.status")
		outcome := first(status, "span.ruling")
		said := ownText(status)
		if open := first(status, "strong"); open != nil {
			said = text(open)
		}
		was, is := effect(first(tr, "td.points"))
		b.row(text(first(tr, "th")), text(first(tr, "td.record")), text(first(tr, "td.unit-name")), ownText(hands), text(first(hands, "span.meta")), text(first(tr, "td.reason")), said, text(outcome), was, is)
	}
	return b
}
