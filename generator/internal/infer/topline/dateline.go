package topline

import (
	"strings"
	"time"
	"unicode"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// Dateline is the head of a release, or of an article: "Kuala Lumpur, 13 May
// 2016 –", "HANOI (VNA):".
type Dateline struct {
	Found    bool
	Leaf     int // index in leaves
	Place    [2]int
	Date     dates.Stamp
	HasDate  bool
	HasPlace bool
	// Agency is the name of an agency that stands beside the place or the date,
	// empty without.
	Agency [2]int
	Paged  bool // the day is one that the page puts before the text
	Colon  bool // a colon ends it, as newspapers do, not a dash
	Alone  bool // it is a line to itself
	Broken bool // the lines above it in the text are parts of it
	End    int  // offset in the leaf behind the dash

	known bool // the lists know the place
}

// HasAgency reports whether the dateline names an agency.
func (d *Dateline) HasAgency() bool { return d.Agency[1] > d.Agency[0] }

// datelines reads the dateline of a text.
type datelines struct {
	Gazetteer
	leaves []*paper.Block
}

// DatelineOf is the dateline of a text, if it has one.
func DatelineOf(lists *authority.Lists, leaves []*paper.Block) Dateline {
	return datelines{Gazetteer{lists}, leaves}.find()
}

// find looks at the blocks of the head, and a little further: a summary or the
// words below a picture may stand above it.
func (r datelines) find() Dateline {
	passed := 0     // paragraphs
	dated := false  // a date of the page stands right above
	points := false // long points have passed: a summary, or the text itself
	for i, leaf := range r.leaves[:min(len(r.leaves), MostLines)] {
		if line, ok := r.brokenAt(i); ok {
			return line
		}
		if leaf.Kind != text.Paragraph && leaf.Kind != text.Heading {
			points = points || leaf.Kind == text.Clause || text.Longer(leaf.String, phrase.SurelyBody)
			continue
		}
		line, ok := r.read(leaf.String)
		shouted := typescript.InCapitals(leaf.String[line.Place[0]:line.Place[1]])
		sure := line.HasPlace && (line.HasDate || line.known && (line.HasAgency() || dated || shouted))
		if points { // few texts have what an agency puts above its own
			sure = line.known && line.HasDate && line.HasAgency()
		}
		if ok && !paper.EndsLikeSentence(leaf.String) && (Reader{r.Gazetteer}).Read(leaf, i).Role == PlaceDate {
			ok = false // "5 May 2016 - Oslo, Norway - Ministry of Ports", and nothing told
		}
		if ok && (passed == 0 && !points || sure) {
			line.Found, line.Leaf = true, i
			return line
		}
		dated = r.IsDated(leaf, i)
		if !text.Longer(leaf.String, phrase.SurelyBody-1) || !paper.EndsLikeSentence(leaf.String) {
			continue
		}
		if passed++; passed > SummariesAbove {
			break
		}
	}
	return Dateline{}
}

// brokenAt reads a dateline that was broken behind its dashes, as links inside one break
// it: "OSLO, NORWAY -" above "Harbour Newswire" above "- 5 May 2016 - The". The place
// stands on the first line of all.
func (r datelines) brokenAt(i int) (Dateline, bool) {
	const most = 2 // lines above it
	leaf := r.leaves[i]
	if i == 0 || i > most || leaf.Kind == text.Clause || r.leaves[0].End+i != leaf.Line {
		return Dateline{}, false
	}
	place, dashed := withoutDash(r.leaves[0].String)
	stamps := dates.Stamps(leaf.String[:text.Reach(leaf.String, LongestDateline)])
	if !dashed || !r.isWhole(place) || len(stamps) == 0 || stamps[0].EDTF == "" ||
		strings.Trim(leaf.String[:stamps[0].Start], paper.EdgeMarks) != "" {
		return Dateline{}, false
	}
	end, ok := afterDash(leaf.String, stamps[0].End)
	line := Dateline{Found: true, Leaf: i, Date: stamps[0], HasDate: true, End: end, Broken: true}
	return line, ok && text.Longer(leaf.String[end:], LongEnoughToLead)
}

// withoutDash is a line without the dash with which it ends.
func withoutDash(words string) (rest string, dashed bool) {
	rest = strings.TrimRight(words, "-–— ")
	return rest, strings.ContainsAny(words[len(rest):], "-–—")
}

// IsDated reports a line that gives the date of a page.
func (r datelines) IsDated(leaf *paper.Block, i int) bool {
	if text.Longer(leaf.String, LongestDateline) {
		return false
	}
	role := Reader{r.Gazetteer}.Read(leaf, i).Role
	return role == PageDate || role == DateOnly || role == PlaceDate
}

// OnLineOfItsOwn is the place and date that have a line above the text to
// themselves.
func OnLineOfItsOwn(lines []Line) Dateline {
	for i := range lines {
		if l := &lines[i]; l.Role == PlaceDate {
			return Dateline{Found: true, Alone: true, Leaf: l.Leaf, Place: l.Place, HasPlace: l.HasPlace(),
				Date: l.Stamps[0], HasDate: l.Stamps[0].EDTF != "", End: l.To}
		}
	}
	return Dateline{}
}

// read reads a dateline at the head of a text, also behind the day that a page puts
// before it: "date 2016-05-05 Oslo (HNA) –".
func (r datelines) read(words string) (Dateline, bool) {
	stamp, behind := datePrefix(words)
	if behind == 0 {
		return r.readAtHead(words)
	}
	line, ok := r.readAtHead(words[behind:])
	if !ok {
		line = Dateline{}
	}
	line.shift(behind)
	if !line.HasDate {
		line.Date, line.HasDate, line.Paged = stamp, true, true
	}
	return line, ok || text.Longer(words, LongEnoughToLead-1) && paper.EndsLikeSentence(words)
}

// shift moves all offsets of a dateline that was read behind something.
func (d *Dateline) shift(behind int) {
	for _, at := range [...]*int{&d.Place[0], &d.Place[1], &d.Agency[0], &d.Agency[1], &d.Date.Start, &d.Date.End,
		&d.End} {
		*at += behind
	}
}

// datePrefix is the day behind the word "date" with which a page opens a line, and
// where the rest of the line begins, 0 without.
func datePrefix(words string) (day dates.Stamp, behind int) {
	const label = "date "
	rest, ok := strings.CutPrefix(words, label)
	if !ok {
		return day, 0
	}
	stamps := dates.Stamps(rest[:min(len(rest), len(time.DateOnly))])
	behind = len(label) + len(time.DateOnly) + 1
	if len(stamps) != 1 || stamps[0].Start != 0 || behind >= len(words) || paper.StartsSmall(words[behind:]) {
		return day, 0
	}
	day = stamps[0]
	day.Start, day.End = day.Start+len(label), day.End+len(label)
	return day, behind
}

// readAtHead reads a dateline with which words begin.
func (r datelines) readAtHead(words string) (Dateline, bool) {
	long := text.Longer(words, LongEnoughToLead-1)
	if !long && !strings.HasSuffix(words, ".") {
		return Dateline{}, false
	}
	top := words[:text.Reach(words, LongestDateline)]
	if found := dates.Stamps(top); len(found) > 0 {
		if line, ok := r.placeAndDate(words, found[0]); ok {
			full := line.HasDate && line.HasPlace && !line.Colon
			return line, full || long && (line.HasDate || line.HasPlace || line.Date.Precision == dates.DayAlone)
		}
	}
	if !long {
		return Dateline{}, false
	}
	if line, ok := r.placeInBrackets(words); ok {
		return line, true
	}
	if line, ok := r.behindBrackets(words); ok {
		return line, true
	}
	if line, ok := r.placeAlone(words, top); ok {
		return line, true
	}
	return r.placeWithoutMark(words)
}

// placeInBrackets reads "(Bangkok, Thailand) – The …" and "(Washington, D.C.)
// The …".
func (r datelines) placeInBrackets(words string) (Dateline, bool) {
	behind, opens := strings.CutPrefix(words, "(")
	inner, rest, closes := strings.Cut(behind, ")")
	if !opens || !closes {
		return Dateline{}, false
	}
	_, _, known := r.PlaceIn(inner)
	_, country, _ := strings.Cut(inner, ", ")
	if !known && !(IsPlaceName(inner) && r.IsCountry(country)) {
		return Dateline{}, false
	}
	from := len("(")
	line := Dateline{Place: [2]int{from, from + len(inner)}, HasPlace: true, known: known}
	line.Place[1] = from + len(withoutCountry(inner))
	if end, dashed := afterDash(words, from+len(inner)); dashed {
		line.End = end
	} else {
		line.End = len(words) - len(strings.TrimLeft(rest, " "))
	}
	return line, !paper.StartsSmall(words[line.End:])
}

// placeWithoutMark reads "KUALA LUMPUR, Malaysia The …", "Oslo (HNA) The …" and "MANILA
// The …", whose dash was lost: a known place, in capitals or with an agency, and the
// first word of the text.
func (r datelines) placeWithoutMark(words string) (Dateline, bool) {
	end := r.placeAtHead(words)
	if agency, to := agencyAt(words, end); end > 0 && typescript.InCapitals(words[agency[0]:agency[1]]) {
		rest := strings.TrimLeft(words[to:], " ")
		opens := sentenceOpenings.Has(firstField(rest)) && startsCapital(rest)
		return Dateline{Place: [2]int{0, end}, HasPlace: true, known: true, Agency: agency,
			End: len(words) - len(rest)}, opens
	}
	if place, rest, ok := r.shoutedAtHead(words); ok {
		return Dateline{Place: [2]int{0, place}, HasPlace: true, known: true, End: rest}, true
	}
	behind, parted := strings.CutPrefix(words[end:], ", ")
	if !parted || !typescript.InCapitals(words[:end]) {
		return Dateline{}, false
	}
	country, rest, _ := strings.Cut(behind, " ")
	if !r.IsActor(country) || !sentenceOpenings.Has(firstField(rest)) || paper.StartsSmall(rest) {
		return Dateline{}, false
	}
	return Dateline{Place: [2]int{0, end}, HasPlace: true, known: true, End: len(words) - len(rest)}, true
}

// shoutedAtHead reads a known place in capitals right before the first word of a text,
// and the offset of that word: "MANILA The", "MANILA/OSLO The".
func (r datelines) shoutedAtHead(words string) (place, rest int, ok bool) {
	const shortest = 4 // letters
	for _, field := range strings.SplitAfter(words[:text.Reach(words, LongestDateline)], " ") {
		name := strings.TrimRight(field, " ")
		if name == "" || !typescript.InCapitals(name) || sentenceOpenings.Has(name) {
			break
		}
		rest += len(field)
	}
	place = len(strings.TrimRight(words[:rest], " "))
	behind := words[rest:]
	opens := sentenceOpenings.Has(firstField(behind)) && startsCapital(behind)
	return place, rest, opens && place >= shortest && r.isWhole(words[:place])
}

// firstField is the first of the words that spaces part.
func firstField(words string) string {
	first, _, _ := strings.Cut(words, " ")
	return first
}

// placeAndDate reads "Kuala Lumpur, 13 May 2016 –", "24 April 2017 JAKARTA –",
// "New Delhi [India], June 15 (ANI):", and the date without the place.
func (r datelines) placeAndDate(words string, date dates.Stamp) (Dateline, bool) {
	if line, ok := r.dayInBrackets(words, date); ok {
		return line, true
	}
	line := Dateline{Date: date, HasDate: date.EDTF != "" && date.Precision != dates.Month}
	start, behind := min(glued(words), date.Start), date.End
	if quoted := len(words) - len(strings.TrimLeft(words, "(“\"")); quoted > 0 {
		start = min(quoted, date.Start)
	}
	line.Place = [2]int{start, start + len(strings.TrimRight(words[start:date.Start], " ,–—-("))}
	if line.Place[0] == line.Place[1] {
		line.Place, line.Agency, behind = r.behindDate(words, date.End)
	}
	if place := words[line.Place[0]:line.Place[1]]; !r.IsWholePlace(place) && r.IsWholePlace(strings.TrimSuffix(place,
		".")) {
		line.Place[1] -= len(".") // "OSLO. May 5 (HNA) –"
	}
	if from, to, ok := r.behindAgency(words[line.Place[0]:line.Place[1]]); ok {
		line.Agency = [2]int{line.Place[0], line.Place[0] + to}
		line.Place[0] += from
	}
	if place, from, ok := r.beforeService(words[line.Place[0]:line.Place[1]]); ok {
		line.Agency = [2]int{line.Place[0] + from, line.Place[1]}
		line.Place[1] = line.Place[0] + place
	}
	line.Place[1] = line.Place[0] + len(withoutCountry(words[line.Place[0]:line.Place[1]]))
	before := words[line.Place[0]:line.Place[1]]
	office := phrase.IsVenue(phrase.Of(before))
	if before != "" && !IsPlaceName(before) && !office && !r.IsWholePlace(before) { // "The Hague" is one
		return Dateline{}, false
	}
	line.HasPlace = before != "" && !office && !NamesOnly(before, r.Names)
	_, _, line.known = r.PlaceIn(before)
	bracketed := strings.HasSuffix(words[:date.Start], "(") && strings.HasPrefix(words[behind:], ")")
	if bracketed && date.Start > len("(") {
		behind += len(")") // "OSLO (Sept 16): The …"
	}
	if agency, end := agencyAt(words, behind); end > behind {
		line.Agency, behind = agency, end
	} else if agency, end := agencyBeforeDash(words, behind); end > behind &&
		(line.known || line.HasPlace && isAgency(words[agency[0]:agency[1]], before)) {
		line.Agency, behind = agency, end
	}
	if whole, ok := dayAgain(words[behind:], line.Date); ok && line.known {
		whole.Start, whole.End = whole.Start+behind, whole.End+behind
		rest := strings.TrimLeft(words[whole.End:], " ")
		line.Date, line.HasDate, line.End = whole, true, len(words)-len(rest)
		return line, startsCapital(rest)
	}
	return r.endOf(line, words, behind)
}

// dayAgain is the day of a dateline with its year, where it stands once more at the head of
// what follows: "Oslo, Sept 2 (HNA) Sep 02, 2016".
func dayAgain(behind string, day dates.Stamp) (whole dates.Stamp, ok bool) {
	if day.Precision != dates.DayAlone {
		return whole, false
	}
	stamps := dates.Stamps(behind[:text.Reach(behind, LongestDateline)])
	if len(stamps) == 0 || stamps[0].Precision != dates.Day || strings.Trim(behind[:stamps[0].Start], " ,") != "" {
		return whole, false
	}
	at, err := time.Parse(time.DateOnly, stamps[0].EDTF)
	return stamps[0], err == nil && at.Month() == day.Month && at.Day() == day.LastDay
}

// dayInBrackets reads a dateline whose agency stands in brackets with the day: "OSLO, (Harbour
// News / HNA - 7th May, 2016) The". Without a dash behind it the place must be known.
func (r datelines) dayInBrackets(words string, date dates.Stamp) (Dateline, bool) {
	const dashes = " -–—,"
	open := strings.IndexByte(words[:date.Start], '(')
	rest, closed := strings.CutPrefix(words[date.End:], ")")
	if open < 1 || !closed || date.EDTF == "" || date.Precision == dates.Month {
		return Dateline{}, false
	}
	place := strings.TrimRight(words[:open], " ,")
	agency := strings.TrimRight(words[open+1:date.Start], dashes)
	text := strings.TrimLeft(rest, dashes)
	if !r.IsWholePlace(place) || agency == "" || strings.ContainsAny(agency, "()") || !startsCapital(text) {
		return Dateline{}, false
	}
	return Dateline{Place: [2]int{0, len(place)}, HasPlace: true, known: true, Date: date, HasDate: true,
		Agency: [2]int{open + 1, open + 1 + len(agency)}, End: len(words) - len(text)}, true
}

// behindAgency parts the name of an agency from the place before which it stands:
// "HNA, Oslo". A town and its island have the same shape: the agency is written in
// capitals and the place is not, or its name ends as those of newspapers do.
func (r datelines) behindAgency(words string) (place, end int, ok bool) {
	if r.knows(words) || strings.ContainsAny(words, "()") {
		return 0, 0, false
	}
	for _, mark := range [...]string{", ", " "} {
		name, behind, _ := strings.Cut(words, mark)
		if r.isWhole(behind) && isAgency(name, behind) {
			return len(name) + len(mark), len(name), true
		}
	}
	return 0, 0, false
}

// beforeService parts a place from the name of the service that stands behind a
// dash before the day: "OSLO, NORWAY – Harbour Newswire". Where the place ends and
// where the name begins.
func (r datelines) beforeService(words string) (place, name int, ok bool) {
	for _, dash := range [...]string{" – ", " — ", " - ", " -- "} {
		before, behind, parted := strings.Cut(words, dash)
		short := !text.Longer(behind, phrase.LongestAgency) && phrase.IsNameCase(strings.Fields(behind))
		if parted && short && r.isWhole(before) {
			return len(before), len(before) + len(dash), true
		}
	}
	return 0, 0, false
}

// isAgency reports a name before a place that is that of an agency by its letters.
func isAgency(name, place string) bool {
	const longest = 6
	shouted := len(name) <= longest && typescript.InCapitals(name) && !typescript.InCapitals(place)
	return shouted || phrase.IsSite(phrase.Of(name))
}

// behindBrackets reads a dateline behind the name of an agency in brackets: "(HNA)
// Oslo, 5 May 2016:". There may be brackets in it.
func (r datelines) behindBrackets(words string) (Dateline, bool) {
	if !strings.HasPrefix(words, "(") {
		return Dateline{}, false
	}
	depth, end := 0, 0
	for i := 0; i < text.Reach(words, phrase.LongestName) && end == 0; i++ {
		switch words[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				end = i
			}
		}
	}
	rest, parted := strings.CutPrefix(words[end+1:], " ")
	if end == 0 || !parted || strings.HasPrefix(rest, "(") {
		return Dateline{}, false
	}
	line, ok := r.readAtHead(rest)
	if !ok || !line.HasPlace {
		return Dateline{}, false
	}
	line.shift(len(words) - len(rest))
	line.Agency = [2]int{1, end}
	return line, true
}

