package meeting

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// A document's own meeting is the one at which it was said, or that issued it. Where
// the title names it, it counts though no number tells it and no file knows it:
// “Speech at the SIPO-IPOS Conference”. Anywhere else such a name is one in passing.

var (
	// openingsOfOwn stand in a title before the name of the document's own meeting.
	openingsOfOwn = lexicon.List("en/words-before-an-own-meeting")
	// welcomes stand before the name of the meeting at which somebody speaks.
	welcomes = lexicon.List("en/words-before-a-meeting-that-is-opened")
	// heldVerbs say behind the name of a meeting that it was held.
	heldVerbs = lexicon.List("en/verbs-behind-a-meeting")
	// smallInTitles stand in a title in capitals, too.
	smallInTitles = lexicon.List("en/small-words")
)

// titleReader reads the meeting of a title.
type titleReader struct {
	*Reader
	words  string // of the title, see withSmallWords
	fields []field
}

// own is what the title names, where the list has nothing of the title's, and else what the
// opening of the text says that it is of.
func (r titleReader) own(title archive.Fact, list []archive.MeetingMention) (archive.MeetingMention, bool) {
	var none archive.MeetingMention
	if !r.IsEnglish() {
		return none, false
	}
	isTitled := title.Basis == archive.Stated && len(title.Evidence) > 0
	words := strings.Join(strings.Fields(title.Value), " ")
	if isTitled && len(r.MeetingsIn(words)) > 0 {
		return none, false // it is in the list
	}
	var m Name
	ok := false
	proof, line := archive.Evidence{}, 0
	if isTitled {
		if m, ok = r.seriesOfTitle(words); !ok {
			m, ok = r.titled(words)
		}
		proof = title.Evidence[0]
		if title.Source == archive.FromText {
			line = proof.Line
		}
	}
	if !ok {
		m, proof, ok = r.opened()
		line = proof.Line
	}
	id, name := m.Identity()
	if !ok || slices.ContainsFunc(list, func(m archive.MeetingMention) bool { return m.ID == id }) {
		return none, false
	}
	mention := archive.MeetingMention{ID: id, Name: name, Rule: rule.OwnMeeting, Year: m.Year,
		Evidence: []archive.Evidence{proof}}
	if len(m.Ordinals) > 0 {
		mention.Ordinal, mention.Year = m.Ordinals[0], ""
	}
	if line > 0 {
		mention.Paragraphs = paper.WithLine(nil, line)
	}
	return mention, true
}

// seriesOfTitle is the first series that a title names as one that content/ knows.
func (r titleReader) seriesOfTitle(title string) (m Name, ok bool) {
	leaf := &paper.Block{Block: &text.Block{Passage: text.Passage{String: title}},
		Words: r.AppendWords(nil, title)}
	r.Lists.Names.FindAmong(leaf.Words, title, func(m authority.Match) {
		leaf.Names = append(leaf.Names, paper.Name{Leaf: leaf, Match: m})
	})
	for i := range leaf.Words {
		if !nounKeys[leaf.Words[i].Key] || i+1 < len(leaf.Words) && nounKeys[leaf.Words[i+1].Key] {
			continue
		}
		m, ok = r.seriesUpTo(leaf, i)
		if ok && !r.meansOther(m.Series, title[m.From:m.To]) && endsSeries(leaf, m) {
			return m, true
		}
	}
	return Name{}, false
}

// meansOther reports the general name of a series by which the text means a meeting on
// something.
func (r titleReader) meansOther(series *authority.Series, name string) bool {
	return r.onTopic[series.ID] && isOfAnyMinisters(name)
}

// titled reads the meeting of a title that content/ does not know.
func (r titleReader) titled(title string) (m Name, ok bool) {
	r.words = withSmallWords(title)
	r.whole, r.low, r.free = r.words, 0, 0
	r.fields = r.fieldsOf(r.words, len(r.words))
	for k := range r.fields {
		behindOpening := standsBehindOpening(r.fields, k)
		opensTitle := k == 0 || k == 1 && strings.EqualFold(r.fields[0].word, "the")
		if !opensTitle && !behindOpening {
			continue
		}
		if m, ok = r.ownAt(k, behindOpening); ok {
			m.name = r.asInText(m.name, title)
			return m, true
		}
	}
	return m, false
}

// asInText is a name out of a title in capitals as the text below it writes it.
func (r titleReader) asInText(name, title string) string {
	if strings.ContainsFunc(title, unicode.IsLower) {
		return name
	}
	for _, leaf := range r.Leaves {
		at := strings.Index(strings.ToUpper(leaf.String), strings.ToUpper(name))
		if at < 0 || at+len(name) > len(leaf.String) {
			continue
		}
		if said := leaf.String[at : at+len(name)]; strings.ContainsFunc(said, unicode.IsLower) &&
			strings.EqualFold(said, name) {
			return said
		}
	}
	return strings.ToUpper(name)
}

