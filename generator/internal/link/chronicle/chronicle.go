// Package chronicle gathers what documents and lists tell of into what happened: one
// thing is one, however often it is told.
//
// The rules for its users:
//
//   - A statement tells of an edition of a series when it gives its number, or names the
//     series and a time in which exactly one edition was held. It tells of a step of a
//     relation when it names the step and the partner and may mean its day.
//   - A group that no list counts, such as the G20 (en/groups-that-meet), meets in a summit
//     for which its name alone may stand. What is told with a day makes one; what says only
//     the month, the week or the year joins the one of that time, if there is one alone.
//   - Where a document is of a meeting by its title, “our meeting today” is that one.
//   - What a text says of one day is one where rare words close to the day are the same: “the
//     launch tomorrow”; see package coreference. Days of which it speaks in passing, in a
//     question or as “this morning”, add to what is told and tell of nothing alone.
//   - Any other statement tells of something that happened when it says at least the
//     month, something happens in its clause (en/words-of-happenings), and it names
//     somebody or something that takes part. What is vaguer stays on its document's page:
//     a year, a week, a question, what somebody says of himself.
//   - Two of these tell the same when they may mean the same day and name the same
//     meeting, or in the same sort of happening the same two names and few others. Names
//     that stand in many statements of the archive tell nothing. What contradicts
//     (another place, another number) is never joined: better twice than wrong.
//   - Each keeps all its tellers; its date is the most exact that a list or a document
//     gives, its label the clause of the one that tells it best. What tellers say
//     otherwise stands beside it.
//   - Editions and steps that no document tells of are there as well.
//   - Documents know which others have their text; copies tell what the first of them tells.
package chronicle

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/link/chronicle/copies"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/locality"
	"aseanarchive/generator/internal/link/chronicle/mention"
	"aseanarchive/generator/internal/link/chronicle/naming"
	"aseanarchive/generator/internal/link/chronicle/thing"
)

// Of is the chronicle of an archive whose meetings are joined, in the order of time, and
// what is told of by name and nobody says when.
func Of(
	documents []*archive.Entry, meetings []archive.SeriesEntry, lists *authority.Lists,
) (list, undated []archive.Happening) {
	same := copies.Read(documents)
	documents = same.Originals
	b := newBook(documents, meetings, lists)
	var loose, named []*mention.Mention
	all := b.mentions()
	for _, m := range all {
		told := b.tellsOfListed(m) || b.isOfOwnMeeting(m)
		switch {
		case len(m.Groups) > 0 && !m.Asked:
			named = append(named, m)
		case told:
		case m.PointsBack() || m.IsFormula(): // see addVague
		case m.TellsSomething():
			loose = append(loose, m)
		}
	}
	b.gather(named, loose)
	spoken := &speaking{b}
	all = append(all, spoken.asides()...)
	behind := pointing{b}
	behind.addVague(all)
	spoken.addSpoken(all)
	(&occasions{b}).addOfDays(all)
	(&journeys{b}).addOfYears(all)
	behind.addSince()
	undated = (&naming.Naming{
		Documents: documents, Places: b.places, Series: meetings, SeriesAt: b.seriesAt, Things: b.things,
		Editions: b.editions, Unsaid: b.unsaid, Meetings: b.meetings,
	}).AddOccasions(all)
	list = b.happenings()
	same.Tell(list)
	same.Tell(undated)
	// In the order of time: of one day what lasts shorter first, then by key for determinism.
	days := make(map[string]string, len(list))
	for _, h := range list {
		days[h.Date] = edtf.SortKey(h.Date)
	}
	slices.SortFunc(list, func(x, y archive.Happening) int {
		return cmp.Or(
			strings.Compare(days[x.Date], days[y.Date]),
			cmp.Compare(len(y.Date), len(x.Date)),
			strings.Compare(x.Key, y.Key),
		)
	})
	return list, undated
}

// book is where things are gathered.
type book struct {
	documents []*archive.Entry
	lists     *authority.Lists
	places    *locality.Book
	seriesAt  map[string]int // of a series in series, by ID
	series    []archive.SeriesEntry
	partners  map[string]*authority.Partner
	groups    map[string]*authority.Group
	things    []*thing.Thing            // in the order in which they were found
	editions  map[string][]*thing.Thing // of a series, by its ID
	unsaid    map[string][]*thing.Thing // editions of which nobody says when they were, by series
	steps     map[string][]*thing.Thing // of a partner, by its ID
	days      map[string]int            // on how many words of names are told of
	reader    *mention.Reader
	meetings  map[groupmeeting.Meeting][]*thing.Thing // of groups
	ambiguous map[timedMeeting]*thing.Thing           // meetings of groups that are told with others of that time
}

func newBook(documents []*archive.Entry, meetings []archive.SeriesEntry, lists *authority.Lists) *book {
	b := &book{
		documents: documents, lists: lists, series: meetings,
		places: locality.New(lists), seriesAt: map[string]int{},
		partners: map[string]*authority.Partner{}, groups: map[string]*authority.Group{},
		editions: map[string][]*thing.Thing{}, unsaid: map[string][]*thing.Thing{}, steps: map[string][]*thing.Thing{},
		meetings:  map[groupmeeting.Meeting][]*thing.Thing{},
		ambiguous: map[timedMeeting]*thing.Thing{},
	}
	for i := range lists.Partners {
		b.partners[lists.Partners[i].ID] = &lists.Partners[i]
	}
	b.reader = mention.NewReader(lists, b.partners)
	for i := range lists.Groups {
		b.groups[lists.Groups[i].ID] = &lists.Groups[i]
	}
	for i := range meetings {
		b.seriesAt[meetings[i].ID] = i
		b.addEditions(&meetings[i])
	}
	for i := range lists.Partners {
		b.addSteps(&lists.Partners[i])
	}
	return b
}

// happenings are the things with the best that is told of them.
func (b *book) happenings() []archive.Happening {
	list := make([]archive.Happening, 0, len(b.things))
	seen := map[string]groupmeeting.Meeting{}
	finish := &thing.Finisher{Places: b.places}
	for _, t := range b.things {
		finish.Finish(t)
		of, known := seen[t.Key]
		if known && of != t.Group && t.Group.Group != "" { // one sentence tells first of two meetings
			t.Key += "-" + t.Group.Group + "-" + t.Group.Level
			_, known = seen[t.Key]
		}
		if known {
			continue // the same words twice in one paragraph
		}
		seen[t.Key] = t.Group
		list = append(list, t.Happening)
	}
	return list
}

// mentions are the statements that may tell of something that happened.
func (b *book) mentions() []*mention.Mention {
	var list []*mention.Mention
	for _, d := range b.documents {
		for i := range d.Events {
			e := &d.Events[i]
			if !e.Role.OnTimeline() || e.Role == archive.Since {
				continue // for the days since which something is, see addSince
			}
			_, bounded := edtf.Bounded(e.Date)
			if !bounded {
				continue
			}
			list = append(list, b.reader.Read(d, e))
		}
	}
	b.days = mention.DaysOfNames(list)
	return list
}
