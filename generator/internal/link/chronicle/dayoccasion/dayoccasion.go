// Package dayoccasion finds the one meeting of which a text speaks for a day, and what else
// the text says of that day that means it: “tomorrow’s meeting”, “what the two will say
// tomorrow”.
//
// The rules for its users:
//
//   - Words that point at a meeting right beside the day name nobody and mean the only one of
//     which the text tells for the day. Where it tells of none, they mean one thing together;
//     where it tells of several, no more than that.
//   - A text that is on a meeting by its title speaks of it whenever it speaks of its day, and
//     neither tells of something else nor of others.
//   - What names some of those who meet, and nobody else, means the only meeting of the day.
//   - In a month many meet: what points at a meeting, “since we last met in May”, only means
//     one thing together.
//   - Of today texts say much: only what points at a meeting counts.
package dayoccasion

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/link/chronicle/token"
)

var (
	nouns       = lexicon.List("en/nouns-of-the-meeting-of-a-day")
	pointers    = lexicon.List("en/words-that-point")
	inside      = lexicon.List("en/words-between-a-day-and-its-meeting")
	together    = lexicon.List("en/words-of-being-together")
	ofTwo       = lexicon.List("en/words-for-meetings-of-two")
	laterWords  = lexicon.List("en/words-of-what-will-be-told")
	smallWords  = lexicon.List("en/small-words")
	happenings  = lexicon.List("en/words-of-happenings")
	subjectsOf  = lexicon.List("en/words-before-what-a-call-is-on")
	littleNames = lexicon.List("en/names-that-tell-little")
)

// What happens where people meet and where they come; see en/words-of-happenings.
const meetingClass, visitClass = "meeting", "visit"

// Statement is what a text says of a day.
type Statement struct {
	Clause     string
	Expression string   // the words that say the day
	Classes    []string // of what happens
	Names      map[string]bool
	Thing      int  // of which it tells, -1 for none
	Named      bool // it names a meeting of its own
	InPassing  bool // a question, or in passing: it tells of nothing alone
	Today      bool // it calls the day today
	Among      bool // its sentence gives other days, too
}

// Thing is what is told of the day by the text.
type Thing struct {
	Names   map[string]bool // that its tellers give
	Meeting bool            // those who are named meet
	Visit   bool            // somebody who is named comes
	Weak    bool            // all that is told of it only points at the meeting of the day
}

// Add adds what a teller of a thing names, and what it says that happens.
func (t *Thing) Add(names map[string]bool, classes []string) {
	if t.Names == nil {
		t.Names = map[string]bool{}
	}
	for name := range names {
		t.Names[name] = true
	}
	t.Meeting = t.Meeting || slices.Contains(classes, meetingClass)
	t.Visit = t.Visit || slices.Contains(classes, visitClass)
}

// Day is what one text says of one day.
type Day struct {
	Titled     map[string]bool // see NamesOfMeeting
	Own        int             // the thing of which the text is by its title, -1 for none
	Month      bool            // it is a month, in which many meet
	Statements []Statement
	Things     []Thing
}

// Joint is what tells of one thing.
type Joint struct {
	Thing      int   // -1 for one of which nothing else tells
	Merged     []int // things that are it as well
	Statements []int // that tell of no thing yet
}

// reading is a day while it is read.
type reading struct {
	*Day
	bare []bool // by statement: it points at the meeting of the day and names nobody
}

// Of is what of a day tells of its meeting, false where nothing does that is not known.
func (d *Day) Of() (Joint, bool) {
	r := &reading{Day: d, bare: make([]bool, len(d.Statements))}
	for i := range d.Statements {
		s := &d.Statements[i]
		r.bare[i] = s.Thing < 0 && !s.Named && s.PointsBeside()
	}
	j := Joint{Thing: r.meeting()}
	if j.Thing < 0 || d.Month || r.hasOther(j.Thing) && !r.isOfTitle(j.Thing) {
		j.Thing = -1
	}
	for i := range d.Statements {
		if s := &d.Statements[i]; s.Thing < 0 && r.means(i, j.Thing) {
			j.Statements = append(j.Statements, i)
		}
	}
	for i := range d.Things {
		if !d.Things[i].Weak {
			continue
		}
		if j.Thing < 0 {
			j.Thing = i
		} else {
			j.Merged = append(j.Merged, i)
		}
	}
	if j.Thing < 0 {
		return j, len(j.Statements) > 1 &&
			slices.ContainsFunc(j.Statements, func(i int) bool { return !d.Statements[i].InPassing })
	}
	return j, len(j.Statements)+len(j.Merged) > 0
}

