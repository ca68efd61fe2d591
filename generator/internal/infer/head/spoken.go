package head

import (
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
)

// spokenHead is the length of what stands before the first words of somebody
// who speaks: the hour, and the name of the speaker in capitals with a colon, as
// in "2:38 P.M. EDT THE PRESIDENT: Thank you".
func spokenHead(words string) int {
	const longest = 60 // bytes of a speaker's name
	start := 0
	if from, to, ok := dates.Clock(words); ok && from == 0 {
		start = to
		for start < len(words) && (words[start] == ' ' || words[start] >= 'A' && words[start] <= 'Z' && zoneEnds(words, start)) {
			start++
		}
	}
	rest := words[start:]
	if colon := strings.IndexByte(rest, ':'); colon > 1 && colon < longest && paper.InCapitals(rest[:colon]) {
		start += colon + 1
	} else if strings.HasPrefix(rest, "Q ") {
		start += len("Q ")
	}
	for start < len(words) && words[start] == ' ' {
		start++
	}
	return start
}

// zoneEnds reports whether the capitals at the offset belong to the short name
// of a time zone, three or four letters long.
func zoneEnds(words string, at int) bool {
	begin, end := at, at
	for begin > 0 && words[begin-1] != ' ' {
		begin--
	}
	for end < len(words) && words[end] != ' ' {
		end++
	}
	zone := words[begin:end]
	return len(zone) >= 3 && len(zone) <= 4 && strings.HasSuffix(zone, "T") && paper.InCapitals(zone)
}

// greetings begin sentences that greet, thank or ask to be seated.
var greetings = []string{"good morning", "good afternoon", "good evening", "hi,", "hi ", "hello", "hey", "thank you", "thanks", "well, thank", "welcome", "please", "well,", "okay", "all right", "so,", "oh,", "ladies and gentlemen", "excellenc", "mr. president", "mr. prime minister", "mr. speaker", "folks"}

// isGreeting reports whether a sentence says nothing of what a text is about:
// it greets, or is too short to say it.
func isGreeting(sentence string) bool {
	const fewest = 4 // words
	if strings.Count(strings.TrimSpace(sentence), " ")+1 < fewest {
		return true
	}
	return paper.StartsWithAny(strings.ToLower(sentence[:paper.RuneFloor(sentence, 40)]), greetings)
}
