package site

import "gongping/internal/chart"

// Chart is a chart that a script draws, and the picture that stands there
// without one.
type Chart struct {
	ID      string
	Options []byte
	Picture chart.SVG // may be empty: then the table says all
}

// drawn is a chart with a picture.
type drawn interface {
	Options() ([]byte, error)
	Picture() (chart.SVG, error)
}

func draw(id string, d drawn) (c Chart, err error) {
	c.ID = id
	if c.Options, err = d.Options(); err != nil {
		return c, err
	}
	c.Picture, err = d.Picture()
	return c, err
}
