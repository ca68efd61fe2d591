package kind

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
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
		return rule.FromText("news-article", rule.Press, s.proofPress...)
	case s.issuer >= s.press && s.issuer >= enough:
		return rule.FromText("press-release", rule.Press, s.proofIssuer...)
	}
	return archive.Fact{}
}

func (r *reading) weighPress(origin archive.Fact) scale {
	var s scale
	r.weighHost(&s, origin)
	r.weighDateline(&s)
	if r.IsEnglish() {
		r.weighHeadline(&s)
		r.weighLead(&s)
		r.weighAttributions(&s)
	}
	r.AroundText(func(b *text.Block) bool {
		r.weighLine(&s, b)
		return false
	})
	return s
}

// weighHost: the web site from which the document came is an issuer's or one
// of the press.
func (r *reading) weighHost(s *scale, origin archive.Fact) {
	known := r.Lists.IssuerOfHost(paper.HostIn(origin.Value))
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
	if !r.Dateline.Found || r.Dateline.Alone {
		return
	}
	leaf := r.Leaves[r.Dateline.Leaf]
	proof := r.Quote(leaf, 0, r.Dateline.End)
	top := leaf.String[:r.Dateline.End]
	switch {
	case len(strings.Fields(leaf.String[r.Dateline.Place[0]:r.Dateline.Place[1]])) > longestPlace:
		// A name and its short form before a dash, no place.
	case namesAgency(top):
		s.markPress(3, proof)
	case !r.Dateline.HasDate:
		s.markPress(2, proof)
	default:
		s.markIssuer(3, proof)
	}
}

// longestPlace is how many words a place has at most.
const longestPlace = 4

// namesAgency reports whether a dateline has a word in brackets that is no
// country: “HANOI (VNA) –”, “MANILA (UPDATE) –”.
func namesAgency(top string) bool {
	open := strings.IndexByte(top, '(')
	return open > 0 && strings.IndexByte(top[open:], ')') > 1
}

// colonDateline finds a dateline of newspapers that is none of an issuer: a
// place and a colon or dash, or an agency in brackets and a colon: “Jakarta:
// The …”, “New Delhi [India], June 15 (ANI): The …”.
func (r *reading) colonDateline() (archive.Evidence, bool) {
	for _, leaf := range r.Leaves[:min(len(r.Leaves), paper.HeadBlocks)] {
		top := leaf.String[:paper.RuneFloor(leaf.String, head.LongestDateline)]
		at := paper.FirstMark(top, ":")
		if at <= 0 || len(leaf.String) < at+head.LongEnoughToLead {
			continue
		}
		top = strings.TrimRight(top[:at], " ")
		agency := leaf.String[at] == ':' && strings.HasSuffix(top, ")") && namesAgency(top)
		if agency || head.IsPlaceName(top) && r.isListedPlace(top) {
			return r.Quote(leaf, 0, len(top)), true
		}
	}
	return archive.Evidence{}, false
}

// isListedPlace reports whether words are the name of a place in the lists,
// and no more.
func (r *reading) isListedPlace(words string) bool {
	listed := false
	r.Lists.Names.Find(words, func(m authority.Match) {
		listed = listed || m.Kind == authority.PlaceName && m.Start == 0 && m.End == len(words)
	})
	return listed
}

// weighHeadline: the title tells a story, and no dateline follows it.
func (r *reading) weighHeadline(s *scale) {
	title := r.Titled
	if title.Basis != archive.Stated || r.Dateline.Found {
		return
	}
	for i, w := range paper.PlainWords(title.Value) {
		if i > 0 && reporting[w.Folded] {
			s.markPress(1, archive.Evidence{Line: title.Evidence[0].Line, Quote: title.Evidence[0].Quote})
			return
		}
	}
}

// Explained are words with which the press explains to its readers what those
// who take part know.
var Explained = []string{" the bloc", " bloc ", "-nation group", "10-member", "n capital ", "local time", "key takeaways"}

