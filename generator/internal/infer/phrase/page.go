package phrase

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// The lines by which a page, a speech or a picture is known, and those with
// which a text begins. Each test reads a short line.

const Figures = "0123456789"

func lastRune(words string) rune {
	r, _ := utf8.DecodeLastRuneInString(words)
	return r
}

// OtherField is the label of a line that says something else than a title, a
// date or a place, as "[Source] …" does.
const OtherField = "other"

// LabelOf reads the label of a line, "[Title] …" or "Date: …", and returns the
// fact that it gives and the offset behind it. What stands in brackets at the
// head of a line is a label whether or not its word is known.
func LabelOf(words string) (fact string, from int) {
	start, mark := 0, ":"
	bracketed := strings.HasPrefix(words, "[")
	if bracketed {
		start, mark = 1, "]"
	}
	label, _, ok := strings.Cut(words[start:], mark)
	if !ok {
		return "", 0
	}
	fact = factOfLabel(label)
	behind := strings.TrimLeft(words[start+len(label)+len(mark):], " :")
	switch {
	case fact != "" && behind != "":
		return fact, len(words) - len(behind)
	case bracketed && fact == "" && IsFieldName(label):
		return OtherField, len(words) - len(behind)
	}
	return "", 0
}

// factOfLabel is the fact that a label gives, "" for one that is not known. One in
// two languages, "Tarikh/Date", gives what the one that is known does.
func factOfLabel(label string) string {
	if fact, ok := lineLabels.Of(label); ok {
		return fact
	}
	if strings.Contains(label, "_") {
		fact, _ := lineLabels.Of(wordsOfKey(label))
		return fact
	}
	one, other, ok := strings.Cut(label, "/")
	if !ok || !IsFieldName(strings.TrimSpace(one)) || !IsFieldName(strings.TrimSpace(other)) {
		return ""
	}
	fact, known := lineLabels.Of(one)
	second, alsoKnown := lineLabels.Of(other)
	switch {
	case !known:
		return second
	case alsoKnown && fact != second:
		return ""
	}
	return fact
}

// IsFieldName reports the name of a field: a few words, the first with a
// capital, and letters alone.
func IsFieldName(label string) bool {
	const most = 3 // words
	if text.Longer(label, LongestAgency) || !unicode.IsUpper(paper.FirstRune(label)) {
		return false
	}
	plain := strings.IndexFunc(label, func(r rune) bool { return !unicode.IsLetter(r) && r != ' ' }) < 0
	return plain && len(strings.Fields(label)) <= most
}

// isKey reports the name of a field as programs write it: small letters, and lines
// between words.
func isKey(label string) bool {
	return label != "" && !text.Longer(label, LongestAgency) &&
		strings.IndexFunc(label, func(r rune) bool { return !unicode.IsLower(r) && r != '_' }) < 0
}

// OpensText reports the first words of a text: a formula in which governments
// speak, or a speaker named before a colon.
func OpensText(p Phrase) bool {
	if m, ok := p.Opens(textOpenings); ok && strings.Trim(p.Said[:m.Start], "“\"") == "" {
		opening := p.Said[m.Start:m.End]
		written := m.Value != "capitals" && paper.IsCapital(opening[0]) || typescript.InCapitals(opening)
		if behind := p.Said[m.End:]; written && (strings.HasPrefix(behind, " ") || strings.HasPrefix(behind, ":")) {
			return true
		}
	}
	if takesTheFloor(p) {
		return true
	}
	speaker, said, ok := strings.Cut(p.Said, ": ")
	if !ok || text.Longer(speaker, LongestName) || !typescript.InCapitals(speaker) || typescript.InCapitals(said) {
		return false
	}
	_, ok = p.Opens(speakers)
	return ok
}

// takesTheFloor reports words behind the name of a member of a house, as its record
// prints them: "Mr HOLM (Harbour) (2.15 pm) – My question", "Ms LEE (Oslo): I ask".
func takesTheFloor(p Phrase) bool {
	const fewest, longest = 5, 80 // words of a speech with its speaker, letters of the speaker
	if len(p.Fields) < fewest {
		return false
	}
	honorific := strings.TrimRight(p.Fields[0], ".")
	name := strings.TrimRight(p.Fields[1], ":")
	if !honorifics.Has(honorific) || !typescript.InCapitals(name) || typescript.InCapitals(p.Said) {
		return false // a line in capitals is a title: "SENATOR LEE: TALKS IN OSLO ON SHIPS"
	}
	top := p.Said[:text.Reach(p.Said, longest)]
	return strings.HasSuffix(p.Fields[1], ":") || strings.Contains(top, "): ") || strings.Contains(top, ") – ") ||
		strings.Contains(top, ") — ") || strings.Contains(top, ") - ")
}

