package when

import (
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/text/typescript"
)

// isOwnDay reports the day of a document in a line of its head that says nothing else: it is the
// date of issue, or a misprint of it, with another year or a weekday on which it does not fall.
func (r *eventReader) isOwnDay(e *datedEvent, date string, issued archive.Date) bool {
	leaf := e.sentence.Leaf
	isAbove := leaf.Index < len(r.Above.Lines) || leaf.Index < head.LeavesAbove && typescript.InCapitals(leaf.String)
	if !isAbove || e.mention.Form != dates.Whole || len(date) != len(time.DateOnly) ||
		e.meeting != nil || e.sentence.Has(pastVerbs) || e.sentence.Has(futureWords) ||
		strings.HasSuffix(leaf.String, ".") && !typescript.InCapitals(leaf.String) {
		return false
	}
	day, err := time.Parse(time.DateOnly, date)
	word, _, _ := strings.Cut(e.words(), " ")
	weekday, named := dates.Weekday(strings.TrimRight(word, ",("))
	if err != nil || named && weekday != day.Weekday() {
		return true
	}
	if leaf.Index == r.Title || len(issued.Value) != len(date) {
		return false
	}
	return date[len("2006"):] == issued.Value[len("2006"):]
}
