package read

import (
	"bufio"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/adrg/frontmatter"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/limit"
	"aseanarchive/generator/internal/yamlfault"
)

// Front matter is found and cut out by github.com/adrg/frontmatter. Left to
// itself it takes an unclosed fence for body without a word, is defeated by a
// byte-order mark, counts lines from its own block, and lets the last of two
// equal keys win. The guards here stand around the call: decode has removed
// the byte-order mark; fenceOf finds the fences first, so that an unclosed one
// is said and a thematic break is let alone; the formats hand the block to our
// own decoders, which keep every key's line and see keys that stand twice.

// fence is the front matter of a text: where it lies and what language it is.
type fence struct {
	language string // yaml, toml, json
	from, to int    // offsets of the block between the fences
	end      int    // behind the closing one
	closed   bool
	braced   bool // a JSON object without a fence
}

// openings are the fences that begin front matter, with the fence that ends
// it; they are those of adrg/frontmatter.
var openings = map[string]struct{ end, language string }{
	"---":     {"---", "yaml"},
	"---yaml": {"---", "yaml"},
	"+++":     {"+++", "toml"},
	"---toml": {"---", "toml"},
	";;;":     {";;;", "json"},
	"---json": {"---", "json"},
	"{":       {"}", "json"},
}

// readFrontMatter fills FrontMatter, Format and Body of the source. It returns false
// when the front matter cannot be understood.
func readFrontMatter(source *archive.Source, limits *limit.Limits, log *diag.Log) bool {
	f, ok := fenceOf(source.Text)
	if !ok {
		return true
	}
	if !f.closed {
		return readUnclosed(source, f, limits, log)
	}
	block := source.Text[f.from:f.to]
	if f.language == "yaml" && !looksLikeKeys(block) {
		return true // a thematic break, and another one further down
	}
	if tooLong(source, f.from, f.to, limits, log) {
		return false
	}
	text := source.Text[:f.end] // the library copies whatever follows
	if f.braced {
		// The library ends a bare JSON object at the first brace that has a
		// line to itself, unless it insists on an empty line below it.
		text = strings.TrimRight(text[:f.to], "\n") + "\n\n" + source.Text[f.to:]
	}
	reader := newFieldReader(source, source.Line(f.from), limits, log)
	buffered := buffers.Get().(*bufio.Reader) // the library would make one for each text
	defer buffers.Put(buffered)
	buffered.Reset(strings.NewReader(text))
	body, err := frontmatter.Parse(buffered, reader, reader.formats()...)
	if err != nil {
		reader.fail(err)
		return false
	}
	if reader.failed {
		return false
	}
	source.Format, source.FrontMatter = f.language, withKnownKeys(reader.fields)
	source.Body = f.end
	if f.braced {
		source.Body = len(source.Text) - len(body)
	}
	return true
}

// buffers are those out of which front matter is read.
var buffers = sync.Pool{New: func() any { return bufio.NewReader(nil) }}

// passFrontMatter finds the body of a source whose front matter was read before; false where
// that takes reading it.
func passFrontMatter(source *archive.Source) bool {
	f, ok := fenceOf(source.Text)
	if !ok || !f.closed || f.language != "yaml" || !looksLikeKeys(source.Text[f.from:f.to]) {
		return false
	}
	source.Format, source.Body = f.language, f.end
	return true
}

// tooLong reports front matter that runs on longer than any document's.
func tooLong(source *archive.Source, from, to int, limits *limit.Limits, log *diag.Log) bool {
	if to-from <= limits.FrontMatterBytes {
		return false
	}
	log.Add(diag.Diagnostic{Severity: diag.Error, ID: "front-matter-too-long", File: source.File,
		Line:    source.Line(max(from-1, 0)),
		Message: fmt.Sprintf("the front matter has more than %d bytes and is not read", limits.FrontMatterBytes),
		Hint:    "Close it below its last key. " + limit.Raise("front-matter-bytes")})
	return true
}

// fenceOf finds the front matter at the head of a text.
func fenceOf(text string) (fence, bool) {
	at := 0
	var f fence
	var end string
	for line := range strings.Lines(text) {
		at += len(line)
		trimmed := strings.TrimSpace(line)
		switch {
		case f.language == "" && trimmed == "":
			continue
		case f.language == "":
			opening, ok := openings[trimmed]
			if !ok {
				return fence{}, false
			}
			f.language, end, f.from = opening.language, opening.end, at
			if trimmed == "{" {
				f.from, f.braced = at-len(line), true
			}
		case trimmed == end && end == "}":
			// A JSON object ends at a brace in the first column.
			if strings.HasPrefix(line, "}") {
				f.to, f.end, f.closed = at, at, true
				return f, true
			}
		case trimmed == end:
			f.to, f.end, f.closed = at-len(line), at, true
			return f, true
		}
	}
	f.to = len(text)
	return f, f.language != ""
}

// readUnclosed takes the keys below an opening fence up to the first line that
// is none, and says that the closing fence is missing. Where there are no keys
// the fence is a thematic break, and the text is all body.
func readUnclosed(source *archive.Source, f fence, limits *limit.Limits, log *diag.Log) bool {
	end := f.from
	for line := range strings.Lines(source.Text[f.from:]) {
		if !yamlfault.IsKey(line) && (end == f.from || !strings.HasPrefix(line, " ") || strings.TrimSpace(line) == "") {
			break
		}
		end += len(line)
	}
	if f.language != "yaml" || end == f.from {
		if f.language != "yaml" {
			log.Add(unclosed(source, f))
		}
		return true
	}
	if tooLong(source, f.from, end, limits, log) {
		return false
	}
	log.Add(unclosed(source, f))
	reader := newFieldReader(source, source.Line(f.from), limits, log)
	if err := reader.yaml([]byte(source.Text[f.from:end])); err != nil {
		reader.fail(err)
		return false
	}
	if reader.failed {
		return false
	}
	source.Format, source.FrontMatter, source.Body = f.language, withKnownKeys(reader.fields), end
	return true
}

// withKnownKeys writes keys that set a fact in small letters, "Date" as "date",
// unless the same key stands there in them as well.
func withKnownKeys(fields []archive.Field) []archive.Field {
	for i := range fields {
		key := strings.ToLower(fields[i].Key)
		sets := slices.Contains(archive.SettingKeys, key) || slices.Contains(archive.DateKeys, key)
		if key == fields[i].Key || !sets {
			continue
		}
		if !slices.ContainsFunc(fields, func(f archive.Field) bool { return f.Key == key }) {
			fields[i].Key = key
		}
	}
	return fields
}

func unclosed(source *archive.Source, f fence) diag.Diagnostic {
	return diag.Diagnostic{
		Severity: diag.Warning,
		ID:       "unclosed-front-matter",
		File:     source.File,
		Line:     source.Line(max(f.from-1, 0)),
		Column:   1,
		Message:  "front matter begins here and is never closed",
		Hint: fmt.Sprintf(
			"Put a line with the closing fence below the last key; until then the %s is read as far as its keys go.",
			strings.ToUpper(f.language),
		),
	}
}

// looksLikeKeys reports whether the first line of a block that is not blank
// and no comment begins with a key.
func looksLikeKeys(block string) bool {
	for line := range strings.Lines(block) {
		trimmed := strings.TrimSpace(line)
		if trimmed == "" || strings.HasPrefix(trimmed, "#") {
			continue
		}
		return yamlfault.IsKey(line)
	}
	return true // nothing between the fences: empty front matter
}
