// Package holders finds those who held an office in texts.
package holders

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority/matching"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/text"
)

// Holder is somebody who held offices, with all whole names.
type Holder struct {
	Names []string
	Terms []archive.OfficeHolder
}

// Names finds holders in texts: by their whole names, and by their office and family
// name, “Prime Minister Turnbull”. Whom such a name means depends on the day, for several
// have had the same.
type Names struct {
	matcher *matching.Matcher
	holders map[string][]archive.OfficeHolder // by the name that the matcher found
}

// New prepares the names of holders.
func New(people []Holder) *Names {
	n := &Names{holders: map[string][]archive.OfficeHolder{}}
	var names []matching.Name
	for _, p := range people {
		for _, h := range p.Terms {
			for _, written := range slices.Concat(p.Names, namesInOffice(h)) {
				if n.holders[written] == nil {
					names = append(names, matching.Name{Text: written, Kind: matching.HolderName, Target: written})
				}
				n.holders[written] = append(n.holders[written], h)
			}
		}
	}
	n.matcher = matching.New(names)
	return n
}

// namesInOffice are the names that an office gives its holder.
func namesInOffice(h archive.OfficeHolder) []string {
	if h.Family == "" {
		return nil
	}
	office := strings.ReplaceAll(h.Office, "-", " ")
	if !strings.Contains(office, " of ") {
		office = capitals(office)
	}
	titles := []string{office}
	if h.Title != "" {
		short, _, _ := strings.Cut(h.Title, " of ")
		short, _, _ = strings.Cut(short, " for ")
		titles = append(titles, h.Title, short)
	}
	var names []string
	seen := map[string]bool{}
	for _, title := range titles {
		if !seen[title] {
			seen[title] = true
			names = append(names, title+" "+h.Family)
		}
	}
	return names
}

// capitals writes each word with a capital.
func capitals(words string) string {
	fields := strings.Fields(words)
	for i, word := range fields {
		fields[i] = strings.ToUpper(word[:1]) + word[1:]
	}
	return strings.Join(fields, " ")
}

// FindAmong calls found for everybody whom words name and who may have been in office on
// a day, in the order of their names. On the day on which one follows another both are.
func (n *Names) FindAmong(list []text.Word, words, day string, found func(matching.Match, archive.OfficeHolder)) {
	n.matcher.FindAmong(list, words, func(m matching.Match) {
		for _, h := range n.holders[m.Target] {
			if edtf.Meet(h.Term, day) {
				found(m, h)
			}
		}
	})
}
