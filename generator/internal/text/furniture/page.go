package furniture

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/leftover"
	"aseanarchive/generator/internal/text/pagebreak"
)

// What a page prints around a text by its form alone: rows of links in brackets, the
// pages of a book in brackets, sizes of type to choose from, places of pictures,
// credits.

var (
	pictures     = lexicon.List("en/words-of-pictures")
	pictureFiles = lexicon.List("en/endings-of-picture-files")
)

// ofPage judges a short line by its form.
func ofPage(line string) string {
	switch {
	case isBracketRow(line), isNeighbours(line):
		return Navigation
	case pagebreak.IsInBrackets(line):
		return PageNumber
	case leftover.IsTypeSize(line):
		return Share
	case isMadeOf(strings.Trim(line, "() :"), pictures, "picture"), isAgencyPicture(line), isPictureAddress(line),
		isPictureFile(line):
		return Picture
	case strings.HasPrefix(line, "© ") || strings.HasPrefix(line, "©️ "):
		return Copyright
	}
	return ""
}

// isBracketRow recognises two links in brackets or more, and nothing else: “[Date
// Prev][Date Next]”.
func isBracketRow(line string) bool {
	const fewest, longest = 2, 24 // links, and bytes of one
	links := 0
	for rest := strings.TrimSpace(line); rest != ""; links++ {
		inner, behind, closed := strings.Cut(strings.TrimPrefix(rest, "["), "]")
		isLink := rest[0] == '[' && closed && inner != "" && len(inner) <= longest
		if !isLink || !strings.ContainsFunc(inner, unicode.IsLetter) || strings.Contains(inner, "[") {
			return false
		}
		rest = strings.TrimSpace(behind)
	}
	return links >= fewest
}

// isNeighbours recognises the links to the pages before and behind, on one line:
// “Previous Fragment    Next Fragment”.
func isNeighbours(line string) bool {
	const longest = 3 // words of what they name
	words := strings.Fields(line)
	half := len(words) / 2
	if len(words)%2 != 0 || half == 0 || half > longest || !slices.Equal(words[1:half], words[half+1:]) {
		return false
	}
	return strings.EqualFold(words[0], "previous") && strings.EqualFold(words[half], "next")
}

// isPictureFile recognises the name of the file of a picture: “harbour1.jpg”.
func isPictureFile(line string) bool {
	name, ending, ok := strings.Cut(line, ".")
	return ok && name != "" && !strings.Contains(line, " ") && pictureFiles.Has(ending)
}

// markPictures sets aside what is left where pictures were: the name of whom a
// picture shows, above the same name (“Ana Lim Portrait”), and a word of the program
// that placed them, in small letters and alone on a line, time and again.
func markPictures(blocks []text.Block) {
	seen := map[string]int{} // times that a word stands alone on a line
	for i := range blocks {
		if isWordOfProgram(blocks[i].String) {
			seen[blocks[i].String]++
		}
	}
	for i := range blocks {
		line := blocks[i].String
		if seen[line] > 1 || i+1 < len(blocks) && isPictureOf(line, blocks[i+1].String) {
			setFurniture(blocks[i:i+1], Picture)
		}
	}
}

// isPictureOf recognises a name with a word for a picture before or behind it.
func isPictureOf(line, name string) bool {
	const fewest, longest = 2, 60 // spaces in the line, its letters
	if name == "" || len(line) > longest || strings.Count(line, " ") < fewest {
		return false
	}
	if before, ok := strings.CutSuffix(line, name); ok {
		return isMadeOf(strings.TrimSpace(before), pictures, "picture")
	}
	behind, ok := strings.CutPrefix(line, name+" ")
	return ok && isMadeOf(behind, pictures, "picture")
}

// isWordOfProgram recognises one long word in small letters.
func isWordOfProgram(line string) bool {
	const fewest, longest = 12, 40
	return len(line) >= fewest && len(line) <= longest && strings.Trim(line, "abcdefghijklmnopqrstuvwxyz") == ""
}

// isToolRow recognises a few links side by side, one of which is a tool of the page:
// “View JSON | Print”.
func isToolRow(line string) bool {
	const mostWords, longest = 3, 60
	steps := strings.Split(line, " | ")
	if len(steps) < 2 || len(line) > longest {
		return false
	}
	return slices.ContainsFunc(steps, func(step string) bool { return isMadeOf(step, tools, "tool") }) &&
		!slices.ContainsFunc(steps, func(step string) bool { return len(strings.Fields(step)) > mostWords })
}

// isAgencyPicture recognises an agency in capitals and a word for a picture: “AA photo”.
func isAgencyPicture(line string) bool {
	const longest = 6 // letters of the agency
	agency, picture, ok := strings.Cut(line, " ")
	capitals := strings.Trim(agency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
	return ok && len(agency) > 1 && len(agency) <= longest && capitals && isMadeOf(picture, pictures, "picture")
}

// isPictureAddress recognises the address of a picture, alone on its line.
func isPictureAddress(line string) bool {
	if !strings.HasPrefix(line, "http") || strings.Contains(line, " ") {
		return false
	}
	return slices.ContainsFunc(strings.FieldsFunc(line, func(r rune) bool {
		return strings.ContainsRune("./?=&",
			r)
	}),
		func(part string) bool {
			class, _ := pictures.Of(part)
			return class == "picture" || part == "jpg" || part == "png"
		})
}

// markNumbers sets aside numbers of pages alone, below the head of a text, and running
// heads that are printed with one.
func markNumbers(blocks []text.Block, below int) {
	rest := blocks[min(len(blocks), below):]
	for _, i := range pagebreak.Numbers(rest) {
		setFurniture(rest[i:i+1], PageNumber)
	}
	for _, i := range pagebreak.TelegramHeads(blocks) {
		setFurniture(blocks[i:i+1], PageNumber)
	}
	for _, i := range pagebreak.NumberedHeads(blocks) {
		setFurniture(blocks[i:i+1], PageNumber)
	}
}

// markPaperPages sets aside what a paper prints on each page: running heads, the number
// of the page to come.
func markPaperPages(blocks []text.Block) {
	isNumber := func(b *text.Block) bool {
		return b.Furniture == PageNumber || b.Furniture == Counts && text.IsFigures(b.String)
	}
	for _, i := range pagebreak.Edges(blocks) {
		setFurniture(blocks[i:i+1], PageNumber)
	}
	for _, i := range pagebreak.Lines(blocks, isNumber) {
		setFurniture(blocks[i:i+1], PageNumber)
	}
}
