package build

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// everyForm are texts in the forms in which they come, each with something that
// a reader of them might lose.
const everyForm = `
-- seeds/treaty.txt --
Home » Treaties
Contents
Article 1 Aims
Article 2 Trade

CHAPTER I
GENERAL PROVISIONS

Article 1
Aims
12. The Parties shall meet
every year.
14. They shall:
(a) report;
(i) soon[1];
• to all

For Norway:            For ASEAN:
INE HANSEN             BO TAN
Minister               Secretary-General

[1] In writing.
[2] Nobody asks.
Share this
-- seeds/marked.md --
Task and link
=============

12. The Parties shall meet[^a].
14. They shall report.

(a) to all;
(b) to each other.

| Port | Ships |
|------|-------|
| Oslo | 12    |

Ports
: places for ships

- [ ] to do
- [x] done

> They said so.

    code of conduct

<div>Words <b>in</b> a division</div>

[^a]: Yearly
[^b]: Unasked
-- seeds/one-line.txt --
Joint Statement     Oslo, 7 March 2019     The ministers of ASEAN and of Norway met in Oslo on the seventh day of March and spoke of the sea, of the ships that sail on it and of the fish that live in it, for they are neighbours by the sea.     They agreed to meet again in a year, and to write to each other until then whenever there should be a need to write, and they thanked the town for its rain.     1. Fish     2. Ships
-- seeds/arabic.txt --
اجتماع الوزراء

1. اتفق الوزراء على التعاون
`

// TestNoLineIsHidden holds that every line of every document is on its page: in
// its text, or among what was set aside.
func TestNoLineIsHidden(t *testing.T) {
	p := newProject(t, everyForm)
	seeds, err := filepath.Glob(filepath.Join(root(t), "seeds", "*.txt"))
	if err != nil || len(seeds) == 0 {
		t.Fatal("there are no seeds", err)
	}
	for _, seed := range seeds {
		raw, err := os.ReadFile(seed)
		if err != nil {
			t.Fatal(err)
		}
		overwrite(t, filepath.Join(p.Seeds, filepath.Base(seed)), string(raw))
	}
	p.build().wantCode(Done)
	files, err := os.ReadDir(p.Seeds)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(filepath.Join(p.Seeds, file.Name()))
		if err != nil {
			t.Fatal(err)
		}
		name, _, _ := strings.Cut(file.Name(), ".")
		address := "documents/" + strings.ToLower(name) + ".html"
		shown := signs(p.text(address) + p.setAside(address))
		lines := strings.Split(string(raw), "\n")
		body := max(0, slices.Index(lines[1:], "---")+2) // front matter is shown beside the text
		if !strings.HasPrefix(lines[0], "---") {
			body = 0
		}
		for number, line := range lines[body:] {
			for _, cell := range strings.Split(withoutTags(line), "|") {
				if !strings.Contains(shown, signs(cell)) {
					t.Errorf("%s: line %d is not on the page: %s", file.Name(), body+number+1, line)
				}
			}
		}
	}
}

// setAside are the words that a document's page shows as set aside.
func (p *project) setAside(address string) string {
	p.t.Helper()
	var words strings.Builder
	for node := range parse(p.t, p.file(address)).Descendants() {
		if node.Data == "ul" && attribute(node, "class") == "withheld" {
			words.WriteString(wordsOf(node))
		}
	}
	return words.String()
}

// signs are the letters and figures of words.
func signs(words string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, words)
}

// withoutTags are words without HTML, and without the mark of a task that is
// done.
func withoutTags(line string) string {
	line = strings.Replace(line, "[x]", "", 1)
	for {
		before, rest, opens := strings.Cut(line, "<")
		_, after, closes := strings.Cut(rest, ">")
		if !opens || !closes {
			return line
		}
		line = before + " " + after
	}
}
