package furniture

import (
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// Inside a text a page asks for an address of mail: “Get the latest news”, “delivered to
// your inbox”, “By signing up I agree to the”, “Terms of Service”, “and”. What its
// reader agrees to shows the box, and short lines stand around it.

// consents are what readers agree to.
var consents = lexicon.List("en/words-of-consent")

// schedules say how often a letter of a page comes.
var schedules = lexicon.List("en/schedules-of-letters")

// markConsents sets such boxes aside: lines of consent, two of them at least, what stands
// between them, and lines right above them that speak to the reader.
func markConsents(blocks []text.Block) {
	const reach, fewest = 4, 2 // lines between two of them; lines of consent
	for i := 0; i < len(blocks); i++ {
		if !isConsent(&blocks[i]) {
			continue
		}
		last, found := i, 1
		for k := i + 1; k < len(blocks) && k-last <= reach; k++ {
			if isConsent(&blocks[k]) {
				last, found = k, found+1
			} else if text.EndsWithStop(blocks[k].String) && text.Longer(blocks[k].String, longestMark) {
				break
			}
		}
		if found >= fewest {
			end := last + 1
			for end < len(blocks) && len(blocks[end].String) <= len(".") {
				end++ // the stop of the sentence that was cut
			}
			setFurniture(blocks[opensBox(blocks, i):end], Share)
		}
		i = last
	}
}

// longestMark is the length in letters of a line between two of a box that may end with
// a stop.
const longestMark = 12

// isConsent reports a line that says what a reader agrees to, or what he will get.
func isConsent(b *text.Block) bool {
	return b.Kind != text.Clause && !text.Longer(b.String, longestLine) && consents.In(b.String)
}

// opensBox is the block with which a box begins whose first line of consent stands at i:
// short lines above it belong to it where they speak to the reader, or give an order.
func opensBox(blocks []text.Block, i int) int {
	const most = 2
	first := i
	for k := i - 1; k >= max(0, i-most); k-- {
		b := &blocks[k]
		_, reader := personsIn(b.String)
		if b.String == "" || isLong(b) || !reader && !opens(offers, b.String) && !opens(tailOpenings, b.String) {
			break
		}
		first = k
	}
	return opensLetter(blocks, first)
}

// opensLetter is where the words begin that praise a letter above the box that asks for
// it: its name, how often it comes, and a sentence, else the box.
func opensLetter(blocks []text.Block, box int) int {
	const lines = 3
	first := box - lines
	if first < 0 || !schedules.Has(blocks[first+1].String) || !isHeadline(&blocks[first]) {
		return box
	}
	return first
}
