package kind

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

var (
	// salutations begin the line with which somebody turns to those present.
	salutations = lexicon.List("en/lines-to-those-present")
	// speechOpenings are how somebody who speaks begins.
	speechOpenings = lexicon.List("en/openings-of-speeches")
	// speakerWords are said by somebody who speaks for himself or to others.
	speakerWords = lexicon.List("en/words-of-a-speaker")
	// turnNames are who speaks in a transcript, by a letter or an office.
	turnNames = lexicon.List("en/names-of-turns")
)

// openedBySpeaker recognises a speech: somebody turns to those present, or
// speaks as “I” from the first sentence on.
func (r *reading) openedBySpeaker() archive.Fact {
	const near, most = 8, 4 // blocks, paragraphs in which nobody speaks: what thanks below them is the page
	if fact := addressed(r); fact.Known() {
		return fact
	}
	if !r.isSpoken(near) {
		return archive.Fact{}
	}
	told := 0
	for _, leaf := range r.top(near) {
		if told >= most {
			return archive.Fact{}
		}
		if !spokenIn(leaf) && text.Longer(leaf.String, topline.LongEnoughToLead) {
			told++
		}
		if m, ok := salutations.Opens(leaf.String); ok && strings.Trim(leaf.String[:m.Start], "(") == "" {
			end := text.Reach(leaf.String, topline.LongestDateline)
			return rule.FromText("speech", rule.Opening, r.Quote(leaf, 0, end))
		}
		var said lexicon.Match
		opens := false
		speechOpenings.Each(firstWords(leaf, 3*topline.LongestDateline), leaf.String, func(m lexicon.Match) {
			if !opens && !isQuoted(leaf.String[:m.Start]) {
				said, opens = m, true
			}
		})
		if opens {
			return rule.FromText("speech", rule.Opening, r.Quote(leaf, said.Start, said.End))
		}
	}
	return archive.Fact{}
}

// addressed recognises a speech in which nobody says “I” by the line, a whole one, with
// which it turns to those present: “Mr. President,”. A letter opens so, too, with “Dear”.
func addressed(r *reading) archive.Fact {
	const longest = 60 // letters
	for _, leaf := range r.top(paper.HeadBlocks) {
		m, ok := salutations.OpensAmong(leaf.Words, leaf.String)
		isLine := strings.HasSuffix(leaf.String, ",") || strings.HasSuffix(leaf.String, ":")
		if ok && m.Start == 0 && isLine && !text.Longer(leaf.String, longest) {
			return rule.FromText("speech", rule.Opening, r.Quote(leaf, 0, len(leaf.String)))
		}
	}
	return archive.Fact{}
}

// isSpoken reports whether somebody speaks as “I” or to “you” in so many
// blocks and the next few, outside quotation marks.
func (r *reading) isSpoken(blocks int) bool {
	const more = 6
	for _, leaf := range r.top(blocks + more) {
		if spokenIn(leaf) {
			return true
		}
	}
	return false
}

// spokenIn reports whether somebody speaks as “I” or to “you” in a block.
func spokenIn(leaf *paper.Block) (spoken bool) {
	if !leaf.Has(paper.ForSpeech) {
		return false
	}
	quotes := quotation{words: leaf.String}
	speakerWords.Each(leaf.Words, leaf.String, func(m lexicon.Match) {
		word := leaf.String[m.Start:m.End]
		inName := paper.IsCapital(word[0]) && word != "I" && word != "My" // "Our Ocean", "YOU"
		spoken = spoken || word != "i" && !inName && !quotes.isOpen(m.Start)
	})
	return spoken
}

// speaksAsI finds where somebody first says “I” or “my” in a block, outside of what
// others are quoted with.
func speaksAsI(leaf *paper.Block) (said lexicon.Match, ok bool) {
	if !leaf.Has(paper.ForSpeech) {
		return said, false
	}
	quotes := quotation{words: leaf.String}
	speakerWords.Each(leaf.Words, leaf.String, func(m lexicon.Match) {
		word, behind := leaf.String[m.Start:m.End], leaf.String[m.End:]
		isNumeral := strings.HasPrefix(behind, ".") || strings.HasPrefix(behind, ")") // “I. Ports and Boats”
		isOwn := word == "I" && !isNumeral || word == "my" || word == "My"
		if !ok && isOwn && !quotes.isOpen(m.Start) {
			said, ok = m, true
		}
	})
	return said, ok
}

// kindByTurns recognises a transcript: paragraphs begin with the name of who
// speaks and a colon.
func (r *reading) kindByTurns() archive.Fact {
	turns := 0
	names := map[string]int{}
	var proof []archive.Evidence
	for _, leaf := range r.Leaves {
		said, ok := turnIn(leaf)
		if !ok {
			continue
		}
		turns++
		names[said.name]++
		if len(proof) < 2 {
			proof = append(proof, r.Quote(leaf, 0, said.behind))
		}
	}
	const seldom = 10 // blocks to a turn: who is called to once has not talked with others
	othersSpeak := len(names) > 1 && turns*seldom >= len(r.Leaves)
	if fact := r.firstTurn(othersSpeak); fact.Known() {
		return fact
	}
	if fact := r.openedByTurns(); fact.Known() && othersSpeak {
		return fact
	}
	const fewest, share = 4, 4 // turns; of all blocks, one in so many
	const fewestSpeakers = 2
	if turns < fewest || turns*share < len(r.Leaves) {
		return archive.Fact{}
	}
	if len(names) == turns || len(names) < fewestSpeakers { // labels, each of which stands once
		return archive.Fact{}
	}
	return rule.FromText("transcript", rule.Turns, proof...)
}

