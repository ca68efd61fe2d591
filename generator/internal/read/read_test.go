package read

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
)

// readText reads a seed called x.md that holds the text.
func readText(text string) (*archive.Source, []diag.Diagnostic) {
	var log diag.Log
	source := Bytes([]byte(text), Seed{ID: "x", Path: "x.md", File: "seeds/x.md"}, &log)
	return source, log.Sorted()
}

func TestFrontMatter(t *testing.T) {
	type field = archive.Field
	key := func(name string, line, end int, values ...string) field {
		return field{Key: name, Values: values, Line: line, End: end}
	}
	for _, test := range []struct {
		name, in string
		format   string
		fields   []field
		body     string
		bodyLine int
	}{
		{"none", "Just text.\n", "", nil, "Just text.\n", 1},
		{"yaml", "---\ntitle: A\ndate: '2021-10-27'\n---\nBody\n", "yaml",
			[]field{key("title", 2, 2, "A"), key("date", 3, 3, "2021-10-27")}, "Body\n", 5},
		{"byte-order mark, CRLF and spaces on the fence", "\ufeff---  \r\ntitle: A\r\n--- \r\nBody\r\n", "yaml",
			[]field{key("title", 2, 2, "A")}, "Body\n", 4},
		{"a date stays as it was written", "---\npublished_time: 2021-10-27 17:21:33-04:00\n---\n", "yaml",
			[]field{key("published_time", 2, 2, "2021-10-27 17:21:33-04:00")}, "", 3},
		{"escapes", "---\ntitle: \"ASEAN\\u2019s Day\\_2022\"\n---\nB", "yaml",
			[]field{key("title", 2, 2, "ASEAN’s Day\u00a02022")}, "B", 4},
		{"folded over lines", "---\ntitle: \"One\\\n  \\ two\"\ntags:\n- a\n- b\n---\nB", "yaml",
			[]field{key("title", 2, 3, "One two"), key("tags", 4, 6, "a", "b")}, "B", 8},
		{"toml", "+++\ntitle = \"A\"\ndate = 2021-10-27 # a day\n+++\nB", "toml",
			[]field{key("title", 2, 2, "A"), key("date", 3, 3, "2021-10-27")}, "B", 5},
		{"json", "{\n  \"title\": \"A\",\n  \"more\": {\n    \"b\": 1\n  }\n}\nB", "json",
			[]field{key("title", 2, 2, "A"), key("more", 3, 6, "b: 1")}, "B", 7},
		{"json between fences", "---json\n{\"title\": \"A\"}\n---\nB", "json", []field{key("title", 2, 2, "A")},
			"B", 4},
		{"a thematic break is no fence", "---\nThe Leaders met: all of them.\n\n---\nB", "", nil,
			"---\nThe Leaders met: all of them.\n\n---\nB", 1},
		{"empty", "---\n---\nB", "yaml", nil, "B", 3},
		{"keys with capitals", "---\nDate: A\nTITLE: B\nNote: C\n---\nD", "yaml",
			[]field{key("date", 2, 2, "A"), key("title", 3, 3, "B"), key("Note", 4, 4, "C")}, "D", 6},
		{"a key in both letters", "---\nDate: A\ndate: B\n---\nD", "yaml",
			[]field{key("Date", 2, 2, "A"), key("date", 3, 3, "B")}, "D", 5},
		{"a date as another generator calls it", "---\npubDate: 2021-05-03\nPublished: yes\n---\n", "yaml",
			[]field{key("pubdate", 2, 2, "2021-05-03"), key("Published", 3, 3, "yes")}, "", 5},
		{"one who is described", "---\nauthor: {name: A, url: B}\n---\nC", "yaml",
			[]field{key("author", 2, 2, "A")}, "C", 4},
		{"several who are", "---\nauthor:\n- name: A\n  url: B\n- name: C\n---\nD", "yaml",
			[]field{key("author", 2, 5, "A", "C")}, "D", 7},
		{"one who is described in json", "---json\n{\"author\": {\"name\": \"A\", \"url\": \"B\"}}\n---\nC", "json",
			[]field{key("author", 2, 2, "A")}, "C", 4},
		{"what has no name", "---\nsize: {wide: 1}\n---\nC", "yaml", []field{key("size", 2, 2, "wide: 1")}, "C", 4},
		{"null", "---\ntitle:\n---\nB", "yaml", []field{key("title", 2, 2)}, "B", 4},
	} {
		t.Run(test.name, func(t *testing.T) {
			source, problems := readText(test.in)
			if source == nil || len(problems) > 0 {
				t.Fatalf("problems: %v", problems)
			}
			if source.Format != test.format {
				t.Errorf("format %q, want %q", source.Format, test.format)
			}
			if !slices.EqualFunc(source.FrontMatter, test.fields, func(a, b field) bool {
				return a.Key == b.Key && a.Line == b.Line && a.End == b.End && slices.Equal(a.Values, b.Values)
			}) {
				t.Errorf("fields\n got %+v\nwant %+v", source.FrontMatter, test.fields)
			}
			if got := source.Text[source.Body:]; got != test.body {
				t.Errorf("body %q, want %q", got, test.body)
			}
			if test.body != "" && source.Line(source.Body) != test.bodyLine {
				t.Errorf("body begins on line %d, want %d", source.Line(source.Body), test.bodyLine)
			}
		})
	}
}

