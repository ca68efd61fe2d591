package when

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/say"
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
	after, before []bound
}

func (w *window) notBefore(day time.Time, proof archive.Evidence, reason string) {
	w.after = append(w.after, bound{day, reason, proof})
}

func (w *window) notAfter(day time.Time, proof archive.Evidence, reason string) {
	w.before = append(w.before, bound{day, reason, proof})
}

// Window adds to an unknown date the window in which the document was
// written, with the reasoning. An editor who says that the date is not known
// has looked at the bounds already.
func (r *Reading) Window(issued archive.Date, partners []archive.PartnerMention) archive.Date {
	settled := issued.Known() || issued.Source == archive.FromCorrection
	if settled || len(r.Leaves) == 0 || !r.IsEnglish() {
		return issued
	}
	var w window
	statements := r.findStatements()
	r.boundByStatements(&w, statements)
	r.boundByAnniversaries(&w, partners)
	r.boundByMeetings(&w, statements)
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
		issued.Reasoning = append(issued.Reasoning, "The two contradict each other, so that the time of writing stays open.")
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

// boundByStatements uses the dates that carry their year.
func (r *Reading) boundByStatements(w *window, statements []statement) {
	for i := range statements {
		s := &statements[i]
		if s.role != archive.Past || s.mention.EDTF == "" {
			continue
		}
		span, err := edtf.Parse(s.mention.EDTF)
		if err != nil || span.First.IsZero() || span.Last.IsZero() {
			continue
		}
		proof := r.Quote(s.leaf, s.mention.Start, s.mention.End)
		words := s.leaf.String[s.mention.Start:s.mention.End]
		switch {
		case s.future && s.toldAsFuture():
			w.notAfter(span.Last, proof, fmt.Sprintf("Line %d speaks of “%s” as still to come: written by %s.", proof.Line, words, readable(span.Last)))
		case s.mention.Form == dates.YearAlone && s.named:
			// "the 2022 Summit" may be told of beforehand.
		case s.toldAsPast():
			w.notBefore(span.First, proof, fmt.Sprintf("Line %d speaks of “%s” as past: written on or after %s.", proof.Line, words, readable(span.First)))
		}
	}
}

// clauseReach is how far from a date, in bytes, the verb stands that governs it.
const clauseReach = 70

// toldAsPast reports whether a verb that tells what has happened governs the
// date, and no word near it looks ahead. A sentence in the past tense may well
// name a day to come: only what stands beside the date counts.
func (s *statement) toldAsPast() bool {
	before, after := s.around()
	if s.future || looksAhead(before) || looksAhead(after[:paper.RuneFloor(after, 30)]) {
		return false
	}
	if len(strings.TrimSpace(before)) < 4 { // "In May 2022, Leaders met"
		return paper.HasWord(after, pastVerbs) && !looksAhead(after)
	}
	return paper.HasWord(before, pastVerbs)
}

// toldAsFuture is toldAsPast for what is still to come.
func (s *statement) toldAsFuture() bool {
	before, after := s.around()
	if len(strings.TrimSpace(before)) < 4 {
		return lastMarker(after) >= 0
	}
	return lastMarker(" "+before) >= 0 && !paper.HasWord(before, pastVerbs)
}

// around are the words of the sentence before and behind the date that are
// near enough to govern it, in small letters.
func (s *statement) around() (before, after string) {
	words := s.leaf.String
	before = words[s.from:max(s.from, s.mention.Start)]
	if len(before) > clauseReach {
		start := len(before) - clauseReach
		for start < len(before) && before[start] != ' ' {
			start++
		}
		before = before[start:]
	}
	after = words[min(s.mention.End, s.to):s.to]
	return strings.ToLower(before), strings.ToLower(after[:paper.RuneFloor(after, clauseReach)])
}

// pastVerbs tell what has happened. Participles that describe what is to come
// as well ("planned", "continued") are not among them.
var pastVerbs = paper.WordSet("held met hosted convened adopted signed launched announced concluded approved established elevated visited attended participated " +
	"agreed issued joined formalized formalised opened awarded welcomed endorsed released took appointed elected inaugurated co-chaired chaired unveiled " +
	"ratified acceded was were supported trained gathered declared reaffirmed witnessed began became")

// aheadWords look ahead, or name a term that may lie ahead.
var aheadWords = paper.WordSet("will shall would should must until through by ending end ends expire expires expiring effective beginning begin begins starting deadline later " +
	"before plans planned scheduled proposed next fiscal proclaim designate observe observed term remainder period during goal target agenda vision to upcoming year")

// looksAhead reports words that look ahead; "to" does only before a verb, which
// cannot be told, and so always.
func looksAhead(words string) bool { return paper.HasWord(words, aheadWords) }

// boundByAnniversaries uses relations whose beginning a partner's file knows:
// "celebrates 46 years of relations".
func (r *Reading) boundByAnniversaries(w *window, partners []archive.PartnerMention) {
	for _, leaf := range r.Leaves {
		if !strings.Contains(leaf.String, " years of ") && !strings.Contains(leaf.String, "nniversary") {
			continue
		}
		for _, s := range r.SentencesOf(leaf) {
			sentence := leaf.String[s[0]:s[1]]
			years := anniversary(sentence)
			if years == 0 || !speaksOfNow(sentence) {
				continue
			}
			for _, p := range partners {
				began, name := r.relationBegan(p)
				if p.Role != archive.Party || began == 0 {
					continue
				}
				proof := r.Quote(leaf, s[0], s[1])
				year := began + years
				reason := fmt.Sprintf("Line %d counts %d years of relations; by its file the relation with %s began in %d: written in %d.", proof.Line, years, name, began, year)
				w.notBefore(time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC), proof, reason)
				w.notAfter(time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC), proof, reason)
				return
			}
		}
	}
}

