package search

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// asTheClientReads runs static/words.js over texts.
func asTheClientReads(t *testing.T, texts []string) []reading {
	t.Helper()
	if os.Getenv("NODE_TESTS") == "" {
		t.Skip("needs Node: make test runs this")
	}
	root := filepath.Join("..", "..", "..")
	input, err := json.Marshal(texts)
	if err != nil {
		t.Fatal(err)
	}
	node := exec.Command(
		"node",
		filepath.Join(root, "generator", "browser", "words.mjs"),
		filepath.Join(root, "static", "words.js"),
	)
	node.Stdin = bytes.NewReader(input)
	node.Stderr = os.Stderr
	output, err := node.Output()
	if err != nil {
		t.Fatal(err)
	}
	var read []reading
	if err := json.Unmarshal(output, &read); err != nil {
		t.Fatal(err)
	}
	if len(read) != len(texts) {
		t.Fatalf("the client read %d texts, want %d", len(read), len(texts))
	}
	return read
}

// reading is how a text is read: its words and their stems.
type reading struct{ Words, Stems []string }

func asWeRead(text string) reading {
	r := reading{Words: []string{}, Stems: []string{}}
	for _, word := range wordsOf(text) {
		r.Words = append(r.Words, word)
		r.Stems = append(r.Stems, Stem(word))
	}
	return r
}

// TestClientForOthersStemsAsWeDo holds the stemmer of static/words.js against
// the one of the index.
func TestClientForOthersStemsAsWeDo(t *testing.T) {
	words := stemmingWords(t)
	if len(words) < 30_000 {
		t.Fatalf("only %d words to stem; the two stemmers might differ on all others", len(words))
	}
	read := asTheClientReads(t, words)
	wrong := 0
	for i, word := range words {
		if got, want := read[i].Stems, asWeRead(word).Stems; !slices.Equal(got, want) {
			if wrong++; wrong <= 20 {
				t.Errorf("%s: the client stems %q, the index %q", word, got, want)
			}
		}
	}
	if wrong > 20 {
		t.Errorf("and %d more of %d", wrong-20, len(words))
	}
}

// stemmingWords are the words of the seeds and of content/, each as it is and
// with every ending of which a rule of the stemmer speaks.
func stemmingWords(t *testing.T) []string {
	endings := strings.Fields(
		`s es ed ing edly ingly eed eedly y ly ies ied sses us ss tional tionally enci ency ance ancy able ably ent ently
		izer ize ized ization ational ation ator alism ality ally fulness ously ousness iveness ivity bility bly ology logy fully lessly
		alize icate icity ical ful ness ative al er ic ible ant ement ment ism ate ous ive ion sion tion e ee le ll`,
	)
	seen := map[string]bool{}
	for _, folder := range []string{"seeds", "content"} {
		err := filepath.WalkDir(
			filepath.Join("..", "..", "..", folder),
			func(name string, entry os.DirEntry, err error) error {
				if err != nil || entry.IsDir() {
					return err
				}
				raw, err := os.ReadFile(name)
				Words(string(raw), func(word []byte) {
					if strings.Trim(string(word), "abcdefghijklmnopqrstuvwxyz") == "" {
						seen[string(word)] = true
					}
				})
				return err
			},
		)
		if err != nil {
			t.Fatal(err)
		}
	}
	var bases []string
	for word := range seen {
		if len(word) >= 3 {
			bases = append(bases, word)
		}
	}
	slices.Sort(bases) // maps have no order
	for i, base := range bases {
		for k, ending := range endings {
			if (i+k)%5 == 0 { // each base with a fifth of the endings, each ending with a fifth of the bases
				seen[base+ending] = true
				seen[strings.TrimRight(base, "eiouy")+ending] = true
			}
		}
	}
	words := make([]string, 0, len(seen))
	for word := range seen {
		words = append(words, word)
	}
	slices.Sort(words) // maps have no order
	return words
}

// TestClientForOthersReadsWordsAsWeDo holds the words of static/words.js
// against those of the index, on texts that are awkward and on every letter.
func TestClientForOthersReadsWordsAsWeDo(t *testing.T) {
	texts := []string{
		"",
		"ASEAN’s 29th ASEAN-U.S. Dialogue",
		"H.E. Mr. Zdeněk Jenča, the U.S.'s U.S.A",
		"Türkiye, Việt Nam, Đà Nẵng, Łódź, Straße, Æsop, İstanbul, ısı, ΣΊΣΥΦΟΣ",
		"O’Brien’s don't rock'n'roll 'quoted' parties' l’ASEAN",
		"2016–2020 3.5 1,000 ½ ²x №5 ﬁnd ™ ａｂｃ",
		"a.m. A.B.C A.Bc a.b.cd 3.U.S. x.y",
		"e\u0301t\u00e9 \u0301x a\u0301.b.c",
		"日本 ASEAN 協力 ประเทศไทย ກຳ ភាសាខ្មែរ မြန်မာ 한국 русский язык العربية हिन्दी",
		"snake_case a-b/c\u00a0d\u200be",
		"...A.B...",
		"''s 's ’s’",
		"U.S.-ASEAN U.S.Aid",
	}
	for r := rune(0xa0); r < 0x3100; r++ {
		// Letters that came lately are not in every browser's tables.
		if unicode.IsGraphic(r) && r != 0x0f73 {
			texts = append(texts, fmt.Sprintf("a%cb %c’%c %c.%c. x", r, r, r, r, r))
		}
	}
	read := asTheClientReads(t, texts)
	for i, text := range texts {
		if got, want := read[i].Words, asWeRead(text).Words; !slices.Equal(got, want) {
			t.Errorf("%q: the client reads %q, the index %q", text, got, want)
		}
	}
}
