package text

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// numbered are the paragraphs of a page by their anchors, with the numbers that
// its pilcrows show.
func numbered(page string) (list []string) {
	for _, match := range regexp.MustCompile(`href="#(p\d+)" data-number="(\d+)"`).FindAllStringSubmatch(page, -1) {
		list = append(list, match[1]+"="+match[2])
	}
	return list
}

func TestParagraphsAreCountedFromTheBeginning(t *testing.T) {
	for _, test := range []struct {
		name, text string
		titleLine  int
		want       string
	}{
		{"one after another", "Ports are open.\n\nShips may sail.\n\n\nCrews may land.\n", 0, "p1=1 p3=2 p6=3"},
		{"clauses and what stands in them", "They agreed:\n\n1. to meet\n   - in May\n   - in June\n\n2. to part\n", 0,
			"p1=1 p3=2 p4=3 p5=4 p7=5"},
		{"not the title", "Ports are open to all ships of the region\n\nShips may sail.\n", 1, "p3=1"},
		{"not a heading", "Ships may sail.\n\n## Trade\n\nCrews may land.\n", 0, "p1=1 p5=2"},
	} {
		t.Run(test.name, func(t *testing.T) {
			body := Parse(seedOf("a.md", test.text), nil)
			page := string(body.HTML(test.titleLine, nil))
			if got := strings.Join(numbered(page), " "); got != test.want {
				t.Errorf("the page numbers %s, want %s:\n%s", got, test.want, page)
			}
		})
	}
}

// What a list says of a paragraph is what its page shows.
func TestSectionsCountAsPagesDo(t *testing.T) {
	for name, text := range map[string]string{
		"bare.txt": "A title of it\n\nThey met.\n\n1. One\n2. Two\n\n- a\n- b\n\nAnd parted.\n",
		"marked.md": "# A title\n\nThey met.[^1]\n\n> They said.\n>\n> And again.\n\n- a\n\n  more of a\n- b\n\n" +
			"| x | y |\n|---|---|\n| 1 | 2 |\n\nTerm\n: What it means.\n\n---\n\nThe end.\n\n[^1]: A note.\n",
	} {
		t.Run(name, func(t *testing.T) {
			body := Parse(seedOf(name, text), nil)
			shown := map[string]bool{}
			for _, each := range numbered(string(body.HTML(1, nil))) {
				shown[each] = true
			}
			told, last := map[string]bool{}, 0
			for _, section := range body.Sections(1) {
				if section.Paragraph == 0 {
					continue
				}
				if section.Paragraph != last+1 {
					t.Errorf("after paragraph %d comes %d", last, section.Paragraph)
				}
				last = section.Paragraph
				told[fmt.Sprintf("%s=%d", Anchor(section.Line), section.Paragraph)] = true
			}
			if len(shown) < 4 {
				t.Errorf("the page shows %d numbers", len(shown))
			}
			for each := range shown {
				if !told[each] {
					t.Errorf("the page shows %s, and lists are told %v", each, told)
				}
			}
			for each := range told {
				if !shown[each] {
					t.Errorf("the page does not show %s", each)
				}
			}
		})
	}
}
