package kind

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
	"aseanarchive/generator/internal/text/typescript"
	"aseanarchive/generator/internal/text/wholeword"
)

// A text in the third person about a meeting is a release by those who held it
// or an article by somebody who was told of it. Each leaves marks; they are
// weighed against each other, and shown.

// sides are the two between which a text is weighed.
type sides struct{ press, issuer side }

// kindByPress tells a release from an article.
func (r *reading) kindByPress(origin archive.Fact) archive.Fact {
	s := r.weighPress(origin)
	const enough = 2
	switch press, issuer := s.press.weight, s.issuer.weight; {
	case press > issuer && press >= enough:
		return rule.FromText("news-article", rule.Press, s.press.proof...)
	case issuer >= press && issuer >= enough:
		return rule.FromText("press-release", rule.Press, s.issuer.proof...)
	case press > 0 && issuer == 0 && weighing{r}.tellsAtLength():
		return rule.FromText("news-article", rule.Press, s.press.proof...)
	case issuer > 0 && press == 0 && weighing{r}.tellsAtLength():
		return rule.FromText("press-release", rule.Press, s.issuer.proof...)
	}
	return archive.Fact{}
}

func (r *reading) weighPress(origin archive.Fact) sides { return weighing{r}.weigh(origin) }

// weighing is a document while its marks are weighed.
type weighing struct{ *reading }

// tellsAtLength reports a text that tells of something in so many words that the other
// side's marks would show: there one mark is enough. Nobody speaks in it.
func (r weighing) tellsAtLength() bool {
	const long = 900 // letters in sentences
	told := 0
	for _, leaf := range r.Leaves {
		if leaf.Kind == text.Paragraph && paper.EndsLikeSentence(leaf.String) {
			told += text.Letters(leaf.String)
		}
	}
	return told >= long && !r.isSpoken(paper.HeadBlocks)
}

func (r weighing) weigh(origin archive.Fact) sides {
	var s sides
	r.weighHost(&s, origin)
	r.weighDateline(&s)
	r.weighAgency(&s)
	if r.IsEnglish() {
		r.weighHeadline(&s)
		r.weighLead(&s)
		r.weighAttributions(&s)
	}
	r.AroundText(func(b *text.Block) bool {
		r.weighLine(&s, b)
		r.weighHouse(&s, b)
		return false
	})
	r.weighLetterhead(&s)
	r.weighSignature(&s)
	r.weighBlurb(&s)
	if r.IsEnglish() {
		r.weighWords(&s)
		r.weighVoice(&s)
	}
	return s
}

// weighHost: the web site from which the document came is an issuer's or one
// of the press.
func (r weighing) weighHost(s *sides, origin archive.Fact) {
	const sure, likely = 3, 2
	host := paper.HostIn(origin.Value)
	known := r.Lists.IssuerOfHost(host)
	if known == nil {
		if r.Lists.IsHostOfGovernment(host) {
			s.issuer.add(likely, origin.Evidence...)
		}
		return
	}
	if known.Press {
		s.press.add(sure, origin.Evidence...)
		return
	}
	s.issuer.add(sure, origin.Evidence...)
}

// weighAgency: an agency signs its article above the text or at its foot:
// “(VNF) – The …”, “… /TASS/. The …”, “… and Laos.-VNA”.
func (r weighing) weighAgency(s *sides) {
	const sure, surest, feet = 3, 20, 3 // weights; blocks at the foot
	for _, leaf := range r.top(paper.HeadBlocks) {
		if m, ok := newswires.FindAmong(leaf.Words, leaf.String); ok && m.Start < topline.LongestDateline {
			s.issuer.add(surest, r.Quote(leaf, m.Start, m.End)) // whatever else the paper prints around it
			return
		}
		end, ok := agencyAbove(leaf.String)
		if !ok && r.isDatelineOfAgency(leaf) {
			end, ok = len(leaf.String), true
		}
		if ok {
			s.press.add(sure, r.Quote(leaf, 0, end))
			return
		}
	}
	for _, leaf := range r.Leaves[max(0, len(r.Leaves)-feet):] {
		words := strings.TrimRight(leaf.String, " ./)")
		dash := lastBeforeName(words)
		if dash < 0 {
			continue
		}
		_, size := utf8.DecodeRuneInString(words[dash:])
		known := r.Lists.IssuerNamed(strings.Trim(words[dash+size:], " "))
		if known != nil && known.Press {
			s.press.add(sure, r.Quote(leaf, dash, len(words)))
			return
		}
	}
}