// weighLead reads the first paragraph. The press says on which day of the week
// something happened, an issuer says today.
func (r *reading) weighLead(s *scale) {
	leaf, from := r.LeadBlock()
	if leaf == nil {
		return
	}
	lead := paper.Lowered(leaf.String[from:paper.RuneFloor(leaf.String, from+2*head.LongestLead)])
	quote := func(at, length int) archive.Evidence { return r.Quote(leaf, from+at, from+at+length) }
	if at, length, ok := bareWeekday(leaf.String[from:], lead); ok {
		weight := 2
		if r.Dateline.HasDate {
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
		if r.Dateline.HasDate {
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
	for _, leaf := range r.Leaves[:min(len(r.Leaves), paper.HeadBlocks)] {
		for _, words := range [...]string{"co-chaired", "was chaired by"} {
			if at := strings.Index(leaf.String, words); at >= 0 {
				s.markIssuer(1, r.Quote(leaf, at, at+len(words)))
				return
			}
		}
	}
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
		around := words[at:paper.RuneFloor(words, at+beside)]
		if near := dates.Scan(around); len(near) > 0 && near[0].Start <= len(day)+len(", the ") {
			continue
		}
		return at, len(day), true
	}
	return 0, 0, false
}

// Attributions are how the press says from whom it has something. Each is a
// word that is seldom met, with what must stand before or behind it.
var Attributions = []struct {
	Word           string
	before, Behind []string // one of them; none when both are empty
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

// PressWords are those of which explained and attributions have at least one
// each. A block without any of them, as whole words, is passed over: “the block”
// alone is no bloc.
var PressWords = []string{"bloc", "nation", "member", "capital", "local", "takeaways", "said", "told", "according", "press", "statement", "quoted", "analysts", "tweeted"}

// attribution finds the first word of an attribution in small letters.
func attribution(lower string, i int) (at, length int, ok bool) {
	a := &Attributions[i]
	for from := 0; ; {
		at := strings.Index(lower[from:], a.Word)
		if at < 0 {
			return 0, 0, false
		}
		at += from
		from = at + len(a.Word)
		if len(a.before)+len(a.Behind) == 0 {
			return at, len(a.Word), true
		}
		for _, behind := range a.Behind {
			if strings.HasPrefix(lower[from:], behind) {
				return at, len(a.Word) + len(behind), true
			}
		}
		for _, before := range a.before {
			if strings.HasSuffix(lower[:at], before) {
				return at - len(before), len(before) + len(a.Word), true
			}
		}
	}
}

// weighAttributions counts reported speech, and words of explanation, in the
// first part of the text.
func (r *reading) weighAttributions(s *scale) {
	const most, sample = 2, 2500 // of each; bytes
	found, told, read := 0, 0, 0
	for _, leaf := range r.Leaves {
		if read > sample || found >= most && told >= most {
			return
		}
		read += len(leaf.String)
		if !leaf.Has(paper.ForPress) {
			continue
		}
		lower := leaf.Low()
		for k := 0; k < len(Explained) && told < most; k++ {
			if at := strings.Index(lower, Explained[k]); at >= 0 {
				told++
				s.markPress(1, r.Quote(leaf, at, at+len(Explained[k])))
			}
		}
		for k := 0; k < len(Attributions) && found < most; k++ {
			if at, length, ok := attribution(lower, k); ok {
				found++
				s.markPress(1, r.Quote(leaf, at, at+length))
				break
			}
		}
	}
}

// weighLine reads a line by itself: what stands around the text.
func (r *reading) weighLine(s *scale, b *text.Block) {
	whole := func() archive.Evidence { return r.Body.Quote(b, 0, len(b.String)) }
	lower := paper.Lowered(b.String)
	switch {
	case b.Furniture == furniture.Byline, b.Furniture == furniture.AuthorMark:
		s.markPress(4, whole())
	case head.IsSignedByWriter(b.String):
		s.markPress(2, whole())
	case (strings.HasPrefix(lower, "posted at ") || strings.HasPrefix(lower, "published:") || strings.HasPrefix(lower, "published :") || strings.Contains(lower, "updated as of ")):
		s.markPress(1, whole())
	case paper.ContainsAny(lower, "(photo:", "(photo by", "file photo", "photo credit", "illustration (", "/ xinhua", "/afp", "/reuters", "getty images", " (ap)", "/ap photo"):
		s.markPress(2, whole())
	case paper.ContainsAny(lower, "also read:", "read also:", "view all posts by", "community guidelines for posting", "freelance", "stay up to date", "read more on "):
		s.markPress(1, whole())
	case strings.HasPrefix(lower, "issued by "), paper.ContainsAny(lower, "for immediate release", "media contact", "press contact", "for media enquiries", "for more information, please contact", "note to editors", "notes to editors",
		"full press release", "full statement here", "full press statement"):
		s.markIssuer(3, whole())
	case strings.HasPrefix(lower, "about asean"), strings.HasPrefix(lower, "- about asean"):
		s.markIssuer(1, whole())
	}
}