// isWhole reports words that are a place of the lists with or without its country.
func (r datelines) isWhole(words string) bool {
	_, _, ok := r.PlaceIn(words)
	return ok
}

// endOf finds the mark that ends a dateline: a dash, or behind a place and a
// date a colon, a bracket or a full stop.
func (r datelines) endOf(line Dateline, words string, behind int) (Dateline, bool) {
	if end, ok := afterDash(words, behind); ok {
		line.End = end
		return line, end < len(words)
	}
	rest := strings.TrimLeft(words[behind:], " ")
	if dayOpens := line.HasDate && line.Place[0] == line.Place[1] && line.Date.Start == 0; dayOpens {
		line.End = len(words) - len(rest)
		return line, phrase.IsGreeting(rest) && !paper.StartsSmall(rest)
	}
	line.Colon = strings.HasPrefix(rest, ": ")
	if glued := strings.TrimPrefix(rest, ":"); line.known && len(glued) < len(rest) && startsCapital(glued) {
		line.Colon, line.End = true, len(words)-len(glued)
		return line, true // "OSLO, May 05 (HNA):The"
	}
	opens := sentenceOpenings.Has(firstField(rest)) && startsCapital(rest)
	shouted := typescript.InCapitals(words[:line.Place[1]])
	if (line.known || shouted) && line.HasDate && line.Place[0] == 0 && opens && rest != words[behind:] {
		line.End = len(words) - len(rest)
		return line, true // "Oslo, 5 May 2016 The …", whose dash was lost
	}
	agency := strings.Fields(words[line.Agency[0]:line.Agency[1]])
	named := line.HasAgency() && words[line.Agency[1]:behind] == ")" && phrase.IsNameCase(agency)
	if named && line.HasPlace && line.Place[0] == 0 && startsCapital(rest) && !opensWithDay(rest) {
		line.End = len(words) - len(rest)
		return line, true // "Oslo, May 5 (Harbour News) The …"
	}
	bracketed := strings.HasPrefix(words, "(") && strings.HasPrefix(rest, ") ")
	stopped := line.known && strings.HasPrefix(rest, ". ")
	marked := line.Colon || bracketed || stopped
	if !line.HasPlace || !marked || paper.StartsSmall(rest[len(": "):]) {
		return Dateline{}, false
	}
	line.End = len(words) - len(rest) + len(": ")
	return line, true
}

