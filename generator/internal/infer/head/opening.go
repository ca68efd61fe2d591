package head

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/titleblock"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/text"
)

// Opening is how a document opens, and how it ends. It is found once for all
// rules.
type Opening struct {
	Above    Above // what stands above the text
	Dateline topline.Dateline
	// Title is the index in Leaves of the title, -1 when no line of the text
	// is; TitleBlock holds it with the lines on which it goes on.
	Title      int
	TitleBlock titleblock.Block
	// LeadParagraph is that with which the text leads.
	LeadParagraph Paragraph
	Foot          *paper.Block // holds the sentence that says when and where the text was adopted, nil without
	FootFrom      int          // where in it that sentence begins

	leaves []*paper.Block
}

// Paragraph is a paragraph of the text proper.
type Paragraph struct {
	Leaf *paper.Block // nil when there is none
	From int          // offset of its first sentence, behind a dateline

	sentence [2]int // see FirstSentence
	read     bool
}

// openingOf finds how a paper opens.
func openingOf(p *paper.Paper) Opening {
	reader := topline.NewReader(p.Lists)
	o := Opening{leaves: p.Leaves, Dateline: topline.DatelineOf(p.Lists, p.Leaves)}
	above := aboveReader{reader, p.Leaves, o.Dateline, bylinesOf(p.Body)}
	o.Above = above.read()
	above.readAddress(&o.Above)
	if !o.Dateline.Found {
		o.Dateline = topline.OnLineOfItsOwn(o.Above.Lines)
	}
	o.TitleBlock = titleblock.Find(reader, p, o.Above.Lines, o.Above.Body)
	o.Title = o.TitleBlock.First
	o.Above.Body = max(o.Above.Body, min(o.TitleBlock.Last+1, len(p.Leaves)-1))
	o.LeadParagraph = o.findFirst()
	o.Foot, o.FootFrom = o.findFoot(reader, p.Body.Blocks)
	return o
}

// findFirst is the paragraph with which the text leads: that behind the
// dateline, else the first that is long enough and no line of the page.
func (o *Opening) findFirst() Paragraph {
	if d := &o.Dateline; d.Found && !d.Alone {
		first := Paragraph{Leaf: o.leaves[d.Leaf], From: d.End}
		below := d.Leaf + 1
		if below < len(o.leaves) && announces(first.Leaf.String[d.End:]) && mayLead(o.leaves[below]) {
			first = Paragraph{Leaf: o.leaves[below]}
		}
		return first
	}
	var caption Paragraph // words below a picture lead only where nothing else does
	for _, leaf := range o.FirstOfBody(paper.HeadBlocks) {
		switch {
		case !mayLead(leaf), announces(leaf.String):
		case !phrase.IsCredited(leaf.String):
			return Paragraph{Leaf: leaf}
		case caption.Leaf == nil:
			caption.Leaf = leaf
		}
	}
	return caption
}

// announces reports few words before a colon that only say what stands below them: “A report of the
// Harbour Review:”.
func announces(words string) bool {
	const most = 60 // letters
	return strings.HasSuffix(words, ":") && !text.Longer(words, most)
}

// mayLead reports a block that can lead a text: no heading, caption or short
// line, such as a date.
func mayLead(leaf *paper.Block) bool {
	if leaf.Kind == text.Heading || !text.Longer(leaf.String, topline.LongEnoughToLead-1) {
		return false
	}
	return text.Longer(leaf.String, topline.Longest) || !phrase.IsCaption(phrase.UpTo(leaf, len(leaf.String)))
}

// FirstOfBody are the first so many blocks of the text proper, or fewer.
func (o *Opening) FirstOfBody(most int) []*paper.Block {
	body := min(o.Above.Body, len(o.leaves))
	return o.leaves[body:min(len(o.leaves), body+most)]
}

// FirstSentence is where in the paragraph that leads its first sentence stands;
// it is empty where no paragraph leads.
func (o *Opening) FirstSentence() (from, to int) {
	f := &o.LeadParagraph
	if f.Leaf != nil && !f.read {
		f.read = true
		if list := text.Sentences(f.Leaf.String[f.From:]); len(list) > 0 {
			f.sentence = [2]int{f.From + list[0][0], f.From + list[0][1]}
		}
	}
	return f.sentence[0], f.sentence[1]
}

