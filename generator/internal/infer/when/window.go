package when

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/tense"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text/alike"
	"aseanarchive/generator/internal/text/wholeword"
)

// A document without a date can still be placed in time: by what it treats as
// past and as still to come, by anniversaries, and by numbered meetings whose
// dates content/meetings knows. Each is a bound with its reason; the tightest
// on either side make the window.

// bound is a day on or after which, or on or before which, a text was written.
type bound struct {
	day    time.Time
	reason string
	proof  archive.Evidence
}

// window gathers bounds.
type window struct {
	text          *eventReader
	after, before []bound
}

func (w *window) notBefore(day time.Time, proof archive.Evidence, reason string) {
	w.after = append(w.after, bound{day, reason, proof})
}

func (w *window) notAfter(day time.Time, proof archive.Evidence, reason string) {
	w.before = append(w.before, bound{day, reason, proof})
}

// windowOf adds to an unknown date the window in which the document was
// written, with the reasoning. An editor who says that the date is not known
// has looked at the bounds already.
func windowOf(
	r *eventReader, issued archive.Date, partners []archive.PartnerMention, people []archive.Person,
) archive.Date {
	settled := issued.Known() || issued.Source == archive.FromCorrection
	if settled || !r.IsEnglish() {
		return issued
	}
	w := window{text: r}
	w.boundByEvents()
	w.boundByAnniversaries(partners)
	w.boundByMeetings()
	w.boundByHolders(people)
	w.boundByChairs()
	return w.onto(issued)
}

// onto sets the window. Where the bounds contradict each other the text cannot
// be placed: both are shown, and the window stays open.
func (w *window) onto(issued archive.Date) archive.Date {
	after, before := latest(w.after), earliest(w.before)
	add := func(b *bound) {
		if b != nil {
			issued.Reasoning = append(issued.Reasoning, b.reason)
			issued.Evidence = append(issued.Evidence, b.proof)
		}
	}
	add(after)
	if before != nil && (after == nil || before.reason != after.reason) {
		add(before)
	}
	if after != nil && before != nil && before.day.Before(after.day) {
		issued.Reasoning = append(issued.Reasoning,
			"The two contradict each other, so that the time of writing stays open.")
		return issued
	}
	if after != nil {
		issued.NotBefore = after.day.Format(time.DateOnly)
	}
	if before != nil {
		issued.NotAfter = before.day.Format(time.DateOnly)
	}
	if after != nil || before != nil {
		issued.Rule = rule.Window
	}
	return issued
}

func latest(bounds []bound) *bound {
	var best *bound
	for i := range bounds {
		if best == nil || bounds[i].day.After(best.day) {
			best = &bounds[i]
		}
	}
	return best
}

func earliest(bounds []bound) *bound {
	var best *bound
	for i := range bounds {
		if best == nil || bounds[i].day.Before(best.day) {
			best = &bounds[i]
		}
	}
	return best
}

func readable(day time.Time) string { return say.English.Date(day.Format(time.DateOnly)) }

// boundByEvents uses the dates that carry their year.
func (w *window) boundByEvents() {
	for i := range w.text.all() {
		e := &w.text.list[i]
		if e.role == archive.Period {
			w.boundByEnd(e)
		}
		if e.role != archive.Past {
			continue
		}
		span, ok := edtf.Bounded(e.mention.EDTF)
		if !ok {
			continue
		}
		proof := w.text.Quote(e.sentence.Leaf, e.mention.Start, e.mention.End)
		switch { // of “the 2022 Summit” a text may tell beforehand
		case e.future && e.isToldAsFuture():
			w.notAfter(span.Last, proof, fmt.Sprintf("Line %d speaks of “%s” as still to come: written by %s.",
				proof.Line, e.words(), readable(span.Last)))
		case e.row != nil && e.row.Alone:
			if actsOfColumns.In(e.row.Head) {
				w.notBefore(span.First, proof, fmt.Sprintf("Line %d lists “%s” as %s: written on or after %s.",
					proof.Line, e.words(), e.row.Label(), readable(span.First)))
			}
		case !e.named && e.isToldAsPast() && !e.tellsOfFounding():
			w.notBefore(span.First, proof, fmt.Sprintf("Line %d speaks of “%s” as past: written on or after %s.",
				proof.Line, e.words(), readable(span.First)))
		}
	}
}

