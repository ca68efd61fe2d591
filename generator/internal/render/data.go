package render

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"

	"aseanarchive/generator/internal/archive"
)

// encodeDocument is a document as its JSON file.
func encodeDocument(d *archive.Document) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	err := encoder.Encode(d)
	return out.Bytes(), err
}

// data makes data/documents.json: all documents, by ID, each on a line.
func (r *renderer) data() error {
	documents := slices.Clone(r.Archive.Documents)
	// By ID, so that a better date moves no document in the file.
	slices.SortFunc(documents, func(a, b *archive.Document) int { return cmp.Compare(a.ID, b.ID) })
	var out bytes.Buffer
	out.WriteString(`{"generator": "` + Generator + `", "documents": [`)
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	for i, d := range documents {
		if i > 0 {
			out.WriteString(",")
		}
		out.WriteString("\n")
		if err := encoder.Encode(d); err != nil {
			return err
		}
		out.Truncate(out.Len() - 1) // the encoder ends its line
	}
	out.WriteString("\n]}\n")
	return r.Add("data/documents.json", out.Bytes())
}

// robots makes the two small files that hosts look for.
func (r *renderer) robots() error {
	if err := r.Add("robots.txt", []byte("User-agent: *\nAllow: /\n")); err != nil {
		return err
	}
	return r.Add(".nojekyll", nil)
}
