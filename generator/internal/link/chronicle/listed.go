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
func (b *book) edition(s *archive.SeriesEntry, e *archive.EditionEntry) *thing {
	t := &thing{listed: e.Date, fromList: !e.FromTexts, special: e.Special != ""}
	if e.FromTexts {
		t.listed = ""
	}
	t.Happening = edition.Held(s, e)
	t.PlaceID, t.Partners = b.named[e.Place], b.partnersOf(s.With)
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
		t := &thing{listed: step.Date, fromList: true}
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
func (b *book) tellsOfListed(m *mention) bool {
	told := false
	for _, series := range m.series {
		t := b.editionOf(m, series)
		if t == nil {
			t = b.editionOfParty(m, series)
		}
		if t != nil {
			t.add(m)
			told = true
		}
	}
	if !told && !m.asked {
		for _, series := range m.beside {
			if t := b.editionOf(m, series); t != nil && lasts(t.Date) <= fewDays {
				t.add(m)
				told = true
			}
		}
	}
	if !told {
		if t := cmp.Or(b.specialAt(m), b.summitOfLeaders(m)); t != nil {
			t.add(m)
			told = true
		}
	}
	if !told {
		for _, t := range b.stepsOf(m) {
			t.add(m)
			told = true
		}
	}
	return told
}

// lasts is how many days a date may mean.
func lasts(date string) int {
	span, ok := edtf.Bounded(date)
	if !ok {
		return fewDays + 1
	}
	return int(span.Last.Sub(span.First).Hours()/24) + 1
}

// editionOfParty is the summit with the partner that a document is about, where it only
// speaks of the summit with ASEAN and ASEAN had none of its own that is meant.
func (b *book) editionOfParty(m *mention, series string) *thing {
	at, ok := b.seriesAt[series]
	if !ok || len(b.series[at].With) > 0 || b.series[at].Level != "summit" || m.event.Ordinal > 0 || m.ordinal > 0 {
		return nil
	}
	var found *thing
	for _, p := range m.document.Partners {
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
func (b *book) specialAt(m *mention) *thing {
	if !m.asean || m.event.Place == "" || m.asked || !slices.Contains(m.classes, meetingClass) ||
		!specialEditions.In(m.clause) {
		return nil
	}
	var found *thing
	for i := range b.series {
		for _, t := range b.editions[b.series[i].ID] {
			if !t.special || t.PlaceID != m.event.Place || !edtf.Meet(t.Date, m.event.Date) {
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
func (b *book) summitOfLeaders(m *mention) *thing {
	if !m.asean || m.asked || m.days > 1 || !leadersWords.In(m.clause) ||
		!slices.Contains(m.classes, meetingClass) && !slices.Contains(m.classes, visitClass) {
		return nil
	}
	var found *thing
	for i := range b.series {
		s := &b.series[i]
		if s.Level != "summit" || len(s.With) != 1 || !slices.ContainsFunc(m.document.Partners,
			func(p archive.PartnerMention) bool { return p.ID == s.With[0] }) {
			continue
		}
		for _, t := range b.editions[s.ID] {
			if t.listed == "" || lasts(t.listed) > fewDays || !edtf.Meet(t.listed, m.event.Date) {
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

// leadersWords say that it is leaders who meet.
var leadersWords = lexicon.List("en/words-for-leaders")

// editionOf is the edition of a series that a statement tells of, nil when it cannot
// be told: by its number, else by the one that was held in the time.
func (b *book) editionOf(m *mention, series string) *thing {
	e := m.event
	if m.days > aMonth && !e.Held && !slices.Contains(m.near, series) {
		return nil // a year tells of a meeting only beside its name
	}
	if e.Ordinal > 0 && e.Meeting == series {
		for _, t := range b.editions[series] {
			if t.Number == e.Ordinal {
				if t.listed != "" && !edtf.Meet(t.listed, e.Date) && !e.Held {
					return nil // the number is that of a meeting, the day of something else
				}
				return t
			}
		}
		return nil
	}
	if m.ordinal > 0 {
		for _, t := range b.editions[series] {
			if t.Number == m.ordinal && edtf.Meet(t.Date, e.Date) {
				return t
			}
		}
		return nil
	}
	var found *thing
	for _, t := range b.editions[series] {
		if t.Edition != "" && t.listed == "" || !edtf.Meet(t.Date, e.Date) {
			continue
		}
		if !t.special && slices.Contains(m.special, series) {
			continue
		}
		if found != nil {
			return nil // two in that time: which one is meant cannot be told
		}
		found = t
	}
	if found == nil && m.days <= fewDays && e.Role == archive.Past && slices.Contains(m.near, series) {
		return b.datedBy(m, series)
	}
	return found
}

// datedBy is the edition of which no list and no document says when it was, where a document
// counts that one alone and tells of the series with a day.
func (b *book) datedBy(m *mention, series string) *thing {
	number := m.onlyCounted(series)
	at := slices.IndexFunc(b.unsaid[series], func(t *thing) bool { return t.Number == number })
	if number == 0 || at < 0 {
		return nil
	}
	t := b.unsaid[series][at]
	b.unsaid[series] = slices.Delete(b.unsaid[series], at, at+1)
	b.things = append(b.things, t)
	b.editions[series] = append(b.editions[series], t)
	return t
}

// onlyCounted is the number of the only edition of a series that the document of a statement
// counts, 0 for none and for several.
func (m *mention) onlyCounted(series string) int {
	number := 0
	for i := range m.document.Meetings {
		named := &m.document.Meetings[i]
		if named.ID != series || named.Ordinal == 0 || named.Ordinal == number {
			continue
		}
		if number > 0 {
			return 0
		}
		number = named.Ordinal
	}
	return number
}

// stepsOf are the steps of relations that a statement tells of.
func (b *book) stepsOf(m *mention) []*thing {
	if m.asked || m.days > aMonth || !slices.Contains(m.classes, "signing") && !slices.Contains(m.classes, "launch") {
		return nil
	}
	var list []*thing
	words := strings.ToLower(m.event.Clause)
	for _, partner := range m.partners {
		var best *thing
		for _, t := range b.steps[partner] {
			name := strings.ReplaceAll(t.Step, "-", " ")
			if !strings.Contains(words, name) || !edtf.Meet(t.Date, m.event.Date) {
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

// add gives a thing another teller.
func (t *thing) add(m *mention) {
	t.mentions = append(t.mentions, m)
	m.told = true
}
