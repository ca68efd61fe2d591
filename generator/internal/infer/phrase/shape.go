package phrase

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text/typescript"
	"aseanarchive/generator/internal/text/wholeword"
)

// SaysToday reports a line that tells of the day on which it is written.
func SaysToday(p Phrase) bool {
	return slices.Contains(p.Fields, "today") || wholeword.In(p.Said, "Today,")
}

// IsNoLine reports lines that say nothing of a document: a greeting, an hour, a
// note in brackets, what belongs to the page.
func IsNoLine(p Phrase) bool {
	isBracketed := strings.HasPrefix(p.Said, "(") && behindSlug(p) == ""
	return len(p.Fields) == 0 || isBracketed || isSalutation(p) || IsClockTime(p) || IsMenuLine(p) ||
		saysState(p) || isClassification(p)
}

// behindSlug is a headline behind what an agency says of its report in brackets, "(LEAD)", "(2nd
// LD)"; "" where there is none. The mark of a picture is no slug.
func behindSlug(p Phrase) string {
	const most, fewest = 3, 4 // words of a slug, of a headline
	slug, headline, closed := strings.Cut(strings.TrimPrefix(p.Said, "("), ") ")
	fields := strings.Fields(slug)
	if !closed || len(fields) == 0 || len(fields) > most || len(strings.Fields(headline)) < fewest ||
		!typescript.InCapitals(fields[len(fields)-1]) || p.Holds(captionMarks) {
		return ""
	}
	return headline
}

// isClassification reports who may read a paper: "CONFIDENTIAL PERSONAL".
func isClassification(p Phrase) bool {
	for _, field := range p.Fields {
		if !classifications.Has(strings.Trim(field, ",;")) {
			return false
		}
	}
	return true
}

// GoesOnBelow reports a line of a title that goes on behind a comma or a
// colon: one in capitals, or one that names a document.
func GoesOnBelow(p Phrase) bool {
	switch p.Said[len(p.Said)-1] {
	case ',':
		_, document := p.Opens(documentNouns) // "Message from the Minister,"
		return typescript.InCapitals(p.Said) || document
	case ':':
		return typescript.InCapitals(p.Said) || IsNameCase(p.Fields) && p.NamesDocument()
	}
	return false
}

// IsYears recognises the span of a plan on a line below its name: "(2021-2025)".
func IsYears(words string) bool {
	const longest = len("2021 – 2025")
	inner, ok := strings.CutPrefix(words, "(")
	inner, closed := strings.CutSuffix(inner, ")")
	return ok && closed && len(inner) <= longest && strings.Trim(inner, Figures+" -–") == ""
}

// IsQuotation reports a line of somebody's words, as speeches are headed with.
func IsQuotation(p Phrase) bool {
	const fewest = 12
	opens := strings.HasPrefix(p.Said, "“") || strings.HasPrefix(p.Said, "\"")
	return len(p.Fields) > fewest && opens && !p.NamesDocument()
}

// HasTitleShape reports whether a line can be read as a title: some words, the
// first with a capital or a figure.
func HasTitleShape(p Phrase) bool {
	const fewest = 2
	if n := len(p.Fields); n < fewest && !isUnspaced(p.Said) || n > mostTitleWords {
		return false
	}
	marked := strings.ContainsRune("•●-–—*+=>", paper.FirstRune(p.Said))
	breaks := strings.ContainsRune("–—-/", lastRune(p.Said))
	program := strings.Contains(p.Said, "_") // "Loader: :_load: cannot load": what a program reports
	// What is left of a sentence that was broken begins with its mark.
	rest := strings.ContainsRune(".,;:)", paper.FirstRune(p.Said))
	return strings.ContainsFunc(p.Said, unicode.IsLetter) && !paper.StartsSmall(p.Said) && !marked && !breaks &&
		!program && !rest
}

// isUnspaced reports a line of a script that puts no spaces between its words.
func isUnspaced(line string) bool {
	const fewest = 6 // letters
	letters := 0
	for _, r := range line {
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Khmer, unicode.Lao) {
			letters++
		}
	}
	return letters >= fewest
}

// IsStandfirst reports a line that reads as a sentence although no stop ends it,
// as the line between a headline and its text does: many words, most of them
// small, and a verb among them.
func IsStandfirst(p Phrase) bool {
	const fewest, longWord = 9, 4 // words, letters
	if len(p.Fields) < fewest || paper.StartsSmall(p.Said) {
		return false
	}
	small, long := 0, 0
	for _, field := range p.Fields[1:] {
		if len(field) < longWord {
			continue
		}
		long++
		if paper.StartsSmall(field) {
			small++
		}
	}
	return 2*small >= long && (p.Holds(finiteVerbs) || p.Holds(pastVerbs))
}

// saysState reports a line that says what state a text is in, and no more:
// "Transcript, E&OE, proof only", "Embargoed until delivery – please check against delivery".
func saysState(p Phrase) bool {
	state := false
	for part := range strings.FieldsFuncSeq(p.Said, func(r rune) bool { return strings.ContainsRune(",/–—", r) }) {
		first, second, _ := strings.Cut(part, " -- ")
		for _, part := range [...]string{first, second} {
			if part == "" {
				continue
			}
			value, ok := statesOfTexts.Of(strings.Trim(part, " .*()[]"))
			if !ok {
				return false
			}
			state = state || value == ""
		}
	}
	return state
}

// IsPartOfDay reports the words before a day that say at which part of it something was:
// "In the morning of", "On the evening of".
func IsPartOfDay(words string) bool {
	fields := strings.Fields(words)
	if len(fields) != 4 || !strings.EqualFold(fields[1], "the") || fields[3] != "of" {
		return false
	}
	opens := strings.EqualFold(fields[0], "in") || strings.EqualFold(fields[0], "on")
	return opens && (fields[2] == "morning" || fields[2] == "afternoon" || fields[2] == "evening")
}
