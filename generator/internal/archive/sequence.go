package archive

// Sequence are documents of which each may have been written from the one before: the
// statements of a series of meetings, the editions of a plan, or two texts that are
// nearly the same.
type Sequence struct {
	Name      string   // of what they are editions
	Series    string   // ID of the series of meetings, "" for none
	Near      bool     // two texts that are nearly the same
	Documents []*Entry // in the order of time, at least two
}

// Answer says what became of a paragraph between two documents.
type Answer int

const (
	Kept    Answer = iota // it has the same words
	Changed               // it has other words
	Dropped               // it is not in the later document
	New                   // it was not in the earlier one
)

// Facing is a paragraph of a document beside the one of a later document that
// answers to it, by the seed lines on which they begin; 0 stands for none.
type Facing struct {
	Earlier, Later int
	Answer         Answer
	Moved          bool // it stands at another place
	PartOf         int  // the paragraph of the other document that has most of its words, 0 for none
	Words          int  // of the later paragraph, or of the only one
}

// Collation is two documents side by side, in the order of the later one.
type Collation struct {
	Earlier, Later *Entry
	Series         string // ID of the series of meetings of which both are statements, "" for none
	Near           bool
	Facing         []Facing
}

// Paragraph is a paragraph of a text as it reads.
type Paragraph struct {
	Line    int // of the seed, on which it begins
	Heading bool
	Marker  string // of an item or clause, as printed
	Words   string
}
