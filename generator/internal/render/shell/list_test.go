package shell

import (
	"fmt"
	"strings"
	"testing"
)

// TestPagesOfAList asserts that each page is told what it shows of a list, and where.
func TestPagesOfAList(t *testing.T) {
	heavy := func(string) int { return mostListed }
	for _, test := range []struct {
		name   string
		items  []string
		weight func(string) int
		want   string
	}{
		{"on one page", []string{"a", "b"}, func(string) int { return 1 }, "x.html 0 [a b] 0"},
		{"on two", []string{"a", "b"}, heavy, "x.html 0 [a] 2; x-2.html 1 [b] 2"},
		{"without items", nil, heavy, "x.html 0 [] 0"},
	} {
		var made []string
		out := Out{PageOf: func(template, at string, inputs *Inputs, make func() any) error {
			made = append(made, at+" "+make().(string))
			return nil
		}}
		site := &Site{}
		list := List[string]{Template: "list", Address: "x.html", Items: test.items, Weight: test.weight}
		err := PagesOf(site, out, list, func(part ListPart[string]) any {
			return fmt.Sprint(part.First, " ", part.Items, " ", len(part.Links))
		})
		if got := strings.Join(made, "; "); err != nil || got != test.want {
			t.Errorf("%s: %s (%v), want %s", test.name, got, err, test.want)
		}
	}
}

// TestPagesOfAListStopAtAFault asserts that what cannot be written ends the making.
func TestPagesOfAListStopAtAFault(t *testing.T) {
	made := 0
	fault := fmt.Errorf("no room")
	out := Out{PageOf: func(string, string, *Inputs, func() any) error { made++; return fault }}
	list := List[int]{Address: "x.html", Items: []int{1, 2}, Weight: func(int) int { return mostListed }}
	if err := PagesOf(&Site{}, out, list, func(ListPart[int]) any { return nil }); err != fault || made != 1 {
		t.Errorf("%v after %d pages", err, made)
	}
}
