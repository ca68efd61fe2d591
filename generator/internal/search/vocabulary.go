package search

import "sync"

// vocabulary gives each form a number, in the order in which they are met.
// That order hangs on the schedule; nothing that is written does.
type vocabulary struct {
	lock  sync.Mutex
	ids   map[string]uint32
	forms []string
}

// The first numbers are those of nearWords, so that a number up to
// len(nearWords)-1 tells which of them a word is.
func (v *vocabulary) init() {
	v.ids = make(map[string]uint32, 1<<14)
	for _, word := range nearWords {
		v.id([]byte(word))
	}
}

func (v *vocabulary) id(form []byte) uint32 {
	v.lock.Lock()
	defer v.lock.Unlock()
	if id, ok := v.ids[string(form)]; ok {
		return id
	}
	id := uint32(len(v.forms))
	word := string(form)
	v.ids[word] = id
	v.forms = append(v.forms, word)
	return id
}