// relationBegan is the year in which the dialogue with a partner began, 0 when
// its file does not say.
func (r *Reading) relationBegan(p archive.PartnerMention) (int, string) {
	for i := range r.Lists.Partners {
		partner := &r.Lists.Partners[i]
		if partner.ID != p.ID {
			continue
		}
		if since, ok := partner.Since(); ok {
			year, _ := strconv.Atoi(edtf.Year(since.Date))
			return year, partner.Name
		}
	}
	return 0, ""
}

// anniversary is the number in "46 years of … relations" or "the 45th
// Anniversary of … relations", 0 when the sentence speaks of none.
func anniversary(sentence string) int {
	lower := strings.ToLower(sentence)
	if !strings.Contains(lower, "relation") && !strings.Contains(lower, "partnership") {
		return 0
	}
	if at := strings.Index(lower, " years of "); at > 0 {
		return yearsCounted(lower[:at])
	}
	if at := strings.Index(lower, " anniversary of "); at > 0 {
		return yearsCounted(strings.TrimRight(lower[:at], "stndrh"))
	}
	return 0
}

// yearsCounted is the number at the end of a text, 0 when there is none or it is
// no number of years.
func yearsCounted(words string) int {
	start := len(words)
	for start > 0 && words[start-1] >= '0' && words[start-1] <= '9' {
		start--
	}
	n, err := strconv.Atoi(words[start:])
	if err != nil || n < 1 || n > 120 {
		return 0
	}
	return n
}

// speaksOfNow reports whether a sentence tells of an anniversary in the year
// of writing.
func speaksOfNow(sentence string) bool {
	lower := strings.ToLower(sentence)
	for _, words := range [...]string{"this year", "celebrates", "celebrate ", "marks ", "mark ", "marking", "commemorates", "commemorate "} {
		if strings.Contains(lower, words) {
			return true
		}
	}
	return false
}

// boundByMeetings uses editions whose dates content/meetings knows.
func (r *Reading) boundByMeetings(w *window, statements []statement) {
	for i, leaf := range r.Leaves {
		var sentences [][2]int
		for _, m := range r.MeetingsOf(leaf) {
			edition, ok := editionOf(&m)
			if !ok {
				continue
			}
			span, err := edtf.Parse(edition.Date)
			if err != nil || span.First.IsZero() || span.Last.IsZero() {
				continue
			}
			if sentences == nil {
				sentences = r.SentencesOf(leaf)
			}
			from, to := paper.SentenceAround(sentences, m.From)
			sentence := leaf.String[from:to]
			name := say.English.Ordinal(edition.Number) + " " + m.Series.Name
			proof := r.Quote(leaf, m.From, m.To)
			switch {
			case lastMarker(" "+strings.ToLower(leaf.String[from:m.From])) >= 0:
				w.notAfter(span.Last, proof, fmt.Sprintf("Line %d speaks of the %s as still to come; it was held on %s: written by then.", proof.Line, name, say.English.Date(edition.Date)))
			case tellsOfMeeting(sentence):
				w.notBefore(span.First, proof, fmt.Sprintf("Line %d tells of the %s; it was held on %s: written on or after that day.", proof.Line, name, say.English.Date(edition.Date)))
				if i < head.LeavesAbove {
					r.boundByNews(w, statements, leaf, from, to, name, span)
				}
			}
		}
	}
}

// editionOf is the edition that a meeting's number names, when its file dates
// it.
func editionOf(m *meeting.Name) (archive.Edition, bool) {
	if m.Series == nil || len(m.Ordinals) != 1 {
		return archive.Edition{}, false
	}
	for _, edition := range m.Series.Editions {
		if edition.Number == m.Ordinals[0] && edition.Date != "" {
			return edition, true
		}
	}
	return archive.Edition{}, false
}

// tellsOfMeeting reports whether a sentence reports a meeting, and does not
// look ahead to it.
func tellsOfMeeting(sentence string) bool {
	lower := strings.ToLower(sentence)
	for _, words := range [...]string{"preparation", "prepare", "upcoming", "ahead of", "look forward", "looked forward", "next ", "forthcoming", "towards the"} {
		if strings.Contains(lower, words) {
			return false
		}
	}
	return speaksOfPast(lower)
}

// newsDays is how long after the day that a text calls "last Tuesday" it was
// written, at the most.
const newsDays = 13

// boundByNews uses a day of the week beside a meeting: news is written within
// days of it.
func (r *Reading) boundByNews(w *window, statements []statement, leaf *paper.Block, from, to int, name string, span edtf.Span) {
	for i := range statements {
		s := &statements[i]
		if s.leaf != leaf || s.mention.Start < from || s.mention.End > to || s.future {
			continue
		}
		weekday := s.mention.Form == dates.OnWeekday
		if !weekday && !(s.mention.Form == dates.Relative && s.mention.Unit == dates.Days) {
			continue
		}
		proof := r.Quote(leaf, s.mention.Start, s.mention.End)
		words := leaf.String[s.mention.Start:s.mention.End]
		last := span.Last.AddDate(0, 0, newsDays)
		reason := fmt.Sprintf("Line %d says “%s” of the %s: written within two weeks of it, by %s.", proof.Line, words, name, readable(last))
		if weekday && span.First.Equal(span.Last) && span.First.Weekday() != s.mention.Weekday {
			reason += fmt.Sprintf(" (By its sources the meeting was held on a %s.)", span.First.Weekday())
		}
		w.notAfter(last, proof, reason)
		return
	}
}
