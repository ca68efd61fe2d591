package build

import (
	"strings"
	"testing"
)

// nets are documents of a partner, of which some speak of a topic, and two editions of a
// statement whose passage on it has changed.
const nets = lists + `-- content/topics/nets.md --
---
name: Nets
terms: [fishing nets]
sources: ["https://archive.example/nets"]
---
-- content/meetings/asean-japan-summit.md --
---
name: ASEAN-Japan Summit
level: summit
with: [japan]
editions:
  - number: 21
    date: "2018-11-14"
    sources: ["https://archive.example/summit"]
  - number: 22
    date: "2019-11-04"
    sources: ["https://archive.example/summit"]
---
-- seeds/first.md --
---
title: Chairman’s Statement of the 21st ASEAN-Japan Summit
date: 2018-11-14
kind: chairmans-statement
partners: [japan]
---
The Leaders of ASEAN and Japan met at the 21st ASEAN-Japan Summit, and thanked those who had come from far away.

We will mend the fishing nets of the small harbours together, and look after the fishing nets of the islands.
-- seeds/second.md --
---
title: Chairman’s Statement of the 22nd ASEAN-Japan Summit
date: 2019-11-04
kind: chairmans-statement
partners: [japan]
---
The Leaders of ASEAN and Japan met at the 22nd ASEAN-Japan Summit, and thanked those who had come from far away.

We will mend the fishing nets of the large harbours together, and look after the fishing nets of the islands.
-- seeds/third.md --
---
title: Of Ropes
date: 2020-02-03
partners: [japan]
---
ASEAN and Japan spoke of ropes.
-- seeds/fourth.md --
---
title: Of Fishing Nets
date: 2020-02-04
partners: [norway]
---
ASEAN and Norway heard of fishing nets.
`

// TestATopicOfAPartnerHasWhatWasAgreedAndWhere: from the partner, and from the topic.
func TestATopicOfAPartnerHasWhatWasAgreedAndWhere(t *testing.T) {
	p := newProject(t, nets).build().wantCode(Done).wantSound()
	const page = "partners/japan/topics/nets.html"
	for _, from := range []string{"partners/japan.html", "topics/nets.html"} {
		if _, ok := p.links(from)[page]; !ok {
			t.Errorf("%s does not lead to %s", from, page)
		}
	}
	words := p.words(page)
	for _, want := range []string{
		"2 documents", "2 sentences", "21st ASEAN-Japan Summit", "22nd ASEAN-Japan Summit",
		"We will mend the fishing nets of the small harbours", "We will mend the fishing nets of the large harbours",
	} {
		if !strings.Contains(words, want) {
			t.Errorf("the page does not say %q:\n%s", want, words)
		}
	}
	if strings.Index(words, "22nd") > strings.Index(words, "21st") {
		t.Error("the newest does not stand first")
	}
	for _, other := range []string{"Of Ropes", "Of Fishing Nets"} {
		if strings.Contains(words, other) {
			t.Errorf("the page lists %q, which is of another topic or partner", other)
		}
	}
	if _, ok := p.links(page)["documents/second.html#p9"]; !ok {
		t.Error("the sentence does not lead to its paragraph")
	}
	norway := p.words("partners/norway/topics/nets.html")
	if !strings.Contains(norway, "1 document") || strings.Contains(norway, "sentence") {
		t.Errorf("of Norway, which undertook nothing, is said %s", norway)
	}
}

// TestATopicShowsHowItsWordingChanged: a passage that two editions have.
func TestATopicShowsHowItsWordingChanged(t *testing.T) {
	p := newProject(t, nets).build().wantCode(Done).wantSound()
	_, section, found := strings.Cut(p.words("topics/nets.html"), "How the wording changed")
	const want = "22nd ASEAN-Japan Summit ¶2, 4 November 2019 beside that of 14 November 2018"
	if !found || !strings.Contains(section, want) {
		t.Errorf("of the wording is said %q", section)
	}
	if _, ok := p.links("topics/nets.html")["compare/second/passages.html#p9"]; !ok {
		t.Error("the topic does not lead to the passage")
	}
	if strings.Contains(p.words("topics/nets.html"), "1 edition") {
		t.Error("a passage of one edition is shown beside none")
	}
}
