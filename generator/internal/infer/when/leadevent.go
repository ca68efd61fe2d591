package when

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
)

// holding are the words with which a document says when what it reports was
// held, or when it was itself adopted.
var holding = []string{"held", "met", "convened", "gathered", "took place", "assembled", "hosted", "meeting", "concluded", "was adopted", "were adopted", "issued", "was signed", "were signed", "organised", "organized", "conducted", "gathering"}

// elsewhen are words that lead to another day than that of the document: an
// earlier decision, a later meeting.
var elsewhen = []string{" will ", " shall ", "following", "since ", " after ", "scheduled", "to be held", "first held", " last ", "recalled", "recalling", "previous", "pursuant", "established", "founded", "upcoming", "ahead of", "prior to", "before the", "last year", "signed in",
	"adopted at the", "next ", "is to ", "are to ", "planned", "launched", "until ", "build on", "builds on", "decision of", "mandated", "as agreed", "preparations for", "in preparation"}

// actors are those who hold a meeting, and the meetings themselves.
var actors = []string{"we,", "we ", "summit", "meeting", "dialogue", "forum", "conference", "consultation", "committee", "ministers", "leaders", "heads of state", "officials", "retreat", "ministerial", "workshop", "session", "interface", "representatives", "seminar", "statement", "declaration", "delegation"}

// leadEvent is the day of the event with which the text begins: "The 26th
// Meeting … was held on 20 February 2019". An agency's report, which has a
// dateline without a date, is written on a day of its own; where it hands on a
// statement, the day is that of the statement.
func (r *Reading) leadEvent() archive.Fact {
	const paragraphs = 4
	report := r.Dateline.Found && !r.Dateline.Alone
	body := min(max(r.Above.Body, 0), len(r.Leaves))
	for _, leaf := range r.Leaves[body:min(len(r.Leaves), body+paragraphs)] {
		if report && !paper.StartsWithAny(leaf.String, []string{"We, ", "WE, "}) {
			continue
		}
		fact, dated := r.eventIn(leaf)
		if fact.Known() || dated {
			return fact
		}
	}
	return archive.Fact{}
}

// datelineEnd is where the dateline of a block ends, 0 when it has none.
func (r *Reading) datelineEnd(leaf *paper.Block) int {
	if r.Dateline.Found && r.Leaves[r.Dateline.Leaf] == leaf {
		return r.Dateline.End
	}
	return 0
}

// eventIn reads the first sentences of a paragraph up to the first day, and
// reports whether there is one.
func (r *Reading) eventIn(leaf *paper.Block) (fact archive.Fact, dated bool) {
	const longest = 700
	words := leaf.String[:paper.RuneFloor(leaf.String, longest)]
	found := dates.Scan(words)
	for i, e := range found {
		if !isDay(e) {
			continue
		}
		from, to := paper.SentenceAround(text.Sentences(words), e.Start)
		to = max(to, e.End) // of a date that runs over the end of a sentence all words count
		if i > 0 && found[i-1].Start >= max(from, r.datelineEnd(leaf)) {
			return archive.Fact{}, true // the sentence speaks of two times
		}
		if !saysHeld(words[from:e.Start], words[e.End:to]) && !r.saysSpoken(words[from:e.Start]) {
			return archive.Fact{}, true
		}
		fact = r.dateFact(leaf, from, min(e.End, len(leaf.String)), e.EDTF, rule.LeadEvent)
		fact.Basis = archive.Inferred
		return fact, true
	}
	return archive.Fact{}, false
}

// speeches begin a sentence that says what is printed below it.
var speeches = []string{"remarks ", "speech ", "opening remarks ", "transcript ", "keynote ", "address ", "statement by ", "intervention ", "toast ", "interview "}

// saysSpoken reports whether the words before a day are the title, or name a
// speech: "Remarks by the Minister at the Forum on 5 May 2016".
func (r *Reading) saysSpoken(before string) bool {
	lower := paper.PlainLower(before)
	if !strings.HasSuffix(lower, " on ") && !strings.HasSuffix(lower, ", ") {
		return false
	}
	title := ""
	if r.Title >= 0 {
		title = paper.PlainLower(r.TitleWords(r.TitleBlock))
	}
	return title != "" && strings.HasPrefix(lower, title) || paper.StartsWithAny(lower, speeches)
}

// isParticiple reports that the verb between two pieces of a sentence only
// tells which meeting is meant: "the Summit held on 5 May stands".
func isParticiple(before, after string) bool {
	next, _, _ := strings.Cut(strings.TrimLeft(after, " "), " ")
	if !paper.Has([]string{"on", "in", "at", "from", "by", "via", "last", "earlier"}, next) {
		return false
	}
	before = strings.TrimRight(before, " ")
	auxiliary := before[strings.LastIndexByte(before, ' ')+1:]
	noun := strings.TrimRight(auxiliary, "s")
	return paper.Has([]string{"summit", "meeting", "dialogue", "forum", "conference", "consultation", "retreat", "session", "ministerial", "committee", "workshop", "seminar"}, noun)
}

// saysHeld reports whether the words before a day say that what the sentence
// is about was held then.
func saysHeld(before, after string) bool {
	const near = 170                                                            // bytes from the verb to the day
	if opening := strings.TrimSpace(before); opening == "On" || opening == "" { // "On 7 September, the Summit was held …"
		before = after[:paper.RuneFloor(after, near)]
	}
	lower := paper.PlainLower(before)
	verb := -1
	for _, word := range holding {
		at := strings.LastIndex(lower, word)
		if at > verb && (at == 0 || lower[at-1] == ' ') && !isParticiple(lower[:at], lower[at+len(word):]) {
			verb = at
		}
	}
	if verb < 0 || len(lower)-verb > near || paper.ContainsAny(" "+lower, elsewhen...) {
		return false
	}
	return (paper.ContainsAny(lower[:verb], actors...) || strings.HasPrefix(lower, "this ")) && !strings.HasPrefix(strings.TrimLeft(after, " "), "will ")
}
