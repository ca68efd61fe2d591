package phrase

import (
	"strings"
	"testing"
)

// A label in brackets is one of a field whether or not its word is known: up to
// three words and 24 letters, and nothing but letters.
func TestLabelsOfOtherFields(t *testing.T) {
	for _, test := range []struct{ name, line, behind string }{
		{"a word", "[Source] Harbour Post", "Harbour Post"},
		{"three words", "[Port of Call] Oslo", "Oslo"},
		{"a colon behind it", "[Source]: Harbour Post", "Harbour Post"},
		{"nothing behind it", "[Source]", ""},
		{"24 letters", "[Abcdefghijkl abcdefghijk] Oslo", "Oslo"},
		{"another script", "[Événement] Oslo", "Oslo"},
	} {
		fact, from := LabelOf(test.line)
		if fact != OtherField || test.line[from:] != test.behind {
			t.Errorf("%s: the label of %q is %q up to %d", test.name, test.line, fact, from)
		}
	}
	for _, test := range []struct{ name, line string }{
		{"four words", "[Port of Call here] Oslo"},
		{"25 letters", "[Abcdefghijkl abcdefghijkl] Oslo"},
		{"in small letters", "[source] Harbour Post"},
		{"a figure", "[Note5] Harbour Post"},
		{"a mark", "[Source, Post] Oslo"},
		{"no brackets", "Source: Harbour Post"},
		{"nothing in the brackets", "[] Harbour Post"},
		{"a bracket further on", "See [Source] Harbour Post"},
		{"a known label of nothing", "[Title]"},
	} {
		if fact, from := LabelOf(test.line); fact != "" || from != 0 {
			t.Errorf("%s: the label of %q is %q up to %d", test.name, test.line, fact, from)
		}
	}
}

// An agency behind a stroke, up to 24 letters, ends the line below a picture.
func TestCreditsOfPictures(t *testing.T) {
	const ships = "Ships of all flags call at Cebu"
	checkLines(t, "caption", IsCaption, []lineCase{
		{ships + ". / Harbour", true}, {ships + ". PHOTO FROM the Harbour", true}, {ships + ". /Harbour", true},
		{ships + ". / Harbour |", true},
		{ships + ". / Abcdefghijkl Abcdefghijk", true}, {ships + ". / Abcdefghijkl Abcdefghijkl", false},
		{ships + " / Harbour", false}, {ships + ". / the harbour", false}, {ships + ". /", false},
		{ships + ". Harbour", false}, {"Ships call. / Harbour", false},
		{ships + " (AFP), Oslo -", false},
	})
}

func TestWordsBeforeTheDateOfAPage(t *testing.T) {
	for words, want := range map[string]bool{
		"on": false, "was published on": true, "published": true, "The ships were published": true,
		"Submitted by": true, "Submitted by admin on": true, "Submitted by admin": false,
		"Submitted by A B C D on": true, "Submitted by A B C D E on": false,
		"Submitted to admin on": false,
		"By":                    false, "BY ANNA LEE": true,
		strings.Repeat("ships and ", 9) + "published.": true, strings.Repeat("ships and ", 9) + "a published": false,
		"– –": false,
	} {
		if got := IsPageLabel(words); got != want {
			t.Errorf("the words %q before a date are of the page: %v", words, got)
		}
	}
}

func TestWordsThatAreATimeAndNoMore(t *testing.T) {
	for words, want := range map[string]bool{
		"09:50 (Oslo)": true, "09:50 Abcdefghijkl": true, "09:50 Abcdefghijklm": false, "Oslo 09:50": false,
	} {
		if got := IsTimeWords(words); got != want {
			t.Errorf("the words %q are a time: %v", words, got)
		}
	}
}
