package check

import (
	"bytes"
	"unicode/utf8"
)

// lineCounter turns offsets into places. Offsets must be asked for in rising
// order, so that the text is read once however long its lines are.
type lineCounter struct {
	offset int
	line   int // of the offset, from 0
	column int // of the offset, in characters from 0
}

// at returns the place of the byte at offset.
func (c *lineCounter) at(content []byte, offset int) place {
	passed := content[c.offset:offset]
	if last := bytes.LastIndexByte(passed, '\n'); last >= 0 {
		c.line += bytes.Count(passed, []byte{'\n'})
		c.column = 0
		passed = passed[last+1:]
	}
	c.column += utf8.RuneCount(passed)
	c.offset = offset
	return place{line: c.line + 1, column: c.column + 1}
}
