package markup

import "strings"

// Pieces are HTML while it is written.
type Pieces struct{ strings.Builder }

// Put adds some as they are.
func (p *Pieces) Put(pieces ...string) {
	for _, piece := range pieces {
		p.WriteString(piece)
	}
}
