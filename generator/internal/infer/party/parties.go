package party

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

var (
	envoys = lexicon.List("en/envoys")
	// beforeSubjects may stand before the subject of a sentence, and
	// beforeBystanders before who is no subject.
	beforeSubjects   = lexicon.List("en/openings-before-subjects")
	beforeBystanders = lexicon.List("en/words-before-bystanders")
	rivalries        = lexicon.List("en/words-for-rivalry")
	// dealings are what ASEAN does with whom it meets, and asides part a partner
	// behind it from them.
	dealings = lexicon.List("en/dealings-of-asean")
	asides   = lexicon.List("en/words-before-asides")
	// speakingFor stand before the name of those for whom somebody speaks.
	speakingFor = lexicon.List("en/words-of-speaking-for")
)

// Who is party to a document is asked of its parts in turn: what the title names; whom
// the preamble of a treaty names; whom the first sentence sets beside ASEAN; whom the
// rest of the opening does; and, where no partner is named so, the group that meets
// there. The first part that answers settles it: further down a text speaks of many. Where
// none does, what the whole text comes back to tells.
// The government that issued the text is party to it, and so are the one on whose paper it
// is written and the one whose leader or minister speaks or acts at its head.

// longestList is how many partners the rest of an opening may set beside ASEAN
// before they are a list of meetings and no parties.
const longestList = 3

// decideParties gives the partners of the list their roles.
func (r *reading) decideParties(list *partnerList, whose Whose) {
	if !r.partiesInTitle(list) {
		r.partiesInText(list)
	}
	r.partyByIssuer(list, whose.Issuer)
	letterhead{r}.parties(list, whose)
	voices{r}.parties(list)
	foremost{r}.parties(list)
}

// partiesInText asks the first sentence, and where it answers nothing the rest
// of the opening.
func (r *reading) partiesInText(list *partnerList) {
	lead, from, to := r.leadSentence()
	if (preambleReader{r}).parties(list) || lead != nil && r.isTour(passageOf(lead, from, to)) {
		return
	}
	if lead != nil && (r.partiesBeside(list, lead, from, to) > 0 || r.partyWithASEAN(list, lead, from, to) ||
		r.metByASEAN(list, lead, from, to)) {
		return
	}
	if !(groupReader{r}).parties(list, lead, from, to) && !r.isOwnMeeting() && !r.partiesInOpening(list) {
		throughout{r}.parties(list)
	}
}

// partyByIssuer makes party the partner whose government issued a document
// that speaks of ASEAN at its head, or again and again.
func (r *reading) partyByIssuer(list *partnerList, issuer archive.Fact) {
	id := r.Lists.IssuerPartner(issuer.Value)
	if id == "" || len(issuer.Evidence) == 0 || !r.concernsASEAN() {
		return
	}
	f := list.get(id)
	if f.Role == archive.Party {
		return
	}
	f.Role, f.Rule, f.Basis, f.Evidence = archive.Party, rule.IssuerParty, archive.Inferred, issuer.Evidence
}

// concernsASEAN reports a document that speaks of ASEAN at its head, or in so many of its
// paragraphs that it is about ASEAN.
func (r *reading) concernsASEAN() bool { return r.speaksOfASEAN() || (throughout{r}).isAboutASEAN() }

// speaksOfASEAN reports whether the title or the opening of the text names
// ASEAN, what stands for it, one of its meetings, or a group to which its
// members belong.
func (r *reading) speaksOfASEAN() bool {
	title := r.Titled.Value
	if namesOfASEAN.In(title) || namesForASEAN.In(title) || r.namesItsMeeting(title) {
		return true
	}
	for _, leaf := range r.Leaves {
		if !leaf.Opens {
			break
		}
		_, named := namesOfASEAN.FindAmong(leaf.Words, leaf.String)
		_, meant := namesForASEAN.FindAmong(leaf.Words, leaf.String)
		if named || meant || slices.ContainsFunc(leaf.Names, r.isGroupOfASEAN) {
			return true
		}
	}
	return false
}

// namesItsMeeting reports whether words name a meeting that content/ lists as
// one of ASEAN's, such as the AEM-USTR Consultations.
func (r *reading) namesItsMeeting(words string) bool {
	for _, m := range r.MeetingsIn(words) {
		if m.Series != nil {
			return true
		}
	}
	return false
}

