package head

// The lengths by which what stands around a text is told from the text, in
// letters (see text.Reach).
const (
	// LongEnoughToLead is the length from which a paragraph can open the text;
	// shorter ones are lines around it.
	LongEnoughToLead = 60
	// LongestDateline is how far a dateline reaches, from the first letter to
	// the dash.
	LongestDateline = 120
	// LongestLead is how far the first sentence of a paragraph reaches.
	LongestLead = 400

	longestFoot    = 220 // of the sentence that says when a text was adopted
	longestSummary = 280 // of a lead in a description
	longestHead    = 300 // of a line above the text
)

// How many blocks, lines and words there may be.
const (
	// LeavesAbove are the blocks that may stand above a dateline: title,
	// subtitle, caption and the like.
	LeavesAbove = 6
	// FewWordsBehind is the number of words that may follow the day of adoption:
	// a place, no further clause.
	FewWordsBehind = 8

	mostHeadLines  = 60 // lines of a head; nobody prints more above a text
	mostTitleLines = 5
	summariesAbove = 3 // paragraphs that may stand above a dateline
	footLines      = 5
)
