// Package limit states how much of anything one document may bring: the one
// place in which such figures stand, so that none of them is silent.
//
// The rules for its users:
//
//   - The figures are generous: no document that a person wrote comes near them.
//     They are there for what was made to hurt, and for what got into the folder
//     by mistake.
//   - Whoever passes one over or breaks off says so in a diagnostic that names
//     the figure and the key of site.yaml that raises it.
package limit

import "time"

// Limits are the figures. Each is set below "limits" in content/site.yaml, by
// the name that Keys gives it.
type Limits struct {
	FileBytes        int // of a file of any kind in seeds/, content/, static/ or templates/
	TextBytes        int // of a document that is text
	Lines            int // of the text of a document
	Pages            int // of a document that is printed, as a PDF is
	FrontMatterBytes int
	FrontMatterDepth int // of lists and tables within each other
	Values           int // of the front matter, each time an alias repeats one counted
	Facts            int // of one kind that are read out of the text of a document: events, people …
	Seconds          int // of work on one document
}

// Default are the figures of an archive that sets none.
func Default() Limits {
	return Limits{
		FileBytes:        256 << 20,
		TextBytes:        8 << 20, // about 1.3 million words
		Lines:            200_000,
		Pages:            1_000,
		FrontMatterBytes: 256 << 10,
		FrontMatterDepth: 32,
		Values:           5_000,
		Facts:            5_000,
		Seconds:          120,
	}
}

// Keys are the figures by their names in site.yaml.
func (l *Limits) Keys() map[string]*int {
	return map[string]*int{
		"file-bytes":         &l.FileBytes,
		"text-bytes":         &l.TextBytes,
		"lines":              &l.Lines,
		"pages":              &l.Pages,
		"front-matter-bytes": &l.FrontMatterBytes,
		"front-matter-depth": &l.FrontMatterDepth,
		"values":             &l.Values,
		"facts":              &l.Facts,
		"seconds":            &l.Seconds,
	}
}

// Effort is what the work on one document may cost (see package effort).
func (l *Limits) Effort() time.Duration { return time.Duration(l.Seconds) * time.Second }

// Raise is the advice to set a figure higher.
func Raise(key string) string {
	return "If it is meant to be so, set “" + key + "” below “limits” in content/site.yaml higher."
}