// lastBeforeName is where the last dash, bracket or stroke of a text stands, -1 for none: what
// is printed before the name of who signs.
func lastBeforeName(words string) int {
	for i := len(words) - 1; i >= 0; i-- {
		switch words[i] {
		case '-', '(', '/':
			return i
		case "–"[0]:
			if rest := words[i:]; strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—") {
				return i
			}
		}
	}
	return -1
}

// isDatelineOfAgency reports a dateline that stands alone above the title, with the agency
// in brackets behind its day: “OSLO, May 5, 2016 (Xinhua)”.
func (r weighing) isDatelineOfAgency(leaf *paper.Block) bool {
	at := strings.LastIndexByte(leaf.String, '(')
	if at < 1 || !strings.HasSuffix(leaf.String, ")") || text.Longer(leaf.String, topline.LongestDateline) {
		return false
	}
	known := r.Lists.IssuerNamed(leaf.String[at+1 : len(leaf.String)-1])
	return known != nil && known.Press && len(dates.Stamps(leaf.String[:at])) == 1
}

// newswires print what others give out.
var newswires = lexicon.List("en/newswires")

// agencyAbove is where the agency ends that opens an article: in brackets before
// a dash at its head, or between strokes behind the place and the day.
func agencyAbove(words string) (end int, ok bool) {
	top := words[:text.Reach(words, topline.LongestDateline)]
	if at := strings.IndexByte(top, ')'); at > 0 && top[0] == '(' {
		behind := strings.TrimLeft(top[at+1:], " ")
		return at + 1, isAgency(top[1:at]) && paper.FirstMark(behind, "-") == 0
	}
	before, behind, _ := strings.Cut(top, "/")
	agency, _, closed := strings.Cut(behind, "/")
	end = len(before) + len("/") + len(agency) + len("/")
	return end, closed && isAgency(agency) && strings.Contains(before, ", ")
}

// isAgency reports a name in capitals, as agencies print theirs.
func isAgency(name string) bool {
	const shortest, longest = 3, 12
	return len(name) >= shortest && len(name) <= longest && typescript.InCapitals(name) && !strings.Contains(name, ",")
}

// weighDateline: a full date, brackets around the place, or the service of a body in
// brackets mark a release; an agency in brackets, a place alone or a place and a colon an article.
func (r weighing) weighDateline(s *sides) {
	if r.isReleasedToday() {
		s.issuer.add(2, r.Quote(r.Leaves[r.Dateline.Leaf], 0, r.Dateline.End))
		return
	}
	if place, ok := r.colonDateline(); ok {
		s.press.add(2, place)
		return
	}
	if place, ok := r.bracketDateline(); ok {
		s.issuer.add(2, place)
		return
	}
	if d := r.Dateline; d.Alone && d.HasPlace && d.HasDate {
		s.issuer.add(1, r.Quote(r.Leaves[d.Leaf], 0, d.End)) // a newspaper begins its text with them
		return
	}
	if !r.Dateline.Found || r.Dateline.Alone {
		return
	}
	leaf := r.Leaves[r.Dateline.Leaf]
	proof := r.Quote(leaf, 0, r.Dateline.End)
	top := leaf.String[:r.Dateline.End]
	switch {
	case len(strings.Fields(leaf.String[r.Dateline.Place[0]:r.Dateline.Place[1]])) > longestPlace:
		// A name and its short form before a dash, no place.
	case namesAgency(top) && (r.namesServiceOfIssuer(top) || r.namesCountry(top)):
		s.issuer.add(3, proof)
	case namesAgency(top):
		s.press.add(3, proof)
	case !r.Dateline.HasDate && !datesInBrackets(top):
		s.press.add(2, proof)
	case r.Dateline.HasAgency() && datesInBrackets(top): // “OSLO, (HNA - 7th May, 2016) The”
		s.press.add(3, proof)
	default:
		s.issuer.add(3, proof)
	}
}

