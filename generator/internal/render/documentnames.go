package render

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
)

// NameGroup is a part of the list of what a document names: its partners, its
// people.
type NameGroup struct {
	ID, Heading string
	Names       []NameView
}

// NameView is something that the document names, with what is known of it. It
// is an entry of the list beside the text, and the card to which its mentions
// in the text lead: one for each thing and document, not for each mention.
type NameView struct {
	ID         string // by which mentions lead here, "" when none is marked
	Before     string // what stands before the name: H.E.
	Name       string
	Address    string // "" when it has no page
	Is         string // what it is, "" when that is not known
	Tag        string // what is to be said of the fact itself: party, not defined here
	Mentions   int
	Says       string // what the rule does
	Evidence   []EvidenceView
	Paragraphs []ParagraphLink
	More       int // paragraphs beyond those listed

	proof []archive.Evidence
}

// ParagraphLink leads to a paragraph of the document.
type ParagraphLink struct {
	Line int
	Href string
}

// mostListed is how many paragraphs an entry lists.
const mostListed = 12

// nameList gathers what a document names.
type nameList struct {
	*renderer
	d       *archive.Document
	groups  []NameGroup
	matcher nameMatcher
}

// namesOf lists what a document names, and marks the mentions in its text.
func (r *renderer) namesOf(d *archive.Document, body *text.Body, words *wordFinder) []NameGroup {
	l := &nameList{renderer: r, d: d, matcher: newNameMatcher(r.Names)}
	l.partners()
	l.meetings()
	l.people()
	l.acronyms()
	l.plans()
	l.members()
	l.groupsNamed()
	l.places()
	l.topics()
	l.matcher.mark(body, words.marks, func(group, name int) *NameView { return &l.groups[group].Names[name] })
	return l.groups
}

// begin begins a group.
func (l *nameList) begin(id, heading string) {
	if n := len(l.groups); n > 0 && len(l.groups[n-1].Names) == 0 {
		l.groups = l.groups[:n-1]
	}
	l.groups = append(l.groups, NameGroup{ID: id, Heading: heading})
}

// add adds a name to the group, and returns where it stands for the matcher.
func (l *nameList) add(view NameView, paragraphs []int) entryPlace {
	for _, line := range paragraphs {
		if len(view.Paragraphs) == mostListed {
			view.More = len(paragraphs) - mostListed
			break
		}
		view.Paragraphs = append(view.Paragraphs, ParagraphLink{line, paragraph(l.d, line)})
	}
	group := &l.groups[len(l.groups)-1]
	group.Names = append(group.Names, view)
	return entryPlace{len(l.groups) - 1, len(group.Names) - 1, paragraphs}
}

func (l *nameList) partners() {
	l.begin("partners", "Partners")
	for _, m := range l.d.Partners {
		view := NameView{Name: m.Name, Address: "partners/" + m.ID + ".html", Is: l.names.partnerIs(m.ID), Tag: string(m.Role), Mentions: m.Mentions,
			Says: l.rules[m.Rule].Says, proof: m.Evidence}
		l.matcher.listed(authority.PartnerName, m.ID, l.add(view, m.Paragraphs))
	}
}

// meetings are the editions that the document names. A series has a page when
// a file describes it or several documents name it.
func (l *nameList) meetings() {
	l.begin("meetings", "Meetings")
	for _, m := range l.d.Meetings {
		view := NameView{Name: say.English.Meeting(m), proof: m.Evidence}
		if series := l.names.meetings[m.ID]; series != nil {
			view.Address = series.Address
			if m.Ordinal > 0 {
				view.Address += "#" + say.English.Ordinal(m.Ordinal)
			}
			view.Is = editionIs(series, m.Ordinal)
		}
		at := l.add(view, m.Paragraphs)
		for _, e := range m.Evidence {
			l.matcher.phrase(plainWords(e.Quote), at)
		}
		if m.Ordinal > 0 {
			l.matcher.phrase(say.English.Ordinal(m.Ordinal)+" "+m.Name, at)
		}
	}
}

// editionIs says when and where an edition was held, as far as its series
// knows.
func editionIs(series *archive.SeriesEntry, ordinal int) string {
	for _, e := range series.Editions {
		if ordinal == 0 || e.Number != ordinal || e.GapTo > 0 {
			continue
		}
		return say.Joined(", ", say.English.Date(e.Date), e.Place)
	}
	return ""
}

func (l *nameList) people() {
	l.begin("people", "People")
	var seen = map[string]int{} // how many persons have a word in their name
	for _, p := range l.d.People {
		for word := range strings.FieldsSeq(p.Name) {
			seen[word]++
		}
	}
	for _, p := range l.d.People {
		view := NameView{Before: p.Honorific, Name: p.Name, Address: archive.PersonAddress(text.Slug(p.Name)), Is: p.Role, proof: p.Evidence}
		at := l.add(view, p.Paragraphs)
		l.matcher.phrase(p.Name, at)
		for word := range strings.FieldsSeq(p.Name) {
			if seen[word] == 1 {
				l.matcher.shortName(word, at)
			}
		}
	}
}

func (l *nameList) acronyms() {
	l.begin("acronyms", "Acronyms")
	for _, a := range l.d.Acronyms {
		view := NameView{Name: a.Short, Address: "acronyms.html#" + acronymAnchor(a.Short), Is: a.Long, proof: a.Evidence}
		if a.Basis != archive.Stated {
			view.Tag = "not defined here"
		}
		l.matcher.phrase(a.Short, l.add(view, a.Paragraphs))
	}
}

func (l *nameList) plans() {
	l.begin("plans", "Plans and agreements")
	for _, p := range l.d.Plans {
		adopted := say.English.Date(p.Adopted)
		if adopted != "" {
			adopted = "adopted " + adopted
		}
		l.add(NameView{Name: p.Name, Address: planAddress(p.ID), Is: say.Joined(", ", say.English.Period(p.Period), adopted), proof: p.Evidence}, p.Paragraphs)
	}
}

func (l *nameList) members() {
	l.begin("members", "Members of ASEAN")
	for _, m := range l.d.Members {
		view := NameView{Name: l.names.members[m.ID], Address: "members/" + m.ID + ".html", Mentions: m.Mentions, proof: m.Evidence}
		l.matcher.listed(authority.MemberName, m.ID, l.add(view, m.Paragraphs))
	}
}

func (l *nameList) groupsNamed() {
	l.begin("groups", "Groups")
	for _, m := range l.d.Groups {
		if g := l.names.groups[m.ID]; g != nil {
			l.matcher.listed(authority.GroupName, m.ID, l.add(NameView{Name: g.Name, Address: g.Address, Mentions: m.Mentions}, m.Paragraphs))
		}
	}
}

func (l *nameList) places() {
	l.begin("places", "Places")
	for _, m := range l.d.Places {
		if p := l.names.places[m.ID]; p != nil {
			view := NameView{Name: p.Name, Address: p.Address, Is: l.names.country(p.Country), Mentions: m.Mentions}
			l.matcher.listed(authority.PlaceName, m.ID, l.add(view, m.Paragraphs))
		}
	}
}

// topics are listed and not marked: their terms are everywhere.
func (l *nameList) topics() {
	l.begin("topics", "Topics")
	for _, t := range l.d.Topics {
		l.add(NameView{Name: l.names.topics[t.ID], Address: "topics/" + t.ID + ".html", Mentions: t.Mentions, proof: t.Evidence}, t.Paragraphs)
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
