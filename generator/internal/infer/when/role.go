package when

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

// roleOf tells what a date means by the words around it. What is past and what
// is to come is settled later, when the document's date is known.
func roleOf(s *statement) archive.EventRole {
	words, m := s.leaf.String, s.mention
	switch m.Form {
	case dates.Range:
		return archive.Period
	case dates.SinceThen:
		return archive.Since
	case dates.UntilThen:
		return archive.Target
	case dates.YearAlone:
		switch {
		case inName(words, m):
			return archive.NameYear
		case isStatistic(s.leaf.Low()[s.from:s.to]):
			return archive.Period
		}
	}
	return archive.Past
}

// inName reports whether a year belongs to a name: it stands behind a word
// with a capital (Vision 2025), or before one (the 2022 Joint Guidelines) that
// does not go on to name a meeting.
func inName(words string, m dates.Mention) bool {
	before := strings.TrimRight(words[:m.Start], " (")
	word := before[strings.LastIndexAny(before, " (“\"")+1:]
	if strings.HasSuffix(before, "’s") || strings.HasSuffix(before, "'s") {
		word = "" // Brunei Darussalam’s 2021 Chairmanship: what follows decides
	}
	first, _ := utf8.DecodeRuneInString(word)
	preposition := dateWord(word)
	if unicode.IsUpper(first) && !preposition && word != "The" && word != "At" && word != "On" && !strings.HasSuffix(word, ".") && !strings.HasSuffix(word, ",") {
		return true
	}
	if preposition {
		return false
	}
	return beforeName(words[m.End:])
}

// dateWord reports words that make the year behind them a date, whatever
// follows it.
func dateWord(word string) bool {
	switch strings.ToLower(word) {
	case "in", "during", "since", "by", "until", "from", "after", "before", "through", "between", "early", "late", "mid":
		return true
	}
	return false
}

// beforeName reports whether words begin with a name that is no meeting's.
func beforeName(words string) bool {
	fields := strings.Fields(text.Cut(words, 120))
	name := false
	for i, field := range fields {
		word := strings.Trim(field, ",.;:()’'“”")
		first, _ := utf8.DecodeRuneInString(word)
		if i == 0 && !strings.HasPrefix(words, " ") {
			return false
		}
		if !unicode.IsUpper(first) {
			switch word {
			case "of", "on", "the", "and", "for", "to":
				if name {
					continue
				}
			}
			break
		}
		name = true
		if meeting.Nouns[strings.ToLower(word)] {
			return false
		}
		if strings.ContainsAny(field[len(field)-1:], ",;:.)") {
			break
		}
	}
	return name
}

// isStatistic recognises a year that only dates a figure: "trade totaled an
// estimated $505.8 billion in 2022". The sentence is in small letters.
func isStatistic(lower string) bool {
	if !strings.ContainsAny(lower, "$€%") && !strings.Contains(lower, "billion") && !strings.Contains(lower, "million") && !strings.Contains(lower, "per cent") && !strings.Contains(lower, "percent") {
		return false
	}
	for _, verb := range [...]string{"total", "reach", "amount", "stood at", "grew", "rose", "increas", "account", "valued", "worth", "estimated", "fell", "declin"} {
		if strings.Contains(lower, verb) {
			return true
		}
	}
	return false
}

// speaksOfFuture tells by the words around a date whether it is still to come.
// The text is in small letters.
func speaksOfFuture(lower string, from, to int, m dates.Mention) bool {
	before := lower[from:max(from, m.Start)]
	if len(before) < 15 { // the sentence begins with the date: what follows tells
		after := lower[min(m.End, to):to]
		after = after[:paper.RuneFloor(after, 100)]
		at := lastMarker(after)
		return at >= 0 && !speaksOfPast(after[:at])
	}
	at := lastMarker(before)
	return at >= 0 && !speaksOfPast(before[at:])
}

// lastMarker is where the last words in a text end that speak of what is to
// come ("will", "plans to", "to be held"), -1 when there are none.
func lastMarker(lower string) int {
	last := -1
	before := ""
	for at := 0; at < len(lower); {
		for at < len(lower) && lower[at] == ' ' {
			at++
		}
		start := at
		for at < len(lower) && lower[at] != ' ' {
			at++
		}
		word := lower[start:at]
		if marksFuture(before, word) {
			last = min(at+1, len(lower))
		}
		before = word
	}
	return last
}

// marksFuture reports whether a word, with the one before it, speaks of what is
// to come.
func marksFuture(before, word string) bool {
	switch word {
	case "will", "shall", "scheduled", "upcoming":
		return true
	case "to":
		return before == "forward" || before == "due" || before == "plans" || before == "plan" || before == "expected"
	case "held", "convened", "place":
		return before == "be" || before == "take"
	}
	return false
}

// speaksOfPast reports whether words turn to what has happened: "will build
// upon the Summit hosted in May 2022".
func speaksOfPast(words string) bool {
	for _, word := range strings.Fields(words) {
		switch word = strings.Trim(word, ".,;:()"); word {
		case "held", "was", "were", "led", "met", "took", "since":
			return true
		case "planned", "scheduled", "expected", "proposed", "need", "indeed", "enhanced", "integrated", "advanced", "related", "united", "shared", "mid-career":
		default:
			if len(word) > 4 && strings.HasSuffix(word, "ed") {
				return true
			}
		}
	}
	return false
}

// written is when a document was written, as far as its date tells.
type written struct {
	first, last       time.Time // it was not written before, and not after
	hasFirst, hasLast bool
	on                string // its date as EDTF, "" when it is not known
}

func writtenOf(issued archive.Date) written {
	first, last := issued.Value, issued.Value
	if !issued.Known() {
		first, last = issued.NotBefore, issued.NotAfter
	}
	from, errFrom := edtf.Parse(first)
	to, errTo := edtf.Parse(last)
	return written{from.First, to.Last, errFrom == nil, errTo == nil, issued.Value}
}

// inTime tells past from future by the date of the document where it settles
// the matter, else by how the sentence speaks.
func (w *written) inTime(date string, future bool) archive.EventRole {
	span, err := edtf.Parse(date)
	if err == nil && !span.First.IsZero() && !span.Last.IsZero() {
		if w.hasFirst && span.Last.Before(w.first) {
			return archive.Past
		}
		if w.hasLast && span.First.After(w.last) {
			return archive.Future
		}
		if date == w.on {
			return archive.Past
		}
	}
	if future {
		return archive.Future
	}
	return archive.Past
}
