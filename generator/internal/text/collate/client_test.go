package collate_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"aseanarchive/generator/internal/text/collate"
)

// laid is a pair of texts side by side, as both programs write it.
type laid struct {
	Steps []struct {
		Left, Right, PartOf int
		Kind                string
		Moved               bool
	}
	Words [][]struct{ Kind, Left, Right string }
}

// said writes it in a line.
func (l laid) said() string {
	var out strings.Builder
	for _, s := range l.Steps {
		fmt.Fprint(&out, s.Kind, " ", s.Left, " ", s.Right, " ", s.Moved, " ", s.PartOf, "; ")
	}
	for _, pieces := range l.Words {
		for _, p := range pieces {
			fmt.Fprintf(&out, "%s %q %q; ", p.Kind, p.Left, p.Right)
		}
	}
	return out.String()
}

// asWeLay is how we lay a pair of texts.
func asWeLay(left, right []string) string {
	var out, words strings.Builder
	kinds := [...]string{
		collate.Kept: "kept", collate.Changed: "changed", collate.Dropped: "dropped", collate.New: "new",
	}
	for _, s := range collate.Align(left, right) {
		fmt.Fprint(&out, kinds[s.Kind], " ", s.Left, " ", s.Right, " ", s.Moved, " ", s.PartOf, "; ")
		if s.Kind != collate.Changed {
			continue
		}
		for _, p := range collate.Words(left[s.Left], right[s.Right]) {
			kind := [...]string{collate.Same: "same", collate.Taken: "taken", collate.Put: "put"}[p.Kind]
			fmt.Fprintf(&words, "%s %q %q; ", kind, p.Left, p.Right)
		}
	}
	return out.String() + words.String()
}

// TestClientForOthersLaysTextsAsWeDo holds static/collate.js against this package.
func TestClientForOthersLaysTextsAsWeDo(t *testing.T) {
	if os.Getenv("NODE_TESTS") == "" {
		t.Skip("needs Node: make test runs this")
	}
	random := rand.New(rand.NewSource(2))
	pairs := [][2][]string{
		{{sea, code, haze, youth}, {haze + " " + sea, seaNew, code + " " + trade}},
		{{"東南アジア諸国連合と日本は協力する", "Türkiye’s  “role” – ours, a.b"}, {"東南アジア諸国連合と中国は協力する", `Turkiye's "role" - ours;`}},
	}
	for _, headings := range [][2]string{
		{"Sea faring", "On seafaring and harbours"}, {"Space", "Trade"}, {"Σίγμας", "ΣΊΓΜΑΣ"},
	} {
		pairs = append(pairs, [2][]string{
			{headings[0], sea + " " + trade, code, heading, haze},
			{heading, haze, headings[1], youth + " " + code, seaNew},
		})
	}
	for range 400 {
		left, right := texts(random)
		pairs = append(pairs, [2][]string{append([]string{}, left...), append([]string{}, right...)})
	}
	input, err := json.Marshal(pairs)
	if err != nil {
		t.Fatal(err)
	}
	root := filepath.Join("..", "..", "..", "..")
	node := exec.Command("node", filepath.Join(root, "generator", "browser", "collate.mjs"),
		filepath.Join(root, "static", "collate.js"))
	node.Stdin, node.Stderr = bytes.NewReader(input), os.Stderr
	output, err := node.Output()
	if err != nil {
		t.Fatal(err)
	}
	var theirs []laid
	if err := json.Unmarshal(output, &theirs); err != nil {
		t.Fatal(err)
	}
	if len(theirs) != len(pairs) {
		t.Fatalf("%d pairs were laid, want %d", len(theirs), len(pairs))
	}
	wrong := 0
	for i, pair := range pairs {
		if got, want := theirs[i].said(), asWeLay(pair[0], pair[1]); got != want {
			if wrong++; wrong <= 3 {
				t.Errorf("%q and %q\nthe client lays %s\nwe lay          %s", pair[0], pair[1], got, want)
			}
		}
	}
	t.Logf("%d pairs, %d otherwise than here", len(pairs), wrong)
}
