package party

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
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
	if !r.partiesInOpening(list, lead, to) {
		r.partyByIssuer(list, issuer)
	}
}

// partyByIssuer makes party the partner whose government issued a document
// that speaks of ASEAN at its head.
func (r *reading) partyByIssuer(list *partnerList, issuer archive.Fact) {
	id := r.Lists.IssuerPartner(issuer.Value)
	if !issuer.Known() || id == "" || len(issuer.Evidence) == 0 {
		return
	}
	speaks := strings.Contains(r.Titled.Value, "ASEAN")
	for _, leaf := range r.Leaves {
		speaks = speaks || leaf.Opens && strings.Contains(leaf.String, "ASEAN")
	}
	if !speaks {
		return
	}
	f := list.get(id)
	f.Role, f.Rule, f.Basis, f.Evidence = archive.Party, rule.IssuerParty, archive.Inferred, issuer.Evidence
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
		if i == r.Title || leaf.Kind == text.Heading || len(leaf.String) < head.LongEnoughToLead {
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
	for _, n := range leaf.Names {
		if n.Kind != authority.PartnerName || n.Start < from || n.End > to {
			continue
		}
		begin, end, ok := besideASEAN(leaf.String, n.Start, n.End)
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
	at := strings.Index(leaf.String[from:to], "with ASEAN")
	if at < 0 {
		return false
	}
	id := ""
	var first *paper.Name
	for i := range leaf.Names {
		n := &leaf.Names[i]
		if n.Kind != authority.PartnerName || n.Start < from || n.End > to {
			continue
		}
		if id != "" && id != n.Target {
			return false
		}
		if id == "" {
			id, first = n.Target, n
		}
	}
	if id == "" || first.Start > from+at {
		return false
	}
	f := list.get(id)
	f.Role, f.Rule, f.Evidence = archive.Party, rule.Beside, []archive.Evidence{r.Quote(leaf, first.Start, from+at+len("with ASEAN"))}
	return true
}

// partiesInOpening looks at the rest of the opening. Where it sets many
// partners beside ASEAN, it lists meetings.
func (r *reading) partiesInOpening(list *partnerList, lead *paper.Block, behind int) bool {
	found := map[string][]archive.Evidence{}
	var order []string
	for _, leaf := range r.Leaves {
		if !leaf.Opens {
			continue
		}
		for _, n := range leaf.Names {
			if n.Kind != authority.PartnerName || leaf == lead && n.Start < behind {
				continue
			}
			begin, end, ok := besideASEAN(leaf.String, n.Start, n.End)
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
	for _, n := range lead.Names {
		if n.Kind == authority.PartnerName {
			named[n.Target] = true
		}
	}
	for _, p := range group.Partners {
		if f, ok := list.byID[p.ID]; ok && !named[p.ID] && f.Mentions > 0 {
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

// envoys are those whom a partner sends to ASEAN.
var envoys = paper.WordSet("ambassador mission representative envoy delegation")

// besideASEAN reports whether a name stands side by side with ASEAN: joined by
// a dash, or by "and". It returns where the pair begins and ends.
func besideASEAN(words string, start, end int) (from, to int, ok bool) {
	if after, toASEAN := strings.CutPrefix(words[end:], " to "); toASEAN && strings.HasPrefix(strings.TrimPrefix(after, "the "), "ASEAN") && paper.HasWord(strings.ToLower(words[max(0, start-40):start]), envoys) {
		return start, end + len(" to ASEAN"), true // "the Ambassador of the Russian Federation to ASEAN"
	}
	left := strings.TrimSuffix(words[:start], "the ")
	for _, joint := range [...]string{"-", "–", " – ", " - ", " and ", " and of ", "/", " & "} {
		before, ok := strings.CutSuffix(left, joint)
		if !ok {
			continue
		}
		before = strings.TrimSuffix(before, ")") // "Association of Southeast Asian Nations (ASEAN) and the …"
		for _, name := range [...]string{"ASEAN", "Association of Southeast Asian Nations"} {
			if strings.HasSuffix(before, name) {
				return len(before) - len(name), end, true
			}
		}
	}
	if strings.HasPrefix(words[end:], ".-") || strings.HasPrefix(words[end:], ". ") || strings.HasPrefix(words[end:], ".–") {
		end++ // the last full stop of U.S.
	}
	right := words[end:]
	for _, joint := range [...]string{"-", "–", " – ", " - ", " and the ", " and ", "/", " & "} {
		after, ok := strings.CutPrefix(right, joint)
		if !ok {
			continue
		}
		for _, name := range [...]string{"ASEAN", "Association of Southeast Asian Nations"} {
			if strings.HasPrefix(after, name) {
				return start, end + len(joint) + len(name), true
			}
		}
	}
	return 0, 0, false
}
