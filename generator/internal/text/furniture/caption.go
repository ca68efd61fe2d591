package furniture

import (
	"strings"
	"unicode"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// Pictures leave their captions and credits behind when a page is copied. A
// caption is known by the credit at its end, or by the one below it.

var (
	credits       = lexicon.List("en/openings-of-credits")
	creditEndings = lexicon.List("en/endings-of-credits")
	captionMarks  = lexicon.List("en/caption-marks")
)

// mostOfCaption is how many letters a caption has at most.
const mostOfCaption = 500

// markCaptions sets the captions of pictures aside, and the same words printed
// again beside them.
func markCaptions(blocks []text.Block) {
	for i := range blocks {
		b := &blocks[i]
		if b.Kind != text.Paragraph && b.Kind != text.Heading || b.String == "" || b.Furniture != "" {
			continue
		}
		words, ok := captionOf(blocks, i)
		if !ok {
			continue
		}
		setCaption(b)
		if i > 0 && (words != "" && blocks[i-1].String == words || words == "" && isCaptionByMark(&blocks[i-1])) {
			setCaption(&blocks[i-1])
		}
		if i+1 < len(blocks) && words != "" && blocks[i+1].String == words {
			setCaption(&blocks[i+1])
		}
	}
}

func setCaption(b *text.Block) {
	if b.Furniture != "" {
		return
	}
	b.Furniture = Caption
	if b.Kind == text.Heading {
		b.Kind = text.Paragraph
	}
}

// captionOf is what a caption says without its credit, "" for a credit alone.
func captionOf(blocks []text.Block, i int) (words string, ok bool) {
	const longestCredit = 80
	line := blocks[i].String
	if text.Longer(line, mostOfCaption) {
		return "", false
	}
	if len(line) <= longestCredit && opens(credits, line) && !text.EndsSentence(line) {
		return "", true
	}
	if words, ok := cutCredit(line); ok {
		return words, true
	}
	words, ok = cutAgency(line)
	return words, ok && i+1 < len(blocks) && blocks[i+1].String == words
}

// cutCredit cuts the credit off a caption: “(AP Photo)”, “[Photo by Ana Lim]”, “©
// Agency”.
func cutCredit(line string) (words string, ok bool) {
	const longest, fewest = 80, 20 // bytes of a credit, of what is said before a bare sign
	at := -1
	switch line[len(line)-1] {
	case ')':
		at = strings.LastIndexByte(line, '(')
	case ']':
		at = strings.LastIndexByte(line, '[')
	default:
		at = strings.LastIndex(line[max(0, len(line)-longest):], " © ")
		if at < 0 {
			return "", false
		}
		words = strings.TrimSpace(line[:max(0, len(line)-longest)+at])
		return words, len(words) >= fewest && !opens(copyright, line) && !reserved.In(line)
	}
	if at < 0 || len(line)-at > longest {
		return "", false
	}
	credit := line[at+1 : len(line)-1]
	_, closes := creditEndings.Closes(credit)
	if !closes && !opens(credits, credit) {
		return "", false
	}
	return strings.TrimSpace(line[:at]), true
}

// cutAgency cuts off who took a picture and for whom, “Ana Lim/TASS”: two words
// with capitals before the slash, and an agency in capitals behind it.
func cutAgency(line string) (words string, ok bool) {
	const fewest = 3 // letters of an agency
	slash := strings.LastIndexByte(line, '/')
	if slash < 0 {
		return "", false
	}
	agency := line[slash+1:]
	if len(agency) < fewest || strings.TrimFunc(agency, unicode.IsUpper) != "" {
		return "", false
	}
	fields := strings.Fields(line[:slash])
	const ofName = 2
	if len(fields) <= ofName {
		return "", false
	}
	name := strings.Join(fields[len(fields)-ofName:], " ")
	at := strings.LastIndex(line[:slash], name)
	if at < 0 || strings.ToUpper(name) == name {
		return "", false
	}
	return strings.TrimSpace(line[:at]), true
}

// isCaptionByMark recognises a caption by how captions speak, “pose for a group
// photo”; a credit stands below it.
func isCaptionByMark(b *text.Block) bool {
	return (b.Kind == text.Paragraph || b.Kind == text.Heading) && !text.Longer(b.String, mostOfCaption) &&
		captionMarks.In(b.String)
}
