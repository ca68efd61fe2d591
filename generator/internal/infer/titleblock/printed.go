package titleblock

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
	"aseanarchive/generator/internal/text/wholeword"
)

// Titles as books and pages print them: behind a number, with the mark of a note,
// with a venue, behind the name of the site.

// numberedTitle is the first of all blocks when it names a paper behind its
// number, as volumes of documents print it: "144. Telegram From the Embassy in
// Norway to the Ministry". The first point of a list has another one below it.
func (r titles) numberedTitle() Block {
	if len(r.leaves) < 2 || !topline.NamesNumberedPaper(r.leaves[0]) || topline.NamesNumberedPaper(r.leaves[1]) {
		return None
	}
	to := len(r.leaves[0].String)
	return Block{To: to, Whole: to}
}

// debatedTitle is the line right above the reference of a debate in the record of a parliament, however
// short: "Ports" above "HC Deb 5 May 1983 vol 42 cc774-5".
func (r titles) debatedTitle() Block {
	const most = 12 // words
	for i := 1; i < len(r.lines); i++ {
		l := &r.lines[i-1]
		if !topline.IsReferenceOfDebate(&r.lines[i], r.leaves[r.lines[i].Leaf].String) {
			continue
		}
		p := phrase.Of(r.words(l))
		isWord := l.Role == topline.Aside && len(p.Fields) == 1 && phrase.IsNameCase(p.Fields)
		isTitle := l.Role == topline.Candidate || l.Role == topline.NameLine || isWord
		if isTitle && len(p.Fields) <= most && !p.Is(parliaments) {
			return Block{First: l.Leaf, Last: l.Leaf, From: l.From, To: l.To, Whole: l.To, Score: sure}
		}
		break
	}
	return None
}

// definedTitle is the one heading above a text that begins by saying what that is:
// "Harbour Charter (HC)" above "The Harbour Charter is an agreement". Who speaks of himself,
// "The Ministry is pleased", gives no title by his name.
func (r titles) definedTitle() Block {
	const reach = 120 // letters up to the verb
	if len(r.lines) != 1 || r.lines[0].Role != topline.NameLine || r.body == 0 || r.body >= len(r.leaves) {
		return None
	}
	heading := r.leaves[r.lines[0].Leaf]
	name, _, _ := strings.Cut(heading.String, " (")
	lead := r.leaves[r.body].String
	behind, ok := strings.CutPrefix(strings.TrimPrefix(lead[:text.Reach(lead, reach)], "The "), name)
	if !ok || heading.Kind != text.Heading || r.IssuerNamed(name) != nil {
		return None
	}
	for _, verb := range [...]string{" is a ", " is an ", " is the "} {
		if strings.Contains(behind, verb) {
			return Block{First: r.lines[0].Leaf, Last: r.lines[0].Leaf, To: r.lines[0].To, Whole: r.lines[0].To}
		}
	}
	return None
}

// toldTitle is the first of all lines when it is a sentence of some words with the day of
// the page right below it: a headline that its writer ended with a stop.
func (r titles) toldTitle() Block {
	const fewest, most = 5, 18 // words
	if len(r.lines) < 2 || r.lines[0].Leaf > 0 || r.lines[0].Role != topline.SentenceLine ||
		!r.lines[1].IsDated() || !r.follows(&r.lines[0], &r.lines[1]) {
		return None
	}
	words := r.words(&r.lines[0])
	n := len(strings.Fields(words))
	if n < fewest || n > most || len(text.Sentences(words)) != 1 || phrase.IsCaption(phrase.Of(words)) {
		return None
	}
	to := r.lines[0].From + len(strings.TrimRight(words, ". "))
	return Block{First: 0, Last: 0, From: r.lines[0].From, To: to, Whole: to}
}

// shoutedTitle is the name of a document in capitals with which a text begins that goes on with it in
// small letters: “AGREEMENT ON RICE BETWEEN ASEAN AND NORWAY The Governments of …”.
func (r titles) shoutedTitle() Block {
	const fewest, most = 5, 45 // words
	if r.body > 0 || len(r.leaves) == 0 {
		return None
	}
	leaf := r.leaves[0]
	n := 0
	for n < min(len(leaf.Words), most+1) && !leaf.Words[n].Is(text.Small) {
		n++
	}
	if n < fewest || n > most || n == len(leaf.Words) || !leaf.Words[n].Is(text.Capital) {
		return None
	}
	end := len(strings.TrimRight(leaf.String[:leaf.Words[n].Start], " "))
	isName := typescript.InCapitals(leaf.String[:end]) && phrase.IsDocument(leaf.String[:end])
	if !isName || strings.ContainsAny(leaf.String[end-1:end], ".,;:") {
		return None
	}
	return Block{To: end, Whole: end}
}

// isSpeaker reports the name of a person alone above a text in which somebody speaks of
// himself, and which does not say the name again.
func (r titles) isSpeaker(l *topline.Line) bool {
	p := phrase.Of(r.words(l))
	if len(r.lines) != 1 || r.body >= len(r.leaves) || !phrase.IsPersonName(p) {
		return false
	}
	below := r.leaves[r.body:]
	words := below[0].String
	sentences := text.Sentences(words)
	return len(sentences) > 0 && speakerWords.In(words[sentences[0][0]:sentences[0][1]]) && !phrase.ComesAgain(p, below)
}

