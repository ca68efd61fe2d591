package when

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// What stands below a text and says when it was adopted, or printed.

var (
	// copies end the sentence in which a treaty says when it was done.
	copies = lexicon.List("en/words-of-copies")
	// printings open the line that says where an article was printed first.
	printings = lexicon.List("en/openings-of-printings")
)

// closingDate is the date of "Adopted in Jakarta on 5 September 2023." Behind it
// may stand a place, or in how many copies a treaty was done.
func (r *issueReader) closingDate() archive.Fact {
	leaf, from := r.Closing()
	if leaf == nil {
		return archive.Fact{}
	}
	words := leaf.String[from:]
	for _, e := range dates.Scan(words) {
		behind := words[e.End:]
		if isDay(e) && (len(strings.Fields(behind)) <= topline.FewWordsBehind || copies.In(behind)) {
			return r.dateFact(leaf, from, from+e.End, e.EDTF, rule.Closing)
		}
	}
	return archive.Fact{}
}

// printedBelow is the day of the paper that a line below the text names: "Source:
// The Harbour Post, 5 May 2011", "First published in the Gazette on 5 May 2011",
// "The Harbour Post, 5 May 2011". Nothing may stand behind the day.
func (r *issueReader) printedBelow() archive.Fact {
	const lines, longest = 8, 160
	passed := 0
	for i := len(r.Body.Blocks) - 1; i >= 0 && passed < lines; i-- {
		b := &r.Body.Blocks[i]
		if b.String == "" {
			continue
		}
		if passed++; text.Longer(b.String, longest) {
			break
		}
		stamps := dates.Stamps(b.String)
		if len(stamps) != 1 || strings.Trim(b.String[stamps[0].End:], ".,;)] ") != "" {
			continue
		}
		before := strings.TrimRight(b.String[:stamps[0].Start], " ,(|–—-")
		value, ok := r.stampDate(stamps[0])
		if !ok || !saysPrinted(before) {
			continue
		}
		fact := archive.Fact{Value: value, Basis: archive.Inferred, Source: archive.FromText, Rule: rule.Printed,
			Evidence: []archive.Evidence{r.Body.Quote(b, 0, stamps[0].End)}}
		return fact
	}
	return archive.Fact{}
}

// saysPrinted reports words before a day that name the paper of that day: behind a
// label, in a sentence that says that it printed the text, or by its name alone.
func saysPrinted(words string) bool {
	m, ok := printings.Opens(words)
	switch {
	case ok && m.Start == 0 && m.Value == "label":
		name := strings.Fields(strings.TrimLeft(words[m.End:], " :"))
		return len(name) > 0 && phrase.IsNameCase(name)
	case ok && m.Start == 0:
		return issuingVerbs.In(words)
	}
	p := phrase.Of(words)
	return len(p.Fields) > 0 && phrase.IsSite(p) && phrase.IsNameCase(p.Fields)
}
