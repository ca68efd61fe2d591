package mention

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/link/chronicle/besideday"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/meetingname"
	"aseanarchive/generator/internal/link/chronicle/tellingname"
	"aseanarchive/generator/internal/link/chronicle/token"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/clause"
)

// Reader reads what statements name.
type Reader struct {
	lists     *authority.Lists
	partners  map[string]*authority.Partner
	sentences besideday.Sentences
	words     []text.Word               // of the clause that is read
	tokens    []token.Token             // of it, too
	titles    map[*archive.Entry]Titled // as far as anybody asked
}

// NewReader is a reader of statements that name what the lists know.
func NewReader(lists *authority.Lists, partners map[string]*authority.Partner) *Reader {
	return &Reader{lists: lists, partners: partners, titles: map[*archive.Entry]Titled{}}
}

// Read is what a statement names.
func (r *Reader) Read(d *archive.Entry, e *archive.Event) *Mention {
	m := &Mention{Document: d, Event: e, Only: r.sentences.IsOnly(d, e), Names: map[string]bool{}}
	m.Span, m.Counted = edtf.Counted(e.Date)
	m.Days = int(m.Span.Last.Sub(m.Span.First)/(24*time.Hour)) + 1
	m.Clause, m.Asked = clause.WithoutSpeaker(e.Clause)
	r.words = text.AppendWords(r.words[:0], m.Clause, nil)
	_, kept := embargoes.FindAmong(r.words, m.Clause)
	m.Embargo = kept
	m.Asked = m.Asked || kept || strings.HasSuffix(m.Clause, "?")
	_, m.Talk = wordsOfTalk.FindAmong(r.words, m.Clause)
	if e.Meeting != "" {
		m.Series = append(m.Series, e.Meeting)
	}
	hidden := r.readSides(m)
	verb := len(m.Clause)
	for found := range each(happeningWords, r.words, m.Clause) {
		if found.Value == VisitClass && (m.hasOtherDate(found.Start) || m.Day().IsOfTalkAbout(found.Start)) {
			continue // “an official said yesterday that the trip later this month”
		}
		m.happens, verb = true, min(verb, found.Start)
		m.Classes = append(m.Classes, found.Value)
		if before := m.Clause[:found.Start]; isPointed(before) && !IsBeforeOther(before) {
			m.Nouns = append(m.Nouns, strings.ToLower(m.Clause[found.Start:found.End]))
		}
	}
	for found := range each(happeningNouns, r.words, m.Clause) {
		if before := m.Clause[:found.Start]; isPointed(before) && !IsBeforeOther(before) {
			m.Nouns = append(m.Nouns, found.Value)
		}
	}
	slices.Sort(m.Classes)
	m.Classes = slices.Compact(m.Classes)
	r.readNames(m, hidden, verb)
	if len(m.Meetings) > 0 && len(m.Classes) == 0 {
		m.happens, m.Classes = true, []string{MeetingClass}
	}
	m.Series = each1(m.Series)
	if len(m.Series) == 0 && m.Days <= FewDays && len(e.Evidence) > 0 {
		r.readBeside(m, e.Evidence[0].Quote)
		if strings.Contains(m.Clause, "…") && len(m.Groups) == 0 && len(m.Meetings) == 0 && m.Only {
			m.readGroupBeside(e.Evidence[0].Quote)
		}
	}
	m.Partners, m.members = each1(m.Partners), each1(m.members)
	if slices.Contains(m.Classes, VisitClass) {
		for _, id := range slices.Concat(m.Partners, m.members) {
			if !slices.Contains(m.ofOthers, id) {
				m.Names[wayTo+id] = true // who comes to a country is told by its name
			}
		}
	}
	return m
}

// isPointed reports words that point at what follows: “the”, “his”, “tomorrow’s”.
func isPointed(before string) bool {
	fields := strings.Fields(before)
	if len(fields) == 0 {
		return false
	}
	last := strings.ToLower(fields[len(fields)-1])
	return pointers.Has(last) || strings.HasSuffix(last, "’s") || strings.HasSuffix(last, "'s")
}

