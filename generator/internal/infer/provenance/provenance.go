// Package provenance tells the days that say where words or a picture come from, and of
// nothing that happened: “accessed 3 May 2016”, “Photo courtesy of the 2016 Forum”,
// “Harbour Review, Issue 22, June 2016”, “Published 7 May 2016”.
//
// The rules for its users: the words are those of a block, and offsets are theirs.
package provenance

import (
	"strings"

	"aseanarchive/generator/internal/lexicon"
)

var (
	// lookUps stand before the day on which a writer looked something up.
	lookUps = lexicon.List("en/words-of-looking-up")
	// credits open words that say from whom a picture is.
	credits = lexicon.List("en/openings-of-credits")
	// issues call a part of a series, before its number.
	issues = lexicon.List("en/words-of-issues")
	// givingOut open a line that says when it was put out.
	givingOut = lexicon.List("en/words-of-putting-out")
)

// Dates reports that the date from i to j only says so, in the sentence from one offset of
// the words to another.
func Dates(words string, from, to, i, j int) bool {
	before := words[from:i]
	if isLookUp(before) || isCredit(before) {
		return true
	}
	isLine := from == 0 && strings.Trim(words[j:], " .)]") == "" && to == len(words)
	return isLine && (endsWithIssue(before) || givingOut.Has(withoutOn(before)))
}

// withoutOn cuts “on” and marks off the end.
func withoutOn(before string) string {
	before = strings.TrimRight(before, " :")
	if rest, ok := strings.CutSuffix(before, " on"); ok {
		before = rest
	}
	return strings.TrimSpace(before)
}

// isLookUp reports words that end with “accessed” behind a mark, or are no more: what is
// said to have been retrieved on a day may be a ship.
func isLookUp(before string) bool {
	before = withoutOn(before)
	m, ok := lookUps.Closes(before)
	if !ok {
		return false
	}
	head := strings.TrimRight(before[:m.Start], " ")
	return head == "" || strings.ContainsRune(",;.([>", rune(head[len(head)-1]))
}

// isCredit reports that the words, or those in the brackets that are open at their end,
// open as a credit.
func isCredit(before string) bool {
	if at := strings.LastIndexAny(before, "(["); at >= 0 && !strings.ContainsAny(before[at:], ")]") {
		before = before[at+1:]
	}
	number, rest, isNote := strings.Cut(strings.TrimPrefix(before, "["), "] ")
	if isNote && strings.Trim(number, "0123456789") == "" {
		before = rest
	}
	m, ok := credits.Opens(strings.TrimLeft(before, " ([*_"))
	return ok && m.Start == 0
}

// endsWithIssue reports a few words that end with the number of an issue: “Harbour Review, Issue
// 22,”.
func endsWithIssue(before string) bool {
	const most = 8 // words
	fields := strings.Fields(strings.TrimRight(before, " ,(|–-"))
	n := len(fields)
	if n < 2 || n > most {
		return false
	}
	number := strings.Trim(fields[n-1], ",.#")
	return issues.Has(strings.Trim(fields[n-2], ",.")) && number != "" && strings.Trim(number, "0123456789") == ""
}
