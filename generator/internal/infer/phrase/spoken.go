package phrase

import (
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text/typescript"
)

// SpokenHead is the length of what stands before the first words of somebody
// who speaks: the hour, and the name of the speaker in capitals with a colon, as
// in "2:38 P.M. EDT THE PRESIDENT: Thank you". A letter alone before a colon
// numbers a point, and names nobody.
func SpokenHead(words string) int {
	start := 0
	if from, to, ok := dates.Clock(words); ok && from == 0 {
		start = to
		for start < len(words) && (words[start] == ' ' || inZone(words, start)) {
			start++
		}
	}
	rest := words[start:]
	colon := strings.IndexByte(rest, ':')
	switch {
	case colon > 1 && colon < LongestName && typescript.InCapitals(rest[:colon]):
		start += colon + 1
	case strings.HasPrefix(rest, "Q "):
		start += len("Q ")
	}
	for start < len(words) && words[start] == ' ' {
		start++
	}
	return start
}

// inZone reports whether the letter at the offset belongs to the short name of
// a time zone: three or four capitals, the last of them T for time.
func inZone(words string, at int) bool {
	begin := strings.LastIndexByte(words[:at], ' ') + 1
	zone, _, _ := strings.Cut(words[begin:], " ")
	return len(zone) >= 3 && len(zone) <= 4 && strings.HasSuffix(zone, "T") && typescript.InCapitals(zone)
}

// IsGreeting reports whether a sentence says nothing of what a text is about:
// it greets, or is too short to say it.
func IsGreeting(sentence string) bool {
	const fewest = 4 // words
	if len(strings.Fields(sentence)) < fewest {
		return true
	}
	_, ok := greetings.Opens(sentence)
	return ok
}
