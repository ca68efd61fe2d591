package sidebyside

import (
	"strings"
	"testing"
)

// shown writes pieces in a line: [-taken out-] and {+put in+}.
func shown(pieces []WovenView) string {
	var out strings.Builder
	for _, p := range pieces {
		switch {
		case p.Put:
			out.WriteString("{+" + p.Words + "+}")
		case p.Taken:
			out.WriteString("[-" + p.Words + "-]")
		default:
			out.WriteString(p.Words)
		}
	}
	return out.String()
}

func TestWordsOfTwoEditionsAreReadAsOneText(t *testing.T) {
	for _, c := range []struct {
		name, before, now, want string
		anew                    bool
	}{
		{"a word put in", "a free sea for all of us", "a free and open sea for all of us",
			"a free {+and open+} sea for all of us", false},
		{"a word for another", "a free sea for all of us", "a free land for all of us",
			"a free [-sea-] {+land+} for all of us", false},
		{"written anew", "a free sea for all of us", "the ministers of trade met in Oslo for all of us to see",
			"{+the ministers of trade met in Oslo+} for all of us {+to see+}", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			pieces, anew := woven(c.before, c.now)
			if got := shown(pieces); got != c.want || anew != c.anew {
				t.Errorf("got %q (anew %v), want %q (%v)", got, anew, c.want, c.anew)
			}
		})
	}
}

// The space before marked words is left unmarked on both sides.
func TestMarksDoNotCoverTheSpaceBeforeThem(t *testing.T) {
	left, right := pieces("a free sea", "a wide sea")
	for want, list := range map[string][]PieceView{"a |free| sea": left, "a |wide| sea": right} {
		var out strings.Builder
		for _, p := range list {
			if p.Changed {
				out.WriteString("|" + p.Words + "|")
			} else {
				out.WriteString(p.Words)
			}
		}
		if out.String() != want {
			t.Errorf("got %q, want %q", out.String(), want)
		}
	}
}
