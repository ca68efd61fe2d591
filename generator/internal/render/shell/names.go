package shell

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
)

// Names tell what has a name, or a page, by ID.
type Names struct {
	Members  map[string]*archive.MemberEntry
	Topics   map[string]*archive.TopicEntry
	Meetings map[string]*archive.SeriesEntry
	Groups   map[string]*archive.GroupEntry
	Places   map[string]*archive.PlaceEntry
	Partners map[string]*archive.PartnerEntry
	Treaties map[string]*archive.TreatyEntry

	Institutions map[string]*archive.InstitutionEntry
}

func namesOf(a *archive.Archive) Names {
	names := Names{
		map[string]*archive.MemberEntry{}, map[string]*archive.TopicEntry{}, map[string]*archive.SeriesEntry{},
		map[string]*archive.GroupEntry{}, map[string]*archive.PlaceEntry{}, map[string]*archive.PartnerEntry{},
		map[string]*archive.TreatyEntry{}, map[string]*archive.InstitutionEntry{},
	}
	for i := range a.Members {
		names.Members[a.Members[i].ID] = &a.Members[i]
	}
	for i := range a.Topics {
		names.Topics[a.Topics[i].ID] = &a.Topics[i]
	}
	for i := range a.Meetings {
		names.Meetings[a.Meetings[i].ID] = &a.Meetings[i]
	}
	for i := range a.Groups {
		names.Groups[a.Groups[i].ID] = &a.Groups[i]
	}
	for i := range a.Places {
		names.Places[a.Places[i].ID] = &a.Places[i]
	}
	for i := range a.Treaties {
		names.Treaties[a.Treaties[i].ID] = &a.Treaties[i]
	}
	for i := range a.Institutions {
		names.Institutions[a.Institutions[i].ID] = &a.Institutions[i]
	}
	for i := range a.Partners {
		names.Partners[a.Partners[i].ID] = &a.Partners[i]
	}
	return names
}

// Topic is the name of a topic, or its ID where nothing names it.
func (n Names) Topic(id string) string {
	if topic := n.Topics[id]; topic != nil {
		return topic.Name
	}
	return id
}

// PlaceAddress is the page of a place, "" when it has none.
func (n Names) PlaceAddress(id string) string {
	if p := n.Places[id]; p != nil {
		return p.Address
	}
	return ""
}

// PartnerIs says in a few words what relation a partner has with ASEAN:
// "dialogue partner since 1977".
func (n Names) PartnerIs(id string, words *say.Language) string {
	p := n.Partners[id]
	if p == nil || p.Relation == "" {
		return ""
	}
	if step, ok := p.Since(); ok && step.Date != "" {
		return words.RelationSince(p.Relation, step.Date)
	}
	return words.Term(p.Relation)
}

// NotYet tells of a member of ASEAN that a document names before it was one when it
// joined: "joined 26 October 2025". It is "" of one that was a member by then, and
// where that cannot be told.
func (n Names) NotYet(id string, date archive.Date, words *say.Language) string {
	m := n.Members[id]
	if m == nil || !m.JoinsAfter(date) {
		return ""
	}
	return words.JoinedOn(m.Joined)
}

// Country is the name of the country of a place.
func (n Names) Country(id string, words *say.Language) string {
	if m := n.Members[id]; m != nil {
		return m.Name
	}
	if p := n.Partners[id]; p != nil {
		return p.Name
	}
	return words.Named(id)
}
