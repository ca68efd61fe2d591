package chronicle

import (
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/link/chronicle/mention"
	"aseanarchive/generator/internal/link/chronicle/thing"
	"aseanarchive/generator/internal/link/chronicle/token"
)

// journeys joins what says no more of a journey than its year, “last year I traveled to Oslo and
// Cebu”, to the only one of that year to all those countries of which others tell, where one of its
// names is there: that of the traveller, or in the title of what he says.
type journeys struct{ *book }

// addOfYears adds what is told of journeys without more than the year.
func (j *journeys) addOfYears(all []*mention.Mention) {
	byDestination := map[string][]*thing.Thing{}
	for _, t := range j.things {
		if t.Kind != archive.Occurrence || t.Dropped {
			continue
		}
		for _, m := range t.Mentions {
			if !slices.Contains(m.Classes, mention.VisitClass) || m.Days > mention.AMonth {
				continue
			}
			for _, to := range m.Destinations() {
				if list := byDestination[to]; len(list) < mostCompared && !slices.Contains(list, t) {
					byDestination[to] = append(list, t)
				}
			}
		}
	}
	for _, m := range all {
		if m.Told || m.Asked || m.Days <= mention.AMonth || m.Counted || !slices.Contains(m.Classes,
			mention.VisitClass) {
			continue
		}
		const several = 2
		to := m.Destinations()
		if len(to) < several {
			continue
		}
		var found []*thing.Thing
		for _, t := range byDestination[to[0]] {
			if slices.ContainsFunc(t.Mentions, func(other *mention.Mention) bool {
				return isSameJourney(m, other,
					to)
			}) &&
				sharesTraveller(m, t) {
				found = append(found, t)
			}
		}
		if len(found) == 1 {
			found[0].Add(m)
		}
	}
}

// isSameJourney reports a statement of a journey that may be the one to some countries.
func isSameJourney(m, other *mention.Mention, to []string) bool {
	if !slices.Contains(other.Classes, mention.VisitClass) || mention.Contradict(m, other) {
		return false
	}
	there := other.Destinations()
	return !slices.ContainsFunc(to, func(country string) bool { return !slices.Contains(there, country) })
}

// sharesTraveller reports a thing one of whose names a statement gives, or the title of its document.
func sharesTraveller(m *mention.Mention, t *thing.Thing) bool {
	known := map[string]bool{}
	for _, other := range t.Mentions {
		for name := range other.Names {
			known[name] = true
		}
	}
	for name := range m.Names {
		if known[name] && !mention.IsDestination(name) {
			return true
		}
	}
	return slices.ContainsFunc(token.Of(m.Document.Title.Value), func(t token.Token) bool {
		return t.Capital && known[t.Plain]
	})
}
