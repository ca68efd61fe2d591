package kind

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
)

// kindByHeadLine reads the lines above the text. Those near the text come
// first: menus stand at the top. A line that is a sentence, or one of a menu,
// names nothing.
func (r *reading) kindByHeadLine(top []*text.Block) archive.Fact {
	for i := len(top) - 1; i >= 0; i-- {
		b := top[i]
		kind, at, ok := KindInWords(b.String)
		if !ok || strings.HasSuffix(b.String, ".") || isMenu(top, i) {
			continue
		}
		if r.isLabelOnly(kind, b.String, at) {
			continue
		}
		return archive.Fact{Value: kind, Basis: archive.Stated, Source: archive.FromText, Rule: rule.HeadLine,
			Evidence: []archive.Evidence{r.Body.Quote(b, at[0], at[1])}}
	}
	return archive.Fact{}
}

// isLabelOnly reports whether a line says no more than that something was
// released, and the text says that others state it.
func (r *reading) isLabelOnly(kind, line string, at [2]int) bool {
	return kind == "press-release" && at[1]-at[0] == len(line) && r.openedByWe().Known()
}

// isMenu reports whether a line stands among the short ones of a menu, with
// no blank line between them.
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
	return to-from+1 >= run && len(top[i].String) <= longest
}

// kindByOpening reads the formula with which a text opens.
func (r *reading) kindByOpening() archive.Fact {
	if !r.IsEnglish() {
		return archive.Fact{}
	}
	for _, by := range [...]func() archive.Fact{r.openedByWe, r.openedBySpeaker, r.openedByRecord, r.openedByCall, r.openedByParties} {
		if fact := by(); fact.Known() {
			return fact
		}
	}
	return archive.Fact{}
}

// speakers are those in whose name a joint statement speaks.
var speakers = []string{"member states", "heads of state", "leaders", "foreign ministers", "ministers", "governments", "heads of government", "representatives"}

// openedByWe reads the formula with which several governments speak: “We, the
// Foreign Ministers of …”. What they call their text decides its kind.
func (r *reading) openedByWe() archive.Fact {
	for _, leaf := range r.Leaves[:min(len(r.Leaves), paper.HeadBlocks)] {
		start := weAt(leaf.String)
		if start < 0 {
			continue
		}
		// Those who speak stand before the comma, what they speak of behind it.
		rest, _, _ := strings.Cut(leaf.Low()[start:paper.RuneFloor(leaf.String, start+head.LongestLead)], ",")
		for _, speaker := range speakers {
			if at := strings.Index(rest, speaker); at >= 0 {
				proof := r.Quote(leaf, start-len(weFormula), start+at+len(speaker))
				if kind, from, to := ofMeeting(leaf.String); kind != "" {
					return rule.FromText(kind, rule.Opening, proof, r.Quote(leaf, from, to))
				}
				if kind, own := r.callsItself(); kind != "" {
					return rule.FromText(kind, rule.Opening, proof, own)
				}
				return rule.FromText("joint-statement", rule.Opening, proof)
			}
		}
	}
	return archive.Fact{}
}

// ofMeeting tells the statements of “we” that have names of their own: the
// communiqué of the foreign ministers' yearly meeting, and the statement of
// who is in the chair, which ASEAN's Summits and others give.
func ofMeeting(words string) (kind string, from, to int) {
	for _, named := range [...]struct{ name, kind string }{
		{"ASEAN Foreign Ministers’ Meeting", "joint-communique"}, {"ASEAN Foreign Ministers' Meeting", "joint-communique"},
		{"ASEAN Ministerial Meeting", "joint-communique"}, {"ASEAN Summit", "chairmans-statement"},
	} {
		at := strings.Index(words, named.name)
		if at > 0 && endsInAny(words[:at], "th ", "st ", "nd ", "rd ") && (named.kind != "chairmans-statement" || strings.Contains(words[:at], "gathered")) {
			return named.kind, at, at + len(named.name)
		}
	}
	if from, to, ok := chairedBy(words); ok {
		return "chairmans-statement", from, to
	}
	return "", 0, 0
}

// endsInAny reports whether words end in one of the endings.
func endsInAny(words string, endings ...string) bool {
	for _, ending := range endings {
		if strings.HasSuffix(words, ending) {
			return true
		}
	}
	return false
}

