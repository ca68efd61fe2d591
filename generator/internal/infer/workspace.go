package infer

import (
	"sync"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text"
)

// workspace is the room in which a document is read. The next document uses it
// again: nothing of it is part of a fact. The zero value is an empty one.
type workspace struct {
	allWords   []text.Word // of all blocks
	keys       []uint64    // see appendKeys
	nameWords  []nameWord
	ofSentence []sentenceWord // see sentenceWords
	fields     []field
	spots      []dates.Spot
	names      []named
	statements []statement
}

// workspaces are those in which nobody reads.
var workspaces = sync.Pool{New: func() any { return new(workspace) }}

// handOn puts a workspace back without what would keep a text alive.
func (w *workspace) handOn() {
	clear(w.ofSentence[:cap(w.ofSentence)])
	clear(w.fields[:cap(w.fields)])
	clear(w.names)
	clear(w.statements)
	workspaces.Put(w)
}
