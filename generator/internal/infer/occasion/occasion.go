// Package occasion reads which gatherings a text names, mostly without saying when they
// were: “the Quad Leaders’ Summit”, “COP26”, “the 79th session of the General Assembly”.
//
// The rules for its users:
//
//   - A name is a noun such as summit (en/nouns-of-occasions) with words of its own before
//     it, or behind “of”, “for”, “at” and “in”. What meets again and again under one name
//     counts only where a number, a year or a word before it says which meeting it is.
//   - Names of one text that say the same in more or fewer words are one, where only one
//     can be meant.
//   - When it was, and whether two texts mean the same, is for the archive to say.
package occasion

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

var (
	nouns        = lexicon.List("en/nouns-of-occasions")
	oneMeeting   = lexicon.List("en/words-for-one-meeting")
	beforeAny    = lexicon.List("en/words-before-any-occasion")
	beforeOne    = lexicon.List("en/words-before-one-occasion")
	littleNames  = lexicon.List("en/names-that-tell-little")
	smallInNames = lexicon.List("en/small-words-in-names")
	smallWords   = lexicon.List("en/small-words")
	months       = lexicon.List("en/months")
	weekdays     = lexicon.List("en/weekdays")
	ordinals     = lexicon.List("en/ordinals")
	groups       = lexicon.List("en/groups-that-meet")
	statements   = lexicon.List("en/names-of-statements")
	endings      = lexicon.List("en/endings-of-ordinals")
)

// conference is the noun of the conferences of parties to a treaty, which are known by a
// short form with their number: COP26.
const conference = "cop"

// mainConvention is the treaty whose conferences are meant where none is named.
const mainConvention = "UNFCCC"

// Find reads the occasions that a document with a title names, in the order in which it
// first does.
func Find(h *head.Head, title string) []archive.Occasion {
	r := reader{Head: h, list: []archive.Occasion{}}
	r.readTitle(title)
	for _, leaf := range h.Leaves {
		if leaf.Kind == text.Code {
			continue
		}
		r.again = leaf.String == title
		r.readWords(leaf.String, leaf.Words, leaf.Line)
	}
	r.list = withPlaces(joined(r.list))
	r.bindPointed()
	r.bindLater()
	r.readToday(title)
	return r.list
}

// readTitle reads the occasion of which a document is by its title.
func (r *reader) readTitle(title string) {
	outside := reader{Head: r.Head, title: true}
	outside.readWords(title, r.AppendWords(nil, title), 0)
	for _, o := range joined(outside.list) {
		o.OfTitle, o.Paragraphs = true, nil
		r.list = append(r.list, o)
		r.own += " " + o.Noun + " "
	}
	if len(r.list) == 0 {
		r.addStatement(title)
	}
}

// addStatement enters the summit of a group whose leaders make the statement of a title: a
// “Joint Statement from Quad Leaders” comes from where they meet.
func (r *reader) addStatement(title string) {
	group, ok := groups.Find(title)
	level, said := levels.Find(title)
	if !ok || !said || level.Value != leaders || !statements.In(title) {
		return
	}
	written := title[group.Start:group.End]
	r.list = append(r.list, archive.Occasion{
		Name: written + " Summit", Noun: "summit", Own: strings.ToLower(written), OfTitle: true, StatedBy: group.Value,
	})
}

// bindPointed adds the paragraphs that point at an occasion to it, where the text names only
// one of that noun, or its title does.
func (r *reader) bindPointed() {
	const mostDefinite = 6 // minutes say in each paragraph what “the Summit” noted
	definite := 0
	for _, p := range r.pointed {
		if p.definite {
			definite++
		}
	}
	for _, p := range r.pointed {
		if p.definite && definite > mostDefinite {
			continue
		}
		found, titled := -1, -1
		for i := range r.list {
			switch {
			case !p.fits(&r.list[i]):
			case r.list[i].OfTitle && titled == -1:
				titled = i
			case r.list[i].OfTitle:
				titled = -2
			case found == -1:
				found = i
			default:
				found = -2
			}
		}
		at := titled
		if titled == -1 && !p.definite {
			at = found
		}
		switch {
		case at < 0 || r.list[at].Loose:
		case p.place == "":
			addLine(&r.list[at], p.line)
		case at == titled:
			r.addAt(p, r.list[at])
		}
	}
}

