package persons

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/lexicon"
)

// shortNames are short forms of first names.
var shortNames = lexicon.List("en/short-first-names")

// likeness is how two whole names can be one person's.
type likeness struct {
	by archive.JoinedBy
	// alone tells that the names are enough; else the office must be the same, too.
	alone bool
}

// alike compares two names of several words.
func alike(a, b []string) (likeness, bool) {
	if slices.Equal(a, b) {
		return likeness{archive.BySameName, true}, true
	}
	lastA, lastB := len(a)-1, len(b)-1
	if a[lastA] == b[lastB] {
		middle := middlesAgree(a[1:lastA], b[1:lastB])
		switch first, other := a[0], b[0]; {
		case !middle:
		case first == other:
			return likeness{archive.ByMiddleName, true}, true
		case isShortFor(first, other), isShortFor(other, first):
			return likeness{archive.ByFirstName, false}, true
		case isSlip(first, other):
			return likeness{archive.BySpelling, false}, true
		}
	}
	switch {
	case len(a) == len(b) && isTurned(a, b):
		return likeness{archive.ByOrder, false}, true
	case len(a) == len(b) && slices.Equal(a[:lastA], b[:lastB]) && isSlip(a[lastA], b[lastB]):
		return likeness{archive.BySpelling, false}, true
	case endsWith(a, b), endsWith(b, a), beginsWith(a, b), beginsWith(b, a):
		return likeness{archive.ByFamily, false}, true
	}
	return likeness{}, false
}

// middlesAgree reports whether the words between the first and the last leave room for
// one another: some are left out, or have their first letter alone.
func middlesAgree(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	at := 0
	for _, word := range a {
		found := false
		for ; at < len(b) && !found; at++ {
			found = word == b[at] || isInitialOf(word, b[at]) || isInitialOf(b[at], word)
		}
		if !found {
			return false
		}
	}
	return true
}

func isInitialOf(short, long string) bool { return len(short) == 1 && strings.HasPrefix(long, short) }

// isShortFor reports an initial, the beginning, or another short form of a first name.
func isShortFor(short, long string) bool {
	const fewest = 3 // letters of a beginning that tells
	if isInitialOf(short, long) || len(short) >= fewest && strings.HasPrefix(long, short) {
		return true
	}
	full, ok := shortNames.Of(short)
	return ok && full == long
}

// isTurned reports names of which one has the last words of the other first: Abe Shinzo,
// Shinzo Abe.
func isTurned(a, b []string) bool {
	for k := 1; k < len(a); k++ {
		if slices.Equal(a[k:], b[:len(a)-k]) && slices.Equal(a[:k], b[len(a)-k:]) {
			return true
		}
	}
	return false
}

func endsWith(long, short []string) bool {
	return len(short) < len(long) && slices.Equal(long[len(long)-len(short):], short)
}

func beginsWith(long, short []string) bool {
	return len(short) < len(long) && slices.Equal(long[:len(short)], short)
}

// isSlip reports two words of which one becomes the other by one letter that is put in,
// left out, put for another, or changed with its neighbour.
func isSlip(a, b string) bool {
	const shortest = 5
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < shortest || len(b)-len(a) > 1 || a == b {
		return false
	}
	at := 0
	for at < len(a) && a[at] == b[at] {
		at++
	}
	if len(a) < len(b) {
		return a[at:] == b[at+1:]
	}
	if a[at+1:] == b[at+1:] {
		return true
	}
	return at+2 <= len(a) && a[at] == b[at+1] && a[at+1] == b[at] && a[at+2:] == b[at+2:]
}
