package documentpage

import (
	"html"
	"html/template"
	"strings"

	"github.com/alecthomas/chroma/v2"
	"github.com/alecthomas/chroma/v2/lexers"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/text"
)

// SourcePage is for templates/source.html: the seed as it was received.
type SourcePage struct {
	shell.Page
	Document shell.DocumentLine
	Name     string
	SHA256   string
	Lines    []SourceLine
	// Received leads to the file that the text was read out of, "" where the text
	// is the file.
	Received, MediaType string
}

// SourceLine is a line of the seed.
type SourceLine struct {
	Number   int
	HTML     template.HTML
	Href     string // of the paragraph that begins on it, "" for none
	Withheld string // what was set aside begins or goes on here, and is this
	Begins   bool   // the first of lines set aside together
	Proofs   []ProofView
}

// ProofView are words of a line that prove something.
type ProofView struct {
	ID     string // of the words
	Proves string
}

// sourcePage shows the seed line by line. Chroma colours front matter and
// fenced code; the text itself is shown plain, because Chroma's lexer for
// Markdown reads a fifth of a megabyte a second.
func (m *Maker) sourcePage(d *archive.Entry, body *text.Body, words *wordFinder) SourcePage {
	source, at := body.Source, address.FilesOf(d).Source
	const says = "The document as it was received, with numbered lines."
	from := m.From(at)
	page := SourcePage{
		Page:     m.Page(at, "documents", "Source of "+shell.Title(d).String(), says),
		Document: from.Document(d), Name: d.Source, SHA256: d.SHA256,
		Lines: make([]SourceLine, source.Lines()),
	}
	page.Canonical = m.Full(d.URL) // it says again what the document says
	if d.Received != nil {
		page.Title = "Text of " + shell.Title(d).String()
		page.Description = "The text that was read out of the document, with numbered lines."
		page.Received, page.MediaType = from.Href(address.FilesOf(d).Received), d.Received.MediaType
	}
	marks := words.lineMarks()
	for i := range page.Lines {
		marked := template.HTML(text.Marked(source.LineText(i+1), marks[i+1]))
		page.Lines[i] = SourceLine{Number: i + 1, HTML: marked}
	}
	for _, p := range words.places {
		line := &page.Lines[p.Line-1]
		line.Proofs = append(line.Proofs, ProofView{words.ids[p.Evidence], strings.Join(p.proves, ", ")})
	}
	if source.Format != "" && source.Body > 0 {
		last := source.Lines()
		if source.Body < len(source.Text) {
			last = source.Line(source.Body) - 1
		}
		colour(page.Lines[:last], marks, source, 1, last, source.Format)
	}
	markLines(page.Lines, from, d, body.Blocks)
	return page
}

// markLines joins lines to the paragraphs that begin on them, and colours
// code.
func markLines(lines []SourceLine, from shell.From, d *archive.Entry, blocks []text.Block) {
	for i := range blocks {
		b := &blocks[i]
		if b.Line < 1 || b.Line > len(lines) {
			continue
		}
		if b.Furniture != "" {
			said := from.Words.Term(b.Furniture)
			goesOn := b.Line > 1 && lines[b.Line-2].Withheld == said
			for line := b.Line; line <= min(b.End, len(lines)); line++ {
				lines[line-1].Withheld, lines[line-1].Begins = said, false
			}
			lines[b.Line-1].Begins = !goesOn && b.End >= b.Line
			continue
		}
		if b.Anchor() != "" {
			lines[b.Line-1].Href = from.Href(address.Paragraph(d, b.Line))
		}
		markLines(lines, from, d, b.Children)
	}
}

// lineMarks are the marks of each line of the seed; words that run over line
// ends go on there.
func (f *wordFinder) lineMarks() map[int][]text.Mark {
	marks := map[int][]text.Mark{}
	for _, p := range f.places {
		for line := p.Line; line <= f.source.Lines() && f.source.LineStart(line) < p.to; line++ {
			start, words := f.source.LineStart(line), f.source.LineText(line)
			m := text.Mark{From: max(0, p.from-start), To: min(len(words), p.to-start)}
			if line == p.Line {
				m.ID = f.ids[p.Evidence]
			} else {
				m.From, m.GoesOn = len(words)-len(strings.TrimLeft(words, " \t")), true
			}
			marks[line] = append(marks[line], m)
		}
	}
	return marks
}

// colour replaces lines first to last, which are written in a language, by
// their tokens.
func colour(lines []SourceLine, marks map[int][]text.Mark, source *archive.Source, first, last int, language string) {
	if language != "yaml" {
		colourByTokens(lines, marks, source, first, last, language)
		return
	}
	var coloured []byte
	for number := first; number <= last; number++ {
		words := source.LineText(number)
		coloured = appendFields(coloured[:0], words)
		if len(marks[number]) == 0 {
			lines[number-first].HTML = template.HTML(coloured)
			continue
		}
		if marked, ok := text.MarkedHTML(string(coloured), words, marks[number]); ok {
			lines[number-first].HTML = template.HTML(marked)
		}
	}
}

// colourByTokens is colour for other languages than that of most front matter.
func colourByTokens(lines []SourceLine, marks map[int][]text.Mark, source *archive.Source, first, last int,
	language string) {
	lexer := lexers.Get(language)
	if lexer == nil || last < first {
		return
	}
	var block strings.Builder
	for number := first; number <= last; number++ {
		block.WriteString(source.LineText(number))
		block.WriteByte('\n')
	}
	tokens, err := lexer.Tokenise(nil, block.String())
	if err != nil {
		return // it stays plain
	}
	for i, line := range chroma.SplitTokensIntoLines(tokens.Tokens()) {
		if first+i > last {
			break
		}
		var b strings.Builder
		for _, token := range line {
			value := html.EscapeString(strings.TrimSuffix(token.Value, "\n"))
			class := tokenClass(token.Type)
			if class == "" || value == "" {
				b.WriteString(value)
				continue
			}
			b.WriteString(`<span class="` + class + `">` + value + `</span>`)
		}
		if coloured, ok := text.MarkedHTML(b.String(), source.LineText(first+i), marks[first+i]); ok {
			lines[i].HTML = template.HTML(coloured)
		}
	}
}

// tokenClass is the class of a token: the style sheet knows keys, values,
// marks and comments, and no finer kinds.
func tokenClass(token chroma.TokenType) string {
	switch {
	case token.InCategory(chroma.Comment):
		return "token-comment"
	case token == chroma.NameTag, token == chroma.NameAttribute, token.InCategory(chroma.Keyword):
		return "token-key"
	case token.InCategory(chroma.Literal):
		return "token-value"
	case token.InCategory(chroma.Punctuation), token.InCategory(chroma.Operator):
		return "token-mark"
	}
	return ""
}
