package shell

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
)

func TestParted(t *testing.T) {
	const half = mostListed / 2
	for _, test := range []struct {
		name    string
		weights []int
		want    string
	}{
		{"nothing", nil, "[[]]"},
		{"what fits", []int{half, half}, "[[100000 100000]]"},
		{"what is one too many", []int{half, half, 1}, "[[100000 100000] [1]]"},
		{"what no page holds stands alone", []int{1, 3 * mostListed, 2}, "[[1] [600000] [2]]"},
		{"what no page holds, first", []int{3 * mostListed, 2}, "[[600000] [2]]"},
	} {
		if got := fmt.Sprint(Parted(test.weights, func(w int) int { return w })); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestPartsOf(t *testing.T) {
	from := NewSite(&archive.Archive{}, authority.Site{}, nil).From("people/ola/2019-2.html")
	links := PartsOf(from, "people/ola/2019.html", [][]int{{1, 2, 3}, {4}}, 1)
	if got := fmt.Sprint(links); got != "[{{1–3 2019.html} false} {{4 2019-2.html} true}]" {
		t.Errorf("parts %s", got)
	}
	if name := PartName(links); name != ", 4" {
		t.Errorf("the second part is called %q", name)
	}
	if one := PartsOf(from, "people/ola/2019.html", [][]int{{1, 2, 3}}, 0); one != nil || PartName(one) != "" {
		t.Errorf("a list in one part has %v", one)
	}
}

// shortForms is an archive of short forms, each with a meaning of some length.
func shortForms(length int, names ...string) *Site {
	a := &archive.Archive{}
	for _, name := range names {
		a.Acronyms = append(a.Acronyms, archive.AcronymEntry{
			Short: name, Meanings: []archive.AcronymMeaning{{Long: strings.Repeat("x", length)}},
		})
	}
	return NewSite(a, authority.Site{}, nil)
}

func TestAcronymParts(t *testing.T) {
	names := []string{"4G", "ÖRK", "AE", "aeo", "AF", "ARF", "BIMP"}
	for _, test := range []struct {
		name   string
		length int
		want   string
	}{
		{"few", 9, "acronyms.html: 4G ÖRK AE aeo AF ARF BIMP; "},
		{"many", mostListed / 4, "acronyms/a.html: AE aeo AF; acronyms/a-2.html: ARF; acronyms/b.html: BIMP; " +
			"acronyms/figures.html: 4G; acronyms/others.html: ÖRK; "},
	} {
		site, got := shortForms(test.length, names...), ""
		for _, part := range site.AcronymParts() {
			got += part.Address + ":"
			for _, entry := range part.Entries {
				got += " " + entry.Short
				if at := site.Acronym(entry.Short); !strings.HasPrefix(at, part.Address+"#acronym-") {
					t.Errorf("%s: %s is said to stand at %s", test.name, entry.Short, at)
				}
			}
			got += "; "
		}
		if got != test.want {
			t.Errorf("%s: %s\nwant %s", test.name, got, test.want)
		}
	}
	if at := shortForms(1).Acronym("ARF"); at != "acronyms.html#acronym-ARF" {
		t.Errorf("what no document has is said to stand at %s", at)
	}
}
