package shortform

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/authority/shortforms"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

const (
	shortestUnexplained = 3
	longestUnexplained  = 8
	mostUnexplained     = 20 // of one document
)

// unexplained are the short forms of a text that neither the text nor a list
// of the archive gives a meaning: words of capitals, or capitals and figures,
// that stand twice in running text. What only looks like one is left out
// rather than listed: words in a row of capitals, names of speakers before a
// colon, words of names the archive knows, and words that the text also writes
// in small letters.
func (r *reading) unexplained(defined []archive.Acronym) []archive.ShortUse {
	var found []archive.ShortUse
	index := map[string]int{}
	for _, leaf := range r.Leaves {
		if leaf.Kind == text.Code || leaf.Kind == text.Heading || mostlyCapitals(leaf) {
			continue
		}
		for i := range leaf.Words {
			w := &leaf.Words[i]
			if !inCapitalsAlone(w) || leaf.String[w.Start+1] < 'A' ||
				!standsAlone(leaf.String, int(w.Start), int(w.End)) {
				continue
			}
			short := w.Of(leaf.String)
			at, ok := index[short]
			if !ok {
				at = len(found)
				index[short] = at
				found = append(found, archive.ShortUse{Short: short, Paragraph: leaf.Line})
			}
			found[at].Uses++
		}
	}
	found = slices.DeleteFunc(found, func(s archive.ShortUse) bool { return s.Uses < 2 || isNumeral(s.Short) })
	known := explainedHere(defined)
	found = slices.DeleteFunc(found, func(s archive.ShortUse) bool {
		return known[s.Short] || r.Lists.ShortForms.Knows(s.Short) || r.isKnownName(s.Short) || r.alsoSmall(s.Short)
	})
	// The most used first; by their letters for determinism.
	slices.SortFunc(found, func(a, b archive.ShortUse) int {
		return cmp.Or(b.Uses-a.Uses, strings.Compare(a.Short, b.Short))
	})
	return found[:min(len(found), mostUnexplained)]
}

// inCapitalsAlone reports whether a word of the right length is made of capitals,
// or of a capital and figures.
func inCapitalsAlone(w *text.Word) bool {
	length := w.End - w.Start
	return w.Is(text.Capital) && !w.Is(text.Small|text.Foreign) && length >= shortestUnexplained &&
		length <= longestUnexplained
}

// standsAlone reports whether a word in capitals is no part of something
// longer: of a row of words in capitals, a name with hyphens or full stops, an
// address, or the name of a speaker. At the head of a paragraph it is a place
// or a speaker as often as not.
func standsAlone(words string, start, end int) bool {
	before, behind := words[:start], words[end:]
	if opens := strings.TrimRight(before, "(\"“‘"); opens == before && !strings.HasSuffix(before, " ") {
		return false
	}
	rest := strings.TrimLeft(behind, ".,;)?!\"'”’")
	if rest != "" && rest[0] != ' ' && !strings.HasPrefix(rest, "s ") {
		return false
	}
	return !inRow(lastField(before)) && !inRow(firstField(behind))
}

// inRow reports a neighbouring word in capitals.
func inRow(word string) bool {
	word = strings.Trim(word, ".,;:()[]“”\"'’&—–-")
	capitals := 0
	for i := 0; i < len(word); i++ {
		if word[i] >= 'a' && word[i] <= 'z' {
			return false
		}
		if word[i] >= 'A' && word[i] <= 'Z' {
			capitals++
		}
	}
	return capitals > 1
}

func lastField(words string) string {
	words = strings.TrimRight(words, " ")
	return words[strings.LastIndexByte(words, ' ')+1:]
}

func firstField(words string) string {
	words = strings.TrimLeft(words, " ")
	first, _, _ := strings.Cut(words, " ")
	return first
}

// explainedHere are the short forms that the text defines, and their words.
func explainedHere(defined []archive.Acronym) map[string]bool {
	known := map[string]bool{}
	for _, a := range defined {
		shortforms.Words(a.Short, func(word string) { known[word] = true })
	}
	return known
}

// isKnownName reports whether a word is a name of something that the archive knows:
// what the letters mean is said there. A term of a topic is no name.
func (r *reading) isKnownName(word string) bool {
	found := false
	r.Lists.Names.Find(word, func(m authority.Match) {
		found = found || m.Kind != authority.TopicTerm
	})
	return found || slices.ContainsFunc(r.Lists.Series, func(s authority.Series) bool { return s.Short == word })
}

// alsoSmall reports whether the text writes a word in small letters too, or
// with a capital alone: it is emphasised then, or a name.
func (r *reading) alsoSmall(short string) bool {
	small := strings.ToLower(short)
	title := short[:1] + small[1:]
	for _, leaf := range r.Leaves {
		if holdsWord(leaf.String, small) || holdsWord(leaf.String, title) {
			return true
		}
	}
	return false
}

// holdsWord reports whether a text holds a word by itself.
func holdsWord(words, word string) bool {
	for at := 0; ; {
		i := strings.Index(words[at:], word)
		if i < 0 {
			return false
		}
		start := at + i
		at = start + len(word)
		if start > 0 && paper.IsASCIILetter(words[start-1]) || at < len(words) && paper.IsASCIILetter(words[at]) {
			continue
		}
		return true
	}
}
