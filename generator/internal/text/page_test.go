package text

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"aseanarchive/generator/internal/text/markup"
)

// syntax are signs of Markdown whose words are not shown: addresses, names of
// languages, HTML and entities.
var syntax = []string{"](", "]:", "<", "&", "```", "~~~"}

// hasSyntax reports words of Markdown that stand on no page. A note has none.
func hasSyntax(text string) bool {
	for _, sign := range syntax {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// boxes are the letters in the boxes of tasks, which a page shows as signs.
var boxes = strings.NewReplacer("x", "", "X", "")

// sorted are the letters of a text in the order of the alphabet.
func sorted(text string) string {
	list := []rune(text)
	slices.Sort(list) // so that they can be compared whatever their order was
	return string(list)
}

// FuzzPage holds that no word of a text is lost on its way to the page: all its
// letters and figures stand there in their order, and each of its lines that is
// not blank is one of a block.
func FuzzPage(f *testing.F) {
	for _, seed := range []string{
		"1.1 One\n1.1.1 Two\n1.2 Three\nA. Four\nB. Five\nI. Six\n(i) seven\nII. Eight\na) nine",
		"They were led by\nA. Smith and\nB. Jones.\n\nI. Ivanov left.\n1.5 million\n",
		"1.1 They met.[1]\n1.2 They rose.\n\n[1] In May.\n",
		"Party\n: a State\n: a *Union*\n\n  - or both\n\nTreaty\nPact\n: this\n",
		"- [ ] to draft\n- [x] to agree\n  1. [X] to sign\n- plain\n",
		"|a|b|\n|-|-|\n|c|d|\n\n~~e~~ https://f.example www.g.example\n",
		"Met[^b] and[^b] met.\n\nCHAPTER 1\nOF LIGHT\n\nArticle 1\nAims\n\nThe Parties met.\n",
		"1.1 The *Parties*\n1.1.1 **meet**\nA. Smith came\n\n> 1.2 so\n", "# a\n## A. b\n## B. c\n***\n    d\n",
	} {
		f.Add(seed, false)
		f.Add(seed, true)
	}
	f.Fuzz(func(t *testing.T, text string, markdown bool) {
		if !utf8.ValidString(text) || strings.ContainsRune(text, utf8.RuneError) {
			t.Skip("the reader of seeds hands on UTF-8 only")
		}
		source := seedOf("x.txt", text)
		tangled, _ := markup.Tangled(text)
		body := &Body{Source: source, Markdown: markdown && tangled == 0}
		if body.Markdown {
			body.readMarkdown(nil)
		} else {
			body.Blocks = parseBare(source)
		}
		body.Blocks = markDivisions(body.Blocks)
		giveAnchors(body.Blocks, 0)
		page := string(body.HTML(0, nil))
		assertSafe(t, page)
		if body.Markdown && hasSyntax(text) {
			return
		}
		got, want := letters(words(t, page)), letters(text)
		if body.Markdown && strings.Contains(text, "[") {
			got, want = boxes.Replace(got), boxes.Replace(want)
		}
		if body.Markdown && strings.Contains(text, "|") {
			// A table whose last line underlines a heading stands above it.
			got, want = sorted(got), sorted(want)
		}
		if got != want {
			t.Errorf("the page says %q, the text %q", got, want)
		}
		within := make([]bool, source.Lines()+2)
		for i := range body.Blocks {
			for line := body.Blocks[i].Line; line <= body.Blocks[i].End; line++ {
				within[line] = true
			}
		}
		for line := 1; line <= source.Lines(); line++ {
			if letters(source.LineText(line)) != "" && !within[line] {
				t.Errorf("line %d is part of no block: %q", line, source.LineText(line))
			}
		}
	})
}
