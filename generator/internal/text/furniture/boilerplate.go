package furniture

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/text"
)

// Boilerplate is a text known to stand at the head or foot of documents and
// to say nothing of the document itself. NewBoilerplate makes one.
type Boilerplate struct {
	kind     string
	begins   []string // in the form in which blocks are compared
	contains []string
}

// NewBoilerplate describes a boilerplate text: the kind of furniture as which
// it is shown, how it may begin, and what must stand in it besides.
func NewBoilerplate(kind string, begins, contains []string) Boilerplate {
	return Boilerplate{kind, comparableAll(begins), comparableAll(contains)}
}

// shortBeginning is the number of letters below which a beginning must be the
// whole of a block: "About ASEAN" also begins the title of a plan.
const shortBeginning = 16

// boilerplateOf is the kind of boilerplate that a block is, "" for none.
func boilerplateOf(block string, known []Boilerplate) string {
	if len(known) == 0 {
		return ""
	}
	if !mayBegin(block, known) {
		return ""
	}
	const enough = 160 // letters; no beginning is longer
	words := comparableForm(block[:text.Reach(block, enough)])
	for i := range known {
		for _, begins := range known[i].begins {
			rest, ok := strings.CutPrefix(words, begins)
			rest = strings.Trim(rest, " :.")
			if !ok || !text.Longer(begins, shortBeginning-1) && rest != "" && !beginsLong(rest, known[i].begins) {
				continue
			}
			if len(known[i].contains) == 0 || containsAll(comparableForm(block), known[i].contains) {
				return known[i].kind
			}
		}
	}
	return ""
}

// beginsLong reports words that begin as a boilerplate does, and not with a few words only:
// its heading may be glued to it, “About ASEANThe Association …”.
func beginsLong(words string, begins []string) bool {
	return slices.ContainsFunc(begins, func(begin string) bool {
		return text.Longer(begin, shortBeginning-1) && strings.HasPrefix(words, begin)
	})
}

// mayBegin is a quick look whether the first letters of a block are those of a
// beginning; what is no plain letter is let through.
func mayBegin(block string, known []Boilerplate) bool {
	for i := range known {
		for _, begins := range known[i].begins {
			if sharesStart(block, begins) {
				return true
			}
		}
	}
	return false
}

// sharesStart compares the first letters of a block and of a beginning, which
// is in small letters.
func sharesStart(block, begins string) bool {
	const letters = 12
	for i := 0; i < letters && i < len(begins); i++ {
		if i >= len(block) {
			return false
		}
		b, c := block[i], begins[i]
		if b >= 0x80 {
			return true // compared in full
		}
		if b >= 'A' && b <= 'Z' {
			b |= 0x20
		}
		if b != c {
			return false
		}
	}
	return true
}

func containsAll(words string, parts []string) bool {
	for _, part := range parts {
		if !strings.Contains(words, part) {
			return false
		}
	}
	return true
}

func comparableAll(list []string) []string {
	result := make([]string, len(list))
	for i, s := range list {
		result[i] = comparableForm(s)
	}
	return result
}

var straight = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`)

func comparableForm(words string) string {
	return straight.Replace(strings.ToLower(strings.Join(strings.Fields(words), " ")))
}
