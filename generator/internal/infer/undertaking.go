package infer

import "strings"

// undertaking is a verb by which somebody undertakes something.
type undertaking struct {
	verb       string // as commitments record it
	future     bool   // will, shall: what counts is the verb behind it
	base       bool   // agree, not agreed or agrees
	reaffirmed bool   // the noun: reaffirmed their commitment to
}

// undertakings are the verbs, in small letters.
var undertakings = map[string]undertaking{
	"will": {verb: "will", future: true}, "shall": {verb: "shall", future: true},
	"agree": {verb: "agree", base: true}, "agrees": {verb: "agree"}, "agreed": {verb: "agree"},
	"decide": {verb: "decide", base: true}, "decides": {verb: "decide"}, "decided": {verb: "decide"},
	"commit": {verb: "commit", base: true}, "commits": {verb: "commit"}, "committed": {verb: "commit"},
	"resolve": {verb: "resolve", base: true}, "resolves": {verb: "resolve"}, "resolved": {verb: "resolve"},
	"pledge": {verb: "pledge", base: true}, "pledges": {verb: "pledge"}, "pledged": {verb: "pledge"},
	"undertake": {verb: "undertake", base: true}, "undertakes": {verb: "undertake"}, "undertook": {verb: "undertake"},
	"intend": {verb: "intend", base: true}, "intends": {verb: "intend"},
	"commitment": {verb: "commit", reaffirmed: true}, "commitments": {verb: "commit", reaffirmed: true},
}

// complementKind is what stands behind a verb of undertaking.
type complementKind int

const (
	nothing   complementKind = iota // nothing that is undertaken
	action                          // what is undertaken
	listOpens                       // a colon: what is undertaken stands below
)

// complement reads what stands behind the verb at i. It returns the word
// before which the subject stands: the verb, or for a noun the verb that has it.
func (u undertaking) complement(words []sentenceWord, i int) (at int, kind complementKind) {
	if u.reaffirmed {
		return commitmentReaffirmed(words, i)
	}
	if words[i].colon && i+1 == len(words) {
		return i, listOpens
	}
	k := pastAside(words, i)
	if k >= len(words) {
		return i, nothing
	}
	next := words[k]
	switch {
	case u.future:
		return i, willDo(words, k)
	case next.low == "to":
		return i, u.to(words, k)
	case u.verb == "agree" || u.verb == "decide":
		return i, agreedThat(words, k)
	case u.verb == "pledge" && (isAmount(next.text) || isOwn(next.low)):
		return i, action
	case u.verb == "commit":
		return i, commitsWhat(words, k)
	}
	return i, nothing
}

// to reads "agreed to strengthen", "decide to:", "commit to peace".
func (u undertaking) to(words []sentenceWord, k int) complementKind {
	if k+1 == len(words) {
		if words[k].colon {
			return listOpens
		}
		return nothing
	}
	next := words[pastAdverbs(words, k+1)]
	switch {
	case u.verb == "commit":
		if u.base || isAction(next.low) || isAmount(next.text) || next.low == "a" || next.low == "an" {
			return action
		}
		return nothing
	case next.low == "the", next.low == "a", next.low == "an", next.low == "by", next.low == "in", next.low == "this", next.low == "these", next.low == "disagree":
		return nothing
	}
	return action
}

// agreedThat reads "agreed that … should", "agreed on a programme of work", and
// "agreed as follows:".
func agreedThat(words []sentenceWord, k int) complementKind {
	last := words[len(words)-1]
	switch words[k].low {
	case "that":
		for _, w := range words[k+1:] {
			if w.low == "should" || w.low == "shall" || w.low == "will" {
				return action
			}
		}
	case "on", "upon":
		if last.colon && last.low == "following" {
			return listOpens
		}
		for _, w := range words[k+1 : min(len(words), k+8)] {
			switch w.low {
			case "need", "importance", "value", "necessity", "urgency", "significance", "that", "how", "whether":
				return nothing
			case "programme", "plan", "roadmap", "framework", "measures", "steps", "actions", "modalities", "arrangements":
				return action
			}
		}
	case "as", "the":
		if last.colon && (last.low == "follows" || last.low == "following") {
			return listOpens
		}
	}
	return nothing
}

// commitsWhat reads "commits $40 million" and "commit ourselves to".
func commitsWhat(words []sentenceWord, k int) complementKind {
	if isAmount(words[k].text) {
		return action
	}
	if !isOwn(words[k].low) {
		return nothing
	}
	for _, w := range words[k+1 : min(len(words), k+5)] {
		if w.low == "to" {
			return action
		}
	}
	return nothing
}

// isOwn reports words for what a party has of its own to give.
func isOwn(low string) bool {
	switch low {
	case "ourselves", "themselves", "itself", "our", "their", "its":
		return true
	}
	return false
}

// isAmount reports words with which an amount begins: $40, US$2, up, 1.2, an.
func isAmount(word string) bool {
	switch word {
	case "up", "more", "over", "nearly", "almost", "at", "additional", "an", "a", "about":
		return true
	}
	return strings.ContainsAny(word, "$€£¥") || word[0] >= '0' && word[0] <= '9'
}

// willDo reads the verb behind will: an action, or what merely happens.
func willDo(words []sentenceWord, k int) complementKind {
	k = pastAdverbs(words, k)
	if k >= len(words) {
		return nothing
	}
	if words[k].low == "commit" || words[k].low == "agree" {
		return nothing // the verb itself is looked at next
	}
	switch words[k].low {
	case "continue", "seek", "strive", "endeavour", "endeavor", "begin", "start":
		if k+2 < len(words) && words[k+1].low == "to" {
			k = pastAdverbs(words, k+2)
		}
	}
	if k >= len(words) || happens(words[k].low) || !isLower(words[k].text) {
		return nothing
	}
	return action
}

