package lexicon

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/text"
)

// made is a list of the entries in a text, as a file would hold it.
func made(file string) *Words {
	w := &Words{name: "made", byKey: map[uint64]*phrase{}}
	w.read.Do(func() {})
	for i, line := range strings.Split(file, "\n") {
		words, value, _ := strings.Cut(line, "\t")
		for _, form := range forms(words) {
			w.entries = append(w.entries, Entry{form, value, i + 1})
			w.add(form, len(w.entries)-1)
		}
	}
	return w
}

func TestWordsAreFoundWhole(t *testing.T) {
	list := made(
		"met\nworth\nplan of action\nplan\nwe,\n(photo:\nchairman's statement\nfact sheet(s)\nco-chairs\nnew york\n" +
			"dato'",
	)
	for _, test := range []struct{ name, words, want string }{
		{"a word", "They met there.", "met"},
		{"not inside a word", "published methods for sharing data", ""},
		{"not at the end of one", "the inmet", ""},
		{"not at the beginning of one", "metals", ""},
		{"any capitals", "THEY MET", "MET"},
		{"a phrase", "the Plan of Action", "Plan of Action"},
		{"the longest", "a plan of action and a plan", "plan of action"},
		{"the shorter where the longer fails", "a plan of actions", "plan"},
		{"a mark behind", "We, the Leaders", "We,"},
		{"without the mark", "We the Leaders", ""},
		{"a mark before", "x (Photo: y)", "(Photo:"},
		{"another apostrophe", "Chairman’s Statement", "Chairman’s Statement"},
		{"none", "Chairmans Statement", ""},
		{"plural", "two fact sheets here", "fact sheets"},
		{"singular", "a fact sheet here", "fact sheet"},
		{"another dash", "the co‑chairs", "co‑chairs"},
		{"a no-break space", "in New\u00a0York", "New\u00a0York"},
		{"a line end", "in New\nYork", "New\nYork"},
		{"a mark between", "in New, York", ""},
		{"a curly mark at the end", "the Dato’ of the port", "Dato’"},
		{"a straight mark at the end", "the Dato' of the port", "Dato'"},
		{"without the mark at the end", "the Dato of the port", ""},
		{"in nothing", "", ""},
		{"in marks", "–’(", ""},
		{"letters beyond ASCII belong to a word", "amété met", "met"},
	} {
		m, ok := list.Find(test.words)
		if got := test.words[m.Start:m.End]; got != test.want || ok != (test.want != "") {
			t.Errorf("%s: %q in %q, want %q", test.name, got, test.words, test.want)
		}
	}
}

func TestWholeEntriesOpeningsAndEnds(t *testing.T) {
	list := made("speech\t1\nopening speech\t2\nu.s.\t3\nwe,\t4")
	for words, want := range map[string]string{
		"speech": "1", "Opening Speech": "2", "SPEECH": "1", "speeches": "", "a speech": "", "speech of": "",
		"U.S.": "3", "U.S": "", "US": "",
		"we,": "4", "we": "", "": "", " speech ": "1",
	} {
		if got, ok := list.Of(words); got != want || ok != (want != "") || list.Has(words) != ok {
			t.Errorf("Of(%q) = %q, want %q", words, got, want)
		}
	}
	for words, want := range map[string]string{
		"Opening speech by": "Opening speech", "speech by": "speech", "the speech": "", "“Speech": "Speech",
		"speechless": "", "": "",
	} {
		m, _ := list.Opens(words)
		if got := words[m.Start:m.End]; got != want {
			t.Errorf("Opens(%q) = %q, want %q", words, got, want)
		}
	}
	long := strings.Repeat("é ", 200)
	for words, want := range map[string]string{
		"the opening speech": "opening speech", "his speech.": "speech", "speech of": "", "": "", long +
			"speech": "speech",
		"in the U.S.": "U.S.", long: "",
	} {
		m, _ := list.Closes(words)
		if got := words[m.Start:m.End]; got != want {
			t.Errorf("Closes(…%q) = %q, want %q", words[max(0, len(words)-30):], got, want)
		}
	}
	if m, ok := list.Last("speech, opening speech, x"); !ok || m.Start != len("speech, opening ") {
		t.Errorf("Last: %+v", m)
	}
}

