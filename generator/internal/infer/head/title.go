package head

import (
	"path"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
)

// longestSupplied is the length in bytes of a title made of a sentence.
const longestSupplied = 100

// ReadTitle works the title out, once. The day on which the document was issued
// is "" where it is not known.
func (r *Head) ReadTitle(issued string) archive.Fact {
	r.Titled = r.readTitle(issued)
	return r.Titled
}

func (r *Head) readTitle(issued string) archive.Fact {
	if g, ok := r.Given("title"); ok {
		if g.Value == "" {
			return r.suppliedTitle(issued) // a page, a link and a citation have to call it something
		}
		return g.Fact()
	}
	block := r.TitleBlock
	switch {
	case block.crumb != nil:
		return archive.Fact{Value: r.TitleWords(block), Basis: archive.Stated, Source: archive.FromText, Rule: rule.TitleCrumb,
			Evidence: []archive.Evidence{r.Body.Quote(block.crumb, block.from, block.To)}}
	case block.First >= 0:
		fact := archive.Fact{Value: r.TitleWords(block), Basis: archive.Stated, Source: archive.FromText, Rule: rule.TitleLine, Evidence: r.titleEvidence(block)}
		if block.label {
			fact.Rule = rule.Label
		}
		return fact
	}
	return r.suppliedTitle(issued)
}

// titleEvidence are the lines of the title.
func (r *Head) titleEvidence(block TitleBlock) []archive.Evidence {
	var list []archive.Evidence
	for i := block.First; i <= block.Last; i++ {
		to := len(r.Leaves[i].String)
		if i == block.Last {
			to = block.To
		}
		from := 0
		if i == block.First {
			from = block.from
		}
		list = append(list, r.Quote(r.Leaves[i], from, to))
	}
	return list
}

// suppliedTitle makes a title of what the document is about: the meeting it
// reports, else what its first sentence says.
func (r *Head) suppliedTitle(issued string) archive.Fact {
	supplied := func(leaf *paper.Block, from, to int, value, by string) archive.Fact {
		return archive.Fact{Value: value, Basis: archive.Supplied, Source: archive.FromText, Rule: by,
			Evidence: []archive.Evidence{r.Quote(leaf, from, to)}}
	}
	first := min(r.Above.Body, len(r.Leaves))
	for i, leaf := range r.Leaves[first:min(len(r.Leaves), first+LeavesAbove)] {
		start := 0
		if r.Dateline.Found && first+i == r.Dateline.Leaf {
			start = r.Dateline.End
		}
		if leaf.Kind == text.Heading || leaf.Kind == text.Item || len(leaf.String) < LongEnoughToLead {
			continue
		}
		start += spokenHead(leaf.String[start:])
		for _, sentence := range text.Sentences(leaf.String[start:]) {
			from, to := start+sentence[0], start+sentence[1]
			if isGreeting(leaf.String[from:to]) {
				continue
			}
			if meetings := r.MeetingsIn(leaf.String[from:to]); len(meetings) > 0 {
				a, b := from+meetings[0].From, from+meetings[0].To
				return supplied(leaf, a, b, withYear(leaf.String[a:b], meetings[0], issued), rule.Meeting)
			}
			value := shortened(leaf.String[from:to])
			if value == "" {
				continue // a stop by itself
			}
			return supplied(leaf, from, from+len(value), value, rule.Lead)
		}
	}
	name := path.Base(r.Source.ID)
	return archive.Fact{Value: name, Basis: archive.Supplied, Source: archive.FromText, Rule: rule.FileName, Evidence: []archive.Evidence{}}
}

// withYear is the name of a meeting with the year in which the document
// reports it, unless the name holds a year.
func withYear(name string, named meeting.Name, issued string) string {
	const yearLength = 4
	if named.Year == "" && len(issued) >= yearLength {
		return name + ", " + issued[:yearLength]
	}
	return name
}

// adjuncts are words before which a sentence can be cut and still be one.
var adjuncts = []string{" at ", " in ", " on ", " held ", " which ", " who ", " where ", " during ", " following ", " with ", ", ", "; ", " – "}

// shortened is the beginning of a sentence that can stand as a title.
func shortened(sentence string) string {
	sentence = strings.TrimRight(sentence, " .")
	if len(sentence) <= longestSupplied {
		return sentence
	}
	top := sentence[:paper.RuneFloor(sentence, longestSupplied)]
	best := -1
	for _, adjunct := range adjuncts {
		best = max(best, strings.LastIndex(top, adjunct))
	}
	if best < longestSupplied/3 {
		best = strings.LastIndexByte(top, ' ')
	}
	if best <= 0 {
		return top
	}
	return strings.TrimRight(top[:best], " ,;–")
}
