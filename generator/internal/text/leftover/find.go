package leftover

import (
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// Class says what was left in a text.
type Class int

const (
	Contents Class = iota // of the page
	Tags                  // glued together
	Head                  // of a further part of a cable
	Note                  // of the desk
	Writer                // named twice
	Origin                // an address, or a link to the original
	File                  // to be had, or a heading with nothing else below it
	Tool                  // of the page
	Guide                 // to the telegrams of a collection
	Field                 // that a program kept beside the text
	Sitting               // of a parliament, above the record of its debates
	Credit                // of a picture that is not there
)

// Around tells where a text stands among the blocks of its page: above Head are the lines
// of the page, at Sentence stands the first sentence, at Own the last paragraph that is
// surely the document's.
type Around struct{ Head, Sentence, Own int }

// Found is a block that was left in a text.
type Found struct {
	At    int
	Class Class
}

// Find finds what was left in a text and around it; isDated reports a line with a day.
func Find(blocks []text.Block, around Around, isDated func(line string) bool) []Found {
	var found []Found
	add := func(from, to int, class Class) {
		for i := from; i < to; i++ {
			found = append(found, Found{i, class})
		}
	}
	if contents, ok := contentsOf(blocks); ok {
		add(contents.from, contents.to, Contents)
	}
	add(0, aboveTelegram(blocks), Guide)
	for _, i := range files(blocks, isDated) {
		if i > around.Own {
			add(i, i+1, File)
		}
	}
	head := blocks[:min(around.Sentence, len(blocks))]
	if i := writerTwice(head, isDated); i >= 0 {
		add(i, i+2, Writer)
	}
	if i := fontSizes(blocks); i >= 0 { // a summary may stand above them
		add(i, i+len(sizes), Tool)
	}
	for i := range blocks {
		b := &blocks[i]
		inFoot := i > around.Own
		isAround := inFoot || i < around.Head
		switch {
		case b.Kind != text.Paragraph && b.Kind != text.Heading:
		case isRunningHead(b.String):
			add(i, i+1, Head)
		case inFoot && isDeskNote(b.String), i < around.Head && isNoteToEditors(b.String):
			add(i, i+1, Note)
		case i == len(blocks)-1 && isSourceLabel(b.String), inFoot && isLinkToOriginal(b.String),
			isAround && isAddress(b.String):
			add(i, i+1, Origin)
		case i < around.Head && isLinkToOriginal(b.String):
			add(i, i+1, Origin)
		case i < around.Head && (isSpan(b.String) || isWireNumber(b.String) || isPosting(b.String)):
			add(i, i+1, Field)
		case i < around.Sentence && isReadingTime(b.String) && !isDated(b.String):
			add(i, i+1, Tool)
		case isCredit(b.String):
			add(i, i+1, Credit)
		case i < around.Head && isSession(b.String):
			add(i, i+1, Sitting)
		case i < around.Sentence && isMachineNote(b.String), isIcon(b.String), isAround && isNetworks(b.String),
			i == 0 && isClock(b.String), isTurn(b.String), isAround && isEmptyLabel(blocks, i),
			inFoot && around.Own >= 0 && !IsOfOtherScript(blocks[around.Own].String) && IsOfOtherScript(b.String):
			add(i, i+1, Tool)
		case i+1 < len(blocks) && isNameOfPicture(b.String, blocks[i+1].String):
			add(i, i+1, Credit)
		case i < around.Head && isRowOfTags(b.String):
			add(i, i+1, Tags)
		case isAround && b.Line == b.End && isGluedTags(b.String):
			add(i, i+1, Tags)
		}
	}
	return found
}

// files are the lines and lists that are files to be had, and headings with nothing else
// below them.
func files(blocks []text.Block, isDated func(line string) bool) (found []int) {
	only, any := true, false // what a heading names is files, so far; there is one
	for i := len(blocks) - 1; i >= 0; i-- {
		switch b := &blocks[i]; {
		case b.Furniture == "" && offersFiles(b, isDated):
			found = append(found, i)
			any = true
		case isFileLabel(b) && len(found) > 0 && found[len(found)-1] == i+1:
			found = append(found, i)
		case b.Kind == text.Heading:
			if any && only {
				found = append(found, i)
			}
			only, any = true, false
		case b.Furniture == "" && (b.String != "" || len(b.Children) > 0):
			only = false
		}
	}
	return found
}

// fileLabels stand above files.
var fileLabels = lexicon.List("en/labels-of-files")

// isFileLabel reports the label that stands right above files: “Attachments:”.
func isFileLabel(b *text.Block) bool {
	label, ok := strings.CutSuffix(b.String, ":")
	return ok && b.Kind == text.Paragraph && b.Furniture == "" && fileLabels.Has(label)
}

// offersFiles reports a line that is a file to be had, or a list of such lines.
func offersFiles(b *text.Block, isDated func(line string) bool) bool {
	if b.Kind != text.List {
		return b.Kind != text.Clause && isDownload(b.String) && !isDated(b.String)
	}
	const share = 2 // of its entries, one in so many at least
	n := 0
	for i := range b.Children {
		if line := b.Children[i].String; isDated(line) {
			return false // what it tells of is told nowhere else
		} else if isDownload(line) {
			n++
		}
	}
	return n > 0 && n*share >= len(b.Children)
}
