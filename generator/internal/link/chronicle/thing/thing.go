// Package thing holds what happened while it is gathered, with the statements that tell of it, and settles
// its date, its place, its label and its tellers when all are known.
package thing

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/mention"
)

// Thing is a happening while it is gathered.
type Thing struct {
	archive.Happening
	Listed   string // its date in the list, "" for none
	Mentions []*mention.Mention
	FromList bool
	Special  bool                 // a special edition
	Vague    bool                 // nobody tells more than its year, or its week
	Dropped  bool                 // it is too vague to be one
	Named    string               // as documents call it that name it without a date
	Group    groupmeeting.Meeting // whose meeting it is, of a group that no list counts
	NamedAt  []string             // IDs of the places behind its name, where documents give no date
}

// Add gives a thing another teller.
func (t *Thing) Add(m *mention.Mention) {
	t.Mentions = append(t.Mentions, m)
	m.Told = true
}

// SameAs reports whether a statement tells of a thing: of what one of its tellers tells,
// and against none of them.
func (t *Thing) SameAs(m *mention.Mention, days map[string]int) bool {
	const mostAsked = 8 // the first tellers stand for the others
	same := false
	for _, other := range t.Mentions[:min(len(t.Mentions), mostAsked)] {
		if mention.Contradict(m, other) {
			return false
		}
		same = same || mention.SameThing(m, other, days)
	}
	return same
}

// IsMeetingOf reports whether a statement that names the group can tell of its meeting.
func (t *Thing) IsMeetingOf(m *mention.Mention) bool {
	const mostAsked = 8 // the first tellers stand for the others
	for _, other := range t.Mentions[:min(len(t.Mentions), mostAsked)] {
		apart := max(m.Span.First.Sub(other.Span.Last), other.Span.First.Sub(m.Span.Last))
		exact := m.Days <= mention.FewDays && other.Days <= mention.FewDays
		if apart > 0 && !(exact && apart <= mention.SameSummit) {
			return false
		}
		held := m.Event.Held && other.Event.Held
		if held && m.Event.Place != "" && other.Event.Place != "" && m.Event.Place != other.Event.Place {
			return false
		}
	}
	return true
}

// IsToldTwice reports whether more than one sentence tells of a thing.
func (t *Thing) IsToldTwice() bool {
	return slices.ContainsFunc(t.Mentions, func(m *mention.Mention) bool { return m.Clause != t.Mentions[0].Clause })
}

// When is that of the list, or the most exact that is told.
func (t *Thing) When() string { return cmp.Or(t.Date, t.dateTold()) }

// IsElsewhere reports a thing of which a list or those who tell say another place.
func (t *Thing) IsElsewhere(place string) bool {
	if t.PlaceID != "" {
		return t.PlaceID != place
	}
	said := false
	for _, m := range t.Mentions {
		if m.Event.Place == place {
			return false
		}
		said = said || m.Event.Held && m.Event.Place != ""
	}
	return said
}

// IsAt reports a thing of which a list or somebody says that place.
func (t *Thing) IsAt(place string) bool {
	return place != "" && (t.PlaceID == place || slices.Contains(t.NamedAt, place) ||
		slices.ContainsFunc(t.Mentions, func(m *mention.Mention) bool { return m.Event.Place == place }))
}

// dateTold is the most exact date that a teller of a thing gives, before it is finished.
func (t *Thing) dateTold() string {
	var best *mention.Mention
	for _, m := range t.Mentions {
		if best == nil || m.Days < best.Days {
			best = m
		}
	}
	if best == nil {
		return ""
	}
	return best.Event.Date
}

// MostTold is the thing with the most tellers, of equals the first.
func MostTold(list []*Thing) *Thing {
	var best *Thing
	for _, t := range list {
		if !t.Dropped && (best == nil || len(t.Mentions) > len(best.Mentions)) {
			best = t
		}
	}
	return best
}

// OnlyOne is the only one of some things, or of those that are told of days that lie
// together, as those of a meeting do, the one with most tellers; nil for none.
func OnlyOne(list []*Thing) *Thing {
	if len(list) < 2 {
		return MostTold(list)
	}
	first, ok := edtf.Bounded(list[0].When())
	for _, t := range list[1:] {
		span, bounded := edtf.Bounded(t.When())
		if !ok || !bounded ||
			max(span.Last.Sub(first.First), first.Last.Sub(span.First)) > mention.FewDays*24*time.Hour {
			return nil
		}
	}
	return MostTold(list)
}

// Lasts is how many days a date may mean.
func Lasts(date string) int {
	span, ok := edtf.Bounded(date)
	if !ok {
		return mention.FewDays + 1
	}
	return int(span.Last.Sub(span.First).Hours()/24) + 1
}

// keyOf tells a thing that documents alone tell of from all others: by its day, and by
// where its first teller tells it.
func keyOf(m *mention.Mention) string {
	sum := sha256.Sum256([]byte(m.Document.ID + "\n" + strconv.Itoa(m.Event.Paragraph) + "\n" + m.Event.Clause))
	return strings.TrimRight(plainDate.Replace(m.Event.Date), "-") + "-" + hex.EncodeToString(sum[:4])
}

var plainDate = strings.NewReplacer("/", "-", ".", "", "~", "", "?", "", "%", "")