const weFormula = "We, the "

// weAt is the offset behind “We, the ” at the head of a block, or behind the
// dash of a dateline; -1 when it is not there.
func weAt(words string) int {
	if len(words) > len(weFormula) && strings.EqualFold(words[:len(weFormula)], weFormula) {
		return len(weFormula)
	}
	top := words[:paper.RuneFloor(words, head.LongestDateline+len(weFormula))]
	for _, formula := range [...]string{weFormula, "WE, the ", "WE, THE "} {
		at := strings.Index(top, formula)
		if at < 0 {
			continue
		}
		if endsInAny(strings.TrimRight(top[:at], " "), "-", "–", "—") {
			return at + len(formula)
		}
	}
	return -1
}

// selfNames are what a text that several governments adopt calls itself.
var selfNames = []struct{ words, kind string }{
	{"this Joint Communiqué", "joint-communique"}, {"this Joint Declaration", "declaration"}, {"this Declaration", "declaration"},
	{"this Chairman’s Statement", "chairmans-statement"}, {"this Chairman's Statement", "chairmans-statement"},
	{"this Plan of Action", "plan-of-action"}, {"this Work Plan", "plan-of-action"}, {"this Agreement", "agreement"}, {"this Treaty", "agreement"},
	{"this Memorandum of Understanding", "agreement"}, {"this Protocol", "agreement"}, {"this Joint Statement", "joint-statement"},
}

// callsItself is the kind by which a text speaks of itself: “the
// implementation of this Joint Statement”.
func (r *reading) callsItself() (string, archive.Evidence) {
	for _, leaf := range r.Leaves {
		at := strings.Index(leaf.String, "this ")
		if at < 0 {
			continue
		}
		for _, name := range selfNames {
			if at := strings.Index(leaf.String[at:], name.words); at >= 0 {
				at += strings.Index(leaf.String, "this ")
				return name.kind, r.Quote(leaf, at, at+len(name.words))
			}
		}
	}
	return "", archive.Evidence{}
}

// salutations begin the line with which somebody turns to those present.
var salutations = []string{
	"excellencies", "your excellency", "your excellencies", "your majesty", "your royal highness", "ladies and gentlemen", "mr. chairman", "mr chairman",
	"madam chair", "mr. chair", "mr chair", "mr. president,", "mr president,", "dear colleagues", "dear friends", "distinguished ", "honourable ", "esteemed ", "colleagues,",
	"good morning", "good afternoon", "good evening", "thank you, ", "thank you for ", "thank you very ", "thank you so ", "h.e. mr", "(as delivered)", "as delivered", "(check against delivery)", "check against delivery",
	"(as prepared", "as prepared for delivery", "friends,", "dear excellencies", "salam sejahtera", "bismillah", "assalamualaikum",
}

// addresses are how somebody who speaks begins.
var addresses = []string{
	"i have the honour", "i have the honor", "i am honoured", "i am honored", "i am pleased to", "i am delighted", "i am glad", "i am happy to", "i am grateful", "it is my pleasure",
	"it is my honour", "it is my great", "it is a pleasure", "it is a great pleasure", "it is a great honour", "it is an honour", "let me begin by", "let me first", "i wish to thank",
	"i would like to thank", "i would like to begin", "at the outset, ", "i thank", "i welcome", "allow me to",
}

// openedBySpeaker recognises a speech: somebody turns to those present, or
// speaks as “I” from the first sentence on.
func (r *reading) openedBySpeaker() archive.Fact {
	const near = 8 // blocks
	if !r.isSpoken(near) {
		return archive.Fact{}
	}
	for _, leaf := range r.Leaves[:min(len(r.Leaves), near)] {
		lower := leaf.Low()[:paper.RuneFloor(leaf.String, 3*head.LongestDateline)]
		for _, salutation := range salutations {
			if strings.HasPrefix(lower, salutation) {
				return rule.FromText("speech", rule.Opening, r.Quote(leaf, 0, paper.RuneFloor(leaf.String, head.LongestDateline)))
			}
		}
		for _, address := range addresses {
			if at := strings.Index(lower, address); at >= 0 && !quoted(leaf.String[:at]) {
				return rule.FromText("speech", rule.Opening, r.Quote(leaf, at, at+len(address)))
			}
		}
	}
	return archive.Fact{}
}

