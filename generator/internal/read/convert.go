package read

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/codec"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/kept"
	"aseanarchive/generator/internal/read/format"
	"aseanarchive/generator/internal/read/office"
	"aseanarchive/generator/internal/read/pdf"
	"aseanarchive/generator/internal/read/record"
	"aseanarchive/generator/internal/read/webpage"
)

// A file that is no text is converted: its reader writes the text of record, and
// from there on it is a seed in Markdown like any other. The file itself is kept
// beside it.

// converted reads a file of a format that is no text. Where a person put its text
// beside it, that is taken, and the file itself is not read: it may be a scan, or one
// on which its reader fails.
func (r *Reader) converted(ctx context.Context, o Opened, log *diag.Log) *archive.Source {
	raw, of, seed := o.raw, o.of, o.Seed
	source := &archive.Source{ID: seed.ID, Path: named(seed.Path), File: seed.File, SHA256: o.sum, Markdown: true,
		Received: &archive.Received{Bytes: raw,
			FileKind: archive.FileKind{Format: of.Name, Ending: of.Ending, MediaType: of.MediaType}}}
	var text *record.Text
	var err error
	if beside, ok := o.text(".txt", log); ok {
		text = &record.Text{Body: beside}
	} else {
		text, err = r.textOf(ctx, raw, of, source.SHA256)
	}
	var refusal *record.Refusal
	switch {
	case errors.As(err, &refusal) && refusal.Keeps:
		text = &record.Text{}
		log.Add(diag.Diagnostic{Severity: diag.Warning, ID: refusal.ID, File: seed.File, Message: refusal.Message,
			Hint: refusal.Hint})
	case errors.As(err, &refusal):
		log.Add(diag.Diagnostic{Severity: diag.Error, ID: refusal.ID, File: seed.File, Message: refusal.Message,
			Hint: refusal.Hint})
		return nil
	case err != nil:
		log.Add(diag.Diagnostic{Severity: diag.Error, ID: "unreadable", File: seed.File,
			Message: "this file cannot be read: " + err.Error(),
			Hint:    "See that it opens in the program it is made for."})
		return nil
	}
	for _, remark := range text.Remarks {
		log.Add(diag.Diagnostic{Severity: diag.Warning, ID: remark.ID, File: seed.File, Message: remark.Message,
			Hint: remark.Hint})
	}
	given, ok := r.givenBeside(o, log)
	if !ok {
		return nil
	}
	for _, g := range text.Given {
		if !slices.ContainsFunc(given, func(other record.Given) bool { return other.Key == g.Key }) {
			given = append(given, g)
		}
	}
	head := record.FrontMatter(given)
	above := strings.Count(head, "\n")
	source.Text = head + text.Body
	source.Markdown = text.Marked
	source.Raw = []byte(source.Text)
	for _, line := range text.Pages {
		source.Pages = append(source.Pages, above+line)
	}
	for _, turn := range text.Turns {
		source.Turns = append(source.Turns, archive.Turn{Line: above + turn.Line, Column: turn.Column, Page: turn.Page})
	}
	for _, aside := range text.Asides {
		source.Asides = append(source.Asides,
			archive.SetAside{From: above + aside.From, To: above + aside.To, Kind: aside.Kind})
	}
	source.Index()
	if r.tooLarge(source, log) || !readFrontMatter(source, r.limits(), log) {
		return nil
	}
	return source
}

// text is the text of the file whose name is that of a seed with one more ending.
func (o *Opened) text(ending string, log *diag.Log) (content string, ok bool) {
	file := o.beside[ending]
	if file.err != nil {
		if !errors.Is(file.err, os.ErrNotExist) {
			log.Add(unreadable(o.File+ending, file.err))
		}
		return "", false
	}
	content, found := decode(file.raw)
	say(found, o.File+ending, log)
	return content, true
}

