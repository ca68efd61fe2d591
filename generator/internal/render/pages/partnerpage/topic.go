package partnerpage

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// TopicPage is for templates/partner-topic.html: what the documents of a partner say on a
// topic, and what their parties undertake.
type TopicPage struct {
	shell.Page
	Partner     shell.Link
	Topic       shell.Link
	Count       int // of documents
	Commitments int
	Parts       []shell.PartLink // where they are too many for a page
	Documents   []TopicLine      // newest first
}

// TopicLine is a document with the paragraphs that speak of the topic, and its commitments
// that name it.
type TopicLine struct {
	shell.MentionLine
	Commitments []shell.CommitmentView
}

// topics makes the pages of a partner's topics.
func (m maker) topics(partner *archive.PartnerEntry) error {
	for _, shared := range m.TopicsOf(partner) {
		if err := m.topic(partner, shared); err != nil {
			return err
		}
	}
	return nil
}

func (m maker) topic(partner *archive.PartnerEntry, shared shell.SharedTopic) error {
	name, whole := m.Names.Topic(shared.ID), address.PartnerTopic(partner.ID, shared.ID)
	at := address.Topic(shared.ID)
	inputs := m.Inputs(partner.Name, partner.Address, name, at).Mentions(shared.Named)
	commitments := 0
	for _, mention := range shared.Named {
		on := shell.CommitmentsOn(mention.Document, shared.ID)
		commitments += len(on)
		inputs.Number(len(on))
		for _, c := range on {
			inputs.Text(c.Verb, c.Text).Paragraph(mention.Document, c.Paragraph)
		}
	}
	list := shell.List[archive.Mention]{Template: "partner-topic", Address: whole, Inputs: inputs,
		Items: shell.NewestFirst(shared.Named)}
	list.Weight = func(mention archive.Mention) int {
		const markup = 160
		weight := m.WeightOf(mention)
		for _, c := range shell.CommitmentsOn(mention.Document, shared.ID) {
			weight += markup + len(c.Text) + len(mention.Document.URL)
		}
		return weight
	}
	return shell.PagesOf(m.Site, m.out, list, func(part shell.ListPart[archive.Mention]) any {
		from := part.From
		title := partner.Name + ": " + name
		page := TopicPage{
			Page: m.Page(part.Address, "partners", title+shell.PartName(part.Links),
				"What documents by, with or about ASEAN and "+partner.Name+" say on this topic."),
			Partner: from.Link(partner.Name, partner.Address), Topic: from.Link(name, at),
			Count: len(shared.Named), Commitments: commitments, Parts: part.Links,
		}
		lines := from.Mentions(shell.NewestFirst(part.Items))
		for j, mention := range part.Items {
			line := TopicLine{MentionLine: lines[j]}
			for _, c := range shell.CommitmentsOn(mention.Document, shared.ID) {
				line.Commitments = append(line.Commitments, from.Commitment(mention.Document, c))
			}
			page.Documents = append(page.Documents, line)
		}
		return page
	})
}
