package theme

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var comment = regexp.MustCompile(`(?s)/\*.*?\*/`)

// A host would be an outside connection; the rest is what old browsers stumble over.
func TestStyleStaysInsideAndOld(t *testing.T) {
	css := comment.ReplaceAllString(string(Named(Stylesheet).Data), "")
	if found := regexp.MustCompile(`url\(|@import|https?:|//|var\(|--[a-z]|:\s*grid`).FindString(css); found != "" {
		t.Errorf("the stylesheet contains %s", found)
	}
	if open, closed := strings.Count(css, "{"), strings.Count(css, "}"); open != closed {
		t.Errorf("%d braces open, %d close", open, closed)
	}
}

// The comment at the top is the manual of whoever writes pages.
func TestStyleListsItsClasses(t *testing.T) {
	css := string(Named(Stylesheet).Data)
	manual := comment.FindString(css)
	class := regexp.MustCompile(`\.([a-z][a-z0-9-]*)`)
	var missing []string
	for _, rule := range rules(css) {
		for _, match := range class.FindAllStringSubmatch(rule.selector, -1) {
			name := match[1]
			if strings.HasPrefix(name, "depth-") {
				name = "depth-0"
			}
			if !regexp.MustCompile(`\.` + name + `\b`).MatchString(manual) {
				missing = append(missing, name)
			}
		}
	}
	slices.Sort(missing)
	if missing = slices.Compact(missing); len(missing) > 0 {
		t.Errorf("classes that the comment at the top does not list: %q", missing)
	}
}

type rule struct{ selector, body string }

func rules(css string) []rule {
	var list []rule
	css = comment.ReplaceAllString(css, "")
	for _, match := range regexp.MustCompile(`([^{}]+)\{([^{}]*)\}`).FindAllStringSubmatch(css, -1) {
		list = append(list, rule{strings.TrimSpace(match[1]), match[2]})
	}
	return list
}

// WCAG 2.1, 1.4.3: 4.5 to 1. Text that names no ground of its own stands on white, on
// the palest grounds of tables, in the header, or in high contrast on black.
func TestContrast(t *testing.T) {
	colour := regexp.MustCompile(`(?:^|[;\s])color:\s*(#[0-9a-f]+)`)
	ground := regexp.MustCompile(`background(?:-color)?:\s*(#[0-9a-f]+|none)`)
	checked := 0
	for _, rule := range rules(string(Named(Stylesheet).Data)) {
		text := colour.FindStringSubmatch(rule.body)
		if text == nil {
			continue
		}
		grounds := []string{"#fff", "#f4f7fa", "#eef5fc", "#fbf7ef"}
		if own := ground.FindStringSubmatch(rule.body); own != nil {
			grounds = []string{strings.Replace(own[1], "none", "#fff", 1)} // on paper
		} else if strings.HasPrefix(rule.selector, "header.site") {
			grounds = []string{"#12395f"}
		} else if strings.HasPrefix(rule.selector, `#look\.contrast:checked`) {
			grounds = []string{"#000"}
		}
		for _, on := range grounds {
			checked++
			if ratio := contrast(text[1], on); ratio < 4.5 {
				t.Errorf("%s: %s on %s has a contrast of %.2f", rule.selector, text[1], on, ratio)
			}
		}
	}
	if checked < 50 {
		t.Errorf("only %d pairs found: the rules are not read", checked)
	}
	if got := fmt.Sprintf("%.1f", contrast("#000", "#ffffff")); got != "21.0" {
		t.Errorf("black on white is %s, want 21.0", got)
	}
}

func contrast(a, b string) float64 {
	light, dark := luminance(a), luminance(b)
	if light < dark {
		light, dark = dark, light
	}
	return (light + 0.05) / (dark + 0.05)
}

// luminance is the relative luminance of WCAG 2.1 of "#rgb" or "#rrggbb".
func luminance(hex string) float64 {
	digits := hex[1:]
	if len(digits) == 3 {
		digits = strings.Join([]string{digits[:1], digits[:1], digits[1:2], digits[1:2], digits[2:], digits[2:]}, "")
	}
	total := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(digits[2*i:2*i+2], 16, 8)
		if err != nil {
			panic(err)
		}
		part := float64(n) / 255
		if part <= 0.03928 {
			part /= 12.92
		} else {
			part = math.Pow((part+0.055)/1.055, 2.4)
		}
		total += weight * part
	}
	return total
}