// isReleasedToday reports a dateline without a day above a paragraph that tells
// of “today”, as those write who release it on the same day. An agency and a
// newspaper’s colon are others’.
func (r weighing) isReleasedToday() bool {
	d := r.Dateline
	if !d.Found || d.Alone || d.Colon || d.HasDate {
		return false
	}
	leaf := r.Leaves[d.Leaf]
	day, ok := newsDay(leaf.String, firstWords(leaf, 2*head.LongestLead))
	return ok && day.Value == "" && !namesAgency(leaf.String[:d.End])
}

// longestPlace is how many words a place has at most.
const longestPlace = 4

// namesAgency reports whether a dateline has a word in brackets that is no
// country: “HANOI (VNA) –”, “MANILA (UPDATE) –”.
func namesAgency(top string) bool {
	inside, ok := inBrackets(top)
	return ok && !strings.ContainsFunc(inside, unicode.IsDigit)
}

// namesServiceOfIssuer reports a dateline with a body in brackets that gives out its own news:
// “VIENNA (UN Information Service) –”.
func (r weighing) namesServiceOfIssuer(top string) bool {
	inside, _ := inBrackets(top)
	known := r.Lists.IssuerNamed(inside)
	return known != nil && !known.Press || informationServices.In(inside) || topline.IsDepartment(inside)
}

// namesCountry reports a dateline with the country of its place in brackets: “Oslo (Norway),
// 5 May 2016 –”.
func (r weighing) namesCountry(top string) bool {
	inside, _ := inBrackets(top)
	return topline.NewGazetteer(r.Lists).IsCountry(inside)
}

// informationServices are what a body calls those who speak to the press for it.
var informationServices = lexicon.List("en/information-services")

// inBrackets is what a dateline has in brackets behind its place.
func inBrackets(top string) (inside string, ok bool) {
	open := strings.IndexByte(top, '(')
	if open < 1 {
		return "", false
	}
	end := strings.IndexByte(top[open:], ')')
	if end <= 1 {
		return "", false
	}
	return top[open+1 : open+end], true
}

// datesInBrackets reports a dateline with its day in brackets: “MANILA (28 October
// 2021) —”.
func datesInBrackets(top string) bool {
	inside, _ := inBrackets(top)
	found := dates.Mentions(inside)
	return len(found) > 0 && found[0].Form == dates.Whole
}

// colonDateline finds a dateline of newspapers that is none of an issuer: a
// place and a colon or dash, “Jakarta: The …”.
func (r weighing) colonDateline() (archive.Evidence, bool) {
	for _, leaf := range r.top(paper.HeadBlocks) {
		top := leaf.String[:text.Reach(leaf.String, topline.LongestDateline)]
		at := paper.FirstMark(top, ":")
		if at < 0 || !text.Longer(leaf.String[at:], topline.LongEnoughToLead-1) {
			continue
		}
		if top = strings.TrimRight(top[:at], " "); r.isListedPlace(top) {
			return r.Quote(leaf, 0, len(top)), true
		}
	}
	return archive.Evidence{}, false
}

