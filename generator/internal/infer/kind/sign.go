package kind

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// Much of what is plain to a reader no single formula settles: that somebody
// writes a letter is seen by “Dear …” above and “Yours sincerely” below, and a
// speech, too, may turn to dear friends. Such signs are weighed: each speaks for
// a kind, the list says how loudly, and a kind is taken only when several of its
// signs agree, or one that nothing else has.

// signs are words that speak for a kind.
var signs = readSigns(lexicon.List("en/signs-of-kinds"))

// sign is what an entry of the list says.
type sign struct {
	kind   string
	weight int
	where  string // see the places below
}

// The places in which a sign counts.
const (
	wholeLine = "whole" // no more stands in a line
	inLine    = "line"  // in a line around the text
	opensLine = "opens" // at the head of a line
	inText    = "text"  // in the text, but not in what somebody is quoted with
)

// signList is the list of signs, with what each of its values says.
type signList struct {
	words *lexicon.Words
	says  map[string]sign
}

func readSigns(words *lexicon.Words) signList {
	list := signList{words, map[string]sign{}}
	for _, entry := range words.Entries() {
		fields := strings.Fields(entry.Value)
		weight, _ := strconv.Atoi(fields[1])
		list.says[entry.Value] = sign{fields[0], weight, fields[2]}
	}
	return list
}

// side is what speaks for a kind, or for those who publish it.
type side struct {
	weight int
	proof  []archive.Evidence
}

func (s *side) add(weight int, proof ...archive.Evidence) {
	s.weight += weight
	s.proof = append(s.proof, proof...)
}

// tally are the signs of a text, by the kinds for which they speak.
type tally struct {
	sides map[string]*side
	seen  map[string]bool // a sign counts once, in whatever capitals
}

// take counts a sign that was found at a place of a block.
func (t *tally) take(s sign, words string, proof archive.Evidence) {
	key := s.kind + " " + strings.ToLower(words)
	if t.seen[key] {
		return
	}
	t.seen[key] = true
	if t.sides[s.kind] == nil {
		t.sides[s.kind] = &side{}
	}
	t.sides[s.kind].add(s.weight, proof)
}

// heaviest is the kind for which most speaks, "" where two are level.
func (t *tally) heaviest() (kind string, weight int) {
	for name, s := range t.sides {
		switch {
		case s.weight > weight:
			kind, weight = name, s.weight
		case s.weight == weight:
			kind = ""
		}
	}
	return kind, weight
}

// signReader is a document while its signs are counted.
type signReader struct{ *reading }

// signBlocks are the first blocks of a text, in which its signs are sought.
const signBlocks = 14

// countSigns counts the signs in the lines around the text, and those in its
// first blocks and its last ones.
func (r signReader) countSigns() *tally {
	const foot = 4 // blocks
	t := &tally{map[string]*side{}, map[string]bool{}}
	r.AroundText(func(b *text.Block) bool {
		if b.Furniture == furniture.Related || b.Furniture == furniture.SiteBlurb {
			return false // they speak for other pages
		}
		var few [48]text.Word
		signs.words.Each(text.AppendWords(few[:0], b.String, nil), b.String, func(m lexicon.Match) {
			if s := signs.says[m.Value]; s.standsIn(b.String, m) {
				t.take(s.asDrawer(b, r.Body), b.String[m.Start:m.End], r.Body.Quote(b, m.Start, m.End))
			}
		})
		return false
	})
	for i, leaf := range r.Leaves {
		if i >= signBlocks && i < len(r.Leaves)-foot {
			continue
		}
		quotes := quotation{words: leaf.String}
		signs.words.Each(leaf.Words, leaf.String, func(m lexicon.Match) {
			s := signs.says[m.Value]
			if s.where == inText && !quotes.isOpen(m.Start) {
				t.take(s, leaf.String[m.Start:m.End], r.Quote(leaf, m.Start, m.End))
			}
		})
		if m, ok := salutations.OpensAmong(leaf.Words, leaf.String); ok && m.Start == 0 && i < paper.HeadBlocks {
			t.take(sign{"speech", 3, opensLine}, "to those present", r.Quote(leaf, 0, m.End))
		}
	}
	return t
}