// meeting is the only meeting of which the text tells for the day, or of those the one that
// its title names; -1 for none and for several.
func (r *reading) meeting() int {
	if r.Own >= 0 {
		return r.Own
	}
	only, titled, most := -1, -1, 0
	for i := range r.Things {
		isOwn := r.Things[i].Visit && namesShared(r.Things[i].Names, r.Titled) > 0
		if !r.Things[i].Meeting && !isOwn || r.Things[i].Weak || len(r.Things[i].Names) == 0 {
			continue // where nobody says who meets, it may be any
		}
		if shared := namesShared(r.Things[i].Names, r.Titled); shared > most {
			titled, most = i, shared
		} else if shared == most {
			titled = -1 // as well as another one
		}
		if only == -1 {
			only = i
		} else {
			only = -2
		}
	}
	return max(titled, only, -1)
}

// isOfTitle reports a thing of which the text is by its title.
func (r *reading) isOfTitle(thing int) bool {
	return thing == r.Own || namesShared(r.Things[thing].Names, r.Titled) > 0
}

// hasOther reports a statement of another meeting of the day, of which no thing is made.
func (r *reading) hasOther(thing int) bool {
	for i := range r.Statements {
		s := &r.Statements[i]
		if s.Thing < 0 && !r.bare[i] && slices.Contains(s.Classes, meetingClass) &&
			(s.Named || namesShared(s.Names, r.Things[thing].Names) == 0) {
			return true
		}
	}
	return false
}

// namesOthers reports a statement that names somebody, and nobody of those who meet.
func (r *reading) namesOthers(s *Statement, thing int) bool {
	return len(s.Names) > 0 && namesShared(s.Names, r.Things[thing].Names)+namesShared(s.Names, r.Titled) == 0
}

// means reports a statement that means a thing, -1 for that at which the text only points.
func (r *reading) means(i, thing int) bool {
	s := &r.Statements[i]
	switch {
	case s.Named || thing >= 0 && thing == r.Own && ofTwo.In(s.Clause):
		return false
	case r.bare[i]:
		return true
	case thing < 0:
		return false
	case s.Today:
		return thing == r.Own && s.isTogether()
	case slices.ContainsFunc(s.Classes, func(class string) bool { return class != meetingClass }) ||
		laterWords.In(s.Clause):
		return false
	case r.isOfTitle(thing):
		return !s.isOfTwoDays() && !r.namesOthers(s, thing) || s.InPassing && len(s.Classes) == 0
	}
	return len(s.Names) > 0 && !s.Among && isWithin(s.Names, r.Things[thing].Names)
}

// namesShared counts the names that stand in both lists.
func namesShared(x, y map[string]bool) int {
	shared := 0
	for name := range x {
		if y[name] {
			shared++
		}
	}
	return shared
}

func isWithin(some, all map[string]bool) bool {
	for name := range some {
		if !all[name] {
			return false
		}
	}
	return true
}

// near are the words of a clause around those that say the day, and where these are; ok is
// false where none do.
func (s *Statement) near() (w window, ok bool) {
	const around = 64 // bytes: what stands further off is not beside
	from := strings.Index(s.Clause, s.Expression)
	if from < 0 || s.Expression == "" {
		return w, false
	}
	to := from + len(s.Expression)
	start, end := max(0, from-around), min(len(s.Clause), to+around)
	if start > 0 {
		start += strings.IndexByte(s.Clause[start:from]+" ", ' ')
	}
	if end < len(s.Clause) {
		end = to + max(0, strings.LastIndexByte(s.Clause[to:end], ' '))
	}
	w.words = s.Clause[start:end]
	w.tokens = token.Of(w.words)
	for w.first < len(w.tokens) && w.tokens[w.first].End <= from-start {
		w.first++
	}
	w.behind = w.first
	for w.behind < len(w.tokens) && w.tokens[w.behind].Start < to-start {
		w.behind++
	}
	return w, w.behind > w.first
}

