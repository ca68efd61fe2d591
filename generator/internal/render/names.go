package render

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
)

// nameIndex tells what has a name, or a page, by ID.
type nameIndex struct {
	members, topics map[string]string
	meetings        map[string]*archive.SeriesEntry
	groups          map[string]*archive.GroupEntry
	places          map[string]*archive.PlaceEntry
	partners        map[string]*archive.PartnerEntry
}

func indexNames(a *archive.Archive) nameIndex {
	names := nameIndex{map[string]string{}, map[string]string{}, map[string]*archive.SeriesEntry{}, map[string]*archive.GroupEntry{},
		map[string]*archive.PlaceEntry{}, map[string]*archive.PartnerEntry{}}
	for _, m := range a.Members {
		names.members[m.ID] = m.Name
	}
	for _, t := range a.Topics {
		names.topics[t.ID] = t.Name
	}
	for i := range a.Meetings {
		names.meetings[a.Meetings[i].ID] = &a.Meetings[i]
	}
	for i := range a.Groups {
		names.groups[a.Groups[i].ID] = &a.Groups[i]
	}
	for i := range a.Places {
		names.places[a.Places[i].ID] = &a.Places[i]
	}
	for i := range a.Partners {
		names.partners[a.Partners[i].ID] = &a.Partners[i]
	}
	return names
}

// topicName is the name of a topic, or its ID where nothing names it.
func (n nameIndex) topicName(id string) string {
	if name, ok := n.topics[id]; ok {
		return name
	}
	return id
}

// placeAddress is the page of a place, "" when it has none.
func (n nameIndex) placeAddress(id string) string {
	if p := n.places[id]; p != nil {
		return p.Address
	}
	return ""
}

// partnerIs says in a few words what relation a partner has with ASEAN: "dialogue
// partner since 1977".
func (n nameIndex) partnerIs(id string) string {
	p := n.partners[id]
	if p == nil || p.Relation == "" {
		return ""
	}
	is := say.English.Term(p.Relation)
	if step, ok := p.Since(); ok && step.Date != "" {
		is += " since " + archive.Year(step.Date)
	}
	return is
}

// country is the name of the country of a place.
func (n nameIndex) country(id string) string {
	if name, ok := n.members[id]; ok {
		return name
	}
	if p := n.partners[id]; p != nil {
		return p.Name
	}
	return say.English.Named(id)
}
