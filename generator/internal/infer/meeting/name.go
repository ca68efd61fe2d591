package meeting

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/slug"
	"aseanarchive/generator/internal/text/wholeword"
)

// The words of a name: what opens it, and which series it means.

// opensLikeMeeting is the quickest look at the word at [start, end): a name goes
// on with a capital, or with one of the few small words behind a number, and
// opens with a figure or a letter of ordinals and special words.
func opensLikeMeeting(words string, start, end int) bool {
	for start < end && (words[start] == '(' || words[start] >= 0x80 || words[start] == '"') {
		start++
	}
	if start == end || end+1 >= len(words) || !openingLetters[words[start]] {
		return false
	}
	next := words[end+1:]
	if !paper.IsLower(next) {
		return !beginsWithFigures(next) || !text.IsFigures(words[start:end])
	}
	for _, small := range smallOpenings {
		if strings.HasPrefix(next, small) {
			return true
		}
	}
	if words[start] > '9' {
		return false
	}
	word, _, _ := strings.Cut(next[:min(len(next), longestWord)], " ")
	return smallNames[word] // “the 8th joint cooperation committee”
}

// beginsWithFigures reports a number that stands alone. No name goes on with one
// behind another: in a table of figures the search would begin at each of them.
func beginsWithFigures(words string) bool {
	const longest = 12
	word, _, _ := strings.Cut(words[:min(len(words), longest)], " ")
	return text.IsFigures(word)
}

// smallOpenings go on from a number though they begin with a small letter.
var smallOpenings = [...]string{
	"and ", "annual ", "meeting", "session of ", "summit of ", "th ", "st ", "nd ", "rd ",
}

// mayOpenMeeting is a quick look whether a word can number a meeting or tell a
// special one.
func mayOpenMeeting(word string) bool {
	word = strings.Trim(word, "(“\"‘[),.;:”]")
	if len(word) == 0 {
		return false
	}
	if isFigure(word[0]) {
		return text.IsFigures(word) || endsAsOrdinal(word) || gluedOrdinal(word) > 0
	}
	_, roman := romanOf(word)
	_, ten := Tens[strings.ToLower(word)]
	if roman || ten || isSpecial(word) {
		return true
	}
	_, ok := ordinalOf(word)
	if !ok {
		_, _, ok = pairOf(word)
	}
	return ok
}

// opener is what opens the name of a meeting: its number, its year, or a word
// such as Special.
type opener struct {
	Name
	first   int    // the field with which the whole name begins
	at      int    // the field that opens it
	next    int    // the field behind it
	figures bool   // the number stands in figures: it counts though its name stands in small letters
	head    string // what is held, where its name follows behind “of”: the Meeting
	between bool   // it is held between two sides
}

// openerAt reads what the field at i opens.
func (r *Reader) openerAt(words string, fields []field, i int) (o opener, ok bool) {
	o.first, o.at, o.next = i, i, i+1
	word := fields[i].word
	number, width := numberAt(fields, i)
	switch {
	case fields[i].closes, width > 0 && i > 0 && isOfSomebody(fields[i-1].word):
		return o, false
	case width > 0:
		o.Ordinals, o.next = []int{number}, i+width
		o.figures = isFigure(word[0])
		o.misspelt = isMisspelt(word)
		if first, second, ok := pairOf(word); ok {
			o.Ordinals = []int{first, second}
		}
		if o.next < len(fields) && joinsNumbers(fields[o.next].word) {
			if second, width := numberAt(fields, o.next+1); width > 0 {
				o.Ordinals = append(o.Ordinals, second)
				o.next += 1 + width
			}
		}
	case isSpecial(word):
		o.special = true
		o.first = r.sidesBefore(words, fields, i)
	case IsYear(word) && !endsDate(fields, i):
		o.Year = word
	default:
		return o, false
	}
	return o, true
}

// endsDate reports a year behind its month, with which no name goes on: “on 5 May 2016 and
// the Forum”, “Oslo, 5 May 2016 – The Forum”.
func endsDate(fields []field, i int) bool {
	if i == 0 || i+1 == len(fields) || !IsMonthOrDay(fields[i-1].word) {
		return false
	}
	next := fields[i+1].word
	return paper.StartsSmall(next) || next == "-" || next == "–" || next == "—"
}

// isOfSomebody reports a word before a number by which somebody counts how often he was
// there: “my first Harbour Forum” may be its tenth.
func isOfSomebody(word string) bool {
	switch strings.ToLower(word) {
	case "my", "his", "her", "your":
		return true
	}
	return false
}

