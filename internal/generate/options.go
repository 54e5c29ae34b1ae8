package generate

// Options say how large a bureau is. Zero fields have the defaults named here.
type Options struct {
	Seed          uint64 // any; 0 is a seed like others
	Units         int    // units that are scored; 16
	Periods       int    // quarters, from the third of 2020 on; 4, and at most 600
	Indicators    int    // 25, and at least 16: one for each model and method
	EventsPerUnit int    // events of a unit in a period, about; 10
}

func (o Options) withDefaults() Options {
	set := func(field *int, standard, low, high int) {
		if *field == 0 {
			*field = standard
		}
		*field = min(max(*field, low), high)
	}
	set(&o.Units, 16, 1, 1_000_000)
	set(&o.Periods, 4, 1, 600)
	set(&o.Indicators, 25, len(firstThemes)+len(measuredThemes), 1_000)
	set(&o.EventsPerUnit, 10, 1, 100_000)
	return o
}
