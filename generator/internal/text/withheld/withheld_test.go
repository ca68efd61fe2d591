package withheld_test

import (
	"reflect"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
	"aseanarchive/generator/internal/text/withheld"
)

// long is a paragraph that is surely the document's own.
const long = "The Ministers exchanged views on regional and international issues of common interest, and agreed to " +
	"meet again. They thanked the harbour masters for the tea, and went home in the rain, as they had planned."

// parsed is a text with its furniture set aside.
func parsed(name, words string) *text.Body {
	source := &archive.Source{ID: "x", Path: name, Text: words, Markdown: strings.HasSuffix(name, ".md")}
	source.Index()
	return furniture.Parse(source, nil)
}

// bare parses bare text, and marked Markdown.
func bare(words string) *text.Body   { return parsed("x.txt", words) }
func marked(words string) *text.Body { return parsed("x.md", words) }

// lines joins lines; a test reads better with one argument for each.
func lines(lines ...string) string { return strings.Join(lines, "\n") + "\n" }

func TestWithheldJoinsNeighboursOfOneKind(t *testing.T) {
	body := bare(lines("Home > A", "Skip to content", long, "###", "###", "", "", "###", "(zai)"))
	want := []archive.Withheld{
		{Kind: furniture.Breadcrumb, Lines: [2]int{1, 1}, Text: "Home > A", Blocks: []int{0}},
		{Kind: furniture.Navigation, Lines: [2]int{2, 2}, Text: "Skip to content", Blocks: []int{1}},
		{Kind: furniture.EndMark, Lines: [2]int{4, 5}, Text: "###\n###", Blocks: []int{3, 4}},
		{Kind: furniture.EndMark, Lines: [2]int{8, 8}, Text: "###", Blocks: []int{5}},
		{Kind: furniture.AuthorMark, Lines: [2]int{9, 9}, Text: "(zai)", Blocks: []int{6}},
	}
	if got := withheld.List(body); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	body.Leaves(func(b *text.Block) {
		if b.Line != 3 {
			t.Errorf("line %d was set aside, and is read all the same: %s", b.Line, b.String)
		}
	})
	if page := string(body.HTML(0, nil)); strings.Contains(page, "zai") || !strings.Contains(page, `id="p3"`) {
		t.Errorf("the page shows what was set aside, or not what was not:\n%s", page)
	}
	if got := withheld.List(bare(long)); got == nil || len(got) > 0 {
		t.Errorf("nothing was set aside, and the list is %v: it must be empty and there", got)
	}
}

// What was set aside when facts were read is set aside again when the page is made,
// whatever it is, and nothing else.
func TestSetAsideAgain(t *testing.T) {
	again := func() *text.Body {
		return marked(lines("# Harbour Post", "", "Home » News", "", "# A Title", "", "Sails", "", long))
	}
	read, body := again(), again()
	read.Blocks[0].Furniture, read.Blocks[3].Furniture = furniture.Masthead, furniture.Navigation
	withheld.Again(body, withheld.Blocks(read))
	var got []string
	for i := range body.Blocks {
		got = append(got, body.Blocks[i].Furniture)
	}
	want := []string{furniture.Masthead, furniture.Breadcrumb, "", furniture.Navigation, ""}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("set aside %q, want %q", got, want)
	}
	if body.Blocks[0].Kind == text.Heading || body.Blocks[2].Kind != text.Heading {
		t.Error("what is set aside heads the text, or the title no longer does")
	}
	if !reflect.DeepEqual(withheld.List(body), withheld.List(read)) {
		t.Errorf("set aside are %v, want %v", withheld.List(body), withheld.List(read))
	}
	withheld.Again(marked("One line.\n"), withheld.Blocks(read)) // of another text it finds nothing
}

// What is set aside keeps its anchors, also those of what stands in it.
func TestLinesSetAsideKeepTheirAnchors(t *testing.T) {
	body := marked(lines("# A Title", "", "> Ships", ">", "> Boats", "", "- Nets", "- Ropes", "", "---"))
	for i := 1; i < len(body.Blocks); i++ {
		body.Blocks[i].Furniture = furniture.Navigation
	}
	var got []string
	for _, passage := range withheld.List(body) {
		for _, line := range withheld.Lines(body, passage) {
			got = append(got, line.Anchor+" "+line.Words)
		}
	}
	if want := []string{"p3 Ships", "p5 Boats", "p7 - Nets", "p8 - Ropes"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestWithheldWithoutWords: a list tells the words of its entries, and a line that is drawn
// is counted to a passage with words.
func TestWithheldWithoutWords(t *testing.T) {
	body := marked(lines("- Sails", "- Nets", "", long, "", "---", "", "Masts", "", "---"))
	body.Blocks[0].Furniture = furniture.Navigation
	for i := 2; i < len(body.Blocks); i++ {
		body.Blocks[i].Furniture = furniture.Related
	}
	want := []archive.Withheld{
		{Kind: furniture.Navigation, Lines: [2]int{1, 2}, Text: "- Sails\n- Nets", Blocks: []int{0}},
		{Kind: furniture.Related, Lines: [2]int{8, 8}, Text: "Masts", Blocks: []int{3, 4, 2}},
	}
	if got := withheld.List(body); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	for i := range body.Blocks {
		body.Blocks[i].Furniture = ""
	}
	body.Blocks[2].Furniture = furniture.Related
	if got := withheld.List(body); len(got) > 0 {
		t.Errorf("a line that is drawn is set aside alone: %v", got)
	}
}

// What has no words is no passage of the list, and is set aside again all the same, for what
// it was taken for.
func TestWordlessBlocksAreSetAsideAgain(t *testing.T) {
	again := func() *text.Body { return marked(lines("***", "", long, "", "***")) }
	read, body := again(), again()
	read.Blocks[0].Furniture, read.Blocks[2].Furniture = furniture.Navigation, furniture.Related
	if got := withheld.List(read); len(got) > 0 {
		t.Errorf("a passage without words is listed: %v", got)
	}
	withheld.Again(body, withheld.Blocks(read))
	for i, want := range []string{furniture.Navigation, "", furniture.Related} {
		if got := body.Blocks[i].Furniture; got != want {
			t.Errorf("block %d was taken for %q, want %q", i, got, want)
		}
	}
}