// isGroupOfASEAN reports the name of a group to which members of ASEAN belong.
func (r *reading) isGroupOfASEAN(n paper.Name) bool {
	if n.Kind != authority.GroupName {
		return false
	}
	for i := range r.Lists.Groups {
		if g := &r.Lists.Groups[i]; g.ID == n.Target {
			return g.WithASEAN || len(g.Members) > 0
		}
	}
	return false
}

// partiesInTitle makes party whom a stated title names, or a leader of whom
// the text says whose he is, where the document speaks of ASEAN at all.
func (r *reading) partiesInTitle(list *partnerList) bool {
	title := r.Titled
	if title.Basis != archive.Stated || !r.concernsASEAN() || r.isBetweenPartners() {
		return false
	}
	found := false
	p := r.passageOfTitle()
	rows := p.rows()
	isCounted := r.countsInTitle(p, rows)
	for _, row := range rows {
		for _, s := range row.sides {
			if s.who != isPartner || !isCounted(row) || r.isCountryOfPlace(p, s) {
				continue
			}
			f := list.get(s.id)
			f.Role, f.Rule, f.Evidence = archive.Party, rule.InTitle, title.Evidence
			if title.Source != archive.FromText {
				f.Mentions++ // the text does not count it
			}
			found = true
		}
	}
	names := slices.ContainsFunc(rows, func(row row) bool { return row.has(isPartner) })
	return found || !names && r.leaderInTitle(list, p)
}

// isBetweenPartners reports a text that tells of two partners, and of ASEAN only by
// the way: its title names neither ASEAN nor a member, and its first sentence begins
// with both partners side by side and names no more than them and where they met.
func (r *reading) isBetweenPartners() bool {
	namesASEAN := func(rows []row) bool {
		return slices.ContainsFunc(rows, func(row row) bool { return row.has(isASEAN) })
	}
	lead, from, to := r.leadSentence()
	if lead == nil || namesASEAN(r.passageOfTitle().rows()) || r.namesItsMeeting(r.Titled.Value) {
		return false
	}
	rows := passageOf(lead, from, to).rows()
	if len(rows) == 0 || len(rows[0].sides) < 2 || namesASEAN(rows) {
		return false
	}
	return !slices.ContainsFunc(rows[0].sides, func(s side) bool { return s.who != isPartner })
}

// passageOfTitle is the title with its words and names.
func (r *reading) passageOfTitle() passage {
	p := passage{text: r.Titled.Value}
	p.words = text.AppendWords(nil, p.text, nil)
	r.Lists.Names.FindAmong(p.words, p.text, func(m authority.Match) {
		p.names = append(p.names, paper.AsTheTextHas(r.Paper, m, p.text[m.Start:m.End]))
	})
	p.nameGovernments(r.Lists)
	return p
}

// isRivalry reports partners that are named for what they have against each
// other: “rivalry between the United States and China”.
func (p passage) isRivalry(row row) bool {
	const near = 3 // words
	if row.has(isASEAN) || len(row.sides) < 2 {
		return false
	}
	before := p.wordsBefore(row.sides[0].start)
	_, before3 := rivalries.FindAmong(before[max(0, len(before)-near):], p.text)
	behind := p.wordsFrom(row.sides[len(row.sides)-1].end)
	_, behind3 := rivalries.FindAmong(behind[:min(len(behind), near)], p.text)
	return before3 || behind3
}

// isCountryOfPlace reports a partner that says where a place is, at the end of
// a title: “…, Busan, Korea”.
func (r *reading) isCountryOfPlace(p passage, s side) bool {
	const parted = ", "
	for _, n := range p.names {
		if n.Kind == authority.PlaceName && n.End+len(parted) == s.start && p.text[n.End:s.start] == parted {
			return true
		}
	}
	return false
}