// isShownWith reports a title that says what stands beside its text: "Ports open (with photos)".
func isShownWith(words string) bool {
	before, ok := strings.CutSuffix(strings.TrimSuffix(strings.TrimSuffix(words, ")"), "s"), "(with photo")
	return ok && before != ""
}

// IsCaption reports the line below a picture.
func IsCaption(p Phrase) bool {
	const fewest = 6 // words
	if len(p.Fields) < fewest || isDatelineAlone(p.Said) || isShownWith(p.Said) {
		return false
	}
	if endsWithCredit(p.Said) || IsCredited(p.Said) {
		return true
	}
	if !p.Holds(captionMarks) {
		return false
	}
	// "HANOI (VNA) - …" is a dateline.
	dateline := strings.Contains(p.Said, ") -") || strings.Contains(p.Said, ") –") || strings.HasSuffix(p.Said, " -")
	return !dateline
}

// isDatelineAlone reports a town in capitals, a day and an agency in brackets with nothing
// else on their line: “PORT OF OSLO, May 5 , 2016 (HNA)”.
func isDatelineAlone(line string) bool {
	stamps := dates.Stamps(line)
	if len(stamps) != 1 {
		return false
	}
	town, behind := strings.Trim(line[:stamps[0].Start], paper.EdgeMarks), strings.TrimSpace(line[stamps[0].End:])
	return town != "" && typescript.InCapitals(town) && strings.HasPrefix(behind, "(") &&
		strings.IndexByte(behind, ')') == len(behind)-1
}

// endsWithCredit reports a sentence behind which, parted by a stroke, the
// agency stands whose picture it explains: "… on Tuesday. / Yonhap".
func endsWithCredit(line string) bool {
	at := strings.LastIndexByte(line, '/')
	if at < 0 {
		return false
	}
	before, credit := strings.TrimRight(line[:at], " "), strings.Trim(line[at+1:], " |")
	isAgency := credit != "" && !text.Longer(credit, LongestAgency) && IsNameCase(strings.Fields(credit))
	return isAgency && strings.HasSuffix(before, ".")
}

// IsTimeWords reports words that belong to the time of day or to the end of a
// line: "00:00", "10:01 AM", "WIB".
func IsTimeWords(words string) bool {
	const longestZone = 12
	from, to, ok := dates.Clock(words)
	if !ok {
		return false
	}
	zone := strings.Trim(words[to:], paper.EdgeMarks)
	return strings.Trim(words[:from], paper.EdgeMarks) == "" && !text.Longer(zone, longestZone)
}

// StartsWithClock reports words that begin with a time of day: "20:17",
// "7 p.m.", "9.15 a.m.".
func StartsWithClock(words string) bool {
	if from, _, ok := dates.Clock(words); ok && from == 0 {
		return true
	}
	hour := strings.TrimLeft(words, Figures+".")
	if len(hour) == len(words) {
		return false
	}
	half := strings.ToLower(strings.Trim(strings.ReplaceAll(hour, ".", ""), " ,"))
	return half == "am" || half == "pm"
}

// IsClockTime recognises "11:07 A.M. EST", with or without a place before it.
func IsClockTime(p Phrase) bool {
	const most = 5 // words
	from, to, ok := dates.Clock(p.Said)
	if !ok {
		return false
	}
	return from == 0 || len(p.Fields) <= most && strings.Trim(p.Said[to:], " .AMPampESTDGHh()") == ""
}

// IsPageLabel reports that the words before a date say that a page was
// published then: a label, a label in another script, the name of the writer.
func IsPageLabel(words string) bool {
	const mostOfWriter = 8 // words
	label := strings.Trim(words, paper.EdgeMarks)
	if label == "" || text.Longer(label, SurelyBody) {
		return false
	}
	if !slices.ContainsFunc([]byte(label), paper.IsASCIILetter) {
		return true
	}
	if closesWithPageWord(label) || StartsWithPageWord(label) {
		return true
	}
	fields := strings.Fields(words)
	signed := strings.EqualFold(fields[0], "by") && len(fields) > 1 && len(fields) <= mostOfWriter
	return signed && IsNameCase(fields[1:])
}

