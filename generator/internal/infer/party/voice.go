package party

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
)

// A government that nothing names speaks by the mouth of its leader: a letterhead has the
// name of the prime minister and not that of the country, and what he says of ASEAN begins
// with “we”. content/people knows of which country somebody was the leader or the foreign
// minister on a day.

// voices reads who speaks at the head of a document.
type voices struct{ *reading }

// parties makes party the partners whose leader or foreign minister of the day
// speaks or acts at the head of a document that speaks of ASEAN.
func (r voices) parties(list *partnerList) {
	if r.issued == "" || !r.concernsASEAN() {
		return
	}
	if title := r.Titled; title.Basis == archive.Stated && len(title.Evidence) > 0 {
		p := r.passageOfTitle()
		r.holdersIn(p, func(m authority.Match, of string) {
			if p.isSubject(m.Start) {
				r.addVoice(list, of, title.Evidence[0])
			}
		})
	}
	for _, line := range r.HeadLines() {
		p := passage{text: line.String, words: text.AppendWords(nil, line.String, nil)}
		r.holdersIn(p, func(m authority.Match, of string) {
			if line.Kind != text.Heading || p.isSubject(m.Start) {
				r.addVoice(list, of, r.Body.Quote(line, m.Start, m.End))
			}
		})
	}
	if lead, from, to := r.leadSentence(); lead != nil {
		p := passageOf(lead, from, to)
		r.holdersIn(p, func(m authority.Match, of string) {
			if p.isSubject(m.Start) {
				r.addVoice(list, of, r.Quote(lead, m.Start, m.End))
			}
		})
	}
}

// holdersIn calls found for everybody in a passage who was in an office of a partner.
func (r voices) holdersIn(p passage, found func(m authority.Match, of string)) {
	r.Lists.Offices.FindAmong(p.words, p.text, r.issued, func(m authority.Match, h archive.OfficeHolder) {
		if r.partnerName(h.Of) != "" {
			found(m, h.Of)
		}
	})
}

// addVoice makes a partner party by the words that name its leader.
func (r voices) addVoice(list *partnerList, of string, proof archive.Evidence) {
	f := list.get(of)
	if f.Role != archive.Party {
		f.Role, f.Rule, f.Basis, f.Evidence = archive.Party, rule.Voice, archive.Inferred, []archive.Evidence{proof}
	}
}
