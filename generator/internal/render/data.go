package render

import (
	"bytes"
	"encoding/json"

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
	documents := r.byID()
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
	lines := "User-agent: *\nAllow: /\n"
	if r.BaseURL != nil {
		lines += "Sitemap: " + absolute(r.BaseURL, "sitemap.xml") + "\n"
	}
	if err := r.Add("robots.txt", []byte(lines)); err != nil {
		return err
	}
	return r.Add(".nojekyll", nil)
}