// takeNameAbove takes a name right above a title into it when the title is broken where
// its column ends: "Harbour Network (HN)" above "Start-up Programme" above "for the young".
func (r titles) takeNameAbove(block *Block) {
	const fewest = 2 // lines of a title that is broken
	if block.First < 1 || block.Last-block.First+1 < fewest {
		return
	}
	i := slices.IndexFunc(r.lines, func(l topline.Line) bool { return l.Leaf == block.First })
	if i < 1 || r.lines[i-1].Role != topline.NameLine || !r.follows(&r.lines[i-1], &r.lines[i]) {
		return
	}
	above := r.leaves[r.lines[i-1].Leaf].String
	last := r.leaves[block.Last]
	isFirst := i < 2 || !r.follows(&r.lines[i-2], &r.lines[i-1])
	if isFirst && r.IsName(above) && r.IssuerNamed(above) == nil && paper.StartsSmall(last.String) &&
		!phrase.IsDocument(r.leaves[block.First].String) {
		block.First, block.From = r.lines[i-1].Leaf, r.lines[i-1].From
	}
}

// cutManner takes the note off the end of a title that says how a speech was given,
// "Remarks on Ports [as delivered]".
func (r titles) cutManner(block *Block) {
	if block.First < 0 {
		return
	}
	from, to := block.Within(block.Last, r.leaves)
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
func (r titles) cutNoteMark(block *Block) {
	if block.First < 0 || block.To == 0 {
		return
	}
	words := r.leaves[block.Last].String[:block.To]
	before, marked := strings.CutSuffix(words, "1")
	if !marked || !phrase.EndsSmall(before) {
		return
	}
	for _, leaf := range r.leaves[block.Last+1:] {
		if phrase.HasGluedMark(leaf.String, "2") {
			block.To--
			block.Whole = min(block.Whole, block.To)
			return
		}
	}
}

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
		if n := len(strings.Fields(name)); n > 0 && n <= most && strings.ContainsRune("-–—:|", phrase.LastOf(name)) {
			return labelled.From + strings.Index(whole, strings.TrimRight(words, " "))
		}
	}
	return labelled.From + phrase.BehindMarksOfMail(whole)
}

// endOfLabelled is the line with which the title ends that the label of the line at i
// gives. One in capitals goes on in the lines of capitals right below it, as the subject
// of a telegram does; a label begins something else. Any goes on in the next lines that a
// heading has behind it as well.
func (r titles) endOfLabelled(i int) *topline.Line {
	end := &r.lines[i]
	if !typescript.InCapitals(r.words(end)) {
		return r.asInHeading(i)
	}
	for _, below := range r.lines[i+1:] {
		words := r.leaves[below.Leaf].String
		isRest := below.Role != topline.LabelLine && !below.IsDated() && strings.Contains(words, " ") &&
			typescript.InCapitals(words) && !strings.Contains(words, ": ")
		if !isRest || !r.follows(end, &below) {
			break
		}
		end = &below
	}
	return end
}

// asInHeading is the last of the lines from one on whose words follow each other in a heading.
func (r titles) asInHeading(i int) *topline.Line {
	words := r.words(&r.lines[i])
	for i+1 < len(r.lines) {
		next := &r.lines[i+1]
		if words += " " + r.leaves[next.Leaf].String[next.From:next.To]; !r.isInHeading(words) {
			break
		}
		i++
	}
	return &r.lines[i]
}

// isInHeading reports words that a heading has.
func (r titles) isInHeading(words string) bool {
	return slices.ContainsFunc(r.lines, func(l topline.Line) bool {
		return r.leaves[l.Leaf].Kind == text.Heading && wholeword.In(r.words(&l), words)
	})
}

// quotedTitle is a line that stands alone, above the day of the page, in quotation marks from end
// to end: what somebody said in an interview is its headline.
func (r titles) quotedTitle() Block {
	const fewest, most = 3, 14 // words
	for i := range r.lines {
		l := &r.lines[i]
		words := r.words(l)
		n := len(strings.Fields(words))
		isAlone := i == 0 || !r.follows(&r.lines[i-1], l)
		isDated := slices.ContainsFunc(r.lines[i+1:], func(l topline.Line) bool { return l.IsDated() })
		if l.Role == topline.SentenceLine && n >= fewest && n <= most && isAlone && isDated && isQuoted(words) {
			return Block{First: l.Leaf, Last: l.Leaf, From: l.From, To: l.To, Whole: l.To}
		}
	}
	return None
}

// isQuoted reports words that one pair of quotation marks holds.
func isQuoted(words string) bool {
	for _, pair := range [...][2]string{{"“", "”"}, {"‘", "’"}, {"\"", "\""}} {
		inner, opened := strings.CutPrefix(words, pair[0])
		inner, closed := strings.CutSuffix(inner, pair[1])
		isOne := !strings.Contains(inner, pair[0]) && (pair[1] == "’" || !strings.Contains(inner, pair[1]))
		if opened && closed && isOne {
			return true
		}
	}
	return false
}