// givenBeside is the front matter in a file beside a document, NAME.pdf.md. It
// goes before what the document says of itself: of two values a person's counts.
// It returns false when it cannot be understood.
func (r *Reader) givenBeside(o Opened, log *diag.Log) (given []record.Given, ok bool) {
	content, ok := o.text(".md", log)
	if !ok {
		return nil, true
	}
	beside := &archive.Source{File: o.File + ".md", Text: content}
	beside.Index()
	if !readFrontMatter(beside, r.limits(), log) {
		return nil, false
	}
	for _, field := range beside.FrontMatter {
		given = append(given, record.Given{Key: field.Key, Values: field.Values})
	}
	if strings.TrimSpace(beside.Text[beside.Body:]) != "" {
		log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "text-beside", File: beside.File,
			Line:    beside.Line(beside.Body),
			Message: "the text of this file is not read: beside a document it gives front matter alone",
			Hint:    "Put the text of a scan into " + o.File + ".txt, and a note of yours into content/documents/."})
	}
	return given, true
}

// keptText is a text of record in the cache, or that there is none.
type keptText struct {
	Text    *record.Text
	Refusal *record.Refusal
}

// textOf is the text of record of a file, from the cache where it has been read
// before.
func (r *Reader) textOf(ctx context.Context, raw []byte, of format.Format, sum string) (*record.Text, error) {
	name := ""
	if r.Cache != "" {
		name = filepath.Join(r.Cache, "records", fmt.Sprintf("%s-%s-%d", sum, of.Name, versions[of.Name]))
		if known, err := load(name); err == nil {
			if known.Refusal != nil {
				return nil, known.Refusal
			}
			return known.Text, nil
		}
	}
	text, err := r.guarded(ctx, raw, of)
	var refusal *record.Refusal
	if name != "" && (err == nil || errors.As(err, &refusal) && !refusal.Passing) {
		store(name, keptText{text, refusal})
	}
	return text, err
}

// guarded calls the reader of a format. A panic in it costs no more than this document.
func (r *Reader) guarded(ctx context.Context, raw []byte, of format.Format) (text *record.Text, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			text, err = nil, &record.Refusal{ID: "generator-fault", Passing: true,
				Message: fmt.Sprintf("the reader of this format failed on the file: %v", fault),
				Hint: "The fault is the program’s, not the file’s: report it with the file. Until it is mended, " +
					"put the text into a file of the same name with .txt behind it."}
		}
	}()
	return r.read(ctx, raw, of)
}

// formatReader reads the files of a format.
type formatReader func(ctx context.Context, raw []byte) (*record.Text, error)

// formatReaders are the rooms of formats.
var formatReaders = map[format.Format]formatReader{
	format.DOCX:  office.ReadDOCX,
	format.ODT:   office.ReadODT,
	format.HTML:  webpage.Read,
	format.MHTML: webpage.ReadMHTML,
}

// versions count the changes of readers that change what they read: a text of
// record of an older one is not taken from the cache.
var versions = map[string]int{
	format.PDF.Name: 11, format.HTML.Name: 5, format.MHTML.Name: 5, format.DOCX.Name: 1, format.ODT.Name: 1,
}

// read calls the reader of a format.
func (r *Reader) read(ctx context.Context, raw []byte, of format.Format) (*record.Text, error) {
	if of == format.PDF {
		limits := r.limits()
		return pdf.Reader{Cache: r.Cache, Pages: limits.Pages, TextBytes: limits.TextBytes}.Read(ctx, raw)
	}
	reader, ok := formatReaders[of]
	if !ok {
		return nil, &record.Refusal{ID: "unknown-type", Message: "files of this kind are not read",
			Hint: "Save its text as a .txt file."}
	}
	return reader(ctx, raw)
}

// load reads what store wrote.
func load(name string) (*keptText, error) {
	raw, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	sum, rest, _ := strings.Cut(string(raw), "\n")
	if sum != sumOf(name, rest) {
		return nil, errors.New("the file is damaged")
	}
	return codec.Decode[keptText]([]byte(rest))
}

// store writes a file whole or not at all. What cannot be written is read again
// the next time.
func store(name string, k keptText) {
	content := codec.Encode(&k)
	_ = kept.WriteFile(name, []byte(sumOf(name, string(content))+"\n"+string(content)))
}

// sumOf is the checksum of a kept text. That of another document is none.
func sumOf(name, content string) string { return digest([]byte(filepath.Base(name) + "\n" + content)) }
