package kind

import (
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text/furniture"
)

// What a site shows around its pages says nothing of what a text is, unless it stands at
// the title.
func TestDrawersOfSites(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct {
		name, in string
		aside    archive.SetAside
		received bool
		want     string
	}{
		{"the way to the page", "Home » Press Releases\n\nPorts Are Open\n\n" + said + "\n\n" + said,
			archive.SetAside{From: 1, To: 1, Kind: furniture.Breadcrumb}, true, ""},
		{"of a text that a person copied", "Home » Press Releases\n\nPorts Are Open\n\n" + said + "\n\n" + said,
			archive.SetAside{From: 1, To: 1, Kind: furniture.Breadcrumb}, false, "press-release"},
		{"a link at the title", "Press Release\n\nPorts Are Open\n\n" + said + "\n\n" + said,
			archive.SetAside{From: 1, To: 1, Kind: furniture.Navigation}, true, "press-release"},
		{"a link far above the title", "Press Release\n\nPorts\n\nHarbours\n\nPorts Are Open\n\n" + said + "\n\n" +
			said,
			archive.SetAside{From: 1, To: 5, Kind: furniture.Navigation}, true, ""},
		{"a line of the text itself", "Press Release\n\nPorts Are Open\n\n" + said + "\n\n" + said,
			archive.SetAside{From: 9, To: 9, Kind: furniture.Navigation}, true, "press-release"},
	} {
		source := infertest.Source(test.in)
		source.Asides = []archive.SetAside{test.aside}
		if test.received {
			source.Received = &archive.Received{}
		}
		h := head.Read(paper.New(source, lists, nil, new(diag.Log)))
		h.ReadTitle("")
		if got := Of(h, archive.NotKnown()).Value; got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