// quoted reports whether a quotation mark is open at the end of words: who
// speaks there is quoted.
func quoted(before string) bool {
	return strings.Count(before, "“") > strings.Count(before, "”") || strings.Count(before, `"`)%2 == 1
}

// isSpoken reports whether somebody speaks as “I” or to “you” in so many
// blocks and the next few, outside quotation marks.
func (r *reading) isSpoken(blocks int) bool {
	const more = 6
	for _, leaf := range r.Leaves[:min(len(r.Leaves), blocks+more)] {
		if !leaf.Has(paper.ForSpeech) {
			continue
		}
		for _, mark := range [...]string{"I ", "I’", "I'", "My ", " my ", " you ", " our "} {
			at := strings.Index(leaf.String, mark)
			if at >= 0 && (at == 0 || mark[0] != 'I' || leaf.String[at-1] == ' ') && !quoted(leaf.String[:at]) {
				return true
			}
		}
	}
	return false
}

// openedByRecord recognises the record of a meeting in points: “1. The 4th
// Dialogue was held in … 2. It was co-chaired by …”, or the same in the words
// of those who chaired it: “We valued …”.
func (r *reading) openedByRecord() archive.Fact {
	held, ok := r.heldInPoint()
	if !ok {
		return archive.Fact{}
	}
	const near = 4 // points
	for _, leaf := range r.Leaves[held.leaf:min(len(r.Leaves), held.leaf+near)] {
		if from, to, ok := chairedBy(leaf.String); ok {
			return rule.FromText("chairmans-statement", rule.Record, held.proof, r.Quote(leaf, from, to))
		}
	}
	return rule.FromText("joint-statement", rule.Record, held.proof)
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
	if !r.hasPoints(fewest) {
		return recordOpening{}, false
	}
	for i, leaf := range r.Leaves[:min(len(r.Leaves), paper.HeadBlocks)] {
		if !leaf.Has(paper.ForAccounts) {
			continue
		}
		from, to, ok := meetingHeld(leaf.Low()[:paper.RuneFloor(leaf.String, head.LongestLead)])
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
		point := leaf.Kind == text.Clause || leaf.Kind == text.Item
		return recordOpening{i, r.Quote(leaf, from, to)}, point && points >= fewest || we >= fewest
	}
	return recordOpening{}, false
}

// hasPoints reports whether so many of the first blocks are points, or begin
// with “We”.
func (r *reading) hasPoints(fewest int) bool {
	points := 0
	for _, leaf := range r.Leaves[:min(len(r.Leaves), 2*paper.HeadBlocks)] {
		if leaf.Kind == text.Clause || leaf.Kind == text.Item || strings.HasPrefix(leaf.String, "We ") {
			points++
		}
	}
	return points >= fewest
}

// chairedBy finds in a text who was in the chair: “co-chaired by”.
func chairedBy(words string) (from, to int, ok bool) {
	const formula = "chaired by"
	at := strings.Index(words, formula)
	if at < 0 {
		return 0, 0, false
	}
	return strings.LastIndexByte(words[:at], ' ') + 1, at + len(formula), true
}

// meetingWords are the words for what is held.
var meetingWords = []string{"meeting", "dialogue", "forum", "summit", "committee", "conference", "consultation"}

// meetingHeld finds in small letters that a meeting took place: “the Forum was
// held”, “the two sides held the 36th Dialogue”.
func meetingHeld(lower string) (from, to int, ok bool) {
	for _, words := range [...]string{" was held", " was convened", " were held", " held its ", " was hosted", " met in ", " met via ", " met on ", " took place", " was successfully held",
		" convened ", " as held in ", " held virtually ", " held via "} {
		if at := strings.Index(lower, words); at >= 0 && paper.ContainsAny(lower[:at], meetingWords...) {
			return lastOf(lower[:at], meetingWords), at + len(words), true
		}
	}
	const near = 80 // bytes between the verb and what was held
	for _, words := range [...]string{" held the ", " held their ", " convened the ", " hosted the "} {
		at := strings.Index(lower, words)
		if at < 0 {
			continue
		}
		rest := lower[at+len(words) : paper.RuneFloor(lower, at+len(words)+near)]
		for _, named := range meetingWords {
			if end := strings.Index(rest, named); end >= 0 {
				return at + 1, at + len(words) + end + len(named), true
			}
		}
	}
	return 0, 0, false
}