// addAt enters the summit at a place of those who met at the one of the title.
func (r *reader) addAt(p pointer, o archive.Occasion) {
	if o.Place == p.place {
		return
	}
	name := p.noun + " in " + p.place
	if group, ok := groups.Find(o.Name); ok {
		name = o.Name[group.Start:group.End] + " " + name
	}
	o.Name, o.Place, o.Number, o.Year, o.Direction = name, p.place, 0, "", ""
	o.OfTitle, o.StatedBy, o.Special, o.Paragraphs = false, "", false, nil
	r.add(p.line, o)
}

// addLater keeps a name that alone tells no meeting apart: “the Forum on Fish”, where the text
// may speak of the third one elsewhere.
func (r *reader) addLater(n *name, line int) {
	before := strings.TrimRight(n.words[:n.list[n.from].Start], " ")
	if _, any := beforeAny.Closes(before); any || n.occasion.Series != "" || len(r.later) == mostNames {
		return
	}
	o := n.occasion
	slices.Sort(n.own) // in an order of their own, as of all occasions
	o.Own = strings.Join(slices.Compact(n.own), " ")
	o.Paragraphs = []int{line}
	r.later = append(r.later, o)
}

// bindLater adds the paragraphs of such names to the only occasion of which the text tells by
// the same words.
func (r *reader) bindLater() {
	for i := range r.later {
		later, at := &r.later[i], -1
		for k := range r.list {
			o := &r.list[k]
			if o.Loose || !(o.Noun == later.Noun && o.Own == later.Own) && !isOfGroup(o, later.Own) {
				continue
			}
			if at >= 0 && !isOfGroup(&r.list[at], later.Own) {
				at = -2
				break
			}
			at = k
		}
		if at >= 0 {
			addLine(&r.list[at], later.Paragraphs[0])
		}
	}
}

// isOfGroup reports an occasion that is the only summit of a group, by its name, that a text can
// mean: without a number, a year or a place.
func isOfGroup(o *archive.Occasion, group string) bool {
	of, known := groups.Of(group)
	named, ok := groups.Find(o.Name)
	level, said := levels.Find(o.Name)
	return known && ok && named.Value == of && o.Series == "" && (o.Own == group || said) &&
		(!said || level.Value == leaders) && o.Number == 0 && o.Year == "" && o.Place == ""
}

// addLine adds a paragraph to those of an occasion.
func addLine(o *archive.Occasion, line int) {
	if !slices.Contains(o.Paragraphs, line) {
		o.Paragraphs = append(o.Paragraphs, line)
		slices.Sort(o.Paragraphs) // in the order of the text
	}
}

// readWords reads the occasions that the words of a paragraph name.
func (r *reader) readWords(words string, list []text.Word, line int) {
	for i := range list {
		w := &list[i]
		if meetingsWith.HasKey(w.Key) {
			r.readCounterpart(words, list, i, line)
		}
		if w.For(paper.ForGatherings) && nouns.HasKey(w.Key) {
			if n := (name{words: words, list: list, noun: i}); n.isConferenceInWords() {
				r.point(pointer{noun: conference, line: line})
				continue
			}
			r.readNoun(words, list, i, line)
			continue
		}
		if i > 0 && nounsOfJourneys.HasKey(w.Key) {
			r.readJourney(words, list, i, line)
			continue
		}
		if !w.Is(text.Inner) && w.Key != keyOfConference && !w.Is(text.Figure) {
			continue
		}
		r.readConference(words, list, i, line)
		r.readTreaty(w.Of(words), line)
		if groups.HasKey(w.Key) {
			r.readGroup(words, list, i, line)
		}
	}
}

var keyOfConference = text.KeyOf(conference)

type reader struct {
	*head.Head
	list    []archive.Occasion
	title   bool               // it reads a title: a meeting that is named there is one
	again   bool               // it reads the line of the title
	own     string             // the nouns of the meetings that the title names, with spaces around them
	pointed []pointer          // at occasions, in the order of the text
	later   []archive.Occasion // named without what tells which one is meant
}

