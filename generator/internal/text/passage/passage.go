// Package passage holds running text together with where it stands in its source.
package passage

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Passage is running text as a reader sees it, on one line, together with
// where each part of it stands in the source. Markup, hard wraps, runs of
// white space and invisible characters are not in it.
type Passage struct {
	String string
	runs   []run
}

// run maps String from offset at on, byte for byte, to the source from offset
// source on. What it stands for ends in the source at stop: a character may
// be written longer or shorter there than here.
type run struct{ at, source, stop int }

// Of is the passage of a piece of the source that reads as it is written.
func Of(piece string, offset int) Passage {
	return Passage{piece, []run{{0, offset, offset + len(piece)}}}
}

// Ends are the offsets in the source between which the passage stands; ok is
// false when it has no words.
func (p Passage) Ends() (from, to int, ok bool) {
	if len(p.runs) == 0 {
		return 0, 0, false
	}
	return p.runs[0].source, p.runs[len(p.runs)-1].stop, true
}

// Grow makes room for so many bytes.
func (b *Builder) Grow(n int) { b.out.Grow(n) }

// Source returns the offsets in the source between which the words from i to
// j of the passage stand.
func (p Passage) Source(i, j int) (from, to int) {
	if len(p.runs) == 0 {
		return 0, 0
	}
	first := p.runs[p.runAt(i)]
	k := p.runAt(max(j-1, i))
	last, end := p.runs[k], len(p.String)
	if k+1 < len(p.runs) {
		end = p.runs[k+1].at
	}
	to = last.stop
	if j < end { // not the whole of the run
		to = min(to, last.source+max(j, i+1)-last.at)
	}
	from = min(first.source+i-first.at, first.stop)
	return from, max(from, to)
}

// Find returns where in the passage the words stand that the source has between
// two offsets, without white space around them; ok is false when it has none of
// them.
func (p Passage) Find(from, to int) (i, j int, ok bool) {
	first := sort.Search(len(p.runs), func(k int) bool { return p.runs[k].stop > from })
	behind := first + sort.Search(len(p.runs)-first, func(k int) bool { return p.runs[first+k].source >= to })
	if first >= behind {
		return 0, 0, false
	}
	i, j = p.runs[first].at, len(p.String)
	if behind < len(p.runs) {
		j = p.runs[behind].at
	}
	if r := p.runs[first]; r.source < from { // the words begin inside a run
		i = min(i+from-r.source, p.endOf(first))
	}
	if r := p.runs[behind-1]; r.stop > to {
		j = min(r.at+to-r.source, j)
	}
	for i < j && p.String[i] == ' ' {
		i++
	}
	for i < j && p.String[j-1] == ' ' {
		j--
	}
	return i, j, i < j && utf8.ValidString(p.String[i:j])
}

// FollowedBy is a passage with another one behind it.
func (p Passage) FollowedBy(next Passage) Passage {
	joined := Passage{p.String + " " + next.String, slices.Clone(p.runs)}
	if len(next.runs) > 0 {
		joined.runs = append(joined.runs, run{len(p.String), next.runs[0].source - 1, next.runs[0].source})
	}
	for _, r := range next.runs {
		joined.runs = append(joined.runs, run{r.at + len(p.String) + 1, r.source, r.stop})
	}
	return joined
}

// Without is the passage without some of its words, given in order.
func (p Passage) Without(cuts [][2]int) Passage {
	var kept Passage
	var words strings.Builder
	from := 0
	for _, cut := range append(slices.Clone(cuts), [2]int{len(p.String), len(p.String)}) {
		for k := p.runAt(from); k < len(p.runs) && p.runs[k].at < cut[0]; k++ {
			r, end := p.runs[k], p.endOf(k)
			skipped := max(from-r.at, 0)
			part := run{words.Len() + r.at + skipped - from, r.source + skipped, r.stop}
			if cut[0] < end {
				part.stop = min(r.stop, r.source+cut[0]-r.at)
			}
			if part.source < part.stop {
				kept.runs = append(kept.runs, part)
			}
		}
		words.WriteString(p.String[from:cut[0]])
		from = cut[1]
	}
	kept.String = words.String()
	return kept
}

