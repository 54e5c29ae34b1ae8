package main

import (
	"strings"

	"gongping/internal/build"
	"gongping/internal/dataset"
	"gongping/scoring"
)

// defaultAudience is the widest one: what must not be seen by all is never
// published by mistake.
const defaultAudience = "bureau"

// parseAudience reads what --audience takes: bureau, supervision, unit:ID.
func parseAudience(text string) (dataset.Audience, bool) {
	unit, isUnit := strings.CutPrefix(text, "unit:")
	switch {
	case isUnit && unit != "":
		return dataset.Audience{Whom: dataset.OneUnit, Unit: scoring.SubjectID(unit)}, true
	case text == "supervision":
		return dataset.Audience{Whom: dataset.Supervision}, true
	}
	return dataset.Audience{}, text == defaultAudience
}

// noSuchAudience answers a unit that the folder does not have with those that
// it has.
func (c *command) noSuchAudience(e *build.AudienceError) error {
	var known [][2]string
	for _, u := range e.Known {
		known = append(known, [2]string{string(u.ID), u.Name})
	}
	return c.unknown(usageUnit, string(e.Unit), knownAudiences, known)
}
