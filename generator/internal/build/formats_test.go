package build

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The same release as a page, as a PDF, and as a scan with its text beside it.
const formats = `
-- seeds/page.aspx --
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News | A Ministry</title>
<link rel="canonical" href="https://mfa.example/news/4"><base href="https://evil.example/">
<meta http-equiv="refresh" content="0;url=https://evil.example/"></head>
<body onload="alert(1)"><nav><a href="/">Home</a> <a href="/news">News</a></nav><script>alert(2)</script>
<main><h1>Norway and ASEAN meet in Oslo</h1>
<p>Oslo,
	7 March 2019 – ASEAN and Norway held the 4th ASEAN-Norway Dialogue today and agreed on a programme of work for the
years to come.</p>
<p>The officials recalled the declaration that was signed in Bergen on 2 June 2015, and thanked Japan for its help.</p>
<p>The next meeting will be held in October 2020.</p></main><footer><p>Terms of use</p></footer></body></html>
-- seeds/paper.pdf --
%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 7 0 R >> >> >>
endobj
4 0 obj
<< /Length 223 >>
stream
BT /F 11 Tf 1 0 0 1 60 700 Tm (Oslo,
	7 March 2019 - ASEAN and Norway held the 4th ASEAN-Norway Dialogue today and agreed) Tj ET
BT /F 11 Tf 1 0 0 1 60 686 Tm (on a programme of work for the years to come.) Tj ET

endstream
endobj
5 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F 7 0 R >> >> >>
endobj
6 0 obj
<< /Length 157 >>
stream
BT /F 11 Tf 1 0 0 1 60 700 Tm (The officials recalled the declaration that was signed in Bergen on 2 June 2015 and will meet again.) Tj ET

endstream
endobj
7 0 obj
<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>
endobj
trailer
<< /Size 8 /Root 1 0 R >>
%%EOF
-- seeds/scan.pdf --
%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>
endobj
trailer
<< /Size 4 /Root 1 0 R >>
%%EOF
-- seeds/scan.pdf.txt --
Oslo, 7 March 2019 – ASEAN and Norway held the 4th ASEAN-Norway Dialogue today.
-- seeds/scan.pdf.md --
---
issuer: The Ministry
---
-- seeds/lost.pdf --
%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>
endobj
trailer
<< /Size 4 /Root 1 0 R >>
%%EOF
`

// What was handed in stands beside its page byte for byte, and facts lead to it.
func TestFilesThatAreNoText(t *testing.T) {
	p := newProject(t, formats)
	p.Cache = t.TempDir()
	p.build().wantCode(Done).wantSound()
	p.wantErrors("seeds/lost.pdf: warning: this file holds no text", "[scan]")
	for _, test := range []struct{ name, page, received, seed string }{
		{"a page", "documents/page.html", "documents/page.received.html.txt", "seeds/page.aspx"},
		{"a paper", "documents/paper.html", "documents/paper.pdf", "seeds/paper.pdf"},
		{"a scan", "documents/scan.html", "documents/scan.pdf", "seeds/scan.pdf"},
		{"a scan without a text", "documents/lost.html", "documents/lost.pdf", "seeds/lost.pdf"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := p.file(test.received); got != p.seed(test.seed) {
				t.Errorf("%s is not what was handed in:\n%s", test.received, got)
			}
			if test.seed == "seeds/lost.pdf" {
				return
			}
			facts := p.facts(test.page)
			if facts["Date"] != "7 March 2019" || facts["Place"] != "Oslo" {
				t.Errorf("date %q, place %q", facts["Date"], facts["Place"])
			}
		})
	}
	text := p.file("documents/page.txt")
	for _, want := range []string{"# Norway and ASEAN meet in Oslo\n", "permalink: \"https://mfa.example/news/4\"\n",
		"Home"} {
		if !strings.Contains(text, want) {
			t.Errorf("the text of record does not hold %q:\n%s", want, text)
		}
	}
	if page := p.file("documents/page.html"); strings.Contains(page, "evil") || strings.Contains(page, "alert") {
		t.Error("the page brings something alive")
	}
	if words := p.words("documents/paper.html"); !strings.Contains(words, "PDF, 2 pages") {
		t.Errorf("the page of the PDF does not say what it is: %q", words)
	}
	if page := p.file("documents/paper.html"); !strings.Contains(page, "paper.pdf#page=1") {
		t.Error("no evidence leads to a page of the PDF")
	}
	if facts := p.file("documents/paper.json"); !strings.Contains(facts, `"page":2`) {
		t.Errorf("no evidence stands on the second page:\n%s", facts)
	}
	if facts := p.facts("documents/scan.html"); facts["Issuer"] != "The Ministry" {
		t.Errorf("the issuer beside the scan is %q", facts["Issuer"])
	}
}

// A file that cannot be read is one message, and the others are published.
func TestDamagedFiles(t *testing.T) {
	p := newProject(t, release+"-- seeds/cut.pdf --\n%PDF-1.7\ncut\n-- seeds/old.doc --\n{\\rtf1 Words}\n"+
		"-- seeds/cut.docx --\nno archive\n")
	p.KeepGoing = true
	p.build().wantErrors("seeds/cut.pdf: error:", "[broken]", "seeds/old.doc: warning:", "[old-format]",
		"seeds/cut.docx: warning:", "[unknown-type]")
	if words := p.words("documents/oslo-release.html"); !strings.Contains(words, "7 March 2019") {
		t.Errorf("the others are not published: %q", words)
	}
}

// seed is a seed as it was handed in.
func (p *project) seed(name string) string {
	p.t.Helper()
	content, err := os.ReadFile(filepath.Join(p.folder, filepath.FromSlash(name)))
	if err != nil {
		p.t.Fatal(err)
	}
	return string(content)
}

// The text of record can be read line by line without building a site.
func TestTextThatIsReadOutOfAFile(t *testing.T) {
	p := newProject(t, formats)
	var output, errors bytes.Buffer
	p.Output, p.Errors = &output, &errors
	if code := Explain(p.Options, filepath.Join(p.folder, "seeds", "paper.pdf"), true); code != Done {
		t.Fatalf("exit code %d: %s", code, errors.String())
	}
	if !strings.HasPrefix(output.String(), "1\tOslo, 7 March 2019 - ASEAN and Norway") ||
		!strings.Contains(output.String(), "\n3\tThe officials recalled") {
		t.Errorf("got\n%s", output.String())
	}
}

// A fact is found in a PDF by its page, and in what has none by its line alone.
func TestExplanationNamesThePage(t *testing.T) {
	for name, has := range map[string]bool{"paper.pdf": true, "page.aspx": false} {
		p := newProject(t, formats)
		var output bytes.Buffer
		p.Output = &output
		Explain(p.Options, filepath.Join(p.folder, "seeds", name), false)
		if !strings.Contains(output.String(), "line ") || strings.Contains(output.String(), "line 1, page 1:") != has {
			t.Errorf("%s is explained as\n%s", name, output.String())
		}
	}
}
