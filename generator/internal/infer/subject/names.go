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
