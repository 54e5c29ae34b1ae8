package tomldoc

import "gongping/internal/locale"

// FieldDoc is what the reference manual says about a key.
type FieldDoc struct {
	Key      string
	Type     locale.Text
	Required bool
	Unit     string
	Default  string
	Example  string
	Help     locale.Text
	Words    []Word    // of an Enum
	Table    *TableDoc // of a Table or Tables
}

// TableDoc is what the manual says about the table below a key.
type TableDoc struct {
	Doc    locale.Text
	Fields []FieldDoc
}

// Word is one word of an Enum with its meaning.
type Word struct {
	Word string
	Doc  locale.Text
}

// form is what kind of value a field has.
type form uint8

const (
	_ form = iota
	formText
	formProse
	formID
	formIDs
	formRef
	formRefs
	formNumber
	formLimit
	formInt
	formBool
	formDate
	formEnum
	formNumbers
	formNumberList
	formQuantity
	formCarried
	formFormula
	formTests
	formWordings
	formTable
	formTables
)

var formWords = map[form]locale.Text{
	formText:       {Zh: "文本，一行", En: "text on one line"},
	formProse:      {Zh: "文本，可以分行", En: "text, may have several lines"},
	formID:         {Zh: "编号（a-z、0-9、-）", En: "id (a-z, 0-9, -)"},
	formIDs:        {Zh: "编号的数组", En: "array of ids"},
	formRef:        {Zh: "记录的编号", En: "id of a record"},
	formRefs:       {Zh: `“甲/乙”形式编号的数组`, En: "array of ids such as a/b"},
	formNumber:     {Zh: `数字，或加引号的分数，如 "2/3"`, En: `number, or a fraction in quotes such as "2/3"`},
	formLimit:      {Zh: `数字或 "none"`, En: `number or "none"`},
	formInt:        {Zh: "整数", En: "whole number"},
	formBool:       {Zh: "true 或 false", En: "true or false"},
	formDate:       {Zh: "日期", En: "date"},
	formEnum:       {Zh: "以下各词之一", En: "one of the words below"},
	formNumbers:    {Zh: "编号和数字的表", En: "table of ids and numbers"},
	formNumberList: {Zh: "数字的数组", En: "array of numbers"},
	formQuantity:   {Zh: `数字，或 [[metric]] 的编号`, En: `number, or the id of a [[metric]]`},
	formCarried:    {Zh: "编号和数字（或词）的表", En: "table of ids and numbers or words"},
	formFormula:    {Zh: "算式", En: "formula"},
	formTests:      {Zh: `编号和条件的表，如 { visit-rate = ">= 90" }`, En: `table of ids and conditions, such as { visit-rate = ">= 90" }`},
	formWordings:   {Zh: `名称和文字的表，如 as-of = "数据截至 {date}"`, En: `table of names and texts, such as as-of = "As of {date}"`},
	formTable:      {Zh: "表 […]", En: "table […]"},
	formTables:     {Zh: "一组表 [[…]]", En: "list of tables [[…]]"},
}

// Describe returns the keys of a schema in its order, with those of the tables below
// them. The schemas of a file must not nest in a circle.
func Describe[T any](schema *Schema[T]) []FieldDoc {
	list := make([]FieldDoc, len(schema.Fields))
	for i, f := range schema.Fields {
		list[i] = FieldDoc{
			Key: f.key, Type: formWords[f.form], Required: f.required, Unit: f.unit,
			Default: f.standard, Example: f.example, Help: f.help, Words: f.words,
		}
		if f.below != nil {
			doc, fields := f.below()
			list[i].Table = &TableDoc{Doc: doc, Fields: fields}
		}
	}
	return list
}
