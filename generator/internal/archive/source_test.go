package archive

import (
	"strings"
	"testing"
)

func TestLinesOfASource(t *testing.T) {
	s := Source{Text: "one\n\n three \nfour"}
	s.Index()
	if s.Lines() != 4 {
		t.Fatalf("Lines() = %d, want 4", s.Lines())
	}
	for number, want := range []string{"one", "", " three ", "four"} {
		if got := s.LineText(number + 1); got != want {
			t.Errorf("line %d is %q, want %q", number+1, got, want)
		}
	}
	if got, want := s.Quote(4, len(s.Text)-5), (Evidence{Line: 3, Quote: "three"}); got != want {
		t.Errorf("Quote = %v, want %v", got, want)
	}
	end := Source{Text: "a\n"}
	end.Index()
	if end.Lines() != 1 || end.LineText(1) != "a" {
		t.Errorf("a line end at the end of the file begins no line: %d lines, %q", end.Lines(), end.LineText(1))
	}
}

func TestLineOfAnOffset(t *testing.T) {
	s := Source{Text: "one\n\nthree"}
	s.Index()
	for offset, want := range map[int]int{0: 1, 3: 1, 4: 2, 5: 3, 9: 3} {
		if got := s.Line(offset); got != want {
			t.Errorf("Line(%d) = %d, want %d", offset, got, want)
		}
	}
	for number, want := range map[int]int{1: 0, 2: 4, 3: 5} {
		if got := s.LineStart(number); got != want {
			t.Errorf("LineStart(%d) = %d, want %d", number, got, want)
		}
	}
	s.Text = "a\nb"
	if s.Index(); s.Lines() != 2 {
		t.Errorf("a source that is indexed again has %d lines, want 2", s.Lines())
	}
}

func TestLineEnds(t *testing.T) {
	for _, test := range []struct {
		name, text string
		lines      int
		last       string
	}{
		{"none", "", 0, ""},
		{"one alone", "\n", 1, ""},
		{"two", "\n\n", 2, ""},
		{"behind the last line", "a\nb\n", 2, "b"},
		{"not behind the last line", "a\nb", 2, "b"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := Source{Text: test.text}
			s.Index()
			if s.Lines() != test.lines {
				t.Fatalf("Lines() = %d, want %d", s.Lines(), test.lines)
			}
			if got := s.LineText(max(test.lines, 1)); got != test.last {
				t.Errorf("the last line is %q, want %q", got, test.last)
			}
		})
	}
}

func TestQuoteLeavesOutWhiteSpaceAround(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       Evidence
	}{
		{"spaces", "  a b  ", Evidence{Line: 1, Quote: "a b"}},
		{"a tab", "\ta\t", Evidence{Line: 1, Quote: "a"}},
		{"line ends", "\r\na\r\n", Evidence{Line: 2, Quote: "a"}},
		{"white space alone", " \t\r\n ", Evidence{Line: 2, Quote: ""}},
		{"a no-break space is text", "\u00a0a", Evidence{Line: 1, Quote: "\u00a0a"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := Source{Text: test.text}
			s.Index()
			if got := s.Quote(0, len(s.Text)); got != test.want {
				t.Errorf("Quote() = %v, want %v", got, test.want)
			}
		})
	}
}

// A quotation names the page on which its first words stand, also where the page
// begins inside its line.
func TestPagesOfQuotations(t *testing.T) {
	t.Parallel()
	const text = "One.\nTwo goes on over three pages.\nFour.\n"
	s := Source{Text: text, Pages: []int{1, 3, 3, 3}, Turns: []Turn{{Line: 2, Column: 9, Page: 2},
		{Line: 2, Column: 17, Page: 3}}}
	s.Index()
	for words, want := range map[string]int{
		"One": 1, "Two": 1, "goes on over": 1, "on": 2, "over three pages": 2, "three": 3, "pages": 3, "Four": 4,
	} {
		at := strings.Index(text, words)
		if words == "on" {
			at = strings.Index(text, " on ") + 1
		}
		if got := s.Quote(at, at+len(words)).Page; got != want {
			t.Errorf("%q stands on page %d, want %d", words, got, want)
		}
	}
}
