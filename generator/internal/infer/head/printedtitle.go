package head

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/text"
)

// Titles as books and pages print them: behind a number, with the mark of a note,
// with a venue, behind the name of the site.

// numberedTitle is the first of all blocks when it names a paper behind its
// number, as volumes of documents print it: "144. Telegram From the Embassy in
// Norway to the Ministry". The first point of a list has another one below it.
func (r titles) numberedTitle() TitleBlock {
	if len(r.leaves) < 2 || !namesNumberedPaper(r.leaves[0]) || namesNumberedPaper(r.leaves[1]) {
		return noTitle
	}
	to := len(r.leaves[0].String)
	return TitleBlock{To: to, Whole: to}
}

// namesNumberedPaper reports a number and the name of a paper behind it.
func namesNumberedPaper(leaf *paper.Block) bool {
	words := leaf.String
	if text.Longer(words, topline.Longest) || paper.EndsLikeSentence(words) {
		return false
	}
	if leaf.Kind != text.Clause {
		number, behind, _ := strings.Cut(words, ". ")
		if strings.Trim(number, phrase.Figures) != "" {
			return false
		}
		words = behind
	}
	m, ok := papersOfVolumes.Opens(words)
	return ok && m.Start == 0
}

// cutManner takes the note off the end of a title that says how a speech was given,
// "Remarks on Ports [as delivered]".
func (r titles) cutManner(block *TitleBlock) {
	if block.First < 0 {
		return
	}
	from, to := block.within(block.Last, r.leaves)
	words := r.leaves[block.Last].String[from:to]
	at := strings.LastIndexAny(words, "[(")
	if at <= 0 || !strings.HasSuffix(words, "]") && !strings.HasSuffix(words, ")") {
		return
	}
	if m, _ := pageLineOpenings.Opens(words[at+1:]); m.Value == "manner" {
		block.To = from + len(strings.TrimRight(words[:at], " "))
		block.Whole = min(block.Whole, block.To)
	}
}

// cutNoteMark takes the figure of the first note off the end of a title to which
// it is glued, "to the Ministry1", where that of the second is glued to a word of
// the text.
func (r titles) cutNoteMark(block *TitleBlock) {
	if block.First < 0 || block.To == 0 {
		return
	}
	words := r.leaves[block.Last].String[:block.To]
	before, marked := strings.CutSuffix(words, "1")
	if !marked || !endsSmall(before) {
		return
	}
	for _, leaf := range r.leaves[block.Last+1:] {
		if hasGluedMark(leaf.String, "2") {
			block.To--
			block.Whole = min(block.Whole, block.To)
			return
		}
	}
}

// hasGluedMark reports a figure glued to the end of a word, or to the mark behind
// it.
func hasGluedMark(words, figure string) bool {
	before, rest, found := strings.Cut(words, figure)
	for ; found; before, rest, found = strings.Cut(rest, figure) {
		ends := rest == "" || strings.ContainsAny(rest[:1], " .,;:)")
		if ends && endsSmall(strings.TrimRight(before, ".,;)")) {
			return true
		}
	}
	return false
}

// endsSmall reports words whose last character is a small letter.
func endsSmall(words string) bool { return unicode.IsLower(lastOf(words)) }

// behindSite is where in a title that a label gives its words begin when a line
// below it prints them without the name of the site: "Subject: Post-Ports Open".
func (r titles) behindSite(labelled *topline.Line) int {
	const fewest, most = 3, 3 // words of the title, of the name
	whole := r.words(labelled)
	for i := range r.lines {
		l := &r.lines[i]
		words := r.words(l)
		name, ends := strings.CutSuffix(strings.TrimRight(whole, " "), strings.TrimRight(words, " "))
		if l.Role != topline.Candidate || !ends || len(strings.Fields(words)) < fewest {
			continue
		}
		name = strings.TrimRight(name, " ")
		if n := len(strings.Fields(name)); n > 0 && n <= most && strings.ContainsRune("-–—:|", lastOf(name)) {
			return labelled.From + strings.Index(whole, strings.TrimRight(words, " "))
		}
	}
	return labelled.From + behindMarksOfMail(whole)
}

// behindMarksOfMail is where the subject of a letter begins that was handed on: "Fw: RE:
// Ports Open".
func behindMarksOfMail(words string) int {
	at := 0
	for {
		mark, rest, ok := strings.Cut(words[at:], ": ")
		if !ok || !marksOfMail.Has(mark) {
			return at
		}
		at = len(words) - len(strings.TrimLeft(rest, " "))
	}
}

// lastOf is the last character of words.
func lastOf(words string) rune {
	last, _ := utf8.DecodeLastRuneInString(words)
	return last
}

// endsWithVenue reports a title that ends, behind a full stop, with the venue which
// the line right below it prints again: "Opening of the Ports. Harbour Inn, Oslo."
func (r aboveReader) endsWithVenue(i int) bool {
	if i+1 >= len(r.leaves) {
		return false
	}
	venue := strings.TrimRight(r.leaves[i+1].String, ". ")
	title, ends := strings.CutSuffix(strings.TrimRight(r.leaves[i].String, ". "), venue)
	return ends && venue != "" && strings.HasSuffix(title, ". ") && phrase.IsNameCase(strings.Fields(venue))
}
