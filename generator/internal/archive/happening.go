package archive

// HappeningKind says what sort of thing a happening is.
type HappeningKind string

const (
	MeetingHeld  HappeningKind = "meeting" // an edition of a series, told of or not
	RelationStep HappeningKind = "step"    // a step of a partner's relation with ASEAN
	Occurrence   HappeningKind = "event"   // anything else that documents tell of
)

// Happening is one thing that happened, or is to: it is one, however often it is told.
type Happening struct {
	Key   string // tells it from all others, and is part of addresses
	Kind  HappeningKind
	Label string
	Date  string // EDTF, the best that is told
	Place string // name of the place, "" when nobody tells it
	// PlaceID is that of the list of places, "" when the place is not in it.
	PlaceID  string
	Virtual  bool
	Partners []string // IDs of those concerned, sorted
	Topics   []string // IDs of those that its tellers name where they tell it, sorted
	// WithASEAN tells that ASEAN has part in it, by its list or by the words of a teller.
	WithASEAN bool
	Series    string // ID of the series, of a meeting
	Edition   string // its label there, such as 29th
	Number    int    // its number there, 0 for one without
	Step      string // name of the step, of a relation
	Tellers   []Teller
	Sources   []string // addresses of the pages by which a list knows it
	// Reasons say why these are one, and where the date and the place are from.
	Reasons []string
	// Disagreements are what tellers say otherwise, one a line.
	Disagreements []string
}

// Teller is a document that tells of a happening, and where.
type Teller struct {
	Document  *Entry
	Event     *Event // the dated statement; nil where the document only names it
	Paragraph int    // seed line on which the paragraph begins
	Words     string // the clause that tells it, "" where the document only names it
}
