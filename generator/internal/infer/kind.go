package infer

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/text"
)

// Kinds are what a document may be, as the contract of the data names them.
var Kinds = []string{
	"press-release", "joint-statement", "joint-communique", "chairmans-statement", "declaration", "plan-of-action", "agreement",
	"fact-sheet", "speech", "remarks", "transcript", "readout", "news-article", "report", "other",
}

// kind is what the document is: given, by the words of its title or of another
// line above the text, by how it opens, by the marks of press and issuers, or
// by how it is laid out. Where nothing speaks for a kind it is not known.
func (r *reading) kind(origin archive.Fact) archive.Fact {
	if g, ok := r.given("kind"); ok {
		fact := givenKind(g)
		if fact.Known() {
			r.checkKind(g, fact.Value)
		}
		return fact
	}
	head := r.headLines()
	for _, rule := range [...]func() archive.Fact{
		func() archive.Fact { return r.kindByTitle(head) },
		func() archive.Fact { return r.kindByHeadLine(head) },
		r.kindByTurns,
		r.kindByOpening,
		r.kindByLayout,
		func() archive.Fact { return r.kindByPress(origin) },
	} {
		if fact := rule(); fact.Known() {
			return fact
		}
	}
	return archive.NotKnown()
}

// givenKind is a kind that a person wrote down, in the words of the contract
// where it can be told which they meant: “Press Release” is press-release.
func givenKind(g given) archive.Fact {
	fact := g.fact()
	if !slices.Contains(Kinds, fact.Value) {
		if kind, _, ok := kindInWords(fact.Value); ok {
			fact.Value = kind
		}
	}
	return fact
}

// fromText is a kind that follows from words of the text.
func fromText(kind, rule string, evidence ...archive.Evidence) archive.Fact {
	return archive.Fact{Value: kind, Basis: archive.Inferred, Source: archive.FromText, Rule: rule, Evidence: evidence}
}

// kindByLayout recognises a fact sheet: headings, and more of the text in
// points than outside them. Clauses, which count the paragraphs of a record,
// are no points.
func (r *reading) kindByLayout() archive.Fact {
	const fewest = 4 // points
	points, items, others, headings := 0, 0, 0, 0
	var first *block
	for _, leaf := range r.leaves {
		switch leaf.Kind {
		case text.Item:
			points++
			items += len(leaf.String)
			if first == nil {
				first = leaf
			}
		case text.Heading:
			headings++
		default:
			others += len(leaf.String)
		}
	}
	if headings < 2 || points < fewest || items < others {
		return archive.Fact{}
	}
	return fromText("fact-sheet", ruleLayout, r.quote(first, 0, runeFloor(first.String, longestDateline)))
}

// Reading a document's head

const (
	headBlocks      = 12  // blocks among which the head of a document lies
	menuBlocks      = 60  // blocks of a menu that may stand above it
	longestKindLine = 200 // bytes of a line of the head
)

// headLines are the lines above the text, also those that were set aside: a
// site prints the kind of a document beside its date. Those nearest to the
// text are kept.
func (r *reading) headLines() []*text.Block {
	var lines []*text.Block
	for i := range r.body.Blocks[:min(len(r.body.Blocks), menuBlocks)] {
		b := &r.body.Blocks[i]
		if b.Kind == text.Clause || b.Kind == text.List || len(b.String) > longestKindLine || r.isDatelined(b) || isSentence(b.String) {
			break
		}
		if b.String != "" && b.Kind != text.Item {
			lines = append(lines, b)
		}
	}
	return lines[max(0, len(lines)-headBlocks):]
}

// isSentence reports whether a line is a whole sentence, of words enough to
// say something.
func isSentence(line string) bool {
	const words = 9
	return strings.HasSuffix(line, ".") && strings.Count(line, " ") >= words
}

// isDatelined reports whether a block opens the text with a dateline.
func (r *reading) isDatelined(b *text.Block) bool {
	return r.dateline.found && !r.dateline.alone && r.leaves[r.dateline.leaf].Block == b
}

// lowered is a text with the capitals of English as small letters, byte for
// byte: offsets in it are offsets in the text.
func lowered(words string) string {
	var lower strings.Builder
	written := 0
	for i := range len(words) {
		if isCapital(words[i]) {
			if lower.Len() == 0 {
				lower.Grow(len(words))
			}
			lower.WriteString(words[written:i])
			lower.WriteByte(words[i] + 'a' - 'A')
			written = i + 1
		}
	}
	if written == 0 {
		return words
	}
	lower.WriteString(words[written:])
	return lower.String()
}

func isCapital(c byte) bool { return c >= 'A' && c <= 'Z' }

// checkKind warns of a kind that a person gave and the data's contract does
// not know: it is kept, and its page stands beside the others.
func (r *reading) checkKind(g given, kind string) {
	if slices.Contains(Kinds, kind) {
		return
	}
	hint := "The kinds are " + strings.Join(Kinds, ", ") + "."
	if meant := diag.DidYouMean(g.value, Kinds); meant != "" {
		hint = "Did you mean “" + meant + "”? " + hint
	}
	r.log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "unknown-kind", File: g.at.File, Line: g.at.Line, Column: g.column,
		Message: "“" + g.value + "” is no kind of document that this archive knows", Hint: hint})
}
