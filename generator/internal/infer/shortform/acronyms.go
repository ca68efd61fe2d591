// Package shortform reads the short forms of a document: those it defines,
// those it uses and the archive knows, and those that nobody explains.
package shortform

import (
	"strings"
	"unicode"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority/shortforms"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// reading is a document while its short forms are read.
type reading struct{ *head.Head }

// Find are the short forms that a document defines, and behind them those that
// it uses and the archive knows.
func Find(h *head.Head) []archive.Acronym {
	r := &reading{h}
	defined := r.acronyms()
	return append(defined, r.borrowedAcronyms(defined, r.Lists.ShortForms)...)
}

// Unexplained are the short forms that a document uses and nobody explains.
func Unexplained(h *head.Head, explained []archive.Acronym) []archive.ShortUse {
	return (&reading{h}).unexplained(explained)
}

// acronyms are the short forms that the text defines: "ASEAN Regional Forum
// (ARF)", and the other way round, "ARF (ASEAN Regional Forum)".
//
// The rule is that of Ariel S. Schwartz and Marti A. Hearst, "A simple
// algorithm for identifying abbreviation definitions in biomedical text",
// Pacific Symposium on Biocomputing 8 (2003), 451–462: what stands in brackets
// and looks like a short form is matched letter by letter, from the right,
// with the words before the bracket, and its first letter must begin a word.
// It differs in this: every way of matching has a cost (a word passed over, a
// letter inside a word), the cheapest wins, and one too dear is none; see
// align.go for what counts.
func (r *reading) acronyms() []archive.Acronym {
	d := definitions{reading: r, found: []archive.Acronym{}}
	for _, leaf := range r.Leaves {
		if leaf.Kind != text.Code {
			d.leaf(leaf)
		}
	}
	return d.found
}

// definitions are the acronyms found so far.
type definitions struct {
	*reading
	found  []archive.Acronym
	known  map[definition]int // place in found
	finder finder
	last   span // the definition before, in the same block
}

// definition tells acronyms apart: the long form in small letters.
type definition struct{ short, long string }

// span is where a definition stands in a block.
type span struct{ from, open, end int }

// longestBracket is how far, in letters, a bracket that defines something may
// reach.
const longestBracket = 160

// leaf reads the definitions in a block.
func (d *definitions) leaf(leaf *paper.Block) {
	words := leaf.String
	d.last = span{}
	for at := 0; ; {
		open := strings.IndexAny(words[at:], "([")
		if open < 0 {
			return
		}
		open += at
		at = open + 1
		closing, nested := closingOf(words[at : at+text.Reach(words[at:], longestBracket)])
		if closing < 0 {
			continue
		}
		closing += at
		short, ok := shortForm(words[at:closing])
		if inner := words[at:closing]; !ok && isSmallShort(inner) {
			short, ok = inner, true
		}
		switch {
		case ok:
			d.behind(leaf, short, open, closing)
		case nested:
			continue // the bracket inside may define something
		case !d.inside(leaf, open, closing):
			d.before(leaf, open, closing)
		}
		at = closing + 1
	}
}

// closingOf is where the bracket closes behind which words stand, and whether
// another stands inside it; it is -1 where none closes.
func closingOf(words string) (closing int, nested bool) {
	depth := 0
	for i := 0; i < len(words); i++ {
		switch words[i] {
		case '(', '[':
			depth++
			nested = true
		case ')', ']':
			if depth == 0 {
				return i, nested
			}
			depth--
		}
	}
	return -1, nested
}

// behind reads "long form (SHORT)".
func (d *definitions) behind(leaf *paper.Block, short string, open, closing int) {
	words := leaf.String
	d.finder.read(words, d.listedBefore(words), open)
	from, to, ok := d.finder.longForm(short)
	if !ok || d.finder.words[0].small { // "… and (ARR)"
		return
	}
	if from > d.last.open && from < d.last.end {
		from = d.last.from // "Association of … Nations (ASEAN) Regional Forum"
	}
	if !inBalance(words[from:to]) {
		if words[to] == ')' || words[to] == ']' {
			to++ // "prostaglandin E(2)"
		}
		if !inBalance(words[from:to]) {
			return // "Ann Lee (R-GA) and …"
		}
	}
	if isOtherSpelling(short, words[from:to]) {
		return
	}
	d.last = span{from, open, closing + 1}
	d.add(leaf, short, words[from:to], from, closing+1)
}

// isOtherSpelling reports a bracket that corrects a word: "Disclosure [DISCLOSE]".
func isOtherSpelling(short, word string) bool {
	const shortest = 5
	return len(short) >= shortest && !strings.ContainsAny(word, " -") &&
		strings.HasPrefix(strings.ToLower(word), strings.ToLower(short[:len(short)-1]))
}

// listedBefore is where the definition before ends when the next item of the
// same list follows it: no long form reaches back over it.
func (d *definitions) listedBefore(words string) int {
	rest := words[d.last.end:]
	for _, mark := range [...]string{",", ";", " and ", " or "} {
		if strings.HasPrefix(rest, mark) {
			return d.last.end
		}
	}
	return 0
}

// inBalance reports whether every bracket in a text has its other half there.
func inBalance(words string) bool {
	depth := 0
	for i := 0; i < len(words) && depth >= 0; i++ {
		switch words[i] {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		}
	}
	return depth == 0
}

// inside reads "(long form, SHORT)".
func (d *definitions) inside(leaf *paper.Block, open, closing int) bool {
	words := leaf.String
	comma := open + 1 + strings.LastIndexByte(words[open+1:closing], ',') // without one, all is no short form
	short, ok := shortForm(words[comma+1 : closing])
	if !ok {
		return false
	}
	inner := open + 1
	if rest, found := strings.CutPrefix(words[inner:comma], "the "); found {
		inner = comma - len(rest)
	}
	d.finder.read(words, inner, comma)
	from, to, ok := d.finder.longForm(short)
	if !ok || from != inner || to != comma {
		return false
	}
	d.add(leaf, short, words[from:to], open, closing+1)
	return true
}

// before reads "SHORT (long form)".
func (d *definitions) before(leaf *paper.Block, open, closing int) {
	words := leaf.String
	if !strings.HasSuffix(words[:open], " ") {
		return
	}
	start := strings.LastIndexByte(words[:open-1], ' ') + 1
	short, ok := shortForm(words[start : open-1])
	if !ok || len(short) != open-1-start {
		return
	}
	inner := open + 1
	if rest, found := strings.CutPrefix(words[inner:closing], "the "); found {
		inner = closing - len(rest)
	}
	d.finder.read(words, inner, closing)
	if from, to, ok := d.finder.longForm(short); ok && from == inner && to == closing {
		d.add(leaf, short, words[from:to], start, closing+1)
	}
}

// add keeps a definition, or the paragraph of one that is known. A long form
// in capitals gives way to one that is not.
func (d *definitions) add(leaf *paper.Block, short, long string, from, to int) {
	key := definition{short, strings.ToLower(strings.ReplaceAll(long, "’", "'"))}
	if i, known := d.known[key]; known {
		a := &d.found[i]
		if a.Paragraphs[len(a.Paragraphs)-1] != leaf.Line {
			a.Paragraphs = append(a.Paragraphs, leaf.Line)
		}
		if typescript.InCapitals(a.Long) && !typescript.InCapitals(long) {
			a.Long = long
			a.Evidence = []archive.Evidence{d.Quote(leaf, from, to)}
		}
		return
	}
	if d.known == nil {
		d.known = map[definition]int{}
	}
	d.known[key] = len(d.found)
	d.found = append(d.found, archive.Acronym{Short: short, Long: long, Basis: archive.Stated, Rule: rule.Defined,
		Evidence: []archive.Evidence{d.Quote(leaf, from, to)}, Paragraphs: []int{leaf.Line}})
}

const (
	longestShort  = 40 // letters
	shortestShort = 2
	mostWords     = 6
)

// introductions are words before a short form in a bracket.
var introductions = lexicon.List("en/introductions-of-short-forms")

// shortForm is the short form that a bracket holds, without quotation marks,
// the words that introduce it, and a possessive; a line may break at its hyphens. One of
// several words has at its head or its end a word that is a short form by itself.
func shortForm(inner string) (string, bool) {
	inner = strings.ReplaceAll(strings.TrimSpace(inner), "‑", "-")
	for {
		lead, ok := introductions.Opens(inner)
		if !ok || !strings.HasPrefix(inner[lead.End:], " ") {
			break
		}
		inner = inner[lead.End+1:]
	}
	for _, mark := range [...]string{",", ";", ":"} {
		inner, _, _ = strings.Cut(inner, mark)
	}
	inner = strings.Trim(inner, " \"“”‘’'*")
	inner = strings.TrimRight(paper.WithoutPossessive(inner), " \"“”")
	if !text.Longer(inner, shortestShort-1) || text.Longer(inner, longestShort) || isNumeral(inner) {
		return "", false
	}
	if strings.Count(inner, " ") >= mostWords {
		return "", false
	}
	first, _, _ := strings.Cut(inner, " ")
	return inner, plainShort(inner) && (looksShort(first) || looksShort(lastField(inner))) && !isSeat(inner)
}

// isSmallShort reports a word that can be a short form though it has no
// capital: masl. Its letters must then begin the words, each of them.
func isSmallShort(word string) bool {
	const shortest, longest = 3, 5
	if len(word) < shortest || len(word) > longest {
		return false
	}
	for i := range len(word) {
		if word[i] < 'a' || word[i] > 'z' {
			return i >= shortest && strings.Trim(word[i:], "0123456789") == ""
		}
	}
	return true
}

// isSeat reports the party and state of a member of the Congress: R-GA.
func isSeat(short string) bool {
	party, state, ok := strings.Cut(strings.ReplaceAll(short, "–", "-"), "-")
	return ok && len(party) == 1 && strings.Contains("RDI", party) && len(state) == 2 && typescript.InCapitals(state)
}

// plainShort reports whether a text holds nothing but what short forms are
// made of, and begins with a letter or a figure.
func plainShort(inner string) bool {
	for i, r := range inner {
		switch {
		case unicode.IsLetter(r), r >= '0' && r <= '9':
		case i > 0 && strings.ContainsRune(" -–&/.+", r):
		case i > 0 && strings.ContainsRune("()[]", r) && inner[i-1] != ' ': // FEV(1)
		default:
			return false
		}
	}
	return inBalance(inner)
}

// looksShort reports whether a word can be a short form: it has two capitals,
// or a capital and a figure; and small letters do not outnumber them by much,
// as they do in a word such as McDonald.
func looksShort(word string) bool {
	capitals, figures, small := 0, 0, 0
	if len(word) > 2 && paper.IsLower(word) && paper.IsCapital(word[1]) {
		capitals, word = 1, word[1:] // mAb
	}
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			capitals++
		case r >= '0' && r <= '9':
			figures++
		case unicode.IsLower(r):
			small++
		}
	}
	return capitals > 0 && capitals+figures >= 2 && small <= 2*capitals
}

