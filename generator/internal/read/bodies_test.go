package read

import (
	"testing"

	"aseanarchive/generator/internal/diag"
)

// TestBodiesAreWhereTheyAreFoundWithFrontMatter: whoever passes over front matter comes to
// the same text and the same lines.
func TestBodiesAreWhereTheyAreFoundWithFrontMatter(t *testing.T) {
	for name, text := range map[string]string{
		"none":              "A text.\n",
		"yaml":              "---\ntitle: A\n---\nA text.\n",
		"blank lines":       "\n\n---\ntitle: A\n---\n\n\nA text.\n",
		"no text":           "---\ntitle: A\n---",
		"a fence by name":   "---yaml\ntitle: A\n---\nA text.\n---\n",
		"toml":              "+++\ntitle = \"A\"\n+++\nA text.\n",
		"json":              "{\n\"title\": \"A\"\n}\n\nA text.\n",
		"unclosed":          "---\ntitle: A\n\nA text.\n",
		"a thematic break":  "---\nA text.\n\n---\nMore.\n",
		"lines of a DOS":    "---\r\ntitle: A\r\n---\r\nA text.\r\n",
		"a fence in a text": "A text.\n---\ntitle: A\n---\n",
	} {
		t.Run(name, func(t *testing.T) {
			seed := NewSeed("x.md", "seeds")
			whole := Bytes([]byte(text), seed, new(diag.Log))
			body := (&Reader{Bodies: true}).bytes([]byte(text), digest([]byte(text)), seed, new(diag.Log))
			if whole == nil || body == nil {
				t.Fatal("it is not read")
			}
			if body.Body != whole.Body || body.Format != whole.Format || body.Text != whole.Text {
				t.Errorf("the body begins at %d in %q, want %d in %q", body.Body, body.Format, whole.Body, whole.Format)
			}
		})
	}
}
