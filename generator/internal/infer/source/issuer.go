// Package source reads whose a document is: who issued it, who wrote or spoke
// it, and from which address it came.
//
// The rules for its users: Origin first, then the kind (of another package),
// then Issuer and Author, which ask for both.
package source

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
	"aseanarchive/generator/internal/text/wholeword"
)

// reading is a document while it is read whose it is.
type reading struct {
	*head.Head
	lead Lead
}

// Lead tells how much of some words is the title of the person with whom they begin, in
// bytes; it is the affair of who reads persons.
type Lead func(words string) int

// Issuer is who gave a document of that kind and origin out.
func Issuer(h *head.Head, kind, origin archive.Fact, lead Lead) archive.Fact {
	return (&reading{h, lead}).issuer(kind, origin)
}

// Author is who wrote or spoke a document of that kind.
func Author(h *head.Head, kind archive.Fact, lead Lead) archive.Fact {
	return (&reading{h, lead}).author(kind)
}

// Origin is the address from which a document came.
func Origin(h *head.Head) archive.Fact { return (&reading{Head: h}).origin() }

// issuer is who gave the document out: given, named as such around the text,
// known by the address or the agency, or by the style of the house. One who
// passed a document on did not issue it, so what the text says comes before
// the address.
func (r *reading) issuer(kind, origin archive.Fact) archive.Fact {
	if g, ok := r.Given("issuer"); ok {
		return g.Fact()
	}
	for _, by := range [...]func() archive.Fact{
		r.issuedBy,
		r.issuerOfSource,
		func() archive.Fact { return r.issuerOfFrontMatter(kind) },
		func() archive.Fact { return r.agencyOfDateline(kind) },
		func() archive.Fact { return r.issuerOfOrigin(origin) },
		func() archive.Fact { return r.issuerLine(kind) },
		func() archive.Fact { return r.printedHead(kind) },
		r.issuerInTitle,
		func() archive.Fact { return r.houseStyle(kind, origin) },
	} {
		if fact := by(); fact.Known() {
			return fact
		}
	}
	return archive.NotKnown()
}

// issuedWords stand before the name of who issued a document; those with the
// value “known” only before an issuer that content/ knows.
var issuedWords = lexicon.List("en/words-before-an-issuer")

// issuedBy reads “Issued by the Ministry of Foreign Affairs of Norway”.
func (r *reading) issuedBy() (fact archive.Fact) {
	const latest = len("This statement was ") // where the words begin
	r.AroundText(func(b *text.Block) bool {
		m, ok := issuedWords.Find(b.String)
		if !ok || m.Start > latest {
			return false
		}
		rest := withoutThe(strings.TrimLeft(b.String[m.End:], " :"))
		name := issuerName(rest)
		known := r.Lists.IssuerNamed(name)
		if name == "" || m.Value == "known" && known == nil {
			return false
		}
		end := len(b.String) - len(rest) + len(name)
		fact = statedIn(nameOf(known, name), rule.IssuedBy, r.Body.Quote(b, m.Start, end))
		return true
	})
	return fact
}

// withoutThe are words without an article before them.
func withoutThe(words string) string {
	words = strings.TrimLeft(words, " ")
	if first, rest, ok := strings.Cut(words, " "); ok && strings.EqualFold(first, "the") {
		return rest
	}
	return words
}

// issuerName is the name with which words begin: up to the end of the clause,
// and with a capital in it.
func issuerName(words string) string {
	const longest = 90                          // letters
	clause := strings.TrimPrefix(words, "U.S.") // its stops end none
	if end := strings.IndexAny(clause, ".;:(|\n"); end >= 0 {
		words = words[:len(words)-len(clause)+end]
	}
	words, _, _ = strings.Cut(words, " on ")
	words = strings.TrimRight(words, " ,")
	if text.Longer(words, longest) || strings.ToLower(words) == words {
		return ""
	}
	return words
}

// nameOf is the name of a known issuer, else the words of the text.
func nameOf(known *authority.Issuer, words string) string {
	if known != nil {
		return known.Name
	}
	return words
}

func statedIn(value, by string, evidence ...archive.Evidence) archive.Fact {
	return archive.Fact{Value: value, Basis: archive.Stated, Source: archive.FromText, Rule: by, Evidence: evidence}
}