// numberAt reads the number that begins with the field at i, and of how many
// fields it is: 29th, Twenty-Seventh, Twenty Seventh, 35 th.
func numberAt(fields []field, i int) (number, width int) {
	if i >= len(fields) {
		return number, width
	}
	word := fields[i].word
	if n, ok := ordinalOf(word); ok {
		return n, 1
	}
	if n, _, ok := pairOf(word); ok {
		return n, 1
	}
	if n, ok := romanOf(word); ok && standsAlone(fields, i) {
		return n, 1
	}
	if i+1 == len(fields) || fields[i].closes {
		return number, width
	}
	joined := word + "-" + fields[i+1].word
	if text.IsFigures(word) {
		joined = word + fields[i+1].word
	}
	if n, ok := ordinalOf(joined); ok {
		return n, 2
	}
	return number, width
}

// standsAlone reports whether the field before ends no name that a Roman figure
// could belong to: “the XXVI Summit”, and no “Annex II”.
func standsAlone(fields []field, i int) bool {
	if i == 0 || fields[i-1].closes {
		return true
	}
	before := fields[i-1].word
	return beforeSides[before] || !unicode.IsUpper(paper.FirstRune(before))
}

// meetingAt reads a meeting whose number, year or special word is the field at
// i.
func (r *Reader) meetingAt(words string, fields []field, i int) (m Name, ok bool) {
	o, ok := r.openerAt(words, fields, i)
	if !ok {
		return m, false
	}
	start := o.readHead(fields)
	if start == len(fields) || countedWords.Has(fields[start].word) {
		return m, false
	}
	ends := r.nameEnds(&o, words, fields, start)
	last := len(ends) - 1
	for k := last; k >= 0; k-- { // the longest name that a file knows
		if k < last && !o.maySkip(fields, ends[k], ends[k+1]) {
			break
		}
		o.join(words, fields, start, ends[k])
		if r.find(&o, ends[k]) {
			o.takeYear(fields, ends[k])
			return o.Name, true
		}
	}
	if r.findBefore(&o, words, fields, start, ends) {
		return o.Name, true
	}
	return r.unlisted(&o, words, fields, start, ends)
}

// takeYear reads the year behind the name of a special meeting: “the ASEAN-U.S.
// Special Summit 2022”.
func (o *opener) takeYear(fields []field, end nameEnd) {
	next := end.field + 1
	plain := o.special && o.Year == "" && len(o.Ordinals) == 0
	if plain && next < len(fields) && !fields[end.field].closes && IsYear(fields[next].word) {
		o.Year, o.To = fields[next].word, fields[next].end
	}
}

// unlisted is a meeting of a series that no file knows. Of its name the parts
// of a meeting are left out.
func (r *Reader) unlisted(o *opener, words string, fields []field, start int, ends []nameEnd) (m Name, ok bool) {
	ends = slices.DeleteFunc(ends, func(e nameEnd) bool { return e.known })
	k := len(ends) - 1
	for k > 0 && !ends[k].subject && !ends[k-1].subject && o.maySkip(fields, ends[k-1], ends[k]) {
		k--
	}
	if k < 0 {
		return m, false
	}
	o.join(words, fields, start, ends[k])
	if ends[k].topic && isOfAnyMinisters(o.name) || r.isWithPartner(ends[k].at) {
		return m, false
	}
	if len(o.Ordinals) > 0 {
		o.name = o.full // a number counts the special ones apart
		if countedWords.In(o.name) {
			return m, false
		}
	}
	named := r.namesASEAN(o)
	o.id = r.idOf(o.name, named)
	isOfSides := len(o.Ordinals) > 0 && (titleReader{Reader: r}).isOfCountries(fields[start].word)
	return o.Name, (named || isOfSides) && !r.isBehindCredit(o.name)
}

// idOf is the ID of a series that no file knows: by its sides where ASEAN is one of them.
func (r *Reader) idOf(name string, namesASEAN bool) string {
	if namesASEAN {
		return r.Lists.Meetings.ID(name)
	}
	return slug.Of(name)
}

// isBehindCredit reports a name with a stroke in it and somebody before that who is no
// side: “AFP/Irene Dowdy/ASEAN-Australia Special Summit” is the credit of a picture.
func (r *Reader) isBehindCredit(name string) bool {
	before, _, parted := strings.Cut(name, "/")
	if !parted || isShortForm(before[strings.LastIndexByte(before, ' ')+1:]) {
		return false
	}
	isSide := wholeword.In(before, "ASEAN")
	r.Lists.Names.Find(before, func(m authority.Match) { isSide = isSide || m.Kind.IsOfSomebody() })
	return !isSide
}

