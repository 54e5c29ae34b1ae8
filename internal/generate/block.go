package generate

import (
	"fmt"
	"math/big"
	"strings"

	"gongping/internal/civil"
)

// block is a table before it is written: a header and its keys in order.
type block struct {
	header string
	keys   []keyed
}

// keyed is a key with one of the values that [document.value] writes.
type keyed struct {
	key   string
	value any
}

func (b *block) set(key string, value any) { b.keys = append(b.keys, keyed{key, value}) }

// id is the first thing that most tables say.
func (b *block) id() string { return b.keys[0].value.(string) }

// pair is a key of an inline table: an id with a number, or with a text.
type pair struct {
	id   string
	n    *big.Rat // nil: text
	text string
}

// quantity is a number, or the id of a metric.
type quantity struct {
	n      *big.Rat
	metric string
}

// verbatim is TOML already.
type verbatim string

func (d *document) block(b *block) {
	d.table(b.header)
	for _, k := range b.keys {
		d.value(k.key, k.value)
	}
}

// value writes nothing for what is empty or nil, save false and 0.
func (d *document) value(key string, value any) {
	switch v := value.(type) {
	case string:
		d.maybeText(key, v)
	case verbatim:
		maybeRaw(d, key, string(v))
	case *big.Rat:
		d.number(key, v)
	case civil.Date:
		d.date(key, v)
	case bool:
		d.flag(key, v)
	case int:
		d.integer(key, v)
	case []string:
		if len(v) > 0 {
			d.ids(key, v)
		}
	case bound:
		d.bound(key, v)
	case quantity:
		d.maybeText(key, v.metric)
		d.number(key, v.n)
	case []*big.Rat:
		d.numbers(key, v)
	case []pair:
		d.pairs(key, v)
	default:
		panic(fmt.Sprintf("internal error: no TOML for %T", value))
	}
}

func (d *document) bound(key string, b bound) {
	switch {
	case b.stated && b.value == nil:
		d.text(key, "none")
	case b.stated:
		d.number(key, b.value)
	}
}

func (d *document) numbers(key string, list []*big.Rat) {
	if len(list) == 0 {
		return
	}
	texts := make([]string, len(list))
	for n := range list {
		texts[n] = d.hand.number(list[n])
	}
	d.raw(key, "["+strings.Join(texts, ", ")+"]")
}

func (d *document) pairs(key string, list []pair) {
	if len(list) == 0 {
		return
	}
	texts := make([]string, len(list))
	for n := range list {
		texts[n] = list[n].id + " = " + d.pair(&list[n])
	}
	d.raw(key, "{ "+strings.Join(texts, ", ")+" }")
}

// pair is the value of a pair. A text is not folded: TOML 1.0 has no line breaks
// in inline tables.
func (d *document) pair(p *pair) string {
	if p.n == nil {
		return quote(p.text)
	}
	return d.hand.number(p.n)
}
