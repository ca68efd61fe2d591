package build

import (
	"context"
	"strconv"
	"strings"

	"golang.org/x/sync/errgroup"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/codec"
	"aseanarchive/generator/internal/kept"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/collate"
)

// Documents that are worth reading side by side are laid so, which only their texts
// can tell; how they lie is kept for the builds after this one.

// keptFacing is what is kept of two documents side by side.
type keptFacing struct{ Facing []archive.Facing }

// sideBySide lays neighbours in the sequences of the archive side by side. Those that
// have nothing in common but their name are left out.
func (p documentPages) sideBySide(ctx context.Context, sequences []archive.Sequence) ([]archive.Collation, error) {
	var pairs []archive.Collation
	for _, s := range sequences {
		for i := range s.Documents[1:] {
			pairs = append(pairs, archive.Collation{Earlier: s.Documents[i], Later: s.Documents[i+1],
				Series: s.Series, Near: s.Near})
		}
	}
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(max(p.Jobs, 1))
	for i := range pairs {
		group.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			facing, err := p.facing(ctx, pairs[i])
			pairs[i].Facing = facing
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	var list []archive.Collation
	for _, pair := range pairs {
		if pair.Near || isWorthReading(pair.Facing, pair.Series != "") {
			list = append(list, pair)
		}
	}
	p.watch.lap("side by side")
	return list, nil
}

// isWorthReading reports two documents that have enough in common.
func isWorthReading(facing []archive.Facing, ofSeries bool) bool {
	answered, earlier, later := 0, 0, 0
	for _, f := range facing {
		if f.Earlier > 0 {
			earlier++
		}
		if f.Later > 0 {
			later++
		}
		if f.Earlier > 0 && f.Later > 0 {
			answered++
		}
	}
	return isEnough(answered, min(earlier, later), ofSeries)
}

// isEnough tells how many paragraphs answer to each other in documents that are worth
// reading side by side: of one series one, else two, or the one of a very short text, and
// a tenth of the shorter text.
func isEnough(answered, shorter int, ofSeries bool) bool {
	if ofSeries {
		return answered > 0
	}
	return answered >= min(2, max(shorter/2, 1)) && 10*answered >= shorter
}

// facing lays two documents side by side, or knows how they lie. Where they have little in
// common it may be told of none of their paragraphs.
func (p documentPages) facing(ctx context.Context, pair archive.Collation) ([]archive.Facing, error) {
	earlier, later, ofSeries := pair.Earlier, pair.Later, pair.Series != ""
	key, keyed := p.earlier.pairKey(earlier.Document, later.Document, pair.Near, ofSeries, p.state)
	if keyed {
		if value, ok := p.pages.Get(key); ok {
			if known, err := codec.Decode[keptFacing](value); err == nil {
				return known.Facing, nil
			}
		}
	}
	left, err := p.paragraphs(earlier)
	if err != nil {
		return nil, err
	}
	right, err := p.paragraphs(later)
	if err != nil {
		return nil, err
	}
	made := keptFacing{face(left, right, func(most int) bool {
		return pair.Near || isEnough(most, min(len(left), len(right)), ofSeries)
	})}
	if keyed {
		p.pages.Put(key, codec.Encode(&made))
	}
	return made.Facing, ctx.Err()
}

// face lays paragraphs side by side, if enough of them answer to each other.
func face(left, right []archive.Paragraph, enough func(most int) bool) []archive.Facing {
	facing := []archive.Facing{}
	for _, step := range collate.AlignIf(saidIn(left), saidIn(right), enough) {
		f := archive.Facing{Answer: answers[step.Kind], Moved: step.Moved}
		if step.Left >= 0 {
			f.Earlier, f.Words = left[step.Left].Line, len(strings.Fields(left[step.Left].Words))
		}
		if step.Right >= 0 {
			f.Later, f.Words = right[step.Right].Line, len(strings.Fields(right[step.Right].Words))
		}
		switch {
		case step.PartOf < 0:
		case step.Left >= 0:
			f.PartOf = right[step.PartOf].Line
		default:
			f.PartOf = left[step.PartOf].Line
		}
		facing = append(facing, f)
	}
	return facing
}

var answers = [...]archive.Answer{
	collate.Kept: archive.Kept, collate.Changed: archive.Changed, collate.Dropped: archive.Dropped,
	collate.New: archive.New,
}

func saidIn(paragraphs []archive.Paragraph) []string {
	list := make([]string, 0, len(paragraphs))
	for _, p := range paragraphs {
		list = append(list, p.Words)
	}
	return list
}

// paragraphs are those of a document, read again, without the title in the text.
func (p documentPages) paragraphs(d *archive.Entry) ([]archive.Paragraph, error) {
	var list []archive.Paragraph
	err := aloneOn(d.Document, p.most(), func(ctx context.Context) error {
		body, err := p.body(ctx, d.Document)
		if err == nil {
			list = paragraphsOf(body, d.TitleLine())
		}
		return err
	})
	return list, err
}

// paragraphsOf are the paragraphs of a text. What begins on the line of another one
// belongs to it: links lead to lines.
func paragraphsOf(body *text.Body, titleLine int) []archive.Paragraph {
	var list []archive.Paragraph
	body.Leaves(func(b *text.Block) {
		if b.Line == titleLine {
			return
		}
		if n := len(list); n > 0 && list[n-1].Line == b.Line {
			list[n-1].Words += " " + b.String
			return
		}
		p := archive.Paragraph{Line: b.Line, Heading: b.Kind == text.Heading, Words: b.String}
		if b.Kind == text.Clause || b.Kind == text.Note {
			p.Marker = b.Marker
		}
		list = append(list, p)
	})
	return list
}

// pairKey is the key of two documents side by side; false when there is none.
func (m *earlier) pairKey(left, right *archive.Document, near, ofSeries bool, site string) (key kept.Key, ok bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	parts := []string{"side by side", strconv.FormatBool(near), strconv.FormatBool(ofSeries), site}
	for _, d := range [...]*archive.Document{left, right} {
		seed, read := m.keys[d.ID]
		sum, known := m.sums[d.ID]
		if !read || !known {
			return key, false
		}
		parts = append(parts, seed.String(), sum.String())
	}
	return kept.KeyOf(parts...), true
}
