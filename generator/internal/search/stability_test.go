package search

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

func TestIndexHoldsWhatTheTextsHold(t *testing.T) {
	documents := library(t, 60)
	all := entries(t, index(t, documents, 1))
	ordered, numbers := numbered(documentsOf(documents))
	number := map[string]int{}
	for i, d := range ordered {
		number[d.ID] = numbers[i]
	}
	want := map[string]map[int][]place{}
	for _, d := range documents {
		for form, places := range usesOf(d) {
			if want[form] == nil {
				want[form] = map[int][]place{}
			}
			want[form][number[d.ID]] = places
		}
	}
	for form, uses := range want {
		e, ok := all[form]
		if !ok || !slices.Equal(e.numbers, slices.Sorted(maps.Keys(uses))) {
			t.Errorf("%s: the index names the documents %v, want %v", form, e.numbers, slices.Sorted(maps.Keys(uses)))
			continue
		}
		for i, n := range e.numbers {
			if !slices.Equal(e.places[i], uses[n]) {
				t.Errorf("%s in document %d: the index has it at %v, want %v", form, n, e.places[i], uses[n])
			}
		}
	}
	if len(all) != len(want) || len(want) < 2000 {
		t.Errorf("the index has %d forms, the texts have %d", len(all), len(want))
	}
}

func TestIndexIsTheSameFromAnySchedule(t *testing.T) {
	documents := library(t, 300)
	files := index(t, documents, 1)
	turned := slices.Clone(documents)
	slices.Reverse(turned)
	for name, again := range map[string]map[string]string{"once more": index(t, documents, 1),
		"from behind": index(t, turned, 1), "by several": index(t, turned, 7)} {
		if !maps.Equal(files, again) {
			t.Errorf("%s: %s", name, differences(files, again))
		}
	}
	if len(files) < 350 {
		t.Errorf("the index has only %d files", len(files))
	}
}

// differences tells how two sets of files differ.
func differences(before, after map[string]string) string {
	gone, made := changed(before, after)
	return fmt.Sprintf("%d files are gone or other %.5q, %d new or other %.5q", len(gone), gone, len(made), made)
}

// changed are the addresses of files that are gone or other, and of those that
// are new or other, sorted.
func changed(before, after map[string]string) (gone, made []string) {
	lost := func(from, to map[string]string) []string {
		return slices.DeleteFunc(
			slices.Sorted(maps.Keys(from)),
			func(address string) bool { content, ok := to[address]; return ok && content == from[address] },
		)
	}
	return lost(before, after), lost(after, before)
}

// added is a document with few words, some of which the library has: one with
// many would touch most files of a library as small as that of a test.
const added = `Jakarta quibbleworth

The quibbleworthiness of xylophones.
`

func TestOneMoreDocumentChangesOnlyTheFilesOfItsWords(t *testing.T) {
	documents := library(t, 300)
	one := document(t, "one-more", added)
	if moved := movedBy(documentsOf(documents), one.Entry); len(moved) > 0 {
		t.Fatalf("the document moves the numbers of %v: give it another ID", moved)
	}
	before, after := index(t, documents, 2), index(t, append(slices.Clone(documents), one), 2)
	words := formsOf(one)
	gone, made := changed(before, after)
	for _, address := range made {
		if forms, ok := formsIn(t, after, address); ok && !holds(forms, words) {
			t.Errorf("%s is new, which holds none of the document's words: %s", address, forms)
		}
	}
	for _, folder := range []string{"i/", "p/"} {
		all, lost, new := len(
			in(before, folder),
		), len(
			in(without(before, after), folder),
		), len(
			in(without(after, before), folder),
		)
		if lost > len(words) || new > len(words) || all < 3*len(words) {
			t.Errorf(
				"of %d files in %s %d are gone, and %d are new: too many for a document of %d words, or too few to "+
					"tell",
				all,
				folder,
				lost,
				new,
				len(words),
			)
		}
	}
	texts := func(addresses []string) []string {
		return slices.DeleteFunc(
			slices.Clone(addresses),
			func(address string) bool { return !strings.HasPrefix(address, Folder+"t/") },
		)
	}
	if len(texts(gone)) > 0 || len(texts(made)) != 1 {
		t.Errorf("of the texts %q are gone or other, and %q new or other; want one new", texts(gone), texts(made))
	}
}

// without are the files of one set that another has not.
func without(files, other map[string]string) map[string]string {
	rest := maps.Clone(files)
	for address, content := range other {
		if rest[address] == content {
			delete(rest, address)
		}
	}
	return rest
}

// holds tells whether one of some forms is among words.
func holds(forms []string, words map[string]bool) bool {
	return slices.ContainsFunc(forms, func(form string) bool { return words[form] })
}

// formsIn are the forms that a file of postings, positions or words holds.
func formsIn(t *testing.T, files map[string]string, address string) ([]string, bool) {
	t.Helper()
	folder, name, _ := strings.Cut(strings.TrimSuffix(strings.TrimPrefix(address, Folder), ".js"), "/")
	switch folder {
	case "i", "d":
		return strings.Split(parts(t, files[address])[1].(string), " "), true
	case "p":
		var forms []string
		for form, e := range entries(t, files) {
			if e.positionsFile == name {
				forms = append(forms, form)
			}
		}
		slices.Sort(forms) // maps have no order
		return forms, true
	}
	return nil, false
}
