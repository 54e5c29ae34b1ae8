package demo

// Options say how much is written. Zero fields have the defaults named here.
type Options struct {
	Seed     uint64 // any; 0 is a seed like others
	Units    int    // bureaus, 16 and not fewer; those beyond have made-up names and are counties
	Quarters int    // from the first of 2019 on, 8
	Events   int    // of a bureau in a quarter, about; 16
	Stations int    // below the bureaus, in turn; 6 below one of them in the demonstration, none in a folder of its own
	Squads   int    // below a station, 4
	Officers int    // of a squad, 6
	Whole    bool   // also what content/ has by hand, for a folder of its own
}

func (o Options) withDefaults() Options {
	set := func(field *int, standard int) {
		if *field <= 0 {
			*field = standard
		}
	}
	set(&o.Units, len(named))
	set(&o.Quarters, 8)
	set(&o.Events, 16)
	set(&o.Squads, 4)
	set(&o.Officers, 6)
	if !o.Whole {
		set(&o.Stations, 6)
	}
	o.Units = max(o.Units, len(named))
	return o
}