// window are words of a clause.
type window struct {
	words  string
	tokens []token.Token
	first  int // token that says the day
	behind int // token behind the last that does
}

// mostBetween is how many words in small letters stand between a day and the meeting, or
// before that: “tomorrow’s virtual meeting”.
const mostBetween = 2

// PointsBeside reports words that point at a meeting right beside the day: “tomorrow’s
// meeting”, “the meeting tomorrow”, “when we last met on Monday”. With whom it is says a meeting of its own.
func (s *Statement) PointsBeside() bool {
	w, ok := s.near()
	if !ok {
		return false
	}
	at := w.behindDay()
	end := at + 1
	if at < 0 {
		at, end = w.beforeDay(), w.behind
	}
	return at >= 0 && (end >= len(w.tokens) || w.tokens[end].Plain != "with" && w.tokens[end].Plain != "between")
}

// behindDay is where the noun of “tomorrow’s meeting” stands, -1 for none.
func (w *window) behindDay() int {
	tokens := w.tokens
	const most = 3 // words: “tomorrow at the meeting”
	if at := w.behind + most - 1; at < len(tokens) && inside.HasKey(tokens[w.behind].Key) &&
		pointers.HasKey(tokens[at-1].Key) && nouns.HasKey(tokens[at].Key) && !tokens[at-1].Breaks {
		return at
	}
	for at := w.behind; at < min(len(tokens), w.behind+mostBetween+1); at++ {
		said := w.words[tokens[w.first].Start:tokens[at].Start]
		if tokens[at-1].Breaks || !strings.Contains(said, "’s ") && !strings.Contains(said, "'s ") {
			return -1
		}
		if nouns.HasKey(tokens[at].Key) {
			return at
		}
		if tokens[at].Capital || smallWords.HasKey(tokens[at].Key) {
			return -1
		}
	}
	return -1
}

// beforeDay is where the noun of “the meeting tomorrow” stands, -1 for none.
func (w *window) beforeDay() int {
	tokens, at := w.tokens, w.first-1
	if at >= 0 && (tokens[at].Plain == "on" || tokens[at].Plain == "in") {
		at--
	}
	if at > 0 && tokens[at].Plain == "met" && tokens[at-1].Plain == "last" {
		return at
	}
	if at < 0 || tokens[at].Breaks {
		return -1
	}
	sort, ok := nouns.OfKey(tokens[at].Key)
	if !ok {
		return -1
	}
	for i := at - 1; i >= max(0, at-1-mostBetween); i-- {
		if sort == "spoken" && tokens[i].Plain == "our" {
			return -1
		}
		if pointers.HasKey(tokens[i].Key) {
			return at
		}
		if tokens[i].Capital || tokens[i].Breaks || smallWords.HasKey(tokens[i].Key) {
			return -1
		}
	}
	return -1
}

// isOfTwoDays reports a day to which “and” joins the one before it: “today and tomorrow”.
func (s *Statement) isOfTwoDays() bool {
	w, ok := s.near()
	return ok && w.first > 1 && w.tokens[w.first-1].Plain == "and" && days.HasKey(w.tokens[w.first-2].Key)
}

// days are words for days.
var days = lexicon.List("en/days-of-news")

// isTogether reports words close to the day that say that those who speak are together.
func (s *Statement) isTogether() bool {
	const near = 3 // words
	w, ok := s.near()
	if !ok {
		return false
	}
	around := w.tokens[max(0, w.first-near):min(len(w.tokens), w.behind+near)]
	return slices.ContainsFunc(around, func(t token.Token) bool { return together.HasKey(t.Key) })
}

// NamesOfMeeting are the names behind the words that say on which meeting or visit a text is:
// “Press Call on the Meeting with Dahl”, nil for none.
func NamesOfMeeting(title string) map[string]bool {
	opening, ok := subjectsOf.Find(title)
	if !ok {
		return nil
	}
	title = title[opening.End:]
	found, ok := happenings.Find(title)
	if (!ok || found.Value != meetingClass && found.Value != visitClass) && !nouns.In(title) {
		return nil
	}
	names := map[string]bool{}
	for _, t := range token.Of(title) {
		if t.Capital && !littleNames.HasKey(t.Key) && !smallWords.HasKey(t.Key) && !happenings.HasKey(t.Key) {
			names[t.Plain] = true
		}
	}
	return names
}
