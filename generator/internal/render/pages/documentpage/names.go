package documentpage

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
)

// NameGroup is a part of the list of what a document names: its partners, its
// people.
type NameGroup struct {
	ID, Heading string
	Rules       []RuleLink // by which its names were read
	Names       []NameView
}

// NameView is something that the document names, with what is known of it. It
// is an entry of the list beside the text, and the card to which its mentions
// in the text lead: one for each thing and document, not for each mention.
type NameView struct {
	ID         string // by which mentions lead here, "" when none is marked
	Before     string // what stands before the name: H.E.
	Name       string
	Href       string // "" when it has no page
	Is         string // what it is, "" when that is not known
	Tag        string // what is to be said of the fact itself: party, not defined here
	Mentions   int
	Rule       RuleLink
	ShowRule   bool     // others of its group were read by other rules
	Says       string   // what the rule does
	Steps      []string // of the reasoning
	Evidence   []EvidenceView
	Paragraphs []shell.ParagraphLink
	More       int // paragraphs beyond those listed

	proof []archive.Evidence
}

// nameList gathers what a document names.
type nameList struct {
	view
	groups  []NameGroup
	matcher nameMatcher
}

// namesOf lists what a document names, and marks the mentions in its text. The digest
// is that of NamesIn.
func (v view) namesOf(body *text.Body) (groups []NameGroup, sum string) {
	l := &nameList{view: v, matcher: newNameMatcher(v.maker.lists, v.Site.Inputs())}
	l.partners()
	l.meetings()
	l.people()
	l.acronyms()
	l.plans()
	l.treaties()
	l.institutions()
	l.members()
	l.groupsNamed()
	l.places()
	l.topics()
	for i := range l.groups {
		l.groups[i].showRules()
	}
	l.matcher.mark(body, v.words.marks, func(group, name int) *NameView { return &l.groups[group].Names[name] })
	return l.groups, l.matcher.said.Sum().String()
}

// begin begins a group.
func (l *nameList) begin(id, heading string) {
	if n := len(l.groups); n > 0 && len(l.groups[n-1].Names) == 0 {
		l.groups = l.groups[:n-1]
	}
	l.groups = append(l.groups, NameGroup{ID: id, Heading: heading})
}

// showRules names the rules of the group, the one of most names first, and with
// a name its own where it is another one and nothing else says it.
func (g *NameGroup) showRules() {
	counts := map[RuleLink]int{}
	var all []RuleLink
	for _, name := range g.Names {
		counts[name.Rule]++
		all = append(all, name.Rule)
	}
	g.Rules = ruleLinks(all)
	// By the number of names; those of as many as they first come, for determinism.
	slices.SortStableFunc(g.Rules, func(a, b RuleLink) int { return counts[b] - counts[a] })
	for i := range g.Names {
		name := &g.Names[i]
		name.ShowRule = len(g.Rules) > 1 && name.Rule != g.Rules[0] && name.Says == ""
	}
}

// add adds a name to the group, and returns where it stands for the matcher.
func (l *nameList) add(view NameView, paragraphs []int) entryPlace {
	view.Paragraphs, view.More = l.Paragraphs(l.d, paragraphs)
	group := &l.groups[len(l.groups)-1]
	group.Names = append(group.Names, view)
	if !slices.IsSorted(paragraphs) {
		paragraphs = slices.Sorted(slices.Values(paragraphs))
	}
	return entryPlace{len(l.groups) - 1, len(group.Names) - 1, paragraphs}
}

func (l *nameList) partners() {
	l.begin("partners", "Partners")
	for _, m := range l.d.Partners {
		view := NameView{
			Name: m.Name,
			Href: l.Href(address.Partner(m.ID)),
			Is:   l.Names.PartnerIs(m.ID, l.Words),
			Tag: string(
				m.Role,
			),
			Mentions: m.Mentions,
			Rule:     l.rule(m.Rule),
			Says:     l.maker.rules[m.Rule].Says,
			proof:    m.Evidence,
		}
		l.matcher.listed(authority.PartnerName, m.ID, l.add(view, m.Paragraphs))
	}
}

