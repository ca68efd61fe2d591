package markup

import (
	"bytes"
	"html"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"aseanarchive/generator/internal/text/note"
)

// Note is a mark that leads to a note, or stands at the head of one.
type Note struct {
	ast.BaseInline
	Label      string // without brackets
	Printed    string
	Start, End int    // in the body
	Heads      bool   // it stands at the head of its paragraph
	Href       string // where the note stands on its page, "" for nowhere
}

// KindNote is the kind of a Note.
var KindNote = ast.NewNodeKind("Note")

// Kind implements ast.Node.
func (n *Note) Kind() ast.NodeKind { return KindNote }

// Dump implements ast.Node.
func (n *Note) Dump(source []byte, level int) {
	ast.DumpHelper(n, source, level, map[string]string{"Label": n.Label}, nil)
}

// HTML writes the mark as it stands on a page.
func (n *Note) HTML() string { return NoteHTML(n.Printed, n.Href) }

// NoteHTML is the mark of a note on a page.
func NoteHTML(printed, href string) string {
	inside := html.EscapeString(printed)
	if href != "" {
		inside = `<a href="` + html.EscapeString(href) + `">` + inside + "</a>"
	}
	return noteOpens + inside + "</sup>"
}

// noteOpens begins the mark of a note on a page.
const noteOpens = `<sup class="ref">`

// notes reads the marks of notes, and "[^a]: words" as a note in its place.
type notes struct{}

// Extend puts the parser before those of links and HTML.
func (notes) Extend(m goldmark.Markdown) {
	const beforeLinks, beforeParagraphs = 90, 90
	m.Parser().AddOptions(
		parser.WithInlineParsers(util.Prioritized(notes{}, beforeLinks)),
		parser.WithBlockParsers(util.Prioritized(noteBlock{extension.NewFootnoteBlockParser()}, beforeParagraphs)),
	)
	m.Renderer().AddOptions(renderer.WithNodeRenderers(util.Prioritized(notes{}, beforeLinks)))
}

// noteBlock leaves a note where it stands.
type noteBlock struct{ parser.BlockParser }

// Close does nothing: the parser of the library moves all notes together.
func (noteBlock) Close(ast.Node, text.Reader, parser.Context) {}

// RegisterFuncs implements renderer.NodeRenderer.
func (notes) RegisterFuncs(register renderer.NodeRendererFuncRegisterer) {
	register.Register(KindNote, func(
		w util.BufWriter, _ []byte, node ast.Node, entering bool,
	) (ast.WalkStatus, error) {
		if entering {
			_, _ = w.WriteString(node.(*Note).HTML())
		}
		return ast.WalkContinue, nil
	})
}

// Trigger are the characters at which Parse is called.
func (notes) Trigger() []byte { return []byte{'[', '<', '\\', 0xc2, 0xe2} }

// Parse reads a mark.
func (notes) Parse(_ ast.Node, block text.Reader, pc parser.Context) ast.Node {
	line, segment := block.PeekLine()
	words := string(line[:min(len(line), longestMark)])
	before := string(block.Source()[max(0, segment.Start-8):segment.Start])
	before = before[strings.LastIndexByte(before, '\n')+1:]
	m := markAt(words)
	heads := strings.TrimSpace(before) == ""
	if heads && m.length == 0 {
		m = escaped(words)
	}
	switch known, _ := pc.Get(referredKey).(map[string]bool); {
	case m.length == 0:
		return nil
	case heads && !m.footnote:
		spaced := m.raised || m.sure || strings.HasPrefix(words[m.length:], " ")
		if !known[m.label] || !spaced {
			return nil
		}
	case !m.sure && !note.Follows(before, m.raised):
		return nil
	}
	block.Advance(m.length)
	return &Note{Label: m.label, Printed: m.printed, Start: segment.Start, End: segment.Start + m.length, Heads: heads}
}

// referredKey keeps the labels that marks in brackets have.
var referredKey = parser.NewContextKey()

// mark is a mark at the head of words.
type mark struct {
	length         int
	label, printed string
	sure           bool // its form can be nothing else
	footnote       bool // of Markdown
	raised         bool
}

