// Package outline ranks the headings of a text for a page that has a heading of its own:
// readers who go from heading to heading by ear must miss no rank between two.
//
// The rules for its users: ask for the headings in the order of the text, each once.
package outline

// Outline is what was asked for.
type Outline struct {
	open []int // levels of the headings under which the next one may stand, outermost first
}

// lowest is the last rank that HTML has.
const lowest = 6

// Rank is the rank of a heading of a level: 2 for the outermost, and one more than that of
// the heading under which it stands. The title, which the page has as its own heading,
// stands apart: nothing stands under it.
func (o *Outline) Rank(level int, isTitle bool) int {
	if isTitle {
		return 2
	}
	for len(o.open) > 0 && o.open[len(o.open)-1] >= level {
		o.open = o.open[:len(o.open)-1]
	}
	o.open = append(o.open, level)
	return min(1+len(o.open), lowest)
}
