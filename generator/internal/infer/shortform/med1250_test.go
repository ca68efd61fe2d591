package shortform

import (
	"flag"
	"os"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

var labelled = flag.String("shortforms", "", "a file of texts, each with lines “  SHORT|long form” below it: MED1250 "+
	"of the National Library of Medicine, for one")

// What is held of those texts: how many of the short forms said are right, and
// how many of the right ones are said.
const (
	leastPrecision = 0.95
	leastRecall    = 0.78
)

// TestLabelledTexts reads texts of another trade, which nobody wrote for this
// program.
func TestLabelledTexts(t *testing.T) {
	if *labelled == "" {
		t.Skip("no file is given by -shortforms")
	}
	file, err := os.ReadFile(*labelled)
	if err != nil {
		t.Fatal(err)
	}
	lists := infertest.Lists(t)
	said, wanted, right := 0, 0, 0
	for section := range strings.SplitSeq(string(file), "\n\n") {
		text, want := sectionOf(section)
		wanted += len(want)
		for _, a := range readingOf(text, lists).acronyms() {
			said++
			key := labelOf(a.Short, a.Long)
			if want[key] {
				right++
				delete(want, key)
				continue
			}
			t.Logf("said:   %s | %s | %s", a.Short, a.Long, a.Evidence[0].Quote)
		}
		for key := range want {
			t.Logf("missed: %s", key)
		}
	}
	precision, recall := float64(right)/float64(said), float64(right)/float64(wanted)
	t.Logf("%d right of %d said, of %d: precision %.3f, recall %.3f", right, said, wanted, precision, recall)
	if precision < leastPrecision || recall < leastRecall {
		t.Errorf("got precision %.3f, recall %.3f, want %.2f, %.2f", precision, recall, leastPrecision, leastRecall)
	}
}

// sectionOf parts a text and its labels.
func sectionOf(section string) (text string, labels map[string]bool) {
	labels = map[string]bool{}
	for line := range strings.SplitSeq(section, "\n") {
		label, isLabel := strings.CutPrefix(line, "  ")
		short, long, ok := strings.Cut(label, "|")
		if isLabel && ok {
			labels[labelOf(short, long)] = true
			continue
		}
		text += line + "\n\n"
	}
	return text, labels
}

// labelOf is a short form and what it stands for, in plain letters.
func labelOf(short, long string) string {
	return strings.Join(strings.Fields(strings.ToLower(strings.TrimSpace(short)+" | "+long)), " ")
}