// bracketDateline finds a place in brackets without a date, as releases begin
// with: “(Bangkok, Thailand) – The Council …”.
func (r weighing) bracketDateline() (archive.Evidence, bool) {
	for _, leaf := range r.top(paper.HeadBlocks) {
		top := leaf.String[:text.Reach(leaf.String, topline.LongestDateline)]
		opening, _, closed := strings.Cut(top, ")")
		place, opens := strings.CutPrefix(opening, "(")
		if !closed || !opens || !text.Longer(leaf.String[len(opening):], topline.LongEnoughToLead-1) {
			continue
		}
		if city, _, _ := strings.Cut(place, ", "); r.isListedPlace(city) {
			return r.Quote(leaf, 0, len(opening)+len(")")), !r.Dateline.HasDate
		}
	}
	return archive.Evidence{}, false
}

// isListedPlace reports whether words are the name of a place in the lists,
// and no more.
func (r weighing) isListedPlace(words string) bool {
	listed := false
	r.Lists.Names.Find(words, func(m authority.Match) {
		listed = listed || m.Kind == authority.PlaceName && m.Start == 0 && m.End == len(words)
	})
	return listed
}

// weighHeadline: the title tells a story, and no dateline follows it.
func (r weighing) weighHeadline(s *sides) {
	title := r.Titled
	if title.Basis != archive.Stated || r.Dateline.Found {
		return
	}
	var few [32]text.Word
	words := text.AppendWords(few[:0], title.Value, nil)
	if len(words) == 0 {
		return
	}
	if _, tells := headlineVerbs.FindAmong(words[1:], title.Value); tells {
		s.press.add(1, title.Evidence[0])
	}
}

var (
	// newsTimes and newsDays say when something happened, soon after it did.
	newsTimes = lexicon.List("en/times-of-the-press")
	newsDays  = lexicon.List("en/days-of-news")
	weekdays  = lexicon.List("en/weekdays")
	// chairWords say who was in the chair.
	chairWords = lexicon.List("en/words-for-the-chair")
)

// weighLead reads the first paragraph. The press says on which day of the week
// something happened, an issuer says today.
func (r weighing) weighLead(s *sides) {
	leaf, from := r.LeadBlock()
	if leaf == nil {
		return
	}
	lead := wordsIn(leaf, from, from+text.Reach(leaf.String[from:], 2*head.LongestLead))
	r.weighWeekday(s, leaf, lead)
	if m, ok := newsTimes.FindAmong(lead, leaf.String); ok {
		s.press.add(1, r.Quote(leaf, m.Start, m.End))
	}
	says := &s.press
	formal := r.weighStyle(s, leaf)
	if formal || r.Dateline.HasDate || r.isReleasedToday() {
		says = &s.issuer
	}
	if m, ok := newsDay(leaf.String, lead); ok {
		says.add(1, r.Quote(leaf, m.Start, m.End))
	} else if below, m, ok := r.dayBefore(); ok {
		says.add(1, r.Quote(below, m.Start, m.End))
	}
	held := false
	_, ofHimself := speaksAsI(leaf) // who was there tells of it as nobody's office
	if from, to, ok := meetingHeld(leaf, lead); ok && !ofHimself {
		held = true
		s.issuer.add(1, r.Quote(leaf, from, to))
	}
	r.weighDays(s, leaf, from, held, formal)
	r.weighChair(s)
}

// weighWeekday: the press says in its first sentences on which day of the week something
// happened, and leaves the day of the month to its reader.
func (r weighing) weighWeekday(s *sides, lead *paper.Block, words []text.Word) {
	const near = 2 // paragraphs behind the first
	weight := 2
	if r.Dateline.HasDate {
		weight = 1 // the reader can tell which day it was
	}
	day, ok := bareWeekday(lead.String, words)
	for _, leaf := range r.Leaves[lead.Index+1 : min(len(r.Leaves), lead.Index+1+near)] {
		if ok || leaf.Kind != text.Paragraph {
			break
		}
		if day, ok = bareWeekday(leaf.String, leaf.Words); ok {
			lead = leaf
		}
	}
	if ok {
		s.press.add(weight, r.Quote(lead, day.Start, day.End))
	}
}