// endOf is where in the passage a run ends.
func (p Passage) endOf(run int) int {
	if run+1 < len(p.runs) {
		return p.runs[run+1].at
	}
	return len(p.String)
}

// runAt is the index of the run that holds byte i of the passage.
func (p Passage) runAt(i int) int {
	return max(0, sort.Search(len(p.runs), func(k int) bool { return p.runs[k].at > i })-1)
}

// Builder joins pieces of the source to a passage.
type Builder struct {
	out  strings.Builder
	runs []run
	gap  bool // white space was met and not yet written
}

// Add appends the source from offset to offset+len(piece) as it reads.
func (b *Builder) Add(piece string, offset int) {
	for i := 0; i < len(piece); {
		if isPlain(piece[i]) { // plain words, in one go
			end := i + 1
			for end < len(piece) && (isPlain(piece[end]) || piece[end] == ' ' && end+1 < len(piece) &&
				isPlain(piece[end+1])) {
				end++
			}
			b.write(piece[i:end], offset+i, end-i)
			i = end
			continue
		}
		r, size := utf8.DecodeRuneInString(piece[i:])
		switch {
		case unicode.IsSpace(r) && r != '\u0085', r < ' ', r == 0x7f:
			b.gap = true
		case Invisible(r):
		case r >= 0x80 && r < 0xa0: // Windows-1252 read as Latin-1
			b.write(string(charmap.Windows1252.DecodeByte(byte(r))), offset+i, size)
		default:
			b.write(piece[i:i+size], offset+i, size)
		}
		i += size
	}
}

// isPlain reports a letter, figure or mark of ASCII.
func isPlain(c byte) bool { return c > ' ' && c < 0x7f }

// ReadsAsWritten reports whether a piece that is not blank at its ends reads
// byte for byte as it is written, as most lines do.
func ReadsAsWritten(piece string) bool {
	for i := 0; i < len(piece); {
		if isPlain(piece[i]) || piece[i] == ' ' && i+1 < len(piece) && isPlain(piece[i+1]) {
			i++
			continue
		}
		if piece[i] == ' ' && i+1 < len(piece) && piece[i+1] >= utf8.RuneSelf {
			i++ // what follows is looked at next
			continue
		}
		r, size := utf8.DecodeRuneInString(piece[i:])
		if r < 0xa0 || r == utf8.RuneError || unicode.IsSpace(r) || Invisible(r) {
			return false
		}
		i += size
	}
	return piece != ""
}

// Entity appends what stands for an entity of so many bytes at the offset.
func (b *Builder) Entity(decoded string, offset, size int) {
	if strings.TrimFunc(decoded, IsBlank) == "" {
		b.Add(decoded, offset) // white space, or nothing that shows
		return
	}
	b.write(decoded, offset, size)
}

// write appends text that stands in so many bytes at the offset, after the gap
// if there is one.
func (b *Builder) write(text string, offset, size int) {
	if b.gap && b.out.Len() > 0 {
		b.note(offset-1, 1, 1)
		b.out.WriteByte(' ')
	}
	b.gap = false
	b.note(offset, size, len(text))
	b.out.WriteString(text)
}

// note begins a run unless the one before goes on, byte for byte, to this
// offset.
func (b *Builder) note(offset, size, length int) {
	at := b.out.Len()
	if n := len(b.runs); n > 0 && size == length {
		if r := &b.runs[n-1]; r.stop == offset && offset-r.source == at-r.at {
			r.stop += size
			return
		}
	}
	b.runs = append(b.runs, run{at, offset, offset + size})
}

// Space marks that white space stands between what came and what comes.
func (b *Builder) Space() { b.gap = true }

// Passage is what was built.
func (b *Builder) Passage() Passage { return Passage{b.out.String(), b.runs} }

// Invisible reports characters that take no room: zero-width spaces and
// joiners, soft hyphens, byte-order marks, directional marks, places of objects.
func Invisible(r rune) bool {
	switch r {
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff', '\ufffc':
		return true
	}
	return false
}

// IsBlank reports what does not show. U+0085 does: it is an ellipsis of
// Windows-1252.
func IsBlank(r rune) bool {
	return unicode.IsSpace(r) && r != '\u0085' || Invisible(r) || r < ' ' || r == 0x7f
}
