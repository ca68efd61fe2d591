package kind

import (
	"slices"
	"strings"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
	"aseanarchive/generator/internal/text/wholeword"
)

// kindByHeadLine reads the lines above the text. Those near the text come
// first: menus stand at the top. A line that is a sentence, or one of a menu,
// names nothing.
func (r *reading) kindByHeadLine(top []*text.Block) archive.Fact {
	for i := len(top) - 1; i >= 0; i-- {
		b := top[i]
		kind, at, ok := InWords(b.String)
		if !ok || isOfSite(r, top, i) || isNumberOf(b.String, at[1]) || strings.HasSuffix(b.String, ".") ||
			isMenu(top, i) || isOfPicture(b.String, at[0]) {
			continue
		}
		if r.isLabelOnly(kind, b.String, at) || r.isAbout(kind) {
			continue
		}
		return archive.Fact{Value: kind, Basis: archive.Stated, Source: archive.FromText, Rule: rule.HeadLine,
			Evidence: []archive.Evidence{r.Body.Quote(b, at[0], at[1])}}
	}
	return archive.Fact{}
}

// isOfSite reports a line that a site shows around its pages: the way to the page, or one
// of a menu that does not stand at the title. The drawer in which a text is kept says
// nothing of what the text is.
func isOfSite(r *reading, top []*text.Block, i int) bool {
	const near = 2 // lines
	if r.Source.Received == nil {
		return false
	}
	switch top[i].Furniture {
	case furniture.Breadcrumb:
		return true
	case furniture.Navigation:
		title := len(top)
		if r.Title >= 0 {
			title = slices.Index(top, r.Leaves[r.Title].Block)
		}
		return title < 0 || title-i > near
	}
	return false
}

// isNumberOf reports a label that counts what it names: “Transcript ID: 4444”.
func isNumberOf(line string, behind int) bool {
	label, value, ok := strings.Cut(line[behind:], ":")
	return ok && numberLabels.Has(strings.TrimSpace(label)) && strings.ContainsAny(value, "0123456789")
}

// numberLabels stand behind what an archive counts.
var numberLabels = lexicon.List("en/labels-of-numbers")

// creditMarks stand in the line below a picture.
var creditMarks = lexicon.List("en/caption-marks")

// isOfPicture reports a line below a picture that names a document or an occasion
// in its sentence: “The Mayor at a press conference (Photo: AFP)”.
func isOfPicture(line string, at int) bool { return at > 0 && creditMarks.In(line) }

// isLabelOnly reports whether a line says no more than that something was
// released, or for whom, and the text says that others state it.
func (r *reading) isLabelOnly(kind, line string, at [2]int) bool {
	isLabel := kind == "press-release" && at[1]-at[0] == len(line) || kind == "fact-sheet"
	return isLabel && r.openedByWe().Known()
}

// documentNouns are what texts call documents of a kind that others speak of.
var documentNouns = lexicon.List("en/nouns-of-kinds")

// isAbout reports whether a text is about an agreement, a declaration or a plan
// that its head names: it speaks of “the agreement” as of something else, where
// one would call itself “this Agreement”.
func (r *reading) isAbout(kind string) bool {
	if !slices.Contains(objects, kind) || kind == "other" || r.openedByWe().Known() || r.openedByParties().Known() {
		return false
	}
	if own, _ := r.callsItself(); own != "" {
		return false
	}
	for i, leaf := range r.top(paper.HeadBlocks) {
		if i == r.Title {
			continue
		}
		for k := 1; k < len(leaf.Words); k++ {
			w, before := &leaf.Words[k], leaf.Words[k-1].Of(leaf.String)
			says, known := documentNouns.OfKey(w.Key)
			isNamed := before == "the" || before == "The" || before == "This"
			if known && says == kind && isNamed && !w.Is(text.Capital) {
				return true
			}
		}
	}
	return false
}

// isMenu reports whether a line stands among the short ones of a menu, with
// no blank line between them. A line beside a day is a field of a record, as archives
// print them above a text.
func isMenu(top []*text.Block, i int) bool {
	const longest, run = 30, 4
	if i < 0 {
		return false // not of the head
	}
	from, to := i, i
	for from > 0 && top[from-1].Line == top[from].Line-1 && len(top[from-1].String) <= longest {
		from--
	}
	for to+1 < len(top) && top[to+1].Line == top[to].Line+1 && len(top[to+1].String) <= longest {
		to++
	}
	isDated := func(k int) bool { return k >= from && k <= to && len(dates.Stamps(top[k].String)) > 0 }
	return to-from+1 >= run && len(top[i].String) <= longest && !isDated(i-1) && !isDated(i+1)
}

// kindByOpening reads the formula with which a text opens.
func (r *reading) kindByOpening() archive.Fact {
	if !r.IsEnglish() {
		return archive.Fact{}
	}
	for _, by := range [...]func() archive.Fact{
		r.openedByIntroduction, r.openedByWe, r.openedBySpeaker, r.openedByRecord, r.openedByCall, r.openedByParties,
		r.openedByRecitals, r.openedByArticles,
	} {
		if fact := by(); fact.Known() {
			return fact
		}
	}
	return archive.Fact{}
}

