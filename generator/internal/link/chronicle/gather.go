package chronicle

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/link/chronicle/meetingname"
)

// mostCompared is how many things of one day a statement is held against: a day of
// which a thousand things are told costs no million looks.
const mostCompared = 200

// gather makes things of statements that no list explains. The most exact come first;
// one that knows the month alone joins what is told of a day in it, if that is one thing.
// What is said in talk comes last: it adds to what others tell, and makes no thing.
func (b *book) gather(named, loose []*mention) {
	byExactness(named)
	for _, m := range named {
		if !b.addNamed(m) && m.tellsSomething() {
			loose = append(loose, m)
		}
	}
	b.things = slices.DeleteFunc(b.things, func(t *thing) bool {
		t.dropped = t.vague && !t.isToldTwice()
		return t.dropped
	})
	byExactness(loose)
	b.gatherLoose(loose)
}

// byExactness puts the most exact statements first, and what is said in talk last.
func byExactness(list []*mention) {
	isTalk := func(m *mention) int {
		if m.talk {
			return 1
		}
		return 0
	}
	// By how exact they are, then in the order of time and of the archive for determinism.
	slices.SortStableFunc(list, func(x, y *mention) int {
		return cmp.Or(isTalk(x)-isTalk(y), cmp.Compare(x.breadth(), y.breadth()), x.span.First.Compare(y.span.First))
	})
}

// breadth is how little a statement says of the time: a week, which is mostly counted
// from another day, says less than a month.
func (m *mention) breadth() int {
	if m.counted {
		return aMonth + 1
	}
	return m.days
}

// startsOf are the days and the month under which things of the time of a statement are.
func (m *mention) startsOf() []string {
	month := m.span.First.Format("2006-01")
	if !m.counted {
		return []string{m.span.First.Format(time.DateOnly), month}
	}
	var list []string
	for day := m.span.First; !day.After(m.span.Last); day = day.AddDate(0, 0, 1) {
		list = append(list, day.Format(time.DateOnly))
	}
	return append(list, month, month+"-01") // things of the whole month begin with it
}

func (b *book) gatherLoose(loose []*mention) {
	byDay := map[string][]*thing{} // by the day, or the month, on which they begin
	for _, m := range loose {
		day, month := m.span.First.Format(time.DateOnly), m.span.First.Format("2006-01")
		var found []*thing
		for _, at := range m.startsOf() {
			for _, t := range byDay[at][:min(len(byDay[at]), mostCompared)] {
				if !slices.Contains(found, t) && t.sameAs(m, b.days) {
					found = append(found, t)
				}
			}
			if m.days == 1 {
				break // of things of the month, one of a day cannot say which it is
			}
		}
		if len(found) == 1 || len(found) > 1 && m.days == 1 {
			found[0].add(m)
			continue
		}
		if m.talk && len(m.meetings) == 0 || m.counted {
			continue
		}
		t := &thing{Happening: archive.Happening{Kind: archive.Occurrence}}
		t.add(m)
		b.things = append(b.things, t)
		byDay[day] = append(byDay[day], t)
		if month != day && m.days < 28 {
			byDay[month] = append(byDay[month], t)
		}
	}
}

// sameAs reports whether a statement tells of a thing: of what one of its tellers tells,
// and against none of them.
func (t *thing) sameAs(m *mention, days map[string]int) bool {
	const mostAsked = 8 // the first tellers stand for the others
	same := false
	for _, other := range t.mentions[:min(len(t.mentions), mostAsked)] {
		if contradict(m, other) {
			return false
		}
		same = same || sameThing(m, other, days)
	}
	return same
}

// contradict reports statements that cannot tell the same.
func contradict(x, y *mention) bool {
	if x.span.Last.Before(y.span.First) || y.span.Last.Before(x.span.First) {
		return true
	}
	journeys := slices.Contains(x.classes, visitClass) && slices.Contains(y.classes, visitClass)
	if x.event.Place != "" && y.event.Place != "" && x.event.Place != y.event.Place && !journeys {
		return true
	}
	if x.document == y.document && x.event.Date != y.event.Date && isOneSentence(x.event, y.event) {
		return true // two dates of one sentence are those of two things
	}
	if len(x.amounts) > 0 && len(y.amounts) > 0 && !shareOne(x.amounts, y.amounts) {
		return true
	}
	return x.ordinal > 0 && y.ordinal > 0 && x.ordinal != y.ordinal
}

