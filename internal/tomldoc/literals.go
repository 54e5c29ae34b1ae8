package tomldoc

import (
	"math"
	"strconv"
	"strings"
	"time"

	"gongping/internal/civil"
	"gongping/internal/diag"
)

// checkLiteral checks what go-toml's parser only delimits: whether the number fits and
// the day and the hour exist.
func (b *builder) checkLiteral(k kind, at extent, key string) {
	raw := b.doc.file.Text[at.start:at.end]
	switch k {
	case kindInteger:
		b.checkInteger(raw, at, key)
	case kindFloat:
		if !floatFits(raw) {
			b.report(diag.New(diag.NumberTooLong, b.doc.span(at), "key", key, "value", raw))
		}
	case kindDate, kindTime, kindLocalDateTime, kindDateTime:
		if !momentExists(k, raw) {
			b.report(diag.New(diag.BadDate, b.doc.span(at), "key", key, "value", raw))
		}
	}
}

// checkInteger holds integers within 64 bits, as TOML does.
func (b *builder) checkInteger(raw string, at extent, key string) {
	if len(raw) <= 15 { // 64 bits hold 0x and 13 digits as well as 15 decimal ones
		return
	}
	switch _, err := strconv.ParseInt(raw, 0, 64); {
	case err == nil:
	case raw[0] == '-':
		b.report(diag.New(diag.TooSmall, b.doc.span(at), "key", key, "value", raw, "min", strconv.Itoa(math.MinInt64)))
	default:
		b.report(diag.New(diag.TooLarge, b.doc.span(at), "key", key, "value", raw, "max", strconv.Itoa(math.MaxInt64)))
	}
}

// floatFits says whether a 64-bit float would be finite, which BurntSushi/toml demands.
// The float itself is thrown away.
func floatFits(raw string) bool {
	if len(raw) < 300 && !strings.ContainsAny(raw, "eE") {
		return true
	}
	_, err := strconv.ParseFloat(raw, 64)
	return err == nil
}

func momentExists(k kind, raw string) bool {
	switch k {
	case kindDate:
		return dayExists(raw)
	case kindTime:
		return clockExists(raw)
	case kindLocalDateTime:
		return len(raw) > 11 && dayExists(raw[:10]) && clockExists(raw[11:])
	}
	return len(raw) > 11 && dayExists(raw[:10]) && zonedClockExists(raw[11:])
}

// dayExists is for every year from 0 to 9999: TOML has them, whatever our records may use.
func dayExists(raw string) bool {
	if _, ok := civil.Parse(raw); ok {
		return true
	}
	_, err := time.Parse(time.DateOnly, raw)
	return err == nil
}

// clockExists: seconds are optional since TOML 1.1. time.Parse reads an hour of one digit
// and a fraction of any length.
func clockExists(raw string) bool {
	layout := "15:04:05"
	if len(raw) == len("15:04") {
		layout = "15:04"
	}
	_, err := time.Parse(layout, raw)
	return err == nil && raw[2] == ':'
}

// zonedClockExists: time.Parse would let an offset of 24:60 pass.
func zonedClockExists(raw string) bool {
	if last := raw[len(raw)-1]; last == 'Z' || last == 'z' {
		return clockExists(raw[:len(raw)-1])
	}
	sign := strings.LastIndexAny(raw, "+-")
	return sign >= 0 && len(raw)-sign == len("+08:00") && clockExists(raw[sign+1:]) && clockExists(raw[:sign])
}