// asDrawer is a sign that weighs one more where it stands alone on the first line of a
// page: it is the drawer in which the site keeps the text.
func (s sign) asDrawer(b *text.Block, body *text.Body) sign {
	if s.where == wholeLine && b == &body.Blocks[0] {
		s.weight++
	}
	return s
}

// standsIn reports whether a sign of lines stands in a line where it counts.
func (s sign) standsIn(line string, m lexicon.Match) bool {
	const marks = " -–—*_.:;|[]()“”\"1234567890"
	opens := strings.Trim(line[:m.Start], marks) == ""
	switch s.where {
	case wholeLine:
		return opens && strings.Trim(line[m.End:], marks) == ""
	case opensLine:
		return opens
	}
	return s.where == inLine
}

// byForm reads the form in which somebody writes or speaks: a letter, a note, the
// record of a parliament …
func (r *reading) byForm() archive.Fact {
	if !r.IsEnglish() {
		return archive.Fact{}
	}
	const enough = 3
	signed := signReader{r}
	t := signed.countSigns()
	signed.countVoice(t)
	kind, weight := t.heaviest()
	switch {
	case kind == "" || weight < enough:
		return archive.Fact{}
	case kind == "speech":
		// Who turns to those present is heard by the words of his speech.
		return archive.Fact{}
	case kind == "message" && !r.isSpoken(paper.HeadBlocks):
		return archive.Fact{} // somebody else’s, of which this text tells
	}
	return rule.FromText(kind, rule.Form, t.sides[kind].proof...)
}

// countVoice counts what speaks for an opinion: a writer who puts his name above
// the text and says “I” in it, and more so one who names his office, as
// reporters have none.
func (r signReader) countVoice(t *tally) {
	signed, ok := r.signedByWriter()
	if !ok {
		return
	}
	t.take(sign{"op-ed", 1, inLine}, "signed", signed)
	if offices.In(signed.Quote) {
		t.take(sign{"op-ed", 1, inLine}, "by office", signed)
	}
	for _, leaf := range r.top(signBlocks) {
		if m, ok := speaksAsI(leaf); ok {
			t.take(sign{"op-ed", 2, inText}, "as I", r.Quote(leaf, m.Start, m.End))
		}
	}
}

// offices are those with which writers sign who are no reporters.
var offices = lexicon.List("en/offices-of-writers")

// signedByWriter is the line above the text in which its writer is named.
func (r signReader) signedByWriter() (line archive.Evidence, ok bool) {
	for i := range r.Body.Blocks[:min(len(r.Body.Blocks), paper.MenuBlocks)] {
		b := &r.Body.Blocks[i]
		if b.Furniture == furniture.Byline || topline.IsSignedByWriter(b.String) || isSignedByOffice(b.String) {
			return r.Body.Quote(b, 0, len(b.String)), true
		}
	}
	return line, false
}

// isSignedByOffice reports the line of a writer who holds an office: “By Anna Lie,
// Minister of Ports”.
func isSignedByOffice(line string) bool {
	const longest, named = 160, 3 // letters, words up to the end of a name
	const by = "by "
	if len(line) < len(by) || !strings.EqualFold(line[:len(by)], by) || text.Longer(line, longest) {
		return false
	}
	fields := strings.Fields(line)
	if len(fields) < named {
		return false
	}
	name := fields[1:named]
	isName := !strings.EqualFold(name[0], "the") && !slices.ContainsFunc(name, func(word string) bool {
		return !unicode.IsUpper(paper.FirstRune(word))
	})
	return isName && !paper.EndsLikeSentence(line) && offices.In(line)
}
