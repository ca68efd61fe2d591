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
	names      []Name // of all blocks, see Block.Names
	longNames  []Name
}

// workspaces are those in which nobody reads.
var workspaces = sync.Pool{New: func() any { return new(Workspace) }}

// Leave hands the workspace on with the room that was added to it, and without
// what would keep a text alive. Nothing is read behind it.
func (p *Paper) Leave() {
	clear(p.ofSentence[:cap(p.ofSentence)])
	clear(p.names[:cap(p.names)])
	clear(p.longNames[:cap(p.longNames)])
	room := p.Workspace
	workspaces.Put(&room)
	p.Workspace, p.Leaves = Workspace{}, nil
}
