package record

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

// printed is what a reader of the archive sees of a text of record.
func printed(body string) string {
	source := &archive.Source{Text: body, Markdown: true}
	source.Index()
	var words []string
	parsed := text.Parse(source, nil)
	var visit func(blocks []text.Block)
	visit = func(blocks []text.Block) {
		for i := range blocks {
			if blocks[i].String != "" || blocks[i].Marker != "" {
				words = append(words, blocks[i].Printed())
			}
			visit(blocks[i].Children)
		}
	}
	visit(parsed.Blocks)
	return strings.Join(words, "\n")
}

// written is a paragraph of plain text, between two others.
func written(words string) string {
	var w Writer
	w.Heading(2, "Before.") // without one it is bare text
	w.Paragraph(Plain(words))
	w.Paragraph("Behind.")
	return w.Text().Body
}

// Whatever text a file holds, it is read out of its text of record as it was.
func FuzzPlainTextStaysAsItIs(f *testing.F) {
	for _, words := range []string{
		"The Ministers met.", "* a", "** a **", "a*b*c", "_a_", "a_b_c", "[a](b)", "[a][b]", "[a]: b", "![a](b)",
		"<b>a</b>",
		"a < b > c", "&amp; & &copy;", "`a`", "~~a~~", "# a", "> a", "- a", "-", "---", "***", "+ a", "1. a", "1) a",
		"| a | b |",
		"a\\b", "https://asean.org/_a_", "[1] a", "[^1]", "a ]( b", "=== a", ": a", "a  b", "(a) b", "(1) b", "iv. b",
		"$a$",
		"<!-- a -->", "<https://a.b>", "a@b.org", "a&#x20;b", "\\", "a\\", "!", "[", "]", "**a**.**b", "“a” * b",
		"__a__",
		"***a***",
		"H.E. Mr. *", "5*6*7", "a_ b_", "[a] (b)", "[x] done", "[ ] open", "0) #", "1) - a", "<0@0>",
	} {
		f.Add(words)
	}
	f.Fuzz(func(t *testing.T, words string) {
		if !utf8.ValidString(words) || len(words) > 200 || strings.ContainsFunc(words, isControl) || holdsMark(words) {
			return
		}
		want := strings.Join(strings.Fields(words), " ")
		body := written(words)
		got := strings.Join(strings.Fields(printed(body)), " ")
		if want = strings.Join(strings.Fields("Before. "+want+" Behind."), " "); got != want {
			t.Errorf("%q is written\n%s\nand read as\n%q, want\n%q", words, body, got, want)
		}
	})
}

// holdsMark reports what the archive may read as the mark of a note, “Tanaka[2]”,
// which it shows as one.
func holdsMark(words string) bool {
	open := strings.IndexByte(words, '[')
	return open >= 0 && strings.ContainsAny(words, "0123456789*†‡¹²³⁴⁵⁶⁷⁸⁹⁰")
}

// isControl reports characters that no text holds.
func isControl(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Co, r) || r == utf8.RuneError ||
		unicode.IsSpace(r) && r != ' '
}
