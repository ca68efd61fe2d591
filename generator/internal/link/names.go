package link

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/text/slug"
)

// mentionsByID gathers, for every ID, the documents that mention it.
func mentionsByID(
	documents []*archive.Entry,
	mentioned func(*archive.Entry, func(id string, paragraphs []int)),
) map[string][]archive.Mention {
	byID := map[string][]archive.Mention{}
	for _, d := range documents {
		mentioned(d, func(id string, paragraphs []int) {
			byID[id] = append(byID[id], archive.Mention{Document: d, Paragraphs: paragraphs})
		})
	}
	return byID
}

func joinMembers(documents []*archive.Entry, lists *authority.Lists) []archive.MemberEntry {
	named := mentionsByID(documents, func(d *archive.Entry, mention func(string, []int)) {
		for _, m := range d.Members {
			mention(m.ID, m.Paragraphs)
		}
	})
	places := map[string]bool{}
	for _, d := range documents {
		places[d.Place.ID] = true
		for _, p := range d.Places {
			places[p.ID] = true
		}
	}
	var list []archive.MemberEntry
	for _, m := range lists.Members {
		entry := archive.MemberEntry{Member: m.Member, Address: "members/" + m.ID + ".html", Named: named[m.ID]}
		for _, p := range lists.Localities {
			if p.Country == m.ID && places[p.ID] {
				entry.Places = append(entry.Places, p.ID)
			}
		}
		list = append(list, entry)
	}
	// By name, as readers look them up; so are all lists of this file.
	slices.SortFunc(list, func(a, b archive.MemberEntry) int { return strings.Compare(a.Name, b.Name) })
	return list
}

func joinGroups(documents []*archive.Entry, lists *authority.Lists) []archive.GroupEntry {
	named := mentionsByID(documents, func(d *archive.Entry, mention func(string, []int)) {
		for _, m := range d.Groups {
			mention(m.ID, m.Paragraphs)
		}
	})
	var list []archive.GroupEntry
	for _, g := range lists.Groups {
		list = append(
			list,
			archive.GroupEntry{Group: g.Group, Address: "partners/" + g.ID + ".html", Named: named[g.ID]},
		)
	}
	slices.SortFunc(list, func(a, b archive.GroupEntry) int { return strings.Compare(a.Name, b.Name) })
	return list
}

func joinTopics(documents []*archive.Entry, lists *authority.Lists) []archive.TopicEntry {
	named := mentionsByID(documents, func(d *archive.Entry, mention func(string, []int)) {
		for _, m := range d.Topics {
			mention(m.ID, m.Paragraphs)
		}
	})
	var list []archive.TopicEntry
	listed := map[string]bool{}
	add := func(t archive.Topic) {
		listed[t.ID] = true
		list = append(list, archive.TopicEntry{Topic: t, Address: "topics/" + t.ID + ".html", Named: named[t.ID]})
	}
	for _, t := range lists.Topics {
		add(t.Topic)
	}
	for id := range named {
		if !listed[id] { // given in front matter, and without a file
			add(archive.Topic{ID: id, Name: strings.ReplaceAll(id, "-", " ")})
		}
	}
	slices.SortFunc(list, func(a, b archive.TopicEntry) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	return list
}

func joinKinds(documents []*archive.Entry) []archive.KindEntry {
	byID := map[string][]*archive.Entry{}
	for _, d := range documents {
		if slug.Of(d.Kind.Value) != "" {
			id := slug.ID(d.Kind.Value, "kind")
			byID[id] = append(byID[id], d)
		}
	}
	var list []archive.KindEntry
	for id, found := range byID {
		list = append(list, archive.KindEntry{ID: id, Address: "kinds/" + id + ".html", Documents: found})
	}
	slices.SortFunc(list, func(a, b archive.KindEntry) int { return strings.Compare(a.ID, b.ID) })
	return list
}

// allLocalities are the places that content/ knows, whether a document names them or
// not: meetings are held at places that none does.
func allLocalities(lists *authority.Lists) []archive.Locality {
	list := make([]archive.Locality, 0, len(lists.Localities))
	for _, p := range lists.Localities {
		list = append(list, p.Locality)
	}
	slices.SortFunc(list, func(a, b archive.Locality) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	return list
}

func joinPlaces(documents []*archive.Entry, lists *authority.Lists) []archive.PlaceEntry {
	known := map[string]archive.Locality{}
	for _, p := range lists.Localities {
		known[p.ID] = p.Locality
	}
	byID := map[string]*archive.PlaceEntry{}
	get := func(id, name string) *archive.PlaceEntry {
		entry, ok := byID[id]
		if !ok {
			entry = &archive.PlaceEntry{
				Locality: archive.Locality{ID: id, Name: name},
				Address:  "places/" + id + ".html",
			}
			if p, ok := known[id]; ok {
				entry.Locality = p
			}
			byID[id] = entry
		}
		return entry
	}
	for _, d := range documents {
		if d.Place.Known() && d.Place.ID != "" {
			entry := get(d.Place.ID, d.Place.Value)
			entry.Issued = append(entry.Issued, d)
		}
		for _, m := range d.Places {
			entry := get(m.ID, m.ID)
			entry.Named = append(entry.Named, archive.Mention{Document: d, Paragraphs: m.Paragraphs})
		}
	}
	var list []archive.PlaceEntry
	for _, entry := range byID {
		list = append(list, *entry)
	}
	slices.SortFunc(list, func(a, b archive.PlaceEntry) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	return list
}

func joinAcronyms(documents []*archive.Entry, lists *authority.Lists) []archive.AcronymEntry {
	listed := map[string]*archive.Abbreviation{}
	for i := range lists.Acronyms {
		a := &lists.Acronyms[i]
		listed[meaningKey(a.Short, a.Long)] = a
	}
	byShort := map[string]map[string]*archive.AcronymMeaning{}
	for _, d := range documents {
		for _, a := range d.Acronyms {
			if byShort[a.Short] == nil {
				byShort[a.Short] = map[string]*archive.AcronymMeaning{}
			}
			key := meaningKey(a.Short, a.Long)
			meaning, ok := byShort[a.Short][key]
			if !ok {
				meaning = &archive.AcronymMeaning{Long: a.Long, Listed: listed[key]}
				byShort[a.Short][key] = meaning
			}
			mention := archive.Mention{Document: d, Paragraphs: a.Paragraphs}
			if a.Basis == archive.Stated {
				meaning.Defined = append(meaning.Defined, mention)
			} else {
				meaning.Used = append(meaning.Used, mention)
			}
		}
	}
	var list []archive.AcronymEntry
	for short, meanings := range byShort {
		entry := archive.AcronymEntry{Short: short}
		for _, meaning := range meanings {
			entry.Meanings = append(entry.Meanings, *meaning)
		}
		// The commonest meaning first, then by its words.
		slices.SortFunc(entry.Meanings, func(a, b archive.AcronymMeaning) int {
			return cmp.Or(len(b.Defined)+len(b.Used)-len(a.Defined)-len(a.Used), strings.Compare(a.Long, b.Long))
		})
		list = append(list, entry)
	}
	slices.SortFunc(list, func(a, b archive.AcronymEntry) int {
		return cmp.Or(
			strings.Compare(strings.ToLower(a.Short), strings.ToLower(b.Short)),
			strings.Compare(a.Short, b.Short),
		)
	})
	return list
}

// meaningKey is a short and a long form in which small differences of
// spelling do not matter.
func meaningKey(short, long string) string { return short + "|" + slug.Of(long) }