// meetings are the editions that the document names. A series has a page when
// a file describes it or several documents name it.
func (l *nameList) meetings() {
	l.begin("meetings", "Meetings")
	for _, m := range l.d.Meetings {
		view := NameView{Name: l.Words.Meeting(m), Rule: l.rule(m.Rule), Steps: m.Reasoning, proof: m.Evidence}
		if series := l.Names.Meetings[m.ID]; series != nil {
			view.Href = l.Href(address.Edition(series.Address, m.Ordinal))
			view.Is = editionIs(series, &m, l.Words)
		}
		at := l.add(view, m.Paragraphs)
		for _, e := range m.Evidence {
			l.matcher.phrase(plainWords(e.Quote), at)
		}
		if m.Ordinal > 0 {
			l.matcher.phrase(say.English.Edition(m.Ordinal, m.Name), at) // as texts have it
		}
	}
}

// editionIs says when and where an edition was held, as far as its series
// knows: one with a number, or the only special one of its year.
func editionIs(series *archive.SeriesEntry, m *archive.MeetingMention, words *say.Language) string {
	is := ""
	for _, e := range series.Editions {
		switch held := say.Joined(", ", words.Date(e.Date), e.Place); {
		case e.GapTo > 0: // it stands for editions of which nothing is known
		case m.Ordinal > 0 && e.Number == m.Ordinal:
			return held
		case m.Special && e.Special != "" && m.Year != "" && edtf.Year(e.Date) == m.Year:
			if is != "" {
				return "" // two in one year
			}
			is = held
		}
	}
	return is
}

func (l *nameList) people() {
	l.begin("people", "People")
	var seen = map[string]int{} // how many persons have a word in their name
	for _, p := range l.d.People {
		for word := range strings.FieldsSeq(p.Name) {
			seen[word]++
		}
	}
	for i, p := range l.d.People {
		at := ""
		if l.d.Persons != nil && l.d.Persons[i] != "" {
			at = l.Href(l.d.Persons[i])
		}
		view := NameView{
			Before: p.Honorific,
			Name:   p.Name,
			Href:   at,
			Is:     p.Role,
			Rule:   l.rule(p.Rule),
			proof:  p.Evidence,
		}
		entry := l.add(view, p.Paragraphs)
		l.matcher.phrase(p.Name, entry)
		for word := range strings.FieldsSeq(p.Name) {
			if seen[word] == 1 {
				l.matcher.shortName(word, entry)
			}
		}
	}
	for i, t := range l.d.Titles {
		if l.d.Holders == nil || l.d.Holders[i] == nil {
			continue
		}
		holder := l.d.Holders[i]
		known := say.Who{Words: l.Words}.Held(t.Words, holder.Term)
		view := NameView{Name: holder.Name, Href: l.Href(holder.Address), Is: t.Words, Tag: "not by name",
			Rule: l.rule(t.Rule), Steps: []string{known}, proof: t.Evidence}
		l.matcher.phrase(plainWords(t.Words), l.add(view, t.Paragraphs))
	}
}

func (l *nameList) acronyms() {
	l.begin("acronyms", "Acronyms")
	for _, a := range l.d.Acronyms {
		view := NameView{
			Name: a.Short, Href: l.Href(l.Acronym(a.Short)), Is: a.Long, Rule: l.rule(a.Rule), proof: a.Evidence,
		}
		if a.Basis != archive.Stated {
			view.Tag = "not defined here"
		}
		l.matcher.phrase(a.Short, l.add(view, a.Paragraphs))
	}
}

func (l *nameList) plans() {
	l.begin("plans", "Plans and agreements")
	for _, p := range l.d.Plans {
		is := say.Joined(", ", l.Words.Period(p.Period), l.Words.Adopted(p.Adopted))
		view := NameView{
			Name: p.Name, Href: l.Href(address.Plan(p.ID)), Is: is, Rule: l.rule(p.Rule), proof: p.Evidence,
		}
		l.add(view, p.Paragraphs)
	}
}