// lastOf is the offset of the last of some words in a text that has one.
func lastOf(words string, parts []string) int {
	at := 0
	for _, part := range parts {
		at = max(at, strings.LastIndex(words, part))
	}
	return at
}

// openedByCall recognises the readout of a call or talk.
func (r *reading) openedByCall() archive.Fact {
	const near = 3 // blocks
	for _, leaf := range r.Leaves[:min(len(r.Leaves), near)] {
		lower := leaf.Low()[:paper.RuneFloor(leaf.String, head.LongestLead)]
		if !strings.Contains(lower, "spoke") && !strings.Contains(lower, " call with") {
			continue
		}
		for _, words := range [...]string{"spoke by phone", "spoke by telephone", "spoke today with", "spoke today by", "spoke yesterday with", "held a phone call with",
			"held a telephone call with", "had a phone call with", "held a call with", "spoke on the phone with"} {
			if at := strings.Index(lower, words); at >= 0 {
				return rule.FromText("readout", rule.Opening, r.Quote(leaf, at, at+len(words)))
			}
		}
	}
	return archive.Fact{}
}

// openedByParties recognises a treaty: it names its parties and what they call
// themselves.
func (r *reading) openedByParties() archive.Fact {
	for _, leaf := range r.Leaves[:min(len(r.Leaves), paper.HeadBlocks)] {
		if !leaf.Has(paper.ForTreaties) {
			continue
		}
		lower := leaf.Low()[:paper.RuneFloor(leaf.String, 2*head.LongestLead)]
		for _, words := range [...]string{"hereinafter ", "have agreed as follows", "contracting parties"} {
			at := strings.Index(lower, words)
			if at < 0 {
				continue
			}
			proof := r.Quote(leaf, at, at+len(words))
			if kind, own := r.callsItself(); kind != "" {
				return rule.FromText(kind, rule.Opening, proof, own)
			}
			return rule.FromText("agreement", rule.Opening, proof)
		}
	}
	return archive.Fact{}
}

// kindByTurns recognises a transcript: paragraphs begin with the name of who
// speaks and a colon.
func (r *reading) kindByTurns() archive.Fact {
	turns := 0
	names := map[string]int{}
	var proof []archive.Evidence
	for _, leaf := range r.Leaves {
		name, ok := speakerOf(leaf.String)
		if !ok {
			continue
		}
		turns++
		names[name]++
		if len(proof) < 2 {
			proof = append(proof, r.Quote(leaf, 0, len(name)+1))
		}
	}
	const fewest = 4
	if turns < fewest || 4*turns < len(r.Leaves) || len(names) == turns || len(names) < 2 {
		return archive.Fact{}
	}
	return rule.FromText("transcript", rule.Turns, proof...)
}

// speakerOf is who speaks in a paragraph: “Q:”, “QUESTION:”, “SECRETARY
// BLINKEN:”, “Saurabh Kumar, Secretary (East):”.
func speakerOf(words string) (string, bool) {
	const longest = 70
	at := strings.IndexByte(words[:paper.RuneFloor(words, longest)], ':')
	if at < 1 || at+1 == len(words) {
		return "", false
	}
	name := strings.Trim(words[:at], "*_ ")
	switch paper.Lowered(name) {
	case "q", "a", "question", "answer", "moderator", "interviewer", "journalist", "reporter", "host":
		return name, true
	}
	if len(name) > 3 && paper.InCapitals(name) {
		return name, true
	}
	first, role, _ := strings.Cut(name, ",")
	fields := strings.Fields(first)
	if len(fields) < 2 || len(fields) > 5 || role != "" && len(role) < 4 {
		return "", false
	}
	for _, field := range fields {
		if c, _ := utf8.DecodeRuneInString(field); !unicode.IsUpper(c) {
			return "", false
		}
	}
	return name, true
}
