package read

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/read/format"
	"aseanarchive/generator/internal/read/record"
)

// made is a format of these tests. Its file says how the reading of it goes.
var made = format.Format{Name: "made", MediaType: "application/x-made", Ending: ".made"}

var readings = 0

func readMade(_ context.Context, raw []byte) (*record.Text, error) {
	readings++
	switch string(raw) {
	case "panics":
		panic("a fault")
	case "broken":
		return nil, &record.Refusal{ID: "broken", Message: "this file is cut short", Hint: "Get it again."}
	case "scan":
		return nil, &record.Refusal{ID: "scan", Message: "this file holds no text", Hint: "Add it.", Keeps: true}
	case "fails":
		return nil, errors.New("no room")
	}
	var w record.Writer
	w.Given("published_time", "2021-05-03")
	w.Given("file_title", "Its own")
	w.Page()
	w.Paragraph("One.")
	w.Page()
	w.Aside("page-number", "2")
	w.Paragraph("Two.")
	w.Remark(record.Remark{ID: "pictures", Message: "a picture is left out"})
	return w.Text(), nil
}

// convert reads a file of the made format that stands in a folder with others.
func convert(t *testing.T, content, cache string, others map[string]string) (*archive.Source, []string) {
	t.Helper()
	formatReaders[made] = readMade
	folder := t.TempDir()
	for name, content := range others {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var log diag.Log
	r := Reader{Folder: folder, Cache: cache}
	seed := Seed{ID: "x", Path: "x.made", File: "seeds/x.made"}
	source := r.Source(context.Background(),
		Opened{Seed: seed, raw: []byte(content), sum: digest([]byte(content)), of: made, beside: r.beside(seed)}, &log)
	var problems []string
	for _, d := range log.Sorted() {
		problems = append(problems, d.File+": "+d.Severity.String()+" "+d.ID)
	}
	return source, problems
}

func TestConverted(t *testing.T) {
	for _, test := range []struct {
		name, content string
		others        map[string]string
		text          string // "" where there is no source
		problems      []string
	}{
		{"a file", "good", nil,
			"---\npublished_time: \"2021-05-03\"\nfile_title: \"Its own\"\n---\n\nOne.\n\n2\n\nTwo.\n",
			[]string{"seeds/x.made: warning pictures"}},
		{"what a person gives goes before", "good",
			map[string]string{"x.made.md": "---\nplace: Oslo\npublished_time: 2021-05-04\n---\n"},
			"---\nplace: \"Oslo\"\npublished_time: \"2021-05-04\"\nfile_title: \"Its own\"\n---\n\nOne.\n\n2\n\nTwo.\n",
			[]string{"seeds/x.made: warning pictures"}},
		{"text below what is given", "good", map[string]string{"x.made.md": "---\ntitle: A\n---\nA note.\n"},
			"---\ntitle: \"A\"\npublished_time: \"2021-05-03\"\nfile_title: \"Its own\"\n---\n\nOne.\n\n2\n\nTwo.\n",
			[]string{"seeds/x.made: warning pictures", "seeds/x.made.md: warning text-beside"}},
		{"what a person gives cannot be understood", "good", map[string]string{"x.made.md": "---\ntitle: [\n---\n"}, "",
			[]string{"seeds/x.made: warning pictures", "seeds/x.made.md: error front-matter"}},
		{"a scan", "scan", nil, "", []string{"seeds/x.made: warning scan"}},
		{"a scan with its text beside it", "scan", map[string]string{"x.made.txt": "Words.\n"}, "Words.\n", nil},
		{"text beside a file that has text", "good", map[string]string{"x.made.txt": "Words.\n"}, "Words.\n", nil},
		{"a broken file", "broken", nil, "", []string{"seeds/x.made: error broken"}},
		{"a broken file with its text beside it", "broken", map[string]string{"x.made.txt": "Words.\n"}, "Words.\n",
			nil},
		{"a fault of the reader", "panics", nil, "", []string{"seeds/x.made: error generator-fault"}},
		{"any other failure", "fails", nil, "", []string{"seeds/x.made: error unreadable"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			source, problems := convert(t, test.content, "", test.others)
			if !slices.Equal(problems, test.problems) {
				t.Errorf("problems %q, want %q", problems, test.problems)
			}
			text := ""
			if source != nil {
				text = source.Text
			}
			if text != test.text {
				t.Errorf("text\n%s\nwant\n%s", text, test.text)
			}
		})
	}
}

// A file on which its reader would never come to an end has its text beside it for that.
func TestTextBesideIsReadInstead(t *testing.T) {
	before := readings
	convert(t, "good", "", map[string]string{"x.made.txt": "Words.\n"})
	if readings != before {
		t.Error("the file was read, too")
	}
}

// The page of a scan says that there is no text; a file that cannot be read has no
// page.
func TestScanIsADocument(t *testing.T) {
	if source, _ := convert(t, "scan", "", nil); source == nil || string(source.Received.Bytes) != "scan" {
		t.Errorf("the scan is no document: %v", source)
	}
	if source, _ := convert(t, "broken", "", nil); source != nil {
		t.Error("a broken file is a document")
	}
}

func TestConvertedKeepsItsPlaces(t *testing.T) {
	source, _ := convert(t, "good", "", nil)
	lines := strings.Split(source.Text, "\n")
	for words, page := range map[string]int{"One.": 1, "2": 2, "Two.": 2} {
		line := slices.Index(lines, words) + 1
		if got := source.PageOf(line); got != page {
			t.Errorf("%q is on page %d, want %d", words, got, page)
		}
		isAside := slices.Contains(source.Asides, archive.SetAside{From: line, To: line, Kind: "page-number"})
		if isAside != (words == "2") {
			t.Errorf("%q is set aside: %v", words, isAside)
		}
	}
	if source.SHA256 != digest([]byte("good")) || source.Kind() != "made" || string(source.Raw) != source.Text {
		t.Errorf("the file is %s %s", source.Kind(), source.SHA256)
	}
}

// What was read once is read no more, be it that there is no text; a damaged file
// of the cache is.
func TestTextsOfRecordAreKept(t *testing.T) {
	for content, again := range map[string]int{"good": 0, "scan": 0, "panics": 1} {
		cache := t.TempDir()
		first, _ := convert(t, content, cache, nil)
		before := readings
		second, _ := convert(t, content, cache, nil)
		if readings-before != again {
			t.Errorf("%s: read %d times more, want %d", content, readings-before, again)
		}
		if first != nil && first.Text != second.Text {
			t.Errorf("%s: read as\n%s\nand from the cache as\n%s", content, first.Text, second.Text)
		}
	}
	cache := t.TempDir()
	convert(t, "good", cache, nil)
	files, _ := filepath.Glob(filepath.Join(cache, "records", "*"))
	if len(files) != 1 {
		t.Fatalf("the cache holds %q", files)
	}
	raw, _ := os.ReadFile(files[0])
	raw[len(raw)-1] ^= 1
	if err := os.WriteFile(files[0], raw, 0o644); err != nil {
		t.Fatal(err)
	}
	before := readings
	if source, _ := convert(t, "good", cache, nil); readings == before || !strings.Contains(source.Text, "Two.") {
		t.Error("a damaged text of record was taken")
	}
}

// TestATextOfAnotherDocumentIsNotTaken: whole as it is, it stands under the wrong name.
func TestATextOfAnotherDocumentIsNotTaken(t *testing.T) {
	cache := t.TempDir()
	convert(t, "scan", cache, nil)
	files, _ := filepath.Glob(filepath.Join(cache, "records", "*"))
	if len(files) != 1 {
		t.Fatalf("the cache holds %q", files)
	}
	convert(t, "good", cache, nil)
	both, _ := filepath.Glob(filepath.Join(cache, "records", "*"))
	for _, file := range both {
		if file == files[0] {
			continue
		}
		raw, err := os.ReadFile(files[0])
		if err == nil {
			err = os.WriteFile(file, raw, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if source, _ := convert(t, "good", cache, nil); source == nil || !strings.Contains(source.Text, "Two.") {
		t.Error("the text of another document was taken")
	}
}
