package pledge

import (
	"strings"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/infer/paper"
)

// headClass is what a subject is by its last word.
type headClass int

const (
	noHead      headClass = iota
	speaker               // we
	officials             // leaders, both sides
	countries             // countries, members: which of them must be said
	namedParty            // ASEAN, Japan
	meetingHead           // the Meeting: it agrees, it does not will
	officeHead            // President Biden
	impersonal            // it was agreed
	pastSpeaker           // they, behind a sentence of the parties
)

// farthest is how many words before its verb a subject is looked for.
const farthest = 40

// undertaker reports whether the subject of the verb at i are the parties.
func (c *commitments) undertaker(i int, u undertaking) bool {
	k := i - 1
	passive := false
	for k >= 0 && isAuxiliary(c.words[k].Low) && !c.words[k].Hard {
		switch c.words[k].Low {
		case "is", "are", "was", "were", "been", "am":
			passive = true
		}
		k--
	}
	if k < 0 { // Agree to …: the subject stands at the head of the statement
		return c.voice == joint && !u.future && !u.reaffirmed && !passive
	}
	if c.words[k].Hard {
		return false
	}
	if c.words[k].Comma {
		if k = c.beforeAside(k); k < 0 {
			return false
		}
	}
	if c.words[k].Low == "and" {
		return (!passive || u.verb == "resolve") && c.sharedSubject(k, u)
	}
	class, first := c.head(k)
	switch {
	case class == impersonal:
		return passive && !u.future && !u.reaffirmed
	case passive && u.verb != "resolve":
		return false
	case class == noHead, class == speaker && c.voice != joint:
		return false
	case (class == meetingHead || class == officeHead) && u.future:
		return false
	case class == pastSpeaker:
		return first == 0
	}
	return c.clauseBegins(first-1, class, u)
}

