package text

import "strings"

// Boilerplate is a text known to stand at the head or foot of documents and
// to say nothing of the document itself.
type Boilerplate struct {
	Kind     string   // of the furniture, as shown
	Begins   []string // how it may begin
	Contains []string // what must stand in it besides
}

// shortBeginning is the length in bytes below which a beginning must be the
// whole of a block: "About ASEAN" also begins the title of a plan.
const shortBeginning = 16

// boilerplateReader recognises boilerplate; it is made once for all blocks.
type boilerplateReader []Boilerplate

// newBoilerplateReader brings the texts into the form in which blocks are
// compared: small letters, straight quotation marks, single spaces.
func newBoilerplateReader(known []Boilerplate) boilerplateReader {
	reader := make(boilerplateReader, len(known))
	for i, k := range known {
		reader[i] = Boilerplate{Kind: k.Kind, Begins: comparableAll(k.Begins), Contains: comparableAll(k.Contains)}
	}
	return reader
}

// find is the kind of boilerplate that a block is, "" for none.
func (r boilerplateReader) find(block string) string {
	if len(r) == 0 {
		return ""
	}
	words := comparableForm(block)
	for i := range r {
		for _, begins := range r[i].Begins {
			rest, ok := strings.CutPrefix(words, begins)
			if !ok || len(begins) < shortBeginning && strings.Trim(rest, " :.") != "" {
				continue
			}
			if containsAll(words, r[i].Contains) {
				return r[i].Kind
			}
		}
	}
	return ""
}

func containsAll(words string, parts []string) bool {
	for _, part := range parts {
		if !strings.Contains(words, part) {
			return false
		}
	}
	return true
}

func comparableAll(list []string) []string {
	result := make([]string, len(list))
	for i, s := range list {
		result[i] = comparableForm(s)
	}
	return result
}

var straight = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`)

func comparableForm(words string) string {
	return straight.Replace(strings.ToLower(strings.Join(strings.Fields(words), " ")))
}
