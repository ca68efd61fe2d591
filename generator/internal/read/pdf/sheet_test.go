package pdf

import (
	"bytes"
	"fmt"
	"strings"
)

// sheet is a page of a PDF that a test writes: text at places, in a few types.
type sheet struct{ content strings.Builder }

// roman is the type of a sheet, Times; its bold type is called as in the other files.
const roman = "F1"

// put writes text at a place, in points from the lower left corner.
func (s *sheet) put(x, y, size float64, font, words string) {
	fmt.Fprintf(&s.content, "BT /%s %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET\n", font, size, x, y, escaped(words))
}

// turn writes text that runs upwards.
func (s *sheet) turn(x, y, size float64, words string) {
	fmt.Fprintf(&s.content, "BT /F1 %g Tf 0 1 -1 0 %g %g Tm (%s) Tj ET\n", size, x, y, escaped(words))
}

// lines writes lines below each other and returns where the next would stand.
func (s *sheet) lines(x, y, size float64, font string, lines ...string) float64 {
	for _, words := range lines {
		s.put(x, y, size, font, words)
		y -= 1.2 * size
	}
	return y
}

func escaped(words string) string {
	return strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(words)
}

// bound writes sheets as a PDF.
func bound(sheets ...*sheet) []byte {
	var b bytes.Buffer
	var offsets []int
	object := func(body string) {
		offsets = append(offsets, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(offsets), body)
	}
	b.WriteString("%PDF-1.4\n")
	const before = 5 // objects before those of the pages
	var kids strings.Builder
	for i := range sheets {
		fmt.Fprintf(&kids, "%d 0 R ", before+1+2*i)
	}
	object("<< /Type /Catalog /Pages 2 0 R >>")
	object(fmt.Sprintf("<< /Type /Pages /Kids [%s] /Count %d >>", kids.String(), len(sheets)))
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>")
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>")
	object("<< >>")
	for i, s := range sheets {
		object(fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "+
			"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>", before+2+2*i))
		object(fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", s.content.Len(), s.content.String()))
	}
	table := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, offset := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R /Info 5 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(offsets)+1, table)
	return b.Bytes()
}
