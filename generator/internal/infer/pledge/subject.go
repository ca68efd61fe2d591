package pledge

import (
	"strings"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
)

// The words of which subjects are made, and those before and behind them.
var (
	subjects         = lexicon.List("en/subjects")
	beforeVerbs      = lexicon.List("en/words-before-verbs")
	sideClauses      = lexicon.List("en/openings-of-side-clauses")
	sayingWhich      = lexicon.List("en/words-that-say-which")
	wordsBesideNames = lexicon.List("en/words-beside-names")
	clauseOpenings   = lexicon.List("en/openings-of-clauses")
	conditions       = lexicon.List("en/openings-of-conditions")
)

// subjectClass is what a subject is by its last word.
type subjectClass int

const (
	noSubject   subjectClass = iota
	speaker                  // we
	officials                // leaders, both sides
	countries                // countries, members: which of them must be said
	namedParty               // ASEAN, Japan
	meetingHead              // the Meeting: it agrees, it does not will
	officeHead               // President Biden
	impersonal               // it was agreed
	partiesThey              // they, at the head of a sentence behind one of the parties
)

// farthest is how many words before its verb a subject is looked for.
const farthest = 40

// partiesAreSubject reports whether the subject of the verb at i are the
// parties.
func (c *commitments) partiesAreSubject(i int, v verb) bool {
	k, passive := c.beforeVerb(i)
	if k < 0 { // Agree to …: the subject stands at the head of the statement
		return c.voice == joint && !v.future && !v.noun && !passive
	}
	if c.words[k].Hard {
		return false
	}
	if c.words[k].Comma {
		if k = c.beforeAside(k); k < 0 {
			return false
		}
	}
	mayBePassive := v.base == "resolve" // we are resolved to
	if c.words[k].Low == "and" {
		return (!passive || mayBePassive) && c.sharedSubject(k, v)
	}
	class, first := c.subjectAt(k)
	switch {
	case class == impersonal:
		return passive && !v.noun
	case passive && !mayBePassive, class == noSubject, class == speaker && c.voice != joint,
		neverWills(class) && v.future:
		return false
	}
	return c.clauseBegins(first-1, class, v)
}

// neverWills tells the subjects of which "will" says what happens, and not what
// they undertake.
func neverWills(class subjectClass) bool { return class == meetingHead || class == officeHead }

// beforeVerb is the word with which the subject of the verb at i ends, -1 when
// there is none, and whether an auxiliary in between makes the verb passive.
func (c *commitments) beforeVerb(i int) (k int, passive bool) {
	for k = i - 1; k >= 0 && !c.words[k].Hard; k-- {
		says, ok := beforeVerbs.OfKey(c.words[k].Key)
		if !ok {
			break
		}
		passive = passive || says == "be"
	}
	return k, passive
}

// beforeAside is the word before what stands between two commas, of which the
// second is behind k: the United States, together with ASEAN, will. It is -1
// where there is only one, or where more words stand between them than in any
// aside.
func (c *commitments) beforeAside(k int) int {
	const longest = 20 // words
	for low := max(0, k-longest); k > low; {
		k--
		if c.words[k].Comma {
			return k
		}
	}
	return -1
}

// sharedSubject reports whether the parties open the sentence and their verb is
// joined by the "and" at k with the one at hand: "The Meeting welcomed the
// report and agreed to". A clause in between has a subject of its own.
func (c *commitments) sharedSubject(k int, v verb) bool {
	const near = 10 // words in which the sentence must come to its subject
	for j := 0; j < min(near, k-1); j++ {
		class, first := c.subjectAt(j)
		if !c.mayShare(class) || !c.verbFollows(j, class) {
			continue
		}
		if neverWills(class) && v.future {
			return false
		}
		for _, w := range c.words[j+1 : k] {
			if sideClauses.HasKey(w.Key) {
				return false
			}
		}
		return c.clauseBegins(first-1, class, v)
	}
	return false
}

// mayShare reports whether a subject can have a second verb.
func (c *commitments) mayShare(class subjectClass) bool {
	switch class {
	case noSubject, impersonal:
		return false
	case speaker:
		return c.voice == joint
	}
	return true
}

