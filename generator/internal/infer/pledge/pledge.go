// Package pledge reads to what the parties to a document commit themselves: who
// undertakes, and what.
package pledge

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// reading is a document while its commitments are read.
type reading struct{ *head.Head }

// Find are the commitments that the parties to a document make in it.
func Find(h *head.Head, d *archive.Document) []archive.Commitment {
	return (&reading{h}).commitments(d)
}

// A commitment is a sentence in which the parties to a document undertake
// something. Precision comes before recall:
//
//   - A verb of commitment (see verb.go) must have the parties for its
//     subject (see subject.go): leaders, ministers, officials, both sides,
//     a meeting, ASEAN, its members, the partners that are party to the
//     document; "we" in what several governments say together.
//   - "will" counts with a verb of action. What happens to somebody (will be
//     held), what is foreseen (will grow) and who goes where (will attend) is
//     no commitment.
//   - Whoever reaffirms a commitment commits only to a verb of action:
//     "reaffirmed their commitment to strengthen" counts, "… to peace" does
//     not.
//   - The points below "Hereby decide to:" are commitments, one each.
//   - What is spoken (speeches, briefings) commits nobody; a news article
//     counts for what it says was agreed or decided, not for what will be.

// longestCommitment is how many letters a sentence may have that is one.
const longestCommitment = 3000

// voice is who speaks in a document.
type voice int

const (
	oneSide voice = iota // a government, an organisation
	joint                // several together: "we" are the parties
	press                // somebody tells what the parties did
	spoken               // a person: nothing said commits a party
)

// commitments reads them in the order of the text.
type commitments struct {
	*reading
	voice    voice
	hasParty bool            // a partner is party to the document
	parties  map[string]bool // IDs of the partners whose name can be the subject
	partners []string        // IDs of those party to the document
	date     archive.Date    // of the document
	listed   map[*text.Block]bool
	found    []archive.Commitment

	// The sentence at hand.
	leaf  *paper.Block
	words []paper.SentenceWord
}

// commitments are those of the document, of which title, kind and partners
// are known.
func (r *reading) commitments(d *archive.Document) []archive.Commitment {
	c := &commitments{reading: r, voice: voiceOf(d.Title.Value, d.Kind.Value), found: []archive.Commitment{},
		date: d.Date, partners: []string{}, parties: map[string]bool{}}
	if c.voice == spoken {
		return c.found
	}
	c.readParties(d.Partners)
	pending := "" // the verb under whose colon the points stand
	for i, leaf := range r.Leaves {
		if i == r.Title || leaf.Kind == text.Code {
			continue
		}
		c.leaf = leaf
		if pending != "" && c.isPoint(leaf) {
			c.points(pending)
			continue
		}
		pending = ""
		if leaf.Kind != text.Heading && leaf.Has(paper.ForUndertakings) {
			pending = c.block(i)
		}
	}
	return c.found
}

// titles tell by a word who speaks; kinds do it where the title says nothing.
var titles = lexicon.List("en/titles-of-voices")

// voiceOf tells who speaks, by the kind of the document and words of its title.
func voiceOf(title, kind string) voice {
	switch kind {
	case "speech", "remarks", "transcript", "message", "parliamentary-record":
		return spoken
	case "news-article", "report", "op-ed":
		return press
	}
	said := map[string]bool{}
	titles.Each(text.AppendWords(nil, title, nil), title, func(m lexicon.Match) { said[m.Value] = true })
	switch {
	case said["spoken"]:
		return spoken
	case said["press"]: // they direct their own offices, and tell of others
		return press
	case said["joint"], isJoint(kind):
		return joint
	}
	return oneSide
}

// isJoint knows the kinds of documents in which several speak together.
func isJoint(kind string) bool {
	switch kind {
	case "joint-statement", "joint-communique", "chairmans-statement", "declaration", "plan-of-action", "agreement":
		return true
	}
	return false
}

