package paper

import (
	"sync"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text"
)

// Workspace is the room in which a document is read. The next document uses it
// again: nothing of it is part of a fact. The zero value is an empty one.
type Workspace struct {
	allWords   []text.Word    // of all blocks
	ofSentence []SentenceWord // see SentenceWords
	spots      []dates.Spot
	Names      []Name
	LongNames  []Name // in which others stand, and which the rules about those pass by
}

// workspaces are those in which nobody reads.
var workspaces = sync.Pool{New: func() any { return new(Workspace) }}

// Leave hands the workspace on with the room that was added to it, and without
// what would keep a text alive. Nothing is read behind it.
func (p *Paper) Leave() {
	clear(p.ofSentence[:cap(p.ofSentence)])
	clear(p.Names[:cap(p.Names)])
	clear(p.LongNames[:cap(p.LongNames)])
	room := p.Workspace
	workspaces.Put(&room)
	p.Workspace = Workspace{}
}
