package dataset

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/theme"
)

// publishedName is what a file that is published may be called: an id with an
// ending, for it becomes part of an address.
var publishedName = regexp.MustCompile(`^[a-z0-9-]{1,64}\.[a-z]+$`)

// writing takes an entry of pages, notices or slots: a text, or a picture for
// one.
func (s *surveyor) writing(name string, k kind) error {
	ext := path.Ext(name)
	switch wanted := ext == ".md" || isPicture(name); {
	case wanted && k != aFile:
		s.notAFile(name, k)
	case k == aFolder:
		s.list.Add(unknownFile(name+"/", nil))
	case !wanted:
		s.list.Add(unknownFile(name, nil))
	case !publishedName.MatchString(path.Base(name)):
		s.list.Add(diag.New(diag.BadFileName, source.Whole(name), "name", path.Base(name)))
	case ext == ".md" && strings.HasPrefix(name, "slots/") && !slices.Contains(SlotNames, string(slugOf(name))):
		s.list.Add(diag.New(diag.UnknownSlot, source.Whole(name), "name", path.Base(name), "known", strings.Join(SlotNames, ", ")).
			WithSuggestion(diag.Nearest(string(slugOf(name)), SlotNames)))
	default:
		s.names = append(s.names, name)
	}
	return nil
}

// themeFile takes an entry of theme: a file in place of one of the theme, the
// further stylesheet, or a picture for a stylesheet. A script or stylesheet of
// another name would be loaded by no page.
func (s *surveyor) themeFile(name string, k kind) error {
	base := path.Base(name)
	known := append(theme.Sources(), theme.Extra)
	ext := path.Ext(base)
	switch wanted := slices.Contains(known, base) || isPicture(base); {
	case wanted && k != aFile:
		s.notAFile(name, k)
	case k == aFolder:
		s.list.Add(unknownFile(name+"/", nil))
	case !wanted && (ext == ".css" || ext == ".js"):
		s.list.Add(diag.New(diag.UnknownThemeFile, source.Whole(name), "name", base, "known", strings.Join(known, ", ")).
			WithSuggestion(diag.Nearest(base, known)))
	case !wanted:
		s.list.Add(unknownFile(name, nil))
	case isPicture(base) && !publishedName.MatchString(base):
		s.list.Add(diag.New(diag.BadFileName, source.Whole(name), "name", base))
	default:
		s.names = append(s.names, name)
	}
	return nil
}
