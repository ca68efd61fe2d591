package issue

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

var (
	// holdingVerbs say that what a document reports was held, or that the
	// document itself was adopted.
	holdingVerbs = lexicon.List("en/verbs-of-holding")
	// otherTimes lead to another day than that of the document: an earlier
	// decision, a later meeting.
	otherTimes = lexicon.List("en/words-of-other-times")
	// whoMeets are those who hold a meeting, what they adopt, and the meetings
	// themselves; these have the value “meeting”.
	whoMeets = lexicon.List("en/who-meets")
	// circumstances follow a participle: “the Summit held in Oslo”.
	circumstances = lexicon.List("en/openings-of-circumstances")
	// speeches begin a sentence that says what is printed below it.
	speeches = lexicon.List("en/openings-of-speech-titles")
)

// leadEvent is the day of the event with which the text begins: “The 26th
// Meeting … was held on 20 February 2019”. An agency's report, which has a
// dateline without a date, is written on a day of its own; where it hands on a
// statement, the day is that of the statement.
func (r *issueReader) leadEvent() archive.Fact {
	const paragraphs = 4
	report := r.Dateline.Found && !r.Dateline.Alone
	for _, leaf := range r.FirstOfBody(paragraphs) {
		if report && !opensWithWe(leaf.String) {
			continue
		}
		fact, dated := r.eventIn(leaf)
		if fact.Known() || dated {
			return fact
		}
	}
	return archive.Fact{}
}

var (
	// issuingVerbs say that a text was given out.
	issuingVerbs = lexicon.List("en/verbs-of-issuing")
	// ofTheText open a sentence that speaks of the text itself.
	ofTheText = lexicon.List("en/openings-that-speak-of-the-text")
)

// saidIssued is the day on which the first sentence says that the text was
// given out: "The following statement was released by the two chairs … on 27
// July 2024, in Oslo".
func (r *issueReader) saidIssued() archive.Fact {
	const blocks = 8
	for _, leaf := range r.Leaves[:min(len(r.Leaves), blocks)] {
		m, ok := ofTheText.Opens(leaf.String)
		if (!ok || m.Start > 0) && !r.saysItsIssue(leaf) {
			continue
		}
		sentences := text.Sentences(leaf.String)
		if len(sentences) == 0 {
			continue
		}
		from, to := sentences[0][0], sentences[0][1]
		if fact := (newsReader{r}).issuedWithoutYear(leaf, from, to); fact.Known() {
			return fact
		}
		found := dates.Scan(leaf.String[:to])
		if len(found) != 1 || !isDay(found[0]) {
			continue
		}
		before := strings.TrimRight(leaf.String[from:found[0].Start], " ")
		if before != "On" && (!strings.HasSuffix(before, " on") || !issuingVerbs.In(before)) {
			continue
		}
		fact := r.dateFact(leaf, from, found[0].End, found[0].EDTF, rule.LeadEvent)
		fact.Basis = archive.Inferred
		return fact
	}
	return archive.Fact{}
}

// issuedWithoutYear is the day without its year on which a sentence says that the text
// was given out, where the text writes the same day out with one year: "the statement
// issued on 7 August".
func (r newsReader) issuedWithoutYear(leaf *paper.Block, from, to int) archive.Fact {
	for _, m := range r.MentionsOf(leaf) {
		if m.Start < from || m.End > to || m.Form != dates.NoYear {
			continue
		}
		before := strings.TrimRight(leaf.String[from:m.Start], " ")
		clause, onDay := strings.CutSuffix(before, " on")
		_, issued := issuingVerbs.Closes(clause)
		day, settled := r.settledYear(dates.Expression{Month: m.Month, LastDay: m.LastDay})
		if !onDay || !issued || !settled {
			return archive.Fact{}
		}
		fact := r.dateFact(leaf, from, m.End, day.value, rule.LeadEvent)
		fact.Basis = archive.Inferred
		fact.Evidence = append(fact.Evidence, day.evidence)
		return fact
	}
	return archive.Fact{}
}

// saysItsIssue reports the paragraph that leads a document and opens with the day
// on which such a document was issued: "On 5 May 2016, the Ministry issued a press
// release".
func (r *issueReader) saysItsIssue(leaf *paper.Block) bool {
	lead, _ := r.LeadBlock()
	from, to := r.FirstSentence()
	titled := phrase.IsDocument(r.TitleWords(r.TitleBlock))
	if leaf != lead || !titled || !strings.HasPrefix(leaf.String[from:to], "On ") {
		return false
	}
	clause := leaf.String[from : from+text.Reach(leaf.String[from:to], head.LongestLead)]
	verb, issued := issuingVerbs.Find(clause)
	return issued && phrase.IsDocument(clause[verb.End:])
}

// opensWithWe reports the formula with which governments speak: “We, the …”.
func opensWithWe(words string) bool {
	const formula = "We, "
	return strings.EqualFold(words[:min(len(words), len(formula))], formula)
}

