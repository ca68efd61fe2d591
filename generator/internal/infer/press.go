package infer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// A text in the third person about a meeting is a release by those who held it
// or an article by somebody who was told of it. Each leaves marks; they are
// weighed against each other, and shown.

// scale weighs the marks of the press against those of an issuer.
type scale struct {
	press, issuer int
	proofPress    []archive.Evidence
	proofIssuer   []archive.Evidence
}

func (s *scale) markPress(weight int, proof archive.Evidence) {
	s.press += weight
	s.proofPress = append(s.proofPress, proof)
}

func (s *scale) markIssuer(weight int, proof archive.Evidence) {
	s.issuer += weight
	s.proofIssuer = append(s.proofIssuer, proof)
}

// kindByPress tells a release from an article.
func (r *reading) kindByPress(origin archive.Fact) archive.Fact {
	s := r.weighPress(origin)
	const enough = 2
	switch {
	case s.press > s.issuer && s.press >= enough:
		return fromText("news-article", rulePress, s.proofPress...)
	case s.issuer >= s.press && s.issuer >= enough:
		return fromText("press-release", rulePress, s.proofIssuer...)
	}
	return archive.Fact{}
}

func (r *reading) weighPress(origin archive.Fact) scale {
	var s scale
	r.weighHost(&s, origin)
	r.weighDateline(&s)
	if r.isEnglish() {
		r.weighHeadline(&s)
		r.weighLead(&s)
		r.weighAttributions(&s)
	}
	r.aroundText(func(b *text.Block) bool {
		r.weighLine(&s, b)
		return false
	})
	return s
}

// weighHost: the web site from which the document came is an issuer's or one
// of the press.
func (r *reading) weighHost(s *scale, origin archive.Fact) {
	known := r.lists.IssuerOfHost(hostIn(origin.Value))
	if known == nil {
		return
	}
	const sure = 3
	if known.Press {
		s.press += sure
		s.proofPress = append(s.proofPress, origin.Evidence...)
		return
	}
	s.issuer += sure
	s.proofIssuer = append(s.proofIssuer, origin.Evidence...)
}

// weighDateline: a full date marks a release; an agency in brackets, a place
// alone or a place and a colon an article.
func (r *reading) weighDateline(s *scale) {
	if place, ok := r.colonDateline(); ok {
		s.markPress(2, place)
		return
	}
	if !r.dateline.found || r.dateline.alone {
		return
	}
	leaf := r.leaves[r.dateline.leaf]
	proof := r.quote(leaf, 0, r.dateline.end)
	head := leaf.String[:r.dateline.end]
	switch {
	case len(strings.Fields(leaf.String[r.dateline.place[0]:r.dateline.place[1]])) > longestPlace:
		// A name and its short form before a dash, no place.
	case namesAgency(head):
		s.markPress(3, proof)
	case !r.dateline.hasDate:
		s.markPress(2, proof)
	default:
		s.markIssuer(3, proof)
	}
}

// longestPlace is how many words a place has at most.
const longestPlace = 4

// namesAgency reports whether a dateline has a word in brackets that is no
// country: “HANOI (VNA) –”, “MANILA (UPDATE) –”.
func namesAgency(head string) bool {
	open := strings.IndexByte(head, '(')
	return open > 0 && strings.IndexByte(head[open:], ')') > 1
}

// colonDateline finds a dateline of newspapers that is none of an issuer: a
// place and a colon or dash, or an agency in brackets and a colon: “Jakarta:
// The …”, “New Delhi [India], June 15 (ANI): The …”.
func (r *reading) colonDateline() (archive.Evidence, bool) {
	for _, leaf := range r.leaves[:min(len(r.leaves), headBlocks)] {
		head := leaf.String[:runeFloor(leaf.String, longestDateline)]
		at := firstMark(head, ":")
		if at <= 0 || len(leaf.String) < at+longEnoughToLead {
			continue
		}
		head = strings.TrimRight(head[:at], " ")
		agency := leaf.String[at] == ':' && strings.HasSuffix(head, ")") && namesAgency(head)
		if agency || isPlaceName(head) && r.isListedPlace(head) {
			return r.quote(leaf, 0, len(head)), true
		}
	}
	return archive.Evidence{}, false
}

// isListedPlace reports whether words are the name of a place in the lists,
// and no more.
func (r *reading) isListedPlace(words string) bool {
	listed := false
	r.lists.Names.Find(words, func(m authority.Match) {
		listed = listed || m.Kind == authority.PlaceName && m.Start == 0 && m.End == len(words)
	})
	return listed
}