// opensWithDay reports words that begin with a date.
func opensWithDay(words string) bool {
	stamps := dates.Stamps(words[:text.Reach(words, LongestDateline)])
	return len(stamps) > 0 && stamps[0].Start == 0
}

// startsCapital reports words whose first letter is a capital.
func startsCapital(words string) bool { return unicode.IsUpper(paper.FirstRune(words)) }

// withoutWeekday is a place without the day of the week behind it, cut short as newspapers cut
// it: "OSLO, Tues."
func withoutWeekday(place string) string {
	const fewest = 3 // letters
	name, day, parted := strings.Cut(place, ", ")
	short, cut := strings.CutSuffix(day, ".")
	if !parted || len(short) < fewest || !cut && !weekdays.Has(short) {
		return place
	}
	for weekday := time.Sunday; weekday <= time.Saturday; weekday++ {
		if strings.HasPrefix(weekday.String(), short) {
			return name
		}
	}
	return place
}

// withoutCountry cuts what stands in brackets at the end of a place: "New Delhi
// [India]".
func withoutCountry(place string) string {
	open := strings.IndexAny(place, "[(")
	if open <= 0 || !strings.HasSuffix(place, "]") && !strings.HasSuffix(place, ")") {
		return place
	}
	return strings.TrimRight(place[:open], " ")
}

