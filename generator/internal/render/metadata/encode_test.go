package metadata

import (
	"encoding/json"
	"testing"
)

func FuzzJSONIsThatOfTheLibrary(f *testing.F) {
	for _, words := range []string{"", "Hanoi", "Việt Nam", "ASEAN’s", "a \"b\" \\ </script> & c", "\u2028\n\x01\x7f",
		"\xff"} {
		f.Add(words, 3)
	}
	f.Fuzz(func(t *testing.T, words string, number int) {
		n := node{{"name", words}, {"@type", "Thing"}, {"+" + words, number}, {"list", []string{words, "x"}},
			{"none", []node{}}, {"nodes", []node{{{"b", words}, {"a", 1}}, {}}}, {"inside", node{{"@id", words}}}}
		want, err := json.Marshal(map[string]any{"name": words, "@type": "Thing", "+" + words: number,
			"list": []string{words, "x"}, "none": []any{}, "nodes": []any{map[string]any{"b": words, "a": 1},
				map[string]any{}}, "inside": map[string]any{"@id": words}})
		if err != nil {
			t.Fatal(err)
		}
		if got := string(appendJSON(nil, n)); got != string(want) {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	})
}