func TestWhatIsWrongWithFrontMatterIsSaidAtItsLine(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"unclosed", "---\ntitle: A\n\nText.\n", "seeds/x.md:1:1: warning: front matter begins here and is never " +
			"closed [unclosed-front-matter]"},
		{"quotes that end too early", "---\ndate: '2020-01-01'\ntitle: \"\"No war\" cries\"\n---\nB",
			"seeds/x.md:3: error: the front matter cannot be read"},
		{"a tab", "---\ntitle: A\n\tdate: B\n---\nB", "seeds/x.md:3: error: the front matter cannot be read"},
		{"a key twice", "---\ntitle: A\ndate: B\ntitle: C\n---\nB",
			"seeds/x.md:4:1: error: the key \"title\" stands on line 2 already with another value [duplicate-key]"},
		{"a key twice the same", "---\ntitle: A\ntitle: A\n---\nB",
			"seeds/x.md:3:1: warning: the key \"title\" stands on line 2 already [duplicate-key]"},
		{"toml", "+++\n\ntitle = A\n+++\nB", "seeds/x.md:3: error: the front matter cannot be read"},
		{"json", "---json\n{\n \"title\": }\n---\nB", "seeds/x.md:3: error: the front matter cannot be read"},
		{"json that breaks off", ";;;\n{\n \"title\": \"a\"\n;;;\nB",
			"seeds/x.md:4: error: the front matter cannot be read"},
	} {
		t.Run(test.name, func(t *testing.T) {
			source, problems := readText(test.in)
			if len(problems) != 1 || !strings.HasPrefix(problems[0].String(), test.want) {
				t.Fatalf("got  %v\nwant %s", problems, test.want)
			}
			if failed := problems[0].Severity == diag.Error; failed != (source == nil) {
				t.Errorf("a page can be made: %v, want %v", source != nil, !failed)
			}
		})
	}
}

func TestUnclosedFrontMatterIsReadAsFarAsItsKeysGo(t *testing.T) {
	source, _ := readText("---\ntitle: A\ntags:\n  - b\n\nThe text: all of it.\n")
	if len(source.FrontMatter) != 2 || source.FrontMatter[0].Value() != "A" || source.FrontMatter[1].Value() != "b" {
		t.Errorf("fields %+v", source.FrontMatter)
	}
	if got := strings.TrimSpace(source.Text[source.Body:]); got != "The text: all of it." {
		t.Errorf("body %q", got)
	}
}

