package render

import (
	"html"
	"html/template"
	"strings"

	"github.com/alecthomas/chroma/v2"
	"github.com/alecthomas/chroma/v2/lexers"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

// SourcePage is for templates/source.html: the seed as it was received.
type SourcePage struct {
	Page
	Document DocumentLine
	Name     string
	SHA256   string
	Lines    []SourceLine
}

// SourceLine is a line of the seed.
type SourceLine struct {
	Number   int
	HTML     template.HTML
	Anchor   string // address of the paragraph that begins on it, "" for none
	Withheld bool
}

// sourcePage shows the seed line by line. Chroma colours front matter and
// fenced code; the text itself is shown plain, because Chroma's lexer for
// Markdown reads a fifth of a megabyte a second.
func (r *renderer) sourcePage(d *archive.Document, body *text.Body) SourcePage {
	source := body.Source
	page := SourcePage{
		Page:     r.page(fileAddresses(d).Source, "documents", "Source of "+titleView(d).String(), "The document as it was received, with numbered lines."),
		Document: r.documentLine(d), Name: d.Source, SHA256: d.SHA256,
		Lines: make([]SourceLine, source.Lines()),
	}
	for i := range page.Lines {
		page.Lines[i] = SourceLine{Number: i + 1, HTML: template.HTML(html.EscapeString(source.LineText(i + 1)))}
	}
	if source.Format != "" && source.Body > 0 {
		last := source.Lines()
		if source.Body < len(source.Text) {
			last = source.Line(source.Body) - 1
		}
		colour(page.Lines[:last], source, 1, last, source.Format)
	}
	markLines(&page, d, body.Blocks)
	return page
}

// markLines joins lines to the paragraphs that begin on them, and colours
// code.
func markLines(page *SourcePage, d *archive.Document, blocks []text.Block) {
	for i := range blocks {
		b := &blocks[i]
		if b.Line < 1 || b.Line > len(page.Lines) {
			continue
		}
		if b.Furniture != "" {
			for line := b.Line; line <= min(b.End, len(page.Lines)); line++ {
				page.Lines[line-1].Withheld = true
			}
			continue
		}
		if b.Anchor() != "" {
			page.Lines[b.Line-1].Anchor = paragraph(d, b.Line)
		}
		markLines(page, d, b.Children)
	}
}

// colour replaces lines first to last, which are written in a language, by
// their tokens.
func colour(lines []SourceLine, source *archive.Source, first, last int, language string) {
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
		lines[i].HTML = template.HTML(b.String())
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
