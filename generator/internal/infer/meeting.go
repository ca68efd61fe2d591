package infer

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// meetingNouns end the name of a meeting.
var meetingNouns = map[string]bool{
	"summit": true, "dialogue": true, "meeting": true, "forum": true, "ministerial": true, "conference": true,
	"consultation": true, "consultations": true, "retreat": true, "summits": true, "meetings": true,
}

// longestMeeting is the number of words that the name of a meeting may have.
const longestMeeting = 16

// findMeeting finds the first numbered or special meeting that a sentence
// names: an ordinal or "Special", words with capitals and small ones between
// them, and a noun such as Summit. It returns where the name begins and ends.
func findMeeting(sentence string) (from, to int, ok bool) {
	for at := 0; at < len(sentence); {
		start, stop := nextField(sentence, at)
		if start == stop {
			break
		}
		at = stop
		if !opensMeeting(sentence[start:stop]) {
			continue
		}
		if end := meetingEnd(sentence, stop); end > 0 {
			return start, end, true
		}
	}
	return 0, 0, false
}

// opensMeeting reports whether a word numbers a meeting: 29th, Twenty-Seventh,
// Inaugural, Special.
func opensMeeting(word string) bool {
	digits := strings.TrimRight(word, "stndrh")
	if digits != "" && len(digits) <= 3 && strings.Trim(digits, "0123456789") == "" {
		switch word[len(digits):] {
		case "st", "nd", "rd", "th":
			return true
		}
	}
	switch word {
	case "Special", "Inaugural", "Commemorative", "Informal":
		return true
	}
	return isOrdinalWord(word)
}

// isOrdinalWord recognises First to Ninety-Ninth, with a capital.
func isOrdinalWord(word string) bool {
	if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) {
		return false
	}
	lower := strings.ToLower(word)
	if tens, unit, ok := strings.Cut(lower, "-"); ok {
		switch tens {
		case "twenty", "thirty", "forty", "fifty", "sixty":
			lower = unit
		}
	}
	switch lower {
	case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
		"thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth":
		return true
	}
	return false
}

// meetingEnd is where the name ends that goes on behind its ordinal at the
// offset, 0 when no meeting follows. The name must speak of ASEAN or Asia.
func meetingEnd(sentence string, at int) int {
	begin, end := at, 0
	for range longestMeeting {
		start, stop := nextField(sentence, at)
		if start == stop {
			break
		}
		word := strings.Trim(sentence[start:stop], "(),.;:’'")
		first, _ := utf8.DecodeRuneInString(word)
		switch {
		case unicode.IsUpper(first), unicode.IsDigit(first), word == "–", word == "-", word == "+", word == "":
		case word == "of", word == "the", word == "on", word == "and", word == "for", word == "in", word == "to":
		default:
			return end
		}
		at = stop
		if meetingNouns[strings.ToLower(strings.TrimSuffix(word, "’s"))] && unicode.IsUpper(first) {
			name := sentence[begin : start+len(strings.TrimRight(sentence[start:stop], "(),.;:’'"))]
			if strings.Contains(name, "ASEAN") || strings.Contains(name, "Asia") {
				end = begin + len(name)
			}
		}
		if strings.ContainsAny(sentence[stop-1:stop], ",;:)") {
			return end
		}
	}
	return end
}

// nextField is the next run of characters that are no spaces.
func nextField(text string, at int) (start, stop int) {
	for at < len(text) && text[at] == ' ' {
		at++
	}
	start = at
	for at < len(text) && text[at] != ' ' {
		at++
	}
	return start, at
}
