package pdf

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/read/record"
)

// The files of these tests are written by them: text in Courier, whose characters
// are all 0.6 of their size wide, at places on pages of 612 by 792 points.

// sheetOf is the content of a page.
type sheetOf []string

// The fonts of the files. In the last one, the letters a to z are those of Hebrew,
// and capitals are characters that fonts have besides.
const (
	plain   = "F1"
	bold    = "F2"
	foreign = "F3"
)

// at sets words in a size at a place.
func (s sheetOf) at(x, y, size float64, font, words string) sheetOf {
	return s.turned(x, y, size, font, words, "1 0 0 1")
}

// turned sets words in a direction, given as the first part of a matrix.
func (s sheetOf) turned(x, y, size float64, font, words, direction string) sheetOf {
	escaped := strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(words)
	return append(s, fmt.Sprintf("BT /%s %g Tf %s %g %g Tm (%s) Tj ET", font, size, direction, x, y, escaped))
}

// lines sets lines of 10 points below each other.
func (s sheetOf) lines(x, y float64, lines ...string) sheetOf {
	const leading = 12
	for i, line := range lines {
		if line != "" {
			s = s.at(x, y-leading*float64(i), 10, plain, line)
		}
	}
	return s
}

// picture puts a picture on the page.
func (s sheetOf) picture() sheetOf {
	return append(s, "q 100 0 0 100 72 600 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x7f EI Q")
}

// made is a file of pages. Entries of its information and its trailer may be given.
func made(information, trailer string, pages ...sheetOf) []byte {
	var file bytes.Buffer
	var places []int
	object := func(content string) {
		places = append(places, file.Len())
		fmt.Fprintf(&file, "%d 0 obj\n%s\nendobj\n", len(places), content)
	}
	stream := func(content string) string {
		return fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(content), content)
	}
	file.WriteString("%PDF-1.4\n")
	const first = 8 // the number of the first page
	var kids strings.Builder
	for i := range pages {
		fmt.Fprintf(&kids, "%d 0 R ", first+2*i)
	}
	object("<< /Type /Catalog /Pages 2 0 R >>")
	object(fmt.Sprintf("<< /Type /Pages /Count %d /Kids [%s] >>", len(pages), kids.String()))
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>")
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>")
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>")
	object(stream("/CIDInit /ProcSet findresource begin\nbegincmap\n1 begincodespacerange\n<00> <ff>\n" +
		"endcodespacerange\n1 beginbfrange\n<61> <7a> <05d0>\nendbfrange\n5 beginbfchar\n<20> <0020>\n<46> <fb01>\n" +
		"<53> <00ad>\n<42> <f0b7>\n<48> <2010>\nendbfchar\nendcmap\nend"))
	object("<< " + information + " >>")
	for i, page := range pages {
		object(fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "+
			"/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> >>", first+2*i+1))
		object(stream(strings.Join(page, "\n")))
	}
	start := file.Len()
	fmt.Fprintf(&file, "xref\n0 %d\n0000000000 65535 f \n", len(places)+1)
	for _, place := range places {
		fmt.Fprintf(&file, "%010d 00000 n \n", place)
	}
	fmt.Fprintf(&file, "trailer\n<< /Size %d /Root 1 0 R /Info 7 0 R %s >>\nstartxref\n%d\n%%%%EOF\n", len(places)+1,
		trailer, start)
	return file.Bytes()
}

// reader keeps PDFium compiled where make site does.
var reader = Reader{Cache: "../../../../.cache"}

// read reads a file. What was set aside is put in brackets with its kind.
func read(t *testing.T, file []byte) (*record.Text, string) {
	t.Helper()
	text, err := reader.Read(context.Background(), file)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(text.Body, "\n")
	for _, a := range text.Asides {
		for i := a.From; i <= a.To; i++ {
			lines[i-1] = "[" + a.Kind + ": " + lines[i-1] + "]"
		}
	}
	return text, strings.TrimSpace(strings.ReplaceAll(strings.Join(lines, "\n"), "\n\n", "\n"))
}
