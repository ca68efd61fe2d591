package provenance

import (
	"strings"
	"testing"
)

// TestDaysOfSources: a day beside what a source is called tells of nothing, and of an event
// where a verb has a subject. The date stands between braces.
func TestDaysOfSources(t *testing.T) {
	for words, want := range map[string]bool{
		"A. Holm, “Boats”, Harbour News, accessed {3 May 2016}.": true,
		"Accessed on {3 May 2016}.":                              true,
		"A. Holm, “Boats” (last accessed {3 May 2016}).":         true,
		"Harbour News. Retrieved {3 May 2016}.":                  true,
		"Harbour News, last visited: {3 May 2016}.":              true,
		"The boat was retrieved on {3 May 2016}.":                false,
		"(Photo courtesy of the {2016} Forum)":                   true,
		"Boats sail (Photo by A. Holm, {3 May 2016}) and go.":    true,
		"Boats sail (Photo by A. Holm) on {3 May 2016}.":         false,
		"Photo credit: A. Holm, {3 May 2016}":                    true,
		"Photo: A. Holm, {3 May 2016}":                           true,
		"Image courtesy of A. Holm, {3 May 2016}":                true,
		"Image credit: A. Holm, {3 May 2016}":                    true,
		"Picture courtesy of A. Holm, {3 May 2016}":              true,
		"Picture: A. Holm, {3 May 2016}":                         true,
		"File photo of {3 May 2016}":                             true,
		"Credit: A. Holm, {3 May 2016}":                          true,
		"Source: 2016 Boat Report (HB) of A. Holm, {May 2016}":   true,
		"[3] Source: Boat Report of A. Holm, {May 2016}.":        true,
		"[A] Source of the boats, seen in {May 2016}.":           false,
		"The source: boats of {May 2016}":                        false,
		"Photographers met on {3 May 2016}.":                     false,
		"Harbour Review, Issue 22, {June 2016}":                  true,
		"Harbour Review, Issue 22, {June 2016}, tells of boats.": false,
		"The issue of 22 boats was told in {June 2016}":          false,
		"Issue {June 2016}":                                      false,
		"Published {7 May 2016}":                                 true,
		"First published: {7 May 2016}":                          true,
		"Posted on {7 May 2016}.":                                true,
		"Updated {7 May 2016}":                                   true,
		"Last updated {7 May 2016}":                              true,
		"Uploaded on {7 May 2016}":                               true,
		"Boats were published on {7 May 2016}.":                  false,
	} {
		i, j := strings.Index(words, "{"), strings.Index(words, "}")-1
		plain := strings.NewReplacer("{", "", "}", "").Replace(words)
		if got := Dates(plain, 0, len(plain), i, j); got != want {
			t.Errorf("%q: %v", words, got)
		}
	}
	if Dates("They met. Published 7 May", 10, 25, 20, 25) {
		t.Error("the end of a paragraph is a line")
	}
}