// glued is the length of small letters that stick to a place in capitals, as
// the name of a picture does: "aseanlogoJAKARTA".
func glued(words string) int {
	const shortest = 4
	rest := strings.TrimLeftFunc(words, func(r rune) bool { return r >= 'a' && r <= 'z' })
	word, _, _ := strings.Cut(rest, ",")
	if len(word) < shortest || !typescript.InCapitals(word) {
		return 0
	}
	return len(words) - len(rest)
}

// behindDate finds behind a date, up to the dash, a place or the name of an
// agency ("November 23, 2020 AsemconnectVietnam -"), and where it ends.
func (r datelines) behindDate(words string, at int) (place, agency [2]int, behind int) {
	const shortest = 4
	rest := words[at : at+text.Reach(words[at:], phrase.LongestName)]
	if inner, _, _ := strings.Cut(rest, ")"); strings.HasPrefix(words, "(") {
		name := strings.Trim(inner, " ,.")
		start := at + strings.Index(rest, name)
		if r.isWhole(name) {
			return [2]int{start, start + len(name)}, agency, start + len(name)
		}
		return place, agency, at
	}
	dash := strings.IndexAny(rest, "–—")
	if hyphen := strings.Index(rest, " - "); dash < 0 {
		dash = hyphen
	}
	name := strings.Trim(rest[:max(dash, 0)], " ,.")
	if len(name) < shortest || !IsPlaceName(name) {
		return place, agency, at
	}
	start := at + strings.Index(rest, name)
	found := [2]int{start, start + len(name)}
	if _, _, known := r.PlaceIn(name); known || typescript.InCapitals(name) {
		return found, agency, found[1]
	}
	return place, found, found[1]
}

