// Package format tells by its content what a file is: a PDF is one whatever it
// is called, and a web page also when its name ends in .aspx. The name settles
// only what the content cannot, such as Markdown from bare text.
package format

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"strings"
)

// Format is what a file is.
type Format struct {
	Name      string // for readers and for the data: text, markdown, html …
	MediaType string // as the IANA registers it
	Ending    string // of the name under which it is published, with the dot
}

// The formats that are read, and those that are known well enough to say what to
// do instead.
var (
	Text     = Format{"text", "text/plain", ".txt"}
	Markdown = Format{"markdown", "text/markdown", ".md"}
	HTML     = Format{"html", "text/html", ".html"}
	MHTML    = Format{"mhtml", "multipart/related", ".mht"}
	PDF      = Format{"pdf", "application/pdf", ".pdf"}
	DOCX     = Format{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"}
	ODT      = Format{"odt", "application/vnd.oasis.opendocument.text", ".odt"}

	DOC   = Format{"doc", "application/msword", ".doc"}
	RTF   = Format{"rtf", "application/rtf", ".rtf"}
	Other = Format{}
)

// IsText reports a format whose file is its own text.
func (f Format) IsText() bool { return f == Text || f == Markdown }

// Enough is how many bytes of a file tell what it is, for all formats but those
// that are archives.
const Enough = 4096

// Of tells the format of a file by its name and its bytes, or the first of them,
// Enough at least.
func Of(name string, raw []byte) Format {
	ending := strings.ToLower(path.Ext(name))
	switch head := raw[:min(len(raw), Enough)]; {
	case isPDF(head):
		return PDF
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return inArchive(raw, ending)
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")): // Compound File Binary, [MS-CFB]
		return DOC
	case bytes.HasPrefix(head, []byte(`{\rtf`)):
		return RTF
	case isMHTML(head):
		return MHTML
	case ending == ".md" || ending == ".markdown":
		return Markdown // which may hold HTML
	case isHTML(head):
		return HTML
	}
	switch ending {
	case ".txt":
		return Text
	case ".html", ".htm", ".xhtml": // a fragment without a root
		return HTML
	}
	return Other
}

// isPDF reports the header of a PDF, which may stand within the first 1,024
// bytes (ISO 32000-1, annex H), where it begins a line. Some programs put the mark of
// a text in UTF-8 before it.
func isPDF(head []byte) bool {
	const within = 1024
	head = bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))
	at := bytes.Index(head[:min(len(head), within)], []byte("%PDF-"))
	return at == 0 || at > 0 && (head[at-1] == '\n' || head[at-1] == '\r')
}

// isHTML reports a document type or a root element as the first thing that is
// neither white space, a comment nor an XML declaration.
func isHTML(head []byte) bool {
	head = bytes.TrimLeft(plain(head), " \t\r\n\f")
	if len(head) == 0 || head[0] != '<' { // most are not
		return false
	}
	rest := bytes.ToLower(head)
	for {
		rest = bytes.TrimLeft(rest, " \t\r\n\f")
		end := ""
		switch {
		case bytes.HasPrefix(rest, []byte("<!--")):
			end = "-->"
		case bytes.HasPrefix(rest, []byte("<?xml")):
			end = "?>"
		default:
			for _, tag := range [...]string{"<!doctype html", "<html", "<head", "<body"} {
				if bytes.HasPrefix(rest, []byte(tag)) {
					return true
				}
			}
			return false
		}
		at := bytes.Index(rest, []byte(end))
		if at < 0 {
			return false
		}
		rest = rest[at+len(end):]
	}
}

// plain drops a byte-order mark, and the zeros of UTF-16.
func plain(head []byte) []byte {
	for _, mark := range [...]string{"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"} {
		if rest, ok := bytes.CutPrefix(head, []byte(mark)); ok {
			return bytes.ReplaceAll(rest, []byte{0}, nil)
		}
	}
	return head
}

// isMHTML reports the head of a message that a browser saved: fields, and among
// them the type of the whole (RFC 2557).
func isMHTML(head []byte) bool {
	if !beginsWithField(head) { // most do not
		return false
	}
	fields, _, _ := bytes.Cut(bytes.ReplaceAll(head, []byte("\r\n"), []byte("\n")), []byte("\n\n"))
	lower := bytes.ToLower(fields)
	return bytes.Contains(lower, []byte("mime-version:")) &&
		bytes.Contains(lower, []byte("content-type: multipart/related"))
}

// beginsWithField reports a message: the name of its first field stands before a colon and
// has neither a space nor a control character in it (RFC 5322, 3.6.8).
func beginsWithField(head []byte) bool {
	for i, c := range head {
		if c <= ' ' || c >= 0x7f {
			return false
		}
		if c == ':' {
			return i > 0
		}
	}
	return false
}

// inArchive tells what a ZIP archive holds: the parts of a DOCX, the mimetype of
// an ODT. Where there are the first bytes alone, its name has to do.
func inArchive(raw []byte, ending string) Format {
	archive, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil {
		switch ending {
		case DOCX.Ending, ".docm":
			return DOCX
		case ODT.Ending:
			return ODT
		}
		return Other
	}
	for _, file := range archive.File {
		switch {
		case strings.HasPrefix(strings.TrimPrefix(file.Name, "/"), "word/"):
			return DOCX
		case file.Name == "mimetype" && isODT(typeOf(file)):
			return ODT
		}
	}
	return Other
}

// isODT reports a text of an office program. One that was opened from a web page, and a
// template, have types of their own, and are written alike (OpenDocument 1.3, part 3, C).
func isODT(mediaType string) bool {
	variant, ok := strings.CutPrefix(mediaType, ODT.MediaType)
	return ok && (variant == "" || variant == "-web" || variant == "-template")
}

// typeOf reads a short part of an archive.
func typeOf(file *zip.File) string {
	const longest = 128
	part, err := file.Open()
	if err != nil {
		return ""
	}
	defer part.Close()
	content, err := io.ReadAll(io.LimitReader(part, longest))
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(content))
}