// actsOfColumns head the days on which something was done.
var actsOfColumns = lexicon.List("en/acts-of-columns")

// boundByEnd uses the last month or day of a span over which something went on: “were counted
// from May 1996 to June 1997”. Years are left alone; terms of office lie ahead as well.
func (w *window) boundByEnd(e *datedEvent) {
	from, to, _ := strings.Cut(e.mention.EDTF, "/")
	last, ok := edtf.Bounded(to)
	const year = len("1997")
	t, near := tenseOf(e)
	if !ok || e.mention.Form != dates.Range || len(from) <= year || len(to) <= year || t != tense.Past || !near {
		return
	}
	ahead := false
	before, _ := e.clause()
	before.Each(aheadWords, func(m lexicon.Match) { // “by the house” looks nowhere
		ahead = ahead || !strings.EqualFold(before.Leaf.String[m.Start:m.End], "by")
	})
	if ahead {
		return
	}
	proof := w.text.Quote(e.sentence.Leaf, e.mention.Start, e.mention.End)
	w.notBefore(last.First, proof, fmt.Sprintf("Line %d speaks of “%s” as past: written on or after %s.",
		proof.Line, e.words(), readable(last.First)))
}

// relations are what has anniversaries.
var relations = lexicon.List("en/words-for-relations")

// boundByAnniversaries uses relations whose beginning a partner's file knows:
// “celebrates 46 years of relations”.
func (w *window) boundByAnniversaries(partners []archive.PartnerMention) {
	for _, leaf := range w.text.Leaves {
		if !wholeword.In(leaf.String, "years of") && !wholeword.In(alike.Lowered(leaf.String), "anniversary of") {
			continue
		}
		for _, s := range w.text.SentencesOf(leaf) {
			sentence := paper.StretchOf(leaf, s[0], s[1])
			if !sentence.Has(relations) || !speaksOfNow(sentence) {
				continue
			}
			if years := anniversary(sentence.String()); years > 0 && w.boundByAnniversary(years, sentence, partners) {
				return
			}
		}
	}
}

// boundByAnniversary uses the number of years since the relation with one of
// the parties began, and reports whether it could.
func (w *window) boundByAnniversary(years int, sentence paper.Stretch, partners []archive.PartnerMention) bool {
	for _, p := range partners {
		if p.Role != archive.Party {
			continue
		}
		began, name := relationBegan(w.text.Lists, p.ID)
		if began == 0 {
			continue
		}
		proof := w.text.quote(sentence)
		year := began + years
		reason := fmt.Sprintf(
			"Line %d counts %d years of relations; by its file the relation with %s began in %d: written in %d.",
			proof.Line, years, name, began, year)
		span, ok := edtf.Bounded(strconv.Itoa(year))
		if ok {
			w.notBefore(span.First, proof, reason)
			w.notAfter(span.Last, proof, reason)
		}
		return ok
	}
	return false
}

// relationBegan is the year in which the dialogue with a partner began, 0 when
// its file does not say.
func relationBegan(lists *authority.Lists, id string) (year int, name string) {
	for i := range lists.Partners {
		partner := &lists.Partners[i]
		if partner.ID != id {
			continue
		}
		if since, ok := partner.Since(); ok {
			year, _ = strconv.Atoi(edtf.Year(since.Date))
			return year, partner.Name
		}
	}
	return 0, ""
}

// anniversary is the number in “46 years of … relations” or “the 45th
// Anniversary of … relations”, 0 when a sentence has none.
func anniversary(sentence string) int {
	lower := strings.ToLower(sentence)
	if before, _, ok := strings.Cut(lower, " years of "); ok {
		return yearsCounted(before)
	}
	if before, _, ok := strings.Cut(lower, " anniversary of "); ok {
		return yearsCounted(strings.TrimRight(before, "stndrh"))
	}
	return 0
}