// pointer is where a paragraph points at an occasion by its noun, “today’s summit”, or by its
// number, “the 79th session”.
type pointer struct {
	noun   string
	number int // 0 for none
	line   int
	// definite is “the Summit”: in a text that is of a summit by its title.
	definite bool
	// place is that of “our summit in Oslo”: one of the same group as that of the title.
	place string
}

// point keeps a pointer until all occasions of the text are known.
func (r *reader) point(p pointer) {
	if len(r.pointed) < mostNames {
		r.pointed = append(r.pointed, p)
	}
}

// fits reports an occasion at which it may point: of that noun, and of that number. The
// sessions of an assembly are called by its name; see nameAssembly.
func (p *pointer) fits(o *archive.Occasion) bool {
	sameNoun := o.Noun == p.noun || p.noun == "session" && o.Noun == "assembly"
	return sameNoun && (p.number == 0 || p.number == o.Number)
}

// add enters an occasion that the paragraph of a line names.
func (r *reader) add(line int, o archive.Occasion) {
	for i := range r.list {
		if known := &r.list[i]; isAlike(known, &o) && known.Own == o.Own && known.Place == o.Place {
			known.Paragraphs = paper.WithLine(known.Paragraphs, line)
			known.Direction = cmp.Or(known.Direction, o.Direction)
			if len(o.Name) > len(known.Name) {
				known.Name = o.Name
			}
			return
		}
	}
	if len(r.list) < mostNames {
		o.Paragraphs = []int{line}
		r.list = append(r.list, o)
	}
}

// mostNames is how many different ones a document names: each is held against all others.
const mostNames = 200

// isAlike reports occasions of one noun, number, year and series.
func isAlike(x, y *archive.Occasion) bool {
	return x.Noun == y.Noun && x.Number == y.Number && x.Year == y.Year && x.Series == y.Series && x.Loose == y.Loose &&
		x.Special == y.Special
}

// readConference reads the short form of a conference of parties: COP26, COP-15, COP 28,
// with the treaty before it.
func (r *reader) readConference(words string, list []text.Word, i, line int) {
	w := &list[i]
	written := w.Of(words)
	end := int(w.End)
	figures, ok := strings.CutPrefix(written, "COP")
	if !ok {
		return
	}
	if figures == "" && i+1 < len(list) && list[i+1].Start <= w.End+1 {
		figures, end = list[i+1].Of(words), int(list[i+1].End)
	}
	number := numberOf(figures)
	if number == 0 {
		if written == "COP" && (i+1 == len(list) || !list[i+1].Is(text.Capital)) {
			r.point(pointer{noun: conference, line: line}) // “this COP” is the one of the text
		}
		return
	}
	o := archive.Occasion{Noun: conference, Number: number}
	start := int(w.Start)
	if i > 0 {
		before := &list[i-1]
		if name := before.Of(words); isShortForm(name) && words[before.End:w.Start] == " " {
			o.Own, start = strings.ToLower(name), int(before.Start)
			if name == mainConvention {
				o.Own = ""
			}
		}
	}
	o.Name = words[start:end]
	if o.Own == "" && start == int(w.Start) {
		o.Own = r.treatyOf(words, list, i, number)
	}
	r.add(line, o)
}

// readTreaty reads the short form of a treaty with the number of its conference, “LFC15”, where
// the text has spoken of that: “the LFC COP15”.
func (r *reader) readTreaty(written string, line int) {
	short := strings.TrimRight(written, "0123456789")
	number := numberOf(written[len(short):])
	if number == 0 || short == "" {
		return
	}
	for i := range r.list {
		o := &r.list[i]
		if o.Noun == conference && o.Number == number && o.Own != "" && o.Own == strings.ToLower(short) {
			addLine(o, line)
		}
	}
}

