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

// enter begins a reading in a workspace that it is to leave.
func (r *reading) enter() (room *workspace) {
	room = workspaces.Get().(*workspace)
	r.workspace = *room
	return room
}

// leave hands a workspace on with the room that was added to it, and without
// what would keep a text alive.
func (r *reading) leave(room *workspace) {
	*room = r.workspace
	clear(room.ofSentence[:cap(room.ofSentence)])
	clear(room.fields[:cap(room.fields)])
	clear(room.names)
	clear(room.statements)
	workspaces.Put(room)
}
