package shell

import (
	"slices"

	"aseanarchive/generator/internal/archive"
)

// SharedTopic are the documents of a partner that speak of a topic, or hold a commitment
// that does.
type SharedTopic struct {
	ID    string
	Named []archive.Mention // in the archive's order
}

// TopicsOf are the topics of the documents to which a partner is party, by name.
func (s *Site) TopicsOf(partner *archive.PartnerEntry) []SharedTopic {
	named := map[string][]archive.Mention{}
	for _, d := range partner.Party {
		spoken := map[string]bool{}
		for _, t := range d.Topics {
			spoken[t.ID] = true
			named[t.ID] = append(named[t.ID], archive.Mention{Document: d, Paragraphs: t.Paragraphs})
		}
		for i := range d.Commitments {
			for _, id := range d.Commitments[i].Topics {
				if !spoken[id] {
					spoken[id] = true
					named[id] = append(named[id], archive.Mention{Document: d})
				}
			}
		}
	}
	var list []SharedTopic
	for _, t := range s.Archive.Topics { // by name
		if len(named[t.ID]) > 0 {
			list = append(list, SharedTopic{t.ID, named[t.ID]})
		}
	}
	return list
}

// CommitmentsOn are the commitments of a document that name a topic.
func CommitmentsOn(d *archive.Entry, topic string) []*archive.Commitment {
	var list []*archive.Commitment
	for i := range d.Commitments {
		if slices.Contains(d.Commitments[i].Topics, topic) {
			list = append(list, &d.Commitments[i])
		}
	}
	return list
}