// verbFollows reports whether the subject that ends at j has a verb before the
// next "and", which is no word before verbs: welcomed, held. What we do, we tell
// in the present.
func (c *commitments) verbFollows(j int, class subjectClass) bool {
	verb := c.words[j+1]
	for at := j + 1; beforeVerbs.HasKey(verb.Key); at++ {
		verb = c.words[at]
	}
	isPast := strings.HasSuffix(verb.Low, "ed") || verb.Low == "held" || verb.Low == "took"
	return paper.IsLower(verb.Text) && (isPast || class == speaker || verb.Low == "look") // look forward
}

// subjectAt classifies the subject that ends with the word at k, and returns
// where its last name or noun begins.
func (c *commitments) subjectAt(k int) (subjectClass, int) {
	w := c.words[k]
	if n, ok := c.nameAt(w); ok {
		return c.partyNamed(n, k)
	}
	what, _ := subjects.OfKey(w.Key)
	switch what {
	case "speaker":
		return speaker, k
	case "pronoun":
		if c.partiesBefore(k) {
			return partiesThey, k
		}
	case "impersonal":
		return impersonal, k
	case "officials":
		return officials, k
	case "countries":
		return countries, k
	case "party":
		return namedParty, k
	case "meeting":
		if w.Capital() {
			return meetingHead, k
		}
	case "heads":
		if c.isHeads(k) {
			return officials, k
		}
	}
	// Japan, not Korean.
	isNation := nameword.CapitalKind(w.Text) == nameword.Nation && !strings.HasSuffix(w.Low, "an")
	if c.voice == joint && isNation {
		return namedParty, k
	}
	return c.officeAt(k)
}

// isHeads reports whether the word at k ends "heads of state" or "heads of
// state or government".
func (c *commitments) isHeads(k int) bool {
	if k < 2 {
		return false
	}
	if c.words[k-1].Low == "or" {
		return c.isHeads(k - 2)
	}
	return c.words[k-1].Low == "of" && c.words[k-2].Low == "heads"
}

// partyNamed classifies a subject that ends with a name: a member of ASEAN, or
// a partner that is party to the document.
func (c *commitments) partyNamed(n paper.Name, k int) (subjectClass, int) {
	isStranger := n.Kind == authority.PartnerName && !c.parties[n.Target]
	if isStranger || n.Kind == authority.MemberName && c.joinsLater(n.Target) {
		return noSubject, k
	}
	for k > 0 && c.words[k].Start > n.Start {
		k--
	}
	return namedParty, k
}

// joinsLater reports a member that was none yet when the document was written.
func (c *commitments) joinsLater(id string) bool {
	for i := range c.Lists.Members {
		if m := &c.Lists.Members[i].Member; m.ID == id {
			return m.JoinsAfter(c.date)
		}
	}
	return false
}

// longestName is how far back, in bytes, the name of a country can begin.
const longestName = 80

// nameAt is the name of a partner or member of which a word is part.
func (c *commitments) nameAt(w paper.SentenceWord) (paper.Name, bool) {
	for _, n := range paper.NamesFrom(c.leaf.Names, w.Start-longestName) {
		if n.Start > w.Start {
			break
		}
		isCountry := n.Kind == authority.PartnerName || n.Kind == authority.MemberName
		if isCountry && w.Start < n.End {
			return n, true
		}
	}
	return paper.Name{}, false
}

// officeAt reads "President Biden", "the Prime Minister" that ends at k. One
// alone speaks for a side where a partner is party to the document.
func (c *commitments) officeAt(k int) (subjectClass, int) {
	const longest = 12 // words of offices and names
	offices := 0
	first := k
	for at := k; at >= 0 && at > k-longest; at-- {
		w := c.words[at]
		if w.Low == "and" && offices > 0 {
			continue
		}
		if !w.Capital() || w.Comma && at < k {
			break
		}
		if nameword.CapitalKind(w.Text)&nameword.Office != 0 {
			offices++
			first = at
		}
	}
	if offices > 1 || offices == 1 && c.hasParty {
		return officeHead, first
	}
	return noSubject, k
}

