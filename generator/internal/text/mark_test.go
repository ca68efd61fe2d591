package text

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"

	nethtml "golang.org/x/net/html"

	"aseanarchive/generator/internal/text/passage"
)

// of marks the words where they first stand in a text: those with an ID that
// begins with e, those that go on, and links to where they lead.
func of(text string, words ...string) []Mark {
	var marks []Mark
	for _, word := range words {
		target, word, _ := strings.Cut(word, " ")
		m := Mark{From: strings.Index(text, word)}
		m.To = m.From + len(word)
		switch {
		case target == "on":
			m.GoesOn = true
		case strings.HasPrefix(target, "e"):
			m.ID = target
		default:
			m.Href = target
		}
		marks = append(marks, m)
	}
	return marks
}

func TestMarks(t *testing.T) {
	for _, test := range []struct {
		name, file, in string
		marks          []string
		want           string
	}{
		{"words with an ID", "x.txt", "It met in Hanoi, 3 May & left.", []string{"e1 Hanoi, 3 May & left"},
			`It met in <span id="e1">Hanoi, 3 May &amp; left</span>.`},
		{"a link", "x.txt", "The ARF met.", []string{"#n1 ARF"}, `The <a href="#n1">ARF</a> met.`},
		{"words with both", "x.txt", "The ARF met.", []string{"#n1 ARF",
			"e1 ARF"}, `The <a id="e1" href="#n1">ARF</a> met.`},
		{"a link in words with an ID", "x.txt", "The Forum (ARF) met.", []string{"#n1 ARF",
			"e1 Forum (ARF)"}, `The <span id="e1">Forum (<a href="#n1">ARF</a>)</span> met.`},
		{"words with an ID in a link", "x.txt", "The 29th ASEAN-U.S. Dialogue met.", []string{"#n1 29th ASEAN-U.S. " +
			"Dialogue", "e1 U.S."}, `The <a href="#n1">29th ASEAN-<span id="e1">U.S.</span> Dialogue</a> met.`},
		{"links in each other", "x.txt", "The 29th ASEAN-U.S. Dialogue met.", []string{"#n2 U.S.",
			"#n1 29th ASEAN-U.S. Dialogue"}, `The <a href="#n1">29th ASEAN-U.S. Dialogue</a> met.`},
		{"words that cross", "x.txt", "one two three four", []string{"e1 one two",
			"e2 two three"}, `<span id="e1">one <span id="e2">two</span></span><span class="on"> three</span> four`},
		{"a link across the end of words", "x.txt", "one two three", []string{"e1 one two",
			"#n1 two three"}, `<span id="e1">one </span><a href="#n1"><span class="on">two</span> three</a>`},
		{"a link across the beginning of words", "x.txt", "one two three", []string{"e1 two three",
			"#n1 one two"}, `<a href="#n1">one <span id="e1">two</span></a><span class="on"> three</span>`},
		{"a link to an address with marks in it", "x.txt", "one", []string{`#"<& one`},
			`<a href="#&#34;&lt;&amp;">one</a>`},
		{"the whole of bold words", "x.md", "**Hanoi, 3 May** – They met.", []string{"e1 Hanoi, 3 May"},
			`<strong><span id="e1">Hanoi, 3 May</span></strong> – They met.`},
		{"bold words and more", "x.md", "**Hanoi, 3 May** – They met.", []string{"e1 Hanoi, 3 May –"},
			`<span id="e1"><strong>Hanoi, 3 May</strong> –</span> They met.`},
		{"words that end with bold ones", "x.md", "On **3 May** we met", []string{"e1 On 3 May"},
			`<span id="e1">On <strong>3 May</strong></span> we met`},
		{"raised letters in a link", "x.md", "the 9<sup>th</sup> Summit met", []string{"#n1 9th Summit"},
			`the <a href="#n1">9<sup>th</sup> Summit</a> met`},
		{"words that end inside bold ones", "x.md", "On 3 **May the** fourth", []string{"e1 3 May",
			"#n1 3 May"}, `On <span id="e1">3 </span><strong><span class="on">May</span> the</strong> fourth`},
		{"words that begin inside bold ones", "x.md", "**On 3** May, *all*", []string{"e1 3 May"},
			`<strong>On <span id="e1">3</span></strong><span class="on"> May</span>, <em>all</em>`},
		{"a link in a link", "x.md", "see [the ARF](https://a.example) now", []string{"#n1 ARF",
			"e1 ARF"}, `see <a href="https://a.example">the <span id="e1">ARF</span></a> now`},
		{"a link around a link", "x.md", "see [the ARF](https://a.example) now", []string{"#n1 see the ARF now"},
			`see <a href="https://a.example">the ARF</a> now`},
		{"over a line end", "x.md", "the Plan\nof Action", []string{"#n1 Plan of Action"},
			"the <a href=\"#n1\">Plan\nof Action</a>"},
		{"over a break", "x.md", "the Plan  \nof Action", []string{"#n1 Plan of Action"},
			"the <a href=\"#n1\">Plan<br>\nof Action</a>"},
		{"entities", "x.md", "R&amp;D at AT&T grew", []string{"#n1 R&D",
			"e1 AT&T"}, `<a href="#n1">R&amp;D</a> at <span id="e1">AT&amp;T</span> grew`},
		{"a control of Windows-1252", "x.md", "the \u0093Unity\u0094 *x*", []string{"e1 “Unity”"},
			`the <span id="e1">“Unity”</span> <em>x</em>`},
		{"a soft hyphen", "x.md", "a Partner\u00adship *x*", []string{"#n1 Partnership"},
			"a <a href=\"#n1\">Partner\u00adship</a> <em>x</em>"},
		{"words that go on", "x.txt", "one two", []string{"on two"}, `one <span class="on">two</span>`},
		{"nothing", "x.txt", "one", []string{"e1 "}, "one"},
	} {
		t.Run(test.name, func(t *testing.T) {
			body := Parse(seedOf(test.file, test.in), nil)
			marks := Marks{}
			body.Leaves(func(b *Block) { marks[b] = of(b.String, test.marks...) })
			got := withoutPilcrows(string(body.HTML(0, marks)))
			same(t, got, `<p id="p1">`+test.want+"¶</p>\n")
		})
	}
}

