package infer

import (
	"sync"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text"
)

// workspace is the room in which a document is read. The next document uses it
// again: nothing of it is part of a fact. The zero value is an empty one.
type workspace struct {
	allWords   []text.Word    // of all blocks
	ofSentence []sentenceWord // see sentenceWords
	spots      []dates.Spot
	names      []named
}

// workspaces are those in which nobody reads.
var workspaces = sync.Pool{New: func() any { return new(workspace) }}

// leave hands the workspace on with the room that was added to it, and without
// what would keep a text alive. Nothing is read behind it.
func (r *reading) leave() {
	clear(r.ofSentence[:cap(r.ofSentence)])
	clear(r.names[:cap(r.names)])
	room := r.workspace
	workspaces.Put(&room)
	r.workspace = workspace{}
}
