package site

import (
	"sync"

	"gongping/internal/pinyin"
)

// nameKeys are what names sort by. They are asked for on every page with a list.
type nameKeys struct {
	people map[string]bool     // names that begin with a surname
	stated map[string][]string // names of which the register says how they are read
	known  sync.Map            // keys by name
}

// newNameKeys knows names as they are printed. Of two with the same name, read in
// different ways, the register's first counts: a list cannot tell them apart.
func (p *planner) newNameKeys() *nameKeys {
	k := &nameKeys{people: make(map[string]bool), stated: make(map[string][]string)}
	for i := range p.in.Data.Units {
		u := &p.in.Data.Units[i]
		name := p.unitName(u.ID)
		if u.Person != nil {
			k.people[name] = true
		}
		if stated, ok := pinyin.Stated(u.Name, u.Pinyin); ok && u.Pinyin != "" && k.stated[name] == nil {
			k.stated[name] = stated
		}
	}
	return k
}

func (k *nameKeys) of(name string) string {
	if key, ok := k.known.Load(name); ok {
		return key.(string)
	}
	key := ""
	if stated := k.stated[name]; stated != nil {
		key = pinyin.KeyAs(name, stated)
	} else {
		key = pinyin.Key(name, k.people[name])
	}
	k.known.Store(name, key)
	return key
}
