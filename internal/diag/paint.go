package diag

// paint colours text for a terminal, or leaves it alone.
type paint struct{ on bool }

func (p paint) in(code, text string) string {
	if !p.on || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (p paint) bold(text string) string { return p.in("1", text) }
func (p paint) dim(text string) string  { return p.in("2", text) }

func (p paint) severity(s Severity, text string) string {
	return p.in(severities[s].color, text)
}
