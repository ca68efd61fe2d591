package archive

// SketchSize is how many values of a text are compared with another's.
const SketchSize = 240

// Fingerprint is what is kept of a text to find it again under another name:
// the same size for every text.
type Fingerprint struct {
	Text   uint64             // of all words in their order; the same text has the same
	Sketch [SketchSize]uint16 // of the set of its shingles
}

// Duplicate is a document with the same text, or nearly the same.
type Duplicate struct {
	ID string `json:"id"`
	// Resemblance is the share of all runs of five words in the two texts that
	// both have: 1 for the same words in the same order, else an estimate in
	// hundredths below 1.
	Resemblance float64 `json:"resemblance"`
}

// Twins are documents whose texts are the same or nearly the same. The first
// stands for all: it is the oldest.
type Twins struct {
	Documents   []*Entry
	Resemblance []float64 // of each to the first
}

// ShortUse is a short form that a document uses and nobody explains.
type ShortUse struct {
	Short     string
	Uses      int
	Paragraph int // the line on which the first that uses it begins
}
