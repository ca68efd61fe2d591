package party

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/rule"
)

// TestLetterheads: a line above the text names a public body and whose it is, or the text
// lies on a site of a government.
func TestLetterheads(t *testing.T) {
	const letterhead, domain = "norway:letterhead-of-partner", "australia:site-of-partner"
	origin := func(address string) archive.Fact {
		return archive.Fact{Value: address, Basis: archive.Stated,
			Evidence: []archive.Evidence{{Line: 3, Quote: "Rice"}}}
	}
	issuer := archive.Fact{Value: "Harbour Club", Basis: archive.Stated,
		Evidence: []archive.Evidence{{Line: 3, Quote: "Rice"}}}
	sourced := func(name string) archive.Fact {
		fact := issuer
		fact.Value, fact.Rule = name, rule.SourceLine
		return fact
	}
	for _, test := range []struct {
		name, line, words string
		whose             Whose
		want              string
	}{
		{"a ministry", "Ministry of Ports of Norway", ofASEAN, Whose{}, letterhead},
		{"in capitals", "MINISTRY OF PORTS OF NORWAY", ofASEAN, Whose{}, letterhead},
		{"ministers together", "Cabinet of Norway", ofASEAN, Whose{}, letterhead},
		{"an adjective", "Norwegian Government", ofASEAN, Whose{}, letterhead},
		{"an embassy in another land", "Embassy of Norway in Singapore", ofASEAN, Whose{}, ""},
		{"a mission", "Permanent Mission of Norway", ofASEAN, Whose{}, letterhead},
		{"a mission to another", "Permanent Mission of Norway to the United Nations", ofASEAN, Whose{}, letterhead},
		{"a mission to it", "Permanent Mission to Norway", ofASEAN, Whose{}, ""},
		{"a mission to it, with an article", "Permanent Mission to the United Nations", ofASEAN, Whose{}, ""},
		{"two partners", "Government of Norway and Government of Japan", ofASEAN, Whose{}, ""},
		{"no body", "Norway and the Sea", ofASEAN, Whose{}, ""},
		{"whom a speech greets", "Norwegian Secretary-General Ann Lee", ofASEAN, Whose{}, ""},
		{"no name", "Ministry of Ports", ofASEAN, Whose{}, ""},
		{"a line that goes on", "The Ministry of Ports of Norway gave tea", ofASEAN, Whose{}, ""},
		{"above a text of other things", "Ministry of Ports of Norway", filler, Whose{}, ""},
		{"of an issuer that is known", "Ministry of Ports of Norway", ofASEAN, Whose{Issuer: issuer}, ""},
		{"of an office that front matter gives", "Ministry of Ports of Norway", ofASEAN,
			Whose{Issuer: sourced("Minister for Ports")}, letterhead},
		{"and that says no more", "Ministry of Ports of Norway", ofASEAN, Whose{Issuer: sourced("PRIME MINISTER")},
			letterhead},
		{"of a house that front matter gives", "Ministry of Ports of Norway", ofASEAN,
			Whose{Issuer: sourced("Harbour Club")}, ""},
		{"a site of a government", "Rice", ofASEAN, Whose{Origin: origin("https://www.ports.gov.au/rice")}, domain},
		{"a site of nobody", "Rice", ofASEAN, Whose{Origin: origin("https://www.notgov.au/rice")}, ""},
		{"a site of a government with other things", "Rice", filler,
			Whose{Origin: origin("https://ports.gov.au/")}, ""},
	} {
		h := infertest.Head(test.line+"\n\nRice\n\n"+test.words+filler, lists(t))
		h.Titled = stated("Rice")
		h.Titled.Evidence[0].Line = 3
		var got []string
		for _, p := range Partners(h, test.whose, "") {
			if p.Role == archive.Party {
				infertest.CheckEvidence(t, h.Source, p.Evidence)
				got = append(got, fmt.Sprintf("%s:%s", p.ID, p.Rule))
			}
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
