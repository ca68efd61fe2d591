package issue

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
)

// What stands below a text and says when it was adopted, or printed.

// footReader reads what stands there.
type footReader struct{ *issueReader }

// copies end the sentence in which a treaty says when it was done.
var copies = lexicon.List("en/words-of-copies")

// closingDate is the date of "Adopted in Jakarta on 5 September 2023." Behind it
// may stand a place, or in how many copies a treaty was done. The place and day
// alone may end a text, too.
func (r footReader) closingDate() archive.Fact {
	leaf, from := r.Closing()
	if leaf == nil {
		return archive.Fact{}
	}
	words := leaf.String[from:]
	for _, e := range dates.Scan(words) {
		behind := words[e.End:]
		if at := strings.IndexAny(behind, ".*"); at >= 0 {
			behind = behind[:at] // names of those who signed may be glued to it
		}
		if isDay(e) && (len(strings.Fields(behind)) <= topline.FewWordsBehind || copies.In(behind)) {
			fact := r.dateFact(leaf, from, from+e.End, e.EDTF, rule.Closing)
			if !topline.OpensAdoption(words) {
				fact.Basis = archive.Inferred // a place and a day, and nothing of what was done
			}
			return fact
		}
	}
	return archive.Fact{}
}

// endedOn is the day behind the word with which an office ends its release: "Ends/Tuesday, February 9, 2021".
func (r footReader) endedOn() archive.Fact {
	const reach, mark = 6, "Ends/" // blocks from the end
	for i := len(r.Leaves) - 1; i > r.Above.Body && i >= len(r.Leaves)-reach; i-- {
		leaf := r.Leaves[i]
		if !strings.HasPrefix(leaf.String, mark) {
			continue
		}
		stamps := dates.Stamps(leaf.String)
		if len(stamps) == 0 || strings.Trim(leaf.String[len(mark):stamps[0].Start], " ,") != "" {
			return archive.Fact{}
		}
		if value, ok := r.stampDate(stamps[0]); ok {
			return r.dateFact(leaf, 0, stamps[0].End, value, rule.Closing)
		}
	}
	return archive.Fact{}
}

// printedBelow is the day of the paper that a line below the text names.
func (r footReader) printedBelow() archive.Fact {
	for _, printed := range r.PrintedBelow() {
		if value, ok := r.stampDate(printed.Date); ok {
			return archive.Fact{Value: value, Basis: archive.Inferred, Source: archive.FromText, Rule: rule.Printed,
				Evidence: []archive.Evidence{r.Body.Quote(printed.Block, 0, printed.Date.End)}}
		}
	}
	return archive.Fact{}
}

// dayBelow is the day with which a text ends, on a line of its own.
func (r footReader) dayBelow() archive.Fact {
	day, _ := r.DayBelow()
	if day == nil {
		return archive.Fact{}
	}
	value, ok := r.stampDate(dates.Stamps(day.String)[0])
	if !ok {
		return archive.Fact{}
	}
	fact := r.dateFact(day, 0, len(day.String), value, rule.Closing)
	fact.Basis = archive.Inferred
	return fact
}
