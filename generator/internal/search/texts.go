package search

import (
	"cmp"
	"fmt"
	"path"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/visible"
)

// textLimit is how many bytes of text a file for excerpts holds. A longer
// document has several of them, which are loaded as they are needed.
const textLimit = 24 << 10

// listing is what the list of results shows of a document.
type listing struct {
	Address  string `json:"u"`
	Title    string `json:"t"`
	Supplied bool   `json:"s,omitempty"` // the title
	Date     string `json:"d,omitempty"` // readable; of an undated document its window
	Kind     string `json:"k,omitempty"`
	Place    string `json:"w,omitempty"`
	Parts    int    `json:"n,omitempty"` // further files of text
	ID       string `json:"i,omitempty"` // its hash, where it is not the name in the address
}

// addText makes the files of a document from which excerpts are taken, in a room that is
// used again.
func (x *Index) addText(room *[]byte, number int, d *archive.Entry, body *text.Body,
	add func(string, []byte) error) error {
	var parts []part
	blocks(d, body, func(p passage) {
		if p.words == "" {
			return
		}
		if n := len(parts); n == 0 || parts[n-1].size > textLimit {
			parts = append(parts, part{})
		}
		parts[len(parts)-1].put(p)
	})
	if len(parts) == 0 {
		parts = []part{{}}
	}
	name := fmt.Sprintf("t/%d", number)
	for i, p := range parts {
		texts := []any{p.lines, lines(p.texts)}
		if i == 0 {
			l := listing{
				Address: d.URL, Title: visible.Overrides(d.Title.Value), Supplied: d.Title.Basis == archive.Supplied,
				Date: cmp.Or(say.English.Date(d.Date.Value), say.English.Window(d.Date)),
				ID:   hashBeside(d.URL, d.ID),
				Kind: say.English.Term(d.Kind.Value), Place: visible.Overrides(d.Place.Value), Parts: len(parts) - 1,
			}
			texts = append([]any{l}, texts...)
		}
		if i > 0 {
			name = fmt.Sprintf("t/%d-%d", number, i)
		}
		*room = scriptInto(*room, name, texts...)
		if err := add(Folder+name+".js", *room); err != nil {
			return err
		}
	}
	return nil
}

// hashBeside is the hash of an ID that differs from the name in an address, else "". An
// ID itself may hold letters that no page should.
func hashBeside(address, id string) string {
	if strings.TrimSuffix(path.Base(address), ".html") == id {
		return ""
	}
	return strconv.FormatUint(hash(id), 36)
}

// part is a file of text while it is filled.
type part struct {
	lines []int
	texts []string
	size  int
}

func (p *part) put(passage passage) {
	p.lines = append(p.lines, passage.line)
	p.texts = append(p.texts, visible.Overrides(strings.ReplaceAll(passage.words, "\n", " ")))
	p.size += len(passage.words)
}
