package archive

// OfASEAN stands where the body of an office would be named, for ASEAN's own.
const OfASEAN = "asean"

// OfficeHolder is somebody in an office for a time. An entry of content/people has
// one for each of the person's terms.
type OfficeHolder struct {
	Person string // ID of the entry
	Name   string // as English texts have it, in the order of the person's own language
	Family string // the part of the name by which it is filed, "" for names that have none
	Office string // secretary-general, foreign-minister, prime-minister, president, …
	Of     string // whose office: ID of a member or partner, or OfASEAN
	Title  string // what the office is called there, "" when Office says it: “Secretary of State”
	// Term is an interval in EDTF: "2008-01-01/2012-12-31", and "2023-01-01/.." for
	// one that had not ended when its sources were written.
	Term    string
	Acting  bool // in the place of another
	Sources []string
}

// Rotation is an entry of content/rotations: an office that the members of ASEAN
// hold in turn, such as its chair, or the coordination of one partner's relation.
type Rotation struct {
	ID      string
	Name    string
	Office  string       // chair or country-coordinator
	With    string       // ID of the partner that is coordinated, "" for the chair
	Terms   []MemberTerm // in the order of time
	Sources []string
	// Settled is the day from which the terms settle who held the office on a day, in
	// EDTF: before, they say no more than who held it in a part of the year.
	Settled string
	// Chairs are the IDs of the series of meetings whose chair is who holds the office.
	Chairs []string
	Note   string // Markdown
	File   string
}

// MemberTerm is one member's time in an office that goes round.
type MemberTerm struct {
	Member  string // ID
	Term    string // an interval in EDTF, or a year
	Note    string // what is out of the order, or is disputed
	Sources []string
}
