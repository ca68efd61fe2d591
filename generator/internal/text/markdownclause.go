package text

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"aseanarchive/generator/internal/text/label"
	"aseanarchive/generator/internal/text/markup"
	"aseanarchive/generator/internal/text/passage"
	"aseanarchive/generator/internal/text/typescript"
)

// Markdown knows the labels "1." and "1)" and no others, and of these only the
// first may stand below a paragraph without a blank line between them. Here its
// paragraphs are read for labels as bare text is.

// clauses are the parts of a paragraph of which a line begins with a label, names a
// division of a treaty, or dates what stands above it; none where no line does. A line
// in mid-sentence does not begin a clause: "as laid down in paragraph" and "12. of the
// Plan".
func (m *markdownReader) clauses(node ast.Node) []Block {
	starts := m.startsIn(node)
	if len(starts) == 0 {
		return nil
	}
	var list []Block
	if starts[0] != node.FirstChild() {
		b := m.piece(node.FirstChild(), starts[0], 0)
		if lines := node.Lines(); lines.Len() > 0 {
			b.beginsOn(m.source.Line(m.source.Body + lines.At(0).Start))
		}
		list = append(list, b)
	}
	for i, start := range starts {
		var end ast.Node
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		at := m.source.Body + offsetOf(start)
		printed, content := m.clauseLabel(start)
		b := m.piece(start, end, content)
		b.beginsOn(m.source.Line(at))
		if printed != "" {
			b.Kind, b.Marker, b.markerAt = Clause, printed, at+setIn(m.lineFrom(start.(*ast.Text)))
		}
		list = append(list, b)
	}
	return list
}

// startsIn are the nodes of a paragraph with which its parts begin.
func (m *markdownReader) startsIn(node ast.Node) (starts []ast.Node) {
	reader := partReader{}
	begins, before := true, "" // whether a line begins, and the last words of the one above
	for child := node.FirstChild(); child != nil; child = child.NextSibling() {
		words, isText := child.(*ast.Text)
		if begins {
			reader.isTag = child.Kind() == ast.KindRawHTML
			isPart := isText && reader.begins(m.lineFrom(words), m.printed(words), before)
			if reader.standsApart(m.lineOf(child), before) || isPart {
				starts = append(starts, child)
			}
		}
		reader.broken = isText && words.HardLineBreak()
		begins = reader.broken || isText && words.SoftLineBreak()
		value := m.wordsOf(child)
		if value != "" {
			before = value
		}
		if !isText || value != "" {
			reader.wasTag = child.Kind() == ast.KindRawHTML
		}
	}
	return starts
}

// beginsOn gives a block its first line, on which it may have no word.
func (b *Block) beginsOn(line int) {
	b.Line, b.End = line, max(b.End, line)
}

// partReader tells which lines of a paragraph begin a part of it.
type partReader struct {
	label string // of the last clause
	// named reports that a line is to come that is the title of a division,
	// titled that it is the one before.
	named, titled bool
	// quoted reports a quotation: the day below it is that on which it was said;
	// dated that the line above is a day, wasTag that it ends with a tag, and isTag
	// that this one begins with one.
	quoted, dated, wasTag, isTag bool
	above                        string // the line above
	broken                       bool   // it was broken by hand, and not only wrapped
}

// standsApart reports a line that dates what stands above it, one below that, one that
// has its own tags, as the one above does, one below a sentence on a line so long that
// nobody wrapped it, and one below a line that was broken before it was full, as in an
// address.
func (r *partReader) standsApart(line, before string) bool {
	const wrapped, full = 120, 60 // letters
	isUnwrapped := Longer(r.above, wrapped) && EndsSentence(r.above) && !strings.Contains(r.above, "](")
	isOwn := r.broken && r.above != "" && !StartsLower(line[setIn(line):]) && !typescript.EndsSmall(before) &&
		(!Longer(r.above, full) || EndsSentence(r.above))
	r.above = line
	r.quoted = r.quoted || before == "" && (strings.HasPrefix(line, "“") || strings.HasPrefix(line, `"`))
	below := r.dated
	r.dated = before != "" && typescript.IsDateLine(line) && !typescript.AwaitsMore(before) && !r.quoted
	return r.dated || below || isUnwrapped || isOwn && line != "" || r.wasTag && r.isTag
}

