package build

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

const arabic = "بيان مشترك حول التعاون"

const directed = `
-- seeds/a.md --
---
title: ` + arabic + ` ASEAN
date: 2019-03-07
partners: [Norway]
---
` + arabic + `

## مقدمة

` + arabic + ` ` + arabic + ` ` + arabic + `

## خاتمة

` + arabic + `
-- seeds/b.md --
---
title: Joint statement on بيان
date: 2019-03-08
partners: [Norway]
---
They met in Oslo and spoke of herring. See [it](a.md).

## On the word بيان

They rose.

## On cod

They left.
-- seeds/c.md --
---
title: הצהרה משותפת
date: 2019-03-08
partners: [Norway]
---
They met.
`

// TestTitlesReadAsTheirScriptDoes: a title of letters that are read from right to
// left says so wherever it is shown, and one with such a word in it does not.
func TestTitlesReadAsTheirScriptDoes(t *testing.T) {
	p := newProject(t, directed).build().wantCode(Done).wantSound()
	shown := map[string]int{}
	for address, content := range p.files() {
		if !strings.HasSuffix(address, ".html") || strings.HasSuffix(address, ".source.html") {
			continue
		}
		for node := range parse(t, content).Descendants() {
			if node.Type != html.TextNode || node.Parent.Data == "title" || node.Parent.Data == "script" {
				continue
			}
			right := strings.Contains(node.Data, arabic) || strings.Contains(node.Data, "הצהרה") ||
				strings.HasPrefix(node.Data, "مقدمة")
			english := strings.Contains(node.Data, "on بيان") || strings.Contains(node.Data, "word بيان")
			switch turned := isTurned(node); {
			case right && !inCitation(node):
				shown[address]++
				if !turned {
					t.Errorf("%s shows %q from left to right in <%s>", address, node.Data, node.Parent.Data)
				}
			case english && turned:
				t.Errorf("%s shows %q from right to left", address, node.Data)
			}
		}
	}
	for _, address := range []string{
		"index.html", "documents/a.html", "documents/b.html", "documents/c.html", "documents/by-year/2019.html",
		"partners/norway.html", "timeline/2019.html",
	} {
		if shown[address] == 0 {
			t.Errorf("%s shows no such title", address)
		}
	}
}

// isTurned reports a node in one that is read from right to left.
func isTurned(node *html.Node) bool {
	for parent := range node.Ancestors() {
		if direction := attribute(parent, "dir"); direction != "" {
			return direction == "rtl"
		}
	}
	return false
}

// inCitation reports a node in a citation, which has the direction of its style,
// or in what was handed in, which stands as it was written.
func inCitation(node *html.Node) bool {
	for parent := range node.Ancestors() {
		if class := attribute(parent, "class"); class == "citations" || class == "given" {
			return true
		}
	}
	return false
}