// issuerOfSource reads “Source : state.gov” and “Source: ASEAN Secretariat”.
// Only issuers that content/ knows are taken: a source may be a photographer.
func (r *reading) issuerOfSource() (fact archive.Fact) {
	r.AroundText(func(b *text.Block) bool {
		name := sourceNamed(b.String)
		if known := r.Lists.IssuerNamed(name); known != nil {
			fact = statedIn(known.Name, rule.SourceLine, r.Body.Quote(b, 0, len(b.String)))
		} else if known := r.Lists.IssuerOfHost(paper.HostIn(name)); known != nil {
			fact = rule.FromText(known.Name, rule.SourceLine, r.Body.Quote(b, 0, len(b.String)))
		}
		return fact.Known()
	})
	return fact
}

// sourceNamed is what stands behind “Source :”, "" on other lines.
func sourceNamed(line string) string {
	label, rest, _ := strings.Cut(line, ":")
	if !strings.EqualFold(strings.TrimRight(label, " "), "source") {
		return ""
	}
	return strings.Trim(rest, " .")
}

// agencyOfDateline reads the agency in brackets above an article: “Hanoi (VNA)
// –”. A statement that an agency carries is not its own.
func (r *reading) agencyOfDateline(kind archive.Fact) archive.Fact {
	if kind.Value != "news-article" {
		return archive.Fact{}
	}
	for _, leaf := range r.Leaves[:min(len(r.Leaves), paper.HeadBlocks)] {
		top := leaf.String[:text.Reach(leaf.String, topline.LongestDateline)]
		place, rest, _ := strings.Cut(top, "(")
		name, behind, closed := strings.Cut(rest, ")")
		known := r.Lists.IssuerNamed(name)
		if place == "" || !closed || known == nil || !known.Press {
			continue
		}
		if paper.FirstMark(strings.TrimLeft(behind, " "), "-:") == 0 {
			return statedIn(known.Name, rule.Agency, r.Quote(leaf, 0, len(top)-len(behind)))
		}
	}
	return archive.Fact{}
}

// issuerOfOrigin knows an issuer by the host of the address.
func (r *reading) issuerOfOrigin(origin archive.Fact) archive.Fact {
	if !origin.Known() {
		return archive.Fact{}
	}
	known := r.Lists.IssuerOfHost(paper.HostIn(origin.Value))
	if known == nil {
		return archive.Fact{}
	}
	return archive.Fact{Value: known.Name, Basis: archive.Stated, Source: origin.Source, Rule: rule.Host,
		Evidence: origin.Evidence}
}

// issuerLine finds the name of a known issuer on a line to itself, as heads of
// letters and signatures are. A paper or agency passes on what is no article.
func (r *reading) issuerLine(kind archive.Fact) (fact archive.Fact) {
	const shortest = 5 // bytes: short forms stand in menus
	r.AroundText(func(b *text.Block) bool {
		name := strings.Trim(b.String, " .,–—-()") // “(The Harbour Post)”
		if len(name) < shortest || b.Kind == text.Item {
			return false
		}
		known := topline.SignedBy(r.Lists, b.String)
		if known == nil {
			byline, _ := strings.CutPrefix(name, "By ")
			if byline != b.String {
				known = r.Lists.IssuerNamed(byline)
			}
		}
		if known != nil && known.Press && kind.Value != "news-article" {
			return false
		}
		if known != nil {
			fact = statedIn(known.Name, rule.IssuerLine, r.Body.Quote(b, 0, len(b.String)))
		}
		return known != nil
	})
	return fact
}

// statementBy stands before the name of who made a statement.
var statementBy = lexicon.List("en/words-before-who-made-a-statement")

// issuerInTitle reads “Statement by the Chairman of the ASEAN Regional Forum”.
// Who gives remarks is their author.
func (r *reading) issuerInTitle() archive.Fact {
	title := r.Titled
	if title.Basis != archive.Stated {
		return archive.Fact{}
	}
	m, ok := statementBy.Find(title.Value)
	if !ok {
		return archive.Fact{}
	}
	return r.byInTitle(title, m)
}

