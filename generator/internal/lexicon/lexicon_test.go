package lexicon

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"aseanarchive/generator/internal/text"
)

var sample = Of("met", "worth", "statement(s)", "joint statement", "Secretary-General", "Ministers' Meeting", "no.",
	"U.S.", "don", "co", "joint statement of", "minister(s) of state\t7", "May\t5", "Jenča", "year's end", "p.m.")

func TestFinds(t *testing.T) {
	for words, want := range map[string]string{
		"":                           "",
		"They met.":                  "met",
		"MET":                        "met",
		"methods, metre and gourmet": "",
		"met1":                       "",
		"worth reading":              "worth",
		"trustworthy":                "",
		"the statements":             "statements",
		"understatement":             "",
		"restatements":               "",
		"a Joint  Statement of the":  "joint statement of",
		"a Joint\u00a0\nStatement":   "joint statement",
		"joint, statement":           "statement",
		"joint statementof":          "",
		"the secretary–general’s":    "Secretary-General",
		"the secretary general":      "",
		"secretary - general":        "",
		"the Ministers’ Meeting":     "Ministers' Meeting",
		"the Ministers Meeting":      "",
		"No. 7":                      "no.",
		"no 7":                       "",
		"the U.S.":                   "U.S.",
		"the US and U.S":             "",
		"U. S.":                      "",
		"don’t":                      "",
		"don't":                      "",
		"the don's":                  "don",
		"the don'":                   "don",
		"the don’s":                  "don",
		"don'sx":                     "",
		"co-chair":                   "co",
		"cooperation":                "",
		"cafe\u0301 co\u0301":        "",
		"Minister of State":          "minister of state",
		"ministers of statehood":     "",
		"JENČA":                      "Jenča",
		"Jenc":                       "",
		"at year’s end":              "year's end",
		"5 p.m. on":                  "p.m.",
		"5 p.m.x":                    "",
		"\xffmet\xff":                "met",
	} {
		m, ok := sample.From(words, 0)
		if ok != (want != "") || m.Entry != want {
			t.Errorf("%q: got %q, want %q", words, m.Entry, want)
		}
		if ok && strings.ToLower(plainAll(words[m.Start:m.End])) != strings.ToLower(plainAll(want)) {
			t.Errorf("%q: found %q", words, words[m.Start:m.End])
		}
		list := text.AppendWords(nil, words, nil)
		if start, end, also := sample.InWords(list, words); also != ok || start != m.Start || end != m.End {
			t.Errorf("%q: InWords found %q", words, words[start:end])
		}
	}
}

func plainAll(words string) string { return gapForm(words) }

func TestHasOpensEnds(t *testing.T) {
	for _, c := range []struct {
		words      string
		has        bool
		end, start int // 0 and -1 for none
	}{
		{"met", true, 3, 0},
		{"Met", true, 3, 0},
		{"met ", false, 3, -1},
		{" met", false, 0, 1},
		{"methods", false, 0, -1},
		{"joint statement", true, 15, 0},
		{"a joint statement", false, 0, 2},
		{"joint statement by", false, 15, -1},
		{"joint statement of", true, 18, 0},
		{"the No.", false, 0, 4},
		{"the No", false, 0, -1},
		{"don't", false, 0, -1},
		{"understatement", false, 0, -1},
		{"", false, 0, -1},
	} {
		if got := sample.Has(c.words); got != c.has {
			t.Errorf("Has(%q): got %v", c.words, got)
		}
		if end, ok := sample.Opens(c.words); end != c.end || ok != (c.end > 0) {
			t.Errorf("Opens(%q): got %d, want %d", c.words, end, c.end)
		}
		if start, ok := sample.Ends(c.words); ok != (c.start >= 0) || ok && start != c.start {
			t.Errorf("Ends(%q): got %d %v, want %d", c.words, start, ok, c.start)
		}
	}
	if _, ok := sample.At("comet", 2); ok {
		t.Error("At finds an entry that begins inside of a word")
	}
	if _, ok := sample.From("comet", 2); ok {
		t.Error("From finds an entry that begins inside of a word")
	}
}

func TestPartOfATextsWords(t *testing.T) {
	const words = "a joint statement of don't no. 7"
	list := text.AppendWords(nil, words, nil)
	for n, want := range map[int]string{2: "", 3: "joint statement", 4: "joint statement of"} {
		start, end, _ := sample.InWords(list[:n], words)
		if got := words[start:end]; got != want {
			t.Errorf("among the first %d words: got %q, want %q", n, got, want)
		}
	}
	if _, _, ok := sample.InWords(list[4:5], words); ok {
		t.Error("don is found in don't")
	}
	if start, end, _ := sample.InWords(list[6:7], words); words[start:end] != "no." {
		t.Errorf("got %q, want the full stop too", words[start:end])
	}
}

func TestValues(t *testing.T) {
	if n, ok := sample.Number("MAY"); n != 5 || !ok {
		t.Errorf("got %d %v", n, ok)
	}
	if _, ok := sample.Number("met"); ok {
		t.Error("an entry without a value is a number")
	}
	if got := Any(Of("met\t1"), sample).Value("met"); got != "1" {
		t.Errorf("the first list's value does not count: %q", got)
	}
	if !slices.Contains(Any(Of("x"), sample).Entries(), "statements") {
		t.Error("forms are missing from the entries")
	}
	if !parseOne("May", true).Has("May") || parseOne("May", true).Has("may") {
		t.Error("as written: capitals count")
	}
}