func TestWordsByTheirKeys(t *testing.T) {
	list := made("speech\t1\nopening speech\t2\nco-chairs\t3")
	for word, want := range map[string]string{
		"speech": "1", "SPEECH": "1", "speeches": "", "opening": "", "opening speech": "", "Co-Chairs": "3", "co": "",
		"chairs": "",
	} {
		got, ok := list.OfKey(text.KeyOf(word))
		if got != want || ok != (want != "") || list.HasKey(text.KeyOf(word)) != ok {
			t.Errorf("OfKey(%q) = %q, want %q", word, got, want)
		}
	}
}

// TestFindIsAsAPlainSearch holds Find against looking for each entry at each
// place.
func TestFindIsAsAPlainSearch(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 7))
	pieces := []string{"a", "b", "ab", "A", " ", " ", " ", ",", "-", "é", "(", "a b", "b."}
	phrase := func(n int) string {
		var b strings.Builder
		for range n {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		return b.String()
	}
	for range 3000 {
		var entries []string
		for range 1 + random.IntN(4) {
			if p := strings.TrimSpace(
				phrase(1 + random.IntN(4)),
			); len(text.AppendWords(nil, p, nil)) > 0 &&
				!strings.Contains(p, "  ") {
				entries = append(entries, p)
			}
		}
		words := phrase(12)
		if len(entries) == 0 || strings.Contains(words, "  ") {
			continue
		}
		list := made(strings.Join(entries, "\n"))
		got, ok := list.Find(words)
		at, end := plainFind(entries, words)
		if ok != (at >= 0) || ok && (got.End != end) {
			t.Fatalf("%q in %q: %v %v, want %d to %d", entries, words, got, ok, at, end)
		}
	}
}

// plainFind looks for each entry at each place: the first word, then the entry of most words, then of most marks.
func plainFind(entries []string, words string) (at, end int) {
	best := [3]int{1 << 30, 0, 0} // where its first word begins; words; marks
	at = -1
	for _, entry := range entries {
		list := text.AppendWords(nil, entry, nil)
		first, last := int(list[0].Start), int(list[len(list)-1].End)
		for i := 0; i+len(entry) <= len(words); i++ {
			if !strings.EqualFold(words[i:i+len(entry)], entry) {
				continue
			}
			whole := map[[2]int]bool{}
			for _, w := range text.AppendWords(nil, words, nil) {
				whole[[2]int{int(w.Start), int(w.End)}] = true
			}
			fits := true
			for _, w := range list {
				fits = fits && whole[[2]int{i + int(w.Start), i + int(w.End)}]
			}
			score := [3]int{i + first, len(list), len(entry) - (last - first)}
			better := score[0] < best[0] ||
				score[0] == best[0] && (score[1] > best[1] || score[1] == best[1] && score[2] > best[2])
			if fits && better {
				best, at, end = score, i, i+len(entry)
			}
		}
	}
	return at, end
}

// texts are all that the tests and the archive read: fixtures, what stands in
// the tests themselves, and the seeds.
func texts(t *testing.T) (string, []text.Word) {
	t.Helper()
	var b strings.Builder
	add := func(root string, wanted func(name string) bool) {
		err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == "fuzz") {
				return fs.SkipDir
			}
			if entry.IsDir() || !wanted(filepath.ToSlash(name)) {
				return nil
			}
			raw, err := os.ReadFile(name)
			b.Write(raw)
			b.WriteString("\n\n")
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	add("../..", func(name string) bool {
		if strings.Contains(name, "/lexicon/") {
			return false
		}
		return strings.HasSuffix(name, "_test.go") ||
			strings.Contains(name, "/testdata/") && !strings.HasSuffix(name, ".json")
	})
	add("../../../seeds", func(string) bool { return true })
	words := strings.NewReplacer(`\n`, "\n", `\u00a0`, "\u00a0", `\"`, `"`).Replace(b.String())
	return words, text.AppendWords(nil, words, nil)
}

