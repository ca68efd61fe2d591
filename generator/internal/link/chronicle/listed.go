package chronicle

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/link/chronicle/edition"
	"aseanarchive/generator/internal/link/chronicle/mention"
	"aseanarchive/generator/internal/link/chronicle/thing"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text/slug"
)

// addEditions enters the editions of a series whose time is known.
func (b *book) addEditions(s *archive.SeriesEntry) {
	for i := range s.Editions {
		e := &s.Editions[i]
		if e.GapTo > 0 {
			continue
		}
		t := b.edition(s, e)
		if edtf.SortKey(e.Date) == "" {
			b.unsaid[s.ID] = append(b.unsaid[s.ID], t)
			continue
		}
		b.things = append(b.things, t)
		b.editions[s.ID] = append(b.editions[s.ID], t)
	}
}

// edition is an edition of a series as a thing, with those who name it.
func (b *book) edition(s *archive.SeriesEntry, e *archive.EditionEntry) *thing.Thing {
	t := &thing.Thing{Listed: e.Date, FromList: !e.FromTexts, Special: e.Special != ""}
	if e.FromTexts {
		t.Listed = ""
	}
	t.Happening = edition.Held(s, e)
	t.PlaceID, t.Partners = b.places.IDs[e.Place], b.partnersOf(s.With)
	return t
}

