package party

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

var (
	namesOfASEAN = lexicon.List("en/names-of-asean")
	envoys       = lexicon.List("en/envoys")
)

// Who is party to a document is asked of its parts in turn: what the title
// names; whom the first sentence sets beside ASEAN; whom the rest of the
// opening does; and, where no partner is named so, the group that meets there,
// or the government that issued the text.
// The first part that answers settles it: further down a text speaks of many.

// longestList is how many partners the rest of an opening may set beside ASEAN
// before they are a list of meetings and no parties.
const longestList = 3

// decideParties gives the partners of the list their roles.
func (r *reading) decideParties(list *partnerList, issuer archive.Fact) {
	if r.partiesInTitle(list) {
		return
	}
	lead, from, to := r.leadSentence()
	if lead != nil && (r.partiesBeside(list, lead, from, to) > 0 || r.partyWithASEAN(list, lead, from, to)) {
		return
	}
	if r.groupMeets(list, lead, from, to) {
		return
	}
	if r.isOwnMeeting() {
		r.partyByIssuer(list, issuer)
		return
	}
	if !r.partiesInOpening(list) {
		r.partyByIssuer(list, issuer)
	}
}

// partyByIssuer makes party the partner whose government issued a document
// that speaks of ASEAN at its head.
func (r *reading) partyByIssuer(list *partnerList, issuer archive.Fact) {
	id := r.Lists.IssuerPartner(issuer.Value)
	if id == "" || len(issuer.Evidence) == 0 || !r.speaksOfASEAN() {
		return
	}
	f := list.get(id)
	f.Role, f.Rule, f.Basis, f.Evidence = archive.Party, rule.IssuerParty, archive.Inferred, issuer.Evidence
}

// speaksOfASEAN reports whether the title or the opening of the text names
// ASEAN.
func (r *reading) speaksOfASEAN() bool {
	speaks := namesOfASEAN.In(r.Titled.Value)
	for _, leaf := range r.Leaves {
		if speaks || !leaf.Opens {
			break
		}
		_, speaks = namesOfASEAN.FindAmong(leaf.Words, leaf.String)
	}
	return speaks
}

// partiesInTitle makes party whom a stated title names.
func (r *reading) partiesInTitle(list *partnerList) bool {
	title := r.Titled
	if title.Basis != archive.Stated {
		return false
	}
	found := false
	r.Lists.Names.Find(title.Value, func(m authority.Match) {
		if m.Kind != authority.PartnerName {
			return
		}
		f := list.get(m.Target)
		f.Role, f.Rule, f.Evidence = archive.Party, rule.InTitle, title.Evidence
		if title.Source != archive.FromText {
			f.Mentions++ // the text does not count it
		}
		found = true
	})
	return found
}

// leadSentence is the first sentence of the text proper: behind the title and
// the dateline.
func (r *reading) leadSentence() (leaf *paper.Block, from, to int) {
	for i, leaf := range r.Leaves {
		if i == r.Title || leaf.Kind == text.Heading || !text.Longer(leaf.String, head.LongEnoughToLead-1) {
			continue
		}
		start := 0
		if r.Dateline.Found && i == r.Dateline.Leaf {
			start = min(r.Dateline.End, len(leaf.String))
		}
		for _, s := range text.Sentences(leaf.String[start:]) {
			return leaf, start + s[0], start + s[1]
		}
	}
	return nil, 0, 0
}

// partiesBeside makes party whom a passage sets beside ASEAN, and counts them.
func (r *reading) partiesBeside(list *partnerList, leaf *paper.Block, from, to int) int {
	found := map[string]bool{}
	for _, n := range partnersIn(leaf, from, to) {
		begin, end, ok := besideASEAN(leaf, n.Start, n.End)
		if !ok || found[n.Target] {
			continue
		}
		found[n.Target] = true
		f := list.get(n.Target)
		f.Role, f.Rule, f.Evidence = archive.Party, rule.Beside, []archive.Evidence{r.Quote(leaf, begin, end)}
	}
	return len(found)
}

// partyWithASEAN makes party the only partner that a sentence names when it
// says what that partner has or does with ASEAN.
func (r *reading) partyWithASEAN(list *partnerList, leaf *paper.Block, from, to int) bool {
	at, end := withASEAN(leaf, from, to)
	var only *paper.Name
	for _, n := range partnersIn(leaf, from, to) {
		if only != nil && only.Target != n.Target {
			return false
		}
		if only == nil {
			only = n
		}
	}
	if only == nil || only.Start > at {
		return false
	}
	f := list.get(only.Target)
	f.Role, f.Rule, f.Evidence = archive.Party, rule.Beside, []archive.Evidence{r.Quote(leaf, only.Start, end)}
	return true
}

// partnersIn are the names of partners between two offsets of a block.
func partnersIn(leaf *paper.Block, from, to int) (list []*paper.Name) {
	names := paper.NamesFrom(leaf.Names, from)
	for i := range names {
		if names[i].Kind == authority.PartnerName && names[i].End <= to {
			list = append(list, &names[i])
		}
	}
	return list
}

// withASEAN is where "with ASEAN" stands between two offsets of a block; it
// begins at -1 where it does not.
func withASEAN(leaf *paper.Block, from, to int) (at, end int) {
	for _, w := range leaf.WordsBetween(from, to) {
		if w.Of(leaf.String) != "with" {
			continue
		}
		if m, ok := asean(leaf.String, int(w.End), " "); ok {
			return int(w.Start), m.End
		}
	}
	return -1, -1
}