// TestEntriesHaveASource asserts of each list that it says what it is for and
// where its words come from, and of each entry without a published source that
// it occurs in a text of the tests: a word that nothing tries is a guess.
func TestEntriesHaveASource(t *testing.T) {
	words, list := texts(t)
	for _, name := range Names() {
		raw, err := files.ReadFile(name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		purpose, source := headLine(string(raw), "# For: "), headLine(string(raw), "# Source: ")
		if purpose == "" || source == "" {
			t.Errorf(
				"%s.txt does not say what it is for, or where its words come from: begin it with # For: and # Source:",
				name,
			)
			continue
		}
		checkEntries(t, List(name), name)
		if !strings.HasPrefix(source, "texts of the tests") {
			continue
		}
		w := List(name).load()
		seen := make([]bool, len(w.entries))
		for i := range list {
			for p := w.byKey[list[i].Key]; p != nil; p = p.next {
				if len(p.words) <= len(list)-i && !seen[p.entry] {
					_, seen[p.entry] = w.match(p, list[i:], words)
				}
			}
		}
		for i, e := range w.entries {
			if !seen[i] {
				t.Errorf(
					"%s.txt:%d: “%s” occurs in no text of the tests: delete it, or put a text to the tests that "+
						"needs it",
					name,
					e.Line,
					e.Words,
				)
			}
		}
	}
}

func headLine(file, begins string) string {
	for line := range strings.Lines(file) {
		if rest, ok := strings.CutPrefix(line, begins); ok {
			return strings.TrimSpace(rest)
		}
	}
	return ""
}

// checkEntries reports entries that are there twice, or that can never be found.
func checkEntries(t *testing.T, w *Words, name string) {
	t.Helper()
	known := map[string]int{}
	for _, e := range w.Entries() {
		key := ""
		for _, word := range text.AppendWords(nil, e.Words, nil) {
			key += fmt.Sprint(word.Key, " ")
		}
		if key == "" {
			t.Errorf("%s.txt:%d: “%s” has no word", name, e.Line, e.Words)
			continue
		}
		key += plainGap(e.Words)
		if first, ok := known[strings.ToLower(key)]; ok {
			t.Errorf("%s.txt:%d: “%s” stands on line %d, too", name, e.Line, e.Words, first)
		}
		known[strings.ToLower(key)] = e.Line
	}
}

func FuzzWords(f *testing.F) {
	list := made("met\nplan of action\nwe,\n(photo:\nchairman's statement\nfact sheet(s)")
	f.Add("We, the Chairman’s Statement (Photo: met")
	f.Fuzz(func(t *testing.T, words string) {
		for _, find := range []func(string) (Match, bool){list.Find, list.Opens, list.Closes, list.Last} {
			if m, ok := find(words); ok && (m.Start < 0 || m.End > len(words) || !list.Has(words[m.Start:m.End])) {
				t.Errorf("%q was found in %q", words[m.Start:m.End], words)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	list := made("met\nplan of action\nwe,\nchairman's statement\nfact sheet(s)")
	words := strings.Repeat(
		"The Leaders of the region spoke of peace and of the sea in the port, and welcomed the plan of ports. ",
		10,
	)
	b.SetBytes(int64(len(words)))
	b.ReportAllocs()
	for b.Loop() {
		list.Find(words)
	}
}

// TestNoListIsFoundInsideAWord: whatever a list holds, a word that only holds
// an entry is another word.
func TestNoListIsFoundInsideAWord(t *testing.T) {
	isLetter := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	for _, name := range Names() {
		list := List(name)
		for _, e := range list.Entries() {
			first, _ := utf8.DecodeRuneInString(e.Words)
			last, _ := utf8.DecodeLastRuneInString(e.Words)
			if glued := "q" + e.Words; isLetter(first) {
				if m, ok := list.Find(glued); ok && m.Start < len("q")+1 {
					t.Errorf("%s finds %q in %q", name, glued[m.Start:m.End], glued)
				}
			}
			if glued := e.Words + "q"; isLetter(last) {
				if m, ok := list.Last(glued); ok && m.End > len(glued)-len("q")-1 {
					t.Errorf("%s finds %q in %q", name, glued[m.Start:m.End], glued)
				}
			}
		}
	}
}
