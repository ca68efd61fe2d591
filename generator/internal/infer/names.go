package infer

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/text"
)

// named is a name of the authority lists where it stands in the text.
type named struct {
	leaf *block
	authority.Match
}

// findNames passes over the text once; the facts about partners, members,
// topics and places are read out of what it finds.
func (r *reading) findNames() {
	list := r.names[:0]
	for _, leaf := range r.leaves {
		first := len(list)
		r.lists.Names.FindAmong(leaf.words, leaf.String, func(m authority.Match) { list = append(list, named{leaf, m}) })
		if first < len(list) {
			leaf.names = list[first:len(list):len(list)]
		}
	}
	r.names = list
}

// gathering collects the mentions of one thing.
type gathering struct {
	id         string
	mentions   int
	paragraphs []int
	first      *named
	leading    bool // in a heading, the title, or the opening of the text
}

// gather collects the mentions of a kind by ID, in the order of their first
// mention.
func (r *reading) gather(kind authority.Kind, counts func(*named) bool) []*gathering {
	byID := map[string]*gathering{}
	var order []*gathering
	for i := range r.names {
		n := &r.names[i]
		if n.Kind != kind || counts != nil && !counts(n) {
			continue
		}
		g, ok := byID[n.Target]
		if !ok {
			g = &gathering{id: n.Target, first: n}
			byID[n.Target] = g
			order = append(order, g)
		}
		g.mentions++
		g.paragraphs = withLine(g.paragraphs, n.leaf.Line)
		g.leading = g.leading || n.leaf.Kind == text.Heading || n.leaf.opens
	}
	return order
}

// withLine appends a line to lines in order, each once.
func withLine(lines []int, line int) []int {
	if n := len(lines); n > 0 && lines[n-1] == line {
		return lines
	}
	if lines == nil {
		lines = make([]int, 0, 4) // most are named in a few paragraphs
	}
	return append(lines, line)
}

// evidence is the first mention.
func (r *reading) evidence(g *gathering) []archive.Evidence {
	return []archive.Evidence{r.quote(g.first.leaf, g.first.Start, g.first.End)}
}

// members are the members of ASEAN that the text names.
func (r *reading) members() []archive.MemberMention {
	list := []archive.MemberMention{}
	for _, g := range r.gather(authority.MemberName, nil) {
		list = append(list, archive.MemberMention{ID: g.id, Mentions: g.mentions, Evidence: r.evidence(g), Paragraphs: g.paragraphs})
	}
	// The most named first; by ID for determinism.
	slices.SortFunc(list, func(a, b archive.MemberMention) int {
		return cmp.Or(b.Mentions-a.Mentions, strings.Compare(a.ID, b.ID))
	})
	return list
}

// topics are the subjects of the text: those whose terms stand in it twice, or
// once where the text says what it is about. A term in passing is no subject.
func (r *reading) topics() []archive.TopicMention {
	list := []archive.TopicMention{}
	known := map[string]bool{}
	for _, g := range r.gather(authority.TopicTerm, nil) {
		if g.mentions < 2 && !g.leading {
			continue
		}
		known[g.id] = true
		list = append(list, archive.TopicMention{ID: g.id, Mentions: g.mentions, Evidence: r.evidence(g), Paragraphs: g.paragraphs})
	}
	if g, ok := r.given("topics"); ok {
		list = r.withGiven(list, g, known)
	}
	// The most spoken of first; by ID for determinism.
	slices.SortFunc(list, func(a, b archive.TopicMention) int {
		return cmp.Or(b.Mentions-a.Mentions, strings.Compare(a.ID, b.ID))
	})
	return list
}

// withGiven adds the topics that a person listed and the text does not show. A
// correction's are all there are.
func (r *reading) withGiven(list []archive.TopicMention, g given, known map[string]bool) []archive.TopicMention {
	listed := map[string]bool{}
	for _, value := range g.values {
		id := r.topicID(value)
		listed[id] = true
		if known[id] {
			continue
		}
		known[id] = true
		list = append(list, archive.TopicMention{ID: id, Evidence: g.proof})
	}
	if g.replaces() {
		list = slices.DeleteFunc(list, func(t archive.TopicMention) bool { return !listed[t.ID] })
	}
	return list
}

// topicID is the ID of a topic that a person named by ID or by name. A topic
// that content/ does not know gets a page, and a warning.
func (r *reading) topicID(value string) string {
	for _, topic := range r.lists.Topics {
		if topic.ID == value || strings.EqualFold(topic.Name, value) {
			return topic.ID
		}
	}
	id := text.Slug(value)
	r.warnUnknown("topic", value, "content/topics/"+id+".md")
	return id
}

// places are the places that the text names. A city that also stands for a
// government counts where a preposition makes it a place.
func (r *reading) places() []archive.NameMention {
	return mentions(r.gather(authority.PlaceName, r.isPlaceHere))
}

// groups are the groups of countries that the text names.
func (r *reading) groups() []archive.NameMention { return mentions(r.gather(authority.GroupName, nil)) }

func mentions(gathered []*gathering) []archive.NameMention {
	list := make([]archive.NameMention, 0, len(gathered))
	for _, g := range gathered {
		list = append(list, archive.NameMention{ID: g.id, Mentions: g.mentions, Paragraphs: g.paragraphs})
	}
	// The most named first; by ID for determinism.
	slices.SortFunc(list, func(a, b archive.NameMention) int {
		return cmp.Or(b.Mentions-a.Mentions, strings.Compare(a.ID, b.ID))
	})
	return list
}

// isPlaceHere reports whether a name of a place is used as one.
func (r *reading) isPlaceHere(n *named) bool {
	words := n.leaf.String[n.Start:n.End]
	if !r.lists.IsGovernment(words) && !r.isMember(words) {
		return true
	}
	if n.Start == 0 && r.dateline.found && r.leaves[r.dateline.leaf] == n.leaf {
		return true
	}
	for _, preposition := range [...]string{" in ", " at ", " to ", " from ", " near ", "In "} {
		if strings.HasSuffix(n.leaf.String[:n.Start], preposition) {
			return true
		}
	}
	return false
}

// isMember reports whether a name is that of a member state, as Singapore is
// of both.
func (r *reading) isMember(words string) bool {
	for i := range r.lists.Members {
		if r.lists.Members[i].Name == words {
			return true
		}
	}
	return false
}

// placeID is the ID of a place by its name. One that the list does not have
// is called after its name.
func (r *reading) placeID(name string) string {
	id := ""
	r.lists.Names.Find(name, func(m authority.Match) {
		if m.Kind == authority.PlaceName && m.Start == 0 && strings.Trim(name[m.End:], ". ") == "" {
			id = m.Target
		}
	})
	if id == "" {
		return text.Slug(name)
	}
	return id
}