// closesWithPageWord reports words that end with one such as "published",
// behind whatever else, with or without "on": "This question was answered on".
func closesWithPageWord(words string) bool {
	if at := strings.LastIndexByte(words, ' '); at > 0 && strings.EqualFold(words[at+1:], "on") {
		words = words[:at]
	}
	value, _ := pageDateWords.Of(words[strings.LastIndexByte(words, ' ')+1:])
	return value == "last"
}

// StartsWithPageWord reports words that stand beside the date of a page, alone
// or parted from what follows by a mark.
func StartsWithPageWord(words string) bool {
	m, ok := pageDateWords.Opens(words)
	if !ok {
		return false
	}
	behind := strings.TrimSpace(words[m.End:])
	return behind == "" || strings.ContainsRune(":|,-–", paper.FirstRune(behind)) || isByWhom(behind)
}

// isByWhom reports the words between "submitted" and the day: "by", "by admin
// on".
func isByWhom(words string) bool {
	const most = 6 // words
	fields := strings.Fields(words)
	n := len(fields)
	if n == 0 || n > most || !strings.EqualFold(fields[0], "by") {
		return false
	}
	return n == 1 || strings.EqualFold(fields[n-1], "on")
}

// IsRemote reports words that say that a meeting had no place: "Virtual
// Meeting", "via videoconference".
func IsRemote(words string) bool { return !text.Longer(words, LongestName) && remoteWords.In(words) }

// isSalutation recognises "Excellencies", "Mr. Chairman", "Dear colleagues".
func isSalutation(p Phrase) bool {
	const few = 3 // words of "Friends of ours"
	end := p.Said[len(p.Said)-1]
	if strings.EqualFold(p.Fields[0], "to") && (end == ':' || end == ',') {
		return true // "To the Congress of the United States:"
	}
	m, ok := p.Opens(salutations)
	switch m.Value {
	case "comma":
		return ok && len(p.Fields) > 1 && end == ','
	case "few":
		return ok && len(p.Fields) <= few
	}
	return ok
}

// IsMenuLine reports a line that belongs to the page: a menu between bars, a
// line of tags, a count.
func IsMenuLine(p Phrase) bool {
	words := p.Said
	bars := strings.Count(words, " | ") > 1 || strings.Contains(words, "| |") ||
		strings.Contains(words, " > ") || strings.Contains(words, " » ")
	if bars || hasAddress(words) || strings.HasPrefix(words, "<<") || strings.HasPrefix(words, "#") {
		return true
	}
	// A title writes ASEAN with its capitals; tags do not.
	if slices.Contains(p.Fields, "asean") || p.Is(siteMenuLines) || isCountLine(p) {
		return true
	}
	_, ok := p.Opens(pageLineOpenings)
	return ok
}

// hasAddress reports the address of a page.
func hasAddress(words string) bool {
	return strings.Contains(words, "http://") || strings.Contains(words, "https://") || strings.Contains(words, "www.")
}

// isCountLine recognises "110 views7 pages": a figure, and what it counts. The
// drawer may stand before it: "Statement 110 Views".
func isCountLine(p Phrase) bool {
	words := p.Said
	if m, ok := p.Opens(siteDrawers); ok && m.Start == 0 {
		words = strings.TrimLeft(words[m.End:], " ")
	}
	counted := strings.TrimLeft(words, Figures+",")
	if len(counted) == len(words) {
		return false
	}
	if next := strings.IndexAny(counted, Figures); next >= 0 {
		counted = counted[:next]
	}
	_, ok := countedOnPages.Opens(counted)
	return ok
}

// IsSection reports the heading of a section: "Introduction", "Chapter 2: …",
// "Annex A", "IV. Ports", "3) Ports".
func IsSection(p Phrase) bool {
	if IsNumbered(p.Said) {
		return true
	}
	m, ok := p.Opens(sectionHeadings)
	if !ok {
		return false
	}
	behind := strings.Trim(p.Said[m.End:], paper.EdgeMarks)
	switch m.Value {
	case "titled": // by whatever follows
		return behind != ""
	case "numbered":
		return behind == "" || isNumberOfPart(behind)
	}
	return behind == ""
}