// weighHeadline: the title tells a story, and no dateline follows it.
func (r *reading) weighHeadline(s *scale) {
	title := r.titled
	if title.Basis != archive.Stated || r.dateline.found {
		return
	}
	for i, w := range plainWords(title.Value) {
		if i > 0 && reporting[w.folded] {
			s.markPress(1, archive.Evidence{Line: title.Evidence[0].Line, Quote: title.Evidence[0].Quote})
			return
		}
	}
}

// explained are words with which the press explains to its readers what those
// who take part know.
var explained = []string{" the bloc", " bloc ", "-nation group", "10-member", "n capital ", "local time", "key takeaways"}

// weighLead reads the first paragraph. The press says on which day of the week
// something happened, an issuer says today.
func (r *reading) weighLead(s *scale) {
	leaf, from := r.leadBlock()
	if leaf == nil {
		return
	}
	lead := lowered(leaf.String[from:runeFloor(leaf.String, from+2*longestLead)])
	quote := func(at, length int) archive.Evidence { return r.quote(leaf, from+at, from+at+length) }
	if at, length, ok := bareWeekday(leaf.String[from:], lead); ok {
		weight := 2
		if r.dateline.hasDate {
			weight = 1 // the reader can tell which day it was
		}
		s.markPress(weight, quote(at, length))
	}
	for _, words := range [...]string{"last week", "earlier this week", "over the weekend", "just-concluded"} {
		if at := strings.Index(lead, words); at >= 0 {
			s.markPress(1, quote(at, len(words)))
			break
		}
	}
	for _, words := range [...]string{" today", "today ", " yesterday"} {
		at := strings.Index(lead, words)
		if at < 0 {
			continue
		}
		if r.dateline.hasDate {
			s.markIssuer(1, quote(at, len(words)))
		} else {
			s.markPress(1, quote(at, len(words)))
		}
		break
	}
	if from, to, ok := meetingHeld(lead); ok {
		s.markIssuer(1, quote(from, to-from))
	}
	r.weighChair(s)
}

// weighChair: who was in the chair is what an account of a meeting by those
// who held it does not leave out.
func (r *reading) weighChair(s *scale) {
	for _, leaf := range r.leaves[:min(len(r.leaves), headBlocks)] {
		for _, words := range [...]string{"co-chaired", "was chaired by"} {
			if at := strings.Index(leaf.String, words); at >= 0 {
				s.markIssuer(1, r.quote(leaf, at, at+len(words)))
				return
			}
		}
	}
}

// leadBlock is the first paragraph of the text proper, and where in it the
// first sentence begins.
func (r *reading) leadBlock() (*block, int) {
	for i, leaf := range r.leaves[:min(len(r.leaves), headBlocks)] {
		if r.dateline.found && !r.dateline.alone && i == r.dateline.leaf {
			return leaf, r.dateline.end
		}
		if i != r.title && leaf.Kind != text.Heading && len(leaf.String) >= longEnoughToLead && !r.isHeadDate(leaf) {
			return leaf, 0
		}
	}
	return nil, 0
}

// isHeadDate reports whether a block is a date, with what a site prints
// beside it.
func (r *reading) isHeadDate(leaf *block) bool {
	_, ok := dates.IsDate(leaf.String)
	return ok
}

var weekdays = []string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}

// bareWeekday finds a day of the week without a date beside it, in words and
// the same in small letters.
func bareWeekday(words, lower string) (at, length int, ok bool) {
	const beside = 40 // bytes in which a date stands beside its day
	for _, day := range weekdays {
		at := strings.Index(lower, day)
		if at <= 0 || lower[at-1] != ' ' {
			continue
		}
		around := words[at:runeFloor(words, at+beside)]
		if near := dates.Scan(around); len(near) > 0 && near[0].Start <= len(day)+len(", the ") {
			continue
		}
		return at, len(day), true
	}
	return 0, 0, false
}

// attributions are how the press says from whom it has something. Each is a
// word that is seldom met, with what must stand before or behind it.
var attributions = []struct {
	word           string
	before, behind []string // one of them; none when both are empty
}{
	{" said", []string{" he", " she", "official", "officials", "ministry", "secretariat", "statement", "sources", "agency"}, []string{" on ", " today", " yesterday", " in ", " the ", " during "}},
	{" told ", nil, []string{"reporters", "journalists", "a press", "the press", "local media"}},
	{"ccording to ", nil, nil},
	{" in a ", nil, []string{"press release", "press statement", "statement on ", "statement.", "statement,"}},
	{" quoted as ", nil, nil},
	{"local media", nil, nil},
	{"nalysts ", nil, nil},
	{" tweeted", nil, nil},
}