// isNumeral reports Roman figures, which count things.
func isNumeral(word string) bool { return strings.Trim(word, "IVX") == "" }

// borrowedAcronyms are the short forms that the text uses without defining
// them, and whose meaning the archive's list gives. A mention is a whole word
// in its own case; words in capitals throughout prove nothing, and a name of
// a partner or of ASEAN itself is explained elsewhere. Letters that the list
// gives two meanings are left alone.
func (r *reading) borrowedAcronyms(defined []archive.Acronym, known *shortforms.Forms) []archive.Acronym {
	found := []archive.Acronym{}
	settled := settledShorts(defined)
	for _, leaf := range r.Leaves {
		if leaf.Kind == text.Code || mostlyCapitals(leaf) {
			continue
		}
		for words := leaf.Words; len(words) > 0; {
			one, parts := shortAt(leaf.String, words)
			if parts == 0 {
				words = words[1:]
				continue
			}
			start, end := int(one.Start), int(words[parts-1].End)
			long, listed := known.Long(leaf.String[start:end])
			if !listed { // the first of two may be, by itself
				end, parts = int(one.End), 1
				long, _ = known.Long(leaf.String[start:end])
			}
			words = words[parts:]
			short := leaf.String[start:end]
			isShort := looksShort(short) || strings.IndexByte(short, ' ') >= 0
			if long == "" || settled[short] || !isShort {
				continue
			}
			settled[short] = true // the first use is enough
			if topline.NamesOnly(short, r.Lists.Names) || isDefinedOtherwise(leaf.String, start, end, long) {
				continue
			}
			found = append(
				found,
				archive.Acronym{Short: short, Long: long, Basis: archive.Inferred, Rule: rule.Borrowed,
					Evidence: []archive.Evidence{r.Quote(leaf, start, end)}, Paragraphs: []int{leaf.Line}},
			)
		}
	}
	return found
}