// treaties are those that content/treaties describes: by their names, and the plans whose
// lineage and years, or adoption, are those of an entry.
func (l *nameList) treaties() {
	l.begin("treaties", "Treaties")
	for _, m := range l.d.Treaties {
		if t := l.Names.Treaties[m.ID]; t != nil {
			view := NameView{
				Name: t.Name, Href: l.Href(t.Address), Is: say.Instrument(l.Words, t.Kind, t.Signed, t.Period),
				Mentions: m.Mentions, Rule: l.rule(m.Rule), proof: m.Evidence,
			}
			l.matcher.listed(authority.TreatyName, m.ID, l.add(view, m.Paragraphs))
		}
	}
	for i, id := range l.d.Instruments {
		isNamed := slices.ContainsFunc(l.d.Treaties, func(m archive.NameMention) bool { return m.ID == id })
		if t := l.Names.Treaties[id]; t != nil && !isNamed {
			p := &l.d.Plans[i]
			l.add(NameView{
				Name: t.Name, Href: l.Href(t.Address), Is: say.Instrument(l.Words, t.Kind, t.Signed, t.Period),
				Rule: l.rule(p.Rule), proof: p.Evidence,
			}, p.Paragraphs)
		}
	}
}

// institutions are those that content/institutions describes.
func (l *nameList) institutions() {
	l.begin("institutions", "Institutions")
	for _, m := range l.d.Institutions {
		if n := l.Names.Institutions[m.ID]; n != nil {
			view := NameView{
				Name: n.Name, Href: l.Href(n.Address), Is: l.Words.Term(n.Kind), Mentions: m.Mentions,
				Rule: l.rule(m.Rule), proof: m.Evidence,
			}
			l.matcher.listed(authority.InstitutionName, m.ID, l.add(view, m.Paragraphs))
		}
	}
}

func (l *nameList) members() {
	l.begin("members", "Members of ASEAN")
	for _, m := range l.d.Members {
		view := NameView{
			Is:   l.Names.NotYet(m.ID, l.d.Date, l.Words),
			Href: l.Href(address.Member(m.ID)), Mentions: m.Mentions, Rule: l.rule(m.Rule), proof: m.Evidence,
		}
		if member := l.Names.Members[m.ID]; member != nil {
			view.Name = member.Name
		}
		l.matcher.listed(authority.MemberName, m.ID, l.add(view, m.Paragraphs))
	}
}

func (l *nameList) groupsNamed() {
	l.begin("groups", "Groups")
	for _, m := range l.d.Groups {
		if g := l.Names.Groups[m.ID]; g != nil {
			view := NameView{
				Name:     g.Name,
				Href:     l.Href(g.Address),
				Mentions: m.Mentions,
				Rule:     l.rule(m.Rule),
				proof:    m.Evidence,
			}
			l.matcher.listed(authority.GroupName, m.ID, l.add(view, m.Paragraphs))
		}
	}
}

func (l *nameList) places() {
	l.begin("places", "Places")
	for _, m := range l.d.Places {
		if p := l.Names.Places[m.ID]; p != nil {
			country := l.Names.Country(p.Country, l.Words)
			view := NameView{
				Name:     p.Name,
				Href:     l.Href(p.Address),
				Is:       country,
				Mentions: m.Mentions,
				Rule:     l.rule(m.Rule),
				proof:    m.Evidence,
			}
			l.matcher.listed(authority.PlaceName, m.ID, l.add(view, m.Paragraphs))
		}
	}
}

// topics are listed and not marked: their terms are everywhere.
func (l *nameList) topics() {
	l.begin("topics", "Topics")
	for _, t := range l.d.Topics {
		view := NameView{
			Href:     l.Href(address.Topic(t.ID)),
			Mentions: t.Mentions,
			Rule:     l.rule(t.Rule),
			proof:    t.Evidence,
		}
		if topic := l.Names.Topics[t.ID]; topic != nil {
			view.Name = topic.Name
		}
		l.add(view, t.Paragraphs)
	}
	l.begin("", "")
	l.groups = l.groups[:len(l.groups)-1]
}

// showProof fills in the words that prove each name.
func (f *wordFinder) showProof(groups []NameGroup) {
	for _, group := range groups {
		for i := range group.Names {
			group.Names[i].Evidence = f.views(group.Names[i].proof)
		}
	}
}

// plainWords is a quotation as it reads on one line.
func plainWords(quote string) string { return strings.Join(strings.Fields(quote), " ") }
