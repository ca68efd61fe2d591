package head

// The lengths by which what stands around a text is told from the text, in
// letters (see text.Reach). Those of lines stand in package topline.
const (
	// LongestLead is how far the first sentence of a paragraph reaches.
	LongestLead = 400

	longestSummary     = 280  // of a lead in a description
	longestBill        = 500  // of the words by which a bill is called
	longestSignature   = 80   // of a line with the name of one who signed
	longestWithFormula = 2000 // of a block whose last sentence says when the text was adopted
)

// How many blocks and lines there may be.
const (
	// LeavesAbove are the blocks that may stand above a dateline: title,
	// subtitle, caption and the like.
	LeavesAbove = 6

	footLines      = 5
	signatureLines = 80
)
