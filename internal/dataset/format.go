package dataset

import (
	"gongping/internal/locale"
	"gongping/internal/tomldoc"
)

// FormatFile describes one kind of file of a content folder.
type FormatFile struct {
	Path string // as the reference names it, with <…> for what the office names
	Doc  locale.Text
	Keys []tomldoc.FieldDoc
}

// Format describes the files of a content folder in the order in which an
// office writes them: what the loader reads and nothing else, for both go by
// the same schemas.
func Format() []FormatFile {
	return []FormatFile{
		formatOf(siteSchema), formatOf(unitsSchema), formatOf(peopleSchema), formatOf(periodsSchema),
		formatOf(schemeSchema), formatOf(recordsSchema), formatOf(publicationsSchema), formatOf(allowanceSchema), formatOf(eligibilitySchema),
		formatOf(noticeSchema), formatOf(wordingsSchema),
	}
}

func formatOf[T any](schema *tomldoc.Schema[T]) FormatFile {
	return FormatFile{Path: schema.Name, Doc: schema.Doc, Keys: tomldoc.Describe(schema)}
}
