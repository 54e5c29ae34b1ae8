// Package civil is the calendar day, as it stands in a record: a year, a month
// and a day of the Gregorian calendar, without a clock or a time zone.
//
// It owns parsing, printing, ordering and counting in days. It does not know
// today, weekdays, holidays or working days.
//
// A [Date] is a real day of the years 1900 to 2199, or the zero value, which is
// no date. A record of another century is a slip of the keyboard (0202, 20200),
// so such years do not parse.
package civil