// partiesBefore reports whether "they" at k opens a sentence behind one whose
// subject are the parties.
func (c *commitments) partiesBefore(k int) bool {
	const near = 7 // words in which that sentence comes to its subject
	at := c.words[0].Start
	if k != 0 || at == 0 {
		return false
	}
	sentences := c.SentencesOf(c.leaf)
	from, to := paper.SentenceAround(sentences, at-2)
	words := c.leaf.WordsBetween(from, to)
	for _, w := range words[:min(len(words), near)] {
		what, _ := subjects.OfKey(w.Key)
		switch {
		case what == "officials", what == "office":
			return true
		case sideClauses.HasKey(w.Key):
			return false
		}
	}
	return false
}

// clauseBegins reports whether the words up to k are the rest of the subject
// and then the beginning of a clause.
func (c *commitments) clauseBegins(k int, class subjectClass, v verb) bool {
	const farInside = 12 // words of an adjunct before the subject, which no comma ends
	which := class != countries
	listed := false // a comma inside a list of names was passed
	for low := max(0, k-farthest); k >= low; k-- {
		w := c.words[k]
		switch {
		case w.Hard:
			return which
		case w.Comma && (class == speaker || !c.nameLike(k)):
			return which && !conditions.HasKey(c.words[0].Key)
		case w.Comma:
			listed = true
		case sayingWhich.HasKey(w.Key):
			which = true
		case c.joinsNames(k):
		case w.Low == "and":
			if k == 0 || c.nameLike(k-1) || class == officeHead {
				continue
			}
			return which && (class == speaker || class == officials || c.words[k-1].Comma)
		case w.Low == "that":
			return which && k > 0 && sayings.HasKey(c.words[k-1].Key)
		case clauseOpenings.HasKey(w.Key):
			return which && !conditions.HasKey(c.words[0].Key)
		case k > 0 && w.Capital() || c.nameLike(k):
			if !c.fits(w, v) {
				return false
			}
			which = true
		default:
			return which && k > 0 && k < farInside && (listed || c.subjectAfter(k)) && c.introduced()
		}
	}
	return which && k < 0
}

// joinsNames reports whether the word at k can stand in a subject beside its
// names: the, respective, of, the "or" of "state or government".
func (c *commitments) joinsNames(k int) bool {
	w := c.words[k]
	if says, ok := wordsBesideNames.OfKey(w.Key); ok && says != "first only" {
		return true
	}
	return w.Low == "of" || w.Low == "&" || w.Low == "or" && k > 0 && c.words[k-1].Low == "state"
}

// fits reports whether a word with a capital can be part of the parties' name:
// an office makes it a person, an institution somebody else.
func (c *commitments) fits(w paper.SentenceWord, v verb) bool {
	switch kind := nameword.CapitalKind(w.Text); {
	case kind&nameword.Title != 0:
		return !v.future && c.hasParty
	case kind&nameword.Institution != 0:
		return w.Text == "Government" || w.Text == "Governments"
	}
	return true
}

// nameLike reports whether the word at k can be part of a name: it has a
// capital that is not that of the sentence.
func (c *commitments) nameLike(k int) bool {
	w := c.words[k]
	if !w.Capital() {
		return false
	}
	if k > 0 {
		return !clauseOpenings.HasKey(w.Key)
	}
	if _, ok := c.nameAt(w); ok {
		return true
	}
	kind := nameword.CapitalKind(w.Text)
	if kind == nameword.Nation || kind&(nameword.Office|nameword.Modifier) != 0 {
		return true
	}
	says, _ := wordsBesideNames.OfKey(w.Key)
	return strings.HasPrefix(says, "first")
}

// introduced reports whether the sentence opens with an adjunct, behind which
// the subject may stand without a comma.
func (c *commitments) introduced() bool {
	says, _ := prepositions.OfKey(c.words[0].Key)
	return says == "opens"
}

// subjectAfter reports whether a subject can begin behind the word at k: "In
// 2016 the Leaders", not "In the west local governments", nor "of the Leaders".
func (c *commitments) subjectAfter(k int) bool {
	first := c.words[k+1]
	mayBegin := first.Capital() || first.Low == "we" || determiners.HasKey(first.Key) || sayingWhich.HasKey(first.Key)
	return mayBegin && !prepositions.HasKey(c.words[k].Key)
}