// readHead passes over words such as Special, and over what is held where its
// name follows: “the Fifteenth Meeting of the ASEAN Regional Forum”. It returns
// the field with which the name begins.
func (o *opener) readHead(fields []field) int {
	start := o.next
	for start < len(fields) && (isSpecial(fields[start].word) || isAnnual(fields[start].word)) {
		start++
	}
	if start+2 >= len(fields) || fields[start].closes || !heldThings.Has(fields[start].word) {
		return start
	}
	joins := fields[start+1].word
	if joins != "of" && joins != "between" {
		return start
	}
	o.head, o.between = fields[start].word, joins == "between"
	if start += 2; fields[start].word == "the" {
		start++
	}
	return start
}

// maySkip reports whether the words between two ends of a name make no other
// meeting of it: “the ASEAN Summit Plenary Session” is of the Summit, and “the
// ASEAN Summit Retreat” is one of its own. What a special meeting of leaders is
// on is its theme.
func (o *opener) maySkip(fields []field, shorter, longer nameEnd) bool {
	if shorter.subject || longer.sides {
		return true
	}
	if longer.subject {
		return o.special && len(o.Ordinals) == 0 && shorter.theme
	}
	between := fields[shorter.field+1 : longer.field+1]
	return !slices.ContainsFunc(between, func(f field) bool { return !f.aside && !partsOfMeetings.Has(f.word) })
}

// find looks for the series that the name means. A number belongs to the series
// that is called so: the 3rd Informal Summit is not the 3rd Summit, also where
// an informal one without a number would be told among the others.
func (r *Reader) find(o *opener, end nameEnd) bool {
	numbered := len(o.Ordinals) > 0
	if end.small && !(numbered && o.figures) {
		return false
	}
	if o.special {
		series, ok := r.Lists.Meetings.Find(o.full)
		own := ok && holdsSpecial(series.Name)
		switch {
		case own:
			o.Series, o.special = series, false
			return true
		case numbered:
			return o.countsYears(r.Lists.Meetings)
		}
	}
	series, ok := r.Lists.Meetings.Find(o.name)
	switch {
	case !ok, end.theme && series.Level != "summit", end.small && o.isFarAhead(series):
		return false
	case end.topic && isOfAnyMinisters(o.name), numbered && len(series.With) == 0 && r.isWithPartner(end.at):
		return false
	}
	o.Series = r.extended(series, end)
	return true
}

// countsYears takes the number off the name of a special meeting whose series cannot
// have reached it: “the 50th ASEAN-Australia Special Summit” is held in the fiftieth
// year.
func (o *opener) countsYears(book *authority.SeriesBook) bool {
	series, ok := book.Find(o.name)
	if !ok || len(series.Editions) == 0 || !o.isFarAhead(series) {
		return false
	}
	o.Series, o.Ordinals = series, nil
	return true
}

// isWithPartner reports whether the name that ends at an offset goes on to a
// partner with whom ASEAN meets: “the 3rd Digital Ministers’ Meeting with China” is
// not the third of their own.
func (r *Reader) isWithPartner(end int) bool {
	rest, ok := strings.CutPrefix(r.whole[r.low+end:], " with ")
	if !ok {
		return false
	}
	const reach = 60 // letters of a name
	rest = strings.TrimPrefix(rest, "the ")
	rest = rest[:text.Reach(rest, reach)]
	found := false
	r.Lists.Names.Find(rest, func(m authority.Match) {
		found = found || m.Kind == authority.PartnerName && m.Start == 0
	})
	return found
}

// isOfAnyMinisters reports a name that does not say which ministers meet, as “the
// ASEAN Ministerial Meeting” of the foreign ministers: what such a meeting is on
// tells another one.
func isOfAnyMinisters(name string) bool {
	words := strings.Fields(name)
	for i := max(1, len(words)-2); i < len(words); i++ {
		if anyMinisters.Has(words[i]) && hasASEAN(words[i-1]) {
			return true
		}
	}
	return false
}

// isFarAhead reports a number that the series cannot have reached: “the 40th
// ASEAN-New Zealand summit” counts years.
func (o *opener) isFarAhead(series *authority.Series) bool {
	const ahead = 15 // editions behind the last one that the file knows
	last := 0
	for _, edition := range series.Editions {
		last = max(last, edition.Number)
	}
	return o.Ordinals[len(o.Ordinals)-1] > last+ahead
}

// extended is the series that a short form in brackets behind the name means
// where it goes on from that of the series: “the 9th ASEAN Defence Ministers’
// Meeting (ADMM-Plus)”.
func (r *Reader) extended(series *authority.Series, end nameEnd) *authority.Series {
	if series.Short != "" && strings.HasPrefix(end.behind, series.Short) {
		if other, ok := r.Lists.Meetings.Find(end.behind); ok {
			return other
		}
	}
	return series
}