// Behind is the offset in a block behind the dateline, 0 in all others and
// where none was found.
func (o *Opening) Behind(leaf *paper.Block) int {
	if leaf.Index == o.Dateline.Leaf {
		return o.Dateline.End
	}
	return 0
}

// Agency is the name of the agency in the dateline, "" without.
func (o *Opening) Agency() string {
	d := &o.Dateline
	if !d.HasAgency() {
		return ""
	}
	return o.leaves[d.Leaf].String[d.Agency[0]:d.Agency[1]]
}

// Closing is the foot, see Opening, and where in it the sentence begins.
func (o *Opening) Closing() (leaf *paper.Block, from int) { return o.Foot, o.FootFrom }

// IsDatelined reports whether a block opens the text with a dateline.
func (o *Opening) IsDatelined(b *text.Block) bool {
	d := &o.Dateline
	return d.Found && !d.Alone && o.leaves[d.Leaf].Block == b
}

// LeadBlock is the paragraph with which the text leads, and where in it the
// first sentence begins, see Opening.
func (o *Opening) LeadBlock() (*paper.Block, int) { return o.LeadParagraph.Leaf, o.LeadParagraph.From }

// Lead is the beginning of the text proper, for descriptions: the paragraph
// that leads behind its dateline, cut between words.
func (o *Opening) Lead() string {
	leaf, from := o.LeadParagraph.Leaf, o.LeadParagraph.From
	if leaf == nil { // all is short
		for _, leaf = range o.FirstOfBody(len(o.leaves)) {
			if leaf.Kind != text.Heading {
				break
			}
		}
	}
	if leaf == nil || leaf.Kind == text.Heading {
		return ""
	}
	return text.Cut(strings.TrimLeft(leaf.String[from:], " "), longestSummary)
}

// DatelineEvidence is the dateline as it is written.
func (r *Head) DatelineEvidence() archive.Evidence {
	return r.Quote(r.Leaves[r.Dateline.Leaf], 0, r.Dateline.End)
}

// SecondTitle is the line right below the title that calls the document once more, in
// other words, as sites do that print their own title above that of the paper; to is
// where it ends.
func (r *Head) SecondTitle() (leaf *paper.Block, to int, ok bool) {
	if r.Title < 0 {
		return nil, 0, false
	}
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		if l.Leaf != r.TitleBlock.Last+1 || l.Role != topline.Candidate {
			continue
		}
		leaf = r.Leaves[l.Leaf]
		return leaf, l.To, phrase.IsDocument(leaf.String[l.From:l.To])
	}
	return nil, 0, false
}

// HeadLines are the lines above the text, also those that were set aside: a
// site prints the kind of a document beside its date. Those nearest to the
// text are kept, and headings.
func (r *Head) HeadLines() []*text.Block {
	var lines []*text.Block
	for i := range r.Body.Blocks[:min(len(r.Body.Blocks), paper.MenuBlocks)] {
		b := &r.Body.Blocks[i]
		titled := r.Title >= 0 && r.Leaves[r.Title].Block == b
		if !titled && r.endsHeadLines(b) {
			break
		}
		if b.String != "" && b.Kind != text.Item && b.Line > r.MenuEnd {
			lines = append(lines, b)
		}
	}
	above := max(0, len(lines)-paper.HeadBlocks)
	isLine := func(b *text.Block) bool { return b.Kind != text.Heading }
	return append(slices.DeleteFunc(lines[:above:above], isLine), lines[above:]...)
}

// endsHeadLines reports a block of the text, above which lines of the head
// stand.
func (r *Head) endsHeadLines(b *text.Block) bool {
	if b.Kind == text.Clause || b.Kind == text.List || r.IsDatelined(b) {
		return true
	}
	isText := text.Longer(b.String, paper.LongestKindLine) || paper.IsSentence(b.String)
	return isText && b.Furniture == "" // a notice of the site stands above the head
}
