package pledge

import (
	"strings"
	"sync"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// The words that tell a verb of commitment from one that only looks like it.
var (
	commitmentVerbs  = lexicon.List("en/verbs-of-commitment")
	actionVerbs      = lexicon.List("en/verbs-of-action")
	happenings       = lexicon.List("en/what-merely-happens")
	makingSure       = lexicon.List("en/verbs-of-making-sure")
	sayings          = lexicon.List("en/verbs-of-saying")
	goingOn          = lexicon.List("en/verbs-of-going-on")
	ownWords         = lexicon.List("en/own")
	amounts          = lexicon.List("en/openings-of-amounts")
	adverbs          = lexicon.List("en/adverbs")
	verbsInLy        = lexicon.List("en/verbs-in-ly")
	agreedOn         = lexicon.List("en/agreed-on")
	adjunctsOfVerbs  = lexicon.List("en/adjuncts-of-verbs")
	determiners      = lexicon.List("en/determiners")
	prepositions     = lexicon.List("en/prepositions")
	readCommitVerbs  sync.Once
	commitVerbsByKey map[uint64]verb
)

// verb is one by which somebody commits himself.
type verb struct {
	base   string // as commitments record it
	future bool   // will, shall: what counts is the verb behind it
	isBase bool   // agree, not agreed or agrees
	noun   bool   // reaffirmed their commitment to
}

// verbOf is the verb of commitment that a word is.
func verbOf(w paper.SentenceWord) (verb, bool) {
	readCommitVerbs.Do(func() {
		commitVerbsByKey = map[uint64]verb{}
		for _, e := range commitmentVerbs.Entries() {
			base, says, _ := strings.Cut(e.Value, " ")
			commitVerbsByKey[text.KeyOf(e.Words)] = verb{base: base, future: says == "future", isBase: says == "base",
				noun: says == "noun"}
		}
	})
	v, ok := commitVerbsByKey[w.Key]
	return v, ok
}

// complementKind is what stands behind a verb of commitment.
type complementKind int

const (
	nothing   complementKind = iota // nothing that is undertaken
	action                          // what is undertaken
	listOpens                       // a colon: what is undertaken stands below
)

// complement reads what stands behind the verb at i. It returns the word
// before which the subject stands: the verb, or for a noun the verb that has it.
func (v verb) complement(words []paper.SentenceWord, i int) (at int, kind complementKind) {
	if v.noun {
		return commitmentReaffirmed(words, i)
	}
	if words[i].Colon && i+1 == len(words) {
		return i, listOpens
	}
	k := pastAside(words, i)
	if k >= len(words) {
		return i, nothing
	}
	next := words[k]
	switch {
	case v.base == "shall" && next.Low == "not" && k+1 < len(words): // a duty to leave something is one
		return i, willDo(words, k+1)
	case v.future:
		return i, willDo(words, k)
	case next.Low == "to":
		return i, v.to(words, k)
	case v.base == "agree" || v.base == "decide":
		return i, agreedThat(words, k)
	case v.base == "pledge" && (isAmount(next) || ownWords.HasKey(next.Key)):
		return i, action
	case v.base == "commit":
		return i, commitsWhat(words, k)
	}
	return i, nothing
}

// to reads "agreed to strengthen", "decide to:", "commit to peace".
func (v verb) to(words []paper.SentenceWord, k int) complementKind {
	if k+1 == len(words) {
		if words[k].Colon {
			return listOpens
		}
		return nothing
	}
	next := words[pastAdverbs(words, k+1)]
	opensNoun := determiners.HasKey(next.Key)
	isDone := !opensNoun && !prepositions.HasKey(next.Key) && next.Low != "disagree"
	if v.base == "commit" { // to peace, to a canal: whoever commits says what is done
		isDone = v.isBase || isAction(next.Low) || isAmount(next)
	}
	if isDone {
		return action
	}
	return nothing
}

// agreedThat reads "agreed that … should", "agreed on a programme of work", and
// "agreed as follows:".
func agreedThat(words []paper.SentenceWord, k int) complementKind {
	last := words[len(words)-1]
	switch words[k].Low {
	case "that":
		for _, w := range words[k+1:] {
			if w.Low == "should" || w.Low == "shall" || w.Low == "will" {
				return action
			}
		}
	case "on", "upon":
		const near = 7 // words within which it is told on what
		if last.Colon && last.Low == "following" {
			return listOpens
		}
		for _, w := range words[k+1 : min(len(words), k+1+near)] {
			switch what, _ := agreedOn.OfKey(w.Key); what {
			case "view":
				return nothing
			case "action":
				return action
			}
		}
	case "as", "the":
		if last.Colon && (last.Low == "follows" || last.Low == "following") {
			return listOpens
		}
	}
	return nothing
}

// commitsWhat reads "commits $40 million" and "commit ourselves to".
func commitsWhat(words []paper.SentenceWord, k int) complementKind {
	const near = 4 // words between ourselves and to
	if isAmount(words[k]) {
		return action
	}
	if !ownWords.HasKey(words[k].Key) {
		return nothing
	}
	for _, w := range words[k+1 : min(len(words), k+1+near)] {
		if w.Low == "to" {
			return action
		}
	}
	return nothing
}

// isAmount reports words with which an amount begins: $40, US$2, up, 1.2, an.
func isAmount(w paper.SentenceWord) bool {
	return startsWithFigure(w.Text) || strings.ContainsAny(w.Text, "$€£¥") || amounts.HasKey(w.Key)
}

func startsWithFigure(word string) bool { return word[0] >= '0' && word[0] <= '9' }

// willDo reads the verb behind will: an action, or what merely happens.
func willDo(words []paper.SentenceWord, k int) complementKind {
	k = pastAdverbs(words, k)
	if goingOn.HasKey(words[k].Key) && k+2 < len(words) && words[k+1].Low == "to" {
		k = pastAdverbs(words, k+2)
	}
	if happenings.HasKey(words[k].Key) || !paper.IsLower(words[k].Text) {
		return nothing
	}
	if k+1 < len(words) && words[k+1].Low == "that" && !makingSure.HasKey(words[k].Key) {
		return nothing // will realize that, will recall that
	}
	return action
}

// commitmentReaffirmed reads "reaffirmed their commitment to strengthen"; the
// subject stands before the verb.
func commitmentReaffirmed(words []paper.SentenceWord, i int) (int, complementKind) {
	const far, before = 3, 6 // words to the "to" behind a commitment; words to the verb before it
	k := i + 1
	for k < len(words) && k <= i+far && words[k].Low != "to" { // commitment and determination to
		k++
	}
	if k+1 >= len(words) || words[k].Low != "to" {
		return i, nothing
	}
	if !isAction(words[pastAdverbs(words, k+1)].Low) {
		return i, nothing
	}
	for at := i - 1; at >= max(0, i-before); at-- {
		if sayings.HasKey(words[at].Key) {
			return at, action
		}
	}
	return i, nothing
}

// pastAside is the word behind the verb at i, what stands between commas, or
// an adjunct such as "in principle", passed over.
func pastAside(words []paper.SentenceWord, i int) int {
	const far = 10
	k := i + 1
	if k >= len(words) {
		return k
	}
	if words[i].Comma {
		for k < len(words) && k < i+far && !words[k].Comma {
			k++
		}
		return k + 1
	}
	if !adjunctsOfVerbs.HasKey(words[k].Key) {
		return k
	}
	for end := min(len(words), k+far); k < end; k++ {
		if words[k].Low == "to" && k+1 < len(words) && isAction(words[k+1].Low) {
			return k
		}
	}
	return i + 1
}

// pastAdverbs is the first word from k on that is no adverb, or the last one.
func pastAdverbs(words []paper.SentenceWord, k int) int {
	for k < len(words)-1 && isAdverb(words[k]) {
		k++
	}
	return k
}

func isAdverb(w paper.SentenceWord) bool {
	const shortest = 5 // letters: neither fly nor only
	isInLy := len(w.Low) >= shortest && strings.HasSuffix(w.Low, "ly")
	return isInLy && !verbsInLy.HasKey(w.Key) || adverbs.HasKey(w.Key)
}

// isAction knows the verbs of action of diplomatic texts, in their base form
// or as a gerund: building, closing, cutting.
func isAction(word string) bool {
	if actionVerbs.HasKey(text.KeyOf(word)) {
		return true
	}
	stem, isGerund := strings.CutSuffix(strings.ToLower(word), "ing")
	if !isGerund || len(stem) < 2 {
		return false
	}
	last := len(stem) - 1
	isDoubled := stem[last] == stem[last-1]
	return actionVerbs.HasKey(text.KeyOf(stem)) || actionVerbs.HasKey(text.KeyOf(stem+"e")) ||
		isDoubled && actionVerbs.HasKey(text.KeyOf(stem[:last]))
}
