package build

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/write"
)

// TestNamesThatPagesHaveAlready: whatever a document calls a place, a topic, a
// kind or a person, it gets a page of its own.
func TestNamesThatPagesHaveAlready(t *testing.T) {
	long := strings.Repeat("Very ", 60) + "long"
	for _, name := range []string{"index", "Index", "con", "NUL", "COM1", "aux.txt", long, "…"} {
		t.Run(name, func(t *testing.T) {
			p := newProject(t, "-- seeds/x.md --\n---\ntitle: A visit\ndate: 2019-03-07\nplace: \""+name+
				"\"\nkind: \""+name+"\"\ntopics: [\""+name+"\"]\npartners: [\""+name+"\"]\nauthor: \""+name+
				"\"\n---\nThe text of the visit.\n-- content/documents/x.md --\n---\npeople: [\""+name+
				"\"]\n---\n"+lists)
			p.build().wantCode(Done).wantSound()
			p.file("documents/x.html")
		})
	}
}

// TestWhoAsksForAnAddressIsNamed where two pages would have one all the same.
func TestWhoAsksForAnAddressIsNamed(t *testing.T) {
	one := &archive.Entry{Document: &archive.Document{File: "seeds/one.txt"}, URL: "documents/talks.html"}
	two := &archive.Entry{Document: &archive.Document{File: "seeds/two.txt"}, URL: "documents/Talks.html"}
	a := &archive.Archive{
		Documents: []*archive.Entry{one, two},
		Redirects: []archive.Redirect{{From: "documents/old.html", To: one}},
		Partners: []archive.PartnerEntry{{Partner: archive.Partner{Name: "Norway"}, Address: "partners/norway.html",
			Party: []*archive.Entry{two}}},
		Groups: []archive.GroupEntry{{Group: archive.Group{Name: "Plus", File: "content/groups/plus.md"},
			Address: "partners/plus.html"}},
		Topics: []archive.TopicEntry{{Topic: archive.Topic{Name: "cod"}, Address: "topics/cod.html",
			Named: []archive.Mention{{Document: one}}}},
		Kinds: []archive.KindEntry{{ID: "speech", Address: "kinds/speech.html", Documents: []*archive.Entry{one}}},
		Places: []archive.PlaceEntry{{Locality: archive.Locality{Name: "Oslo"}, Address: "places/oslo.html",
			Issued: []*archive.Entry{two}}},
		People: []archive.PersonEntry{{Name: "Ola", Address: "people/ola.html", Roles: []archive.PersonRole{{
			Mention: archive.Mention{Document: one}}}}},
		Meetings: []archive.SeriesEntry{{Series: archive.Series{Name: "Dialogue"}, Address: "meetings/dialogue.html"}},
	}
	for address, want := range map[string]string{
		"documents/talks.json":     "seeds/one.txt",
		"documents/Talks.html":     "seeds/two.txt",
		"documents/old.html":       "a former address of seeds/one.txt",
		"partners/norway.feed.xml": "the partner “Norway” of seeds/two.txt",
		"partners/plus.html":       "the group “Plus” of content/groups/plus.md",
		"topics/cod.html":          "the topic “cod” of seeds/one.txt",
		"kinds/speech.html":        "the kind “speech” of seeds/one.txt",
		"places/oslo.html":         "the place “Oslo” of seeds/two.txt",
		"people/ola.html":          "the person “Ola” of seeds/one.txt",
		"meetings/dialogue.html":   "the series “Dialogue”",
		"timeline.html":            "",
	} {
		if got := claimant(a, address); got != want {
			t.Errorf("%s is asked for by %q, want %q", address, got, want)
		}
	}
	err := published(write.Collision{Address: "documents/Talks.html", Other: "documents/talks.html"}, a)
	if _, ok := err.(problem); !ok || !strings.Contains(err.Error(), "seeds/one.txt") ||
		!strings.Contains(err.Error(), "seeds/two.txt") {
		t.Errorf("the error is %v", err)
	}
	err = published(write.Refusal{Address: "people/ola.html", Reason: "it is too long"}, a)
	if _, ok := err.(problem); !ok || !strings.Contains(err.Error(), "seeds/one.txt") {
		t.Errorf("the error is %v", err)
	}
}

func TestContentThatWouldTakeThePageOfAnother(t *testing.T) {
	long := strings.Repeat("x", 250)
	for name, test := range map[string]struct{ files, want string }{
		"a partner with a name of 250 bytes": {"-- content/partners/" + long + ".md --\n---\nname: Long\n---\n",
			"content/partners/" + long + ".md: error: the name of this file cannot be an address [bad-id]"},
		"a topic called like a device": {"-- content/topics/con.md --\n---\nname: Con\nsources: " +
			"[https://a.example/]\n---\n", "content/topics/con.md: error: the name of this file cannot be an address"},
		"a group called like a partner": {"-- content/groups/norway.md --\n---\nname: The Norways\nsources: " +
			"[https://a.example/]\n---\n" + lists, "content/groups/norway.md: error: the partner of that name " +
			"would have"},
		"a former name that is the list's": {"-- content/documents/oslo-release.md --\n---\nformerly: [index]\n---\n",
			"content/documents/oslo-release.md: error: “index” under formerly: cannot have been part of an address"},
	} {
		t.Run(name, func(t *testing.T) {
			newProject(t, release+test.files).build().wantCode(Problems).wantErrors(test.want)
		})
	}
}

// TestPicturesOfOtherHosts: a page asks none, and the editor is told.
func TestPicturesOfOtherHosts(t *testing.T) {
	p := newProject(t, release+`-- content/documents/oslo-release.md --
---
rights: Free
---
A note.

![A map](https://maps.example/a.png) and ![an icon](../static/icon.svg).
`).build().wantCode(Done)
	p.wantErrors("content/documents/oslo-release.md:6: warning: the picture https://maps.example/a.png is not a file",
		"[foreign-picture]")
	page := p.file("documents/oslo-release.html")
	if !strings.Contains(page, `<a href="https://maps.example/a.png">A map</a>`) ||
		!strings.Contains(page, `<img src="../static/icon.svg" alt="an icon">`) {
		t.Error("the page does not have a link in the place of the picture")
	}
	p.wantSelfContained("documents/oslo-release.html", page)
}