// eventIn reads the first sentences of a paragraph up to the first day, and
// reports whether there is one.
func (r *issueReader) eventIn(leaf *paper.Block) (fact archive.Fact, dated bool) {
	day, dated := firstDayOf(leaf)
	if !dated || day.second || !saysHeld(day.before, day.after) && !saysSpoken(r.Head, day.before.String()) {
		return archive.Fact{}, dated
	}
	fact = r.dateFact(leaf, day.from, day.End, day.EDTF, rule.LeadEvent)
	fact.Basis = archive.Inferred
	return fact, true
}

// dayTold is the first day of a paragraph and the sentence in which it stands.
type dayTold struct {
	dates.Expression
	from, to      int           // of the sentence
	before, after paper.Stretch // of the sentence, before the day and behind it
	second        bool          // the sentence names another time before the day
}

// firstDayOf is the first day that the first sentences of a paragraph tell.
func firstDayOf(leaf *paper.Block) (day dayTold, ok bool) {
	const longest = 700 // letters
	words := leaf.String[:text.Reach(leaf.String, longest)]
	found := dates.Scan(words)
	for i, e := range found {
		if !isDay(e) {
			continue
		}
		from, to := paper.SentenceAround(text.Sentences(words), e.Start)
		to = max(to, e.End) // of a date that runs over the end of a sentence all words count
		return dayTold{Expression: e, from: from, to: to,
			before: paper.StretchOf(leaf, from, e.Start), after: paper.StretchOf(leaf, e.End, to),
			second: i > 0 && found[i-1].Start >= from}, true
	}
	return dayTold{}, false
}

// saysSpoken reports whether the words before a day are the title, or name a
// speech: “Remarks by the Minister at the Forum on 5 May 2016”.
func saysSpoken(r *head.Head, before string) bool {
	lower := paper.PlainLower(before)
	if !strings.HasSuffix(lower, " on ") && !strings.HasSuffix(lower, ", ") {
		return false
	}
	if _, named := speeches.Opens(before); named {
		return true
	}
	title := paper.PlainLower(r.TitleWords(r.TitleBlock))
	return title != "" && strings.HasPrefix(lower, title)
}

// saysHeld reports whether the words before a day say that what the sentence
// is about was held then.
func saysHeld(before, after paper.Stretch) bool {
	const near = 170 // letters from the verb to the day
	if strings.HasPrefix(strings.TrimLeft(after.String(), " "), "will ") {
		return false
	}
	clause := before
	opening := strings.TrimSpace(before.String())
	if opening == "" || opening == "On" || phrase.IsPartOfDay(opening) { // "On 7 September, the Summit was held …"
		clause = after.First(near)
	}
	verb := lastHolding(clause)
	if verb < 0 || text.Longer(clause.Leaf.String[verb:clause.To], near) || clause.Has(otherTimes) {
		return false
	}
	return clause.Until(verb).Has(whoMeets) || strings.HasPrefix(strings.ToLower(clause.String()), "this ")
}

// lastHolding is where the last verb of a clause stands that says that
// something was held, -1 when there is none.
func lastHolding(clause paper.Stretch) int {
	verb := -1
	clause.Each(holdingVerbs, func(m lexicon.Match) {
		switch before := clause.Until(m.Start); {
		case isSetBetweenCommas(before):
			verb = -1 // the day is that of what somebody did something with
		case !isParticiple(before, clause.Since(m.End)):
			verb = m.Start
		}
	})
	return verb
}

// irregularVerbs tell of the past without ending in -ed.
var irregularVerbs = lexicon.List("en/irregular-verbs-in-the-past")

// isSetBetweenCommas reports words before a verb that have a verb of their own and end with
// a comma: “They reviewed the Conclusions of the Summit, held”. Who “co-chaired by” two is
// no such verb.
func isSetBetweenCommas(before paper.Stretch) bool {
	const shortest = 5 // letters
	words := strings.TrimRight(before.String(), " ")
	if !strings.HasSuffix(words, ",") {
		return false
	}
	fields := strings.Fields(words)
	for i, field := range fields {
		regular := strings.HasSuffix(field, "ed") && len(field) >= shortest && paper.StartsSmall(field)
		if isPassive := i+1 < len(fields) && fields[i+1] == "by"; (regular || irregularVerbs.Has(field)) && !isPassive {
			return true
		}
	}
	return false
}

// isParticiple reports that the verb between two pieces of a sentence only
// tells which meeting is meant: “the Summit held on 5 May stands”.
func isParticiple(before, after paper.Stretch) bool {
	next, follows := circumstances.Opens(after.String())
	noun, _ := whoMeets.Closes(before.String())
	if !follows || noun.Value != "meeting" {
		return false
	}
	// A comma before or behind the verb parts it from the meeting.
	return strings.TrimSpace(before.String()[noun.End:]+after.String()[:next.Start]) == ""
}