func TestDecode(t *testing.T) {
	utf16LE := []byte{0xff, 0xfe, 'a', 0, '\r', 0, '\n', 0, 0x0d, 0x01}
	utf16BE := []byte{0xfe, 0xff, 0, 'a', 0, '\n', 0x01, 0x0d}
	for _, test := range []struct {
		name, in, want string
		noted          bool
	}{
		{"utf-8", "a\nč", "a\nč", false},
		{"byte-order mark", "\ufeffa", "a", false},
		{"line ends", "a\r\nb\rc\n", "a\nb\nc\n", false},
		{"utf-16, little end first", string(utf16LE), "a\nč", true},
		{"utf-16, big end first", string(utf16BE), "a\nč", true},
		{"windows-1252", "caf\xe9 \x93x\x94", "café “x”", true},
		{"windows-1252 among utf-8", "č \x92", "č ’", true},
		{"empty", "", "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, turned := decode([]byte(test.in))
			if got != test.want || len(turned) > 0 != test.noted {
				t.Errorf("got %q, said %v; want %q, said %v", got, turned, test.want, test.noted)
			}
		})
	}
}

// TestWhatIsConvertedIsSaid: a reader who sees other signs than the file holds is
// told so, at the line of the first, and the file stays as it is.
func TestWhatIsConvertedIsSaid(t *testing.T) {
	const little, big = "\xff\xfe", "\xfe\xff"
	for _, test := range []struct {
		name, in, want string // want are the diagnostics without the file
		text           string
	}{
		{"utf-8", "A text — of all.\n", "", "A text — of all.\n"},
		{"tabs, ends of pages and of lines", "a\tb\r\nc\fd\x0b\n", "", "a\tb\nc\fd\x0b\n"},
		{"an unseen mark of order", "\ufeffA", "", "A"},
		{"utf-16", little + "a\x00\n\x00b\x00", ": this file is UTF-16; its text was turned into UTF-8", "a\nb"},
		{"utf-16 with the big end first", big + "\x00a\x00\n\x00b",
			": this file is UTF-16; its text was turned into UTF-8", "a\nb"},
		{"utf-16 without its mark", "T\x00h\x00e\x00 \x00A\x00\n\x00",
			": this file is UTF-16; its text was turned into UTF-8", "The A\n"},
		{"utf-16 without its mark, the big end first", "\x00T\x00h\x00e\x00 \x00A\x00\n",
			": this file is UTF-16; its text was turned into UTF-8", "The A\n"},
		{"half of a pair", little + "a\x00\n\x00\x00\xd8b\x00", ": this file is UTF-16; its text was turned into " +
			"UTF-8\n:2: 1 sign of this file is broken off and is shown as \ufffd", "a\n\ufffdb"},
		{"an odd byte", little + "a\x00b", ": this file is UTF-16; its text was turned into UTF-8\n" +
			":1: 1 sign of this file is broken off and is shown as \ufffd", "a\ufffd"},
		{"windows-1252", "One.\nCaf\xe9 \x93x\x94\n",
			":2: 3 bytes of this file are not UTF-8; they were read as Windows-1252", "One.\nCafé “x”\n"},
		{"signs of windows-1252 taken for latin-1", "One.\n\u0093Two\u0094.\n",
			":2: 2 signs of this file are controls where Windows-1252 has quotation marks and the like; " +
				"they are shown as those", "One.\n\u0093Two\u0094.\n"},
		{"controls", "One.\n\nT\x00w\x01o\x7f.\n", ":3: 3 signs of this file are controls; they are not shown",
			"One.\n\nT\x00w\x01o\x7f.\n"},
		{"all at once", "\x00\xe9\u0093\n",
			":1: 1 byte of this file is not UTF-8; it was read as Windows-1252\n" +
				":1: 1 sign of this file is a control where Windows-1252 has quotation marks and the like; " +
				"it is shown as that\n" +
				":1: 1 sign of this file is a control; it is not shown", "\x00é\u0093\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			source, problems := readText(test.in)
			var said []string
			for _, d := range problems {
				if d.ID != "encoding" || d.Severity != diag.Warning || d.Hint == "" {
					t.Errorf("%v", d)
				}
				line := ""
				if d.Line > 0 {
					line = ":" + strconv.Itoa(d.Line)
				}
				said = append(said, line+": "+d.Message)
			}
			if got := strings.Join(said, "\n"); got != test.want {
				t.Errorf("said\n%s\nwant\n%s", got, test.want)
			}
			if source.Text != test.text || string(source.Raw) != test.in {
				t.Errorf("the text is %q, the bytes %q", source.Text, source.Raw)
			}
		})
	}
}

