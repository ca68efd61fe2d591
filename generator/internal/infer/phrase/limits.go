package phrase

// The lengths by which lines are told from each other and from a text, in
// letters (see text.Reach).
const (
	LongestAgency = 24  // of its name
	LongestName   = 60  // of a person, a place, a house
	SurelyBody    = 100 // of a sentence that opens the text, of a title made of one

	mostTitleWords = 40
)
