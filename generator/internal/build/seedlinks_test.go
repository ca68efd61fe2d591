package build

import (
	"strings"
	"testing"
)

const linked = `
-- seeds/a.md --
# First statement

Oslo, 7 March 2019 – See [one](b.md), [two](./sub/c.md#on-money), [three](sub/d.txt), [four](sub/with%20space.md),
[five](#terms), [six](sub/c.md#p5), <b>and</b> [seven](b.md "B").

Nowhere lead [eight](missing.md), [nine](sub/e.md), [ten](javascript:alert), [eleven](data:text/html,x), [twelve](../a.md),
[thirteen](b.md.exe), [sixteen](www.b.example/c). Only to the page lead [fourteen](sub/c.md#nothing) and <a href="b.md">fifteen</a>.

## Terms

They agreed.
-- seeds/b.md --
---
source_url: https://ministry.example/news/b.html
---
# Second statement

Back to [a](a.md), on to [the news](other.html), and not to [b](c.md).
-- seeds/sub/c.md --
# Third statement

Oslo, 8 March 2019 – They met.

## On money

See [the *first*](../a.md) and [rooted](/b.md).
-- seeds/sub/d.txt --
Oslo, 9 March 2019 – They met again, and said so in a text that has [a link](../a.md) as nobody writes bare text.
-- seeds/sub/with space.md --
# Fifth statement

Oslo, 10 March 2019 – They parted.
`

// hrefs are the links of a page's text by their words.
func (p *project) hrefs(address string) map[string]string {
	p.t.Helper()
	found := map[string]string{}
	for node := range parse(p.t, p.file(address)).Descendants() {
		if node.Data == "a" && attribute(node, "class") != "pilcrow" && paragraphOf(node) != "" {
			found[wordsOf(node)] = attribute(node, "href")
		}
	}
	return found
}

func TestLinksBetweenSeedsLeadToTheirPages(t *testing.T) {
	p := newProject(t, linked).build().wantCode(Done).wantSound()
	for page, wanted := range map[string]map[string]string{
		"documents/a.html": {
			"one": "b.html", "two": "c.html#p5", "three": "d.html", "four": "with-space.html", "five": "#p9",
			"six": "c.html#p5", "seven": "b.html", "eight": "", "nine": "", "ten": "", "eleven": "", "twelve": "",
			"thirteen": "", "fourteen": "c.html", "fifteen": "b.html",
		},
		"documents/b.html": {
			"a": "a.html", "the news": "https://ministry.example/news/other.html",
			"b": "https://ministry.example/news/c.md",
		},
		"documents/c.html": {"the first": "a.html", "rooted": "b.html"},
		"documents/d.html": {"a link": "a.html"},
	} {
		got := p.hrefs(page)
		for words, want := range wanted {
			if got[words] != want {
				t.Errorf("in %s “%s” leads to %q, want %q", page, words, got[words], want)
			}
			if !strings.Contains(p.words(page), words) {
				t.Errorf("“%s” is lost from %s", words, page)
			}
		}
	}
}

func TestLinksThatLeadNowhereAreWarnedOf(t *testing.T) {
	p := newProject(t, linked).build().wantCode(Done)
	p.wantErrors(
		"seeds/a.md:6:14: warning: this link leads nowhere: there is no document missing.md [dead-link]",
		"seeds/a.md:6:35: warning: this link leads nowhere: there is no document sub/e.md [dead-link]",
		"Did you mean sub/c.md?",
		"seeds/a.md:6:106: warning: this link leads nowhere: there is no document ../a.md [dead-link]",
		"seeds/a.md:7:1: warning: this link leads nowhere: there is no document b.md.exe [dead-link]",
		"seeds/a.md:7:73: warning: sub/c.md has no heading “nothing”: this link leads to the head of its page "+
			"[dead-link]",
		"there is no document www.b.example/c [dead-link]\n    Write https:// before the address.\n",
		"seeds/b.md:6:61: warning: there is no document c.md: this link leads to https://ministry.example/news/c.md "+
			"[dead-link]",
	)
	if n := strings.Count(p.errors, "[dead-link]"); n != 7 {
		t.Errorf("%d links are warned of\n%s", n, p.errors)
	}
}