func TestListFindsSeedsInOrderAndSaysWhatItPassesOver(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{
		"b.txt", "a.md", "a.txt", "sub/c.TXT", "d.markdown", ".hidden.txt", ".git/d.txt", "photo.jpg", "scan.pdf",
		"scan.pdf.txt", "scan.pdf.md", "page.htm", "page_files/menu.txt", "loose_files/e.txt",
	} {
		file := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte("x"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var log diag.Log
	seeds, err := List(folder, "seeds", &log)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, seed := range seeds {
		got = append(got, seed.ID+"="+seed.File)
	}
	want := []string{"a=seeds/a.md", "a.txt=seeds/a.txt", "b=seeds/b.txt", "d=seeds/d.markdown",
		"loose_files/e=seeds/loose_files/e.txt", "page=seeds/page.htm", "scan=seeds/scan.pdf", "sub/c=seeds/sub/c.TXT"}
	if !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	problems := log.Sorted()
	if len(problems) != 2 || problems[0].File != "seeds/page_files" || problems[0].ID != "pictures-left-out" ||
		problems[1].File != "seeds/photo.jpg" || problems[1].ID != "unknown-type" {
		t.Errorf("problems %v, want one about page_files and one about photo.jpg", problems)
	}
}

func TestMarkdownIsKnownByItsEnding(t *testing.T) {
	for ending, want := range map[string]bool{".md": true, ".MD": true, ".markdown": true, ".txt": false} {
		source := Bytes([]byte("x"), Seed{ID: "x", Path: "x" + ending, File: "x" + ending}, &diag.Log{})
		if source.Markdown != want {
			t.Errorf("x%s is read as Markdown: %v, want %v", ending, source.Markdown, want)
		}
	}
}

func FuzzBytes(f *testing.F) {
	for _, seed := range []string{
		"", "---\n", "---\ntitle: A\n---\nB", "+++\na = 1\n+++\n", "{\n\"a\": [1, {\"b\": null}]\n}\n",
		"\ufeff---  \r\nx: y\r\n---\r\n",
		"---\na: &x b\nc: *x\n---\n", "\xff\xfea\x00", "---\nThe text: no fence.\n---\n", ";;;\n{}\n;;;",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		var log diag.Log
		source := Bytes(raw, Seed{ID: "x", Path: "x.md", File: "x.md"}, &log)
		if source == nil {
			if !log.Failed() {
				t.Fatal("a seed was refused without an error")
			}
			return
		}
		if !bytes.Equal(source.Raw, raw) {
			t.Fatal("the bytes as received were changed")
		}
		if source.Body < 0 || source.Body > len(source.Text) {
			t.Fatalf("the body begins at %d of %d", source.Body, len(source.Text))
		}
		for _, field := range source.FrontMatter {
			if field.Line < 1 || field.Line > source.Lines() || field.End < field.Line {
				t.Fatalf("field %+v lies outside the %d lines", field, source.Lines())
			}
		}
		for _, d := range log.Sorted() {
			if d.Line < 0 || d.Line > max(source.Lines(), 1) {
				t.Fatalf("%v points outside the %d lines", d, source.Lines())
			}
		}
	})
}