// isOneSentence reports statements that one sentence makes.
func isOneSentence(x, y *archive.Event) bool {
	return len(x.Evidence) > 0 && len(y.Evidence) > 0 && x.Evidence[0] == y.Evidence[0]
}

// otherSubjects reports statements that say of different people that they do something.
func otherSubjects(x, y *mention) bool {
	for name := range x.subject {
		if y.subject[name] {
			return false
		}
	}
	return len(x.subject) > 0 && len(y.subject) > 0
}

// sameThing reports statements of one time that tell the same.
func sameThing(x, y *mention, days map[string]int) bool {
	if x.clause == y.clause && x.days == y.days {
		return true // two copies of one text
	}
	for _, a := range x.meetings {
		for _, c := range y.meetings {
			if meetingname.Same(a, c) {
				return true
			}
		}
	}
	if shareOne(x.series, y.series) && max(x.days, y.days) <= fewDays && isMeeting(x) && isMeeting(y) {
		return true // of a series that no list counts, too
	}
	otherLands := len(x.lands) > 0 && len(y.lands) > 0 && !shareOne(x.lands, y.lands)
	if otherLands || !shareOne(x.classes, y.classes) || otherSubjects(x, y) {
		return false
	}
	inOneText := x.document == y.document && x.event.Date == y.event.Date
	telling, inText, shared, onWay := 0, 0, 0, false
	for name := range x.names {
		if !y.names[name] {
			continue
		}
		shared++
		onWay = onWay || strings.HasPrefix(name, wayTo)
		if days[name] < manyDays {
			telling++
		}
		if days[name] < manyDaysForText {
			inText++
		}
	}
	fewest := min(len(x.names), len(y.names))
	if onWay && shared >= 2 && shared == fewest {
		return true // one journey: who, and where to
	}
	if inOneText && inText >= 1 && shared == fewest {
		return true
	}
	if inOneText && inText >= 1 && shared >= 2 && isMeeting(x) && isMeeting(y) {
		return true // the two meet once on a day
	}
	if inOneText && shared >= 1 && shareOne(x.nouns, y.nouns) {
		return true // “the launch” is the one of which the text spoke before
	}
	if x.days != y.days {
		return telling >= 3 && 4*shared >= 3*fewest
	}
	return telling >= 2 && 3*shared >= 2*fewest
}

func isMeeting(m *mention) bool { return slices.Contains(m.classes, meetingClass) }

func shareOne(x, y []string) bool {
	return slices.ContainsFunc(x, func(class string) bool { return slices.Contains(y, class) })
}

// pointing joins statements that only point at what happens to what is gathered.
type pointing struct{ *book }

// placeInTime is where a document tells of a day.
type placeInTime struct {
	document *archive.Entry
	date     string
}

// addVague gives things those statements of their documents that only point at what
// happens. It has to be the only thing of that sort of which the document tells for the
// day. Where there is none, two that point at the same tell of it together; one alone
// tells of nothing that anybody could look up.
func (p *pointing) addVague(all []*mention) {
	told := p.toldOnDays()
	left := map[placeInTime][]*mention{}
	var order []placeInTime // maps have no order of their own
	for _, m := range all {
		if m.told || m.days > fewDays || len(m.nouns) == 0 && !m.isFormula() {
			continue
		}
		at := placeInTime{m.document, m.event.Date}
		if t := m.pointsAt(told[at]); t != nil {
			t.add(m)
			continue
		}
		if m.days == 1 && !m.aside && !m.isNextMeeting() && len(m.nouns) > 0 && !m.isOfOccasion() {
			if left[at] == nil {
				order = append(order, at)
			}
			left[at] = append(left[at], m)
		}
	}
	for _, at := range order {
		p.gatherPointing(left[at])
	}
}

