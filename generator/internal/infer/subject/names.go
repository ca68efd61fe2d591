// Package subject reads of what a document speaks: members, topics, places, groups,
// treaties and institutions of the authority lists.
package subject

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text/slug"
)

// reading is a document while it is read what it speaks of.
type reading struct{ *head.Head }

// Members are the members of ASEAN that a document names.
func Members(h *head.Head) []archive.MemberMention { return (&reading{h}).members() }

// Topics are the subjects of a document.
func Topics(h *head.Head) []archive.TopicMention { return (&reading{h}).topics() }

// Places are the places that a document names.
func Places(h *head.Head) []archive.NameMention { return (&reading{h}).places() }

// Groups are the groups of countries that a document names.
func Groups(h *head.Head) []archive.NameMention { return (&reading{h}).groups() }

// Treaties are the treaties and other instruments that a document names.
func Treaties(h *head.Head) []archive.NameMention { return (&reading{h}).treaties() }

// Institutions are the standing bodies that a document names.
func Institutions(h *head.Head) []archive.NameMention {
	r := &reading{h}
	return r.mentions(r.Gather(authority.InstitutionName, nil))
}

// members are the members of ASEAN that the text names.
func (r *reading) members() []archive.MemberMention {
	list := []archive.MemberMention{}
	for _, g := range r.Gather(authority.MemberName, isNamedItself) {
		list = append(list, archive.MemberMention{ID: g.ID, Mentions: g.Mentions, Rule: rule.Named,
			Evidence: r.Evidence(g), Paragraphs: g.Paragraphs})
	}
	// The most named first; by ID for determinism.
	slices.SortFunc(list, func(a, b archive.MemberMention) int {
		return cmp.Or(b.Mentions-a.Mentions, strings.Compare(a.ID, b.ID))
	})
	return list
}

// isNamedItself reports a name that is not part of that of a body.
func isNamedItself(n *paper.Name) bool { return !n.IsInBody() }

// discussing are words that say that something was discussed.
var discussing = lexicon.List("en/words-of-what-was-discussed")

// denials stand right before them where it was not.
var denials = lexicon.List("en/words-that-deny")

// isDiscussed reports whether the sentence of a name says that what it names was
// discussed, or gave concern: “a frank exchange of views on developments in …”. What is
// named behind such words in their sentence is among it; before them it stands near.
func (r *reading) isDiscussed(n *paper.Name) bool {
	const near, far = 80, 320 // bytes
	from, to := paper.SentenceAround(r.SentencesOf(n.Leaf), n.Start)
	said := false
	paper.StretchOf(n.Leaf, max(from, n.Start-far), min(to, n.End+near)).Each(discussing, func(m lexicon.Match) {
		before := strings.TrimRight(n.Leaf.String[from:m.Start], " ")
		denied := denials.Has(before[strings.LastIndexByte(before, ' ')+1:])
		said = said || !denied
	})
	return said
}

// topics are the subjects of the text: those whose terms stand in it twice, or
// once where the text says what it is about, or that this was discussed. A term in
// passing is no subject.
func (r *reading) topics() []archive.TopicMention {
	list := []archive.TopicMention{}
	known := map[string]bool{}
	for _, g := range r.Gather(authority.TopicTerm, nil) {
		if g.Mentions < 2 && !g.Leading && !r.isDiscussed(g.First) {
			continue
		}
		known[g.ID] = true
		list = append(list, archive.TopicMention{ID: g.ID, Mentions: g.Mentions, Rule: rule.Terms,
			Evidence: r.Evidence(g), Paragraphs: g.Paragraphs})
	}
	if g, ok := r.Given("topics"); ok {
		list = r.withGiven(list, g, known)
	}
	if !r.Settings.Settled("topics") {
		list = r.withTags(list, known)
	}
	// The most spoken of first; by ID for determinism.
	slices.SortFunc(list, func(a, b archive.TopicMention) int {
		return cmp.Or(b.Mentions-a.Mentions, strings.Compare(a.ID, b.ID))
	})
	return list
}

// withGiven adds the topics that a person listed and the text does not show. A
// correction's are all there are.
func (r *reading) withGiven(list []archive.TopicMention, g paper.Given, known map[string]bool) []archive.TopicMention {
	listed := map[string]bool{}
	for _, value := range g.Values {
		id := r.topicID(value)
		listed[id] = true
		if known[id] {
			continue
		}
		known[id] = true
		list = append(list, archive.TopicMention{ID: id, Rule: rule.Given(g.From), Evidence: g.Proof})
	}
	if g.Replaces() {
		list = slices.DeleteFunc(list, func(t archive.TopicMention) bool { return !listed[t.ID] })
	}
	return list
}

// withTags adds the topics that the tags of the page name from which the text was
// copied. Most tags say no more than where on its site a page stands: those that
// name no topic of content/ are shown with what was handed in, and nowhere else.
func (r *reading) withTags(list []archive.TopicMention, known map[string]bool) []archive.TopicMention {
	for _, g := range r.AllGiven("tags", "category", "keywords") {
		for _, value := range g.Values {
			for tag := range strings.FieldsFuncSeq(value, func(c rune) bool { return c == ',' || c == ';' }) {
				topic, ok := r.topicOf(strings.TrimSpace(tag))
				if !ok || known[topic] {
					continue
				}
				known[topic] = true
				list = append(list, archive.TopicMention{ID: topic, Rule: rule.Given(g.From), Evidence: g.Proof})
			}
		}
	}
	return list
}

// topicOf is the topic whose ID, name or term a tag is.
func (r *reading) topicOf(tag string) (id string, ok bool) {
	is := func(name string) bool { return strings.EqualFold(name, tag) }
	for i := range r.Lists.Topics {
		if topic := &r.Lists.Topics[i]; is(topic.ID) || is(topic.Name) || slices.ContainsFunc(topic.Terms, is) {
			return topic.ID, true
		}
	}
	return "", false
}

// topicID is the ID of a topic that a person named by ID or by name. A topic
// that content/ does not know gets a page, and a warning.
func (r *reading) topicID(value string) string {
	for _, topic := range r.Lists.Topics {
		if topic.ID == value || strings.EqualFold(topic.Name, value) {
			return topic.ID
		}
	}
	id := slug.ID(value, "topic")
	r.WarnUnknown("topic", value, "content/topics/"+id+".md")
	return id
}

// places are the places that the text names. A city that also stands for a
// government counts where a preposition makes it a place.
func (r *reading) places() []archive.NameMention {
	return r.mentions(r.Gather(authority.PlaceName, r.IsPlaceHere))
}

// groups are the groups of countries that the text names.
func (r *reading) groups() []archive.NameMention {
	return r.mentions(r.Gather(authority.GroupName, nil))
}

// treaties are those of the lists that the text names.
func (r *reading) treaties() []archive.NameMention {
	return r.mentions(r.Gather(authority.TreatyName, nil))
}

// mentions are names that were gathered, each with its first mention.
func (r *reading) mentions(gathered []*paper.Gathering) []archive.NameMention {
	list := make([]archive.NameMention, 0, len(gathered))
	for _, g := range gathered {
		list = append(list, archive.NameMention{ID: g.ID, Mentions: g.Mentions, Rule: rule.Named,
			Evidence: r.Evidence(g), Paragraphs: g.Paragraphs})
	}
	// The most named first; by ID for determinism.
	slices.SortFunc(list, func(a, b archive.NameMention) int {
		return cmp.Or(b.Mentions-a.Mentions, strings.Compare(a.ID, b.ID))
	})
	return list
}
