package build

import (
	"gongping/internal/dataset"
	"gongping/scoring"
)

// AudienceError is an audience that is no unit of the folder.
type AudienceError struct {
	Unit  scoring.SubjectID
	Known []*dataset.Unit // the units that there are
}

func (e *AudienceError) Error() string { return "no unit " + string(e.Unit) }

// audience holds an audience to the units of the folder. People are none.
func (c *Checked) audience(a dataset.Audience) error {
	if a.Whom != dataset.OneUnit {
		return nil
	}
	e := &AudienceError{Unit: a.Unit}
	for i := range c.Data.Units {
		u := &c.Data.Units[i]
		switch {
		case u.Person != nil:
		case u.ID == a.Unit:
			return nil
		default:
			e.Known = append(e.Known, u)
		}
	}
	return e
}