// toldOnDays are the things of which documents tell, by the day.
func (p *pointing) toldOnDays() map[placeInTime][]*thing {
	told := map[placeInTime][]*thing{}
	for _, t := range p.things {
		for _, m := range t.mentions {
			at := placeInTime{m.document, m.event.Date}
			if !slices.Contains(told[at], t) {
				told[at] = append(told[at], t)
			}
		}
	}
	return told
}

// addSince adds what says since which day something is to the only thing of which its
// document tells for that day.
func (p *pointing) addSince() {
	told := p.toldOnDays()
	for _, d := range p.documents {
		for i := range d.Events {
			e := &d.Events[i]
			day, open := strings.CutSuffix(e.Date, "/..")
			if e.Role != archive.Since || !open || len(day) != len(time.DateOnly) {
				continue
			}
			if list := told[placeInTime{d, day}]; len(list) == 1 {
				list[0].Tellers = append(list[0].Tellers, archive.Teller{Document: d, Event: e, Paragraph: e.Paragraph})
			}
		}
	}
}

// pointsAt is the only one of some things at which a statement points, nil for none.
func (m *mention) pointsAt(list []*thing) *thing {
	var found *thing
	for _, t := range list {
		if !slices.ContainsFunc(t.mentions, func(other *mention) bool {
			return other.document == m.document && (m.pointsAtThatOf(other) || m.closes(other))
		}) {
			continue
		}
		if found != nil {
			return nil
		}
		found = t
	}
	return found
}

// pointsAtThatOf reports two statements of one text and day that point at the same sort of
// thing, and of which neither names what the other does not.
func (m *mention) pointsAtThatOf(other *mention) bool {
	return shareOne(m.nouns, other.nouns) && !haveOtherNames(m, other) && !contradict(m, other)
}

// haveOtherNames reports statements that both name somebody, and no one in common.
func haveOtherNames(x, y *mention) bool {
	for name := range x.names {
		if y.names[name] {
			return false
		}
	}
	return len(x.names) > 0 && len(y.names) > 0
}

// gatherPointing makes things of statements of one text and day that point at the same.
func (p *pointing) gatherPointing(list []*mention) {
	for i, m := range list {
		if m.told {
			continue
		}
		t := &thing{Happening: archive.Happening{Kind: archive.Occurrence}}
		for _, other := range list[i+1:] {
			if other.told || !m.pointsAtThatOf(other) || other.clause == m.clause {
				continue
			}
			if len(t.mentions) == 0 {
				t.add(m)
			}
			t.add(other)
		}
		if len(t.mentions) > 0 {
			p.things = append(p.things, t)
		}
	}
}

// pointsBack reports a statement that names nobody and points at something of which its
// text has spoken: “the launch tomorrow”.
func (m *mention) pointsBack() bool {
	namesNobody := len(m.names) == 0 && len(m.meetings) == 0 && len(m.partners) == 0
	return namesNobody && len(m.nouns) > 0 && !m.isNextMeeting() && !m.asked && m.days <= fewDays
}

// closes reports the closing formula of a paper, “Signed at Oslo on 3 May”, and what
// the paper says was done there on that day.
func (m *mention) closes(other *mention) bool {
	return m.isFormula() && other.event.Place != "" && other.event.Place == m.event.Place
}

// closingFormulas open the last lines of what was signed.
var closingFormulas = lexicon.List("en/closing-formulas")

func (m *mention) isFormula() bool {
	_, ok := closingFormulas.Opens(m.clause)
	return ok && m.days == 1 && m.event.Place != ""
}

// keyOf tells a thing that documents alone tell of from all others: by its day, and by
// where its first teller tells it.
func keyOf(m *mention) string {
	sum := sha256.Sum256([]byte(m.document.ID + "\n" + strconv.Itoa(m.event.Paragraph) + "\n" + m.event.Clause))
	return strings.TrimRight(plainDate.Replace(m.event.Date), "-") + "-" + hex.EncodeToString(sum[:4])
}

var plainDate = strings.NewReplacer("/", "-", ".", "", "~", "", "?", "", "%", "")