// agencyAt reads the name of an agency between brackets or strokes: "July 11
// (Bernama) --", "Sept. 6, 2023 /CNW/ -". It returns where the name stands and
// where the mark ends that closes it.
func agencyAt(words string, at int) (agency [2]int, behind int) {
	rest := strings.TrimLeft(words[at:], " ")
	closing := map[rune]string{'(': ")", '/': "/"}[paper.FirstRune(rest)]
	if closing == "" {
		return agency, at
	}
	start := len(words) - len(rest) + 1
	name, _, ok := strings.Cut(words[start:], closing)
	if !ok || text.Longer(name, phrase.LongestAgency) && !IsDepartment(name) {
		return agency, at
	}
	return [2]int{start, start + len(name)}, start + len(name) + len(closing)
}

// IsDepartment reports the name of a part of a government or an organisation that gives out
// its own news: "Department for Operational Support".
func IsDepartment(name string) bool {
	m, opens := officeOpenings.Opens(name)
	return opens && m.Start == 0 && !text.Longer(name, phrase.LongestName)
}

// agencyBeforeDash reads the name of an agency between the day and the dash: "OSLO,
// May 5, Kyodo -".
func agencyBeforeDash(words string, at int) (agency [2]int, behind int) {
	rest, comma := strings.CutPrefix(words[at:], ", ")
	if !comma {
		return agency, at
	}
	for _, dash := range [...]string{" - ", " -- ", " – ", " — "} {
		name, _, ok := strings.Cut(rest, dash)
		if ok && !text.Longer(name, phrase.LongestAgency) && phrase.IsNameCase(strings.Fields(name)) {
			start := len(words) - len(rest)
			return [2]int{start, start + len(name)}, start + len(name)
		}
	}
	return agency, at
}