// opened is the meeting to which the first paragraphs welcome somebody, “welcome to the
// ASEAN-Atlantis Forum”, or with which a sentence of theirs begins that says that it was held.
func (r titleReader) opened() (m Name, proof archive.Evidence, ok bool) {
	const paragraphs, reach = 12, 240 // blocks, letters of a name and of what is behind it
	const article = "The "
	for _, leaf := range r.Leaves[:min(len(r.Leaves), paragraphs)] {
		if leaf.Kind != text.Paragraph && leaf.Kind != text.Clause {
			continue
		}
		for _, at := range r.SentencesOf(leaf) {
			sentence := leaf.String[at[0]:at[1]]
			from := -1
			welcome, welcomed := welcomes.Find(sentence)
			switch {
			case welcomed:
				from = welcome.End
			case strings.HasPrefix(sentence, article):
				from = len(article)
			default:
				continue
			}
			rest := strings.TrimLeft(sentence[from:], " ")
			start := at[1] - len(rest)
			r.words = rest[:text.Reach(rest, reach)]
			r.whole, r.low, r.free = r.words, 0, 0
			r.fields = r.fieldsOf(r.words, len(r.words))
			if m, ok = r.ownAt(0, true); !ok || len(m.Ordinals) > 0 || !welcomed && !isHeld(r.words[m.To:]) {
				continue
			}
			m.From, m.To = m.From+start, m.To+start
			return m, r.Quote(leaf, m.From, m.To), true
		}
	}
	return Name{}, proof, false
}

// isHeld reports words behind a name, and its short form, that say that it was held.
func isHeld(behind string) bool {
	if short, rest, ok := strings.Cut(behind, ")"); ok && strings.HasPrefix(short, " (") {
		behind = rest
	}
	behind = strings.TrimLeft(behind, " ")
	m, ok := heldVerbs.Opens(behind)
	return ok && m.Start == 0 && m.Value == ""
}

// standsBehindOpening reports a word such as “at” before the field at k, or one with the
// article.
func standsBehindOpening(fields []field, k int) bool {
	if k > 0 && fields[k-1].word == "the" {
		k--
	}
	return k > 0 && !fields[k-1].closes && openingsOfOwn.Has(fields[k-1].word)
}

// ownAt reads a meeting whose name begins at a field, with its number or without.
func (r titleReader) ownAt(k int, behindOpening bool) (m Name, ok bool) {
	const fewest, most = 2, 12 // words of a name
	words, fields := r.words, r.fields
	o, numbered := r.openerAt(words, fields, k)
	if !numbered || o.special {
		o, numbered = opener{first: k, at: k, next: k}, false
	}
	if len(fields) == 0 {
		return m, false
	}
	start := o.readHead(fields)
	if start == len(fields) || fields[start].aside || !unicode.IsUpper(paper.FirstRune(fields[start].word)) {
		return m, false
	}
	ends := slices.DeleteFunc(r.nameEnds(&o, words, fields, start), func(e nameEnd) bool { return e.known || e.topic })
	if len(ends) == 0 {
		return m, false
	}
	end := ends[len(ends)-1]
	o.join(words, fields, start, end)
	if o.special {
		return m, false // which is read wherever it stands
	}
	o.name = o.full
	parts := strings.Fields(o.name)
	isTold := slices.ContainsFunc(parts, func(word string) bool {
		return headlineVerbs.Has(word) || countedWords.Has(word)
	})
	if len(parts) < fewest || len(parts) > most || isTold || namesVenue(words[o.To:]) {
		return m, false
	}
	next := end.field + 1
	if !numbered && next < len(fields) && !fields[end.field].closes && IsYear(fields[next].word) {
		o.Year, o.To = fields[next].word, fields[next].end
	}
	isWhole := strings.Trim(words[o.To:], " .)") == ""
	switch {
	case numbered && !behindOpening && o.Year == "" && !o.figures: // “First Lady attends the Forum”
		return m, false
	case numbered:
	case behindOpening && (r.namesASEAN(&o) || r.isOfTwoSides(parts[0])):
	case !behindOpening && isWhole && (o.Year != "" || hasASEAN(parts[0])):
	default:
		return m, false
	}
	if series, known := r.Lists.Meetings.Find(o.name); known && !numbered {
		if r.meansOther(series, o.name) {
			return m, false
		}
		o.Series = series
	}
	o.id = r.idOf(o.name, r.namesASEAN(&o))
	return o.Name, true
}

// isOfTwoSides reports a compound of two who meet: “SIPO-IPOS”, “Singapore-China”.
func (r titleReader) isOfTwoSides(word string) bool {
	short := func(part string) bool {
		return isShortForm(part) && strings.ToUpper(part) == part && !text.IsFigures(part)
	}
	return isCompoundOf(word, func(part string) bool { return short(part) || r.isCountry(part) })
}

// isOfCountries reports a compound of countries alone.
func (r titleReader) isOfCountries(word string) bool { return isCompoundOf(word, r.isCountry) }

// isCountry reports the name of a partner or of a member.
func (r titleReader) isCountry(part string) bool {
	found := false
	r.Lists.Names.Find(part, func(m authority.Match) {
		isWhole := m.Start == 0 && m.End == len(part)
		found = found || isWhole && (m.Kind == authority.PartnerName || m.Kind == authority.MemberName)
	})
	return found
}

// isCompoundOf reports several parts with dashes between them that all are sides.
func isCompoundOf(word string, isSide func(string) bool) bool {
	dash := func(c rune) bool { return c == '-' || c == '–' }
	parts := strings.FieldsFunc(word, dash)
	const sides = 2
	return len(parts) >= sides && !slices.ContainsFunc(parts, func(part string) bool { return !isSide(part) })
}

// withSmallWords writes the small words of a title in small letters where it stands in
// capitals throughout: “SPEECH AT THE FORUM ON PORTS”. Its offsets stay.
func withSmallWords(title string) string {
	if strings.ContainsFunc(title, unicode.IsLower) {
		return title
	}
	fields := strings.Split(title, " ")
	for i, word := range fields {
		if small := strings.ToLower(word); smallInTitles.Has(small) && len(small) == len(word) {
			fields[i] = small
		}
	}
	return strings.Join(fields, " ")
}