func parseOne(line string, exact bool) *Words {
	return &Words{load: func() []entry { return parseEntry(line, exact).entries }}
}

func TestFormsOfAnEntry(t *testing.T) {
	for written, want := range map[string][]string{
		"statement":     {"statement"},
		"statement(s)":  {"statement", "statements"},
		"meet(s|ing)":   {"meet", "meets", "meeting"},
		"(co-)chair(s)": {"chair", "chairs", "co-chair", "co-chairs"},
		"a(b":           nil,
		"a)b":           nil,
		"a((b))":        nil,
	} {
		if got, ok := expand(written); ok != (want != nil) || ok && !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", written, got, want)
		}
	}
}

func TestProblemsOfFiles(t *testing.T) {
	const head = "# For: a test\n# Source: a book\n"
	for raw, want := range map[string]string{
		head + "a\nb\tc\n\nd  # x\n": "",
		"# For: a\nb\n":              "where its words come from",
		"# Source: a\nb\n":           "what the list is for",
		head + "a\nA\n":              "stands also on line 3",
		head + "a b\na  b\n":         "stands also on line 3",
		head + "’s\n":                "does not begin with",
		head + "a \tb\n":             "is not words, a tab and a value",
		head + "a\tb\tc\n":           "is not words, a tab and a value",
		head + "a(b\n":               "bracket",
		head + "a #\n":               "source behind # is empty",
	} {
		if got := strings.Join(parse(raw).problems, "; "); (got == "") != (want == "") || !strings.Contains(got, want) {
			t.Errorf("%q: got %q, want %q", raw, got, want)
		}
	}
}

func TestNoAllocation(t *testing.T) {
	words := strings.Repeat("The quick brown fox — it’s methods that the Minister of Sport gave. ", 50)
	words += "joint statement of"
	list := text.AppendWords(nil, words, nil)
	if n := testing.AllocsPerRun(10, func() {
		sample.In(words)
		sample.InWords(list, words)
		sample.Has("joint statement of")
		sample.Ends(words)
	}); n > 0 {
		t.Errorf("%v allocations a call", n)
	}
}

// naive finds the first entry in a text, and the longest of those, by taking
// text and entries apart anew for each.
func naive(entries []string, words string) (start, end int, ok bool) {
	for at := range words {
		if at > 0 && text.InWord([]rune(words[:at])[len([]rune(words[:at]))-1]) {
			continue
		}
		best, most := 0, 0
		for to := len(words); to > at; to-- {
			after := []rune(words[to:])
			switch {
			case len(after) == 0 || !utf8Start(words, to):
			case text.InWord(after[0]):
				continue
			case text.PlainRune(after[0]) == '\'' && len(after) > 1 && text.InWord(after[1]):
				if unicode.ToLower(after[1]) != 's' || len(after) > 2 && text.InWord(after[2]) {
					continue
				}
			}
			for _, entry := range entries {
				n := len(strings.FieldsFunc(entry, func(r rune) bool { return !text.InWord(r) }))
				same := lowered(gapForm(words[at:to])) == lowered(gapForm(entry))
				if same && (n > most || n == most && to > best) {
					best, most = to, n
				}
			}
		}
		if best > 0 {
			return at, best, true
		}
	}
	return 0, 0, false
}

func utf8Start(words string, at int) bool { return at == len(words) || words[at]&0xc0 != 0x80 }

func lowered(words string) string { return strings.Map(unicode.ToLower, words) }

func FuzzFinds(f *testing.F) {
	for _, seed := range []string{
		"They met.", "a joint  statement of the don't don’s", "no. 7 p.m. U.S.", "Secretary—General co-co İ", "year’s end",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, words string) {
		if len(words) > 200 {
			return
		}
		words = strings.ToValidUTF8(words, "?")
		start, end, ok := sample.In(words)
		wantStart, wantEnd, want := naive(sample.Entries(), words)
		if start != wantStart || end != wantEnd || ok != want {
			t.Fatalf("%q: got %q, want %q", words, words[start:end], words[wantStart:wantEnd])
		}
		if ok && !sample.Has(words[start:end]) {
			t.Errorf("%q is found in a text, but is no entry", words[start:end])
		}
		if _, opens := sample.Opens(words[start:]); ok && !opens {
			t.Errorf("%q does not open what it opens", words[start:end])
		}
		if at, ends := sample.Ends(words[:end]); ok && (!ends || at > start) {
			t.Errorf("%q does not end what it ends", words[start:end])
		}
	})
}

func BenchmarkIn(b *testing.B) {
	words := strings.Repeat("The quick brown fox — it’s methods that the Minister of Sport gave. ", 100)
	list := text.AppendWords(nil, words, nil)
	for name, ask := range map[string]func(){
		"text":  func() { sample.In(words) },
		"words": func() { sample.InWords(list, words) },
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(words)))
			b.ReportAllocs()
			for b.Loop() {
				ask()
			}
		})
	}
}
