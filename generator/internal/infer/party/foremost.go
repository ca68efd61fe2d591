package party

import (
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
)

// A text that speaks of ASEAN and names one partner far more than all others is about the two,
// whatever its title and its opening say. So is an essay on two or three powers that names each of
// them often, and beside them ASEAN.

// foremost finds of whom a text speaks by how often it names them.
type foremost struct{ *reading }

// parties makes party whom the text names most.
func (r foremost) parties(list *partnerList) {
	const (
		often, most         = 5, 40 // mentions, in a hundred of all partners'
		seldom, half        = 4, 50 // fewer of them, of which more must be its own
		oftenOfSeveral      = 8
		mostOfSeveral       = 22
		rarest, several     = 330, 200 // words in which ASEAN is named once, for one partner and for several
		hundred             = 100
		longestRowOfPartner = 3
	)
	words, named := r.counts()
	if named == 0 || words > named*rarest || r.isOwnMeeting() || r.tellsOfOwnMeeting() ||
		(throughout{r.reading}).isOfOneMember() {
		return
	}
	all, isKnown := 0, false // whether title, opening or who issued it tell of somebody
	for _, f := range list.order {
		all += f.Mentions
		isKnown = isKnown || f.Role == archive.Party && f.Rule != rule.Throughout
	}
	var found []*archive.PartnerMention
	for _, f := range list.order {
		share := f.Mentions * hundred
		isOne := f.Mentions >= often && share >= most*all || f.Mentions >= seldom && share >= half*all
		isOfSeveral := !isKnown && words <= named*several && f.Mentions >= oftenOfSeveral && share >= mostOfSeveral*all
		if f.Role != archive.Party && (isOne || isOfSeveral) {
			found = append(found, f)
		}
	}
	if len(found) > longestRowOfPartner {
		return
	}
	for _, f := range found {
		f.Role, f.Rule, f.Basis, f.Evidence = archive.Party, rule.Foremost, archive.Inferred, r.proof(f.ID)
	}
}

// tellsOfOwnMeeting reports a text whose first sentence names a meeting of ASEAN's own: everybody is
// spoken of there.
func (r foremost) tellsOfOwnMeeting() bool {
	lead, from, to := r.leadSentence()
	return lead != nil && slices.ContainsFunc(r.MeetingsIn(lead.String[from:to]), func(m meeting.Name) bool {
		return m.Series != nil && len(m.Series.With) == 0
	})
}

// counts are the words of a text, and how often it names ASEAN.
func (r foremost) counts() (words, named int) {
	for _, leaf := range r.Leaves {
		words += len(leaf.Words)
		namesOfASEAN.Each(leaf.Words, leaf.String, func(lexicon.Match) { named++ })
	}
	return words, named
}

// proof are the first sentences that name a partner.
func (r foremost) proof(id string) (proof []archive.Evidence) {
	const most = 3
	for _, leaf := range r.Leaves {
		for _, s := range r.SentencesOf(leaf) {
			isNamed := slices.ContainsFunc(leaf.Names, func(n paper.Name) bool {
				return n.Kind == authority.PartnerName && n.Target == id && n.Start >= s[0] && n.End <= s[1]
			})
			if isNamed {
				proof = append(proof, r.Quote(leaf, s[0], s[1]))
			}
			if len(proof) == most {
				return proof
			}
		}
	}
	return proof
}
