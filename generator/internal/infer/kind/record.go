package kind

import (
	"slices"
	"sort"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// openedByRecord recognises the record of a meeting in points: “1. The 4th
// Dialogue was held in … 2. It was co-chaired by …”, or the same in the words
// of those who chaired it: “We valued …”.
func (r *reading) openedByRecord() archive.Fact {
	held, ok := r.heldInPoint()
	if !ok {
		return archive.Fact{}
	}
	if said, ok := r.saidByOne(held.leaf); ok {
		return rule.FromText("press-release", rule.Record, held.proof, said)
	}
	const near = 4 // points
	for _, leaf := range r.Leaves[held.leaf:min(len(r.Leaves), held.leaf+near)] {
		if from, to, ok := chairedBy(leaf.String); ok {
			return rule.FromText("chairmans-statement", rule.Record, held.proof, r.Quote(leaf, from, to))
		}
	}
	return rule.FromText("joint-statement", rule.Record, held.proof)
}

// verbsOfOneSide are what one of those present says.
var verbsOfOneSide = lexicon.List("en/verbs-of-one-side")

// saidByOne finds in a record what somebody said who has a name: “Deputy
// Minister Yeo explained”. Records that all sides make speak of the Meeting,
// the Ministers and the sides.
func (r *reading) saidByOne(from int) (proof archive.Evidence, ok bool) {
	const near = 6 // points
	for _, leaf := range r.Leaves[from:min(len(r.Leaves), from+near)] {
		verbsOfOneSide.Each(leaf.Words, leaf.String, func(m lexicon.Match) {
			before := before(leaf.Words, m.Start)
			if ok || len(before) == 0 {
				return
			}
			w := before[len(before)-1]
			isHolder := whoMeets.HasKey(w.Key) || strings.HasSuffix(w.Of(leaf.String), "s")
			isName := slices.ContainsFunc(leaf.Names, func(n paper.Name) bool { return n.End == int(w.End) })
			if w.Is(text.Capital) && !w.Is(text.Inner) && !isHolder && !isName {
				proof, ok = r.Quote(leaf, int(w.Start), m.End), true
			}
		})
	}
	return proof, ok
}

// recordOpening is the point of a record that says that a meeting was held.
type recordOpening struct {
	leaf  int
	proof archive.Evidence
}

// heldInPoint finds the first point of a record. It is the first of several
// points, or paragraphs follow that begin with “We”.
func (r *reading) heldInPoint() (recordOpening, bool) {
	const fewest = 2
	for i, leaf := range r.top(paper.HeadBlocks) {
		if !leaf.Has(paper.ForAccounts) {
			continue
		}
		point := leaf.Kind == text.Clause || leaf.Kind == text.Item
		words := firstWords(leaf, head.LongestLead)
		from, to, ok := meetingHeld(leaf, words)
		if !ok && point {
			from, to, ok = sidesMet(leaf, words)
		}
		if !ok {
			continue
		}
		if r.IsDatelined(leaf.Block) {
			return recordOpening{}, false
		}
		points, we := 0, 0
		for _, next := range r.Leaves[i:min(len(r.Leaves), i+paper.HeadBlocks)] {
			if next.Kind == text.Clause || next.Kind == text.Item {
				points++
			}
			if strings.HasPrefix(next.String, "We ") {
				we++
			}
		}
		return recordOpening{i, r.Quote(leaf, from, to)}, point && points >= fewest || we >= fewest
	}
	return recordOpening{}, false
}

// chairedBy finds in a text who was in the chair: “co-chaired by”.
func chairedBy(words string) (from, to int, ok bool) {
	const formula = "chaired by"
	before, _, ok := strings.Cut(words, formula)
	return strings.LastIndexByte(before, ' ') + 1, len(before) + len(formula), ok
}

var (
	// whoMeets are those who hold a meeting, and the meetings themselves; these
	// have the value “meeting”.
	whoMeets = lexicon.List("en/who-meets")
	// heldVerbs stand behind a meeting that was held, holdingVerbs before it.
	heldVerbs    = lexicon.List("en/verbs-behind-a-meeting")
	holdingVerbs = lexicon.List("en/verbs-before-a-meeting")
)

// meetingHeld finds that a meeting took place: “the Forum was held”, “the two
// sides held the 36th Dialogue”.
func meetingHeld(leaf *paper.Block, words []text.Word) (from, to int, ok bool) {
	const near = 80 // letters between the verb and what was held
	meeting := -1   // the last one before the verb
	var verb lexicon.Match
	meetings := func(list []text.Word, found func(lexicon.Match)) {
		whoMeets.Each(list, leaf.String, func(m lexicon.Match) {
			if m.Value == "meeting" {
				found(m)
			}
		})
	}
	heldVerbs.Each(words, leaf.String, func(m lexicon.Match) {
		if meeting >= 0 {
			return
		}
		meetings(before(words, m.Start), func(named lexicon.Match) { meeting, verb = named.Start, m })
	})
	if meeting >= 0 {
		return meeting, verb.End, true
	}
	holdingVerbs.Each(words, leaf.String, func(m lexicon.Match) {
		if ok {
			return
		}
		end := m.End + text.Reach(leaf.String[m.End:], near)
		meetings(wordsIn(leaf, m.End, end), func(named lexicon.Match) {
			if !ok {
				from, to, ok = m.Start, named.End, true
			}
		})
	})
	return from, to, ok
}

// sidesMet finds that those who hold a meeting met: “Ministers from … and the
// Minister of … met on 23 August”.
func sidesMet(leaf *paper.Block, words []text.Word) (from, to int, ok bool) {
	heldVerbs.Each(words, leaf.String, func(m lexicon.Match) {
		if ok || m.Value != "of sides" {
			return
		}
		if who, named := whoMeets.FindAmong(before(words, m.Start), leaf.String); named {
			from, to, ok = who.Start, m.End, true
		}
	})
	return from, to, ok
}

// callWords say that two spoke with each other.
var callWords = lexicon.List("en/words-for-calls")

// openedByCall recognises the readout of a call or talk.
func (r *reading) openedByCall() archive.Fact {
	const near = 3 // blocks
	for _, leaf := range r.top(near) {
		if m, ok := callWords.FindAmong(firstWords(leaf, head.LongestLead), leaf.String); ok {
			return rule.FromText("readout", rule.Opening, r.Quote(leaf, m.Start, m.End))
		}
	}
	return archive.Fact{}
}

// treatyWords are those with which a treaty names its parties.
var (
	treatyWords = lexicon.List("en/words-of-treaties")
	// treatyMakers are how treaties call those who make them.
	treatyMakers = lexicon.List("en/words-of-parties-to-treaties")
)

// openedByParties recognises a treaty: it names its parties and what they call
// themselves.
func (r *reading) openedByParties() archive.Fact {
	for _, leaf := range r.top(paper.HeadBlocks) {
		if !leaf.Has(paper.ForTreaties) {
			continue
		}
		words := firstWords(leaf, 2*head.LongestLead)
		m, ok := treatyWords.FindAmong(words, leaf.String)
		if _, byParties := treatyMakers.FindAmong(words, leaf.String); !ok || !byParties && m.Value == "of parties" {
			continue // "hereinafter" shortens any name
		}
		proof := r.Quote(leaf, m.Start, m.End)
		if kind, own := r.callsItself(); kind != "" {
			return rule.FromText(kind, rule.Opening, proof, own)
		}
		return rule.FromText("agreement", rule.Opening, proof)
	}
	return archive.Fact{}
}

// articleNames stand before the number of a part of a treaty.
var articleNames = lexicon.List("en/names-of-articles")

// openedByArticles recognises a treaty or a declaration, or a part of one, by the
// articles in which it speaks of itself.
func (r *reading) openedByArticles() archive.Fact {
	const fewest, longest = 2, 80 // articles, letters of a heading
	articles := 0
	var first archive.Evidence
	for _, leaf := range r.Leaves {
		m, ok := articleNames.OpensAmong(leaf.Words, leaf.String)
		if !ok || m.Start > 0 || text.Longer(leaf.String, longest) || !startsWithNumber(leaf.String[m.End:]) {
			continue
		}
		if articles == 0 {
			first = r.Quote(leaf, 0, len(leaf.String))
		}
		articles++
	}
	kind, own := r.callsItself()
	if articles < fewest || kind == "" {
		return archive.Fact{}
	}
	return rule.FromText(kind, rule.Opening, first, own)
}

// startsWithNumber reports words that begin with figures or a Roman number.
func startsWithNumber(words string) bool {
	words = strings.TrimLeft(words, " ")
	return words != "" && strings.ContainsAny(words[:1], "0123456789IVX")
}

var (
	// recitals are words with which a paragraph begins that says why the parties
	// adopt what follows.
	recitals = lexicon.List("en/openings-of-recitals")
	// enactments are words with which they adopt it, with the kind that it is.
	enactments = lexicon.List("en/words-that-enact")
)

// openedByRecitals recognises what several adopt by its preamble: governments or
// their heads are named, paragraphs recall and desire, and then they agree or
// declare.
func (r *reading) openedByRecitals() archive.Fact {
	const fewest, far = 2, 40 // recitals, blocks
	found := 0
	var first archive.Evidence
	for _, leaf := range r.top(far) {
		if m, ok := recitals.OpensAmong(leaf.Words, leaf.String); ok && m.Start == 0 {
			if found == 0 {
				first = r.Quote(leaf, 0, m.End)
			}
			found++
		}
		if m, ok := enactments.FindAmong(firstWords(leaf, head.LongestLead), leaf.String); ok && found >= fewest {
			if !isQuoted(leaf.String[:m.Start]) {
				return rule.FromText(m.Value, rule.Opening, first, r.Quote(leaf, m.Start, m.End))
			}
		}
	}
	return archive.Fact{}
}

// wordsIn are the words of a block that stand whole between two offsets.
func wordsIn(leaf *paper.Block, from, to int) []text.Word {
	list := leaf.Words
	first := sort.Search(len(list), func(i int) bool { return int(list[i].Start) >= from })
	return before(list[first:], to)
}

// before are the words that end before an offset.
func before(list []text.Word, to int) []text.Word {
	return list[:sort.Search(len(list), func(i int) bool { return int(list[i].End) > to })]
}

// firstWords are those in the first so many letters of a block.
func firstWords(leaf *paper.Block, letters int) []text.Word {
	return before(leaf.Words, text.Reach(leaf.String, letters))
}
