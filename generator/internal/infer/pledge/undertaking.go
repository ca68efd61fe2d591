package pledge

import (
	"strings"

	"aseanarchive/generator/internal/infer/paper"
)

// undertaking is a verb by which somebody undertakes something.
type undertaking struct {
	verb       string // as commitments record it
	future     bool   // will, shall: what counts is the verb behind it
	base       bool   // agree, not agreed or agrees
	reaffirmed bool   // the noun: reaffirmed their commitment to
}

// Undertakings are the verbs, in small letters.
var Undertakings = map[string]undertaking{
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
func (u undertaking) complement(words []paper.SentenceWord, i int) (at int, kind complementKind) {
	if u.reaffirmed {
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
	case u.future:
		return i, willDo(words, k)
	case next.Low == "to":
		return i, u.to(words, k)
	case u.verb == "agree" || u.verb == "decide":
		return i, agreedThat(words, k)
	case u.verb == "pledge" && (isAmount(next.Text) || isOwn(next.Low)):
		return i, action
	case u.verb == "commit":
		return i, commitsWhat(words, k)
	}
	return i, nothing
}

// to reads "agreed to strengthen", "decide to:", "commit to peace".
func (u undertaking) to(words []paper.SentenceWord, k int) complementKind {
	if k+1 == len(words) {
		if words[k].Colon {
			return listOpens
		}
		return nothing
	}
	next := words[pastAdverbs(words, k+1)]
	switch {
	case u.verb == "commit":
		if u.base || isAction(next.Low) || isAmount(next.Text) || next.Low == "a" || next.Low == "an" {
			return action
		}
		return nothing
	case next.Low == "the", next.Low == "a", next.Low == "an", next.Low == "by", next.Low == "in", next.Low == "this", next.Low == "these", next.Low == "disagree":
		return nothing
	}
	return action
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
		if last.Colon && last.Low == "following" {
			return listOpens
		}
		for _, w := range words[k+1 : min(len(words), k+8)] {
			switch w.Low {
			case "need", "importance", "value", "necessity", "urgency", "significance", "that", "how", "whether":
				return nothing
			case "programme", "plan", "roadmap", "framework", "measures", "steps", "actions", "modalities", "arrangements":
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
	if isAmount(words[k].Text) {
		return action
	}
	if !isOwn(words[k].Low) {
		return nothing
	}
	for _, w := range words[k+1 : min(len(words), k+5)] {
		if w.Low == "to" {
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
func willDo(words []paper.SentenceWord, k int) complementKind {
	k = pastAdverbs(words, k)
	if k >= len(words) {
		return nothing
	}
	if words[k].Low == "commit" || words[k].Low == "agree" {
		return nothing // the verb itself is looked at next
	}
	switch words[k].Low {
	case "continue", "seek", "strive", "endeavour", "endeavor", "begin", "start":
		if k+2 < len(words) && words[k+1].Low == "to" {
			k = pastAdverbs(words, k+2)
		}
	}
	if k >= len(words) || happens(words[k].Low) || !paper.IsLower(words[k].Text) {
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
func commitmentReaffirmed(words []paper.SentenceWord, i int) (int, complementKind) {
	k := i + 1
	for k < len(words) && k < i+4 && words[k].Low != "to" { // commitment and determination to
		k++
	}
	if k+1 >= len(words) || words[k].Low != "to" {
		return i, nothing
	}
	if k = pastAdverbs(words, k+1); k >= len(words) || !isAction(words[k].Low) {
		return i, nothing
	}
	for at := i - 1; at >= 0 && at >= i-6; at-- {
		switch words[at].Low {
		case "reaffirm", "reaffirms", "reaffirmed", "reiterate", "reiterates", "reiterated", "renew", "renews", "renewed", "affirm", "affirms", "affirmed",
			"announce", "announces", "announced", "express", "expresses", "expressed", "declare", "declares", "declared", "confirm", "confirms", "confirmed", "restate", "restated":
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
	switch words[k].Low {
	case "in", "inter", "during", "at", "among", "today", "further", "jointly", "together", "also":
		for end := min(len(words), k+far); k < end; k++ {
			if words[k].Low == "to" && k+1 < len(words) && isAction(words[k+1].Low) {
				return k
			}
		}
		return i + 1
	}
	return k
}

// pastAdverbs is the first word from k on that is no adverb.
func pastAdverbs(words []paper.SentenceWord, k int) int {
	for k < len(words)-1 {
		switch low := words[k].Low; {
		case low == "also", low == "further", low == "together", low == "therefore", low == "now", low == "then", low == "thus", low == "both", low == "each", low == "better", low == "soon",
			len(low) > 4 && strings.HasSuffix(low, "ly") && low != "supply" && low != "apply" && low != "comply" && low != "rely":
			k++
		default:
			return k
		}
	}
	return k
}

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