// formalStyles are given by issuers to those who hold offices.
var formalStyles = lexicon.List("en/styles-of-issuers")

// weighStyle: an issuer calls a minister “the Honourable”, and means by “today”
// the day on which it says so.
func (r weighing) weighStyle(s *sides, lead *paper.Block) bool {
	m, ok := formalStyles.FindAmong(lead.Words, lead.String)
	if !ok {
		m, ok = presentedIn(lead)
	}
	if !ok || isQuoted(lead.String[:m.Start]) {
		return false
	}
	s.issuer.add(1, r.Quote(lead, m.Start, m.End))
	return true
}

// presentedIn finds a person whom a text presents as an office does, “Mr. Bo Berg,
// Minister of Ports”: a newspaper leaves out the first or the last.
func presentedIn(leaf *paper.Block) (at lexicon.Match, ok bool) {
	const shortest = 2 // words of a name
	const reach = 300  // letters, more than a name and an office have
	styles.Each(leaf.Words, leaf.String, func(m lexicon.Match) {
		if ok {
			return
		}
		rest := leaf.String[m.End:]
		name, behind, parted := strings.Cut(strings.TrimLeft(rest[:text.Reach(rest, reach)], ". "), ", ")
		fields := strings.Fields(name)
		isName := len(fields) >= shortest && len(fields) <= 2*shortest &&
			!slices.ContainsFunc(fields, func(word string) bool { return !unicode.IsUpper(paper.FirstRune(word)) })
		_, isOffice := offices.FindAmong(firstOf(behind), behind)
		if parted && isName && isOffice {
			at, ok = m, true
		}
	})
	return at, ok
}

// firstOf are the first words of what stands behind a name.
func firstOf(behind string) []text.Word {
	const reach = 60 // letters
	return text.AppendWords(nil, behind[:text.Reach(behind, reach)], nil)
}

// styles stand before names in full.
var styles = lexicon.List("en/styles-before-names")

// weighDays: an account of a meeting says in its first sentence on which day of
// which year it was held; the press leaves the year to its reader. One in the
// style of an office may begin with the day.
func (r weighing) weighDays(s *sides, leaf *paper.Block, from int, held, formal bool) {
	const atHead = len("On the ") // where a news story has its day
	if r.Dateline.HasDate {
		return
	}
	end := len(leaf.String)
	if sentences := r.SentencesOf(leaf); len(sentences) > 0 {
		end = sentences[0][1]
	}
	for _, m := range r.MentionsOf(leaf) {
		isDay := len(m.EDTF) >= len("2006-01-02")
		switch {
		case m.Start < from: // of the dateline
		case m.End > end:
			return
		case m.Form == dates.NoYear:
			s.press.add(1, r.Quote(leaf, m.Start, m.End))
			return
		case m.Form == dates.Whole && isDay && (formal || held && m.Start > atHead):
			s.issuer.add(1, r.Quote(leaf, m.Start, m.End))
			return
		}
	}
}

// dayBefore finds “yesterday” in one of the first paragraphs.
func (r weighing) dayBefore() (leaf *paper.Block, day lexicon.Match, ok bool) {
	const near = 6 // blocks
	for _, leaf := range r.top(near) {
		newsDays.Each(leaf.Words, leaf.String, func(m lexicon.Match) {
			if !ok && m.Value == "before" && !paper.IsCapital(leaf.String[m.Start]) {
				day, ok = m, true
			}
		})
		if ok {
			return leaf, day, true
		}
	}
	return nil, day, false
}

// newsDay finds the day of news inside a sentence. “Today, the President …”
// opens what both the press and issuers write.
func newsDay(words string, lead []text.Word) (day lexicon.Match, ok bool) {
	newsDays.Each(lead, words, func(m lexicon.Match) {
		if !ok && !paper.IsCapital(words[m.Start]) {
			day, ok = m, true
		}
	})
	return day, ok
}