// top are the first blocks with words: a line of stars, which some formats draw and others
// print, is none.
func (r *reading) top(blocks int) []*paper.Block {
	first := r.Leaves[:min(len(r.Leaves), blocks)]
	for i, leaf := range first {
		if len(leaf.Words) > 0 {
			continue
		}
		worded := slices.Clone(first[:i])
		for _, leaf := range r.Leaves[i:] {
			if len(worded) < blocks && len(leaf.Words) > 0 {
				worded = append(worded, leaf)
			}
		}
		return worded
	}
	return first
}

var (
	// whoStates are those in whose name a joint statement speaks.
	whoStates = lexicon.List("en/who-states")
	// ownStatements are meetings whose statement has a name of its own: the
	// communiqué of the foreign ministers' yearly meeting, and the statement of
	// who is in the chair of a Summit.
	ownStatements = lexicon.List("en/meetings-with-statements-of-their-own")
	// selfNames are what a text that several governments adopt calls itself.
	selfNames = lexicon.List("en/self-names")
)

// openedByWe reads the formula with which several governments speak: “We, the
// Foreign Ministers of …”. What they call their text decides its kind.
func (r *reading) openedByWe() archive.Fact {
	for _, leaf := range r.top(paper.HeadBlocks) {
		start := weAt(leaf.String)
		if start == -1 {
			continue
		}
		// Those who speak stand before the comma, what they speak of behind it.
		end := start + text.Reach(leaf.String[start:], head.LongestLead)
		speakers, _, _ := strings.Cut(leaf.String[start:end], ",")
		who, ok := whoStates.FindAmong(wordsIn(leaf, start, start+len(speakers)), leaf.String)
		if !ok {
			continue
		}
		proof := r.Quote(leaf, start-len(weFormula), who.End)
		if kind, at := r.ofMeeting(leaf); kind != "" {
			return rule.FromText(kind, rule.Opening, proof, r.Quote(leaf, at[0], at[1]))
		}
		if kind, own := r.callsItself(); kind != "" {
			return rule.FromText(kind, rule.Opening, proof, own)
		}
		return rule.FromText("joint-statement", rule.Opening, proof)
	}
	return archive.Fact{}
}

// ofMeeting tells the statements of “we” that have names of their own, by the
// number of the meeting at which they were made, or by who was in the chair.
func (r *reading) ofMeeting(leaf *paper.Block) (kind string, at [2]int) {
	for _, m := range r.MeetingsOf(leaf) {
		named, ok := ownStatements.FindAmong(wordsIn(leaf, m.From, m.To), leaf.String)
		if !ok || len(m.Ordinals) == 0 {
			continue
		}
		gathered := wholeword.In(leaf.String[:m.From], "gathered")
		if gathered || named.Value != "chairmans-statement" {
			return named.Value, [2]int{named.Start, named.End}
		}
	}
	if from, to, ok := chairedBy(leaf.String); ok {
		return "chairmans-statement", [2]int{from, to}
	}
	return "", at
}

// introductions hand on the text of a document.
var introductions = lexicon.List("en/introductions-of-texts")

// openedByIntroduction reads the sentence that hands on the text of a document
// and names it: “Following is the text of a joint statement by …”.
func (r *reading) openedByIntroduction() archive.Fact {
	const near = 30 // bytes up to the name of the document
	for _, leaf := range r.top(paper.HeadBlocks) {
		m, ok := introductions.FindAmong(firstWords(leaf, head.LongestLead), leaf.String)
		if !ok {
			continue
		}
		behind := leaf.String[m.End : m.End+text.Reach(leaf.String[m.End:], head.LongestLead)]
		if kind, at, ok := InWords(behind); ok && at[0] <= near {
			return rule.FromText(kind, rule.Opening, r.Quote(leaf, m.Start, m.End+at[1]))
		}
		if kind, at, ok := InWords(leaf.String[:m.Start]); ok { // "The Declaration reads as follows:"
			return rule.FromText(kind, rule.Opening, r.Quote(leaf, at[0], m.End))
		}
	}
	return archive.Fact{}
}

const weFormula = "We, the "

// weAt is the offset behind “We, the ” at the head of a block, or behind the
// dash of a dateline; -1 when it is not there.
func weAt(words string) int {
	top := words[:text.Reach(words, topline.LongestDateline+len(weFormula))]
	for at := 0; ; {
		if len(top)-at > len(weFormula) && strings.EqualFold(top[at:at+len(weFormula)], weFormula) {
			return at + len(weFormula)
		}
		dash := paper.FirstMark(top[at:], "-")
		if dash < 0 {
			return -1
		}
		_, size := utf8.DecodeRuneInString(top[at+dash:])
		at += dash + size
		at += len(top[at:]) - len(strings.TrimLeft(top[at:], " "))
	}
}

// callsItself is the kind by which a text speaks of itself: “the
// implementation of this Joint Statement”.
func (r *reading) callsItself() (kind string, proof archive.Evidence) {
	for _, leaf := range r.Leaves {
		selfNames.Each(leaf.Words, leaf.String, func(m lexicon.Match) {
			name := leaf.String[m.Start+len("this ") : m.End]
			if kind == "" && paper.IsCapital(name[0]) { // "this agreement" may be any
				kind, proof = m.Value, r.Quote(leaf, m.Start, m.End)
			}
		})
		if kind != "" {
			break
		}
	}
	return kind, proof
}