// treatyOf is the treaty of a conference that gives only its number, of those of whose
// conference of that number the text has spoken: the only one that its paragraph names by
// its short form, or whose long form stands before it: “the Lake Fish Convention COP15”.
func (r *reader) treatyOf(words string, list []text.Word, i, number int) string {
	found := ""
	for k := range r.list {
		known := &r.list[k]
		if known.Noun != conference || known.Number != number || known.Own == "" || known.Own == found {
			continue
		}
		isNamed := initialsBefore(words, list, i, len(known.Own)) == known.Own ||
			slices.ContainsFunc(list, func(w text.Word) bool { return strings.ToLower(w.Of(words)) == known.Own })
		if !isNamed {
			continue
		}
		if found != "" {
			return ""
		}
		found = known.Own
	}
	return found
}

// initialsBefore are those of so many words with capitals before a word, in small letters.
func initialsBefore(words string, list []text.Word, i, most int) string {
	initials := ""
	for i--; i >= 0 && len(initials) < most && words[list[i].End:list[i+1].Start] == " "; i-- {
		w := &list[i]
		if w.Is(text.Capital) {
			initials = strings.ToLower(w.Of(words)[:1]) + initials
		} else if !smallInNames.HasKey(w.Key) {
			break
		}
	}
	return initials
}

// isShortForm reports a word in capitals.
func isShortForm(word string) bool {
	return len(word) > 1 && len(word) < 10 && word == strings.ToUpper(word) && word[0] >= 'A' && word[0] <= 'Z'
}

// numberOf is the number that figures write, 0 for none and for what is no number of a
// meeting.
func numberOf(figures string) int {
	n := 0
	for _, c := range []byte(figures) {
		if c < '0' || c > '9' || n > 99 {
			return 0
		}
		n = 10*n + int(c-'0')
	}
	return n
}

// joined are occasions of which those that say the same in more or fewer words are one,
// where no third could be meant.
func joined(list []archive.Occasion) []archive.Occasion {
	for i := 0; i < len(list); i++ {
		fuller := -1
		for k := range list {
			if k == i || !saysMore(&list[k], &list[i]) {
				continue
			}
			if fuller >= 0 {
				fuller = -2
				break
			}
			fuller = k
		}
		if fuller < 0 {
			continue
		}
		into := &list[fuller]
		into.OfTitle = into.OfTitle || list[i].OfTitle
		into.StatedBy = cmp.Or(into.StatedBy, list[i].StatedBy)
		into.Place = cmp.Or(into.Place, list[i].Place)
		into.Direction = cmp.Or(into.Direction, list[i].Direction)
		into.Paragraphs = append(into.Paragraphs, list[i].Paragraphs...)
		slices.Sort(into.Paragraphs) // in the order of the text
		into.Paragraphs = slices.Compact(into.Paragraphs)
		list = slices.Delete(list, i, i+1)
		i = -1 // with one less, others may have only one left
	}
	return slices.DeleteFunc(list, func(o archive.Occasion) bool { return o.Own == "" && o.Noun != conference })
}

// saysMore reports that the first of two is the second in more words. One without a number
// or a year may be any: a text of this year's summit speaks of last year's, too.
func saysMore(x, y *archive.Occasion) bool {
	return isAlike(x, y) && x.Own != y.Own && isWithin(y.Own, x.Own) && (y.Place == "" || x.Place == y.Place) &&
		!isOfOthers(x, y)
}

// isOfOthers reports a name that says that others meet than another one says: at the APEC CEO
// Summit others do than at the APEC Summit.
func isOfOthers(x, y *archive.Occasion) bool {
	of := func(name string) string {
		if level, ok := levels.Find(name); ok {
			return level.Value
		}
		return leaders
	}
	return groups.In(y.Own) && of(x.Name) != of(y.Name)
}

// isWithin reports whether all words of the first list stand in the second.
func isWithin(some, all string) bool {
	if some == "" {
		return true
	}
	for word := range strings.SplitSeq(some, " ") {
		if !strings.Contains(" "+all+" ", " "+word+" ") {
			return false
		}
	}
	return true
}

// plainOf is a word of a name as what it is made of: Africa for African.
func plainOf(word string) string {
	const longEnough = 6
	if plain, ok := strings.CutSuffix(word, "an"); ok && len(plain) >= longEnough-1 {
		return plain + "a"
	}
	return word
}
