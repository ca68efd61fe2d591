package format

import (
	"archive/zip"
	"bytes"
	"testing"
)

// zipped is an archive with one part.
func zipped(t *testing.T, name, content string) string {
	t.Helper()
	var file bytes.Buffer
	w := zip.NewWriter(&file)
	part, err := w.Create(name)
	if err == nil {
		_, err = part.Write([]byte(content))
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return file.String()
}

func TestOf(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, file, content string
		want                Format
	}{
		{"bare text", "a.txt", "Joint Statement\n", Text},
		{"Markdown", "a.MD", "# Joint Statement\n", Markdown},
		{"Markdown that begins with HTML", "a.md", "<html>", Markdown},
		{"a PDF that is called a text", "a.txt", "%PDF-1.7\n", PDF},
		{"a PDF behind what a mail program put before it", "a.pdf", "\n\n%PDF-1.4", PDF},
		{"a PDF behind the mark of a text", "a.pdf", "\ufeff%PDF-1.4", PDF},
		{"a text that speaks of a PDF", "a.txt", "The file begins with %PDF-1.7 and is short.", Text},
		{"a page", "a.html", "<!DOCTYPE html><p>Words", HTML},
		{"a page under another name", "a.aspx", "\ufeff \n<!-- saved -->\n<HTML lang=en>", HTML},
		{"a page in XML", "a.xml", "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC>", HTML},
		{"a page in UTF-16", "a.txt", "\xff\xfe<\x00h\x00t\x00m\x00l\x00>\x00", HTML},
		{"a fragment", "a.htm", "<p>Words", HTML},
		{"a fragment that nothing calls one", "a.dat", "<p>Words", Other},
		{"a text that speaks of HTML", "a.txt", "The tag <html> opens a page.", Text},
		{"a saved page in one file", "a.mhtml",
			"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n", MHTML},
		{"a mail that speaks of one", "a.txt", "Dear all,\n\nMIME-Version: 1.0, Content-Type: multipart/related", Text},
		{"a DOCX", "a.bin", zipped(t, "word/document.xml", "<w:document/>"), DOCX},
		{"an ODT", "a.bin", zipped(t, "mimetype", "application/vnd.oasis.opendocument.text"), ODT},
		{"an ODT of a web page", "a.odt", zipped(t, "mimetype", "application/vnd.oasis.opendocument.text-web"),
			ODT},
		{"an ODT that holds other texts", "a.odm",
			zipped(t, "mimetype", "application/vnd.oasis.opendocument.text-master"), Other},
		{"a spreadsheet", "a.ods", zipped(t, "mimetype", "application/vnd.oasis.opendocument.spreadsheet"), Other},
		{"a broken DOCX", "a.docx", "PK\x03\x04 cut", DOCX},
		{"old Word", "a.docx", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", DOC},
		{"Rich Text", "a.txt", `{\rtf1 Words}`, RTF},
		{"a picture", "a.jpg", "\xff\xd8\xff", Other},
		{"nothing", "a.txt", "", Text},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := Of(test.file, []byte(test.content)); got != test.want {
				t.Errorf("got %q, want %q", got.Name, test.want.Name)
			}
		})
	}
}