// leaderInTitle makes party the partner whose leader the title names: the
// opening says whose, as “Russian Foreign Minister Sergey Lavrov” does.
func (r *reading) leaderInTitle(list *partnerList, title passage) bool {
	const shortest = 4 // letters of a name
	for _, leaf := range r.Leaves {
		if !leaf.Opens {
			break
		}
		p := passageOf(leaf, 0, len(leaf.String))
		for _, s := range p.sides() {
			end, acts := p.officeBehind(s.end)
			if s.who != isPartner || !acts {
				continue
			}
			for _, w := range p.wordsFrom(end) {
				_, known := betweenSides.OfKey(w.Key)
				if !known && (!w.Is(text.Capital) || strings.Trim(leaf.String[end:w.Start], " ") != "") {
					break
				}
				end = int(w.End)
				isNamed := slices.ContainsFunc(title.words, func(t text.Word) bool { return t.Key == w.Key })
				if known || end-int(w.Start) < shortest || !isNamed {
					continue
				}
				f := list.get(s.id)
				f.Role, f.Rule = archive.Party, rule.InTitle
				f.Evidence = []archive.Evidence{r.Quote(leaf, s.start, end)}
				return true
			}
		}
	}
	return false
}

// leadSentence is the first sentence of the text proper: behind the title and
// the dateline.
func (r *reading) leadSentence() (leaf *paper.Block, from, to int) {
	for i, leaf := range r.Leaves {
		if i == r.Title || leaf.Kind == text.Heading || !text.Longer(leaf.String, topline.LongEnoughToLead-1) ||
			r.isBelowPicture(leaf) {
			continue
		}
		start := 0
		if i == r.Dateline.Leaf {
			start = min(r.Dateline.End, len(leaf.String))
		}
		for _, s := range text.Sentences(leaf.String[start:]) {
			return leaf, start + s[0], start + s[1]
		}
	}
	return nil, 0, 0
}

// opening are the paragraphs with which the text opens, without those below pictures.
func (r *reading) opening() (list []*paper.Block) {
	for _, leaf := range r.Leaves {
		if !leaf.Opens {
			break
		}
		if !r.isBelowPicture(leaf) {
			list = append(list, leaf)
		}
	}
	return list
}

// isBelowPicture reports words with the credit of a picture, which do not lead the text.
func (r *reading) isBelowPicture(leaf *paper.Block) bool {
	lead, _ := r.LeadBlock()
	return leaf != lead && phrase.IsCredited(leaf.String)
}

// partiesBeside makes party whom a passage sets beside ASEAN, and counts them.
func (r *reading) partiesBeside(list *partnerList, leaf *paper.Block, from, to int) int {
	found := besideASEAN(passageOf(leaf, from, to))
	for _, b := range found {
		f := list.get(b.id)
		f.Role, f.Rule, f.Evidence = archive.Party, rule.Beside, []archive.Evidence{r.Quote(leaf, b.start, b.end)}
	}
	return len(found)
}

// beside is a partner beside ASEAN, with the words that show it.
type beside struct {
	id         string
	start, end int
}

// besideASEAN are the partners that a passage sets beside ASEAN, each once.
func besideASEAN(p passage) (list []beside) {
	add := func(s side, start, end int) {
		if !slices.ContainsFunc(list, func(b beside) bool { return b.id == s.id }) {
			list = append(list, beside{s.id, start, end})
		}
	}
	for _, row := range p.rows() {
		with := p.withASEAN(row)
		for _, s := range row.sides {
			if s.who != isPartner {
				continue
			}
			if with {
				add(s, row.sides[0].start, row.sides[len(row.sides)-1].end)
			} else if end, ok := p.envoyToASEAN(s.start, s.end); ok {
				add(s, s.start, end)
			} else if start, end, ok := p.speaksForAtASEAN(s); ok {
				add(s, start, end)
			}
		}
	}
	return list
}

// partyWithASEAN makes party who is the subject of a sentence about ASEAN: “the
// UK became a Dialogue Partner of ASEAN”, “Turkey and Pakistan want to open
// dialogues with ASEAN”.
func (r *reading) partyWithASEAN(list *partnerList, leaf *paper.Block, from, to int) bool {
	p := passageOf(leaf, from, to)
	row, end, ok := p.subjectBeforeASEAN()
	if !ok {
		return false
	}
	for _, s := range row.sides {
		f := list.get(s.id)
		f.Role, f.Rule = archive.Party, rule.Beside
		f.Evidence = []archive.Evidence{r.Quote(leaf, row.sides[0].start, end)}
	}
	return true
}

