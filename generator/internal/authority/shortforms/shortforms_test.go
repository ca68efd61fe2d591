package shortforms

import (
	"fmt"
	"testing"

	"aseanarchive/generator/internal/archive"
)

func TestShortForms(t *testing.T) {
	forms := New([]archive.Abbreviation{{Short: "SOMs/X-Y&Z", Long: "a"}, {Short: "AB", Long: "b"},
		{Short: "AB", Long: "c"}, {Short: "CD", Long: "d"},
		{Short: "CD", Long: "d"}, {Short: "EF–G", Long: "e"}})
	for short, want := range map[string]string{"SOMs/X-Y&Z": "a true", "AB": " true", "CD": "d true", "X": " false"} {
		if long, listed := forms.Long(short); fmt.Sprint(long, " ", listed) != want {
			t.Errorf("%s stands for %q, listed %v, want %s", short, long, listed, want)
		}
	}
	for word, want := range map[string]bool{"ASEAN": true, "SOMs": true, "SOM": true, "X": true, "Y": true, "Z": true,
		"SOMs/X-Y&Z": true, "EF": true,
		"G": true, "E": false, "": false, "XY": false} {
		if got := forms.Knows(word); got != want {
			t.Errorf("%q is known: %v, want %v", word, got, want)
		}
	}
}
