package when

import (
	"strings"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

// noteNumber is how many bytes the number of a note below the text takes with which an item of
// a list begins; isNote tells whether a block is such a note. Items that are numbered beside
// their bullets are the notes of a page.
func (r *eventReader) noteNumber(leaf *paper.Block) (length int, isNote bool) {
	if leaf.Kind == text.Note {
		return 0, true
	}
	number, length := numberAtHead(leaf)
	if number == 0 {
		return 0, false
	}
	for _, at := range [...]int{leaf.Index - 1, leaf.Index + 1} {
		if at < 0 || at >= len(r.Leaves) {
			continue
		}
		if beside, _ := numberAtHead(r.Leaves[at]); beside != 0 && beside-number == at-leaf.Index {
			return length, true
		}
	}
	return 0, false
}

// numberAtHead is the number with which an item begins, and its length with the blank behind
// it; 0 without one.
func numberAtHead(leaf *paper.Block) (number, length int) {
	const mostFigures = 3
	for length < len(leaf.String) && length <= mostFigures && leaf.String[length] >= '0' && leaf.String[length] <= '9' {
		number = 10*number + int(leaf.String[length]-'0')
		length++
	}
	if leaf.Kind != text.Item || length > mostFigures || !strings.HasPrefix(leaf.String[length:], " ") {
		return 0, 0
	}
	return number, length + len(" ")
}
