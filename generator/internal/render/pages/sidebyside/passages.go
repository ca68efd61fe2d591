package sidebyside

import (
	"fmt"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/text/collate"
)

// PassagesPage is for templates/passages.html: passages from edition to edition.
type PassagesPage struct {
	shell.Page
	Document shell.DocumentLine // in which they last stand
	Parts    []PartView         // of the page, none where it is whole
	Topics   []ShareView        // with the passages that speak of them, by which they can be found
	Passages []PassageView
}

// PartView leads to a part of the page.
type PartView struct {
	Number int
	Href   string // "" for the part at hand
}

// PassageView is a passage, the newest edition first.
type PassageView struct {
	Anchor   string
	Number   int // of its paragraph in the newest edition
	Topics   []shell.Link
	Editions []EditionView
	More     int // editions before those listed
	First    EditionView
}

// EditionView is a passage in one edition.
type EditionView struct {
	Document shell.DocumentLine
	At       shell.ParagraphLink
	Same     bool // as in the edition before
	First    bool
	Anew     bool // most of its words are new; those taken out are not shown
	Pieces   []WovenView
	Also     []shell.ParagraphLink // that have parts of the edition before
}

// WovenView is a run of words: put in, taken out, or neither.
type WovenView struct {
	Words string
	Put   bool
	Taken bool
}

// Passages makes the pages of passages that last stand in a document.
func (m *Maker) Passages(p *shell.Passages, out shell.Out) error {
	texts := map[string]text{}
	for i := range p.Parts {
		at := address.Passages(p.Document, i+1)
		inputs := m.Inputs(at).Number(len(p.Parts)).Document(p.Document).Text(p.Document.SHA256)
		for _, s := range p.Parts[i] {
			for _, e := range s.Editions {
				inputs.Document(e.Document).Text(e.Document.SHA256).Number(e.Line).Number(int(e.Answer))
				for _, line := range e.Also {
					inputs.Number(line)
				}
			}
			inputs.Number(-1)
		}
		var failed error
		err := out.PageOf("passages", at, inputs, func() any {
			page, err := m.passagesPage(p, i, at, texts)
			failed = err
			return page
		})
		if failed != nil {
			return failed
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (m *Maker) passagesPage(p *shell.Passages, part int, at string, texts map[string]text) (PassagesPage, error) {
	from := m.From(at)
	title := "From edition to edition: " + m.title(p.Document)
	if len(p.Parts) > 1 {
		title = fmt.Sprintf("%s (%d of %d)", title, part+1, len(p.Parts))
	}
	const says = "Passages of a document that editions before it have, too, and how their words changed."
	page := PassagesPage{
		Page: m.Page(at, "documents", title, says), Document: from.Document(p.Document),
	}
	if len(p.Parts) > 1 {
		for i := range p.Parts {
			view := PartView{Number: i + 1}
			if i != part {
				view.Href = from.Href(address.Passages(p.Document, i+1))
			}
			page.Parts = append(page.Parts, view)
		}
	}
	for _, s := range p.Parts[part] {
		for _, e := range s.Editions[max(len(s.Editions)-shell.MostEditions-1, 0):] {
			if _, known := texts[e.Document.ID]; known {
				continue
			}
			read, err := m.text(e.Document)
			if err != nil {
				return page, err
			}
			texts[e.Document.ID] = read
		}
		page.Passages = append(page.Passages, m.passage(from, s, texts))
	}
	page.Topics = m.passageTopics(from, p, part)
	return page, nil
}

func (m *Maker) passage(from shell.From, s *shell.Strand, texts map[string]text) PassageView {
	last := s.Last()
	view := PassageView{Anchor: address.Anchor(last.Line), Number: last.Document.Paragraph(last.Line)}
	for _, t := range last.Document.Topics {
		for _, line := range t.Paragraphs {
			if line == last.Line && m.Names.Topics[t.ID] != nil {
				view.Topics = append(view.Topics, from.Link(m.Names.Topic(t.ID), address.Topic(t.ID)))
			}
		}
	}
	view.More = max(len(s.Editions)-shell.MostEditions, 0)
	if view.More > 0 {
		first := s.Editions[0]
		view.First.Document, view.First.At = from.Document(first.Document), from.Paragraph(first.Document, first.Line)
	}
	for i := len(s.Editions) - 1; i >= view.More; i-- {
		e := s.Editions[i]
		edition := EditionView{
			Document: from.Document(e.Document), At: from.Paragraph(e.Document, e.Line), First: i == 0,
		}
		for _, line := range e.Also {
			edition.Also = append(edition.Also, from.Paragraph(e.Document, line))
		}
		words := texts[e.Document.ID].words(e.Line)
		switch {
		case i == 0:
			edition.Pieces = []WovenView{{Words: words}}
		case e.Answer == archive.Kept:
			edition.Same = true
		default:
			before := s.Editions[i-1]
			edition.Pieces, edition.Anew = woven(texts[before.Document.ID].words(before.Line), words)
		}
		view.Editions = append(view.Editions, edition)
	}
	return view
}

// passageTopics lead to the passages that speak of each topic of the document.
func (m *Maker) passageTopics(from shell.From, p *shell.Passages, part int) []ShareView {
	shown := map[int]bool{}
	for _, s := range p.Parts[part] {
		shown[s.Last().Line] = true
	}
	var views []ShareView
	for _, t := range p.Document.Topics {
		view := ShareView{Link: shell.Link{Name: m.Names.Topic(t.ID)}}
		for _, line := range t.Paragraphs {
			if shown[line] {
				link := shell.ParagraphLink{Number: p.Document.Paragraph(line), Href: "#" + address.Anchor(line)}
				view.InLater = append(view.InLater, link)
			}
		}
		if len(view.InLater) > 0 && m.Names.Topics[t.ID] != nil {
			views = append(views, view)
		}
	}
	return views
}

// leastWoven is the share of a paragraph, in hundredths, that must have stood in the
// edition before for the two to be read as one text with words put in and taken out.
const leastWoven = 50

// woven are the words of a paragraph together with those that it lost, or without them
// where it was written anew. The space before words that are marked is not.
func woven(before, now string) (list []WovenView, anew bool) {
	pieces := collate.Words(before, now)
	same := 0
	for _, p := range pieces {
		if p.Kind == collate.Same {
			same += len(p.Right)
		}
	}
	anew = 100*same < leastWoven*len(now)
	for _, p := range pieces {
		if anew && p.Kind == collate.Taken {
			continue
		}
		piece := WovenView{p.Right, p.Kind == collate.Put, p.Kind == collate.Taken}
		if piece.Taken {
			piece.Words = p.Left
		}
		if rest, found := strings.CutPrefix(piece.Words, " "); found && p.Kind != collate.Same {
			list, piece.Words = append(list, WovenView{Words: " "}), rest
		}
		list = append(list, piece)
	}
	return list, anew
}