// happens knows verbs behind will that undertake nothing: states, forecasts,
// comings and goings, and what is announced to be said.
func happens(low string) bool {
	switch low {
	case "be", "have", "not", "never", "see", "need", "become", "benefit", "face", "remain", "gain", "receive", "enjoy", "grow", "get", "go", "come", "know", "feel", "find",
		"experience", "lose", "win", "prevail", "emerge", "require", "include", "depend", "hinge", "play", "likely", "want", "like", "hope", "believe", "think", "say", "hear", "recall",
		"travel", "participate", "attend", "visit", "meet", "arrive", "depart", "join", "speak", "address", "deliver", "greet", "leave", "return",
		"discuss", "reaffirm", "reiterate", "highlight", "underscore", "emphasize", "emphasise", "celebrate", "mark", "commemorate", "announce", "exchange", "review",
		"only", "always", "all", "still", "serve", "stand", "rise", "fall", "suffer", "understand", "make", "no", "also", "succeed", "fail", "end", "happen", "the", "our", "and", "or", "to", "of":
		return true
	}
	return false
}

// commitmentReaffirmed reads "reaffirmed their commitment to strengthen"; the
// subject stands before the verb.
func commitmentReaffirmed(words []sentenceWord, i int) (int, complementKind) {
	k := i + 1
	for k < len(words) && k < i+4 && words[k].low != "to" { // commitment and determination to
		k++
	}
	if k+1 >= len(words) || words[k].low != "to" {
		return i, nothing
	}
	if k = pastAdverbs(words, k+1); k >= len(words) || !isAction(words[k].low) {
		return i, nothing
	}
	for at := i - 1; at >= 0 && at >= i-6; at-- {
		switch words[at].low {
		case "reaffirm", "reaffirms", "reaffirmed", "reiterate", "reiterates", "reiterated", "renew", "renews", "renewed", "affirm", "affirms", "affirmed",
			"announce", "announces", "announced", "express", "expresses", "expressed", "declare", "declares", "declared", "confirm", "confirms", "confirmed", "restate", "restated":
			return at, action
		}
	}
	return i, nothing
}

// pastAside is the word behind the verb at i, what stands between commas, or
// an adjunct such as "in principle", passed over.
func pastAside(words []sentenceWord, i int) int {
	const far = 10
	k := i + 1
	if k >= len(words) {
		return k
	}
	if words[i].comma {
		for k < len(words) && k < i+far && !words[k].comma {
			k++
		}
		return k + 1
	}
	switch words[k].low {
	case "in", "inter", "during", "at", "among", "today", "further", "jointly", "together", "also":
		for end := min(len(words), k+far); k < end; k++ {
			if words[k].low == "to" && k+1 < len(words) && isAction(words[k+1].low) {
				return k
			}
		}
		return i + 1
	}
	return k
}

// pastAdverbs is the first word from k on that is no adverb.
func pastAdverbs(words []sentenceWord, k int) int {
	for k < len(words)-1 {
		switch low := words[k].low; {
		case low == "also", low == "further", low == "together", low == "therefore", low == "now", low == "then", low == "thus", low == "both", low == "each", low == "better", low == "soon",
			len(low) > 4 && strings.HasSuffix(low, "ly") && low != "supply" && low != "apply" && low != "comply" && low != "rely":
			k++
		default:
			return k
		}
	}
	return k
}

func isLower(word string) bool { return word[0] >= 'a' && word[0] <= 'z' }

// isAction knows the verbs of action of diplomatic texts, in their base form
// or as a gerund.
func isAction(low string) bool {
	if stem, ok := strings.CutSuffix(low, "ing"); ok {
		return actionVerbs[stem] || actionVerbs[stem+"e"] || len(stem) > 3 && stem[len(stem)-1] == stem[len(stem)-2] && actionVerbs[stem[:len(stem)-1]]
	}
	return actionVerbs[low]
}

var actionVerbs = func() map[string]bool {
	verbs := map[string]bool{}
	for verb := range strings.FieldsSeq(`accelerate achieve act adapt address adhere adopt advance align allocate apply assist avoid boost bridge bring broaden build carry
		close collaborate combat complete comply conclude conduct conserve consider consolidate consult continue contribute convene cooperate co-operate coordinate counter create
		cut decarbonize decarbonise deepen deliver deploy deter develop disburse diversify do donate double elevate eliminate eliminating enable encourage end endeavour endeavor engage enhance ensure establish exchange
		expand expedite explore extend facilitate fight finalise finalize finance follow foster fulfil fulfill fund further generate halt harmonise harmonize help hold host identify implement improve increase
		initiate institutionalise institutionalize integrate intensify invest join keep launch lead leverage limit maintain make meet minimise minimize mobilise mobilize modernise modernize monitor move narrow negotiate open
		operationalise operationalize oppose organise organize partner pay phase preserve prevent prioritise prioritize produce promote protect provide publish pursue put raise ratify reach realise realize
		redouble reduce refrain reform reinforce remove resolve resume restore resist safeguard scale secure seek send set share sign simplify stop streamline strengthen strive submit support suppress sustain tackle take train
		transform transition translate triple undertake update upgrade uphold use utilise utilize work`) {
		verbs[verb] = true
	}
	return verbs
}()
