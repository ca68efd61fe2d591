package typescript

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text/sentences"
)

// What a line by itself tells of whether the next one goes on with it.

// NamesIcon reports a line that begins with the name by which a page calls one of its small
// pictures, “date_range”: what the picture stands for begins there.
func NamesIcon(line string) bool {
	name := line[:len(line)-len(strings.TrimLeft(line, "abcdefghijklmnopqrstuvwxyz_"))]
	return strings.Contains(strings.Trim(name, "_"), "_")
}

// IsShouted reports letters that are all capitals.
func IsShouted(word string) bool {
	return len(word) > 1 && !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsUpper(r) })
}

// InCapitals reports words with letters, all of them capitals. A small l between two capitals
// is an I that a machine has read: "MEETlNG".
func InCapitals(words string) bool {
	isCapital := func(at int) bool { return at >= 0 && at < len(words) && words[at] >= 'A' && words[at] <= 'Z' }
	capitals := false
	for i, r := range words {
		if unicode.IsLower(r) && !(r == 'l' && isCapital(i-1) && isCapital(i+1)) {
			return false
		}
		capitals = capitals || unicode.IsUpper(r)
	}
	return capitals
}

// IsRule reports a line that is drawn with marks of one kind, "_____" or "=====": it parts what
// stands above it from what stands below.
func IsRule(line string) bool {
	const fewest = 5
	return len(line) >= fewest && strings.IndexByte("_=-*~", line[0]) >= 0 && strings.Trim(line, line[:1]) == ""
}

// IsByline reports a line such as "by Jane Doe": it begins with a small letter
// and goes on with nothing.
func IsByline(line string) bool {
	rest, ok := strings.CutPrefix(line, "by ")
	return ok && !sentences.StartsLower(rest) && strings.Count(rest, " ") < 5
}

// EndsOpen reports a line that cannot be a whole: its last word is an article,
// a preposition or a conjunction, or a possessive.
func EndsOpen(line string) bool {
	last := line[strings.LastIndexByte(line, ' ')+1:]
	switch last {
	case "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into", "of", "on", "or", "the", "their",
		"to", "with":
		return last != line
	}
	return strings.HasSuffix(last, "’s") || strings.HasSuffix(last, "'s")
}

// BreaksDate reports a line that ends inside a date: "Oct. 10," and "2024", "met on 15" and "December 1995".
func BreaksDate(last, next string) bool {
	const reach, fewest = 12, 3 // bytes of a day and its month; spaces of a line that a sentence fills
	if len(next) >= len("2024") && (next[:2] == "19" || next[:2] == "20") {
		day, comma := strings.CutSuffix(last, ",")
		ends := len(next) == len("2024") || strings.ContainsAny(next[4:5], " ,.;")
		if !ends || !comma && strings.Count(last, " ") < fewest || comma && len(next) == len("2024") {
			return false
		}
		found := dates.Scan(day[max(0, len(day)-reach):])
		n := len(found)
		return n > 0 && found[n-1].Precision == dates.DayAlone && found[n-1].End == min(len(day), reach)
	}
	words, day, ok := strings.Cut(last[max(0, len(last)-len("on 15")):], " ")
	if !ok || words == "" || strings.Count(last, " ") < fewest || strings.Trim(day, "0123456789") != "" {
		return false
	}
	whole := day + " " + next[:min(len(next), len("September 2024"))]
	found := dates.Scan(whole)
	return len(found) > 0 && found[0].Start == 0 && found[0].Precision == dates.Day && found[0].End > len(day)
}

// onsets are pairs of consonants with which words begin.
var onsets = strings.Fields("bl br ch cl cr dr dw fl fr gh gl gn gr kh kn ky mn my ny ph pl pn pr ps qu rh sc sh sk " +
	"sl sm sn sp sq st sw sy th tr ts tw ty wh wr")

// IsInitial reports a capital alone above the rest of its word, as a page prints the large
// letter with which a text begins: “T” and “he ministers met”. “A” and “I” may be words of
// their own, unless no word begins as the rest does: “I” and “ndonesia”.
func IsInitial(line, next string) bool {
	const paragraph = 40 // bytes
	if len(line) != 1 || line[0] < 'A' || line[0] > 'Z' || len(next) < paragraph || next[0] < 'a' || next[0] > 'z' {
		return false
	}
	begin := next[:2]
	isWord := line == "A" || line == "I"
	return !isWord || !strings.ContainsAny(begin, "aeiouy ’'") && !slices.Contains(onsets, begin)
}

// IsDateLine recognises a line that dates what stands above it: a date with its
// year, behind a place at most, "Jakarta, 9 August 2017", and no stop.
func IsDateLine(line string) bool {
	const longest, mostWords = 60, 4 // bytes, words of a place
	if len(line) > longest || sentences.StartsLower(line) || sentences.Ends(line) {
		return false
	}
	found := dates.Scan(line)
	if stamps := dates.Stamps(line); len(found) == 0 && len(stamps) == 1 {
		found = append(found, stamps[0].Expression)
	}
	if len(found) != 1 || found[0].Precision > dates.DayRange || strings.Trim(line[found[0].End:], " )]") != "" {
		return false
	}
	place := strings.Fields(line[:found[0].Start])
	if len(place) > mostWords {
		return false
	}
	return !slices.ContainsFunc(place, func(word string) bool { return sentences.StartsLower(word) })
}

// EndsSmall reports a line whose last word is one behind which no line ends, as “to” and
// “of the”.
func EndsSmall(line string) bool {
	const longest = 3 // letters
	last := line[strings.LastIndexByte(line, ' ')+1:]
	return last != "" && len(last) <= longest && strings.Trim(last, "abcdefghijklmnopqrstuvwxyz") == ""
}

// AwaitsMore reports a line that cannot end where it does: its last word is a
// small one, or a comma stands behind it.
func AwaitsMore(line string) bool {
	last := line[strings.LastIndexByte(line, ' ')+1:]
	return strings.HasSuffix(last, ",") || sentences.StartsLower(last)
}

// IsPageMark recognises "Page 3 of 10", "Page: 2485", "You are on page 1 of 10" and, of the
// records of debates, "Column: 184".
func IsPageMark(line string) bool {
	const longest = 40 // bytes
	if len(line) > longest {
		return false
	}
	rest, _ := strings.CutPrefix(strings.ToLower(line), "you are on ")
	rest, ok := strings.CutPrefix(rest, "page")
	if !ok {
		rest, ok = strings.CutPrefix(rest, "column:")
	}
	rest, spaced := strings.CutPrefix(strings.TrimPrefix(rest, ":"), " ")
	if !ok || !spaced {
		return false
	}
	first := rest[:len(rest)-len(strings.TrimLeft(rest, "0123456789"))]
	total := strings.TrimLeft(rest[len(first):], " ")                 // "page 1of 10" is seen too
	total = strings.TrimLeft(strings.TrimPrefix(total, "of "), "|/ ") // "Page 1|5"
	return first != "" && strings.Trim(first+total, "0123456789") == ""
}
