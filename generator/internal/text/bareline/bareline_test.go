package bareline

import "testing"

// TestTrim: a line is what is left without white space, also as pages write it.
func TestTrim(t *testing.T) {
	for line, want := range map[string]string{
		" \tThe ships met.\u00a0": "The ships met.",
		"&nbsp; The ships&nbsp;":  "The ships",
		"&nbsp;":                  "&nbsp;",
		" ":                       "",
	} {
		if got := Trim(line); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

// TestLoneMarks: a mark above a sentence is that of a list, above few words it parts links.
func TestLoneMarks(t *testing.T) {
	const sentence = "The ships met in the old harbour."
	for _, mark := range []string{"-", "–", "•", " - ", "&nbsp;-"} {
		if !IsLoneMark(mark, sentence) {
			t.Errorf("%q is no mark", mark)
		}
	}
	for line, below := range map[string]string{
		"-": "1", "–": "Ships meet", "--": sentence, "*": sentence, "- a": sentence, "": sentence, "•": "",
	} {
		if IsLoneMark(line, below) {
			t.Errorf("%q above %q is a mark", line, below)
		}
	}
}