// weighChair: who was in the chair is what an account of a meeting by those
// who held it does not leave out.
func (r weighing) weighChair(s *sides) {
	for _, leaf := range r.top(paper.HeadBlocks) {
		if m, ok := chairWords.FindAmong(leaf.Words, leaf.String); ok {
			s.issuer.add(1, r.Quote(leaf, m.Start, m.End))
			return
		}
	}
}

// bareWeekday finds a day of the week without a date beside it.
func bareWeekday(words string, lead []text.Word) (day lexicon.Match, ok bool) {
	const reach = 40 // letters in which a date stands beside its day
	weekdays.Each(lead, words, func(m lexicon.Match) {
		around := words[m.Start : m.Start+text.Reach(words[m.Start:], reach)]
		near := dates.Scan(around)
		dated := len(near) > 0 && near[0].Start <= m.End-m.Start+len(", the ")
		first := int(lead[0].Start) == m.Start
		if !ok && !dated && !first && !isFeast(words[:m.Start]) {
			day, ok = m, true
		}
	})
	return day, ok
}

// isFeast reports that the word before a day of the week makes it a feast: “Good
// Friday”, “Easter Sunday”.
func isFeast(before string) bool {
	before = strings.TrimRight(before, " ")
	last := before[strings.LastIndexAny(before, " /")+1:]
	return last == "Good" || last == "Easter"
}

var (
	// explanations are words with which the press explains to its readers what
	// those who take part know; those with the value “adjective” only behind one.
	explanations = lexicon.List("en/explanations-of-the-press")
	// attributions are how the press says from whom it has something.
	attributions = lexicon.List("en/attributions")
)

// PressWords are the words by which the press is known in running text. A block
// without any of them is passed over.
var PressWords = append(explanations.All(), attributions.All()...)

// weighAttributions counts reported speech, and words of explanation, in the
// first part of the text.
func (r weighing) weighAttributions(s *sides) {
	const most, sample = 2, 2500 // of each; letters
	found, told, read := 0, 0, 0
	if r.isSpoken(paper.HeadBlocks) { // who speaks says what others said, too
		return
	}
	for _, leaf := range r.Leaves {
		if read > sample {
			return
		}
		read += text.Letters(leaf.String)
		if !leaf.Has(paper.ForPress) {
			continue
		}
		explanations.Each(leaf.Words, leaf.String, func(m lexicon.Match) {
			if told < most && (m.Value == "" || isBehindAdjective(leaf.String[:m.Start])) {
				told++
				s.press.add(1, r.Quote(leaf, m.Start, m.End))
			}
		})
		if m, ok := attributions.FindAmong(leaf.Words, leaf.String); ok && found < most {
			found++
			s.press.add(1, r.Quote(leaf, m.Start, m.End))
		}
	}
}

// isBehindAdjective reports words that end in the adjective of a country: “the
// Indonesian capital”.
func isBehindAdjective(words string) bool {
	words = strings.TrimRight(words, " ")
	last := words[strings.LastIndexByte(words, ' ')+1:]
	return last != "" && paper.IsCapital(last[0]) && strings.HasSuffix(last, "n")
}

var (
	// pressLines and issuerLines are lines around the text as the press or
	// issuers print them, with their weight; “begins” only at the head of a line.
	pressLines  = lexicon.List("en/lines-of-the-press")
	issuerLines = lexicon.List("en/lines-of-issuers")
)

