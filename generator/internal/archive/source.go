package archive

import "sort"

// Field is a key of front matter with its values, one or many, as strings.
type Field struct {
	Key    string
	Values []string
	Line   int // in the seed
	End    int // last line of the value
}

// Value is the first value of the field, "" when it has none.
func (f Field) Value() string {
	if len(f.Values) == 0 {
		return ""
	}
	return f.Values[0]
}

// Source is a seed as it was read: its bytes, its text, and its front matter.
type Source struct {
	ID     string // path in the folder of seeds without the ending
	Path   string // path in the folder of seeds, slash-separated
	File   string // path for messages, as the user would type it
	SHA256 string // of the file as received, lower-case hexadecimal
	// Raw is the text of record byte for byte: the file as received, or the text
	// that was read out of it, see Received.
	Raw []byte
	// Received is the file that the text was read out of, nil where the text is
	// the file itself.
	Received *Received

	// Text is Raw as UTF-8 with line feeds alone, without a byte-order mark.
	// It has as many lines as the seed, so that offsets in it give line
	// numbers of the seed.
	Text string
	// Body is the offset in Text at which the text proper begins, after the
	// front matter.
	Body int
	// Markdown reports that the file's name says the body is Markdown.
	Markdown bool
	// Pages are the lines on which the pages of the file as received begin, the
	// first page first; none where a format has no pages.
	Pages []int
	// Turns are where pages begin inside a line, in order.
	Turns []Turn
	// Asides are the lines that the file shows around its document.
	Asides []SetAside
	// Format names the language of the front matter: yaml, toml, json, or "".
	Format      string
	FrontMatter []Field

	lines []int // offset in Text at which each line begins
}

// Received is a file that is no text, as it was received.
type Received struct {
	FileKind
	Bytes []byte
}

// FileKind is what kind of file it is.
type FileKind struct {
	Format    string // its name: pdf, html, docx …
	Ending    string // of its name, in small letters, with the dot: .pdf
	MediaType string // as the IANA registers it: application/pdf
}

// Turn is a place inside a line at which a page of the file as received begins.
type Turn struct {
	Line   int // from 1
	Column int // the bytes of the line that stand on the pages before
	Page   int // from 1
}

// SetAside are lines that do not belong to a document.
type SetAside struct {
	From, To int    // the first and the last line, from 1
	Kind     string // of furniture
}

// PageOf is the page, from 1, of the file as received on which a line of the
// text begins, 0 where there are no pages.
func (s *Source) PageOf(line int) int {
	return sort.Search(len(s.Pages), func(i int) bool { return i > 0 && s.Pages[i] > line })
}

// pageAt is the page, from 1, of the file as received on which an offset in the text
// stands, 0 where there are no pages.
func (s *Source) pageAt(offset int) int {
	line := s.Line(offset)
	page := s.PageOf(line)
	for i := sort.Search(len(s.Turns), func(i int) bool { return s.Turns[i].Line >= line }); i < len(s.Turns); i++ {
		if turn := s.Turns[i]; turn.Line > line || turn.Column > offset-s.LineStart(line) {
			break
		}
		page = s.Turns[i].Page
	}
	return page
}

// Kind is the name of the format of the file as received.
func (s *Source) Kind() string {
	switch {
	case s.Received != nil:
		return s.Received.Format
	case s.Markdown:
		return "markdown"
	}
	return "text"
}

// Index prepares the source for Line and Lines; read calls it once.
func (s *Source) Index() {
	s.lines = append(s.lines[:0], 0)
	for i := 0; i < len(s.Text); i++ {
		if s.Text[i] == '\n' && i+1 < len(s.Text) {
			s.lines = append(s.lines, i+1)
		}
	}
}

// BodyBytes is the body as bytes, which nobody may change: those of the file, as long as its
// text stands in them as it is.
func (s *Source) BodyBytes() []byte {
	body := s.Text[s.Body:]
	if from := len(s.Raw) - len(body); from >= 0 && string(s.Raw[from:]) == body {
		return s.Raw[from:]
	}
	return []byte(body)
}

// Line is the number of the line, from 1, that holds the offset.
func (s *Source) Line(offset int) int {
	return sort.Search(len(s.lines), func(i int) bool { return s.lines[i] > offset })
}

// Lines is how many lines the source has; a line end at the very end begins
// no further line.
func (s *Source) Lines() int {
	if s.Text == "" {
		return 0
	}
	return len(s.lines)
}

// LineText is the line of that number, from 1, without its line end.
func (s *Source) LineText(number int) string {
	from, to := s.lines[number-1], len(s.Text)
	if number < len(s.lines) {
		to = s.lines[number] - 1
	} else if to > from && s.Text[to-1] == '\n' {
		to--
	}
	return s.Text[from:to]
}

// LineStart is the offset in Text at which the line of that number begins.
func (s *Source) LineStart(number int) int { return s.lines[number-1] }

// Quote is the evidence of the text between two offsets, verbatim, without
// the white space around it.
func (s *Source) Quote(from, to int) Evidence {
	for from < to && isSpace(s.Text[from]) {
		from++
	}
	for to > from && isSpace(s.Text[to-1]) {
		to--
	}
	return Evidence{Line: s.Line(from), Quote: s.Text[from:to], Page: s.pageAt(from)}
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }
