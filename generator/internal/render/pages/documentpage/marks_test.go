package documentpage

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/text"
)

func TestNamesOfPeopleInPart(t *testing.T) {
	const line = 7
	m := newNameMatcher(nil, nil)
	m.phrase("Ine Eriksen", entryPlace{name: 1, paragraphs: []int{line}})
	m.shortName("Ine", entryPlace{name: 1, paragraphs: []int{line}})
	m.shortName("Eriksen", entryPlace{name: 1, paragraphs: []int{line}})
	m.shortName("de", entryPlace{name: 1, paragraphs: []int{line}})
	m.phrase("29th ASEAN-U.S. Dialogue", entryPlace{name: 2})
	for _, test := range []struct {
		name, words string
		line        int
		want        string
	}{
		{"the whole name", "Ms Ine Eriksen spoke", line, "Ine Eriksen"},
		{"the family name", "Ms Eriksen spoke, and Eriksen’s friends", line, "Eriksen, Eriksen"},
		{"in a paragraph that speaks of somebody else", "Ms Eriksen spoke", line + 1, ""},
		{"the whole name anywhere", "Ine Eriksen spoke", line + 1, "Ine Eriksen"},
		{"another one's name", "Mr Eriksen Holm and the Eriksen Lighthouse", line, ""},
		{"part of a word", "the Eriksens and Inez", line, ""},
		{"a small word", "Ms de Vries", line, ""},
		{"a meeting in another spelling", "the 29th ASEAN-US Dialogue, the 129th ASEAN-U.S. Dialogue", 1,
			"29th ASEAN-US Dialogue"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, f := range m.find(&text.Block{Line: test.line, Passage: text.Passage{String: test.words}}) {
				got = append(got, test.words[f.from:f.to])
			}
			if strings.Join(got, ", ") != test.want {
				t.Errorf("found are %q, want %q", got, test.want)
			}
		})
	}
}
