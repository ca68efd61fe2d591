package link

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
)

// joinPartners gives every partner its documents and events.
func joinPartners(documents []*archive.Entry, lists *authority.Lists) []archive.PartnerEntry {
	byID := map[string]*archive.PartnerEntry{}
	for _, p := range lists.Partners {
		byID[p.ID] = &archive.PartnerEntry{Partner: p.Partner}
	}
	for _, d := range documents {
		for _, mention := range d.Partners {
			entry, ok := byID[mention.ID]
			if !ok {
				entry = &archive.PartnerEntry{Partner: archive.Partner{ID: mention.ID, Name: mention.Name}}
				byID[mention.ID] = entry
			}
			if mention.Role != archive.Party {
				entry.Mentioned = append(entry.Mentioned, d)
				continue
			}
			entry.Party = append(entry.Party, d)
			for i := range d.Events {
				if d.Events[i].Role.OnTimeline() && edtf.SortKey(d.Events[i].Date) != "" {
					entry.Events = append(
						entry.Events,
						archive.TimelineEntry{Date: d.Events[i].Date, Document: d, Event: &d.Events[i]},
					)
				}
			}
		}
	}
	list := make([]archive.PartnerEntry, 0, len(byID))
	for _, entry := range byID {
		entry.Address = "partners/" + entry.ID + ".html"
		sortEntries(entry.Events)
		list = append(list, *entry)
	}
	// By name, as readers look them up; maps have no order of their own.
	slices.SortFunc(list, func(a, b archive.PartnerEntry) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	return list
}

// joinYears puts documents and what happened in the years in which they stand.
func joinYears(documents []*archive.Entry, chronicle []archive.Happening) []archive.YearEntry {
	byYear := map[string]*archive.YearEntry{}
	year := func(date string) *archive.YearEntry {
		number := edtf.Year(date)
		entry, ok := byYear[number]
		if !ok {
			entry = &archive.YearEntry{Year: number}
			byYear[number] = entry
		}
		return entry
	}
	for _, d := range documents {
		if date := d.SortDate(); date != "" {
			entry := year(date)
			entry.Issued = append(entry.Issued, d)
		}
	}
	for i := range chronicle {
		entry := year(chronicle[i].Date)
		entry.Happened = append(entry.Happened, &chronicle[i])
	}
	list := make([]archive.YearEntry, 0, len(byYear))
	for _, entry := range byYear {
		list = append(list, *entry)
	}
	// In the order of time; maps have none of their own.
	slices.SortFunc(list, func(a, b archive.YearEntry) int { return strings.Compare(a.Year, b.Year) })
	return list
}

// sortEntries puts entries in the order of time: a month before its days, a
// document before the events it tells of, then by document for determinism.
func sortEntries(entries []archive.TimelineEntry) {
	type keyed struct {
		key   string
		entry archive.TimelineEntry
	}
	list := make([]keyed, len(entries))
	for i, e := range entries {
		list[i] = keyed{edtf.SortKey(e.Date), e}
	}
	slices.SortStableFunc(list, func(a, b keyed) int {
		if a.key != b.key {
			return strings.Compare(a.key, b.key)
		}
		return cmp.Or(
			len(a.entry.Date)-len(b.entry.Date),
			cmp.Compare(isEvent(a.entry), isEvent(b.entry)),
			strings.Compare(a.entry.Document.ID, b.entry.Document.ID),
		)
	})
	for i := range list {
		entries[i] = list[i].entry
	}
}

func isEvent(e archive.TimelineEntry) int {
	if e.Event != nil {
		return 1
	}
	return 0
}
