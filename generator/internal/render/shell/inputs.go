package shell

import (
	"crypto/sha256"
	"encoding/binary"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/kept"
)

// Inputs sum up what a page is made of, beside its template, the lists of content/ and
// what the site says of itself. A page of which nothing else has changed is not made
// again; so whoever lets such a page look at more has to add it here. A test builds
// archives that change step by step, and holds what is kept against what is made anew.
type Inputs struct {
	site *Site
	out  []byte
}

// Inputs begins the inputs of a page.
func (s *Site) Inputs(texts ...string) *Inputs {
	const usual = 1 << 10 // bytes, of most pages
	return &Inputs{s, kept.Append(make([]byte, 0, usual), texts...)}
}

// Number adds a number.
func (in *Inputs) Number(n int) *Inputs {
	in.out = binary.AppendVarint(in.out, int64(n))
	return in
}

// Text adds texts.
func (in *Inputs) Text(texts ...string) *Inputs {
	in.out = kept.Append(in.out, texts...)
	return in
}

// Documents add what lists say of documents.
func (in *Inputs) Documents(documents []*archive.Entry) *Inputs {
	in.Number(len(documents))
	for _, d := range documents {
		in.Document(d)
	}
	return in
}

// Document adds what lists say of a document.
func (in *Inputs) Document(d *archive.Entry) *Inputs { return in.Key(in.site.lineSum(d)) }

// Key adds a digest of something else.
func (in *Inputs) Key(sum kept.Key) *Inputs {
	in.out = append(in.out, sum[:]...)
	return in
}

// Paragraph adds what a link to the paragraph of a document says that begins on a line.
func (in *Inputs) Paragraph(d *archive.Entry, line int) *Inputs {
	return in.Number(line).Number(d.Paragraph(line)).Text(d.WithheldAt(line))
}

// Mention adds a document with its paragraphs.
func (in *Inputs) Mention(m archive.Mention) *Inputs {
	in.Document(m.Document)
	in.Number(len(m.Paragraphs))
	for _, line := range m.Paragraphs {
		in.Paragraph(m.Document, line)
	}
	return in
}

// Mentions add documents with their paragraphs.
func (in *Inputs) Mentions(mentions []archive.Mention) *Inputs {
	in.Number(len(mentions))
	for _, m := range mentions {
		in.Mention(m)
	}
	return in
}

// Timeline adds entries of the timeline.
func (in *Inputs) Timeline(entries []archive.TimelineEntry) *Inputs {
	in.Number(len(entries))
	for _, entry := range entries {
		in.Text(entry.Date).Document(entry.Document)
		if event := entry.Event; event != nil {
			in.Text(event.Label, string(event.Role)).Number(event.Paragraph)
		} else {
			in.Number(-1)
		}
	}
	return in
}

// Around adds the neighbours of a year in a list.
func (in *Inputs) Around(years []YearAt, i int) *Inputs {
	for at := i - 1; at <= i+1; at++ {
		if at < 0 || at >= len(years) {
			in.Number(-1)
			continue
		}
		y := years[at]
		in.Text(y.Year, y.Address).Number(y.Documents).Number(y.Events).Number(y.Share)
	}
	return in
}

// Sum is the digest of all that was added.
func (in *Inputs) Sum() kept.Key { return sha256.Sum256(in.out) }

// lineSum is a digest of a document in a list, whatever is shown of it there.
func (s *Site) lineSum(d *archive.Entry) kept.Key {
	s.linesOnce.Do(func() {
		s.lines = make(map[*archive.Entry]kept.Key, len(s.Archive.Documents))
		var out []byte
		for _, d := range s.Archive.Documents {
			out = appendLine(out[:0], d)
			s.lines[d] = sha256.Sum256(out)
		}
	})
	return s.lines[d]
}

// appendLine adds what a DocumentLine of a document is made of, which is less work
// than the line itself. A test changes documents field by field and looks at both.
func appendLine(out []byte, d *archive.Entry) []byte {
	out = kept.Append(out, d.URL, d.Title.Value, string(d.Title.Basis), d.Kind.Value, d.Place.Value, d.Lead,
		d.Date.Value, string(d.Date.Basis), d.Date.NotBefore, d.Date.NotAfter,
		d.Author.Value, d.Issuer.Value, d.Language, d.Origin.Value)
	for i := range d.Partners {
		if mention := &d.Partners[i]; mention.Role == archive.Party {
			out = kept.Append(out, mention.Name, mention.ID)
		}
	}
	return out
}
