package infer

import (
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text"
)

const (
	longestTitle    = 300 // bytes
	longestSupplied = 100
)

// findTitle is the index of the block that is the document's title, -1 when
// the text has none.
func (r *reading) findTitle() int {
	for i, leaf := range r.leaves[:min(len(r.leaves), leavesAbove)] {
		if r.dateline.found && i == r.dateline.leaf && !r.dateline.alone {
			return -1
		}
		if i+1 == len(r.leaves) && leaf.Kind != text.Heading {
			return -1 // a title stands above something
		}
		if _, isDate := dates.IsDate(leaf.String); isDate || r.dateline.found && i == r.dateline.leaf {
			continue
		}
		if mayBeTitle(leaf) {
			return i
		}
		return -1
	}
	return -1
}

// mayBeTitle reports whether a block above the text has the shape of a title.
func mayBeTitle(leaf *text.Block) bool {
	if leaf.Kind != text.Heading && leaf.Kind != text.Paragraph || len(leaf.String) > longestTitle {
		return false
	}
	words := strings.Fields(leaf.String)
	if len(words) < 2 || len(words) > 40 || !strings.ContainsFunc(leaf.String, unicode.IsLetter) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(leaf.String)
	if strings.ContainsRune(".,;:–—-", last) && !strings.HasSuffix(leaf.String, "U.S.") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(leaf.String)
	return !unicode.IsLower(first) && first != '(' && !isSalutation(words) && !isClockTime(words)
}

// isSalutation recognises "Excellencies", "Mr. Chairman", "Dear colleagues".
func isSalutation(words []string) bool {
	switch strings.ToLower(strings.Trim(words[0], ",.:")) {
	case "excellency", "excellencies", "your", "dear", "ladies", "distinguished":
		return true
	}
	return false
}

// isClockTime recognises "11:07 A.M. EST".
func isClockTime(words []string) bool {
	hour, minute, ok := strings.Cut(words[0], ":")
	return ok && len(hour) <= 2 && len(minute) == 2 && strings.Trim(hour+minute, "0123456789") == ""
}

// titleFact is the title: given, from the text, or supplied.
func (r *reading) titleFact() archive.Fact {
	if g, ok := r.given("title"); ok {
		return g.fact()
	}
	if r.title >= 0 {
		leaf := r.leaves[r.title]
		return archive.Fact{Value: leaf.String, Basis: archive.Stated, Source: archive.FromText, Rule: ruleTitleLine,
			Evidence: []archive.Evidence{r.body.Quote(leaf, 0, len(leaf.String))}}
	}
	return r.suppliedTitle()
}

// suppliedTitle makes a title of what the document is about: the meeting it
// reports, else what its first sentence says.
func (r *reading) suppliedTitle() archive.Fact {
	supplied := func(leaf *text.Block, from, to int, value, rule string) archive.Fact {
		return archive.Fact{Value: value, Basis: archive.Supplied, Source: archive.FromText, Rule: rule,
			Evidence: []archive.Evidence{r.body.Quote(leaf, from, to)}}
	}
	for i, leaf := range r.leaves[:min(len(r.leaves), leavesAbove)] {
		if leaf.Kind == text.Heading || leaf.Kind == text.Item || len(leaf.String) < longEnoughToLead {
			continue
		}
		start := 0
		if r.dateline.found && i == r.dateline.leaf {
			start = r.dateline.end
		}
		for _, sentence := range text.Sentences(leaf.String[start:]) {
			from, to := start+sentence[0], start+sentence[1]
			if meetings := r.meetingsIn(leaf.String[from:to]); len(meetings) > 0 {
				a, b := from+meetings[0].from, from+meetings[0].to
				return supplied(leaf, a, b, leaf.String[a:b], ruleMeeting)
			}
			value := shortened(leaf.String[from:to])
			return supplied(leaf, from, from+len(value), value, ruleLead)
		}
	}
	name := path.Base(r.source.ID)
	return archive.Fact{Value: name, Basis: archive.Supplied, Source: archive.FromText, Rule: ruleFileName, Evidence: []archive.Evidence{}}
}

// longEnoughToLead is the length in bytes from which a paragraph can open the
// text; shorter ones are lines around it.
const longEnoughToLead = 60

// adjuncts are words before which a sentence can be cut and still be one.
var adjuncts = []string{" at ", " in ", " on ", " held ", " which ", " who ", " where ", " during ", " following ", " with ", ", ", "; ", " – "}

// shortened is the beginning of a sentence that can stand as a title.
func shortened(sentence string) string {
	sentence = strings.TrimRight(sentence, " .")
	if len(sentence) <= longestSupplied {
		return sentence
	}
	head := sentence[:runeFloor(sentence, longestSupplied)]
	best := -1
	for _, adjunct := range adjuncts {
		best = max(best, strings.LastIndex(head, adjunct))
	}
	if best < longestSupplied/3 {
		best = strings.LastIndexByte(head, ' ')
	}
	if best <= 0 {
		return head
	}
	return strings.TrimRight(head[:best], " ,;–")
}