// partiesInOpening looks at the opening, of which the first sentence sets nobody
// beside ASEAN. Where it sets many partners there, it lists meetings.
func (r *reading) partiesInOpening(list *partnerList) bool {
	found := map[string][]archive.Evidence{}
	var order []string
	for _, leaf := range r.Leaves {
		if !leaf.Opens {
			continue
		}
		for _, n := range partnersIn(leaf, 0, len(leaf.String)) {
			begin, end, ok := besideASEAN(leaf, n.Start, n.End)
			if !ok || found[n.Target] != nil {
				continue
			}
			found[n.Target] = []archive.Evidence{r.Quote(leaf, begin, end)}
			order = append(order, n.Target)
		}
	}
	if len(order) > longestList {
		return false
	}
	for _, id := range order {
		f := list.get(id)
		f.Role, f.Rule, f.Evidence = archive.Party, rule.Beside, found[id]
	}
	return len(order) > 0
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

// groupMeets gives their roles to the partners of a group that the title or
// the first sentence names as meeting ASEAN: party when the first
// paragraph names them too, else implied by the group.
func (r *reading) groupMeets(list *partnerList, lead *paper.Block, from, to int) bool {
	group, proof, ok := r.groupNamed(lead, from, to)
	if !ok {
		return false
	}
	named := map[string]bool{}
	if lead != nil { // else the title alone names the meeting
		for _, n := range partnersIn(lead, 0, len(lead.String)) {
			named[n.Target] = true
		}
	}
	for _, p := range group.Partners {
		if _, ok := list.byID[p.ID]; ok && !named[p.ID] {
			continue // it is named further down, for another reason
		}
		f := list.get(p.ID)
		f.Rule, f.Evidence = rule.Group, []archive.Evidence{proof}
		if named[p.ID] {
			f.Role = archive.Party
			continue
		}
		f.Role, f.Basis = archive.InGroup, archive.Inferred
	}
	return true
}

// groupNamed is the group whose meeting the title, or else the first sentence,
// names: a summit or a conference of the ASEAN Plus Three.
func (r *reading) groupNamed(lead *paper.Block, from, to int) (*authority.Group, archive.Evidence, bool) {
	title := r.Titled
	if title.Basis == archive.Stated && len(title.Evidence) > 0 {
		if group := r.meetingGroup(title.Value); group != nil {
			return group, title.Evidence[0], true
		}
	}
	if lead != nil {
		if group := r.meetingGroup(lead.String[from:to]); group != nil {
			return group, r.Quote(lead, from, to), true
		}
	}
	return nil, archive.Evidence{}, false
}

// meetingGroup is the group whose meeting words name, nil for none.
func (r *reading) meetingGroup(words string) *authority.Group {
	for _, m := range r.MeetingsIn(words) {
		if m.Series == nil {
			continue
		}
		for _, id := range m.Series.With {
			for i := range r.Lists.Groups {
				if r.Lists.Groups[i].ID == id {
					return &r.Lists.Groups[i]
				}
			}
		}
	}
	return nil
}

// besideASEAN reports whether a name stands side by side with ASEAN: joined by
// a dash, or by "and". It returns where the pair begins and ends.
func besideASEAN(leaf *paper.Block, start, end int) (from, to int, ok bool) {
	if end, ok := envoyToASEAN(leaf, start, end); ok {
		return start, end, true
	}
	words := leaf.String
	left := strings.TrimSuffix(words[:start], "the ")
	for _, joint := range [...]string{"-", "–", " – ", " - ", " and ", " and of ", "/", " & "} {
		before, ok := strings.CutSuffix(left, joint)
		if !ok {
			continue
		}
		before = strings.TrimSuffix(before, ")") // "Association of Southeast Asian Nations (ASEAN) and the …"
		before = strings.TrimSuffix(before, " Member States")
		if m, ok := namesOfASEAN.Closes(before); ok && m.End == len(before) {
			return m.Start, end, true
		}
	}
	if isShortened(words[end:]) {
		end++ // the last full stop of U.S.
	}
	for _, joint := range [...]string{"-", "–", " – ", " - ", " and the ", " and ", "/", " & "} {
		after, ok := strings.CutPrefix(words[end:], joint)
		if !ok {
			continue
		}
		if m, ok := namesOfASEAN.Opens(after); ok && m.Start == 0 {
			return start, end + len(joint) + m.End, true
		}
	}
	return 0, 0, false
}

// isShortened reports a full stop that belongs to the name before it.
func isShortened(behind string) bool {
	return strings.HasPrefix(behind, ".-") || strings.HasPrefix(behind, ".–") || strings.HasPrefix(behind, ". ")
}

// envoyToASEAN reports whether a name is that of a partner whose envoy to ASEAN
// is named: "the Ambassador of the Russian Federation to ASEAN". It returns
// where that ends.
func envoyToASEAN(leaf *paper.Block, start, end int) (to int, ok bool) {
	const near = 6 // words between an envoy and the name
	before := leaf.WordsBetween(0, start)
	if _, ok := envoys.FindAmong(before[max(0, len(before)-near):], leaf.String); !ok {
		return 0, false
	}
	m, ok := asean(leaf.String, end, " to ")
	return m.End, ok
}

// asean is ASEAN where it stands at an offset behind a small word, with its
// article or without.
func asean(words string, at int, behind string) (m lexicon.Match, ok bool) {
	after, ok := strings.CutPrefix(words[at:], behind)
	if !ok {
		return m, false
	}
	after = strings.TrimPrefix(after, "the ")
	from := len(words) - len(after)
	m, ok = namesOfASEAN.Opens(after)
	return lexicon.Match{Start: from, End: from + m.End}, ok && m.Start == 0
}