// placeAlone reads "KUALA LUMPUR –", "Hanoi (VNA) –", "Jakarta: The …": a
// place without a date must be in capitals, carry the name of an agency or be
// known, because any word may stand before a dash.
func (r datelines) placeAlone(words, top string) (Dateline, bool) {
	at := firstDash(top)
	if at <= 0 {
		return Dateline{}, false
	}
	end, ok := afterDash(words, at)
	colon := top[at] == ':'
	if colon {
		end, ok = at+len(": "), strings.HasPrefix(words[at:], ": ") && paper.EndsLikeSentence(words)
	}
	if !ok || end >= len(words) || paper.StartsSmall(words[end:]) {
		return Dateline{}, false
	}
	place, agency := r.placeAndAgency(withoutWeekday(strings.TrimSpace(top[:at])))
	start := 0
	if from, to, ok := r.behindAgency(place); ok {
		agency, start, place = [2]int{0, to}, from, place[from:]
	}
	place = withoutCountry(place)
	if !IsPlaceName(place) && !r.IsWholePlace(place) || NamesOnly(place, r.Names) {
		return Dateline{}, false
	}
	_, _, known := r.PlaceIn(place)
	credited := agency != [2]int{}
	shouted := typescript.InCapitals(firstOf(place, ","))
	isLine := typescript.InCapitals(words[end:]) // a house, and what it does
	if !known && (colon && !(credited && shouted) || !looksLikePlace(place, credited) || isLine) {
		return Dateline{}, false
	}
	return Dateline{Place: [2]int{start, start + len(place)}, HasPlace: true, Agency: agency, Colon: colon,
		known: known, End: end}, true
}

