package markup

import (
	"strings"

	"aseanarchive/generator/internal/text/passage"
)

// TagStripper drops tags, comments, and the content of script and style, from
// HTML that is handed to it piece by piece.
type TagStripper struct {
	inTag  bool
	hidden string // name of the element whose content is not text
	name   strings.Builder
}

// Add adds what the next piece says.
func (t *TagStripper) Add(b *passage.Builder, piece string, offset int) {
	from := 0
	for i := 0; i < len(piece); i++ {
		switch c := piece[i]; {
		case !t.inTag && c == '<':
			if t.hidden == "" {
				addDecoded(b, []byte(piece[from:i]), offset+from, false)
			}
			t.inTag = true
			t.name.Reset()
		case t.inTag && c == '>':
			t.close(b)
			from = i + 1
		case t.inTag && t.name.Len() < 12:
			t.name.WriteByte(c | 0x20)
		}
	}
	if !t.inTag && t.hidden == "" {
		addDecoded(b, []byte(piece[from:]), offset+from, false)
	}
}

func (t *TagStripper) close(b *passage.Builder) {
	t.inTag = false
	b.Space()
	name, _, _ := strings.Cut(strings.TrimSpace(t.name.String()), " ")
	switch {
	case t.hidden != "":
		if name == "/"+t.hidden {
			t.hidden = ""
		}
	case name == "script", name == "style":
		t.hidden = name
	}
}