// holdsSpecial reports whether a series is called special by its own name.
func holdsSpecial(name string) bool { return slices.ContainsFunc(strings.Fields(name), isSpecial) }

// join makes the name up to an end: in full, and without words such as Special.
func (o *opener) join(words string, fields []field, start int, end nameEnd) {
	o.From, o.To = fields[o.first].start, end.at
	var before string
	if o.first < o.at {
		before = words[fields[o.first].start:fields[o.at-1].end] + " "
	}
	for k := o.at; k < start; k++ {
		if isSpecial(fields[k].word) {
			before += fields[k].word + " "
		}
	}
	name := withoutAsides(words[fields[start].start:end.at])
	if end.people || o.between {
		name += " " + titled(o.head)
	}
	if end.bare {
		name += ofMeeting
	}
	o.full = withoutPossessive(before + name)
	o.name = o.full
	for _, word := range SpecialWords {
		if rest, ok := withoutWord(o.name, word); ok {
			o.name, o.special = rest, true
		}
	}
}

// withoutWord cuts a word out of a name.
func withoutWord(name, word string) (string, bool) {
	if !strings.Contains(name, word) { // as most do: a list of words costs more than to look
		return name, false
	}
	fields := strings.Fields(name)
	kept := slices.DeleteFunc(slices.Clone(fields), func(f string) bool { return f == word })
	if len(kept) == len(fields) {
		return name, false
	}
	return strings.Join(kept, " "), true
}

// withoutAsides cuts out what stands in brackets.
func withoutAsides(name string) string {
	for {
		before, rest, opens := strings.Cut(name, "(")
		_, behind, closes := strings.Cut(rest, ")")
		if !opens || !closes {
			return name
		}
		name = strings.TrimRight(before, " ") + behind
	}
}

// titled writes a word with a capital.
func titled(word string) string { return strings.ToUpper(word[:1]) + strings.ToLower(word[1:]) }

// namesASEAN reports whether the name of a meeting that no file knows names
// ASEAN, and what the number counts is a meeting: in “the 20th Mission to the
// ASEAN Forum” it is the mission.
func (r *Reader) namesASEAN(o *opener) bool {
	partners := []authority.Match{}
	r.Lists.Names.Find(o.name, func(m authority.Match) {
		if m.Kind == authority.PartnerName || m.Kind == authority.GroupName {
			partners = append(partners, m)
		}
	})
	named := false
	for at := 0; at < len(o.name); {
		end := len(o.name)
		if space := strings.IndexByte(o.name[at:], ' '); space >= 0 {
			end = at + space
		}
		word := o.name[at:end]
		isBehindSide := slices.ContainsFunc(partners, func(m authority.Match) bool { return m.Start <= at })
		switch {
		case word == "": // between two spaces, where a word was nothing but signs
		case ownNames.OpensWith(o.name[at:]) || hasASEAN(word):
			return true
		case isBehindSide:
			named = true
		case !named && word != "and" && word != "the" && standsInName(word, false) && paper.IsASCIILetter(word[0]):
			return false
		}
		at = end + 1
	}
	return false
}

// sidesBefore is where the sides of a meeting begin that stand before the word
// Special: "the U.S.-ASEAN Special Summit". Of several words with capitals they
// are those from the first that names a side on.
func (r *Reader) sidesBefore(words string, fields []field, i int) int {
	const most = 6 // words
	first := i
	for k := i - 1; k >= max(0, i-most) && !fields[k].closes; k-- {
		word := fields[k].word
		capital := unicode.IsUpper(paper.FirstRune(word))
		if !capital && !joinsSides(word) || beforeSides[word] || headlineVerbs.Has(word) {
			break
		}
		first = k
	}
	if first == i {
		return i
	}
	run := words[fields[first].start:fields[i-1].end]
	begins := len(run)
	r.Lists.Names.Find(run, func(m authority.Match) {
		if m.Kind == authority.PartnerName || m.Kind == authority.GroupName {
			begins = min(begins, m.Start)
		}
	})
	for k := first; k < i; k++ {
		at := fields[k].start - fields[first].start
		if hasASEAN(fields[k].word) || at+len(fields[k].word) > begins {
			return beforeDash(fields, first, k)
		}
	}
	return i
}

// beforeDash is the field of the side that a dash joins to the one at k:
// “Atlantis – ASEAN”.
func beforeDash(fields []field, first, k int) int {
	if k-2 >= first && joinsSides(fields[k-1].word) && fields[k-1].word != "of" {
		return k - 2
	}
	return k
}

// joinsSides reports "of" or a dash between the sides to a meeting.
func joinsSides(word string) bool { return word == "of" || word == "–" || word == "-" }
