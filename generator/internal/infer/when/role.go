package when

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/alike"
	"aseanarchive/generator/internal/text/wholeword"
)

// roleOf tells what a date means by the words around it. What is past and what
// is to come is settled later, when the document's date is known.
func roleOf(e *datedEvent) archive.EventRole {
	if e.mention.Until {
		return archive.Target
	}
	if e.mention.Since {
		return archive.Since
	}
	if isCompared(e) || datesFigure(e) || isForecast(e) {
		return archive.Period
	}
	switch e.mention.Form {
	case dates.Range:
		return archive.Period
	case dates.SinceThen:
		return archive.Since
	case dates.UntilThen:
		return archive.Target
	case dates.YearAlone:
		switch _, ofAccounts := yearsOfAccounts.Closes(e.before().String()); {
		case ofAccounts:
			return archive.Period
		case inName(e.sentence.Leaf.String, e.mention):
			return archive.NameYear
		}
	}
	return archive.Past
}

// forecasts are words of what somebody reckons will be: nobody has set it as a target.
var forecasts = lexicon.List("en/words-of-forecasts")

// isForecast reports the end of a term beside such a word: “By 2020, it is estimated that most will sail”.
func isForecast(e *datedEvent) bool {
	const near = 60 // letters
	return e.mention.Form == dates.UntilThen &&
		(e.before().Last(near).Has(forecasts) || e.after().First(near).Has(forecasts))
}

var (
	// timePrepositions make the year behind them a date, whatever follows it.
	timePrepositions = lexicon.List("en/prepositions-of-time")
	// yearsOfAccounts stand before a year that begins in another month.
	yearsOfAccounts = lexicon.List("en/years-of-accounts")
	// innerWords stand inside names in small letters.
	innerWords = lexicon.List("en/small-words-in-names")
)

// inName reports whether a year belongs to a name: it stands behind a word
// with a capital (Vision 2025), or before one (the 2022 Joint Guidelines) that
// does not go on to name a meeting.
func inName(words string, m dates.Mention) bool {
	const longest = 100 // bytes of a word with a capital
	before := strings.TrimRight(words[max(m.Start-longest, 0):m.Start], " (")
	word := strings.TrimLeft(before[max(strings.LastIndexAny(before, " (“\""), 0):], " (“\"")
	if isOfChairOrAct(before, word) {
		return true
	}
	if timePrepositions.Has(word) {
		return false
	}
	opensSentence := word == "The" || word == "At" || word == "On"
	possessive := strings.HasSuffix(word, "’s") || strings.HasSuffix(word, "'s") // Norway’s 2021 Forum
	ended := strings.HasSuffix(word, ".") || strings.HasSuffix(word, ",")
	first, _ := utf8.DecodeRuneInString(word)
	if unicode.IsUpper(first) && !opensSentence && !possessive && !ended {
		return true
	}
	return opensOtherName(words[m.End:]) || isCalledByYear(word, words[m.End:])
}

// calledByYear are nouns in small letters that a year before them names.
var calledByYear = lexicon.List("en/nouns-called-by-a-year")

// isCalledByYear reports a year between an article and such a noun: “the 2023 survey”.
func isCalledByYear(article, behind string) bool {
	noun, spaced := strings.CutPrefix(behind, " ")
	noun = noun[:len(noun)-len(strings.TrimLeftFunc(noun, unicode.IsLetter))]
	return spaced && strings.EqualFold(article, "the") && calledByYear.Has(noun)
}

// isOfChairOrAct reports words before a year that say whose it is: “ASEAN Chair for”, “under
// Norway’s ASEAN Chairmanship in”, “the Harbour Act of”.
func isOfChairOrAct(before, preposition string) bool {
	name := strings.TrimRight(strings.TrimSuffix(before, preposition), " ")
	noun := name[strings.LastIndexByte(name, ' ')+1:]
	switch preposition {
	case "for":
		return noun == "Chair" || noun == "Chairmanship"
	case "in":
		return noun == "Chairmanship" && wholeword.In(alike.Lowered(name), "under")
	case "of":
		return noun == "Act" || noun == "Law"
	}
	return false
}

// opensOtherName reports whether words begin with a name that is no meeting's.
func opensOtherName(words string) bool {
	const longest = 120
	if !strings.HasPrefix(words, " ") {
		return false
	}
	noun, _, _ := strings.Cut(words[len(" "):], " of ")
	if noun != "" && paper.IsCapital(noun[0]) && !strings.Contains(noun, " ") && phrase.IsDocument(noun) {
		return true // "the 2011 Declaration of the Harbour Summit"
	}
	named := false
	for field := range strings.FieldsSeq(text.Cut(words, longest)) {
		word := strings.Trim(field, ",.;:()’'“”")
		first, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(first) {
			if named && innerWords.Has(word) {
				continue
			}
			return named
		}
		if meeting.Nouns[strings.ToLower(word)] {
			return false
		}
		named = true
		if paper.EndsLikeSentence(field) || strings.HasSuffix(field, ")") {
			return true
		}
	}
	return named
}
