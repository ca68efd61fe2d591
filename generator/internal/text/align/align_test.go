package align

import (
	"slices"
	"testing"
	"unicode"
)

// HTML that is its text is not walked through, and comes to the same.
func TestPlainHTMLNeedsNoWalk(t *testing.T) {
	for _, test := range []struct {
		name, markup, plain string
		from, to            int
	}{
		{"words", "The ARF met in Hanoi.", "The ARF met in Hanoi.", 4, 7},
		{"the whole", "The ARF met.", "The ARF met.", 0, 12},
		{"over the end of a line", "The ARF\nmet.", "The ARF met.", 4, 11},
		{"beyond ASCII", "Die Türkei sprach.", "Die Türkei sprach.", 4, 11},
		{"with a space before", "The ARF met.", "The ARF met.", 3, 7},
		{"with a space behind", "The ARF met.", "The ARF met.", 4, 8},
		{"a space alone", "The ARF met.", "The ARF met.", 3, 4},
		{"nothing", "The ARF met.", "The ARF met.", 4, 4},
		{"beyond the end", "The ARF met.", "The ARF met.", 4, 40},
		{"an entity", "The ARF &amp; Co.", "The ARF & Co.", 4, 7},
		{"another text", "The ARF met.", "The AEC met.", 4, 7},
	} {
		t.Run(test.name, func(t *testing.T) {
			marks := []Mark{{From: test.from, To: test.to, ID: "a", Href: "#b"}}
			got, ok := Align(test.markup, test.plain, marks, unicode.IsSpace)
			want, fits := walkThrough(test.markup, test.plain, marks, unicode.IsSpace)
			if ok != fits || !slices.Equal(got, want) {
				t.Errorf("got %v %v, and %v %v where it is walked through", got, ok, want, fits)
			}
		})
	}
}
