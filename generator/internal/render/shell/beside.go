package shell

import (
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
)

// Beside knows which documents have a page side by side, and which passages go
// through several editions. The zero Beside knows of none.
type Beside struct {
	Collations []*archive.Collation
	Passages   []*Passages // by the documents in which they last stand

	of      map[string][]*archive.Collation // a document, by ID
	strands map[place]*Strand
	partly  map[place]*Strand    // those of which a paragraph has a part
	ending  map[string]*Passages // in a document, by ID
}

// Passages are the strands that end in a document, in parts of a page each.
type Passages struct {
	Document *archive.Entry
	Parts    [][]*Strand
}

// Strand is a passage through the editions that have it.
type Strand struct {
	Editions []Edition // the earliest first, at least two
	Address  string
}

// Edition is a passage in one of the documents that have it.
type Edition struct {
	Document *archive.Entry
	Line     int
	Answer   archive.Answer // what it is to the edition before
	Also     []int          // other paragraphs of the document that have parts of the edition before
}

// Last is the newest edition of a strand.
func (s *Strand) Last() Edition { return s.Editions[len(s.Editions)-1] }

// place is a paragraph of a document.
type place struct {
	id   string
	line int
}

// fewestWords has a passage that is followed: signatures and the like are not.
const fewestWords = 8

const (
	// MostEditions are shown of a passage, the newest.
	MostEditions = 12
	mostInPart   = 120 // passages, each counted in all its editions, that a page shows
)

// Lay makes known which documents stand side by side. Of two pairs that would have one
// address the second has no page.
func (b *Beside) Lay(collations []archive.Collation) {
	b.of, b.ending = map[string][]*archive.Collation{}, map[string]*Passages{}
	b.strands, b.partly = map[place]*Strand{}, map[place]*Strand{}
	taken := map[string]bool{}
	before, behind, parts := map[place]Edition{}, map[place]bool{}, map[place][]int{}
	var last []*archive.Entry // documents of which another was the earlier one, or not
	for i := range collations {
		c := &collations[i]
		at := address.SideBySide(c.Earlier, c.Later)
		if taken[at] {
			continue
		}
		taken[at] = true
		b.Collations = append(b.Collations, c)
		b.of[c.Earlier.ID] = append(b.of[c.Earlier.ID], c)
		b.of[c.Later.ID] = append(b.of[c.Later.ID], c)
		if c.Near {
			continue
		}
		if n := len(last); n == 0 || last[n-1] != c.Earlier {
			last = append(last, c.Earlier)
		}
		last = append(last, c.Later)
		for _, f := range c.Facing {
			if f.Earlier > 0 && f.Later > 0 && f.Words >= fewestWords &&
				c.Earlier.Paragraph(f.Earlier) > 0 && c.Later.Paragraph(f.Later) > 0 {
				before[place{c.Later.ID, f.Later}] = Edition{c.Earlier, f.Earlier, f.Answer, nil}
				behind[place{c.Earlier.ID, f.Earlier}] = true
			}
			if f.Earlier == 0 && f.PartOf > 0 && c.Later.Paragraph(f.Later) > 0 {
				at := place{c.Earlier.ID, f.PartOf}
				parts[at] = append(parts[at], f.Later)
			}
		}
	}
	for _, d := range last {
		b.passages(d, before, behind)
	}
	for _, p := range b.Passages {
		for _, part := range p.Parts {
			for _, s := range part {
				b.takeParts(s, parts)
			}
		}
	}
}

// takeParts adds to a strand the paragraphs that have parts of it.
func (b *Beside) takeParts(s *Strand, parts map[place][]int) {
	for i := range s.Editions[1:] {
		earlier, later := s.Editions[i], &s.Editions[i+1]
		later.Also = parts[place{earlier.Document.ID, earlier.Line}]
		for _, line := range later.Also {
			if at := (place{later.Document.ID, line}); b.strands[at] == nil && b.partly[at] == nil {
				b.partly[at] = s
			}
		}
	}
}

// passages finds the strands that end in a document.
func (b *Beside) passages(d *archive.Entry, before map[place]Edition, behind map[place]bool) {
	p := &Passages{Document: d}
	inPart := mostInPart
	for _, section := range d.Sections {
		at := place{d.ID, section.Line}
		if _, follows := before[at]; !follows || behind[at] {
			continue
		}
		editions := editionsOf(d, section.Line, before)
		if inPart+min(len(editions), MostEditions) > mostInPart {
			p.Parts, inPart = append(p.Parts, nil), 0
		}
		inPart += min(len(editions), MostEditions)
		part := len(p.Parts)
		s := &Strand{editions, address.Passages(d, part) + "#" + address.Anchor(section.Line)}
		p.Parts[part-1] = append(p.Parts[part-1], s)
		for _, e := range editions {
			b.strands[place{e.Document.ID, e.Line}] = s
		}
	}
	if len(p.Parts) > 0 {
		b.Passages = append(b.Passages, p)
		b.ending[d.ID] = p
	}
}

// editionsOf are those of the passage that last stands on a line of a document.
func editionsOf(d *archive.Entry, line int, before map[place]Edition) []Edition {
	var editions []Edition
	for e := (Edition{d, line, archive.New, nil}); ; {
		earlier, follows := before[place{e.Document.ID, e.Line}]
		if follows {
			e.Answer = earlier.Answer
		}
		editions = append(editions, e)
		if !follows {
			slices.Reverse(editions)
			return editions
		}
		e = Edition{earlier.Document, earlier.Line, archive.New, nil}
	}
}

// Of are the pages on which a document stands beside another one.
func (b *Beside) Of(d *archive.Entry) []*archive.Collation { return b.of[d.ID] }

// Strand is the one that goes through the paragraph of a document that begins on a
// line, nil for none.
func (b *Beside) Strand(d *archive.Entry, line int) *Strand { return b.strands[place{d.ID, line}] }

// Partly is the strand of which a paragraph has a part, nil for none.
func (b *Beside) Partly(d *archive.Entry, line int) *Strand { return b.partly[place{d.ID, line}] }

// PassagesIn are the passages that last stand in a document, nil for none.
func (b *Beside) PassagesIn(d *archive.Entry) *Passages {
	return b.ending[d.ID]
}