// isNumberOfPart reports the number or letter of a part: "2", "iv", "B".
func isNumberOfPart(words string) bool {
	return len(words) == 1 || strings.Trim(words, Figures) == "" || strings.Trim(words, "IVXivx") == ""
}

// IsNumbered reports a heading behind its number: "3. Ports", "IV. Ports".
func IsNumbered(words string) bool {
	if number := strings.TrimLeft(words, Figures); len(number) < len(words) {
		return strings.HasPrefix(number, ". ") || strings.HasPrefix(number, ") ")
	}
	const longest = 4 // of a Roman number
	number, rest, ok := strings.Cut(words, ". ")
	if !ok || rest == "" || number == "" || len(number) > longest {
		return false
	}
	return number == "A" || strings.Trim(number, "IVX") == ""
}

// IsNameOfPage reports a word by itself, and the name of a site or of a drawer: what a page is
// called, and no text.
func IsNameOfPage(p Phrase) bool { return len(p.Fields) < 2 || IsSite(p) || IsCategory(p) }

// IsCategory reports a drawer of a site, with or without the number of what
// lies in it: "Press Release No. 12/2016"; or one for two: "Speeches & Transcripts".
func IsCategory(p Phrase) bool {
	m, ok := p.Opens(siteDrawers)
	if !ok {
		return false
	}
	behind := strings.Trim(p.Said[m.End:], paper.EdgeMarks)
	if second, joined := strings.CutPrefix(behind, "& "); joined {
		return siteDrawers.Has(second)
	}
	if behind == "" {
		return true
	}
	const number = "No"
	return len(behind) > len(number) && strings.EqualFold(behind[:len(number)], number) &&
		strings.Trim(behind[len(number):], Figures+"/.: -") == ""
}

// IsNameOfDate reports the key of a field by its words: that of a day on which something
// was issued, “date_signed”.
func IsNameOfDate(key string) bool {
	return factOfLabel(wordsOfKey(key)) == "date" || strings.EqualFold(key, "published") // or whether it is
}

// wordsOfKey are the words of a key as programs write it, in small letters with lines or
// hyphens between them.
func wordsOfKey(key string) string {
	return strings.NewReplacer("_", " ", "-", " ").Replace(key)
}

// FieldOf is the label with which a field begins, and where its value stands, 0 for a
// line that is none: "Language: eng".
func FieldOf(words string) (label string, from int) {
	label, _, ok := strings.Cut(words, ": ")
	if !ok || !IsFieldName(label) && !isKey(label) {
		return "", 0
	}
	return label, len(label) + len(": ")
}

// EndsWithPair reports words that end with two sides and lack what is theirs: “Oslo-EU”, above
// “Free Trade Agreements”.
func EndsWithPair(words string) bool {
	one, other, ok := strings.Cut(words[strings.LastIndexByte(words, ' ')+1:], "-")
	return ok && one != "" && other != "" && paper.IsCapital(one[0]) && paper.IsCapital(other[0])
}

// Announces reports a line of several words that ends with a colon, above one in quotation
// marks: “Exhibition of the Harbours of the Isles:” and “‘Lights of the Sea’”.
func Announces(above, below string) bool {
	const fewest = 4 // words: fewer are a label
	return strings.HasSuffix(above, ":") && len(strings.Fields(above)) >= fewest &&
		strings.ContainsRune("‘“\"'", paper.FirstRune(below))
}

// IsField reports the words between two offsets as a field, or most of one, of a line of them: the day in
// “By Anna Lee | 5 May 2016”. What stands in the name of a text that is followed by that of its site is
// none: “The Year in Rice, May 2015 to May 2016 | Harbour Watch”.
func IsField(words string, from, to int) bool {
	const bars, mostBeside = "|•·", 5 // words
	before, after := words[:from], words[to:]
	left, right := strings.LastIndexAny(before, bars), strings.IndexAny(after, bars)
	if left < 0 && right < 0 {
		return false
	}
	if right >= 0 {
		after = after[:right]
	}
	return len(strings.Fields(before[left+1:]))+len(strings.Fields(after)) <= mostBeside
}