// metByASEAN makes party whom ASEAN meets, or those who act for it do: “the
// Secretary-General of ASEAN met the President of the Asian Development Bank”.
func (r *reading) metByASEAN(list *partnerList, leaf *paper.Block, from, to int) bool {
	p := passageOf(leaf, from, to)
	subject, met, ok := p.metByASEAN()
	if !ok {
		return false
	}
	for _, s := range met.sides {
		f := list.get(s.id)
		f.Role, f.Rule = archive.Party, rule.Beside
		f.Evidence = []archive.Evidence{r.Quote(leaf, subject, s.end)}
	}
	return true
}

// metByASEAN is the row of partners whom ASEAN meets, the only side before them in
// the sentence, and where that is named.
func (p passage) metByASEAN() (subject int, met row, ok bool) {
	const farthest, fewWords = 24, 8 // words from the verb to the partner; with "with" before that
	rows := p.rows()
	i := slices.IndexFunc(rows, func(row row) bool { return row.has(isPartner) || row.has(isMember) })
	if i < 1 || rows[i].has(isMember) || p.namesBody(rows[i]) {
		return 0, met, false
	}
	met = rows[i]
	subject = rows[0].sides[0].start
	own := rows[i-1].sides
	between := passage{text: p.text, words: p.wordsFrom(own[len(own)-1].end)}
	between.words = between.wordsBefore(met.sides[0].start)
	m, meets := dealings.FindAmong(between.words, p.text)
	if !meets && len(between.words) <= fewWords && p.isBehindWith(met.sides[0].start) {
		m.End, meets = own[len(own)-1].end, true // whatever it is that they do with them
	}
	if !meets || !p.isSubjectOf(subject) || strings.ContainsAny(p.text[m.End:met.sides[0].start], ";:“") {
		return 0, met, false
	}
	behind := between.wordsFrom(m.End)
	_, aside := asides.FindAmong(behind, p.text)
	return subject, met, !aside && len(behind) <= farthest
}

// isSubjectOf reports whether the name of ASEAN that begins at an offset is the
// subject of its sentence, or says whose that is.
func (p passage) isSubjectOf(at int) bool {
	_, aside := asides.FindAmong(p.wordsBefore(at), p.text)
	return !aside
}

// subjectBeforeASEAN is the row of partners that is the subject of a sentence
// in which ASEAN is named behind it, and no other partner before.
func (p passage) subjectBeforeASEAN() (subject row, end int, ok bool) {
	rows := p.rows()
	for _, row := range rows {
		switch {
		case row.has(isASEAN):
			isASEANBehind := row.sides[0].who == isASEAN && p.isASEANItself(row.sides[0])
			if subject.sides == nil || !isASEANBehind || p.endsAim(subject) {
				return subject, end, false
			}
			isActor := p.isSubject(subject.sides[0].start)
			if p.isBehindWith(row.sides[0].start) { // whoever it is that meets, it is with ASEAN
				isActor = !p.isBystander(subject.sides[0].start)
			}
			return subject, row.sides[0].end, isActor
		case row.has(isPartner) && (subject.sides != nil || row.has(isMember) || p.isNeighbours(row, rows)):
			return subject, end, false
		case row.has(isPartner):
			subject = row
		}
	}
	return subject, end, false
}

// isASEANItself reports a side that is ASEAN, and not one of its members: “an
// ASEAN member”.
func (p passage) isASEANItself(s side) bool {
	behind := p.wordsFrom(s.end)
	m, one := oneOfASEAN.FindAmong(behind[:min(len(behind), 2)], p.text)
	return !one || m.Value == "all" || strings.Trim(p.text[s.end:m.Start], " ") != ""
}

// endsAim reports a row with which the first of two aims ends, so that somebody else has
// the second: “to meet the threat posed by Japan and to strengthen ties with ASEAN”.
func (p passage) endsAim(row row) bool {
	behind := p.wordsFrom(row.sides[len(row.sides)-1].end)
	return len(behind) > 1 && behind[0].Of(p.text) == "and" && behind[1].Of(p.text) == "to"
}

// isBehindWith reports whether “with” stands before an offset.
func (p passage) isBehindWith(at int) bool {
	return strings.HasSuffix(strings.TrimSuffix(p.text[:at], "the "), " with ")
}

// isBystander reports whether what begins at an offset does not act: something
// happens there, or is compared with it.
func (p passage) isBystander(at int) bool {
	for _, w := range slices.Backward(p.wordsBefore(at)) {
		if beforeBystanders.HasKey(w.Key) {
			return true
		}
		if _, known := betweenSides.OfKey(w.Key); !known {
			return false
		}
	}
	return false
}