// yearsCounted is the number at the end of a text, 0 when there is none or it is
// no number of years.
func yearsCounted(words string) int {
	const most = 120
	digits := words[len(strings.TrimRight(words, "0123456789")):]
	n, _ := strconv.Atoi(digits) // 0 for no digits, and the largest number for too many
	if n > most {
		return 0
	}
	return n
}

// speaksOfNow reports whether a sentence tells of an anniversary in the year
// of writing.
func speaksOfNow(sentence paper.Stretch) bool {
	now := wholeword.In(strings.ToLower(sentence.String()), "this year")
	return now || sentence.Has(celebrations)
}

// boundByMeetings uses editions whose dates content/meetings knows.
func (w *window) boundByMeetings() {
	var last paper.Stretch // the sentence before, and what it tells: one may name many
	tells := false
	for i, leaf := range w.text.Leaves {
		for _, m := range w.text.MeetingsOf(leaf) {
			edition, _ := editionOf(&m)
			span, ok := edtf.Bounded(edition.Date)
			if !ok {
				continue
			}
			from, to := paper.SentenceAround(w.text.SentencesOf(leaf), m.From)
			sentence := paper.StretchOf(leaf, from, to)
			name := say.English.Ordinal(edition.Number) + " " + m.Series.Name
			proof := w.text.Quote(leaf, m.From, m.To)
			if sentence != last {
				last, tells = sentence, tellsOfMeeting(sentence)
			}
			switch {
			case sentence.Until(m.From).Has(futureWords):
				w.notAfter(span.Last, proof, fmt.Sprintf(
					"Line %d speaks of the %s as still to come; it was held on %s: written by then.",
					proof.Line, name, say.English.Date(edition.Date)))
			case tells:
				w.notBefore(span.First, proof, fmt.Sprintf(
					"Line %d tells of the %s; it was held on %s: written on or after that day.",
					proof.Line, name, say.English.Date(edition.Date)))
				if i < head.LeavesAbove {
					w.boundByNews(sentence, name, span)
				}
			}
		}
	}
}

// editionOf is the edition that a meeting's number names.
func editionOf(m *meeting.Name) (archive.Edition, bool) {
	if m.Series == nil || len(m.Ordinals) != 1 {
		return archive.Edition{}, false
	}
	for _, edition := range m.Series.Editions {
		if edition.Number == m.Ordinals[0] {
			return edition, true
		}
	}
	return archive.Edition{}, false
}

// preparations look ahead to a meeting.
var preparations = lexicon.List("en/words-before-a-meeting")

// tellsOfMeeting reports whether a sentence reports a meeting, and does not
// look ahead to it.
func tellsOfMeeting(sentence paper.Stretch) bool {
	return !sentence.Has(preparations) && speaksOfPast(sentence)
}

// newsDays is how long after the day that a text calls "last Tuesday" it was
// written, at the most.
const newsDays = 13

// boundByNews uses a day of the week beside a meeting: news is written within
// days of it.
func (w *window) boundByNews(sentence paper.Stretch, name string, held edtf.Span) {
	for i := range w.text.all() {
		e := &w.text.list[i]
		inside := e.sentence.Leaf == sentence.Leaf && e.mention.Start >= sentence.From && e.mention.End <= sentence.To
		if !inside || e.future || !saysNews(&e.mention) {
			continue
		}
		proof := w.text.Quote(sentence.Leaf, e.mention.Start, e.mention.End)
		last := held.Last.AddDate(0, 0, newsDays)
		reason := fmt.Sprintf("Line %d says “%s” of the %s: written within two weeks of it, by %s.",
			proof.Line, e.words(), name, readable(last))
		ofOneDay := held.First.Equal(held.Last)
		if e.mention.Form == dates.OnWeekday && ofOneDay && held.First.Weekday() != e.mention.Weekday {
			reason += fmt.Sprintf(" (By its sources the meeting was held on a %s.)", held.First.Weekday())
		}
		w.notAfter(last, proof, reason)
	}
}

// saysNews reports a day that only those understand who read a text when it is
// new: “on Tuesday”, “yesterday”.
func saysNews(m *dates.Mention) bool {
	return m.Form == dates.OnWeekday || m.Form == dates.Relative && m.Unit == dates.Days
}
