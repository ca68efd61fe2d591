package archive

import "testing"

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
	if got, want := s.Quote(4, len(s.Text)-5), (Evidence{3, "three"}); got != want {
		t.Errorf("Quote = %v, want %v", got, want)
	}
	end := Source{Text: "a\n"}
	end.Index()
	if end.Lines() != 1 || end.LineText(1) != "a" {
		t.Errorf("a line end at the end of the file begins no line: %d lines, %q", end.Lines(), end.LineText(1))
	}
}
