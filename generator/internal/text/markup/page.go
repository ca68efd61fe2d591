package markup

import (
	"bytes"
	"sync"

	"github.com/yuin/goldmark/util"
)

// page is where goldmark writes to. It would put a writer with a buffer of its own before
// any other one, for each piece of a text.
type page struct{ bytes.Buffer }

var _ util.BufWriter = (*page)(nil)

// Buffered is how many bytes wait to be written.
func (p *page) Buffered() int { return 0 }

// Flush writes them.
func (p *page) Flush() error { return nil }

var pages = sync.Pool{New: func() any { return new(page) }}

// borrowed is an empty page, which goes back when what stands on it was copied.
func borrowed() *page { return pages.Get().(*page) }

func (p *page) back() {
	const most = 1 << 20 // a long text's is not kept for short ones
	if p.Cap() <= most {
		p.Reset()
		pages.Put(p)
	}
}