// partnersOf are the partners among those who meet ASEAN in a series, sorted.
func (b *book) partnersOf(with []string) []string {
	var list []string
	for _, id := range with {
		if b.partners[id] != nil {
			list = append(list, id)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// addSteps enters the steps of a partner's relation.
func (b *book) addSteps(p *authority.Partner) {
	for _, step := range p.Steps {
		if edtf.SortKey(step.Date) == "" {
			continue
		}
		t := &thing.Thing{Listed: step.Date, FromList: true}
		t.Happening = archive.Happening{
			Kind: archive.RelationStep, Key: p.ID + "-" + slug.Of(step.Name), Step: step.Name,
			Label: p.Name + ": " + say.English.Term(step.Name), Date: step.Date,
			Partners: []string{p.ID}, WithASEAN: true, Sources: step.Sources,
		}
		if step.Occasion != "" {
			t.Reasons = append(t.Reasons, "On the occasion of: "+step.Occasion)
		}
		b.things = append(b.things, t)
		b.steps[p.ID] = append(b.steps[p.ID], t)
	}
}

// tellsOfListed reports whether a statement tells of an edition or of a step, and adds
// it there.
func (b *book) tellsOfListed(m *mention.Mention) bool {
	told := false
	for _, series := range m.Series {
		t := b.editionOf(m, series)
		if t == nil {
			t = b.editionOfParty(m, series)
		}
		if t != nil {
			t.Add(m)
			told = true
		}
	}
	if !told && !m.Asked {
		for _, series := range m.Beside {
			if t := b.editionOf(m, series); t != nil && thing.Lasts(t.Date) <= mention.FewDays {
				t.Add(m)
				told = true
			}
		}
	}
	if !told {
		if t := cmp.Or(b.specialAt(m), b.summitOfLeaders(m)); t != nil {
			t.Add(m)
			told = true
		}
	}
	if !told {
		for _, t := range b.stepsOf(m) {
			t.Add(m)
			told = true
		}
	}
	return told
}

// editionOfParty is the summit with the partner that a document is about, where it only
// speaks of the summit with ASEAN and ASEAN had none of its own that is meant.
func (b *book) editionOfParty(m *mention.Mention, series string) *thing.Thing {
	at, ok := b.seriesAt[series]
	if !ok || len(b.series[at].With) > 0 || b.series[at].Level != "summit" || m.Event.Ordinal > 0 || m.Ordinal > 0 {
		return nil
	}
	var found *thing.Thing
	for _, p := range m.Document.Partners {
		if p.Role != archive.Party {
			continue
		}
		for i := range b.series {
			s := &b.series[i]
			if s.Level != "summit" || len(s.With) != 1 || s.With[0] != p.ID {
				continue
			}
			if t := b.editionOf(m, s.ID); t != nil {
				if found != nil {
					return nil
				}
				found = t
			}
		}
	}
	return found
}

// specialAt is the special summit with ASEAN that is told by its time and place alone: “the
// ASEAN leaders here in Oslo for a Special Summit this spring”.
func (b *book) specialAt(m *mention.Mention) *thing.Thing {
	if !m.ASEAN || m.Event.Place == "" || m.Asked || !slices.Contains(m.Classes, mention.MeetingClass) ||
		!specialEditions.In(m.Clause) {
		return nil
	}
	var found *thing.Thing
	for i := range b.series {
		for _, t := range b.editions[b.series[i].ID] {
			if !t.Special || t.PlaceID != m.Event.Place || !edtf.Meet(t.Date, m.Event.Date) {
				continue
			}
			if found != nil {
				return nil
			}
			found = t
		}
	}
	return found
}

// summitOfLeaders is the summit of ASEAN with a partner that a document names, where
// it tells that ASEAN's leaders meet or come on a day that is of one alone.
func (b *book) summitOfLeaders(m *mention.Mention) *thing.Thing {
	if !m.ASEAN || m.Asked || m.Days > 1 || !leadersWords.In(m.Clause) ||
		!slices.Contains(m.Classes, mention.MeetingClass) && !slices.Contains(m.Classes, mention.VisitClass) {
		return nil
	}
	var found *thing.Thing
	for i := range b.series {
		s := &b.series[i]
		if s.Level != "summit" || len(s.With) != 1 || !slices.ContainsFunc(m.Document.Partners,
			func(p archive.PartnerMention) bool { return p.ID == s.With[0] }) {
			continue
		}
		for _, t := range b.editions[s.ID] {
			if t.Listed == "" || thing.Lasts(t.Listed) > mention.FewDays || !edtf.Meet(t.Listed, m.Event.Date) {
				continue
			}
			if found != nil {
				return nil
			}
			found = t
		}
	}
	return found
}

var (
	// leadersWords say that it is leaders who meet.
	leadersWords    = lexicon.List("en/words-for-leaders")
	specialEditions = lexicon.List("en/special-editions")
)

// editionOf is the edition of a series that a statement tells of, nil when it cannot
// be told: by its number, else by the one that was held in the time.
func (b *book) editionOf(m *mention.Mention, series string) *thing.Thing {
	e := m.Event
	if m.Days > mention.AMonth && !e.Held && !slices.Contains(m.Near, series) {
		return nil // a year tells of a meeting only beside its name
	}
	if e.Ordinal > 0 && e.Meeting == series {
		for _, t := range b.editions[series] {
			if t.Number == e.Ordinal {
				if t.Listed != "" && !edtf.Meet(t.Listed, e.Date) && !e.Held {
					return nil // the number is that of a meeting, the day of something else
				}
				return t
			}
		}
		return nil
	}
	if m.Ordinal > 0 {
		for _, t := range b.editions[series] {
			if t.Number == m.Ordinal && edtf.Meet(t.Date, e.Date) {
				return t
			}
		}
		if m.Days <= mention.FewDays && e.Role == archive.Past && m.Only {
			return b.datedBy(series, m.Ordinal)
		}
		return nil
	}
	var found *thing.Thing
	for _, t := range b.editions[series] {
		if t.Edition != "" && t.Listed == "" || !edtf.Meet(t.Date, e.Date) {
			continue
		}
		if !t.Special && slices.Contains(m.Special, series) {
			continue
		}
		if found != nil {
			return nil // two in that time: which one is meant cannot be told
		}
		found = t
	}
	if found == nil && m.Days <= mention.FewDays && e.Role == archive.Past && slices.Contains(m.Near, series) {
		return b.datedBy(series, mention.OnlyCounted(m.Document, series))
	}
	return found
}

// datedBy is the edition of which no list and no document says when it was, by its number, where
// a document counts that one alone, or beside a day, and tells of the series with a day.
func (b *book) datedBy(series string, number int) *thing.Thing {
	at := slices.IndexFunc(b.unsaid[series], func(t *thing.Thing) bool { return t.Number == number })
	if number == 0 || at < 0 {
		return nil
	}
	t := b.unsaid[series][at]
	b.unsaid[series] = slices.Delete(b.unsaid[series], at, at+1)
	b.things = append(b.things, t)
	b.editions[series] = append(b.editions[series], t)
	return t
}

// stepsOf are the steps of relations that a statement tells of.
func (b *book) stepsOf(m *mention.Mention) []*thing.Thing {
	if m.Asked || m.Days > mention.AMonth ||
		!slices.Contains(m.Classes, "signing") && !slices.Contains(m.Classes, "launch") {
		return nil
	}
	var list []*thing.Thing
	words := strings.ToLower(m.Event.Clause)
	for _, partner := range m.Partners {
		var best *thing.Thing
		for _, t := range b.steps[partner] {
			name := strings.ReplaceAll(t.Step, "-", " ")
			if !strings.Contains(words, name) || !edtf.Meet(t.Date, m.Event.Date) {
				continue
			}
			if best == nil || len(t.Step) > len(best.Step) { // “comprehensive strategic partnership” names two
				best = t
			}
		}
		if best != nil {
			list = append(list, best)
		}
	}
	return list
}
