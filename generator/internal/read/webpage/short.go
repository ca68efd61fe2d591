package webpage

import (
	"slices"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// chooseBelowHeadline takes what stands in one element with the headline, below it, where
// the library takes nothing of it, or more of what stands elsewhere, with menus: a text of a line or two
// is shorter than they are. The headline is the one heading that the page calls its text,
// and the element holds the longest paragraph of the page. It returns the element, nil
// where the library is followed.
func chooseBelowHeadline(blocks []block, isNamed func(line string) bool) *html.Node {
	title := onlyNamedHeading(blocks, isNamed)
	isText := func(b *block) bool {
		return b.kind != heading && b.kind != rule && !b.around && !b.named && !b.isLinks()
	}
	longest := -1
	for i := range blocks {
		if b := &blocks[i]; isText(b) && b.letters > 0 && (longest < 0 || b.letters > blocks[longest].letters) {
			longest = i
		}
	}
	if title < 0 || longest < title {
		return nil
	}
	within := common(blocks[title].home, blocks[longest].home)
	if within.DataAtom == atom.Body || within.DataAtom == atom.Html {
		return nil
	}
	isTaken := func(b block) bool { return b.chosen > 0 && isWithin(b.home, within) && isText(&b) }
	if slices.ContainsFunc(blocks[title+1:], isTaken) && !areMenusChosen(blocks, within) {
		return nil
	}
	for i := range blocks {
		b := &blocks[i]
		if b.chosen = 0; i > title && isWithin(b.home, within) && isText(b) {
			b.chosen = b.letters
		}
	}
	return within
}

// areMenusChosen reports that the library takes more of a page for text outside an element
// than inside it, and menus among that.
func areMenusChosen(blocks []block, within *html.Node) bool {
	const fewest = 5 // lines of links
	menus, inside, outside := 0, 0, 0
	for i := range blocks {
		b := &blocks[i]
		switch {
		case isWithin(b.home, within):
			inside += b.chosen
		case b.isChosen():
			outside += b.chosen
			if b.isLinks() {
				menus++
			}
		}
	}
	return menus >= fewest && outside > inside
}

// onlyNamedHeading is the one heading that is what the page calls its text, -1 for none.
func onlyNamedHeading(blocks []block, isNamed func(line string) bool) int {
	found := -1
	for i := range blocks {
		if b := &blocks[i]; b.kind == heading && !b.around && b.links == 0 && isNamed(b.text) {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}
