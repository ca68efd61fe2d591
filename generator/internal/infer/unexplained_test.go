package infer

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/read"
)

func TestUnexplainedShortForms(t *testing.T) {
	known := lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"used twice", "They set up the NFB in spring. The work of the NFB was praised.", "NFB"},
		{"before marks", "They set up the NFB, and later a board (NFB); all praised the NFB’s work and “NFB”.", "NFB"},
		{"used once", "They set up the NFB in spring.", ""},
		{"defined", "They set up the Nordic Fish Board (NFB) in spring. The work of the NFB was praised. So the NFB " +
			"went on.", ""},
		{"in the list", "They spoke in the ARF of trade. The work of the ARF was praised.", ""},
		{"a name of a partner", "They spoke with the USA of trade. The work of the USA was praised.", ""},
		{"emphasised", "They did NOT agree. We did not either, and will NOT go on.", ""},
		{"a name", "It was DONALD who spoke. Then came DONALD again, and Donald left.", ""},
		{"a row of capitals", "They read THE NFB ACT twice. They read THE NFB ACT again.", ""},
		{"a speaker", "Then they heard KIRBY: Yes. After that KIRBY: No. And the rest.", ""},
		{"part of a longer form", "The NFB-Norway talks and the NFB-Japan talks were held.", ""},
		{"an address", "They wrote to info@NFB.example and to https://NFB.example/NFB and left.", ""},
		{"numbers of kings", "They spoke of part VIII and of part VIII again.", ""},
		{"two letters", "They set up the NF in spring. The work of the NF was praised.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var log diag.Log
			source := read.Bytes(
				[]byte("A note on talks\n\n"+test.text+"\n"),
				read.Seed{ID: "x", Path: "x.txt", File: "x.txt"},
				&log,
			)
			var found []string
			for _, use := range Document(source, known, &log).Unexplained {
				found = append(found, use.Short)
			}
			if got := strings.Join(found, " "); got != test.want {
				t.Errorf("unexplained are %q, want %q", got, test.want)
			}
		})
	}
}
