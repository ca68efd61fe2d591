package link

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/say"
)

// enoughForAPage is the number of documents that must name a series that no
// file describes before it gets a page.
const enoughForAPage = 2

// seriesNamed is what documents say of one series.
type seriesNamed struct {
	name      string
	documents int
	mentions  []meetingNamed
}

type meetingNamed struct {
	archive.MeetingMention
	document *archive.Entry
}

// joinMeetings gives every series its editions: those of its file, those that
// only documents name, and the gaps between them.
func joinMeetings(documents []*archive.Entry, lists *authority.Lists) []archive.SeriesEntry {
	named := map[string]*seriesNamed{}
	for _, d := range documents {
		seen := map[string]bool{}
		for _, m := range d.Meetings {
			s := named[m.ID]
			if s == nil {
				s = &seriesNamed{name: m.Name}
				named[m.ID] = s
			}
			if !seen[m.ID] {
				seen[m.ID] = true
				s.documents++
			}
			s.mentions = append(s.mentions, meetingNamed{m, d})
		}
	}
	var list []archive.SeriesEntry
	places := placesOf(lists)
	for _, s := range lists.Series {
		list = append(list, joinSeries(s.Series, named[s.ID], places))
		delete(named, s.ID)
	}
	for id, s := range named {
		if id != "" && s.documents >= enoughForAPage {
			list = append(list, joinSeries(archive.Series{ID: id, Name: s.name}, s, places))
		}
	}
	// By name; maps have no order of their own.
	slices.SortFunc(list, func(a, b archive.SeriesEntry) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	return list
}

// placeNames are the names of places by their IDs, and the other way round: the file
// of a meeting may write a place by any of its names.
type placeNames struct{ names, ids map[string]string }

func placesOf(lists *authority.Lists) placeNames {
	places := placeNames{map[string]string{}, map[string]string{}}
	for _, p := range lists.Localities {
		for _, name := range slices.Concat(p.Aliases, p.Variants) {
			places.ids[name] = p.ID
		}
	}
	for _, p := range lists.Localities { // a place's own name is its before it is another's alias
		places.names[p.ID], places.ids[p.Name] = p.Name, p.ID
	}
	return places
}

func joinSeries(series archive.Series, named *seriesNamed, places placeNames) archive.SeriesEntry {
	entry := archive.SeriesEntry{Series: series, Address: "meetings/" + series.ID + ".html"}
	for _, edition := range series.Editions {
		entry.Editions = append(entry.Editions, archive.EditionEntry{
			Edition: edition, Label: editionLabel(edition), PlaceID: places.ids[edition.Place],
		})
	}
	if named != nil {
		for _, m := range named.mentions {
			mention := archive.Mention{Document: m.document, Paragraphs: m.Paragraphs}
			if len(m.Against) > 0 {
				entry.Disputed = append(entry.Disputed, mention)
				continue
			}
			if i := editionOf(&entry, m); i >= 0 {
				entry.Editions[i].Named = append(entry.Editions[i].Named, mention)
				dateFromText(&entry.Editions[i], series.ID, m, places)
			} else {
				entry.Named = append(entry.Named, mention)
			}
		}
	}
	entry.Editions = inOrder(entry.Editions)
	return entry
}

// dateFromText gives an edition that no file knows the date and the place that
// a document tells of it. The first document in time that does so wins.
func dateFromText(edition *archive.EditionEntry, series string, m meetingNamed, places placeNames) {
	if !edition.FromTexts || edition.Date != "" {
		return
	}
	for _, event := range m.document.Events {
		if event.Meeting == series && event.Ordinal == edition.Number && event.Date != "" && event.Role.OnTimeline() {
			edition.Date, edition.Place, edition.PlaceID = event.Date, places.names[event.Place], event.Place
			return
		}
	}
}

// editionOf is the index of the edition that a document names, -1 when it
// cannot be told. A number that no file knows becomes an edition of its own.
func editionOf(entry *archive.SeriesEntry, m meetingNamed) int {
	if m.Ordinal > 0 {
		for i := range entry.Editions {
			if entry.Editions[i].Number == m.Ordinal {
				return i
			}
		}
		edition := archive.Edition{Number: m.Ordinal}
		entry.Editions = append(
			entry.Editions,
			archive.EditionEntry{Edition: edition, FromTexts: true, Label: editionLabel(edition)},
		)
		return len(entry.Editions) - 1
	}
	if m.Year == "" {
		return -1
	}
	found := -1
	for i := range entry.Editions {
		if edtf.Year(entry.Editions[i].Date) != m.Year || m.Special != (entry.Editions[i].Special != "") {
			continue
		}
		if found >= 0 {
			return -1 // two in one year: which one is meant cannot be told
		}
		found = i
	}
	return found
}

func editionLabel(e archive.Edition) string {
	if e.Number > 0 {
		return say.English.Ordinal(e.Number)
	}
	return e.Special
}

// inOrder puts editions in the order of their numbers, names the gaps, and
// puts special ones where their dates belong.
func inOrder(editions []archive.EditionEntry) []archive.EditionEntry {
	var numbered, special []archive.EditionEntry
	for _, e := range editions {
		if e.Number > 0 {
			numbered = append(numbered, e)
		} else {
			special = append(special, e)
		}
	}
	// By number; special ones by date, then by name for determinism.
	slices.SortStableFunc(numbered, func(a, b archive.EditionEntry) int { return cmp.Compare(a.Number, b.Number) })
	slices.SortStableFunc(special, func(a, b archive.EditionEntry) int {
		return cmp.Or(
			strings.Compare(edtf.SortKey(a.Date), edtf.SortKey(b.Date)),
			strings.Compare(a.Special, b.Special),
		)
	})
	var list []archive.EditionEntry
	last := 0
	for _, e := range numbered {
		for len(special) > 0 && edtf.SortKey(special[0].Date) < edtf.SortKey(e.Date) {
			list = append(list, special[0])
			special = special[1:]
		}
		if e.Number > last+1 {
			gap := archive.EditionEntry{Edition: archive.Edition{Number: last + 1}, GapTo: e.Number - 1}
			gap.Label = say.English.Ordinal(gap.Number)
			if gap.GapTo > gap.Number {
				gap.Label += " to " + say.English.Ordinal(gap.GapTo)
			}
			list = append(list, gap)
		}
		last = e.Number
		list = append(list, e)
	}
	return append(list, special...)
}