// pointers point at what follows them.
var pointers = lexicon.List("en/words-that-point")

// each1 are values in an order of their own, each once.
func each1(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

// readBeside reads which series a sentence names outside the clause of its date.
func (r *Reader) readBeside(m *Mention, quote string) {
	outside := &Mention{Clause: clause.Unmarked(quote)}
	tokens := token.Of(outside.Clause)
	for i := range tokens {
		if meetingNouns.HasKey(tokens[i].Key) {
			r.readMeeting(outside, tokens, i)
		}
	}
	m.Beside = outside.Series
}

// readGroupBeside reads of which group's meeting a sentence tells whose clause names none.
func (m *Mention) readGroupBeside(quote string) {
	outside := &Mention{Clause: clause.Unmarked(quote)}
	outside.readGroups(token.Of(outside.Clause), text.AppendWords(nil, outside.Clause, nil))
	if len(outside.Groups) == 1 && m.happens {
		m.Groups = outside.Groups
	}
}

// readSides reads which countries a clause names, and where their names stand.
func (r *Reader) readSides(m *Mention) (hidden []bool) {
	hidden = make([]bool, len(m.Clause))
	hide := func(from, to int) {
		for i := from; i < to; i++ {
			hidden[i] = true
		}
	}
	for found := range each(namesOfASEAN, r.words, m.Clause) {
		m.ASEAN = true
		hide(found.Start, found.End)
	}
	if r.lists.Names == nil {
		return hidden
	}
	r.lists.Names.Find(m.Clause, func(match authority.Match) {
		switch match.Kind {
		case authority.PartnerName, authority.PartnerAdjective:
			m.Partners = append(m.Partners, match.Target)
			if p := r.partners[match.Target]; p != nil && p.Type == "country" {
				m.lands = append(m.lands, match.Target)
			}
		case authority.MemberName:
			m.members = append(m.members, match.Target)
		default:
			return
		}
		if m.hasOtherDate(match.Start) {
			m.ofOthers = append(m.ofOthers, match.Target)
		}
		hide(match.Start, match.End)
	})
	return hidden
}

// each are the entries of a list in a text whose words are known, none inside another.
func each(list *lexicon.Words, words []text.Word, clause string) func(yield func(lexicon.Match) bool) {
	return func(yield func(lexicon.Match) bool) {
		for from := 0; from < len(words); {
			m, ok := list.FindAmong(words[from:], clause)
			if !ok || !yield(m) {
				return
			}
			for from < len(words) && int(words[from].Start) < m.End {
				from++
			}
		}
	}
}

// readNames reads the names of a clause: runs of words with capitals, and those of
// meetings among them.
func (r *Reader) readNames(m *Mention, hidden []bool, verb int) {
	r.tokens = token.Append(r.tokens[:0], m.Clause)
	tokens := r.tokens
	opensSentence := !strings.HasPrefix(m.Clause, "…")
	for i, t := range tokens {
		if m.Clause[t.Start] == '$' || strings.HasPrefix(m.Clause[t.Start:], "€") {
			m.Amounts = append(m.Amounts, amountAt(tokens, i))
		}
		_, isNumber := token.Ordinal(t.Plain)
		if isNumber || hidden[t.Start] || !t.Capital || tellingname.IsPlain(&t) {
			continue
		}
		if i == 0 && opensSentence && (len(tokens) == 1 || !tokens[1].Capital || t.Breaks && openings.HasKey(t.Key)) {
			continue // the capital is that of the sentence
		}
		m.Names[t.Plain] = true
	}
	m.subject = tellingname.Subject(tokens, m.Names, verb)
	m.readGroups(tokens, r.words)
	for i := range tokens {
		if meetingNouns.HasKey(tokens[i].Key) && (tokens[i].Plain != "week" || tokens[i].Capital) {
			r.readMeeting(m, tokens, i)
		}
	}
}

// openings open a sentence of somebody who talks, before what he says: “So, Berg met them”.
var openings = lexicon.List("en/words-that-open-talk")

// amountAt is the sum of money that a token begins: “$10 billion” is another one than “$10 million”.
func amountAt(tokens []token.Token, i int) string {
	if i+1 < len(tokens) && thousands.HasKey(tokens[i+1].Key) {
		return tokens[i].Plain + " " + tokens[i+1].Plain
	}
	return tokens[i].Plain
}

// thousands stand behind the figures of a sum.
var thousands = lexicon.List("en/words-for-amounts")

// readMeeting reads the name that ends with the noun of a meeting: that of a series, or
// one of its own.
func (r *Reader) readMeeting(m *Mention, tokens []token.Token, noun int) {
	n, ok := meetingname.Read(m.Clause, tokens, noun, r.lists.Meetings)
	switch {
	case !ok || IsBeforeOther(m.Clause[:n.First]):
	case n.Series == "":
		if len(n.Name.Own) > 0 && (m.Event == nil || !m.hasOtherMeeting(tokens, n.First, n.End)) {
			m.Meetings = append(m.Meetings, n.Name)
		}
	case m.Event == nil || !m.hasOtherDate(n.Start):
		m.Series = append(m.Series, n.Series)
		m.Ordinal = cmp.Or(m.Ordinal, n.Number)
		const beside = 20 // bytes
		if m.Event != nil && m.Day().IsBeside(n.Start, n.End, beside) {
			m.Near = append(m.Near, n.Series)
		}
		if n.Special {
			m.Special = append(m.Special, n.Series)
		}
	}
}

// readGroups reads of which meetings of groups a clause tells.
func (m *Mention) readGroups(tokens []token.Token, words []text.Word) {
	if m.Event != nil && m.Day().IsOfOther(MeetingClass) {
		return
	}
	for _, named := range groupmeeting.In(m.Clause, tokens, words) {
		if IsBeforeOther(m.Clause[:named.Start]) || m.Event != nil && (m.hasOtherDate(named.Start) ||
			m.hasOtherMeeting(tokens, named.Start, named.End) || named.IsOfOtherYear(m.Clause, m.Event.Date)) {
			continue
		}
		if !slices.Contains(m.Groups, named.Meeting) {
			m.Groups = append(m.Groups, named.Meeting)
		}
	}
}

// HasOtherMeeting reports a noun of another meeting between a name, by where it stands in the
// clause, and the date of the statement: the date is that of the nearer one.
func (m *Mention) HasOtherMeeting(from, to int) bool {
	return m.hasOtherMeeting(token.Of(m.Clause), from, to)
}

func (m *Mention) hasOtherMeeting(tokens []token.Token, from, to int) bool {
	date := strings.Join(strings.Fields(m.Event.Expression), " ")
	at, ok := m.Day().Nearest(from)
	if !ok {
		return false
	}
	const near = 60 // bytes
	if at+len(date) <= from {
		before := token.Of(m.Clause[max(0, at-near):at])
		meets := slices.ContainsFunc(before, func(t token.Token) bool { return meetingNouns.HasKey(t.Key) })
		if meets && from-at-len(date) > near {
			return true // “the meeting tomorrow follows what was said at COP26”
		}
		from, to = at+len(date), from
	} else {
		for to < at && m.Clause[to] != ',' { // over its own noun
			i := slices.IndexFunc(tokens, func(t token.Token) bool { return t.Start >= to })
			if i < 0 || !tokens[i].Capital && !meetingNouns.HasKey(tokens[i].Key) {
				break
			}
			to = tokens[i].End
			if meetingNouns.HasKey(tokens[i].Key) || tokens[i].Breaks {
				break
			}
		}
		from, to = to, at
	}
	return slices.ContainsFunc(tokens, func(t token.Token) bool {
		return t.Start >= from && t.End <= to && meetingNouns.HasKey(t.Key) && t.Plain != "week"
	})
}
