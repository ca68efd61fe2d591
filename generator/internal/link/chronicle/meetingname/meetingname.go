// Package meetingname holds names of meetings that are no edition of a known series, and tells
// which are names of one.
package meetingname

import (
	"slices"
	"strings"
)

// Name is the name of a meeting.
type Name struct {
	Noun    string          // in the singular
	Own     map[string]bool // its words but the noun and what any meeting is called
	Written string          // as the clause has it
}

// Same reports names of one meeting: all words of the shorter one stand in the longer one.
func Same(x, y Name) bool {
	if x.Noun != y.Noun {
		return false
	}
	if len(x.Own) > len(y.Own) {
		x, y = y, x
	}
	for word := range x.Own {
		if !y.Own[word] {
			return false
		}
	}
	return len(x.Own) > 0
}

// Key is the same for the same words in any order.
func (n *Name) Key() string {
	words := make([]string, 0, len(n.Own))
	for word := range n.Own {
		words = append(words, word)
	}
	slices.Sort(words) // maps have no order of their own
	return n.Noun + " " + strings.Join(words, " ")
}