// begins reports whether a line begins a part, given its label and the words
// before it.
func (r *partReader) begins(line, printed, before string) bool {
	const longestTitle = 60
	division, isDivision := label.DivisionOf(line)
	isDivision = isDivision && len(line) <= longestTitle && (division.Parted || division.Length < len(line)) &&
		!StartsLower(line[division.Length:]) && !EndsSentence(line)
	below := r.named || r.titled && !StartsLower(line)
	isTitle := r.named && len(line) <= longestTitle && !EndsSentence(line)
	r.titled = isTitle || isDivision && division.Length < len(line)
	r.named = isDivision && division.Length >= len(strings.TrimRight(line, " "))
	switch {
	case printed != "":
		inTurn := before == "" || below || EndsSentence(before) || label.Signs(printed) == label.Signs(r.label) ||
			label.DoubtfulLength(printed) > 0 // known by its series
		if inTurn {
			r.label = printed
		}
		return inTurn
	case isDivision:
		return before != "" || r.named || r.titled
	}
	return below
}

// offsetOf is where in the body the words of a node begin, or the node itself.
func offsetOf(node ast.Node) int {
	for inner := node; inner != nil; inner = inner.FirstChild() {
		if words, ok := inner.(*ast.Text); ok {
			return words.Segment.Start
		}
	}
	return max(node.Pos(), 0)
}

// wordsOf are the last words of a node, without what breaks the line behind them.
func (m *markdownReader) wordsOf(node ast.Node) string {
	for inner := node; inner != nil; inner = inner.LastChild() {
		if words, ok := inner.(*ast.Text); ok {
			piece, _ := m.written(words.Segment)
			return strings.TrimRight(piece, " \\")
		}
	}
	return ""
}

// lineOf is the line on which a node begins, without tags and the marks of emphasis.
func (m *markdownReader) lineOf(node ast.Node) string {
	line, _, _ := strings.Cut(m.source.Text[m.source.Body+offsetOf(node):], "\n")
	return strings.TrimRight(withoutEmphasis.Replace(markup.WithoutTags(line)), " \\\r")
}

// withoutEmphasis drops the marks of emphasis.
var withoutEmphasis = strings.NewReplacer("*", "", "_", "")

// lineFrom is the rest of the line on which words begin, as it is written.
func (m *markdownReader) lineFrom(words *ast.Text) string {
	line, _, _ := strings.Cut(m.source.Text[m.source.Body+words.Segment.Start:], "\n")
	return line
}

// printed is the label at the head of the line on which words begin.
func (m *markdownReader) printed(words *ast.Text) string {
	printed, _ := m.clauseLabel(words)
	return printed
}

// clauseLabel is the label at the head of the line on which a node begins, also
// one that is known by its series, and how much stands before what follows it. Only
// plain words have one.
func (m *markdownReader) clauseLabel(node ast.Node) (printed string, content int) {
	words, ok := node.(*ast.Text)
	if !ok {
		return "", 0
	}
	line := m.lineFrom(words)
	if printed := m.series[words.Segment.Start]; printed != "" {
		return printed, len(line) - len(strings.TrimLeftFunc(line[len(printed):], passage.IsBlank))
	}
	return clauseLabel(line)
}

// clauseLabel is the label at the head of a line, "" for none, and how much of
// the line stands before its words, without the mark that escapes a bracket. Spaces that do not
// break may set it in. A letter with a full stop is none: it may be an initial or the beginning
// of "a. m."
func clauseLabel(line string) (printed string, content int) {
	setIn := setIn(line)
	plain, marks := label.Unescaped(line[setIn:])
	kind, printed, content := marker(plain)
	if kind != Clause || strings.HasSuffix(printed, ".") && label.StyleOf(printed) != label.Figures {
		return "", 0
	}
	return printed, setIn + marks + content
}

// setIn is how much white space a line begins with.
func setIn(line string) int { return len(line) - len(strings.TrimLeftFunc(line, passage.IsBlank)) }

// piece is a block of the children of a paragraph from one up to another,
// without so many bytes at its head.
func (m *markdownReader) piece(from, end ast.Node, skipped int) Block {
	parent, part := from.Parent(), ast.NewParagraph()
	for child := from; child != nil && child != end; {
		next := child.NextSibling()
		words, ok := child.(*ast.Text)
		breaks := skipped == 0 && next != nil && next != end // a text without words breaks a line
		if !ok || breaks || words.Segment.Len() > skipped {
			part.AppendChild(part, child)
		} else {
			parent.RemoveChild(parent, child)
		}
		if ok && skipped > 0 {
			n := min(skipped, words.Segment.Len())
			words.Segment.Start += n
			skipped -= n
		}
		child = next
	}
	last := 0 // where its last node begins, be it the mark of a note
	for child := part.FirstChild(); child != nil; child = child.NextSibling() {
		last = max(last, child.Pos())
	}
	b := m.leaf(Paragraph, part)
	m.place(&b, part)
	b.End = max(b.End, m.source.Line(m.source.Body+last))
	return b
}
