package build

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// dialogues are releases of two relations, one a year each. Their words are
// made up: those of one hardly stand in another.
func dialogues() string {
	var files strings.Builder
	for i := range 12 {
		partner, place := "Norway", "Oslo"
		if i%2 == 1 {
			partner, place = "Japan", "Tokyo"
		}
		words := make([]string, 60)
		for k := range words {
			words[k] = fmt.Sprintf("word%cof%c", 'a'+(i*7+k)%26, 'a'+(i+k*k)%26)
		}
		fmt.Fprintf(
			&files,
			"-- seeds/release-%02d.txt --\n%s, 7 March %d – ASEAN and %s met today and spoke of %s.\n\nThe "+
				"officials went home afterwards, as they had come, in %s.\n",
			i,
			place,
			2001+i,
			partner,
			strings.Join(words, " "),
			strings.Join(words[20:40], " and "),
		)
	}
	return files.String()
}

// touched are the addresses that a document of 2020 on Norway, issued in Oslo,
// may change beside its own, where the last before it is of 2012.
var touched = strings.Fields(`
	index.html feed.xml report.html data/index.html data/datapackage.json data/documents.csv data/documents.json manifest-sha256.txt .aseanarchive
	documents/index.html documents/by-year/2012.html documents/by-year/2020.html documents/release-11.html
	timeline.html timeline/2012.html timeline/2020.html timeline/days/05.js
	partners/index.html partners/norway.html partners/norway.feed.xml kinds/index.html kinds/press-release.html places/index.html places/oslo.html`)

// TestOneMoreDocumentTouchesOnlyItsNeighbours wants every other file as it was,
// so that a host or a mirror need fetch but a few. Of search/ the package search
// has a test of its own.
func TestOneMoreDocumentTouchesOnlyItsNeighbours(t *testing.T) {
	p := newProject(t, dialogues()).build().wantCode(Done)
	before := p.files()
	p.put(
		"-- seeds/one-more.txt --\nOslo, 9 May 2020 – ASEAN and Norway met and spoke of quibbles.\n\nThere was " +
			"nothing else to be said of quibbles, in Oslo or elsewhere.\n",
	)
	p.build().wantCode(Done).wantSound()
	after := p.files()
	untouched := 0
	for address, content := range before {
		switch {
		case slices.Contains(touched, address) || strings.HasPrefix(address, "search/"):
		case after[address] == content:
			untouched++
		default:
			t.Errorf("%s has changed: %s", address, firstDifference(content, after[address]))
		}
	}
	for address := range after {
		if _, old := before[address]; !old && !slices.Contains(touched, address) &&
			!strings.HasPrefix(address, "search/") &&
			!strings.HasPrefix(address, "documents/one-more.") {
			t.Errorf("%s is new", address)
		}
	}
	if untouched < 12*7 { // pages and data of the documents
		t.Errorf("only %d files are as they were", untouched)
	}
}

// firstDifference shows where two texts part.
func firstDifference(one, other string) string {
	n := 0
	for n < len(one) && n < len(other) && one[n] == other[n] {
		n++
	}
	around := func(text string) string { return text[max(n-40, 0):min(n+60, len(text))] }
	return fmt.Sprintf("%q became %q", around(one), around(other))
}