// isSubject reports whether what begins at an offset can be the subject of the
// sentence: before it stand but names, offices and days.
func (p passage) isSubject(at int) bool {
	if p.isBystander(at) {
		return false
	}
	before := p.wordsBefore(at)
	for i, w := range slices.Backward(before) {
		if strings.ContainsAny(p.text[w.End:at], ",:“") {
			return true // a clause ends before it
		}
		_, known := betweenSides.OfKey(w.Key)
		isOf := i+1 < len(before) && before[i+1].Of(p.text) == "of" // "the people of Japan"
		isNamed := w.Is(text.Capital | text.Figure)
		if !known && !isOf && !isNamed && !beforeSubjects.HasKey(w.Key) {
			return false
		}
	}
	return true
}

// partiesInOpening looks at the opening, of which the first sentence sets nobody
// beside ASEAN. Where its sentences set many partners there, it lists meetings.
func (r *reading) partiesInOpening(list *partnerList) bool {
	found := map[string][]archive.Evidence{}
	var order []string
	for _, leaf := range r.opening() {
		for _, s := range r.SentencesOf(leaf) {
			for _, b := range besideASEAN(passageOf(leaf, s[0], s[1])) {
				if found[b.id] == nil {
					found[b.id] = []archive.Evidence{r.Quote(leaf, b.start, b.end)}
					order = append(order, b.id)
				}
			}
		}
	}
	if len(order) > longestList {
		return false
	}
	for _, id := range order {
		f := list.get(id)
		f.Role, f.Rule, f.Evidence = archive.Party, rule.Beside, found[id]
	}
	return len(order) > 0 || r.subjectInOpening(list)
}

// subjectInOpening makes party the subject of the first sentence of the opening
// that says what a partner has or does with ASEAN.
func (r *reading) subjectInOpening(list *partnerList) bool {
	for _, leaf := range r.opening() {
		for _, s := range r.SentencesOf(leaf) {
			if r.partyWithASEAN(list, leaf, s[0], s[1]) {
				return true
			}
		}
	}
	return false
}

// isOwnMeeting reports whether the stated title names a meeting that ASEAN
// holds by itself, such as the ASEAN Summit: nobody else is party to it.
func (r *reading) isOwnMeeting() bool {
	title := r.Titled
	if title.Basis != archive.Stated {
		return false
	}
	for _, m := range r.MeetingsIn(title.Value) {
		if m.Series != nil && len(m.Series.With) == 0 {
			return true
		}
	}
	return false
}

// speaksForAtASEAN reports whether somebody speaks for a partner at what is ASEAN's:
// “I stand for Norway at the ASEAN Post Ministerial Conference”. It returns where
// that begins and ends.
func (p passage) speaksForAtASEAN(s side) (start, end int, ok bool) {
	const before = 30 // letters up to the partner
	top := p.text[:s.start]
	top = strings.TrimSuffix(strings.TrimRight(top, " "), " the")
	top = strings.TrimSuffix(strings.TrimSuffix(top, " of"), " Government")
	m, ok := speakingFor.Closes(strings.TrimSuffix(top, " the"))
	if !ok || len(top)-m.End > before {
		return start, end, false
	}
	at, ok := strings.CutPrefix(p.text[s.end:], " at ")
	named, found := namesOfASEAN.Opens(strings.TrimPrefix(at, "the "))
	rest := len(at) - len(strings.TrimPrefix(at, "the "))
	return m.Start, s.end + len(" at ") + rest + named.End, ok && found
}

// envoyToASEAN reports whether a name is that of a partner whose envoy to ASEAN
// is named: “the Ambassador of the Russian Federation to ASEAN”. It returns
// where that ends.
func (p passage) envoyToASEAN(start, end int) (to int, ok bool) {
	const near = 6 // words between an envoy and the name
	before := p.wordsBefore(start)
	if _, ok := envoys.FindAmong(before[max(0, len(before)-near):], p.text); !ok {
		return 0, false
	}
	const behind = " to "
	after, ok := strings.CutPrefix(p.text[end:], behind)
	if !ok {
		return 0, false
	}
	after = strings.TrimPrefix(after, "the ")
	m, ok := namesOfASEAN.Opens(after)
	return len(p.text) - len(after) + m.End, ok && m.Start == 0
}