// weighLine reads a line by itself: what stands around the text.
func (r weighing) weighLine(s *sides, b *text.Block) {
	const byline, writer = 4, 2
	whole := r.Body.Quote(b, 0, len(b.String))
	switch {
	case b.Furniture == furniture.Byline, b.Furniture == furniture.AuthorMark:
		s.press.add(byline, whole)
	case topline.IsSignedByWriter(b.String):
		s.press.add(writer, whole)
	default:
		if weight := heaviest(pressLines, b.String); weight > 0 {
			s.press.add(weight, whole)
		} else if weight := heaviest(issuerLines, b.String); weight > 0 {
			s.issuer.add(weight, whole)
		}
	}
}

// weighHouse reads a line in which the house is named that printed the text:
// “Source: VNA”, “The Straits Times”. Whose release it is, a paper’s name does not
// tell, but a source does.
func (r weighing) weighHouse(s *sides, b *text.Block) {
	const sure, printed = 3, 1
	label, name, _ := strings.Cut(b.String, ":")
	weight := sure
	if !strings.EqualFold(strings.TrimRight(label, " "), "source") {
		name, weight = b.String, printed
	}
	known := r.Lists.IssuerNamed(strings.Trim(name, " .,()"))
	if known == nil {
		return
	}
	whole := r.Body.Quote(b, 0, len(b.String))
	switch {
	case known.Press:
		s.press.add(weight, whole)
	case weight == sure:
		s.issuer.add(weight, whole)
	}
}

// officesAbove stand at the head of a line that names the office whose paper it is.
var officesAbove = lexicon.List("en/openings-of-letterheads")

// weighLetterhead reads a line above the text that names an office and nothing else:
// “Minister for Ports”, “From the Department of Fish”.
func (r weighing) weighLetterhead(s *sides) {
	const weight, longest = 2, 12 // words
	for _, line := range r.HeadLines() {
		fields := strings.Fields(line.String)
		if _, ok := officesAbove.Opens(line.String); !ok || r.repeatsTitle(line.String) || len(fields) > longest {
			continue
		}
		if !strings.ContainsAny(line.String, "?!;:“”\"|") && phrase.IsNameCase(fields) {
			s.issuer.add(weight, r.Body.Quote(line, 0, len(line.String)))
			return
		}
	}
}

// repeatsTitle reports the title, or the beginning of it that runs along the pages of a paper:
// “The Minister for Ports Opens …”.
func (r weighing) repeatsTitle(line string) bool {
	return r.Title >= 0 && strings.HasPrefix(r.Leaves[r.Title].String, strings.TrimRight(line, " .…"))
}

// weighSignature: a line around the text names nobody but the one of whom one of its
// first paragraphs tells: who writes of himself as of somebody else is an office.
func (r weighing) weighSignature(s *sides) {
	const weight, fewest, most = 2, 2, 7 // words
	r.AroundText(func(line *text.Block) bool {
		isTitle := r.Title >= 0 && r.Leaves[r.Title].Block == line
		fields := strings.Fields(line.String)
		if isTitle || len(fields) < fewest || len(fields) > most || !phrase.IsNameCase(fields) {
			return false
		}
		tells := slices.ContainsFunc(r.top(paper.HeadBlocks), func(leaf *paper.Block) bool {
			behind, ok := strings.CutPrefix(strings.TrimPrefix(leaf.String, "The "), line.String+" ")
			return ok && paper.StartsSmall(behind) && text.EndsSentence(leaf.String)
		})
		if tells {
			s.issuer.add(weight, r.Body.Quote(line, 0, len(line.String)))
		}
		return tells
	})
}

// aboutWords stand before the name of whoever tells of himself.
var aboutWords = lexicon.List("en/words-before-who-tells-of-himself")

// weighBlurb: those who release something say at its foot who they are, “About
// the Council”, and speak of themselves in the text above by the same name.
func (r weighing) weighBlurb(s *sides) {
	const sure = 3
	for i, leaf := range r.Leaves {
		m, ok := aboutWords.OpensAmong(leaf.Words, leaf.String)
		if !ok || m.Start > 0 {
			continue
		}
		name := strings.Trim(leaf.String[m.End:], " :*_")
		for _, above := range r.Leaves[:i] {
			if name != "" && paper.IsCapital(name[0]) && wholeword.In(above.String, name) {
				s.issuer.add(sure, r.Quote(leaf, 0, len(leaf.String)))
				return
			}
		}
	}
}