// firstTurn recognises what was said by its first words: somebody who is named
// by office and in capitals greets those present, “SECRETARY LEE: Good
// afternoon”. Where others speak, too, it is a transcript; where nobody else
// does, it is enough that he says “I”.
func (r *reading) firstTurn(othersSpeak bool) archive.Fact {
	kind := "remarks"
	if othersSpeak {
		kind = "transcript"
	}
	for _, leaf := range r.top(paper.HeadBlocks) {
		said, _ := turnIn(leaf)
		if !typescript.InCapitals(said.name) || !strings.Contains(said.name, " ") {
			continue
		}
		if m, greets := salutations.Opens(leaf.String[said.behind:]); greets && m.Start <= len(": ") {
			return rule.FromText(kind, rule.Turns, r.Quote(leaf, 0, said.behind+m.End))
		}
		if self, spoken := speaksAsI(leaf); spoken && !othersSpeak {
			return rule.FromText(kind, rule.Turns, r.Quote(leaf, 0, said.behind), r.Quote(leaf, self.Start, self.End))
		}
	}
	return archive.Fact{}
}

// openedByTurns recognises a transcript by two who speak, one after the other,
// where the text begins: one is an office of a talk, or is named in capitals.
// One word in capitals may be a label: “SUBJECT: Ports”.
func (r *reading) openedByTurns() archive.Fact {
	first, sure := "", false
	var proof []archive.Evidence
	for i, leaf := range r.Leaves {
		said, ok := turnIn(leaf)
		if !ok {
			continue
		}
		isOffice := turnNames.Has(said.name) && text.Longer(said.name, len("Q"))
		isNamed := typescript.InCapitals(said.name) && strings.Contains(said.name, " ")
		isHolder := isPersonWithRole(said.name) && offices.In(said.name)
		switch {
		case !isOffice && !isNamed && !isHolder:
		case first == "" && i > paper.HeadBlocks:
			return archive.Fact{}
		case first == "":
			first, sure, proof = said.name, isOffice || isNamed, append(proof, r.Quote(leaf, 0, said.behind))
		case said.name != first && (sure || isOffice || isNamed):
			return rule.FromText("transcript", rule.Turns, append(proof, r.Quote(leaf, 0, said.behind))...)
		}
	}
	return archive.Fact{}
}

// turn is a paragraph in which somebody speaks.
type turn struct {
	name   string
	behind int // its colon
}

// turnIn reads who speaks in a block. What stands in points is a list, of which
// each has its label.
func turnIn(leaf *paper.Block) (turn, bool) {
	if leaf.Kind == text.Item {
		return turn{}, false
	}
	return turnOf(leaf.String)
}

// turnOf reads who speaks in a paragraph: “Q:”, “Q (Kyodo):”, “QUESTION:”,
// “SECRETARY BLINKEN:”, “Saurabh Kumar, Secretary (East):”. Where no sentence
// stands behind the colon somebody is only named: “Chair: Anna Lie”.
func turnOf(words string) (turn, bool) {
	const longest = 70                                                    // letters
	if asked, ok := strings.CutPrefix(words, "Q "); ok && isSaid(asked) { // no colon in the White House’s
		return turn{"Q", len("Q")}, true
	}
	at := strings.IndexByte(words[:text.Reach(words, longest)], ':')
	if at < 1 || strings.HasPrefix(words[at:], "://") || !isSaid(words[at+1:]) {
		return turn{}, false
	}
	name := strings.Trim(words[:at], "*_ ")
	who, _, _ := strings.Cut(name, " (")
	if strings.HasSuffix(name, ")") && (turnNames.Has(who) || isPersonWithRole(who)) {
		name = who
	}
	const shortest = 3 // more are no short form
	inCapitals := text.Longer(name, shortest) && typescript.InCapitals(name)
	return turn{name, at + 1}, turnNames.Has(name) || inCapitals || isPersonWithRole(name)
}

// isSaid reports words that somebody says: a sentence, or many words.
func isSaid(words string) bool {
	const many = 40 // letters
	words = strings.TrimRight(words, " *_)”\"")
	return text.Longer(words, many) || words != "" && strings.IndexByte(".!?", words[len(words)-1]) >= 0 ||
		strings.HasSuffix(words, "…") || strings.HasSuffix(words, "—")
}

// isPersonWithRole reports a name of a few words, all with capitals, and a role
// that may stand behind a comma.
func isPersonWithRole(name string) bool {
	const fewest, most, shortestRole = 2, 5, 3 // words, words, letters
	person, role, _ := strings.Cut(name, ", ")
	fields := strings.Fields(person)
	if len(fields) < fewest || len(fields) > most {
		return false
	}
	if role != "" && !text.Longer(role, shortestRole-1) {
		return false
	}
	return !slices.ContainsFunc(fields, func(field string) bool { return !unicode.IsUpper(paper.FirstRune(field)) })
}
