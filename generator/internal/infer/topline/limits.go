package topline

// The lengths by which a line above a text is told from the text, in letters
// (see text.Reach).
const (
	// LongEnoughToLead is the length from which a paragraph can open the text;
	// shorter ones are lines around it.
	LongEnoughToLead = 60
	// LongestDateline is how far a dateline reaches, from the first letter to
	// the dash.
	LongestDateline = 120
	// LongestFoot is that of the sentence that says when a text was adopted.
	LongestFoot = 220
	// Longest is that of a line above the text.
	Longest = 300
)

// How many lines and words there may be.
const (
	// FewWordsBehind is the number of words that may follow the day of adoption:
	// a place, no further clause.
	FewWordsBehind = 8
	// MostLines are those of a head; nobody prints more above a text.
	MostLines = 150
	// SummariesAbove are the paragraphs that may stand above a dateline.
	SummariesAbove = 3
)