// pressWords are those of which explained and attributions have at least one
// each. A block without any of them, as whole words, is passed over: “the block”
// alone is no bloc.
var pressWords = []string{"bloc", "nation", "member", "capital", "local", "takeaways", "said", "told", "according", "press", "statement", "quoted", "analysts", "tweeted"}

// attribution finds the first word of an attribution in small letters.
func attribution(lower string, i int) (at, length int, ok bool) {
	a := &attributions[i]
	for from := 0; ; {
		at := strings.Index(lower[from:], a.word)
		if at < 0 {
			return 0, 0, false
		}
		at += from
		from = at + len(a.word)
		if len(a.before)+len(a.behind) == 0 {
			return at, len(a.word), true
		}
		for _, behind := range a.behind {
			if strings.HasPrefix(lower[from:], behind) {
				return at, len(a.word) + len(behind), true
			}
		}
		for _, before := range a.before {
			if strings.HasSuffix(lower[:at], before) {
				return at - len(before), len(before) + len(a.word), true
			}
		}
	}
}

// weighAttributions counts reported speech, and words of explanation, in the
// first part of the text.
func (r *reading) weighAttributions(s *scale) {
	const most, sample = 2, 2500 // of each; bytes
	found, told, read := 0, 0, 0
	for _, leaf := range r.leaves {
		if read > sample || found >= most && told >= most {
			return
		}
		read += len(leaf.String)
		if !leaf.has(forPress) {
			continue
		}
		lower := leaf.low()
		for k := 0; k < len(explained) && told < most; k++ {
			if at := strings.Index(lower, explained[k]); at >= 0 {
				told++
				s.markPress(1, r.quote(leaf, at, at+len(explained[k])))
			}
		}
		for k := 0; k < len(attributions) && found < most; k++ {
			if at, length, ok := attribution(lower, k); ok {
				found++
				s.markPress(1, r.quote(leaf, at, at+length))
				break
			}
		}
	}
}

// weighLine reads a line by itself: what stands around the text.
func (r *reading) weighLine(s *scale, b *text.Block) {
	whole := func() archive.Evidence { return r.body.Quote(b, 0, len(b.String)) }
	lower := lowered(b.String)
	switch {
	case b.Furniture == furniture.Byline, b.Furniture == furniture.AuthorMark:
		s.markPress(4, whole())
	case isSignedByWriter(b.String):
		s.markPress(2, whole())
	case (strings.HasPrefix(lower, "posted at ") || strings.HasPrefix(lower, "published:") || strings.HasPrefix(lower, "published :") || strings.Contains(lower, "updated as of ")):
		s.markPress(1, whole())
	case containsAny(lower, "(photo:", "(photo by", "file photo", "photo credit", "illustration (", "/ xinhua", "/afp", "/reuters", "getty images", " (ap)", "/ap photo"):
		s.markPress(2, whole())
	case containsAny(lower, "also read:", "read also:", "view all posts by", "community guidelines for posting", "freelance", "stay up to date", "read more on "):
		s.markPress(1, whole())
	case strings.HasPrefix(lower, "issued by "), containsAny(lower, "for immediate release", "media contact", "press contact", "for media enquiries", "for more information, please contact", "note to editors", "notes to editors",
		"full press release", "full statement here", "full press statement"):
		s.markIssuer(3, whole())
	case strings.HasPrefix(lower, "about asean"), strings.HasPrefix(lower, "- about asean"):
		s.markIssuer(1, whole())
	}
}

// isSignedByWriter recognises the line of a writer: a name of two to four
// words, a dash or a dot, and the date and hour.
func isSignedByWriter(line string) bool {
	const longestName = 40
	at := strings.IndexAny(line[:min(len(line), longestName+4)], "-–•|")
	if at < 4 || at > longestName || !strings.Contains(line[at:], ":") || strings.IndexFunc(line[at:], unicode.IsDigit) < 0 {
		return false
	}
	fields := strings.Fields(line[:at])
	if len(fields) < 2 || len(fields) > 4 || strings.Contains(line[:at], ",") {
		return false
	}
	for _, field := range fields {
		if c, _ := utf8.DecodeRuneInString(field); !unicode.IsUpper(c) || inCapitals(field) {
			return false
		}
	}
	return true
}
