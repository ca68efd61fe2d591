package visible

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode"
)

func TestLineLetsNothingAct(t *testing.T) {
	for text, want := range map[string]string{
		"seeds/a.txt":            "seeds/a.txt",
		"Türkiye – 東京":           "Türkiye – 東京",
		"\x1b[2J\x1b]0;title\a":  `\x1b[2J\x1b]0;title\x07`,
		"a\nb\tc\r":              `a\nb\x09c\x0d`,
		"\u202etxt.exe":          `\u202etxt.exe`,
		"\u2066a\u2069\u200f":    `\u2066a\u2069\u200f`,
		"\u009b31m":              `\u009b31m`,
		"bad\xffbyte":            `bad\xffbyte`,
		"line\u2028end":          `line\u2028end`,
		"the sign \ufffd itself": "the sign \ufffd itself",
	} {
		if got := Line(text); got != want {
			t.Errorf("%q is shown as %q, want %q", text, got, want)
		}
	}
}

func TestJSONSaysTheSame(t *testing.T) {
	for _, text := range []string{"plain", "\u202ea\u009bb\x7f", "’“", "\x1b"} {
		encoded, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		got := JSON(append(encoded, '\n'))
		var back string
		if err := json.Unmarshal(got, &back); err != nil || back != text || !strings.HasSuffix(string(got), "\n") {
			t.Errorf("%q became %q: %v", text, got, err)
		}
		if strings.ContainsFunc(strings.TrimSpace(string(got)), acts) {
			t.Errorf("%q acts on a terminal", got)
		}
	}
}

func TestPagesHoldNoControls(t *testing.T) {
	for page, want := range map[string]string{
		"<p>Plain – “as it is”\n\t</p>": "<p>Plain – “as it is”\n\t</p>",
		"a\x00b\x1bc\x7f":               "abc",
		"a\u0085b\u009bc\u00a0d":        "abc\u00a0d",
		"\u202eevil\u202c \u202dleft":   "⟦U+202E⟧evil\u202c ⟦U+202D⟧left",
		"\u2067بيان\u2069 \u200f":       "\u2067بيان\u2069 \u200f",
		"cut \xe2\x80":                  "cut \xe2\x80",
	} {
		if got := string(Page([]byte(page))); got != want {
			t.Errorf("%q is shown as %q, want %q", page, got, want)
		}
	}
	if got := Overrides("a\u202eb\x00"); got != "a⟦U+202E⟧b\x00" {
		t.Errorf("got %q", got)
	}
}

func FuzzVisible(f *testing.F) {
	for _, seed := range []string{"", "\x1b[31m", "\u202e\u2066", "\xc2\x9b", "\xff\xe2\x80\xae"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if line := Line(text); strings.ContainsFunc(line, acts) {
			t.Errorf("%q acts", line)
		}
		page := string(Page([]byte(text)))
		for _, r := range page {
			if unicode.IsControl(r) && r != '\n' && r != '\t' && r != '\r' || isOverride(r) {
				t.Errorf("the page %q holds %U", page, r)
			}
		}
	})
}