// saidWords end a paragraph below which somebody’s words stand.
var saidWords = lexicon.List("en/words-before-what-somebody-says")

// weighWords: an office gives what its head said as a paragraph without quotation
// marks, below one that ends with “said:”.
func (r weighing) weighWords(s *sides) {
	const weight = 2
	for i := 1; i < len(r.Leaves); i++ {
		above := r.Leaves[i-1]
		m, ok := saidWords.Closes(above.String)
		isQuote := strings.ContainsRune("\"'‘“", paper.FirstRune(r.Leaves[i].String))
		if ok && !isQuote {
			s.issuer.add(weight, r.Quote(above, m.Start, m.End))
			return
		}
	}
}

// ownVoice are words of those who write of themselves.
var ownVoice = lexicon.List("en/words-for-site-and-reader")

// weighVoice: an office writes “our” of its own, time and again; a reporter never does
// but in what others say. Who says “I” or “you” speaks to somebody.
func (r weighing) weighVoice(s *sides) {
	const weight, fewest, near = 2, 2, 6 // paragraphs that say so, of the first ones
	var proof []archive.Evidence
	for _, leaf := range r.top(near) {
		if saysWe(leaf) {
			return // several adopt what they say so
		}
		said, quotes := false, quotation{words: leaf.String}
		ownVoice.Each(leaf.Words, leaf.String, func(m lexicon.Match) {
			word := leaf.String[m.Start:m.End]
			isName := paper.IsCapital(word[0]) && m.Start != 0 // "Our Ocean"
			ofUs := strings.EqualFold(word, "us")              // “about us” is a part of a page
			if said || m.Value != "we" || ofUs || isName || quotes.isOpen(m.Start) {
				return
			}
			said = true
			proof = append(proof, r.Quote(leaf, m.Start, m.End))
		})
	}
	if len(proof) >= fewest && !r.speaksToSomebody(near) {
		s.issuer.add(weight, proof[:fewest]...)
	}
}

// saysWe reports a sentence that begins with “We”, and is nobody's quoted words.
func saysWe(leaf *paper.Block) bool {
	const we = "We "
	quotes := quotation{words: leaf.String}
	for at := 0; ; at += len(we) {
		next := strings.Index(leaf.String[at:], we)
		if next < 0 {
			return false
		}
		if at += next; !quotes.isOpen(at) {
			return true
		}
	}
}

// speaksToSomebody reports whether somebody says “I” or “you” in so many paragraphs.
func (r weighing) speaksToSomebody(near int) bool {
	return slices.ContainsFunc(r.top(near), func(leaf *paper.Block) bool {
		_, speaks := speaksAsI(leaf)
		quotes := quotation{words: leaf.String}
		ownVoice.Each(leaf.Words, leaf.String, func(m lexicon.Match) {
			speaks = speaks || m.Value == "you" && !quotes.isOpen(m.Start)
		})
		return speaks
	})
}

// heaviest is the weight of the entry of a list in a line that weighs most, 0
// when there is none.
func heaviest(list *lexicon.Words, line string) int {
	var few [48]text.Word
	most := 0
	list.Each(text.AppendWords(few[:0], line, nil), line, func(m lexicon.Match) {
		value, begins := strings.CutPrefix(m.Value, "begins ")
		value, whole := strings.CutPrefix(value, "whole ")
		weight, _ := strconv.Atoi(value)
		opens := strings.Trim(line[:m.Start], "-*_ ") == ""
		closes := strings.Trim(line[m.End:], "-*_ :") == ""
		if (opens || !begins && !whole) && (closes || !whole) {
			most = max(most, weight)
		}
	})
	return most
}
