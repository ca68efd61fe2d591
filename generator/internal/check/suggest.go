package check

import (
	"path"
	"strings"

	"aseanarchive/generator/internal/diag"
)

// mostSuggestions bounds the time that suggestions take on a site where
// everything is broken; after as many the reader has seen the pattern.
const mostSuggestions = 200

// suggester finds the address that was probably meant by a broken one.
type suggester struct {
	names    []string            // all addresses, sorted
	byLower  map[string]string   // address in small letters -> address
	byBase   map[string][]string // file name -> addresses
	byFolder map[string][]string // folder -> addresses
	found    map[string]string   // broken address -> suggestion
}

func newSuggester(names []string) *suggester { return &suggester{names: names} }

// nearest returns the address that target was probably meant to be, or "": one
// that differs only in case, else a file of the same name elsewhere when there
// is one only or its folder is similar, else a similar name in the same folder.
func (s *suggester) nearest(target string) string {
	if s.found == nil {
		s.index()
	}
	suggestion, known := s.found[target]
	if known || len(s.found) >= mostSuggestions {
		return suggestion
	}
	switch same := s.byBase[path.Base(target)]; {
	case s.byLower[strings.ToLower(target)] != "":
		suggestion = s.byLower[strings.ToLower(target)]
	case len(same) == 1:
		suggestion = same[0]
	case len(same) > 1:
		suggestion = diag.DidYouMean(target, ofSimilarLength(target, same))
	}
	if suggestion == "" {
		suggestion = diag.DidYouMean(target, ofSimilarLength(target, s.byFolder[path.Dir(target)]))
	}
	s.found[target] = suggestion
	return suggestion
}

// index runs with the first broken link; most sites need none.
func (s *suggester) index() {
	s.byLower, s.found = map[string]string{}, map[string]string{}
	s.byBase, s.byFolder = map[string][]string{}, map[string][]string{}
	for _, name := range s.names {
		s.byLower[strings.ToLower(name)] = name
		s.byBase[path.Base(name)] = append(s.byBase[path.Base(name)], name)
		s.byFolder[path.Dir(name)] = append(s.byFolder[path.Dir(name)], name)
	}
}

// ofSimilarLength leaves out what is too long or too short to be meant, which
// spares most of the comparisons in a large folder.
func ofSimilarLength(target string, names []string) []string {
	var similar []string
	for _, name := range names {
		if difference := len(name) - len(target); max(difference, -difference) <= (len(target)+1)/3 {
			similar = append(similar, name)
		}
	}
	return similar
}

// relative returns the link that leads from one page to another file.
func relative(from, to string) string {
	source := strings.Split(path.Dir(from), "/")
	if path.Dir(from) == "." {
		source = nil
	}
	target := strings.Split(to, "/")
	for len(source) > 0 && len(target) > 1 && source[0] == target[0] {
		source, target = source[1:], target[1:]
	}
	return strings.Repeat("../", len(source)) + strings.Join(target, "/")
}