// readParties gathers the partners whose names can be the subject: those that
// are party to the document; without any, all whom a joint statement names, or
// the one of whom the document speaks most.
func (c *commitments) readParties(partners []archive.PartnerMention) {
	const often = 3
	most := ""
	count := 0
	for _, p := range partners {
		if p.Role == archive.Party {
			c.partners = append(c.partners, p.ID)
			c.parties[p.ID] = true
			c.hasParty = true
		}
		if p.Mentions >= often && p.Mentions > count {
			most, count = p.ID, p.Mentions
		}
	}
	if c.hasParty {
		return
	}
	c.parties[most] = true
	if c.voice == joint {
		for _, p := range partners {
			c.parties[p.ID] = true
		}
	}
}

// isPoint reports whether a block is a point or clause of a list, or stands in
// one.
func (c *commitments) isPoint(leaf *paper.Block) bool {
	if leaf.Kind == text.Item || leaf.Kind == text.Clause {
		return true
	}
	if c.listed == nil {
		c.listed = map[*text.Block]bool{}
		markListed(c.Body.Blocks, false, c.listed)
	}
	return c.listed[leaf.Block]
}

func markListed(blocks []text.Block, inside bool, listed map[*text.Block]bool) {
	for i := range blocks {
		b := &blocks[i]
		if inside {
			listed[b] = true
		}
		markListed(b.Children, inside || b.Kind == text.Item || b.Kind == text.Clause, listed)
	}
}

// points takes the sentences of a point under "decide to:": the first, and
// those behind it that begin with a verb of action as well.
func (c *commitments) points(verb string) {
	for i, at := range c.SentencesOf(c.leaf) {
		first := c.leaf.WordsBetween(at[0], at[1])
		if i == 0 || len(first) > 0 && isAction(first[0].Of(c.leaf.String)) {
			c.add(verb, rule.Decision, at[0], at[1])
		}
	}
}

// block reads the sentences of a block, and returns the verb when its end
// opens a list of what is undertaken.
func (c *commitments) block(index int) (pending string) {
	words := c.leaf.String
	for _, at := range c.SentencesOf(c.leaf) {
		from, to := at[0], at[1]
		if index == c.Dateline.Leaf { // where none was found, it ends at 0
			from = min(max(from, c.Dateline.End), to)
		}
		from = to - len(strings.TrimLeft(words[from:to], " "))
		isQuestion := strings.HasSuffix(words[from:to], "?")
		if isQuestion || !c.leaf.HasBetween(paper.ForUndertakings, from, to) ||
			text.Longer(words[from:to], longestCommitment) {
			continue
		}
		c.words = c.SentenceWords(c.leaf, from, to)
		verb, by, opens := c.sentence()
		switch {
		case opens: // a colon ends a sentence only where it ends the block
			return verb
		case verb != "":
			c.add(verb, by, from, to)
		}
	}
	return ""
}

// sentence is the first commitment of the sentence at hand; opens reports that
// a colon behind it opens a list.
func (c *commitments) sentence() (verb, by string, opens bool) {
	for i := range c.words {
		v, ok := verbOf(c.words[i])
		if !ok || v.future && c.voice == press || i > 0 && c.words[i].Headline() {
			continue
		}
		at, kind := v.complement(c.words, i)
		if kind == nothing || !c.partiesAreSubject(at, v) {
			continue
		}
		if v.noun {
			return v.base, rule.Reaffirmed, false
		}
		return v.base, rule.Undertaking, kind == listOpens
	}
	return "", "", false
}

// add keeps a commitment with its proof.
func (c *commitments) add(verb, by string, from, to int) {
	topics := []string{}
	for _, n := range paper.NamesFrom(c.leaf.Names, from) {
		if n.Start >= to {
			break
		}
		if n.Kind == authority.TopicTerm && n.End <= to && !slices.Contains(topics, n.Target) {
			topics = append(topics, n.Target)
		}
	}
	c.found = append(c.found, archive.Commitment{Verb: verb, Text: c.leaf.String[from:to], Rule: by,
		Paragraph: c.leaf.Line, Partners: c.partners, Topics: topics,
		Evidence: []archive.Evidence{c.Quote(c.leaf, from, to)}})
}