// beforeAside is the word before what stands between two commas, of which the
// second is behind k: the United States, together with ASEAN, will. It is -1
// where there is only one.
func (c *commitments) beforeAside(k int) int {
	for low := max(0, k-farthest/2); k > low; {
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
func (c *commitments) sharedSubject(k int, u undertaking) bool {
	const near = 10
	for j := 0; j < min(near, k-1); j++ {
		class, first := c.head(j)
		if class == noHead || class == impersonal || class == pastSpeaker && first != 0 || class == speaker && c.voice != joint {
			continue
		}
		verb := c.words[j+1]
		for at := j + 1; at < k && isAuxiliary(verb.Low); at++ {
			verb = c.words[at]
		}
		if class != speaker && !strings.HasSuffix(verb.Low, "ed") && verb.Low != "look" && verb.Low != "held" && verb.Low != "took" || !paper.IsLower(verb.Text) {
			continue
		}
		if (class == meetingHead || class == officeHead) && u.future {
			return false
		}
		for _, w := range c.words[j+1 : k] {
			switch w.Low {
			case "that", "which", "who", "whose", "whom", "where", "when", "if", "while", "because", "what", "how", "will", "would":
				return false
			}
		}
		return c.clauseBegins(first-1, class, u)
	}
	return false
}

// isAuxiliary knows what may stand between the subject and the verb.
func isAuxiliary(low string) bool {
	switch low {
	case "have", "has", "had", "do", "is", "are", "was", "were", "been", "also", "further", "jointly", "hereby", "therefore", "thus", "today", "together", "both", "each", "all",
		"now", "then", "again", "firmly", "strongly", "fully", "unanimously", "mutually", "accordingly", "collectively", "likewise", "solemnly", "moreover", "additionally", "subsequently", "furthermore", "already":
		return true
	}
	return false
}

// head classifies the subject that ends with the word at k, and returns where
// its last name or noun begins.
func (c *commitments) head(k int) (headClass, int) {
	w := c.words[k]
	if n, ok := c.nameAt(w); ok {
		return c.named(n, k)
	}
	switch w.Low {
	case "we":
		return speaker, k
	case "they":
		if c.partiesBefore(k) {
			return pastSpeaker, k
		}
	case "it":
		return impersonal, k
	case "sides", "parties", "leaders", "ministers", "officials", "governments", "co-chairs", "presidents", "delegations", "secretaries":
		return officials, k
	case "countries", "nations", "members", "states", "partners", "economies", "participants", "signatories", "teams":
		return countries, k
	case "asean":
		return namedParty, k
	case "meeting", "dialogue", "summit", "committee", "council", "conference", "forum":
		if w.Capital() {
			return meetingHead, k
		}
	case "state", "government":
		if k >= 2 && c.words[k-1].Low == "of" && c.words[k-2].Low == "heads" || k >= 4 && c.words[k-1].Low == "or" {
			return officials, k
		}
	case "commission":
		if k > 0 && c.words[k-1].Text == "European" && c.voice == joint {
			return namedParty, k - 1
		}
	}
	if c.voice == joint && nameword.CapitalKind(w.Text) == nameword.Nation && !strings.HasSuffix(w.Low, "an") {
		return namedParty, k
	}
	return c.officeAt(k)
}

// named classifies a subject that ends with a name: a member of ASEAN, or a
// partner that is party to the document.
func (c *commitments) named(n paper.Name, k int) (headClass, int) {
	if n.Kind == authority.PartnerName && !c.parties[n.Target] {
		return noHead, k
	}
	for k > 0 && c.words[k].Start > n.Start {
		k--
	}
	return namedParty, k
}

// nameAt is the name of a partner or member of which a word is part.
func (c *commitments) nameAt(w paper.SentenceWord) (paper.Name, bool) {
	for _, n := range paper.NamesFrom(c.leaf.Names, w.Start-longestName) {
		if n.Start > w.Start {
			break
		}
		if (n.Kind == authority.PartnerName || n.Kind == authority.MemberName) && w.Start < n.End {
			return n, true
		}
	}
	return paper.Name{}, false
}

// longestName is how far back, in bytes, the name of a country can begin.
const longestName = 80

// officeAt reads "President Biden", "the Prime Minister" that ends at k. One
// alone speaks for a side where a partner is party to the document.
func (c *commitments) officeAt(k int) (headClass, int) {
	offices := 0
	first := k
	for at := k; at >= 0 && at > k-12; at-- {
		w := c.words[at]
		if w.Low == "and" && offices > 0 {
			continue
		}
		if !w.Capital() || w.Comma && at < k {
			break
		}
		if nameword.CapitalKind(w.Text)&(nameword.Office) != 0 {
			offices++
			first = at
		}
	}
	if offices > 1 || offices == 1 && c.hasParty {
		return officeHead, first
	}
	return noHead, k
}

// partiesBefore reports whether "they" at k opens a sentence behind one whose
// subject are the parties.
func (c *commitments) partiesBefore(k int) bool {
	if k != 0 || c.words[0].Start < 2 {
		return false
	}
	before := c.leaf.String[max(0, c.words[0].Start-1-longestCommitment) : c.words[0].Start-1]
	if at := strings.LastIndex(strings.TrimRight(before, ". "), ". "); at >= 0 {
		before = before[at+2:]
	}
	fields := strings.Fields(before)
	for _, word := range fields[:min(len(fields), 7)] {
		switch strings.ToLower(strings.Trim(word, ",")) {
		case "leaders", "ministers", "officials", "sides", "parties", "president", "presidents":
			return true
		case "will", "that", "which", "if":
			return false
		}
	}
	return false
}

// clauseBegins reports whether the words up to k are the rest of the subject
// and then the beginning of a clause.
func (c *commitments) clauseBegins(k int, class headClass, u undertaking) bool {
	which := class != countries
	listed := false // a comma inside a list of names was passed
	for low := max(0, k-farthest); k >= low; k-- {
		w := c.words[k]
		switch {
		case w.Hard:
			return which
		case w.Comma && !c.nameLike(k), w.Comma && class == speaker:
			return which && !c.conditional()
		case w.Comma:
			listed = true
		case isWhich(w.Low):
			which = true
		case besideNames(w.Low):
		case w.Low == "of" || w.Low == "&" || w.Low == "or" && k > 0 && c.words[k-1].Low == "state":
		case w.Low == "and":
			if k == 0 || c.nameLike(k-1) || class == officeHead {
				continue
			}
			return which && (class == speaker || class == officials || c.words[k-1].Comma)
		case w.Low == "that":
			return which && k > 0 && isSaying(c.words[k-1].Low)
		case isOpening(w.Low):
			return which && !c.conditional()
		case k > 0 && w.Capital() || c.nameLike(k):
			if !c.fits(w, u) {
				return false
			}
			which = true
		default:
			return which && k > 0 && k < 12 && (listed || !governs(w.Low) && c.determined(k+1)) && c.introduced()
		}
	}
	return which && k < 0
}

// fits reports whether a word with a capital can be part of the parties' name:
// an office makes it a person, an institution somebody else.
func (c *commitments) fits(w paper.SentenceWord, u undertaking) bool {
	switch kind := nameword.CapitalKind(w.Text); {
	case kind&(nameword.Office|nameword.Lesser|nameword.Rank) != 0:
		return !u.future && c.hasParty
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
		return !isOpening(w.Low)
	}
	if _, ok := c.nameAt(w); ok {
		return true
	}
	switch kind := nameword.CapitalKind(w.Text); {
	case kind == nameword.Nation, kind&(nameword.Office|nameword.Modifier) != 0, w.Text == "Quad", w.Text == "G7", w.Text == "G20":
		return true
	}
	switch w.Low {
	case "heads", "economic", "finance", "energy", "trade", "defence", "defense", "participating", "member":
		return true
	}
	return false
}

// isWhich knows the words that say which countries or members are meant.
func isWhich(low string) bool {
	switch low {
	case "two", "three", "four", "five", "ten", "eleven", "both", "our", "all", "participating", "member", "partner", "these", "dialogue", "quad", "asean", "g7", "united":
		return true
	}
	return false
}

// besideNames knows the words that may stand in a subject beside its names.
func besideNames(low string) bool {
	switch low {
	case "the", "their", "respective", "senior", "foreign", "economic", "trade", "defence", "defense", "finance", "energy", "heads", "leaders", "ministers", "officials", "presidents", "governments", "sides", "parties", "fellow":
		return true
	}
	return false
}

// isSaying knows verbs behind which a commitment is told as one: announced
// that the United States will.
func isSaying(low string) bool {
	switch low {
	case "announce", "announces", "announced", "agree", "agreed", "decide", "decided", "confirm", "confirmed", "declare", "declared", "state", "stated", "affirm", "affirmed", "reaffirm", "reaffirmed", "assured", "pledged", "informed":
		return true
	}
	return false
}

// isOpening knows words that open a clause before its subject.
func isOpening(low string) bool {
	switch low {
	case "today", "further", "moreover", "accordingly", "meanwhile", "then", "finally", "therefore", "additionally", "here", "now", "thus", "hereby", "also", "furthermore", "together", "going", "domestically", "internationally":
		return true
	}
	return false
}

// introduced reports whether the sentence opens with an adjunct, behind which
// the subject may stand without a comma.
func (c *commitments) introduced() bool {
	switch c.words[0].Low {
	case "in", "at", "on", "during", "by", "following", "after", "to", "through", "as", "with", "under", "for", "throughout", "towards", "building", "over":
		return true
	}
	return false
}

// determined reports whether a subject can begin with the word at k: "In 2016
// the Leaders", not "In the west local governments".
func (c *commitments) determined(k int) bool {
	switch w := c.words[k]; w.Low {
	case "the", "both", "our", "all", "we":
		return true
	default:
		return w.Capital()
	}
}

// governs knows the prepositions that make a name behind them no subject.
func governs(low string) bool {
	switch low {
	case "to", "with", "for", "between", "from", "by", "in", "on", "at", "among", "within", "under", "against", "of", "as", "than", "like", "through", "across", "into", "via", "beyond":
		return true
	}
	return false
}

// conditional reports whether the sentence opens with a condition.
func (c *commitments) conditional() bool {
	switch c.words[0].Low {
	case "if", "unless", "whether", "should", "were", "had":
		return true
	}
	return false
}