// markAt reads the mark at the head of words; its length is 0 for none.
func markAt(words string) mark {
	if strings.HasPrefix(words, "[^") {
		end := strings.IndexByte(words, ']')
		if end < len("[^x") || strings.ContainsAny(words[:end], " \t\\") {
			return mark{}
		}
		label := words[len("[^"):end]
		return mark{length: end + 1, label: label, printed: "[" + label + "]", sure: true, footnote: true}
	}
	if length, label := note.Raised(words); length > 0 {
		return mark{length: length, label: label, printed: label, raised: true}
	}
	if m := linked(words); m.length > 0 {
		return m
	}
	if length, label := note.Number(words); length > 0 {
		goesOn := words[length:min(len(words), length+1)]
		if goesOn == "" || !strings.Contains("([:", goesOn) {
			return mark{length: length, label: label, printed: words[:length]}
		}
	}
	return raised(words)
}

// escaped reads `\[1\]`, as programs write what is no link.
func escaped(words string) mark {
	end := strings.Index(words, `\]`)
	if !strings.HasPrefix(words, `\[`) || end < 0 {
		return mark{}
	}
	printed := "[" + words[len(`\[`):end] + "]"
	if length, label := note.Number(printed); length == len(printed) {
		return mark{length: end + len(`\]`), label: label, printed: printed}
	}
	return mark{}
}

// linked reads "[1](#f1)", "[\[1\]](#f1)", "[[1]](#f1)", and what leads to the note of that number on
// another page, "[<sup>\[1\]</sup>](https://a.example#f1)".
func linked(words string) mark {
	middle := strings.Index(words, "](")
	if !strings.HasPrefix(words, "[") || middle < 0 {
		return mark{}
	}
	end := strings.IndexByte(words[middle:], ')')
	printed := strings.ReplaceAll(words[1:middle], `\`, "")
	inside, isRaised := strings.CutPrefix(printed, "<sup>")
	if inside, isRaised = strings.CutSuffix(inside, "</sup>"); isRaised {
		printed = inside
	}
	if end < 0 || !note.IsLabel(printed) {
		return mark{}
	}
	label := strings.Trim(printed, "[]")
	target := words[middle+len("](") : middle+end]
	_, at, isPart := strings.Cut(target, "#")
	isNumbered := strings.HasSuffix(at, label) && label != printed && len(strings.TrimRight(at, "0123456789"))+
		len(label) == len(at)
	if !strings.HasPrefix(target, "#") && !(isPart && isNumbered) {
		return mark{}
	}
	return mark{length: middle + end + 1, label: label, printed: printed, sure: true}
}

// raised reads "<sup>1</sup>", and the same with a link in it or around it, and "[1]" in a link alone.
func raised(words string) mark {
	rest, link := words, false
	var printed strings.Builder
	open := []string{}
	for strings.HasPrefix(rest, "<") || len(open) > 0 {
		if rest == "" {
			return mark{}
		}
		if rest[0] != '<' {
			size := strings.IndexByte(rest, '<')
			if size < 0 {
				return mark{}
			}
			printed.WriteString(rest[:size])
			rest = rest[size:]
			continue
		}
		end := strings.IndexByte(rest, '>')
		if end < 0 {
			return mark{}
		}
		tag := rest[1:end]
		rest = rest[end+1:]
		name, _, _ := strings.Cut(strings.ToLower(tag), " ")
		switch {
		case name == "sup", name == "a" && strings.Contains(tag, "#"):
			open = append(open, name)
			link = link || name == "a"
		case len(open) > 0 && name == "/"+open[len(open)-1]:
			open = open[:len(open)-1]
		default:
			return mark{}
		}
		if len(open) == 0 {
			break
		}
	}
	label := strings.TrimSpace(printed.String())
	isRaised := strings.Contains(strings.ToLower(words[:len(words)-len(rest)]), "<sup")
	if !note.IsLabel(label) || !isRaised && !(link && strings.HasPrefix(label, "[")) {
		return mark{}
	}
	return mark{
		length: len(words) - len(rest), label: strings.Trim(label, "[]"), printed: label, sure: link, raised: true,
	}
}

// contextFor is what the parsers of a body know of it beforehand.
func contextFor(source []byte) parser.Context {
	context := parser.NewContext()
	context.Set(referredKey, referred(source))
	return context
}

// longestMark is how many bytes a mark has at most, with the address in it.
const longestMark = 160

// referred are the labels of marks that stand right behind words.
func referred(source []byte) map[string]bool {
	found := map[string]bool{}
	for at := 0; ; at++ {
		next := bytes.IndexAny(source[at:], "[<")
		if next < 0 {
			return found
		}
		at += next
		m := markAt(string(source[at:min(len(source), at+longestMark)]))
		if m.length > 0 && note.Follows(string(source[max(0, at-8):at]), m.raised) {
			found[m.label] = true
		}
	}
}
