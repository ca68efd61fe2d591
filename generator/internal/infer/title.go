package infer

import (
	"path"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

// longestSupplied is the length in bytes of a title made of a sentence.
const longestSupplied = 100

// readTitle works the title out, once.
func (r *reading) readTitle() archive.Fact {
	if g, ok := r.given("title"); ok {
		if g.value == "" {
			return r.suppliedTitle() // a page, a link and a citation have to call it something
		}
		return g.fact()
	}
	block := r.titleBlock
	switch {
	case block.crumb != nil:
		return archive.Fact{Value: r.titleWords(block), Basis: archive.Stated, Source: archive.FromText, Rule: ruleTitleCrumb,
			Evidence: []archive.Evidence{r.body.Quote(block.crumb, block.from, block.to)}}
	case block.first >= 0:
		fact := archive.Fact{Value: r.titleWords(block), Basis: archive.Stated, Source: archive.FromText, Rule: ruleTitleLine, Evidence: r.titleEvidence(block)}
		if block.label {
			fact.Rule = ruleLabel
		}
		return fact
	}
	return r.suppliedTitle()
}

// titleEvidence are the lines of the title.
func (r *reading) titleEvidence(block titleBlock) []archive.Evidence {
	var list []archive.Evidence
	for i := block.first; i <= block.last; i++ {
		to := len(r.leaves[i].String)
		if i == block.last {
			to = block.to
		}
		from := 0
		if i == block.first {
			from = block.from
		}
		list = append(list, r.quote(r.leaves[i], from, to))
	}
	return list
}

// suppliedTitle makes a title of what the document is about: the meeting it
// reports, else what its first sentence says.
func (r *reading) suppliedTitle() archive.Fact {
	supplied := func(leaf *block, from, to int, value, rule string) archive.Fact {
		return archive.Fact{Value: value, Basis: archive.Supplied, Source: archive.FromText, Rule: rule,
			Evidence: []archive.Evidence{r.quote(leaf, from, to)}}
	}
	first := min(r.head.body, len(r.leaves))
	for i, leaf := range r.leaves[first:min(len(r.leaves), first+leavesAbove)] {
		start := 0
		if r.dateline.found && first+i == r.dateline.leaf {
			start = r.dateline.end
		}
		if leaf.Kind == text.Heading || leaf.Kind == text.Item || len(leaf.String) < longEnoughToLead {
			continue
		}
		start += spokenHead(leaf.String[start:])
		for _, sentence := range text.Sentences(leaf.String[start:]) {
			from, to := start+sentence[0], start+sentence[1]
			if isGreeting(leaf.String[from:to]) {
				continue
			}
			if meetings := r.meetingsIn(leaf.String[from:to]); len(meetings) > 0 {
				a, b := from+meetings[0].from, from+meetings[0].to
				return supplied(leaf, a, b, r.withYear(leaf.String[a:b], meetings[0]), ruleMeeting)
			}
			value := shortened(leaf.String[from:to])
			return supplied(leaf, from, from+len(value), value, ruleLead)
		}
	}
	name := path.Base(r.source.ID)
	return archive.Fact{Value: name, Basis: archive.Supplied, Source: archive.FromText, Rule: ruleFileName, Evidence: []archive.Evidence{}}
}

// withYear is the name of a meeting with the year in which the document
// reports it, unless the name holds a year.
func (r *reading) withYear(name string, meeting meetingName) string {
	const yearLength = 4
	if issued := r.issued.Value; meeting.year == "" && len(issued) >= yearLength {
		return name + ", " + issued[:yearLength]
	}
	return name
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