func TestHTMLThatSaysSomethingElseStaysUnmarked(t *testing.T) {
	for _, markup := range []string{"The <b>ASEAN", "<b>ARF</b> then", "The ARF", "The ARF met and left",
		"The &lt;ARF met"} {
		if got, ok := MarkedHTML(markup, "The ARF met", of("The ARF met", "#n1 ARF")); ok || got != markup {
			t.Errorf("%s became %s", markup, got)
		}
	}
}

// randomMarks marks runs of each block's words, among them some that lie in
// each other, cross, or stand for nothing.
func randomMarks(random *rand.Rand, body *Body) Marks {
	marks, n := Marks{}, 0
	body.Leaves(func(b *Block) {
		var edges []int // between characters
		for i := range b.String {
			edges = append(edges, i)
		}
		edges = append(edges, len(b.String))
		for range random.IntN(5) {
			n++
			m := Mark{From: edges[random.IntN(len(edges))], To: edges[random.IntN(len(edges))]}
			if random.IntN(3) > 0 {
				m.ID = fmt.Sprint("p0", n)
			}
			if random.IntN(3) > 0 {
				m.Href = fmt.Sprint("#p", n)
			}
			marks[b] = append(marks[b], m)
		}
	})
	return marks
}

// visible are the characters of a text that show, without white space.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || passage.IsBlank(r) {
			return -1
		}
		return r
	}, text)
}

// words are the text of HTML as a browser reads it, without each paragraph's
// ¶.
func words(t *testing.T, page string) string {
	t.Helper()
	nodes, err := nethtml.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for node := range nodes.Descendants() {
		if node.Type == nethtml.TextNode &&
			!slices.Contains(node.Parent.Attr, nethtml.Attribute{Key: "class", Val: "pilcrow"}) {
			out.WriteString(node.Data)
		}
	}
	return out.String()
}

// FuzzMarks holds that marks add no word to a page and take none away, that
// what was safe stays safe, and that in bare text all words marked by an ID
// are there, and the block says what its passage says.
func FuzzMarks(f *testing.F) {
	for _, seed := range []string{
		"Hanoi, 3 May – The ARF met.\n\n1. to <b>meet</b>;\n2. to go.\n",
		"# A & B\n\n**Hanoi, 3 May** – the 9<sup>th</sup> [Summit](https://a.example)  \nmet\n",
		"|a|**b**|\n|-|-|\n|c *d*|e&amp;f|\n", "<div>\nthe <b>Plan</b> of\n</div>\n",
		"> a\u00adb \u0093c\u0094\n> - d `e<f` &nGt; <script>g</script>", "```\na  <b>\n```\n",
		"<b>a <i>b</b> c</i> <https://d.example>",
	} {
		f.Add(seed, uint64(1), true)
		f.Add(seed, uint64(2), false)
	}
	f.Add(" 00\n-|\n0|0|0", uint64(16), true) // a mark over two whole cells
	f.Fuzz(func(t *testing.T, text string, order uint64, markdown bool) {
		source := seedOf("x.txt", strings.ToValidUTF8(text, ""))
		body := &Body{Source: source, Markdown: markdown}
		if markdown {
			body.readMarkdown(nil)
		} else {
			body.Blocks = parseBare(source)
		}
		giveAnchors(body.Blocks, 0)
		marks := randomMarks(rand.New(rand.NewPCG(order, 0)), body)
		plain, page := string(body.HTML(0, nil)), string(body.HTML(0, marks))
		assertSafe(t, page)
		if got, want := words(t, page), words(t, plain); got != want {
			t.Errorf("marked, the page says %q, and it said %q", got, want)
		}
		if markdown {
			return
		}
		body.Leaves(func(b *Block) {
			inside := marks.in(b)
			if got := visible(words(t, inside)); got != visible(b.String) {
				t.Errorf("the block says %q, and its passage %q", got, b.String)
			}
			for _, m := range marks[b] {
				if m.ID != "" && m.From < m.To && strings.Count(inside, `id="`+m.ID+`"`) != 1 {
					t.Errorf(
						"the words from %d to %d with the ID %s are not marked once in %s",
						m.From,
						m.To,
						m.ID,
						inside,
					)
				}
			}
		})
	})
}
