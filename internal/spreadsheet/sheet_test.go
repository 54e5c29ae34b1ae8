package spreadsheet

import (
	"slices"
	"testing"
)

// Cells and rows that stand for several are as many; empty ones at the end are none.
func TestSheetsAreRead(t *testing.T) {
	const before, after = `<d xmlns:t="t" xmlns:o="o" xmlns:x="x"><t:body><t:spreadsheet><t:table>`, `</t:table></t:spreadsheet></t:body></d>`
	got, err := read([]byte(before +
		`<t:table-row><t:table-cell t:number-columns-repeated="2"/><t:table-cell o:value-type="float" o:value="1.5" t:number-columns-repeated="2"><x:p>2</x:p></t:table-cell><t:table-cell t:number-columns-repeated="16000"/></t:table-row>
		<t:table-row t:number-rows-repeated="2"><t:table-cell t:number-columns-repeated="16384"/></t:table-row>
		<t:table-row t:number-rows-repeated="2"><t:table-cell o:value-type="string"><x:p><x:tab/>甲<x:s x:c="2"/><x:span>乙</x:span> <x:s/>丙<x:line-break/></x:p><x:p>丁</x:p></t:table-cell></t:table-row>
		<t:table-row><t:table-cell o:value-type="date" o:date-value="2020-10-22"/><t:table-cell t:formula="of:=1"/></t:table-row>
		<t:table-row t:number-rows-repeated="1048000"><t:table-cell/></t:table-row>` + after))
	if err != nil {
		t.Fatal(err)
	}
	number, words := Number("1.5"), []Cell{Text("\t甲  乙  丙\n\n丁")}
	want := Sheet{{{}, {}, number, number}, nil, nil, words, words, {Date("2020-10-22"), {Formula: "of:=1"}}}
	if !slices.EqualFunc(got, want, slices.Equal[[]Cell]) {
		t.Errorf("the sheet is %q,\nwant %q", got, want)
	}
	if _, err := read([]byte("<d>")); err == nil {
		t.Error("half a document is read")
	}
}
