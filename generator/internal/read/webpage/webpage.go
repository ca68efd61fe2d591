// Package webpage reads pages as browsers save them: HTML, and MHTML.
//
// The rules for its users:
//
//   - The whole page is written, from its head to its foot. What belongs to the
//     document is told from what stands around it (menus, lists of other pages, the
//     foot of the site) by a library that browsers use for it, and by where it
//     stands: from the headline to the last paragraph of the text all lines are the
//     document’s, but for navigation and lists of links. The rest is set aside.
//   - What nobody sees (scripts, styles, hidden elements, controls) is left out, and
//     nothing is loaded or run.
//   - What the page says of itself for machines is given: see given.go for what is
//     taken as a fact, and in which order.
//   - Headings, lists with their numbers, terms with what they mean, tables, links,
//     notes, and letters struck through stay what they are; bold and italic letters are
//     letters like others. A line break begins a new line
//     of the document unless a sentence goes on over it. Relative links are read
//     against the address from which the page says that it came.
//   - A page of more than 20 megabytes is refused. Elements are followed 200 deep; of
//     what lies deeper the words are kept.
package webpage

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"

	"aseanarchive/generator/internal/read/record"
	"aseanarchive/generator/internal/read/webpage/nesting"
)

// largestPage is how many bytes a page has at most.
const largestPage = 20 << 20

// Read reads a page of HTML.
func Read(ctx context.Context, raw []byte) (*record.Text, error) { return read(ctx, raw, "", "") }

// read reads a page whose type and address may be known from elsewhere.
func read(ctx context.Context, raw []byte, contentType, address string) (*record.Text, error) {
	if len(raw) > largestPage {
		return nil, &record.Refusal{ID: "too-large", Message: "this page has more than 20 megabytes",
			Hint: "Save its text as a .txt file."}
	}
	if utf8.Valid(raw) {
		contentType = "text/html; charset=utf-8" // whatever the page says: other bytes are seldom valid by chance
	}
	decoded, err := charset.NewReader(bytes.NewReader(raw), contentType)
	if err != nil {
		return nil, unreadable(err)
	}
	page, err := io.ReadAll(withoutMark(decoded))
	if err != nil {
		return nil, unreadable(err)
	}
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil { // it nests deeper than the parser follows
		if root, err = html.Parse(bytes.NewReader(nesting.Flattened(page))); err != nil {
			return nil, unreadable(err)
		}
	}
	return readTree(ctx, root, page, address)
}

// readTree reads the tree of a page.
func readTree(ctx context.Context, root *html.Node, page []byte, address string) (*record.Text, error) {
	said := sayingsOf(root, page, address)
	w := writer{links: newLinks(root, said.address()), names: namesOfText(root)}
	w.notesOf(root)
	w.main = choose(root)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	w.gather(root)
	own := w.settleRegion()
	w.give(said, w.settleSayings(said, own))
	w.write(own)
	w.remark()
	return w.out.Text(), ctx.Err()
}

// withoutMark drops the byte-order mark at the head of a text.
func withoutMark(text io.Reader) io.Reader {
	const mark = "\ufeff"
	buffered := bufio.NewReader(text)
	if head, err := buffered.Peek(len(mark)); err == nil && string(head) == mark {
		_, _ = buffered.Discard(len(mark))
	}
	return buffered
}

func unreadable(err error) error {
	return &record.Refusal{ID: "broken", Message: "this page cannot be read: " + err.Error(),
		Hint: "Open it in a browser and save it again, or save its text as a .txt file."}
}

// ReadMHTML reads a page that was saved in one file with what belongs to it (RFC
// 2557): the first part that is HTML.
func ReadMHTML(ctx context.Context, raw []byte) (*record.Text, error) {
	message, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return nil, unreadable(err)
	}
	_, parameters, err := mime.ParseMediaType(message.Header.Get("Content-Type"))
	if err != nil {
		return nil, unreadable(err)
	}
	address := message.Header.Get("Snapshot-Content-Location")
	parts := multipart.NewReader(message.Body, parameters["boundary"])
	for {
		part, err := parts.NextRawPart()
		if err != nil {
			return nil, &record.Refusal{ID: "broken", Message: "this file holds no page",
				Hint: "Open the page in a browser and save it again."}
		}
		kind := part.Header.Get("Content-Type")
		if base, _, err := mime.ParseMediaType(kind); err != nil || base != "text/html" {
			continue
		}
		content, err := io.ReadAll(io.LimitReader(decoder(part), largestPage+1))
		if err != nil {
			return nil, unreadable(err)
		}
		if address == "" {
			address = part.Header.Get("Content-Location")
		}
		return read(ctx, content, kind, address)
	}
}

// decoder takes the encoding for transfer off a part.
func decoder(part *multipart.Part) io.Reader {
	switch strings.ToLower(part.Header.Get("Content-Transfer-Encoding")) {
	case "quoted-printable":
		return quotedprintable.NewReader(part)
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, part)
	}
	return part
}