// byInTitle is who is named behind words of a title.
func (r *reading) byInTitle(title archive.Fact, words lexicon.Match) archive.Fact {
	name := withoutThe(r.speakers(strings.TrimLeft(title.Value[words.End:], " ")))
	if len(dates.Stamps(title.Value)) > 0 {
		name = r.withoutPlace(name)
		if stamps := dates.Stamps(name); len(stamps) > 0 {
			name = strings.TrimRight(strings.TrimSuffix(strings.TrimRight(name[:stamps[0].Start], " ,"), " on"), " ,")
		}
	}
	if name == "" {
		return archive.Fact{}
	}
	return archive.Fact{Value: name, Basis: archive.Stated, Source: title.Source, Rule: rule.ByInTitle,
		Evidence: title.Evidence}
}

// withoutPlace is a name without the place with which a title ends, before its day.
func (r *reading) withoutPlace(name string) string {
	for at := strings.LastIndexByte(name, ' '); at > 0; at = strings.LastIndexByte(name[:at], ' ') {
		if _, _, ok := r.PlaceIn(name[at+1:]); ok && !strings.HasSuffix(name[:at], " of") {
			return name[:at]
		}
	}
	return name
}

// occasions follow the name of a speaker: where and about what somebody spoke.
var occasions = lexicon.List("en/openings-of-occasions")

// untilOccasion cuts a name before the words that say where and about what
// somebody spoke; of the words so many bytes are surely the title.
func untilOccasion(words string, sure int) string {
	const longest = 100 // letters behind what is sure
	end, inCapitals := len(words), typescript.InCapitals(words)
	occasions.Each(text.AppendWords(nil, words, nil), words, func(m lexicon.Match) {
		inside := m.Start > 0 && words[m.Start-1] != ' '                                                // "Moon Jae-in"
		inName := m.Value == "name" && paper.IsCapital(words[m.Start]) && (m.Start == 0 || !inCapitals) // "To Lam"
		if !inside && !inName && m.Start >= sure {
			end = min(end, m.Start)
		}
	})
	for _, mark := range [...]string{", ", ":", "(", ")", " – ", " — ", " | "} {
		if at := strings.Index(words[sure:end], mark); at >= 0 {
			end = sure + at
		}
	}
	if text.Longer(words[sure:end], longest) {
		return ""
	}
	return strings.TrimSpace(words[:end])
}

// isOfAnotherBody reports a title that names a standing body other than the house: whoever
// tells of a meeting at the seat of the house may be its guest.
func (r *reading) isOfAnotherBody(house *authority.Issuer) bool {
	if r.Title < 0 {
		return false
	}
	for n := range paper.NamesIn(r.Leaves[r.Title:r.Title+1], authority.InstitutionName) {
		if !strings.EqualFold(n.Leaf.String[n.Start:n.End], house.Name) {
			return true
		}
	}
	return false
}

// houseStyle takes a release that nobody signed for that of the issuer whose
// style it has: a dateline with place and date, and the account of a meeting of
// ASEAN. A release with another address is not in question.
func (r *reading) houseStyle(kind, origin archive.Fact) archive.Fact {
	house := r.Lists.HouseStyle()
	if house == nil || !r.IsEnglish() || origin.Known() {
		return archive.Fact{}
	}
	unsigned := kind.Value == "press-release" && kind.Rule == rule.Press
	if !unsigned || !r.Dateline.HasDate || !r.Dateline.HasPlace {
		return archive.Fact{}
	}
	leaf := r.Leaves[r.Dateline.Leaf]
	dateline := r.Quote(leaf, 0, r.Dateline.End)
	for _, named := range r.MeetingsOf(leaf) {
		if wholeword.In(leaf.String[named.From:named.To], "ASEAN") {
			return rule.FromText(house.Name, rule.HouseStyle, dateline, r.Quote(leaf, named.From, named.To))
		}
	}
	if before, _, ok := strings.Cut(leaf.String, house.Name); ok && !r.isOfAnotherBody(house) { // at its seat
		at := len(before)
		return rule.FromText(house.Name, rule.HouseStyle, dateline, r.Quote(leaf, at, at+len(house.Name)))
	}
	return archive.Fact{}
}
