package review

import (
	"fmt"
	"path"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/say"
)

// mostFiles are how many files of a section the list of what to settle shows.
const mostFiles = 100

// Worklist is what an editor may want to settle in the lists: what cannot be true
// together, and what rests on too little. A section without anything has a count of 0.
func Worklist(lists *authority.Lists) []archive.ReportSection {
	counts, weak := Sources(lists)
	return []archive.ReportSection{
		byFile(archive.ReportSection{
			ID: "contradictions-of-lists", Heading: "Lists that contradict each other", Noun: "file",
			Short: "of lists contradicting each other",
			Says:  "See which is right, or say in a note that sources disagree. The command check names them, too.",
		}, Contradictions(lists)),
		byFile(archive.ReportSection{
			ID: "weak-sources", Heading: "Lists that rest on too little", Noun: "file",
			Says: "What these files state has one source that is not official, or mirrors alone. " + inAll(counts) +
				" The command check with --lists counts them by list.",
		}, weak),
	}
}

// inAll says of what kind the citations of all lists are.
func inAll(counts []Count) string {
	of := map[string]int{}
	all := 0
	for _, c := range counts {
		for class, n := range c.Classes {
			of[class] += n
			all += n
		}
	}
	if all == 0 {
		return "The lists cite nothing."
	}
	var parts []string
	for _, class := range Classes { // in their order
		if of[class] > 0 {
			parts = append(parts, fmt.Sprintf("%s %s", say.English.Number(of[class]), class))
		}
	}
	return fmt.Sprintf("Of %s of all lists: %s.", say.English.Count(all, "citation"), strings.Join(parts, ", "))
}

// within is a file of content/ as the site names it, wherever the folder lies.
func within(file string) string {
	return path.Join("content", path.Base(path.Dir(file)), path.Base(file))
}

// byFile fills a section with findings, those of a file together.
func byFile(section archive.ReportSection, findings []Finding) archive.ReportSection {
	file := ""
	for _, f := range findings { // by file already
		if f.File != file {
			file = f.File
			if section.Count++; section.Count <= mostFiles {
				section.Items = append(section.Items, archive.ReportItem{Subject: within(file)})
			}
		}
		if section.Count <= mostFiles {
			item := &section.Items[len(section.Items)-1]
			item.Says = append(item.Says, f.Says)
		}
	}
	return section
}