// firstDash is the offset of the first dash or colon in words, -1 without. A hyphen
// inside a name is none: "LAPU-LAPU CITY –".
func firstDash(words string) int {
	for from := 0; ; {
		at := paper.FirstMark(words[from:], "-:")
		if at < 0 {
			return -1
		}
		if at += from; words[at] != '-' || at == 0 || !isInWord(words[at-1:]) {
			return at
		}
		from = at + 1
	}
}

// isInWord reports a hyphen, the second of some characters, with letters on both sides.
func isInWord(around string) bool {
	return paper.IsASCIILetter(around[0]) && len(around) > 2 && paper.IsASCIILetter(around[2])
}

// firstOf is what stands before the first mark in words.
func firstOf(words, mark string) string {
	first, _, _ := strings.Cut(words, mark)
	return first
}

// looksLikePlace reports words before a dash that are a place although the lists
// do not know it: in capitals, or a few before an agency.
func looksLikePlace(place string, agency bool) bool {
	const shortest, most = 4, 3
	if city := firstOf(place, ","); typescript.InCapitals(city) && len(city) >= shortest {
		return true
	}
	return agency && len(strings.Fields(place)) <= most
}

// placeAndAgency parts the words before a dash: "Hanoi (VNA)", "Jakarta,
// ANTARA", "ASTANA. KAZINFORM".
func (r datelines) placeAndAgency(words string) (place string, agency [2]int) {
	if before, _, _ := strings.Cut(words, "("); strings.HasSuffix(words, ")") {
		return strings.TrimSpace(before), [2]int{len(before) + len("("), len(words) - len(")")}
	}
	if city, name, stopped := strings.Cut(words, ". "); stopped && typescript.InCapitals(name) && r.knows(city) {
		return city, [2]int{len(city) + len(". "), len(words)}
	}
	city, name, _ := strings.Cut(words, ", ")
	shouted := typescript.InCapitals(name) && !typescript.InCapitals(city)
	if shouted && !isDistrict(name) && !r.IsActor(name) && r.knows(city) {
		return city, [2]int{len(city) + len(", "), len(words)}
	}
	return words, agency
}

// mistakenDashes are dashes whose bytes a program took for three characters of another
// encoding.
var mistakenDashes = [...]string{"â€”", "â€“"}

// afterDash skips white space and the dash that ends a dateline. A hyphen
// inside a word is none.
func afterDash(words string, at int) (end int, ok bool) {
	rest := strings.TrimLeft(words[at:], " )")
	spaced := len(rest) < len(words)-at
	for _, dash := range mistakenDashes {
		if behind, ok := strings.CutPrefix(rest, dash); ok && spaced {
			return len(words) - len(strings.TrimLeft(behind, " ")), true
		}
	}
	behind := strings.TrimLeft(rest, "-–—―")
	if len(behind) == len(rest) {
		return 0, false
	}
	if rest[0] == '-' && !spaced && !strings.HasPrefix(behind, " ") {
		return 0, false
	}
	return len(words) - len(strings.TrimLeft(behind, " ")), true
}