// isDefinedOtherwise reports whether a short form stands alone in a bracket behind
// a name that does not end as the long form of the list: the text defines it
// then, in a way that was not read.
func isDefinedOtherwise(words string, start, end int, long string) bool {
	before, opens := strings.CutSuffix(words[:start], "(")
	if !opens || !strings.HasPrefix(words[end:], ")") {
		return false
	}
	last := strings.Trim(lastField(before), ".,’'”\"")
	return last != "" && paper.IsCapital(last[0]) && !strings.EqualFold(last, lastField(long))
}

// settledShorts are the short forms that need not be borrowed: those that the
// text defines, however it writes them, and ASEAN itself.
func settledShorts(defined []archive.Acronym) map[string]bool {
	settled := map[string]bool{"ASEAN": true}
	for _, a := range defined {
		for _, same := range [...]string{a.Short, strings.TrimSuffix(a.Short, "s"), a.Short + "s",
			strings.ReplaceAll(a.Short, "-", " "), strings.ReplaceAll(a.Short, " ", "-")} {
			settled[same] = true
		}
	}
	return settled
}

// shortAt reads the short form with which words of a text begin: it is the first
// of them, and parts says how many they are when a hyphen, space or & joins
// another that begins with a capital or figure. parts is 0 when the first does
// not look like a short form.
func shortAt(line string, words []text.Word) (first *text.Word, parts int) {
	first = &words[0]
	end := int(first.End)
	joined := end < len(line) && strings.IndexByte("-&/", line[end]) >= 0
	if paper.IsLower(line[first.Start:]) {
		return first, 0 // as most words
	}
	parts = 1
	if len(words) > 1 && int(words[1].Start) == end+1 && (joined || line[end] == ' ') {
		if paper.IsCapitalOrFigure(line[end+1]) {
			parts = 2
		}
	}
	if looksShort(first.Of(line)) || parts == 2 && joined && looksShort(line[first.Start:words[1].End]) {
		return first, parts
	}
	return first, 0
}

// mostlyCapitals reports whether capitals outnumber small letters.
func mostlyCapitals(leaf *paper.Block) bool {
	capitals, small := 0, 0
	for i := 0; i < len(leaf.String); i++ {
		switch c := leaf.String[i]; {
		case paper.IsCapital(c):
			capitals++
		case c >= 'a' && c <= 'z':
			small++
		}
	}
	return capitals > small
}
